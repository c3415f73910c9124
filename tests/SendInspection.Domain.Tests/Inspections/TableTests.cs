using System.Reflection;
using Machine = Stateless.StateMachine<SendInspection.Domain.InspectionStage, SendInspection.Domain.InspectionStep>;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>A process is derived from its phases, and a mistake in them is found when it is derived.</summary>
public class TableTests
{
    [Fact]
    public void A_step_from_a_stage_that_two_phases_give_throws_and_names_it() => Throws(
        Permit(InspectionStage.Planned, InspectionStep.Notify, InspectionStage.Notified),
        Permit(InspectionStage.Planned, InspectionStep.Notify, InspectionStage.Prepared));

    [Fact]
    public void A_step_from_a_stage_that_two_phases_give_alike_throws_all_the_same() => Throws(
        Permit(InspectionStage.Planned, InspectionStep.Notify, InspectionStage.Notified),
        Permit(InspectionStage.Planned, InspectionStep.Notify, InspectionStage.Notified));

    [Fact]
    public void A_step_from_a_stage_that_one_phase_gives_twice_throws() => Throws(machine => machine
        .Configure(InspectionStage.Planned)
        .Permit(InspectionStep.Notify, InspectionStage.Notified)
        .Permit(InspectionStep.Notify, InspectionStage.Prepared));

    [Fact]
    public void A_step_that_leads_on_and_back_to_its_stage_throws() => Throws(
        Permit(InspectionStage.Planned, InspectionStep.Notify, InspectionStage.Notified),
        machine => machine.Configure(InspectionStage.Planned).PermitReentry(InspectionStep.Notify));

    [Fact]
    public void Steps_that_are_each_given_once_make_a_process()
    {
        InspectionProcess process = Derive(
            Permit(InspectionStage.NotPlanned, InspectionStep.Plan, InspectionStage.Planned),
            Permit(InspectionStage.Planned, InspectionStep.Notify, InspectionStage.Notified),
            Permit(InspectionStage.Deferred, InspectionStep.Notify, InspectionStage.Notified));
        Assert.Equal([InspectionStage.NotPlanned, InspectionStage.Planned, InspectionStage.Deferred, InspectionStage.Notified], process.Stages);
        Assert.Equal(InspectionStage.Notified, process.After(InspectionStage.Deferred, InspectionStep.Notify));
        Assert.Null(process.After(InspectionStage.Notified, InspectionStep.Notify));
    }

    private static Action<Machine> Permit(InspectionStage from, InspectionStep step, InspectionStage to) => machine => machine.Configure(from).Permit(step, to);

    private static void Throws(params Action<Machine>[] phases)
    {
        Exception thrown = Assert.Throws<TargetInvocationException>(() => Derive(phases)).InnerException!;
        Assert.Contains("Notify from Planned is there twice", Assert.IsType<InvalidOperationException>(thrown).Message, StringComparison.Ordinal);
    }

    /// <summary>The constructor is the library's own; it is called as the editions call it.</summary>
    private static InspectionProcess Derive(params Action<Machine>[] steps)
    {
        Type phase = typeof(InspectionProcess).Assembly.GetType("SendInspection.Domain.Phase", throwOnError: true)!;
        Array phases = Array.CreateInstance(phase, steps.Length);
        for (int index = 0; index < steps.Length; index++)
        {
            phases.SetValue(Activator.CreateInstance(phase, $"Phase {index}", steps[index], Type.EmptyTypes, null), index);
        }

        ConstructorInfo constructor = typeof(InspectionProcess).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(Framework), phases.GetType()])!;
        return (InspectionProcess)constructor.Invoke([Framework.Send2016, phases]);
    }
}
