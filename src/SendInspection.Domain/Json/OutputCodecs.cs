using static SendInspection.Domain.Json.ValueCodecs;

namespace SendInspection.Domain.Json;

/// <summary>What is computed, and so is written for others to read but never read: a deadline rests on a whole calendar.</summary>
internal static class OutputCodecs
{
    private static readonly Codec<Duty> Duty = new NameCodec<Duty>(
        "notify-local-area", "send-letter", "publish-letter", "submit-statement", "publish-statement", "review-statement",
        "resubmit-statement", "review-statement-again", "advise-minister", "decide-next-steps", "revisit", "report-revisit",
        "decide-after-revisit");

    private static readonly Codec<Party> Party = new NameCodec<Party>(
        "lead-inspector", "ofsted-and-cqc", "local-authority-and-ccgs", "minister", "dfe-and-nhs-england");

    private static readonly Codec<ObligationStatus> ObligationStatus = new NameCodec<ObligationStatus>(
        "not-started", "outstanding", "met", "perhaps-overdue", "overdue");

    private static readonly Codec<InspectionStage> InspectionStage = new NameCodec<InspectionStage>(
        "not-planned", "planned", "deferred", "suspended", "notified", "prepared", "fieldwork", "fieldwork-ended", "feedback-given",
        "concerns-reported", "letter-received", "letter-published", "follow-up", "statement-awaited", "statement-submitted",
        "statement-unfit", "statement-resubmitted", "statement-twice-unfit", "minister-advised", "minister-decided", "monitored",
        "monitoring-suspended", "revisit-notified", "revisit", "revisit-ended", "progress-sufficient", "progress-insufficient",
        "revisit-directed", "closed", "cancelled");

    private static readonly Codec<InspectionStep> InspectionStep = new NameCodec<InspectionStep>(
        "plan", "replan", "notify", "prepare", "start-fieldwork", "end-fieldwork", "give-feedback", "require-statement",
        "receive-letter", "publish-letter", "submit-statement", "publish-statement", "find-fit", "find-unfit", "resubmit",
        "advise-minister", "minister-decides", "notify-revisit", "start-revisit", "end-revisit", "find-sufficient",
        "find-insufficient", "report-revisit", "decide-after-revisit", "direct-revisit", "close", "defer", "suspend", "resume",
        "cancel", "draft-letter", "follow-up", "change-team", "correct", "record-activity", "record-concern", "act-on-concern",
        "record-self-evaluation", "agree-finding");

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
