namespace SendInspection.Domain;

/// <summary>How a duty stands on a day.</summary>
public enum ObligationStatus
{
    /// <summary>What starts it has certainly not happened yet.</summary>
    NotStarted,

    /// <summary>It is owed, and its last day, if it has one, has certainly not passed.</summary>
    Outstanding,

    /// <summary>It was done, in time or late.</summary>
    Met,

    /// <summary>What is known leaves open whether it is overdue.</summary>
    PerhapsOverdue,

    /// <summary>Its last day has passed, and it is not done.</summary>
    Overdue,
}

/// <summary>A duty in an inspection as it stands on a day: who owes it, by when and why, and whether it is met.</summary>
public sealed record Obligation
{
    internal Obligation(
        LocalAuthorityCode area, Duty duty, Party owedBy, LocalDate startedOn, DeadlineRange? due, DateInterval? metOn, bool isMetKnown, LocalDate asAt)
    {
        Area = area;
        Duty = duty;
        OwedBy = owedBy;
        StartedOn = startedOn;
        Due = due;
        MetOn = metOn;
        AsAt = asAt;
        Status = StatusOf(isMetKnown);
    }

    /// <summary>The local area that is inspected.</summary>
    public LocalAuthorityCode Area { get; }

    /// <summary>What is owed.</summary>
    public Duty Duty { get; }

    /// <summary>Who owes it.</summary>
    public Party OwedBy { get; }

    /// <summary>The first day on which it can be owed.</summary>
    public LocalDate StartedOn { get; }

    /// <summary>By when, and why; null where no source sets a day.</summary>
    public DeadlineRange? Due { get; }

    /// <summary>The possible days on which it was done, both ends included; null when none is known.</summary>
    public DateInterval? MetOn { get; }

    /// <summary>The day that the obligation is told of.</summary>
    public LocalDate AsAt { get; }

    /// <summary>How it stands at the end of <see cref="AsAt"/>.</summary>
    public ObligationStatus Status { get; }

    /// <summary>By how many working days it is certainly overdue, or was when it was met; 0 when in time.</summary>
    public int WorkingDaysLate => Status switch
    {
        ObligationStatus.Overdue => Due!.Latest.WorkingDaysPast(AsAt),
        ObligationStatus.Met when Due is not null => Due.Latest.WorkingDaysPast(MetOn!.Start),
        _ => 0,
    };

    /// <summary>The area, the duty, who owes it, by when, and how it stands.</summary>
    public override string ToString()
    {
        string late = WorkingDaysLate == 0 ? "" : FormattableString.Invariant($" by {WorkingDaysLate} working days");
        return $"{Area}: {OwedBy.Name()} to {Duty.Name()}, {(Due is null ? "no day set" : $"due {Due}")}: {Status}{late} on {AsAt.Iso()}";
    }

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
            return order != 0 ? order : left.Duty.CompareTo(right.Duty);
        });
        return obligations.ToValueList();
    }

    private LocalDate SortsOn => Due?.Earliest.DueOn ?? LocalDate.MaxIsoValue;

    private ObligationStatus StatusOf(bool isMetKnown)
    {
        if (AsAt < StartedOn)
        {
            return ObligationStatus.NotStarted;
        }

        if (MetOn?.End <= AsAt)
        {
            return ObligationStatus.Met;
        }

        // The last day itself is still in time. What is not recorded as done is not done, unless the record may be silent about it.
        bool certainlyNotDone = MetOn is null ? isMetKnown : MetOn.Start > AsAt;
        return AsAt > Due?.Latest.DueOn && certainlyNotDone ? ObligationStatus.Overdue
            : AsAt > Due?.Earliest.DueOn ? ObligationStatus.PerhapsOverdue
            : ObligationStatus.Outstanding;
    }
}
