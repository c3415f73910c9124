using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>The process of 2016, phase by phase: only how the phases join; what happens in one is written there.</summary>
internal static class Send2016Edition
{
    internal static readonly InspectionProcess Process = new(
        Framework.Send2016,
        [
            PlanningPhase.Of(putOff: [Stage.Planned, Stage.Notified, Stage.Prepared], calledOff: [Stage.Planned, Stage.Deferred, Stage.Notified, Stage.Prepared, Stage.Fieldwork]),
            NoticePhase.Of(from: Stage.Planned, then: Stage.Notified),
            PreparationPhase.Of(from: Stage.Notified, then: Stage.Prepared, typeof(SelfEvaluationRecorded)),
            FieldworkPhase.OnSite(from: Stage.Prepared, then: Stage.FieldworkEnded),
            FeedbackPhase.Of(from: Stage.FieldworkEnded, without: Stage.FeedbackGiven, with: Stage.ConcernsReported, typeof(FindingAgreed)),
            ReportPhase.Of(from: Stage.FeedbackGiven, then: Stage.LetterReceived, fromConcerns: Stage.ConcernsReported, thenStatement: Stage.StatementAwaited),
            ReportPhase.FollowUp(from: Stage.LetterReceived, then: Stage.FollowUp),
            StatementPhase.Of(from: Stage.StatementAwaited, fit: Stage.Monitored, unfitAgain: Stage.StatementTwiceUnfit, Rules.ReviewDue, Rules.ResubmissionDue),
            MinisterPhase.Of(
                from: [Stage.StatementAwaited, Stage.StatementUnfit, Stage.StatementTwiceUnfit],
                late: (Stage.StatementSubmitted, Stage.StatementResubmitted),
                then: Stage.Monitored,
                ordered: Stage.RevisitDirected,
                (Rules.AdviceToMinister, Rules.MinisterDecides, Rules.StatutoryDirection)),
            ReturnPhase.Of(
                from: Stage.Monitored,
                (Step.FindSufficient, Stage.ProgressSufficient, Step.FindInsufficient, Stage.ProgressInsufficient),
                countedFrom: now => now.StatementFitOn,
                (Rules.RevisitReportTarget, Rules.ReturnOwed, Rules.DecidedAfterReturn)),
            ClosingPhase.Of(
                Stage.LetterReceived, Stage.FollowUp, Stage.MinisterAdvised, Stage.Monitored, Stage.RevisitDirected, Stage.RevisitNotified, Stage.ProgressSufficient, Stage.ProgressInsufficient, Stage.RevisitFollowUp),
            SafeguardingPhase.Of(),
            SuspensionPhase.Of(),
            CorrectionsPhase.Of(),
        ]);
}
