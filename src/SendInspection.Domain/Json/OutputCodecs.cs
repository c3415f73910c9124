using static SendInspection.Domain.Json.ValueCodecs;

namespace SendInspection.Domain.Json;

/// <summary>What is computed, and so is written for others to read but never read: a deadline rests on a whole calendar.</summary>
internal static class OutputCodecs
{
    private static readonly Codec<Duty> Duty = new NameCodec<Duty>(
        (Domain.Duty.NotifyLocalArea, "notify-local-area"),
        (Domain.Duty.SendLetter, "send-letter"),
        (Domain.Duty.PublishLetter, "publish-letter"),
        (Domain.Duty.SubmitStatement, "submit-statement"),
        (Domain.Duty.PublishStatement, "publish-statement"),
        (Domain.Duty.ReviewStatement, "review-statement"),
        (Domain.Duty.ResubmitStatement, "resubmit-statement"),
        (Domain.Duty.ReviewStatementAgain, "review-statement-again"),
        (Domain.Duty.AdviseMinister, "advise-minister"),
        (Domain.Duty.DecideNextSteps, "decide-next-steps"),
        (Domain.Duty.Revisit, "revisit"),
        (Domain.Duty.ReportRevisit, "report-revisit"),
        (Domain.Duty.DecideAfterRevisit, "decide-after-revisit"));

    private static readonly Codec<Party> Party = new NameCodec<Party>(
        (Domain.Party.LeadInspector, "lead-inspector"),
        (Domain.Party.OfstedAndCqc, "ofsted-and-cqc"),
        (Domain.Party.LocalAuthorityAndCcgs, "local-authority-and-ccgs"),
        (Domain.Party.Minister, "minister"),
        (Domain.Party.DfeAndNhsEngland, "dfe-and-nhs-england"));

    private static readonly Codec<ObligationStatus> ObligationStatus = new NameCodec<ObligationStatus>(
        (Domain.ObligationStatus.NotStarted, "not-started"),
        (Domain.ObligationStatus.Outstanding, "outstanding"),
        (Domain.ObligationStatus.Met, "met"),
        (Domain.ObligationStatus.PerhapsOverdue, "perhaps-overdue"),
        (Domain.ObligationStatus.Overdue, "overdue"));

    private static readonly Codec<InspectionStage> InspectionStage = new NameCodec<InspectionStage>(
        (Domain.InspectionStage.NotPlanned, "not-planned"),
        (Domain.InspectionStage.Planned, "planned"),
        (Domain.InspectionStage.Deferred, "deferred"),
        (Domain.InspectionStage.Suspended, "suspended"),
        (Domain.InspectionStage.Notified, "notified"),
        (Domain.InspectionStage.Prepared, "prepared"),
        (Domain.InspectionStage.Fieldwork, "fieldwork"),
        (Domain.InspectionStage.FieldworkEnded, "fieldwork-ended"),
        (Domain.InspectionStage.FeedbackGiven, "feedback-given"),
        (Domain.InspectionStage.ConcernsReported, "concerns-reported"),
        (Domain.InspectionStage.LetterReceived, "letter-received"),
        (Domain.InspectionStage.LetterPublished, "letter-published"),
        (Domain.InspectionStage.FollowUp, "follow-up"),
        (Domain.InspectionStage.StatementAwaited, "statement-awaited"),
        (Domain.InspectionStage.StatementSubmitted, "statement-submitted"),
        (Domain.InspectionStage.StatementUnfit, "statement-unfit"),
        (Domain.InspectionStage.StatementResubmitted, "statement-resubmitted"),
        (Domain.InspectionStage.StatementTwiceUnfit, "statement-twice-unfit"),
        (Domain.InspectionStage.MinisterAdvised, "minister-advised"),
        (Domain.InspectionStage.MinisterDecided, "minister-decided"),
        (Domain.InspectionStage.Monitored, "monitored"),
        (Domain.InspectionStage.MonitoringSuspended, "monitoring-suspended"),
        (Domain.InspectionStage.RevisitNotified, "revisit-notified"),
        (Domain.InspectionStage.Revisit, "revisit"),
        (Domain.InspectionStage.RevisitEnded, "revisit-ended"),
        (Domain.InspectionStage.ProgressSufficient, "progress-sufficient"),
        (Domain.InspectionStage.ProgressInsufficient, "progress-insufficient"),
        (Domain.InspectionStage.RevisitDirected, "revisit-directed"),
        (Domain.InspectionStage.Closed, "closed"),
        (Domain.InspectionStage.Cancelled, "cancelled"));

