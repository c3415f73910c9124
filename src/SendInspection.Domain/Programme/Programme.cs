namespace SendInspection.Domain;

/// <summary>A count that is exact when its two ends are the same: of some inspections it is not known whether they belong.</summary>
/// <param name="Certain">How many certainly belong.</param>
/// <param name="Possible">How many belong at the most.</param>
public readonly record struct Tally(int Certain, int Possible)
{
    /// <summary>The number, or the least and the most.</summary>
    public override string ToString() => Certain == Possible ? FormattableString.Invariant($"{Certain}") : FormattableString.Invariant($"{Certain} to {Possible}");
}

/// <summary>The figures of a programme on a day.</summary>
/// <param name="AsAt">The day; what happened on it is counted.</param>
/// <param name="Areas">The local areas in the programme.</param>
/// <param name="Completed">The inspections whose last day has come.</param>
/// <param name="LettersPublished">The inspections whose report is published.</param>
/// <param name="StatementsRequired">
/// The published reports that require a statement: in 2016 a written statement of action, in 2023 a priority action plan.
/// </param>
public sealed record ProgrammeFigures(LocalDate AsAt, int Areas, Tally Completed, Tally LettersPublished, Tally StatementsRequired)
{
    /// <summary>The published reports with each outcome, in order of their numbers; empty in an edition without outcomes.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public ValueList<Tally> Outcomes { get; init => field = Require.Given(value, nameof(Outcomes)); } = [];

    /// <summary>The figures in a line.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{AsAt.Iso()}: {Areas} areas, {Completed} completed, {LettersPublished} reports published, {StatementsRequired} statements required");
}

/// <summary>The national view: the inspections made under one edition of the framework.</summary>
public sealed record Programme
{
    /// <summary>Brings the inspections of a programme together.</summary>
    /// <param name="framework">The edition; its first day gives the local areas in the programme.</param>
    /// <param name="records">The inspections; those made under another edition are refused.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A record is null, or of another edition.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The first day of the edition is before the register of local areas begins.</exception>
    public Programme(Framework framework, IEnumerable<InspectionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(records);
        Framework = framework;
        Areas = LocalAreas.On(framework.InForceFrom);
        Records = Require.Items(records.ToValueList(), nameof(records));
        if (Records.FirstOrDefault(record => record.Framework.Id != framework.Id) is { } stranger)
        {
            throw new ArgumentException(
                $"The inspection of {stranger.Area.Name} from {stranger.FirstDay} was made under {stranger.Framework.Id}, not {framework.Id}.", nameof(records));
        }
    }

    /// <summary>The edition.</summary>
    public Framework Framework { get; }

    /// <summary>The inspections.</summary>
    public ValueList<InspectionRecord> Records { get; }

    /// <summary>The local areas in the programme: those in force on the edition's first day.</summary>
    public LocalAreas Areas { get; }

    /// <summary>The figures as they stood at the end of a day.</summary>
    /// <param name="asAt">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar.</exception>
    public ProgrammeFigures FiguresOn(LocalDate asAt) => new(
        IsoDate.Require(asAt),
        Areas.Count,
        Count(Records, record => record.LastDay, asAt),
        Count(Records, record => record.LetterPublished, asAt),
        Count(Records.Where(record => record.IsStatementRequired == true), record => record.LetterPublished, asAt))
    {
        Outcomes = [.. Framework.Outcomes.Select(outcome => Count(Records.Where(record => record.Outcome?.Number == outcome.Number), record => record.LetterPublished, asAt))],
    };

    /// <summary>Every duty in the programme's inspections as it stands at the end of a day, in order of date.</summary>
    /// <param name="asAt">The day.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date or a deadline is outside the calendar's coverage.</exception>
    public ValueList<Obligation> Obligations(LocalDate asAt, WorkingDayCalendar calendar) =>
        Obligation.InOrder([.. Records.SelectMany(record => record.Obligations(asAt, calendar))]);

    /// <summary>Every duty in many inspections as it stands at the end of a day: those with a deadline first, in order of date.</summary>
    /// <param name="inspections">The inspections.</param>
    /// <param name="asAt">The day.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An inspection is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date or a deadline is outside the calendar's coverage.</exception>
    public static ValueList<Obligation> Obligations(IEnumerable<Inspection> inspections, LocalDate asAt, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(inspections);
        ArgumentNullException.ThrowIfNull(calendar);
        List<Obligation> obligations = [];
        foreach (Inspection inspection in inspections)
        {
            Require.Given(inspection, nameof(inspections)).AddObligations(obligations, asAt, calendar);
        }

        return Obligation.InOrder(obligations);
    }

    /// <summary>The edition and how many inspections there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Framework}: {Records.Count} inspections");

    // A date that is not known at all may be any day on which the inspection may have been over.
    private static Tally Count(IEnumerable<InspectionRecord> records, Func<InspectionRecord, KnownDate?> date, LocalDate asAt) => new(
        records.Count(record => date(record)?.Days.End <= asAt),
        records.Count(record => (date(record) ?? record.LastDay).Days.Start <= asAt));
}
