namespace SendInspection.Domain;

/// <summary>
/// An edition of the inspection framework, as data: its questions, its periods, its outcomes. Each edition has a file of its own.
/// </summary>
/// <remarks>
/// Two frameworks are equal when all their parts are. What is assumed in one can be replaced: <c>Framework.Send2016 with { Letter = …
/// }</c>.
/// </remarks>
public sealed partial record Framework
{
    private Framework()
    {
    }

    /// <summary>A stable identifier, such as <c>send-2016</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name in full.</summary>
    public required string Name { get; init; }

    /// <summary>The first day on which inspections could be made under it.</summary>
    public required LocalDate InForceFrom { get; init; }

    /// <summary>The last day on which inspections could be made under it; null while it is in force.</summary>
    public LocalDate? InForceTo { get; init; }

    /// <summary>Where <see cref="InForceFrom"/> comes from.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The questions that every inspection answers; empty where the edition's are not known from a source.</summary>
    public required ValueList<EvaluationQuestion> Questions { get; init; }

    /// <summary>The outcomes an inspection can end with; empty where there is no overall judgement.</summary>
    public required ValueList<Outcome> Outcomes { get; init; }

    /// <summary>What this edition calls the things that every edition has.</summary>
    public required FrameworkWords Words { get; init; }

    /// <summary>The roles that a team has at least one inspector of, beside the HMI who leads.</summary>
    public required ValueList<InspectorRole> Roles { get; init; }

    /// <summary>Whether the visits of an inspection sample providers across health, education and care.</summary>
    public bool VisitsSampleSectors { get; init; }

    /// <summary>The times in which no local area was inspected; empty where there was none.</summary>
    public ValueList<NationalSuspension> Suspensions { get; init; } = [];

    /// <summary>From the day the area is notified to the first day of fieldwork.</summary>
    public required TimeLimit Notice { get; init; }

    /// <summary>From the day the area is notified to the team's first day on site; null where fieldwork starts on site.</summary>
    public TimeLimit? OnSiteNotice { get; init; }

    /// <summary>From the first day of fieldwork to the last, normally; null where the sources are silent.</summary>
    public TimeLimit? Length { get; init; }

    /// <summary>From the last day to the report letter; null where the sources are silent.</summary>
    public TimeLimit? Letter { get; init; }

    /// <summary>
    /// From receipt of the final report to the statement that significant concerns call for: in 2016 the written statement of action, in
    /// 2023 the priority action plan.
    /// </summary>
    public required TimeLimit Statement { get; init; }

    /// <summary>From receipt of the statement to its review; null where the edition has none.</summary>
    public TimeLimit? Review { get; init; }

    /// <summary>From being told that the statement is unfit to submitting it again; null where the edition has none.</summary>
    public TimeLimit? Resubmission { get; init; }

    /// <summary>From receipt of the final report to the publication of the statement; null where no source sets a day.</summary>
    public TimeLimit? StatementPublication { get; init; }

    /// <summary>From receipt of the final report to the publication of the updated strategic plan; null where the edition has none.</summary>
    public TimeLimit? StrategicPlan { get; init; }

    /// <summary>How long an inspection can be paused; null where the edition has no pause.</summary>
    public TimeLimit? Pause { get; init; }

    /// <summary>The day from which pauses are limited; null where the edition has no pause.</summary>
    public LocalDate? PauseLimitedFrom { get; init; }

    /// <summary>
    /// The rule by which an inspection with a statement is not closed before a return; null where a return is only usual.
    /// </summary>
    public Rule? ReturnBeforeClosing { get; init; }

    /// <summary>
    /// The rules that a statement that is found fit for purpose keeps by the sources of the edition. What the library only assumes is not among them.
    /// </summary>
    public ValueList<Rule> FitnessRules { get; init; } = [];

    /// <summary>From the day the area is notified of a revisit to the first day of the revisit; null where the edition has none.</summary>
    public TimeLimit? RevisitNotice { get; init; }

    /// <summary>
    /// To the revisit: in 2016 from the statement being accepted as fit, in 2023, to the monitoring inspection, from receipt of the final
    /// report; null where the edition has none.
    /// </summary>
    public TimeLimit? Revisit { get; init; }

    /// <summary>From the last day of a revisit to the report on it; null where the edition has none.</summary>
    public TimeLimit? RevisitReport { get; init; }

    /// <summary>How many inspectors are suggested for a local area; null where the sources are silent.</summary>
    public TeamSize? TeamSize { get; init; }

    /// <summary>Every edition that the library knows, oldest first.</summary>
    public static ValueList<Framework> All => [Send2016, AreaSend2023];

    /// <summary>When the statement that significant concerns call for is due.</summary>
    /// <param name="receivedOn">The day the final report was received; not counted.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The start or the end is outside the calendar's coverage.</exception>
    public Deadline StatementDue(LocalDate receivedOn, WorkingDayCalendar calendar) => Statement.From(receivedOn, calendar);

    /// <summary>When the statement is due, when the day the report was received is known only as an interval.</summary>
    /// <param name="receivedOn">The possible days, both ends included.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A start or an end is outside the calendar's coverage.</exception>
    public DeadlineRange StatementDue(DateInterval receivedOn, WorkingDayCalendar calendar) => Statement.From(receivedOn, calendar);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
