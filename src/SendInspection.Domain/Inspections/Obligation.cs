namespace SendInspection.Domain;

/// <summary>How a duty stands on a day.</summary>
public enum ObligationStatus
{
    /// <summary>It is owed, and its last day, if it has one, has certainly not passed.</summary>
    Outstanding,

    /// <summary>It was done, in time or late.</summary>
    Met,

    /// <summary>What is known leaves open whether it is overdue.</summary>
    PerhapsOverdue,

    /// <summary>Its last day has passed, and it is not done. Only a duty is ever overdue.</summary>
    Overdue,

    /// <summary>What is known leaves open whether its target has passed.</summary>
    PerhapsPastTarget,

    /// <summary>Its target has passed, and it is not done.</summary>
    PastTarget,

    /// <summary>It is expected within an interval, and nothing is late by that.</summary>
    Expected,

    /// <summary>It is owed, and while the inspection is suspended or paused nothing counts as overdue (Assumed).</summary>
    Suspended,
}

/// <summary>A duty in an inspection as it stands on a day: who owes it, by when and why, and whether it is met.</summary>
public sealed partial record Obligation
{
    private readonly int daysSuspended;

    internal Obligation(
        Framework framework,
        LocalAuthorityCode area,
        Duty duty,
        Party owedBy,
        Rule rule,
        LocalDate startedOn,
        DeadlineRange? due,
        DateInterval? metOn,
        LocalDate asAt,
        bool isMetKnown = true,
        bool isSuspended = false,
        int daysSuspended = 0)
    {
        Framework = framework;
        Area = area;
        Duty = duty;
        OwedBy = owedBy;
        Rule = rule;
        StartedOn = startedOn;
        Due = due;
        MetOn = metOn;
        AsAt = asAt;
        this.daysSuspended = daysSuspended;
        Status = StatusOf(isMetKnown, isSuspended);
    }

    /// <summary>The edition that the inspection is made under.</summary>
    public Framework Framework { get; }

    /// <summary>The local area that is inspected.</summary>
    public LocalAuthorityCode Area { get; }

    /// <summary>What is owed.</summary>
    public Duty Duty { get; }

    /// <summary>Who owes it.</summary>
    public Party OwedBy { get; }

    /// <summary>The rule that it rests on, with its source.</summary>
    public Rule Rule { get; }

    /// <summary>Where the rule comes from.</summary>
    public Citation Citation => Rule.Citation;

    /// <summary>The first day on which it can be owed.</summary>
    public LocalDate StartedOn { get; }

    /// <summary>By when, and why; null where no source sets a day.</summary>
    public DeadlineRange? Due { get; }

    /// <summary>The possible days on which it was done, both ends included; null when none is known.</summary>
    public DateInterval? MetOn { get; }

    /// <summary>The day that this is the state of.</summary>
    public LocalDate AsAt { get; }

    /// <summary>How it stands at the end of <see cref="AsAt"/>.</summary>
    public ObligationStatus Status { get; }

    /// <summary>
    /// By how many working days it is, or was when it was met, certainly past its last day or its target; 0 when it is in time, or where
    /// nothing more than an interval is expected. Working days on which the inspection was suspended do not count.
    /// </summary>
    public int WorkingDaysLate
    {
        get
        {
            if (Due is null || Due.Kind == TimeLimitKind.Expected)
            {
                return 0;
            }

            LocalDate? until = Status switch
            {
                ObligationStatus.Overdue or ObligationStatus.PastTarget => AsAt,
                ObligationStatus.Met => MetOn!.Start,
                _ => null,
            };
            return until is { } day ? Math.Max(0, Due.Latest.WorkingDaysPast(day) - daysSuspended) : 0;
        }
    }

    /// <summary>What is owed, in the words of the edition, as an infinitive without "to".</summary>
    public string What => Duty.Name(Framework.Words);

    /// <summary>Who owes it, in the words of the edition.</summary>
    public string Who => OwedBy.Name(Framework.Words);

