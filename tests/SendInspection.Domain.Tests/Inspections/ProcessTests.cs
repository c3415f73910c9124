using System.Xml.Linq;
using Stateless;

namespace SendInspection.Domain.Tests.Inspections;

public class ProcessTests
{
    public static TheoryData<string> Editions => [.. Framework.All.Select(edition => edition.Id)];

    [Theory, MemberData(nameof(Editions))]
    public void The_table_and_the_Stateless_machine_agree_on_every_stage_and_step(string edition)
    {
        InspectionProcess process = Of(edition);
        foreach (InspectionStage stage in Enum.GetValues<InspectionStage>())
        {
            foreach (InspectionStep step in Enum.GetValues<InspectionStep>())
            {
                StateMachine<InspectionStage, InspectionStep> machine = process.Machine(stage);
                InspectionStage? expected = null;
                if (machine.CanFire(step))
                {
                    machine.Fire(step);
                    expected = machine.State;
                }

                Assert.Equal(expected, process.After(stage, step));
            }
        }
    }

    [Theory, MemberData(nameof(Editions))]
    public void A_host_can_listen_to_the_machine(string edition)
    {
        List<InspectionStep> fired = [];
        StateMachine<InspectionStage, InspectionStep> machine = Of(edition).Machine(InspectionStage.NotPlanned);
        machine.OnTransitioned(transition => fired.Add(transition.Trigger));
        machine.Fire(InspectionStep.Plan);
        machine.Fire(InspectionStep.Notify);
        Assert.Equal([InspectionStep.Plan, InspectionStep.Notify], fired);
        Assert.Equal(InspectionStage.Notified, machine.State);
    }

    [Theory, MemberData(nameof(Editions))]
    public void Every_stage_of_the_edition_is_reached_by_a_story(string edition) =>
        Assert.Equal(Of(edition).Stages.Order(), AtEachStage(edition).Keys.Order());

    [Theory, MemberData(nameof(Editions))]
    public void Every_step_of_the_edition_is_taken_by_a_story(string edition) => Assert.Equal(
        Of(edition).Stages.SelectMany(Of(edition).StepsFrom).Distinct().Order(),
        (edition == Framework.Send2016.Id ? Stories.All : Stories.All2023).SelectMany(story => story).OfType<Milestone>().Select(fact => fact.Step).Distinct().Order());

    [Theory, MemberData(nameof(Editions))]
    public void The_pictures_show_every_stage_and_every_step_and_no_note(string edition)
    {
        InspectionProcess process = Of(edition);
        FrameworkWords words = Framework.All.Single(each => each.Id == edition).Words;
        string mermaid = process.ToMermaid(), dot = process.ToDot();
        int steps = 0;
        foreach (InspectionStage stage in process.Stages)
        {
            Assert.Contains($"state \"{stage.Name(words)}\" as {stage}\n", mermaid, StringComparison.Ordinal);
            Assert.Contains($"{stage} [label=\"{stage.Name(words)}\"", dot, StringComparison.Ordinal);
            foreach (InspectionStep step in process.StepsFrom(stage))
            {
                steps++;
                Assert.Contains($"{stage} --> {process.After(stage, step)} : {step.Name(words)}\n", mermaid, StringComparison.Ordinal);
                Assert.Contains($"{stage} -> {process.After(stage, step)} [label=\"{step.Name(words)}\"]", dot, StringComparison.Ordinal);
            }
        }

        Assert.Equal(steps + 1, mermaid.Split(" --> ").Length - 1);
        Assert.Equal(steps, dot.Split(" -> ").Length - 1);
    }

    [Theory, MemberData(nameof(Editions))]
    public void The_BPMN_has_a_task_for_every_step_from_every_stage_and_each_flow_joins_two_nodes_of_its_part(string edition)
    {
        InspectionProcess process = Of(edition);
        XNamespace bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
        XElement whole = XDocument.Parse(process.ToBpmn()).Root!.Element(bpmn + "process")!;
        Assert.Equal(
            process.Stages.SelectMany(stage => process.StepsFrom(stage).Select(step => $"task_{stage}_{step}")).Order(StringComparer.Ordinal),
            whole.Descendants(bpmn + "task").Select(task => task.Attribute("id")!.Value).Order(StringComparer.Ordinal));
        foreach (XElement part in whole.Descendants(bpmn + "subProcess").Append(whole))
        {
            HashSet<string> nodes = [.. part.Elements().Where(each => each.Name != bpmn + "sequenceFlow").Select(each => each.Attribute("id")?.Value ?? "")];
            Assert.All(part.Elements(bpmn + "sequenceFlow"), flow =>
            {
                Assert.Contains(flow.Attribute("sourceRef")!.Value, nodes);
                Assert.Contains(flow.Attribute("targetRef")!.Value, nodes);
            });
            Assert.Single(part.Elements(bpmn + "startEvent"));
            Assert.NotEmpty(part.Elements(bpmn + "endEvent"));
        }

        // The schema of BPMN wants what leads to a node and then what leads from it before anything else; the linter does not look at that.
        Assert.All(whole.Descendants().Where(each => each.Element(bpmn + "incoming") is not null || each.Element(bpmn + "outgoing") is not null), node =>
        {
            int[] order = [.. node.Elements().Select(each => each.Name.LocalName switch { "incoming" => 0, "outgoing" => 1, _ => 2 })];
            Assert.Equal(order.Order(), order);
        });
    }

    [Fact]
    public void What_is_no_stage_and_no_step_is_refused_by_name()
    {
        InspectionProcess process = InspectionProcess.Of(Framework.Send2016);
        Assert.Throws<ArgumentOutOfRangeException>(() => process.After((InspectionStage)99, InspectionStep.Plan));
        Assert.Throws<ArgumentOutOfRangeException>(() => process.After((InspectionStage)(-1), InspectionStep.Plan));
        Assert.Throws<ArgumentOutOfRangeException>(() => process.After(InspectionStage.NotPlanned, (InspectionStep)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => process.After(InspectionStage.Planned, (InspectionStep)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => process.StepsFrom(InspectionStage.StrategicPlanAwaited));
        Assert.Throws<ArgumentException>(() => InspectionProcess.Of(Framework.Send2016 with { Id = "send-2030" }));
        Assert.Throws<ArgumentNullException>(() => InspectionProcess.Of(null!));
    }

    [Fact]
    public void An_edition_with_something_replaced_has_the_process_of_its_edition() => Assert.Equal(
        InspectionProcess.Of(Framework.Send2016).ToMermaid(),
        InspectionProcess.Of(Framework.Send2016 with { Letter = null }).ToMermaid());

    internal static InspectionProcess Of(string edition) => InspectionProcess.Of(Framework.All.Single(each => each.Id == edition));

    private static Dictionary<InspectionStage, Inspection> AtEachStage(string edition) =>
        edition == Framework.Send2016.Id ? Stories.AtEachStage : Stories.AtEachStage2023;
}
