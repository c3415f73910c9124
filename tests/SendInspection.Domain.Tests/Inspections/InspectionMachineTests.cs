namespace SendInspection.Domain.Tests.Inspections;

public class InspectionMachineTests
{
    [Fact]
    public void A_live_machine_walks_every_story_as_the_table_does_and_tells_of_each_transition()
    {
        foreach (InspectionCommand[] story in Stories.All)
        {
            InspectionMachine machine = InspectionProcess.MachineFor(Inspection.None, Stories.Calendar);
            List<InspectionStep> fired = [];
            machine.OnTransitioned(transition => fired.Add(transition.Trigger));
            List<InspectionEvent> events = [];
            foreach (InspectionCommand command in story)
            {
                events.AddRange(machine.Fire(command).Events);
                Assert.Equal(machine.Inspection.Stage, machine.State);
            }

            Assert.Equal(Stories.Play(story), machine.Inspection);
            Assert.Equal(Stories.Events(story), events);
            Assert.Equal(events.Select(each => each.Step), fired);
        }
    }

    [Fact]
    public void Entry_actions_run_with_the_inspection_as_it_then_stands()
    {
        InspectionMachine machine = InspectionProcess.MachineFor(Stories.Play(Stories.FieldworkEnded), Stories.Calendar);
        LocalDate? told = null;
        machine.Configure(InspectionStage.ConcernsReported).OnEntry(() => told = machine.Inspection.FeedbackOn);
        machine.Fire(new GiveFinalFeedback(new(2016, 9, 23), StatementRequired: true));
        Assert.Equal(new LocalDate(2016, 9, 23), told);
    }

    [Fact]
    public void A_refused_command_fires_nothing_and_a_bare_step_cannot_be_fired()
    {
        InspectionMachine machine = InspectionProcess.MachineFor(Stories.Play(Stories.Planned), Stories.Calendar);
        machine.OnTransitioned(_ => Assert.Fail("Nothing was accepted."));
        Assert.False(machine.Fire(new NotifyLocalArea(new(2016, 9, 13))).IsAccepted);
        Assert.Throws<InvalidOperationException>(() => machine.Fire(InspectionStep.Notify));
        Assert.Equal(InspectionStage.Planned, machine.State);
        Assert.Equal(Stories.Play(Stories.Planned), machine.Inspection);
    }
}
