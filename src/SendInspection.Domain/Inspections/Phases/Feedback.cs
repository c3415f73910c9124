using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>Telling the area what was found.</summary>
internal static class FeedbackPhase
{
    internal static Phase Of(Stage from, Stage without, Stage with, params Type[] notes) => new(
        "Feedback",
        machine => machine.Configure(from).Permit(Step.GiveFeedback, without).Permit(Step.RequireStatement, with),
        notes);
}

/// <summary>The final feedback was given.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="StatementRequired">
/// Whether the area was told that a statement is required: in 2016 a written statement of action, in 2023 a priority action plan.
/// </param>
/// <param name="Outcome">The number of the outcome; null in an edition without outcomes.</param>
public sealed record FinalFeedbackGiven(LocalDate On, bool StatementRequired, int? Outcome = null) : Milestone(On)
{
    internal override Step Taken => StatementRequired ? Step.RequireStatement : Step.GiveFeedback;

    internal override void Check(ref RuleCheck check)
    {
        CheckOutcome(ref check);
        Inspection now = check.Now;
        if (now.Has<SelfEvaluationRecorded>() && now.SelfEvaluation is var claims && claims.Count > 0)
        {
            check.Refuse(SelfEvaluationClaim.CheckReviewed(check.Framework, claims), nameof(now.SelfEvaluation));
        }

        if (StatementRequired && now.Has<FindingAgreed>() && now.Findings is var findings && findings.All(finding => finding.Kind != FindingKind.SignificantConcern))
        {
            check.Refuse(
                Rules.LetterKeyBullets,
                $"A {check.Words.Statement} is required, and none of the agreed findings is a {check.Words.Concern}.",
                $"Agree the {check.Words.Concerns} first, or do not require a {check.Words.Statement}.",
                nameof(StatementRequired));
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        next.Dates.Feedback = On;
        next.Conclude(StatementRequired, Outcome);
    }

    private void CheckOutcome(ref RuleCheck check)
    {
        ValueList<Outcome> outcomes = check.Framework.Outcomes;
        Outcome? known = null;
        for (int index = 0; index < outcomes.Count && known is null; index++)
        {
            known = outcomes[index].Number == Outcome ? outcomes[index] : null;
        }

        if (known is null && (Outcome is not null || outcomes.Count > 0))
        {
            check.Refuse(
                Rules.OutcomeOfEdition,
                Outcome is null ? "No outcome is given." : FormattableString.Invariant($"{Outcome} is not an outcome of \"{check.Framework}\"."),
                outcomes.Count == 0 ? "Leave the outcome empty." : $"Enter one of: {string.Join(", ", outcomes.Select(each => each.Number))}.",
                nameof(Outcome));
        }
        else if (known is not null && known.RequiresStatement != StatementRequired)
        {
            check.Refuse(
                Rules.OutcomeOfEdition,
                FormattableString.Invariant($"Outcome {Outcome} {(known.RequiresStatement ? "requires" : "does not require")} a {check.Words.Statement}."),
                "Change the outcome, or what is required.",
                nameof(StatementRequired));
        }
    }
}

/// <summary>The whole team agreed a finding.</summary>
/// <param name="On">The day on which it was agreed.</param>
/// <param name="Finding">The finding.</param>
public sealed record FindingAgreed(LocalDate On, Finding Finding) : Note(On)
{
    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(Finding);

    internal override void Check(ref RuleCheck check)
    {
        ArgumentNullException.ThrowIfNull(Finding);
        if (!check.Now.HasFieldwork || (On < check.Now.FirstDay && !check.Now.WasFieldworkOn(On)))
        {
            check.Refuse(Rules.WhenNoted, "The fieldwork has not started.", "Agree findings once there is evidence from the fieldwork.");
            return;
        }

        if (check.Now.Team is { } team && !Finding.IsAgreedBy(team) && !check.TryBreach(Rules.FindingAgreedByTeam))
        {
            check.Refuse(Finding.CheckAgreement(team), nameof(Finding));
        }

        for (int index = 0; index < Finding.Evidence.Count; index++)
        {
            Evidence evidence = Finding.Evidence[index];
            bool isLate = evidence.GatheredOn > On;
            if (isLate || (evidence.Kind != EvidenceKind.Information && !check.Now.WasFieldworkOn(evidence.GatheredOn)))
            {
                check.Refuse(
                    Rules.EvidenceInTime,
                    isLate
                        ? $"The evidence {evidence.Reference.Quoted()} was gathered on {evidence.GatheredOn.Iso()}, after {On.Iso()}, when the finding was agreed."
                        : $"The evidence {evidence.Reference.Quoted()} was gathered on {evidence.GatheredOn.Iso()}, which is not a day of the fieldwork.",
                    isLate ? $"Enter {On.Iso()} or an earlier date." : "Enter a day of the fieldwork.",
                    FormattableString.Invariant($"{nameof(Finding)}.{nameof(Finding.Evidence)}[{index}].{nameof(evidence.GatheredOn)}"));
            }
        }
    }

    internal override void Apply(Inspection.Draft next) => next.Contents = next.Contents with { Findings = new(Finding, next.Contents.Findings) };
}
