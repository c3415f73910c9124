using System.Text;
using Stage = SendInspection.Domain.InspectionStage;

namespace SendInspection.Domain;

public sealed partial class InspectionProcess
{
    /// <summary>The process as a Mermaid state diagram, in the words of the edition. Notes are not in it: they change no stage.</summary>
    public string ToMermaid()
    {
        StringBuilder text = new("stateDiagram-v2\n");
        foreach (Stage stage in Stages)
        {
            text.Append("    state \"").Append(stage.Name(Words)).Append("\" as ").Append(stage).Append('\n');
        }

        text.Append("    [*] --> ").Append(Stage.NotPlanned).Append('\n');
        foreach (Transition each in Transitions)
        {
            text.Append("    ").Append(each.From).Append(" --> ").Append(each.To).Append(" : ").Append(each.Step.Name(Words)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// The process as a DOT graph for Graphviz, in the words of the edition, one box for each phase. Notes are not in it: they change no stage.
    /// </summary>
    public string ToDot()
    {
        StringBuilder text = new();
        text.Append("digraph process {\n");
        text.Append("    label=\"").Append(Framework).Append("\"; labelloc=t; fontname=\"Helvetica\"; fontsize=20; rankdir=TB; nodesep=0.35; ranksep=0.55;\n");
        text.Append("    node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"Helvetica\", fontsize=12];\n");
        text.Append("    edge [fontname=\"Helvetica\", fontsize=10, color=\"#505a5f\"];\n");
        foreach (Phase phase in phases.Where(phase => StagesOf(phase).Any()))
        {
            text.Append("    subgraph \"cluster_").Append(phase.Name).Append("\" {\n");
            text.Append("        label=\"").Append(phase.Title(Words)).Append("\"; labelloc=t; labeljust=l; fontsize=14; style=\"rounded,filled\"; color=\"#b1b4b6\"; fillcolor=\"#f3f2f1\";\n");
            foreach (Stage stage in StagesOf(phase))
            {
                text.Append("        ").Append(stage).Append(" [label=\"").Append(stage.Name(Words)).Append("\"];\n");
            }

            text.Append("    }\n");
        }

        foreach (Stage stage in Stages.Where(IsEnd))
        {
            text.Append("    ").Append(stage).Append(" [label=\"").Append(stage.Name(Words)).Append("\", penwidth=2];\n");
        }

        foreach (Transition each in Transitions)
        {
            text.Append("    ").Append(each.From).Append(" -> ").Append(each.To).Append(" [label=\"").Append(each.Step.Name(Words)).Append("\"];\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>The stages that a phase leads on from. A stage that several lead on from belongs to the first that is not only a way out.</summary>
    private IEnumerable<Stage> StagesOf(Phase phase) => Stages.Where(stage => !IsEnd(stage) && PhaseOf(stage) == phase);

    private Phase PhaseOf(Stage stage) => Transitions
        .Where(each => each.From == stage)
        .OrderBy(each => each.Phase == phases[0] || IsEnd(each.To))
        .First().Phase;

    private bool IsEnd(Stage stage) => Transitions.All(each => each.From != stage);
}
