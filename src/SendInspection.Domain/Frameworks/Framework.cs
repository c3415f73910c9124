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
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string Id { get; init => field = Require.Text(value, nameof(Id)); }

    /// <summary>The name in full.</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string Name { get; init => field = Require.Text(value, nameof(Name)); }

    /// <summary>The first day on which inspections could be made under it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public required LocalDate InForceFrom { get; init => field = IsoDate.Require(value, nameof(InForceFrom)); }

    /// <summary>The last day on which inspections could be made under it; null while it is in force.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public LocalDate? InForceTo { get; init => field = IsoDate.Require(value, nameof(InForceTo)); }

    /// <summary>Where <see cref="InForceFrom"/> comes from.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Citation Citation { get; init => field = Require.Given(value, nameof(Citation)); }

    /// <summary>The questions that every inspection answers; empty where the edition's are not known from a source.</summary>
    /// <exception cref="ArgumentException">The list or an item is null.</exception>
    public required ValueList<EvaluationQuestion> Questions { get; init => field = Require.Items(value, nameof(Questions)); }

    /// <summary>The outcomes an inspection can end with; empty where there is no overall judgement.</summary>
    /// <exception cref="ArgumentException">The list or an item is null.</exception>
    public required ValueList<Outcome> Outcomes { get; init => field = Require.Items(value, nameof(Outcomes)); }

    /// <summary>What this edition calls the things that every edition has.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required FrameworkWords Words { get; init => field = Require.Given(value, nameof(Words)); }

    /// <summary>The roles that a team has at least one inspector of, beside the HMI who leads.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A role is not one of the named values.</exception>
    public required ValueList<InspectorRole> Roles { get; init => field = Require.AllNamed(value, nameof(Roles)); }

    /// <summary>Whether the visits of an inspection sample providers across health, education and care.</summary>
    public bool VisitsSampleSectors { get; init; }

    /// <summary>The times in which no local area was inspected; empty where there was none.</summary>
    /// <exception cref="ArgumentException">The list or an item is null.</exception>
    public ValueList<NationalSuspension> Suspensions { get; init => field = Require.Items(value, nameof(Suspensions)); } = [];

    /// <summary>From the day the area is notified to the first day of fieldwork.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required TimeLimit Notice { get; init => field = Require.Given(value, nameof(Notice)); }

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
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required TimeLimit Statement { get; init => field = Require.Given(value, nameof(Statement)); }

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
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public LocalDate? PauseLimitedFrom { get; init => field = IsoDate.Require(value, nameof(PauseLimitedFrom)); }

    /// <summary>
    /// The rule by which an inspection with a statement is not closed before a return; null where a return is only usual.
    /// </summary>
    public Rule? ReturnBeforeClosing { get; init; }

    /// <summary>
    /// The rules that a statement that is found fit for purpose keeps by the sources of the edition. What the library only assumes is not among them.
    /// </summary>
    /// <exception cref="ArgumentException">The list or an item is null.</exception>
    public ValueList<Rule> FitnessRules { get; init => field = Require.Items(value, nameof(FitnessRules)); } = [];

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
    public DeadlineRange StatementDue(DateInterval receivedOn, WorkingDayCalendar calendar) => Statement.From(Require.Given(receivedOn), calendar);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
