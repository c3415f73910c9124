using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>Ending the inspection, and when the next one is expected.</summary>
internal static class ClosingPhase
{
    internal static Phase Of(params Stage[] from) => new(
        "Closing",
        machine =>
        {
            foreach (Stage stage in from)
            {
                machine.Configure(stage).Permit(Step.Close, Stage.Closed);
            }
        },
        [],
        Owe);

    private static void Owe(ref DutyList duties)
    {
        Inspection now = duties.Now;
        ValueList<Outcome> outcomes = duties.Framework.Outcomes;
        for (int index = 0; index < outcomes.Count; index++)
        {
            if (outcomes[index].Number == now.Outcome)
            {
                duties.Owe(Duty.NextInspection, Party.OfstedAndCqc, outcomes[index].NextInspection, now.LetterReceivedOn, metOn: null);
            }
        }
    }
}

/// <summary>The inspection was closed.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record InspectionClosed(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.Close;

    internal override void Check(ref RuleCheck check)
    {
        Inspection now = check.Now;
        FrameworkWords words = check.Words;
        if (now.OpenConcerns.Count > 0)
        {
            check.Refuse(SafeguardingConcern.CheckActedOn(now.Concerns), nameof(now.Concerns));
        }

        check.ReturnReported();
        if (now.LetterPublishedOn is null)
        {
            check.Refuse(Rules.LetterPublishedBeforeClosing, $"The {words.Report} has not been published.", "Record its publication first.");
        }

        if (now.StatementPublishedOn is null && (now.StatementFitOn is not null || (now.MinisterDecidedOn is not null && now.StatementSubmittedOn is not null)))
        {
            check.Refuse(Rules.StatementPublishedBeforeClosing, $"The {words.Statement} has not been published.", "Record its publication first.");
        }

        if (now.Stage == Stage.StrategicPlanAwaited)
        {
            check.Refuse(Rules.StrategicPlanUpdated, "The updated strategic plan has not been published.", "Record its publication first.");
        }

        CheckOpen(ref check);
    }

    private static void CheckOpen(ref RuleCheck check)
    {
        Inspection now = check.Now;
        string? open = now.Stage switch
        {
            Stage.MinisterAdvised => "It has not been decided what follows the advice.",
            Stage.ProgressInsufficient or Stage.ActionIneffective => "It has not been decided what follows.",
            Stage.RevisitDirected => "The inspectors have not yet returned as ordered.",
            Stage.RevisitNotified => "The area was notified of a return that has not taken place.",
            _ => null,
        };
        if (open is not null)
        {
            check.Refuse(Rules.NothingOpen, open, "Record what is still to come before you close the inspection.");
        }

        if (now.MinisterialDecision is { } decision && decision.NextSteps.Contains(MinisterialOption.StatutoryDirection) && now.DirectionFollowedOn is null)
        {
            check.Refuse(Rules.NothingOpen, "The statutory direction has not been followed.", "Record that it was followed first.");
        }

        if (check.Framework.ReturnBeforeClosing is { } rule && now.StatementRequired == true && now.FirstRevisitOn is null && now.MinisterDecidedOn is null)
        {
            check.Refuse(rule, $"There has been no {check.Words.Return}.", $"Record the {check.Words.Return} first.");
        }
    }
}
