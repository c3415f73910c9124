using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>Planning, putting off and calling off.</summary>
internal static class PlanningPhase
{
    /// <param name="putOff">The stages at which an inspection can be deferred.</param>
    /// <param name="calledOff">The stages at which it can be cancelled.</param>
    internal static Phase Of(Stage[] putOff, Stage[] calledOff) => new(
        "Planning",
        machine =>
        {
            machine.Configure(Stage.NotPlanned).Permit(Step.Plan, Stage.Planned);
            machine.Configure(Stage.Planned).PermitReentry(Step.Replan);
            machine.Configure(Stage.Deferred).Permit(Step.Replan, Stage.Planned);
            foreach (Stage stage in putOff)
            {
                machine.Configure(stage).Permit(Step.Defer, Stage.Deferred);
            }

            foreach (Stage stage in calledOff)
            {
                machine.Configure(stage).Permit(Step.Cancel, Stage.Cancelled);
            }
        },
        [typeof(PartnersRecorded)]);

    /// <summary>The edition and the area are there on a first day, and nothing stands still.</summary>
    internal static void CheckFirstDay(Framework edition, LocalAuthorityCode area, LocalDate firstDay, string areaField, ref RuleCheck check)
    {
        check.OutsideSuspensions(edition.Suspensions, firstDay, isReturn: false, nameof(InspectionPlanned.FirstDay));
        if (firstDay.IsBefore(edition.InForceFrom))
        {
            check.Refuse(
                Rules.EditionInForce,
                $"{firstDay.Iso()} is before {edition.InForceFrom.Iso()}, when \"{edition}\" came into force.",
                $"Plan the first day for {edition.InForceFrom.Iso()} or later.",
                nameof(InspectionPlanned.FirstDay));
        }

        if (edition.InForceTo is { } last && last.IsBefore(firstDay))
        {
            check.Refuse(
                Rules.EditionInForce,
                $"{firstDay.Iso()} is after {last.Iso()}, the last day of \"{edition}\".",
                $"Plan the first day for {last.Iso()} or earlier, or plan under a later framework.",
                nameof(InspectionPlanned.FirstDay));
        }

        // Before the register begins, its first list holds.
        if (!LocalAreaPeriod.On(firstDay.IsBefore(LocalAreas.FirstDate) ? LocalAreas.FirstDate : firstDay).Has(area))
        {
            check.Refuse(
                Rules.AreaInRegister,
                $"There is no local area with the code {area} on {firstDay.Iso()}.",
                "Enter the three-digit code of a local authority that exists on the first day.",
                areaField);
        }
    }
}

/// <summary>An inspection of a local area was planned.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Area">The local area, by its principal authority.</param>
/// <param name="Framework">The edition it is made under.</param>
/// <param name="FirstDay">The first day of fieldwork.</param>
public sealed record InspectionPlanned(LocalDate On, LocalAuthorityCode Area, Framework Framework, LocalDate FirstDay) : Milestone(On)
{
    internal override Step Taken => Step.Plan;

    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(FirstDay)
        ?? (Area == default ? "it has no local area" : null)
        ?? (Framework is null || InspectionProcess.Find(Framework) is null ? $"this library does not have the process of {(Framework?.Id).Quoted()}" : null);

    internal override void Check(ref RuleCheck check)
    {
        ArgumentNullException.ThrowIfNull(Framework);
        Framework? known = Editions.Find(Framework.Id);
        string? fault = known is null ? $"This library does not have the process of {Framework.Id.Quoted()}." : Framework.WhyNotUsable(known);
        if (fault is not null)
        {
            check.Refuse(
                Rules.EditionKnown, fault, $"Plan under one of: {string.Join(", ", Editions.All.Select(each => each.Framework!.Id))}.", nameof(Framework));
        }

        if (!check.FirstDay(FirstDay) | fault is not null)
        {
            return;
        }

        PlanningPhase.CheckFirstDay(Framework, Area, FirstDay, nameof(Area), ref check);
    }

    internal override void Apply(Inspection.Draft next)
    {
        next.Begin(this);
        next.Dates.Planned = On;
        next.Dates.PlannedFirstDay = FirstDay;
    }
}

/// <summary>A new first day was set: before the area was notified, after a deferral, or after fieldwork that was broken off.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="FirstDay">The new first day of fieldwork.</param>
public sealed record InspectionReplanned(LocalDate On, LocalDate FirstDay) : Milestone(On)
{
    internal override Step Taken => Step.Replan;

    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(FirstDay);

    internal override void Check(ref RuleCheck check)
    {
        if (check.FirstDay(FirstDay))
        {
            PlanningPhase.CheckFirstDay(check.Framework, check.Now.Area!.Value, FirstDay, nameof(FirstDay), ref check);
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        next.Dates.Planned = On;
        next.Dates.PlannedFirstDay = FirstDay;
    }
}

/// <summary>The inspection was put off: what the area was told no longer holds.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Reason">Why.</param>
public sealed record InspectionDeferred(LocalDate On, string Reason) : Milestone(On)
{
    internal override Step Taken => Step.Defer;

    internal override void Check(ref RuleCheck check) => check.Requires(Reason, "reason", Rules.ReasonGiven, nameof(Reason));

    internal override void Apply(Inspection.Draft next) => next.TakeBackNotice(this);
}

/// <summary>The inspection was called off.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Reason">Why.</param>
/// <param name="HandedOverTo">To whom open safeguarding concerns were handed over; null when there were none.</param>
public sealed record InspectionCancelled(LocalDate On, string Reason, string? HandedOverTo = null) : Milestone(On)
{
    internal override Step Taken => Step.Cancel;

    internal override void Apply(Inspection.Draft next) => next.EndPause(this);

    internal override void Check(ref RuleCheck check)
    {
        check.Requires(Reason, "reason", Rules.ReasonGiven, nameof(Reason));
        check.IsText(HandedOverTo, nameof(HandedOverTo));
        if (string.IsNullOrWhiteSpace(HandedOverTo) && check.Now.OpenConcerns is var open && open.Count > 0)
        {
            check.Refuse(
                Rules.ConcernsHandedOver,
                $"Nobody has acted on the concern {open[0].Reference.Quoted()}{(open.Count == 1 ? "" : FormattableString.Invariant($" and {open.Count - 1} more"))}.",
                "Record the action, or enter to whom the concerns are handed over.",
                nameof(HandedOverTo));
        }
    }
}

/// <summary>The partners of the local area were recorded; they take the place of those recorded before.</summary>
/// <param name="On">The day on which they were recorded.</param>
/// <param name="Partners">The partners.</param>
public sealed record PartnersRecorded(LocalDate On, LocalAreaPartners Partners) : Note(On)
{
    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(Partners);

    internal override void Check(ref RuleCheck check)
    {
        ArgumentNullException.ThrowIfNull(Partners);
        if (Partners.LocalAuthority != check.Now.Area!.Value)
        {
            check.Refuse(
                Rules.PartnersOfArea,
                $"The partners are those of {Partners.LocalAuthority}, and the inspection is of {check.Now.Area}.",
                $"Enter the partners of {check.Now.Area}.",
                $"{nameof(Partners)}.{nameof(Partners.LocalAuthority)}");
        }
    }

    internal override void Apply(Inspection.Draft next) => next.Contents = next.Contents with { Partners = new(Partners) };
}
