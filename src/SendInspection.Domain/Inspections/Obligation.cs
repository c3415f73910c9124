namespace SendInspection.Domain;

/// <summary>Who owes something in an inspection.</summary>
public enum Party
{
    /// <summary>The HMI who leads the inspection and writes the letter.</summary>
    LeadInspector,

    /// <summary>Ofsted and CQC together.</summary>
    OfstedAndCqc,

    /// <summary>The local authority and the clinical commissioning groups together.</summary>
    LocalAuthorityAndCcgs,

    /// <summary>The Minister.</summary>
    Minister,

    /// <summary>The Department for Education and NHS England together.</summary>
    DfeAndNhsEngland,
}

/// <summary>What is owed in an inspection.</summary>
public enum Duty
{
    /// <summary>To notify the local area.</summary>
    NotifyLocalArea,

    /// <summary>To send the report letter to the local area.</summary>
    SendLetter,

    /// <summary>To publish the report letter.</summary>
    PublishLetter,

    /// <summary>To submit the written statement of action.</summary>
    SubmitStatement,

    /// <summary>To publish the written statement of action.</summary>
    PublishStatement,

    /// <summary>To review the statement.</summary>
    ReviewStatement,

    /// <summary>To submit the statement again.</summary>
    ResubmitStatement,

    /// <summary>To review the statement that was submitted again.</summary>
    ReviewStatementAgain,

    /// <summary>To submit advice to the Minister.</summary>
    AdviseMinister,

    /// <summary>To decide on the next steps.</summary>
    DecideNextSteps,

    /// <summary>To return to the local area.</summary>
    Revisit,

    /// <summary>To publish the report on the revisit.</summary>
    ReportRevisit,

    /// <summary>To decide what follows when progress is not sufficient.</summary>
    DecideAfterRevisit,
}

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
        string late = WorkingDaysLate == 0 ? "" : FormattableString.Invariant($" {WorkingDaysLate} working days late");
        return $"{Area} {Duty} by {OwedBy}, {(Due is null ? "no day set" : $"due {Due}")}: {Status}{late} on {AsAt.Iso()}";
    }

    /// <summary>Those with a deadline first, in order of its earliest day; then the others, in order of their start.</summary>
    internal static ValueList<Obligation> InOrder(IEnumerable<Obligation> obligations) => obligations
        .OrderBy(obligation => obligation.Due?.Earliest.DueOn ?? LocalDate.MaxIsoValue)
        .ThenBy(obligation => obligation.StartedOn)
        .ToValueList();

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
