using System.Xml.Linq;
using Stage = SendInspection.Domain.InspectionStage;

namespace SendInspection.Domain;

public sealed partial class InspectionProcess
{
    /// <summary>
    /// The process as BPMN 2.0, in the words of the edition: a subprocess for each phase, a task for each step, an exclusive gateway for each stage
    /// with several ways out. It says what the process means and not how to draw it: a tool lays it out.
    /// </summary>
    public string ToBpmn() => new BpmnWriter(this).Write();

    /// <summary>Writes a process as BPMN; each part of it is written once.</summary>
    private sealed class BpmnWriter(InspectionProcess process)
    {
        private static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
        private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

        private const string Question = "Where does the inspection stand?";

        private int flows;

        internal string Write()
        {
            XElement whole = new(
                Bpmn + "process",
                new XAttribute("id", Id("process", process.Framework!.Id)),
                new XAttribute("name", process.Framework),
                new XAttribute("isExecutable", "false"));
            WriteBetweenPhases(whole);
            XElement definitions = new(
                Bpmn + "definitions",
                new XAttribute(XNamespace.Xmlns + "bpmn", Bpmn),
                new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
                new XAttribute("id", Id("definitions", process.Framework.Id)),
                new XAttribute("targetNamespace", "urn:send-inspection:" + process.Framework.Id),
                whole);
            return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{definitions.ToString().ReplaceLineEndings("\n")}\n";
        }

        private void WriteBetweenPhases(XElement whole)
        {
            List<Phase> phases = [.. process.phases.Where(phase => process.StagesOf(phase).Any())];

            // Where each phase leads to, another or an end; where it may lead to several, by the stage at which it ends.
            List<(string From, string To, string? Condition)> links = [("start", PhaseId(phases[0]), null)];
            foreach (Phase phase in phases)
            {
                List<IGrouping<string, Stage>> ways = [.. ExitsOf(phase).GroupBy(exit => process.IsEnd(exit) ? EndId(exit) : PhaseId(process.PhaseOf(exit)))];
                links.AddRange(ways.Count == 1
                    ? [(PhaseId(phase), ways[0].Key, null)]
                    : ways.Select(way => (AfterId(phase), way.Key, (string?)string.Join(" or ", way.Select(stage => stage.Name(process.Words))))));
            }

            Node(whole, "startEvent", "start", process.Framework!.ToString());
            Dictionary<string, string> into = [];
            foreach (Phase phase in phases)
            {
                into[PhaseId(phase)] = Joined(whole, PhaseId(phase), links.Count(link => link.To == PhaseId(phase)), () => WritePhase(whole, phase));
                if (links.Any(link => link.From == AfterId(phase)))
                {
                    Node(whole, "exclusiveGateway", AfterId(phase), Question);
                    Flow(whole, PhaseId(phase), AfterId(phase));
                }
            }

            foreach (Stage stage in process.Stages.Where(process.IsEnd))
            {
                into[EndId(stage)] = Joined(whole, EndId(stage), links.Count(link => link.To == EndId(stage)), () => Node(whole, "endEvent", EndId(stage), stage.Name(process.Words)));
            }

            foreach ((string from, string to, string? condition) in links)
            {
                Flow(whole, from, into[to], condition);
            }
        }

        private void WritePhase(XElement whole, Phase phase)
        {
            XElement part = Node(whole, "subProcess", PhaseId(phase), phase.Title(process.Words));
            List<Stage> stages = [.. process.StagesOf(phase)];
            List<Transition> inside = [.. process.Transitions.Where(each => stages.Contains(each.From))];
            List<Stage> entries = [.. stages.Where(stage => stage == Stage.NotPlanned || process.Transitions.Any(each => each.To == stage && !stages.Contains(each.From)))];

            string start = Id("begin", phase.Name);
            List<(string From, Stage At, string? Condition)> links = [.. inside.Select(each => (TaskId(each), each.To, (string?)null))];
            if (entries.Count == 1)
            {
                Node(part, "startEvent", start, entries[0].Name(process.Words));
                links.Add((start, entries[0], null));
            }
            else
            {
                string entry = Id("at", phase.Name);
                Node(part, "startEvent", start, phase.Title(process.Words));
                Node(part, "exclusiveGateway", entry, Question);
                Flow(part, start, entry);
                links.AddRange(entries.Select(stage => (entry, stage, (string?)stage.Name(process.Words))));
            }

            Dictionary<Stage, string> into = [];
            foreach (Stage stage in stages.Concat(ExitsOf(phase)))
            {
                List<Transition> ways = [.. inside.Where(each => each.From == stage)];
                string id = ways.Count == 0 ? Id("leave", $"{phase.Name}_{stage}") : ways.Count == 1 ? TaskId(ways[0]) : Id("stage", stage.ToString());
                into[stage] = Joined(part, id, links.Count(link => link.At == stage), () => WriteStage(part, id, stage, ways));
            }

            foreach ((string from, Stage at, string? condition) in links)
            {
                Flow(part, from, into[at], condition);
            }
        }

