using Stateless;
using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>Gathering evidence in the area.</summary>
internal static class FieldworkPhase
{
    private static readonly Type[] Notes = [typeof(ActivityRecorded), typeof(InterimFeedbackGiven)];

    /// <summary>Fieldwork that is on site from its first day.</summary>
    internal static Phase OnSite(Stage from, Stage then, params Type[] notes) => new(
        "Fieldwork",
        machine =>
        {
            machine.Configure(from).Permit(Step.StartFieldwork, Stage.Fieldwork);
            machine.Configure(Stage.Fieldwork).Permit(Step.EndFieldwork, then);
            BreakOff(machine, Stage.Fieldwork);
        },
        [.. Notes, .. notes]);

    /// <summary>Fieldwork that begins off site.</summary>
    internal static Phase OffSiteFirst(Stage from, Stage then, params Type[] notes) => new(
        "Fieldwork",
        machine =>
        {
            machine.Configure(from).Permit(Step.StartFieldwork, Stage.Fieldwork);
            machine.Configure(Stage.Fieldwork).Permit(Step.StartOnSite, Stage.OnSite);
            machine.Configure(Stage.OnSite).Permit(Step.EndFieldwork, then);
            BreakOff(machine, Stage.Fieldwork, Stage.OnSite);
        },
        [.. Notes, .. notes]);

    // What was broken off is planned again, or called off.
    private static void BreakOff(StateMachine<Stage, Step> machine, params Stage[] from)
    {
        foreach (Stage stage in from)
        {
            machine.Configure(stage).Permit(Step.BreakOff, Stage.Incomplete);
        }

        machine.Configure(Stage.Incomplete).Permit(Step.Replan, Stage.Planned).Permit(Step.Cancel, Stage.Cancelled);
    }
}

/// <summary>The fieldwork started.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record FieldworkStarted(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.StartFieldwork;

    internal override void Check(ref RuleCheck check)
    {
        check.NotSuspended();
        check.OnWorkingDay(On, nameof(On));
        check.OutsideSuspensions(check.Framework.Suspensions, On, isReturn: false, nameof(On));
        CheckAnnounced(On, check.Now.PlannedFirstDay!.Value, check.Framework.Notice, ref check);
    }

    internal override void Apply(Inspection.Draft next)
    {
        next.Dates.FirstDay = On;
        next.Work(On, Despite);
    }

    /// <summary>What starts before the day that was announced, or so long after it that there was time for new notice.</summary>
    internal static void CheckAnnounced(LocalDate on, LocalDate firstDay, TimeLimit notice, ref RuleCheck check)
    {
        if (check.TryAdd(firstDay, notice.WorkingDays - 1, out LocalDate latest) && (on.IsBefore(firstDay) || latest.IsBefore(on)))
        {
            RefuseDay(on, firstDay, latest, ref check);
        }
    }

    private static void RefuseDay(LocalDate on, LocalDate firstDay, LocalDate latest, ref RuleCheck check) => check.Refuse(
        Rules.FirstDay,
        on < firstDay
            ? $"{on.Iso()} is before {firstDay.Iso()}, the first day that the {check.Words.LocalArea} was notified of."
            : $"{on.Iso()} is long after {firstDay.Iso()}, the first day that the {check.Words.LocalArea} was notified of, and there was no new notice.",
        $"Start from {firstDay.Iso()} to {latest.Iso()}, or give new notice.",
        nameof(On));
}

/// <summary>The team came on site, after fieldwork that began off site.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record OnSiteStarted(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.StartOnSite;

    internal override void Check(ref RuleCheck check)
    {
        check.NotSuspended();
        check.OnWorkingDay(On, nameof(On));
        if (check.Framework.OnSiteNotice is { } notice)
        {
            check.InTime(check.Now.NotifiedOn!.Value, On, notice);
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        next.Dates.OnSite = On;
        next.Work(On, Despite);
    }
}

