using Stateless;
using Stateless.Graph;
using Stateless.Reflection;
using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>The process of an inspection, written once; the table that decides, and the pictures, are derived from it.</summary>
public static class InspectionProcess
{
    private static readonly int StepCount = Enum.GetValues<Step>().Length;
    private static readonly StateMachineInfo Info = Machine(Stage.NotPlanned).GetInfo();
    private static readonly Stage?[] Table = Derive(Info);

    /// <summary>The stage that a step leads to, or null when the process does not allow it.</summary>
    /// <param name="stage">Where the inspection stands.</param>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stage or the step is none of the named values.</exception>
    public static Stage? After(Stage stage, Step step)
    {
        if ((uint)step >= (uint)StepCount)
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step: use one of the named values.");
        }

        int index = ((int)stage * StepCount) + (int)step;
        return (uint)index < (uint)Table.Length
            ? Table[index]
            : throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage: use one of the named values.");
    }

    /// <summary>The steps that the process allows at a stage.</summary>
    /// <param name="stage">Where the inspection stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stage is none of the named values.</exception>
    public static ValueList<Step> StepsFrom(Stage stage) =>
        Enum.GetValues<Step>().Where(step => After(stage, step) is not null).ToValueList();

    /// <summary>The process as a Mermaid state diagram.</summary>
    public static string ToMermaid() => MermaidGraph.Format(Info).ReplaceLineEndings("\n").Trim() + "\n";

    /// <summary>The process as a DOT graph.</summary>
    public static string ToDot() => UmlDotGraph.Format(Info).ReplaceLineEndings("\n").Trim() + "\n";

    /// <summary>A new Stateless machine of the process, for a host that wants a live one; it holds no dates and checks no rule but the order of steps.</summary>
    /// <param name="stage">The stage it stands at.</param>
    public static StateMachine<Stage, Step> Machine(Stage stage)
    {
        StateMachine<Stage, Step> machine = new(stage);

        machine.Configure(Stage.NotPlanned).Permit(Step.Plan, Stage.Planned);
        machine.Configure(Stage.Planned).Permit(Step.Notify, Stage.Notified);
        machine.Configure(Stage.Notified).Permit(Step.StartFieldwork, Stage.Fieldwork);
        machine.Configure(Stage.Fieldwork).Permit(Step.EndFieldwork, Stage.FieldworkEnded);
        machine.Configure(Stage.FieldworkEnded)
            .Permit(Step.GiveFeedback, Stage.FeedbackGiven)
            .Permit(Step.RequireStatement, Stage.ConcernsReported);

        // Without significant concerns.
        machine.Configure(Stage.FeedbackGiven).Permit(Step.ReceiveLetter, Stage.LetterReceived);
        machine.Configure(Stage.LetterReceived).Permit(Step.PublishLetter, Stage.LetterPublished);
        machine.Configure(Stage.LetterPublished).Permit(Step.Close, Stage.Closed);

        // With them: receiving the letter starts the clock of the statement, published or not.
        machine.Configure(Stage.ConcernsReported).Permit(Step.ReceiveLetter, Stage.StatementAwaited);
        machine.Configure(Stage.StatementAwaited)
            .PermitReentry(Step.PublishLetter)
            .Permit(Step.SubmitStatement, Stage.StatementSubmitted);
        machine.Configure(Stage.StatementSubmitted)
            .PermitReentry(Step.PublishLetter)
            .PermitReentry(Step.PublishStatement)
            .Permit(Step.FindFit, Stage.StatementFit)
            .Permit(Step.FindUnfit, Stage.StatementUnfit);
        machine.Configure(Stage.StatementUnfit)
            .PermitReentry(Step.PublishLetter)
            .PermitReentry(Step.PublishStatement)
            .Permit(Step.Resubmit, Stage.StatementResubmitted);
        machine.Configure(Stage.StatementResubmitted)
            .PermitReentry(Step.PublishLetter)
            .PermitReentry(Step.PublishStatement)
            .Permit(Step.FindFit, Stage.StatementFit)
            .Permit(Step.FindUnfit, Stage.StatementTwiceUnfit);
        machine.Configure(Stage.StatementTwiceUnfit)
            .PermitReentry(Step.PublishLetter)
            .PermitReentry(Step.PublishStatement)
            .Permit(Step.AdviseMinister, Stage.MinisterAdvised);
        machine.Configure(Stage.MinisterAdvised)
            .PermitReentry(Step.PublishLetter)
            .PermitReentry(Step.PublishStatement)
            .Permit(Step.Close, Stage.Closed);
        machine.Configure(Stage.StatementFit)
            .PermitReentry(Step.PublishLetter)
            .PermitReentry(Step.PublishStatement)
            .Permit(Step.Close, Stage.Closed);

        return machine;
    }

    private static Stage?[] Derive(StateMachineInfo info)
    {
        Stage?[] table = new Stage?[Enum.GetValues<Stage>().Length * StepCount];
        foreach (StateInfo state in info.States)
        {
            foreach (FixedTransitionInfo transition in state.FixedTransitions)
            {
                int index = ((int)(Stage)state.UnderlyingState * StepCount) + (int)(Step)transition.Trigger.UnderlyingTrigger;
                table[index] = (Stage)transition.DestinationState.UnderlyingState;
            }
        }

        return table;
    }
}
