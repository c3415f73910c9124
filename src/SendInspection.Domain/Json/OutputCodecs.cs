using static SendInspection.Domain.Json.ValueCodecs;

namespace SendInspection.Domain.Json;

/// <summary>What is computed, and so is written for others to read but never read: a deadline rests on a whole calendar.</summary>
internal static class OutputCodecs
{
    private static readonly Codec<Duty> Duty = new NameCodec<Duty>([.. Duties.All.Select(each => (each.Duty, each.Json))]);
    private static readonly Codec<Party> Party = new NameCodec<Party>([.. Duties.Parties.Select(each => (each.Party, each.Json))]);
    private static readonly Codec<InspectionStage> InspectionStage = new NameCodec<InspectionStage>([.. InspectionStages.All.Select(each => (each.Stage, each.Json))]);
    private static readonly Codec<InspectionStep> InspectionStep = new NameCodec<InspectionStep>([.. InspectionSteps.All.Select(each => (each.Step, each.Json))]);

    private static readonly Codec<ObligationStatus> ObligationStatus = new NameCodec<ObligationStatus>(
        (Domain.ObligationStatus.Outstanding, "outstanding"),
        (Domain.ObligationStatus.Met, "met"),
        (Domain.ObligationStatus.PerhapsOverdue, "perhaps-overdue"),
        (Domain.ObligationStatus.Overdue, "overdue"),
        (Domain.ObligationStatus.PerhapsPastTarget, "perhaps-past-target"),
        (Domain.ObligationStatus.PastTarget, "past-target"),
        (Domain.ObligationStatus.Expected, "expected"),
        (Domain.ObligationStatus.Suspended, "suspended"));

    private static readonly Codec<Breach> Breach = new ObjectCodec<Breach>("breach", make: null)
        .With("number", Int, breach => breach.Number)
        .With("on", Date, breach => breach.On)
        .With("rule", ValueCodecs.Rule, breach => breach.Rule)
        .With("reason", Text, breach => breach.Reason);

    private static readonly Codec<Decision> Decision = new ObjectCodec<Decision>("decision", make: null)
        .With("isAccepted", Bool, decision => decision.IsAccepted)
        .Maybe("event", EventCodecs.Events, decision => decision.Event)
        .With("refusals", List(ValueCodecs.Refusal), decision => decision.Refusals)
        .Maybe("breaches", List(Breach), decision => decision.Breaches is { Count: > 0 } breaches ? breaches : null);

    private static readonly Codec<Deadline> Deadline = new ObjectCodec<Deadline>("deadline", make: null)
        .With("dueOn", Date, deadline => deadline.DueOn)
        .With("rule", ValueCodecs.Rule, deadline => deadline.Rule)
        .With("kind", ValueCodecs.TimeLimitKind, deadline => deadline.Kind)
        .With("startedOn", Date, deadline => deadline.StartedOn)
        .With("workingDays", Int, deadline => deadline.WorkingDays)
        .With("isProvisional", Bool, deadline => deadline.IsProvisional)
        .With("skipped", List(ValueCodecs.BankHoliday), deadline => deadline.Skipped);

    private static readonly Codec<DeadlineRange> DeadlineRange = new ObjectCodec<DeadlineRange>("deadline-range", make: null)
        .With("earliest", Deadline, range => range.Earliest)
        .With("latest", Deadline, range => range.Latest);

    private static readonly Codec<Obligation> Obligation = new ObjectCodec<Obligation>("obligation", make: null)
        .With("framework", Text, obligation => obligation.Framework.Id)
        .With("area", AuthorityCode, obligation => obligation.Area)
        .With("duty", Duty, obligation => obligation.Duty)
        .With("what", Text, obligation => obligation.What)
        .With("owedBy", Party, obligation => obligation.OwedBy)
        .With("who", Text, obligation => obligation.Who)
        .With("rule", ValueCodecs.Rule, obligation => obligation.Rule)
        .With("startedOn", Date, obligation => obligation.StartedOn)
        .Maybe("due", DeadlineRange, obligation => obligation.Due)
        .Maybe("metOn", Days, obligation => obligation.MetOn)
        .With("asAt", Date, obligation => obligation.AsAt)
        .With("status", ObligationStatus, obligation => obligation.Status)
        .With("workingDaysLate", Int, obligation => obligation.WorkingDaysLate);

    internal static ICodec[] All =>
        [Duty, Party, ObligationStatus, InspectionStage, InspectionStep, Deadline, DeadlineRange, Obligation, .. Lists(Obligation), Breach, .. Lists(Breach), Decision];
}
