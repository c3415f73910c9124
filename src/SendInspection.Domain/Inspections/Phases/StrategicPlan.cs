using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>What a partnership is asked to do after a report without areas for priority action.</summary>
internal static class StrategicPlanPhase
{
    internal static Phase Of(Stage from, Stage then) => new(
        "Strategic plan",
        machine => machine.Configure(from).Permit(Step.PublishStrategicPlan, then),
        [],
        Owe);

    private static void Owe(ref DutyList duties)
    {
        Inspection now = duties.Now;
        if (now.StatementRequired == false)
        {
            duties.Owe(Duty.UpdateStrategicPlan, Party.LocalArea, duties.Framework.StrategicPlan, now.LetterReceivedOn, now.StrategicPlanPublishedOn);
        }
    }
}

/// <summary>The partnership published its strategic plan, updated on the recommendations of the report.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record StrategicPlanPublished(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.PublishStrategicPlan;
}
