using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>Telling the local area.</summary>
internal static class NoticePhase
{
    internal static Phase Of(Stage from, Stage then) => new(
        "Notice",
        machine => machine.Configure(from).Permit(Step.Notify, then),
        [],
        Owe);

    // Notice is counted back from the first day, so that this duty is due before the day that it is counted from.
    private static void Owe(ref DutyList duties)
    {
        TimeLimit notice = duties.Framework.Notice;
        if (duties.Now.PlannedFirstDay is { } firstDay)
        {
            TimeLimit back = new(notice.Rule, "the fieldwork is planned to start", -notice.WorkingDays);
            duties.Owe(Duty.NotifyLocalArea, Party.LeadInspector, back, duties.Now.PlannedOn, duties.Now.NotifiedOn, countedFrom: firstDay);
        }
    }
}

/// <summary>The local area was notified; the day is not counted in the notice.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record LocalAreaNotified(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.Notify;

    internal override void Check(ref RuleCheck check)
    {
        check.NotSuspended();
        LocalDate firstDay = check.Now.PlannedFirstDay!.Value;
        check.InTime(On, firstDay, check.Framework.Notice);
        check.OutsideSuspensions(check.Framework.Suspensions, firstDay, isReturn: false, nameof(On));
    }

    internal override void Apply(Inspection.Draft next)
    {
        next.Notify(On);
        next.Work(On, Despite);
    }
}
