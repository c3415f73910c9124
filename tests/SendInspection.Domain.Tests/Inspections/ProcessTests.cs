namespace SendInspection.Domain.Tests.Inspections;

public class ProcessTests
{
    public static TheoryData<InspectionStage, InspectionStep> EveryPair
    {
        get
        {
            TheoryData<InspectionStage, InspectionStep> pairs = [];
            foreach (InspectionStage stage in Enum.GetValues<InspectionStage>())
            {
                foreach (InspectionStep step in Enum.GetValues<InspectionStep>())
                {
                    pairs.Add(stage, step);
                }
            }

            return pairs;
        }
    }

    [Theory, MemberData(nameof(EveryPair))]
    public void The_table_and_the_Stateless_machine_agree(InspectionStage stage, InspectionStep step)
    {
        var machine = InspectionProcess.Machine(stage);
        InspectionStage? expected = null;
        if (machine.CanFire(step))
        {
            machine.Fire(step);
            expected = machine.State;
        }

        Assert.Equal(expected, InspectionProcess.After(stage, step));
    }

    [Theory, MemberData(nameof(EveryPair))]
    public void An_event_that_the_process_does_not_allow_at_its_stage_throws_and_an_allowed_one_leads_on(InspectionStage stage, InspectionStep step)
    {
        Inspection inspection = Stories.AtEachStage[stage];
        InspectionEvent next = Stories.EventOf(step, inspection);
        bool alreadyPublished = (step == InspectionStep.PublishLetter && inspection.LetterPublishedOn is not null)
            || (step == InspectionStep.PublishStatement && inspection.StatementPublishedOn is not null)
            || (step == InspectionStep.ReportRevisit && inspection.DateOf(InspectionStep.ReportRevisit) is not null);

        if (InspectionProcess.Machine(stage).CanFire(step) && !alreadyPublished)
        {
            Assert.Equal(InspectionProcess.After(stage, step), inspection.Evolve(next).Stage);
        }
        else
        {
            InvalidOperationException impossible = Assert.Throws<InvalidOperationException>(() => inspection.Evolve(next));
            Assert.Contains(next.GetType().Name, impossible.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_stage_can_be_reached_from_the_start() =>
        Assert.Equal(Enum.GetValues<InspectionStage>(), Stories.AtEachStage.Keys.Order());

    [Fact]
    public void From_every_stage_but_the_last_two_the_process_leads_on()
    {
        foreach (InspectionStage stage in Enum.GetValues<InspectionStage>())
        {
            bool leadsOn = InspectionProcess.StepsFrom(stage).Any(step => InspectionProcess.After(stage, step) != stage);
            Assert.Equal(stage is not (InspectionStage.Closed or InspectionStage.Cancelled), leadsOn);
        }
    }

    [Fact]
    public void The_pictures_show_every_stage_and_every_step_that_is_allowed()
    {
        foreach (InspectionStage stage in Enum.GetValues<InspectionStage>())
        {
            foreach (InspectionStep step in InspectionProcess.StepsFrom(stage))
            {
                Assert.Contains($"{stage} --> {InspectionProcess.After(stage, step)} : {step}", InspectionProcess.ToMermaid(), StringComparison.Ordinal);
            }

            Assert.Contains(stage.ToString(), InspectionProcess.ToDot(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_no_stage_and_no_step_is_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => InspectionProcess.After((InspectionStage)99, InspectionStep.Plan));
        Assert.Throws<ArgumentOutOfRangeException>(() => InspectionProcess.After((InspectionStage)(-1), InspectionStep.Plan));
        Assert.Throws<ArgumentOutOfRangeException>(() => InspectionProcess.After(InspectionStage.NotPlanned, (InspectionStep)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => InspectionProcess.After(InspectionStage.Planned, (InspectionStep)(-1)));
    }
}
