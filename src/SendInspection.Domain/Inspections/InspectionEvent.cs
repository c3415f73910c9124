namespace SendInspection.Domain;

/// <summary>
/// Something that happened in an inspection. <see cref="Inspection.Decide"/> says whether it may be recorded and numbers it; a host stores it;
/// an <see cref="Inspection"/> is the fold of what is stored.
/// </summary>
/// <remarks>
/// There are two kinds: a <see cref="Milestone"/> takes the inspection from one stage to the next, a <see cref="Note"/> leaves it where it is.
/// A fact without a number is not equal to the same fact recorded.
/// </remarks>
public abstract partial record InspectionEvent
{
    private protected InspectionEvent(LocalDate on) => On = on;

    /// <summary>Its place in the inspection's history, from 1; 0 before it is recorded.</summary>
    public int Number { get; init; }

    /// <summary>The day on which it happened.</summary>
    public LocalDate On { get; init; }

    /// <summary>
    /// Why it is recorded although it breaks a rule that can be breached, in somebody's words; null when nobody gives a reason.
    /// </summary>
    public string? Despite { get; init; }

    /// <summary>The number, the fact and the day.</summary>
    public sealed override string ToString() => 
        Number == 0 ? $"{GetType().Name} {On.Iso()}" : FormattableString.Invariant($"{Number} {GetType().Name} {On.Iso()}");

    /// <summary>Whether it can follow at all, rules apart; null when it can, else why it cannot.</summary>
    internal abstract string? WhyNotAfter(Inspection now);

    /// <summary>Adds every rule about the order of facts that it breaks; false when it cannot be here, so that nothing else is worth saying.</summary>
    internal abstract bool CheckOrder(ref RuleCheck check);

    /// <summary>Why a fact cannot be in a stored history with a first day that it plans for; null when it can.</summary>
    private protected static string? WhyNotWith(LocalDate firstDay) =>
        firstDay == default ? "it has no first day" : firstDay.Calendar == CalendarSystem.Iso ? null : "its first day is not a date of the ISO calendar";

    /// <summary>Why it cannot be in a stored history with a part of it; null when it can.</summary>
    private protected static string? WhyNotWith(object? part) => part is null ? "a part of it is null" : null;

    /// <summary>Why it cannot be in a stored history with a list; null when it can.</summary>
    private protected static string? WhyNotWith<T>(ValueList<T>? list)
    {
        for (int index = 0; index < list?.Count; index++)
        {
            if (list[index] is null)
            {
                return "an item of one of its lists is null";
            }
        }

        return WhyNotWith((object?)list);
    }

    /// <summary>The stage that it leads to; null when it leaves the inspection where it is. Only asked of a fact that can follow.</summary>
    internal abstract InspectionStage? LeadsTo(Inspection now);

    /// <summary>Adds every other rule that it breaks.</summary>
    internal virtual void Check(ref RuleCheck check)
    {
    }

    /// <summary>The day that it tells of, where it was written down later.</summary>
    internal virtual LocalDate HappenedOn => On;

    /// <summary>Changes what the inspection holds; most notes change nothing, since they are read from the history.</summary>
    internal virtual void Apply(Inspection.Draft next)
    {
    }
}

/// <summary>A fact that takes the inspection from one stage to the next. Milestones follow one another in order of date.</summary>
public abstract record Milestone : InspectionEvent
{
    private protected Milestone(LocalDate on)
        : base(on)
    {
    }

    /// <summary>The step of the process that it is.</summary>
    public InspectionStep Step => Taken;

    /// <summary>The step, which each milestone says for itself; computed, so that <c>with</c> cannot make it lie.</summary>
    internal abstract InspectionStep Taken { get; }

    internal override string? WhyNotAfter(Inspection now) =>
        now.Process.After(now.Stage, Step) is null ? $"the stage is {now.Stage}, where the process allows {now.AllowedSteps}"
        : On < now.LatestOn ? $"the step before it is of {now.LatestOn.Value.Iso()}"
        : null;

    internal sealed override InspectionStage? LeadsTo(Inspection now) => now.Process.After(now.Stage, Taken);

    internal sealed override bool CheckOrder(ref RuleCheck check)
    {
        check.Then = LeadsTo(check.Now);
        if (check.Then is null)
        {
            RefuseStep(ref check);
            return false;
        }

        if (On.IsBefore(check.Now.Latest))
        {
            RefuseDate(ref check);
        }

        return true;
    }

    // The refusals stand by themselves: a method that writes text costs time even when it does not.
    private void RefuseStep(ref RuleCheck check)
    {
        Inspection now = check.Now;
        check.Refuse(
            Rules.OrderOfSteps,
            $"\"{Step.Name(now.Process.Words)}\" is not possible when the inspection is at the stage \"{now.Stage.Name(now.Process.Words)}\".",
            now.AllowedSteps.Length == 0 ? "No step follows this stage." : $"Possible now: {now.AllowedSteps}.");
    }

    private void RefuseDate(ref RuleCheck check) => check.Refuse(
        Rules.OrderOfDates,
        $"{On.Iso()} is before {check.Now.Latest.Iso()}, the day of the latest step.",
        $"Enter {check.Now.Latest.Iso()} or a later date.",
        nameof(On));
}

/// <summary>
/// A fact that leaves the inspection at its stage. It may be recorded days later, about any day that it can belong to, and never blocks a
/// milestone.
/// </summary>
public abstract record Note : InspectionEvent
{
    private protected Note(LocalDate on)
        : base(on)
    {
    }

    // A correction may have struck out the plan.
    internal override string? WhyNotAfter(Inspection now) =>
        now.Stage == InspectionStage.NotPlanned && this is not RecordCorrected ? "nothing is planned" : null;

    internal sealed override InspectionStage? LeadsTo(Inspection now) => null;

    internal sealed override bool CheckOrder(ref RuleCheck check)
    {
        Inspection now = check.Now;
        bool hasPlace = now.Stage == InspectionStage.NotPlanned ? this is RecordCorrected && now.Version > 0 : now.Process.Knows(GetType());
        if (!hasPlace)
        {
            RefusePlace(ref check);
            return false;
        }

        if (On.IsBefore(now.FirstPlanned))
        {
            RefuseDate(ref check);
        }

        return true;
    }

    private void RefusePlace(ref RuleCheck check)
    {
        if (check.Now.Stage == InspectionStage.NotPlanned)
        {
            check.Refuse(Rules.OrderOfSteps, "Nothing is planned yet.", "Record the plan first.");
        }
        else
        {
            check.Refuse(
                Rules.WhenNoted,
                $"{GetType().Name} has no place under \"{check.Framework}\".",
                "Record only what belongs to this edition of the framework.");
        }
    }

    private void RefuseDate(ref RuleCheck check) => check.Refuse(
        Rules.OrderOfDates,
        $"{On.Iso()} is before {check.Now.FirstPlanned.Iso()}, the day the inspection was planned.",
        $"Enter {check.Now.FirstPlanned.Iso()} or a later date.",
        nameof(On));
}
