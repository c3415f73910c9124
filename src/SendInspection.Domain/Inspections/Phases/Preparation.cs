using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>Putting the team and its lines of enquiry in place.</summary>
internal static class PreparationPhase
{
    internal static Phase Of(Stage from, Stage then, params Type[] notes) => new(
        "Preparation",
        machine => machine.Configure(from).Permit(Step.Prepare, then),
        [typeof(TeamChanged), .. notes]);
}

/// <summary>The team and the key lines of enquiry were in place.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Team">The team; null where the record does not name it.</param>
/// <param name="KeyLines">The key lines of enquiry, which cover every question; empty where the record does not give them, or the edition has no questions.</param>
public sealed record InspectionPrepared(LocalDate On, InspectionTeam? Team, ValueList<KeyLineOfEnquiry> KeyLines) : Milestone(On)
{
    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(KeyLines);

    internal override Step Taken => Step.Prepare;

    internal override void Check(ref RuleCheck check)
    {
        Require.Items(KeyLines);
        if (Team is null)
        {
            check.Refuse(Rules.TeamNamed, "No team is given.", "Enter the team.", nameof(Team));
        }
        else
        {
            TeamChanged.CheckTeam(Team, check.Now.PlannedFirstDay!.Value, ref check);
        }

        if (!KeyLineOfEnquiry.Cover(check.Framework, KeyLines))
        {
            check.Refuse(KeyLineOfEnquiry.CheckCoverage(check.Framework, KeyLines), nameof(KeyLines));
        }
    }

    internal override void Apply(Inspection.Draft next) => next.Join(Team);
}

/// <summary>The team was changed.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Team">The team from then on.</param>
/// <param name="Reason">Why.</param>
public sealed record TeamChanged(LocalDate On, InspectionTeam Team, string Reason) : Note(On)
{
    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(Team);

    internal override void Check(ref RuleCheck check)
    {
        ArgumentNullException.ThrowIfNull(Team);
        check.Requires(Reason, "reason", Rules.ReasonGiven, nameof(Reason));
        if (!check.Now.WasPrepared)
        {
            check.Refuse(Rules.WhenNoted, "There is no team yet that could be changed.", "Record the team when the inspection is prepared.");
            return;
        }

        // Whoever joins when the fieldwork is over is trained before joining.
        LocalDate firstDay = check.Now.FirstDay ?? check.Now.PlannedFirstDay ?? On;
        CheckTeam(Team, On > check.Now.LastDay ? On : firstDay, ref check);
    }

    internal override void Apply(Inspection.Draft next) => next.Join(Team);

    internal static void CheckTeam(InspectionTeam team, LocalDate firstDay, ref RuleCheck check)
    {
        if (!team.IsComplete(check.Framework, firstDay))
        {
            check.Refuse(team.CheckRoles(check.Framework), nameof(Team));
            check.Refuse(team.CheckTraining(firstDay), nameof(Team));
        }
    }
}

/// <summary>What the area says of itself, and what the team thinks of it, was recorded; it takes the place of what was recorded before.</summary>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Claims">What the area claims on each question.</param>
public sealed record SelfEvaluationRecorded(LocalDate On, ValueList<SelfEvaluationClaim> Claims) : Note(On)
{
    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(Claims);

    internal override void Check(ref RuleCheck check)
    {
        Require.Items(Claims);
        if (!check.Now.WasNotified || (check.Now.NotifiedOn is { } notifiedOn && On.IsBefore(notifiedOn)))
        {
            check.Refuse(Rules.WhenNoted, "The area had not been notified.", "Record its self-evaluation after the area is notified.");
        }
    }
}
