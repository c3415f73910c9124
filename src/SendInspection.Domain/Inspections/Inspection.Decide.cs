using System.Diagnostics;

namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>What comes of a command: the events to store, or every rule that it breaks. Changes nothing.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException">An argument, or a part of the command, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date, or a deadline that follows from it, is outside the calendar's coverage or not in the ISO calendar.</exception>
    public Decision Decide(InspectionCommand command, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(calendar);
        IsoDate.Require(command.On, nameof(command));
        List<Refusal>? refusals = Refusals(command, calendar);
        return refusals is null ? new Decision(this, Accept(command, calendar)) : new Decision(this, refusals.ToValueList());
    }

    private static InspectionStep StepOf(InspectionCommand command) => command switch
    {
        PlanInspection => InspectionStep.Plan,
        NotifyLocalArea => InspectionStep.Notify,
        StartFieldwork => InspectionStep.StartFieldwork,
        EndFieldwork => InspectionStep.EndFieldwork,
        GiveFinalFeedback { StatementRequired: true } => InspectionStep.RequireStatement,
        GiveFinalFeedback => InspectionStep.GiveFeedback,
        ReceiveLetter => InspectionStep.ReceiveLetter,
        PublishLetter => InspectionStep.PublishLetter,
        SubmitStatement => InspectionStep.SubmitStatement,
        PublishStatement => InspectionStep.PublishStatement,
        FindStatementFit => InspectionStep.FindFit,
        FindStatementUnfit => InspectionStep.FindUnfit,
        ResubmitStatement => InspectionStep.Resubmit,
        AdviseMinister => InspectionStep.AdviseMinister,
        CloseInspection => InspectionStep.Close,
        _ => throw new UnreachableException($"{command.GetType().Name} is no step."),
    };

    /// <summary>The event of a command that no rule forbids.</summary>
    private InspectionEvent Accept(InspectionCommand command, WorkingDayCalendar calendar)
    {
        int number = Version + 1;
        LocalDate on = command.On;
        return command switch
        {
            PlanInspection plan => new InspectionPlanned(number, on, plan.Area, plan.Framework, plan.FirstDay),
            NotifyLocalArea => new LocalAreaNotified(number, on),
            StartFieldwork => new FieldworkStarted(number, on),
            EndFieldwork => new FieldworkEnded(number, on),
            GiveFinalFeedback feedback => new FinalFeedbackGiven(number, on, feedback.StatementRequired),
            ReceiveLetter => new LetterReceived(number, on),
            PublishLetter => new LetterPublished(number, on),
            SubmitStatement => new StatementSubmitted(number, on, DueOn(Framework!.Statement, LetterReceivedOn)),
            PublishStatement => new StatementPublished(number, on),
            FindStatementFit => new StatementFoundFit(number, on, DueOn(Framework!.Review, StatementResubmittedOn ?? StatementSubmittedOn)),
            FindStatementUnfit => new StatementFoundUnfit(number, on, DueOn(Framework!.Review, StatementResubmittedOn ?? StatementSubmittedOn)),
            ResubmitStatement => new StatementResubmitted(number, on, DueOn(Framework!.Resubmission, FirstUnfitOn)),
            AdviseMinister => new MinisterAdvised(number, on),
            CloseInspection => new InspectionClosed(number, on),
            _ => throw new UnreachableException($"{command.GetType().Name} gives no event."),
        };

        LocalDate DueOn(Period? period, LocalDate? start) => calendar.AddWorkingDays(start!.Value, period!.WorkingDays);
    }
}