    private static readonly Codec<InspectionStep> InspectionStep = new NameCodec<InspectionStep>(
        (Domain.InspectionStep.Plan, "plan"),
        (Domain.InspectionStep.Replan, "replan"),
        (Domain.InspectionStep.Notify, "notify"),
        (Domain.InspectionStep.Prepare, "prepare"),
        (Domain.InspectionStep.StartFieldwork, "start-fieldwork"),
        (Domain.InspectionStep.EndFieldwork, "end-fieldwork"),
        (Domain.InspectionStep.GiveFeedback, "give-feedback"),
        (Domain.InspectionStep.RequireStatement, "require-statement"),
        (Domain.InspectionStep.ReceiveLetter, "receive-letter"),
        (Domain.InspectionStep.PublishLetter, "publish-letter"),
        (Domain.InspectionStep.SubmitStatement, "submit-statement"),
        (Domain.InspectionStep.PublishStatement, "publish-statement"),
        (Domain.InspectionStep.FindFit, "find-fit"),
        (Domain.InspectionStep.FindUnfit, "find-unfit"),
        (Domain.InspectionStep.Resubmit, "resubmit"),
        (Domain.InspectionStep.AdviseMinister, "advise-minister"),
        (Domain.InspectionStep.MinisterDecides, "minister-decides"),
        (Domain.InspectionStep.NotifyRevisit, "notify-revisit"),
        (Domain.InspectionStep.StartRevisit, "start-revisit"),
        (Domain.InspectionStep.EndRevisit, "end-revisit"),
        (Domain.InspectionStep.FindSufficient, "find-sufficient"),
        (Domain.InspectionStep.FindInsufficient, "find-insufficient"),
        (Domain.InspectionStep.ReportRevisit, "report-revisit"),
        (Domain.InspectionStep.DecideAfterRevisit, "decide-after-revisit"),
        (Domain.InspectionStep.DirectRevisit, "direct-revisit"),
        (Domain.InspectionStep.Close, "close"),
        (Domain.InspectionStep.Defer, "defer"),
        (Domain.InspectionStep.Suspend, "suspend"),
        (Domain.InspectionStep.Resume, "resume"),
        (Domain.InspectionStep.Cancel, "cancel"),
        (Domain.InspectionStep.DraftLetter, "draft-letter"),
        (Domain.InspectionStep.FollowUp, "follow-up"),
        (Domain.InspectionStep.ChangeTeam, "change-team"),
        (Domain.InspectionStep.Correct, "correct"),
        (Domain.InspectionStep.RecordActivity, "record-activity"),
        (Domain.InspectionStep.RecordConcern, "record-concern"),
        (Domain.InspectionStep.ActOnConcern, "act-on-concern"),
        (Domain.InspectionStep.RecordSelfEvaluation, "record-self-evaluation"),
        (Domain.InspectionStep.AgreeFinding, "agree-finding"));

    private static readonly Codec<Deadline> Deadline = new ObjectCodec<Deadline>("deadline", make: null)
        .With("dueOn", Date, deadline => deadline.DueOn)
        .With("rule", ValueCodecs.Rule, deadline => deadline.Rule)
        .With("startedOn", Date, deadline => deadline.StartedOn)
        .With("workingDays", Int, deadline => deadline.WorkingDays)
        .With("isProvisional", Bool, deadline => deadline.IsProvisional)
        .With("skipped", List(ValueCodecs.BankHoliday), deadline => deadline.Skipped);

    private static readonly Codec<DeadlineRange> DeadlineRange = new ObjectCodec<DeadlineRange>("deadline-range", make: null)
        .With("earliest", Deadline, range => range.Earliest)
        .With("latest", Deadline, range => range.Latest);

    private static readonly Codec<Obligation> Obligation = new ObjectCodec<Obligation>("obligation", make: null)
        .With("area", AuthorityCode, obligation => obligation.Area)
        .With("duty", Duty, obligation => obligation.Duty)
        .With("owedBy", Party, obligation => obligation.OwedBy)
        .With("startedOn", Date, obligation => obligation.StartedOn)
        .Maybe("due", DeadlineRange, obligation => obligation.Due)
        .Maybe("metOn", Days, obligation => obligation.MetOn)
        .With("asAt", Date, obligation => obligation.AsAt)
        .With("status", ObligationStatus, obligation => obligation.Status)
        .With("workingDaysLate", Int, obligation => obligation.WorkingDaysLate);

    internal static ICodec[] All =>
        [Duty, Party, ObligationStatus, InspectionStage, InspectionStep, Deadline, DeadlineRange, Obligation, .. Lists(Obligation)];
}
