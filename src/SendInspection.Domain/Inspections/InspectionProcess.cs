using System.Collections.Frozen;
using Stateless;
using Stateless.Reflection;
using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>
/// The process of an edition: its phases joined. It is written once, as a Stateless configuration; the table that decides, the pictures and the
/// pages are derived from it.
/// </summary>
public sealed partial class InspectionProcess
{
    private static readonly int StepCount = Enum.GetValues<Step>().Length;
    private static readonly int StageCount = Enum.GetValues<Stage>().Length;

    /// <summary>The process of which only the beginning is known: an inspection is planned, and the plan names the edition.</summary>
    internal static readonly InspectionProcess Unplanned =
        new(null, [new Phase("Planning", machine => machine.Configure(Stage.NotPlanned).Permit(Step.Plan, Stage.Planned), [])]);

    private readonly Phase[] phases;

    // The stage that each step leads to from each stage, plus 1; 0 where the process does not allow the step.
    private readonly byte[] table;
    private readonly FrozenSet<Type> notes;

    internal InspectionProcess(Framework? framework, Phase[] phases)
    {
        this.phases = phases;
        Framework = framework;
        table = new byte[StageCount * StepCount];
        notes = phases.SelectMany(phase => phase.Notes).ToFrozenSet();
        Transitions = Derive(phases, table);
        Stages = InspectionStages.All.Select(each => each.Stage).Where(stage => Transitions.Any(each => each.From == stage || each.To == stage)).ToValueList();
    }

    private InspectionProcess(InspectionProcess process, Framework framework)
    {
        (phases, table, notes, Transitions, Stages) = (process.phases, process.table, process.notes, process.Transitions, process.Stages);
        Framework = framework;
    }

    /// <summary>The stages that the edition has.</summary>
    public ValueList<Stage> Stages { get; }

    /// <summary>The edition; null before an inspection is planned.</summary>
    internal Framework? Framework { get; }

    /// <summary>What the edition calls things.</summary>
    internal FrameworkWords Words => (Framework ?? Framework.Send2016).Words;

    /// <summary>Each step with the phase that it belongs to, in the order of the phases.</summary>
    internal ValueList<Transition> Transitions { get; }

    /// <summary>The phases in order.</summary>
    internal IReadOnlyList<Phase> Phases => phases;

    /// <summary>The process of an edition, also of one in which something assumed was replaced.</summary>
    /// <param name="framework">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    /// <exception cref="ArgumentException">The library does not have the process of this edition.</exception>
    public static InspectionProcess Of(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return Find(framework) ?? throw new ArgumentException(
            $"This library does not have the process of {framework.Id.Quoted()}. Use one of: {string.Join(", ", Editions.All.Select(each => each.Framework!.Id))}.",
            nameof(framework));
    }

    /// <summary>The stage that a step leads to, or null when the process does not allow it there.</summary>
    /// <param name="stage">Where the inspection stands.</param>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stage or the step is not one of the named values.</exception>
    public Stage? After(Stage stage, Step step)
    {
        if ((uint)step >= (uint)StepCount)
        {
            throw Require.NotNamed(step);
        }

        // As a long: the product of what is no stage must not wrap round to the place of one.
        long index = ((long)stage * StepCount) + (int)step;
        if ((ulong)index >= (ulong)table.Length)
        {
            throw Require.NotNamed(stage);
        }

        return table[index] == 0 ? null : (Stage)(table[index] - 1);
    }

    /// <summary>The steps that the process allows at a stage.</summary>
    /// <param name="stage">Where the inspection stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">The edition does not have the stage.</exception>
    public ValueList<Step> StepsFrom(Stage stage) => Stages.Contains(stage)
        ? Transitions.Where(each => each.From == stage).Select(each => each.Step).ToValueList()
        : throw Require.OutOfRange((int)stage, $"\"{Framework}\" does not have this stage.", nameof(stage));

    /// <summary>
    /// The process as a new Stateless machine, for a host that wants entry actions and <c>OnTransitioned</c>; it knows the order of the steps
    /// and no other rule.
    /// </summary>
    /// <param name="stage">The stage it stands at.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not one of the named values.</exception>
    public StateMachine<Stage, Step> Machine(Stage stage)
    {
        StateMachine<Stage, Step> machine = new(Require.Named(stage));
        foreach (Phase phase in phases)
        {
            phase.Steps(machine);
        }

        return machine;
    }

    /// <summary>The edition.</summary>
    public override string ToString() => $"{Framework}";

    /// <summary>The process of an edition; null when the library does not have it.</summary>
    internal static InspectionProcess? Find(Framework framework)
    {
        foreach (InspectionProcess process in Editions.All)
        {
            if (process.Framework!.Id == framework.Id)
            {
                return process.Framework == framework ? process : new InspectionProcess(process, framework);
            }
        }

        return null;
    }

    /// <summary>Whether a note of a type belongs to the edition.</summary>
    internal bool Knows(Type note) => notes.Contains(note);

    /// <exception cref="InvalidOperationException">A step from a stage is there twice.</exception>
    private static ValueList<Transition> Derive(Phase[] phases, byte[] table)
    {
        List<Transition> transitions = [];
        foreach (Phase phase in phases)
        {
            StateMachine<Stage, Step> alone = new(Stage.NotPlanned);
            phase.Steps(alone);
            foreach (StateInfo state in alone.GetInfo().States)
            {
                foreach (FixedTransitionInfo each in state.FixedTransitions)
                {
                    Transition transition = new((Stage)state.UnderlyingState, (Step)each.Trigger.UnderlyingTrigger, (Stage)each.DestinationState.UnderlyingState, phase);
                    ref byte cell = ref table[((int)transition.From * StepCount) + (int)transition.Step];
                    if (cell != 0)
                    {
                        throw new InvalidOperationException($"{transition.Step} from {transition.From} is there twice, the second time in the phase {phase.Name}.");
                    }

                    cell = (byte)((int)transition.To + 1);
                    transitions.Add(transition);
                }
            }
        }

        return transitions.ToValueList();
    }

    /// <summary>One step from one stage to another.</summary>
    internal sealed record Transition(Stage From, Step Step, Stage To, Phase Phase);
}