    /// <summary>Why it is owed and why by that day: the rule, its source, what started it, the days counted, and how it stands.</summary>
    public string Explain()
    {
        string whatAndWho = $"{InspectionStages.Capital(Who)} {(Due?.Kind is null or TimeLimitKind.Duty ? "must" : "should")} {What}.\n";
        string why = Due?.Explain()
            ?? $"No source sets a day.\nRule: {Rule.Statement} [{Rule.Id}]\nSource: {Rule.Citation}.\n"
            + (Rule.SeeAlso is { } seeAlso ? $"See also: {seeAlso}.\n" : "")
            + $"Started: {StartedOn.Iso()}.\n";
        string stood = Status == ObligationStatus.Suspended ? "The inspection is suspended or paused, and nothing counts as overdue while that lasts (Assumed).\n"
            : daysSuspended > 0 ? FormattableString.Invariant($"Suspended or paused: {daysSuspended} working days after the last day, which do not count as late (Assumed).\n")
            : "";
        return $"{whatAndWho}{why}{stood}On {AsAt.Iso()}: {StatusInWords}.\n";
    }

    /// <summary>The area, who owes what, by when, and how it stands.</summary>
    public override string ToString() =>
        $"{Area}: {Who} to {What}, {(Due is null ? $"no day set [{Rule.Tag}]" : $"{DueWord} {Due}")}: {StatusInWords}{(MetOn is null || Status != ObligationStatus.Met ? $" on {AsAt.Iso()}" : "")}";

    /// <summary>
    /// Those with a deadline first, in order of its earliest day; then the others, in order of their start; then by area and duty.
    /// </summary>
    internal static ValueList<Obligation> InOrder(List<Obligation> obligations)
    {
        obligations.Sort(static (left, right) =>
        {
            int order = left.SortsOn.CompareTo(right.SortsOn);
            order = order != 0 ? order : left.StartedOn.CompareTo(right.StartedOn);
            order = order != 0 ? order : left.Area.CompareTo(right.Area);
            return order != 0 ? order : Duties.Place(left.Duty).CompareTo(Duties.Place(right.Duty));
        });
        return obligations.ToValueList();
    }

    private LocalDate SortsOn => Due?.Earliest.DueOn ?? LocalDate.MaxIsoValue;

    private string DueWord => Due!.Kind switch
    {
        TimeLimitKind.Target => "target",
        TimeLimitKind.Expected => "expected by",
        _ => "due",
    };

    private string StatusInWords
    {
        get
        {
            string days = WorkingDaysLate == 1 ? "1 working day" : FormattableString.Invariant($"{WorkingDaysLate} working days");
            return Status switch
            {
                ObligationStatus.Outstanding => "outstanding",
                ObligationStatus.Met when WorkingDaysLate == 0 => $"done on {MetOn!.Iso()}",
                ObligationStatus.Met when Due!.Kind == TimeLimitKind.Target => $"done on {MetOn!.Iso()}, {days} after the target",
                ObligationStatus.Met => $"done on {MetOn!.Iso()}, {days} late",
                ObligationStatus.PerhapsOverdue => "perhaps overdue",
                ObligationStatus.Overdue => $"{days} overdue",
                ObligationStatus.PerhapsPastTarget => "perhaps past its target",
                ObligationStatus.PastTarget => $"{days} past its target",
                ObligationStatus.Expected => "expected",
                _ => "suspended",
            };
        }
    }

    private ObligationStatus StatusOf(bool isMetKnown, bool isSuspended)
    {
        if (MetOn?.End <= AsAt)
        {
            return ObligationStatus.Met;
        }

        if (isSuspended)
        {
            return ObligationStatus.Suspended;
        }

        if (Due is null)
        {
            return ObligationStatus.Outstanding;
        }

        if (Due.Kind == TimeLimitKind.Expected)
        {
            return ObligationStatus.Expected;
        }

        // The last day itself is still in time. What is not recorded as done is not done, unless the record may be silent about it.
        bool isTarget = Due.Kind == TimeLimitKind.Target;
        bool certainlyNotDone = MetOn is null ? isMetKnown : MetOn.Start > AsAt;
        if (AsAt > Due.Latest.DueOn && certainlyNotDone)
        {
            return isTarget ? ObligationStatus.PastTarget : ObligationStatus.Overdue;
        }

        return AsAt <= Due.Earliest.DueOn ? ObligationStatus.Outstanding
            : isTarget ? ObligationStatus.PerhapsPastTarget
            : ObligationStatus.PerhapsOverdue;
    }
}
