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
            Node(whole, "startEvent", "start", process.Framework!.ToString());
            foreach (Stage stage in process.Stages.Where(process.IsEnd))
            {
                Node(whole, "endEvent", EndId(stage), stage.Name(process.Words));
            }

            // What goes into each phase and into each end: from whom, and at which stage.
            List<(string From, Stage At, string To)> links = [("start", Stage.NotPlanned, PhaseId(phases[0]))];
            foreach (Phase phase in phases)
            {
                WritePhase(whole, phase);
                List<Stage> exits = ExitsOf(phase);
                string from = PhaseId(phase);
                if (exits.Count > 1)
                {
                    Node(whole, "exclusiveGateway", Id("after", phase.Name), "Where does the inspection stand?");
                    Flow(whole, from, Id("after", phase.Name));
                    from = Id("after", phase.Name);
                }

                links.AddRange(exits.Select(exit => (from, exit, process.IsEnd(exit) ? EndId(exit) : PhaseId(process.PhaseOf(exit)))));
            }

            foreach (var target in links.GroupBy(link => link.To))
            {
                string to = target.Key;
                if (target.Count() > 1)
                {
                    to = Id("into", target.Key);
                    Node(whole, "exclusiveGateway", to, null);
                    Flow(whole, to, target.Key);
                }

                foreach (var (from, at, _) in target)
                {
                    Flow(whole, from, to, from.StartsWith("after", StringComparison.Ordinal) ? at.Name(process.Words) : null);
                }
            }
        }

        private void WritePhase(XElement whole, Phase phase)
        {
            XElement part = Node(whole, "subProcess", PhaseId(phase), phase.Name);
            List<Stage> stages = [.. process.StagesOf(phase)];
            List<Transition> inside = [.. process.Transitions.Where(each => stages.Contains(each.From))];
            List<Stage> entries = [.. stages.Where(stage => stage == Stage.NotPlanned || process.Transitions.Any(each => each.To == stage && !stages.Contains(each.From)))];

            string start = Id("begin", phase.Name);
            Node(part, "startEvent", start, phase.Name);
            List<(string From, string? Condition, Stage At)> links = [];
            if (entries.Count == 1)
            {
                links.Add((start, null, entries[0]));
            }
            else
            {
                string entry = Id("at", phase.Name);
                Node(part, "exclusiveGateway", entry, "Where does the inspection stand?");
                Flow(part, start, entry);
                links.AddRange(entries.Select(stage => (entry, (string?)stage.Name(process.Words), stage)));
            }

            foreach (Transition each in inside)
            {
                Node(part, "task", TaskId(each), each.Step.Name(process.Words));
                links.Add((TaskId(each), null, each.To));
            }

            foreach (var at in links.GroupBy(link => link.At))
            {
                WriteStage(part, phase, at.Key, [.. at.Select(link => (link.From, link.Condition))], [.. inside.Where(each => each.From == at.Key)]);
            }
        }

        /// <summary>A stage: what leads to it is joined, what may follow is a choice; a stage of another phase ends this one.</summary>
        private void WriteStage(XElement part, Phase phase, Stage stage, List<(string From, string? Condition)> incoming, List<Transition> outgoing)
        {
            string name = stage.Name(process.Words);
            string target;
            if (outgoing.Count == 0)
            {
                target = Id("leave", $"{phase.Name}_{stage}");
                Node(part, "endEvent", target, name);
            }
            else if (outgoing.Count == 1)
            {
                target = TaskId(outgoing[0]);
            }
            else
            {
                target = Id("stage", stage.ToString());
                Node(part, "exclusiveGateway", target, name);
                foreach (Transition each in outgoing)
                {
                    Flow(part, target, TaskId(each), each.Step.Name(process.Words));
                }
            }

            if (incoming.Count > 1)
            {
                string join = Id("join", $"{phase.Name}_{stage}");
                Node(part, "exclusiveGateway", join, null);
                Flow(part, join, target);
                target = join;
            }

            foreach ((string from, string? condition) in incoming)
            {
                Flow(part, from, target, condition);
            }
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

        // Each node says which flows lead to it and from it, in that order: tools that draw it rely on that.
        private void Flow(XElement parent, string from, string to, string? condition = null)
        {
            string id = FormattableString.Invariant($"flow_{++flows}");
            Find(parent, from).Add(new XElement(Bpmn + "outgoing", id));
            XElement target = Find(parent, to);
            XElement incoming = new(Bpmn + "incoming", id);
            if (target.Elements(Bpmn + "incoming").LastOrDefault() is { } last)
            {
                last.AddAfterSelf(incoming);
            }
            else
            {
                target.AddFirst(incoming);
            }

            parent.Add(new XElement(
                Bpmn + "sequenceFlow",
                new XAttribute("id", id),
                condition is null ? null : new XAttribute("name", condition),
                new XAttribute("sourceRef", from),
                new XAttribute("targetRef", to),
                condition is null ? null : new XElement(Bpmn + "conditionExpression", new XAttribute(Xsi + "type", "bpmn:tFormalExpression"), condition)));
        }

        private static XElement Find(XElement parent, string id) => parent.Elements().First(each => (string?)each.Attribute("id") == id);

        private static string TaskId(Transition each) => Id("task", $"{each.From}_{each.Step}");

        private static string PhaseId(Phase phase) => Id("phase", phase.Name);

        private static string EndId(Stage stage) => Id("end", stage.ToString());

        private static string Id(string kind, string name) => $"{kind}_{string.Concat(name.Where(character => char.IsAsciiLetterOrDigit(character) || character == '_'))}";
    }
}