/// <summary>The fieldwork ended.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record FieldworkEnded(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.EndFieldwork;

    internal override void Check(ref RuleCheck check)
    {
        check.NotSuspended();
        check.OnWorkingDay(On, nameof(On));

        // A host that keeps the activities elsewhere records none here, and then there is nothing to check.
        if (check.Framework.VisitsSampleSectors && check.Now.Has<ActivityRecorded>())
        {
            check.Refuse(Fieldwork.Check(check.Now.Activities), nameof(Inspection.Activities));
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        next.Dates.LastDay = On;
        next.Work(On, Despite);
    }
}

/// <summary>The fieldwork was broken off and could not be completed: the inspection is incomplete until a new first day is set.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Reason">Why.</param>
public sealed record InspectionIncomplete(LocalDate On, string Reason) : Milestone(On)
{
    internal override Step Taken => Step.BreakOff;

    internal override void Check(ref RuleCheck check) => check.Requires(Reason, "reason", Rules.ReasonGiven, nameof(Reason));

    internal override void Apply(Inspection.Draft next) => next.BreakOff(this);
}

/// <summary>Something that was done in fieldwork was recorded.</summary>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Activity">What was done.</param>
public sealed record ActivityRecorded(LocalDate On, FieldworkActivity Activity) : Note(On)
{
    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(Activity);

    internal override LocalDate HappenedOn => Activity.On;

    internal override void Check(ref RuleCheck check)
    {
        ArgumentNullException.ThrowIfNull(Activity);
        if (!check.Covers(Activity.On, $"{nameof(Activity)}.{nameof(Activity.On)}"))
        {
            return;
        }

        if (Activity.On > On)
        {
            check.Refuse(
                Rules.OrderOfDates,
                $"The activity is dated {Activity.On.Iso()}, after {On.Iso()}, the day it was recorded.",
                $"Enter {On.Iso()} or an earlier date.",
                $"{nameof(Activity)}.{nameof(Activity.On)}");
        }

        check.InFieldwork(Activity.On, $"{nameof(Activity)}.{nameof(Activity.On)}");
        check.NotSuspended(Activity.On);
        if (!check.Now.MayHaveBeenInTeam(Activity.ChosenBy))
        {
            check.Refuse(Activity.CheckChooser([]), nameof(Activity));
        }
    }

    internal override void Apply(Inspection.Draft next) => next.Work(Activity.On, Despite);
}

/// <summary>The area was given feedback during the inspection.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Summary">What the area was told.</param>
public sealed record InterimFeedbackGiven(LocalDate On, string Summary) : Note(On)
{
    internal override void Check(ref RuleCheck check)
    {
        check.Requires(Summary, "feedback", Rules.SubstanceGiven, nameof(Summary));
        check.InFieldwork(On, nameof(On));
    }
}

/// <summary>How many children and young people the team followed through the system; never who they are.</summary>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Count">How many.</param>
/// <param name="InAlternativeProvision">How many of them in alternative provision.</param>
public sealed record ChildrenTracked(LocalDate On, int Count, int InAlternativeProvision) : Note(On)
{
    internal override void Check(ref RuleCheck check)
    {
        if (!check.Now.HasFieldwork || (check.Now.FirstDay is { } firstDay && On.IsBefore(firstDay)))
        {
            check.Refuse(Rules.WhenNoted, "The fieldwork had not started.", "Record the numbers once children are followed.");
        }

        if (Count < 1 || InAlternativeProvision < 0 || InAlternativeProvision > Count)
        {
            check.Refuse(
                Rules.TrackedChildren,
                FormattableString.Invariant($"{Count} children, {InAlternativeProvision} of them in alternative provision, are not possible numbers."),
                "Enter how many, at least 1, and how many of them are in alternative provision.",
                Count < 1 ? nameof(Count) : nameof(InAlternativeProvision));
        }
    }
}