        /// <summary>A stage: what may follow is a choice; a stage of another phase ends this one.</summary>
        private void WriteStage(XElement part, string id, Stage stage, List<Transition> ways)
        {
            if (ways.Count != 1)
            {
                Node(part, ways.Count == 0 ? "endEvent" : "exclusiveGateway", id, stage.Name(process.Words));
            }

            foreach (Transition each in ways)
            {
                Node(part, "task", TaskId(each), each.Step.Name(process.Words));
                if (ways.Count > 1)
                {
                    Flow(part, id, TaskId(each), each.Step.Name(process.Words));
                }
            }
        }

        /// <summary>Writes a node, and before it a gateway where several flows lead to it; gives the one of the two that they lead to.</summary>
        private string Joined(XElement parent, string id, int incoming, Action write)
        {
            if (incoming <= 1)
            {
                write();
                return id;
            }

            string join = Id("join", id);
            Node(parent, "exclusiveGateway", join, null);
            write();
            Flow(parent, join, id);
            return join;
        }

        private List<Stage> ExitsOf(Phase phase)
        {
            List<Stage> stages = [.. process.StagesOf(phase)];
            return [.. process.Transitions.Where(each => stages.Contains(each.From) && !stages.Contains(each.To)).Select(each => each.To).Distinct()];
        }

        private static XElement Node(XElement parent, string type, string id, string? name)
        {
            XElement node = new(Bpmn + type, new XAttribute("id", id), name is null ? null : new XAttribute("name", name));
            parent.Add(node);
            return node;
        }

        private void Flow(XElement parent, string from, string to, string? condition = null)
        {
            string id = FormattableString.Invariant($"flow_{++flows}");
            Refer(Find(parent, from), "outgoing", id);
            Refer(Find(parent, to), "incoming", id);
            parent.Add(new XElement(
                Bpmn + "sequenceFlow",
                new XAttribute("id", id),
                condition is null ? null : new XAttribute("name", condition),
                new XAttribute("sourceRef", from),
                new XAttribute("targetRef", to),
                condition is null ? null : new XElement(Bpmn + "conditionExpression", new XAttribute(Xsi + "type", "bpmn:tFormalExpression"), condition)));
        }

        // Each node says which flows lead to it and then which lead from it, before anything else: the schema asks for that order.
        private static void Refer(XElement node, string direction, string flow)
        {
            XElement reference = new(Bpmn + direction, flow);
            XElement? last = node.Elements(Bpmn + direction).LastOrDefault() ?? (direction == "outgoing" ? node.Elements(Bpmn + "incoming").LastOrDefault() : null);
            if (last is null)
            {
                node.AddFirst(reference);
            }
            else
            {
                last.AddAfterSelf(reference);
            }
        }

        private static XElement Find(XElement parent, string id) => parent.Elements().First(each => (string?)each.Attribute("id") == id);

        private static string TaskId(Transition each) => Id("task", $"{each.From}_{each.Step}");

        private static string PhaseId(Phase phase) => Id("phase", phase.Name);

        private static string AfterId(Phase phase) => Id("after", phase.Name);

        private static string EndId(Stage stage) => Id("end", stage.ToString());

        private static string Id(string kind, string name) => $"{kind}_{string.Concat(name.Where(character => char.IsAsciiLetterOrDigit(character) || character == '_'))}";
    }
}
