using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>The process of 2023, phase by phase: only how the phases join; what happens in one is written there.</summary>
internal static class AreaSend2023Edition
{
    internal static readonly InspectionProcess Process = new(
        Framework.AreaSend2023,
        [
            PlanningPhase.Of(putOff: [Stage.Planned, Stage.Notified, Stage.Prepared], calledOff: [Stage.Planned, Stage.Deferred, Stage.Notified, Stage.Prepared, Stage.Fieldwork, Stage.OnSite]),
            NoticePhase.Of(from: Stage.Planned, then: Stage.Notified),
            PreparationPhase.Of(from: Stage.Notified, then: Stage.Prepared),
            FieldworkPhase.OffSiteFirst(from: Stage.Prepared, then: Stage.FieldworkEnded, typeof(ChildrenTracked)),
            FeedbackPhase.Of(from: Stage.FieldworkEnded, without: Stage.FeedbackGiven, with: Stage.ConcernsReported),
            ReportPhase.Of(from: Stage.FeedbackGiven, then: Stage.StrategicPlanAwaited, fromConcerns: Stage.ConcernsReported, thenStatement: Stage.StatementAwaited),
            StrategicPlanPhase.Of(from: Stage.StrategicPlanAwaited, then: Stage.StrategicPlanPublished),
            StatementPhase.Of(from: Stage.StatementAwaited, fit: Stage.Monitored, unfitAgain: Stage.StatementUnfit, Rules.PlanReviewed, Rules.PlanResubmitted),
            MinisterPhase.Of(
                from: [Stage.StatementAwaited, Stage.StatementUnfit],
                late: (Stage.StatementSubmitted, Stage.StatementResubmitted),
                then: Stage.Monitored,
                ordered: Stage.RevisitDirected,
                (Rules.SecretaryOfStateAdvised, Rules.SecretaryOfStateDecides, Rules.DirectionOf2023)),
            ReturnPhase.Of(
                from: Stage.Monitored,
                (Step.FindEffective, Stage.ActionEffective, Step.FindIneffective, Stage.ActionIneffective),
                countedFrom: now => now.StatementRequired == true ? now.LetterReceivedOn : null,
                (Rules.MonitoringReported, Rules.MonitoringOwed, Rules.DecidedAfterMonitoring)),
            ClosingPhase.Of(
                Stage.StrategicPlanAwaited,
                Stage.StrategicPlanPublished,
                Stage.MinisterAdvised,
                Stage.Monitored,
                Stage.RevisitDirected,
                Stage.RevisitNotified,
                Stage.ActionEffective,
                Stage.ActionIneffective,
                Stage.RevisitFollowUp),
            SafeguardingPhase.Of(),
            SuspensionPhase.Of(typeof(InspectionPaused)),
            ContactPhase.Of(),
            CorrectionsPhase.Of(),
        ]);
}
