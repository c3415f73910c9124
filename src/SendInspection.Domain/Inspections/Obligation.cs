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
}

/// <summary>What is owed in an inspection.</summary>
public enum Duty
{
    /// <summary>To send out the report letter.</summary>
    SendLetter,

    /// <summary>To submit the written statement of action.</summary>
    SubmitStatement,
}

/// <summary>How a duty stands on a day.</summary>
public enum ObligationStatus
{
    /// <summary>What starts its period has certainly not happened yet.</summary>
    NotStarted,

    /// <summary>It is owed, and its last day has certainly not passed.</summary>
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
    internal Obligation(Duty duty, Party owedBy, DeadlineRange due, DateInterval? metOn, LocalDate asAt)
    {
        Duty = duty;
        OwedBy = owedBy;
        Due = due;
        MetOn = metOn;
        AsAt = asAt;
    }

    /// <summary>What is owed.</summary>
    public Duty Duty { get; }

    /// <summary>Who owes it.</summary>
    public Party OwedBy { get; }

    /// <summary>By when, and why.</summary>
    public DeadlineRange Due { get; }

    /// <summary>The possible days on which it was done, both ends included; null when none is known.</summary>
    public DateInterval? MetOn { get; }

    /// <summary>The day that <see cref="Status"/> is true of.</summary>
    public LocalDate AsAt { get; }

    /// <summary>How it stands at the end of <see cref="AsAt"/>.</summary>
    public ObligationStatus Status
    {
        get
        {
            if (AsAt < Due.Earliest.StartedOn)
            {
                return ObligationStatus.NotStarted;
            }

            if (MetOn?.End <= AsAt)
            {
                return ObligationStatus.Met;
            }

            // The last day itself is still in time.
            bool certainlyPassed = AsAt > Due.Latest.DueOn;
            bool perhapsPassed = AsAt > Due.Earliest.DueOn;
            bool certainlyNotDone = MetOn?.Start > AsAt;
            return certainlyPassed && certainlyNotDone ? ObligationStatus.Overdue
                : perhapsPassed ? ObligationStatus.PerhapsOverdue
                : ObligationStatus.Outstanding;
        }
    }

    /// <summary>The duty, its deadline and its status.</summary>
    public override string ToString() => $"{Duty} by {OwedBy}, due {Due}: {Status} on {AsAt.Iso()}";
}
