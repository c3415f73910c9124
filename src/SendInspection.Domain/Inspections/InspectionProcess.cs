using Stateless;
using Stateless.Graph;
using Stateless.Reflection;
using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>The process of an inspection, written once; the table that decides, and the pictures, are derived from it.</summary>
public static class InspectionProcess
{
    /// <summary>
    /// Once the letter is received, a statement being required, it may be published before or after anything that follows.
    /// </summary>
    private static readonly Stage[] AfterReceipt =
    [
        Stage.StatementAwaited,
        Stage.StatementSubmitted,
        Stage.StatementUnfit,
        Stage.StatementResubmitted,
        Stage.StatementTwiceUnfit,
        Stage.MinisterAdvised,
        Stage.MinisterDecided,
        Stage.Monitored,
        Stage.MonitoringSuspended,
    ];

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

    /// <summary>The process as a new Stateless machine, the one definition of it; it knows the order of steps and no other rule.</summary>
    /// <param name="stage">The stage it stands at.</param>
    public static StateMachine<Stage, Step> Machine(Stage stage)
    {
        StateMachine<Stage, Step> machine = new(stage);

        // Before the fieldwork: an inspection can be put off, stand still with the whole programme, or be called off.
        machine.Configure(Stage.NotPlanned).Permit(Step.Plan, Stage.Planned);
        machine.Configure(Stage.Planned)
            .PermitReentry(Step.Replan)
            .Permit(Step.Notify, Stage.Notified)
            .Permit(Step.Defer, Stage.Deferred)
            .Permit(Step.Suspend, Stage.Suspended)
            .Permit(Step.Cancel, Stage.Cancelled);
        machine.Configure(Stage.Deferred)
            .Permit(Step.Replan, Stage.Planned)
            .Permit(Step.Suspend, Stage.Suspended)
            .Permit(Step.Cancel, Stage.Cancelled);
        machine.Configure(Stage.Suspended)
            .Permit(Step.Resume, Stage.Deferred)
            .Permit(Step.Cancel, Stage.Cancelled);
        machine.Configure(Stage.Notified)
            .Permit(Step.Prepare, Stage.Prepared)
            .Permit(Step.Defer, Stage.Deferred)
            .Permit(Step.Suspend, Stage.Suspended)
            .Permit(Step.Cancel, Stage.Cancelled);
        machine.Configure(Stage.Prepared)
            .PermitReentry(Step.ChangeTeam)
            .Permit(Step.StartFieldwork, Stage.Fieldwork)
            .Permit(Step.Defer, Stage.Deferred)
            .Permit(Step.Suspend, Stage.Suspended)
            .Permit(Step.Cancel, Stage.Cancelled);
        machine.Configure(Stage.Fieldwork)
            .PermitReentry(Step.ChangeTeam)
            .Permit(Step.EndFieldwork, Stage.FieldworkEnded)
            .Permit(Step.Suspend, Stage.Suspended)
            .Permit(Step.Cancel, Stage.Cancelled);
        machine.Configure(Stage.FieldworkEnded)
            .PermitReentry(Step.ChangeTeam)
            .Permit(Step.GiveFeedback, Stage.FeedbackGiven)
            .Permit(Step.RequireStatement, Stage.ConcernsReported);

        // Without significant concerns.
        machine.Configure(Stage.FeedbackGiven)
            .PermitReentry(Step.DraftLetter)
            .Permit(Step.ReceiveLetter, Stage.LetterReceived);
        machine.Configure(Stage.LetterReceived).Permit(Step.PublishLetter, Stage.LetterPublished);
        machine.Configure(Stage.LetterPublished)
            .Permit(Step.FollowUp, Stage.FollowUp)
            .Permit(Step.Close, Stage.Closed);
        machine.Configure(Stage.FollowUp).Permit(Step.Close, Stage.Closed);

        // With them: receiving the letter starts the clock of the statement, published or not.
        machine.Configure(Stage.ConcernsReported)
            .PermitReentry(Step.DraftLetter)
            .Permit(Step.ReceiveLetter, Stage.StatementAwaited);
        machine.Configure(Stage.StatementAwaited).Permit(Step.SubmitStatement, Stage.StatementSubmitted);
        machine.Configure(Stage.StatementSubmitted)
            .Permit(Step.FindFit, Stage.Monitored)
            .Permit(Step.FindUnfit, Stage.StatementUnfit);
        machine.Configure(Stage.StatementUnfit).Permit(Step.Resubmit, Stage.StatementResubmitted);
        machine.Configure(Stage.StatementResubmitted)
            .Permit(Step.FindFit, Stage.Monitored)
            .Permit(Step.FindUnfit, Stage.StatementTwiceUnfit);
        machine.Configure(Stage.StatementTwiceUnfit).Permit(Step.AdviseMinister, Stage.MinisterAdvised);
        machine.Configure(Stage.MinisterAdvised).Permit(Step.MinisterDecides, Stage.MinisterDecided);
        machine.Configure(Stage.MinisterDecided)
            .Permit(Step.NotifyRevisit, Stage.RevisitNotified)
            .Permit(Step.Close, Stage.Closed);

        // Progress is monitored, and the inspectors return.
        machine.Configure(Stage.Monitored)
            .Permit(Step.NotifyRevisit, Stage.RevisitNotified)
            .Permit(Step.Suspend, Stage.MonitoringSuspended)
            .Permit(Step.Close, Stage.Closed);
        machine.Configure(Stage.MonitoringSuspended).Permit(Step.Resume, Stage.Monitored);
        machine.Configure(Stage.RevisitNotified)
            .Permit(Step.StartRevisit, Stage.Revisit)
            .Permit(Step.Suspend, Stage.MonitoringSuspended);
        machine.Configure(Stage.Revisit).Permit(Step.EndRevisit, Stage.RevisitEnded);
        machine.Configure(Stage.RevisitEnded)
            .Permit(Step.FindSufficient, Stage.ProgressSufficient)
            .Permit(Step.FindInsufficient, Stage.ProgressInsufficient);
        machine.Configure(Stage.ProgressSufficient)
            .PermitReentry(Step.ReportRevisit)
            .Permit(Step.Close, Stage.Closed);
        machine.Configure(Stage.ProgressInsufficient)
            .PermitReentry(Step.ReportRevisit)
            .PermitReentry(Step.DecideAfterRevisit)
            .Permit(Step.DirectRevisit, Stage.RevisitDirected)
            .Permit(Step.Close, Stage.Closed);
        machine.Configure(Stage.RevisitDirected).Permit(Step.NotifyRevisit, Stage.RevisitNotified);

        // What the inspection is made of.
        machine.Configure(Stage.Fieldwork).PermitReentry(Step.RecordActivity);
        foreach (Stage judging in new[] { Stage.Fieldwork, Stage.FieldworkEnded })
        {
            machine.Configure(judging).PermitReentry(Step.AgreeFinding);
        }

        foreach (Stage hearing in new[] { Stage.Notified, Stage.Prepared, Stage.Fieldwork, Stage.FieldworkEnded })
        {
            machine.Configure(hearing).PermitReentry(Step.RecordSelfEvaluation);
        }

        foreach (Stage open in Enum.GetValues<Stage>().Except([Stage.NotPlanned, Stage.Planned, Stage.Closed, Stage.Cancelled]))
        {
            machine.Configure(open).PermitReentry(Step.RecordConcern).PermitReentry(Step.ActOnConcern);
        }

        // What may be done at any of several stages.
        foreach (Stage later in AfterReceipt)
        {
            machine.Configure(later).PermitReentry(Step.PublishLetter);
        }

        foreach (Stage later in AfterReceipt.Where(later => later != Stage.StatementAwaited))
        {
            machine.Configure(later).PermitReentry(Step.PublishStatement);
        }

        foreach (Stage any in Enum.GetValues<Stage>().Where(any => any != Stage.NotPlanned))
        {
            machine.Configure(any).PermitReentry(Step.Correct);
        }

        return machine;
    }

    /// <summary>
    /// A live Stateless machine that starts where an inspection stands, for a host that wants entry actions and <c>OnTransitioned</c>.
    /// </summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="calendar">The working days to count by; null for <see cref="WorkingDayCalendar.England"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inspection"/> is null.</exception>
    public static InspectionMachine MachineFor(Inspection inspection, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return InspectionMachine.Of(inspection, calendar ?? WorkingDayCalendar.England);
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
