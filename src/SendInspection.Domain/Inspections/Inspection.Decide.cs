using System.Diagnostics;

namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>What comes of a command: the events to store, or every rule that it breaks. Changes nothing.</summary>
    /// <param name="command">What is asked.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException">An argument, or a part of the command, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A date, or a deadline that follows from it, is outside the calendar's coverage or not in the ISO calendar.
    /// </exception>
    public Decision Decide(InspectionCommand command, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(calendar);
        IsoDate.Require(command.On, nameof(command));
        List<Refusal>? refusals = new InspectionRules(this, command, calendar).Refusals();
        return refusals is null ? new Decision(this, Accept(command, calendar)) : new Decision(this, refusals.ToValueList());
    }

    /// <summary>The event of a command that no rule forbids.</summary>
    private InspectionEvent Accept(InspectionCommand command, WorkingDayCalendar calendar)
    {
        int number = Version + 1;
        LocalDate on = command.On;
        return command.Step switch
        {
            InspectionStep.Plan when command is PlanInspection plan => new InspectionPlanned(number, on, plan.Area, plan.Framework, plan.FirstDay),
            InspectionStep.Replan when command is ReplanInspection replan => new InspectionReplanned(number, on, replan.FirstDay),
            InspectionStep.Defer when command is DeferInspection defer => new InspectionDeferred(number, on, defer.Reason),
            InspectionStep.Suspend when command is SuspendInspection suspend => new InspectionSuspended(number, on, suspend.Reason),
            InspectionStep.Resume => new InspectionResumed(number, on),
            InspectionStep.Cancel when command is CancelInspection cancel => new InspectionCancelled(number, on, cancel.Reason),
            InspectionStep.Notify => new LocalAreaNotified(number, on),
            InspectionStep.Prepare when command is PrepareInspection prepare => new InspectionPrepared(number, on, prepare.Team, prepare.KeyLines),
            InspectionStep.StartFieldwork => new FieldworkStarted(number, on),
            InspectionStep.EndFieldwork => new FieldworkEnded(number, on),
            InspectionStep.GiveFeedback or InspectionStep.RequireStatement when command is GiveFinalFeedback feedback => new FinalFeedbackGiven(number, on, feedback.StatementRequired),
            InspectionStep.DraftLetter when command is DraftLetter draft => new LetterDrafted(number, on, draft.Letter),
            InspectionStep.ReceiveLetter => new LetterReceived(number, on),
            InspectionStep.PublishLetter when command is PublishLetter publish => new LetterPublished(number, on, publish.PersonalDataReason),
            InspectionStep.FollowUp when command is DecideFollowUp followUp => new FollowUpDecided(number, on, followUp.Activity),
            InspectionStep.SubmitStatement when command is SubmitStatement submit => new StatementSubmitted(number, on, DueOn(Framework!.Statement, LetterReceivedOn), submit.Statement),
            InspectionStep.PublishStatement when command is PublishStatement publish => new StatementPublished(number, on, publish.PersonalDataReason),
            InspectionStep.FindFit => new StatementFoundFit(number, on, DueOn(Framework!.Review!, StatementResubmittedOn ?? StatementSubmittedOn)),
            InspectionStep.FindUnfit => new StatementFoundUnfit(number, on, DueOn(Framework!.Review!, StatementResubmittedOn ?? StatementSubmittedOn)),
            InspectionStep.Resubmit when command is ResubmitStatement submit => new StatementResubmitted(number, on, DueOn(Framework!.Resubmission!, StatementUnfitOn), submit.Statement),
            InspectionStep.AdviseMinister => new MinisterAdvised(number, on),
            InspectionStep.MinisterDecides when command is RecordMinistersDecision decision => new MinisterDecided(number, on, decision.NextSteps),
            InspectionStep.NotifyRevisit when command is NotifyRevisit revisit => new RevisitNotified(number, on, revisit.FirstDay),
            InspectionStep.StartRevisit => new RevisitStarted(number, on),
            InspectionStep.EndRevisit => new RevisitEnded(number, on),
            InspectionStep.FindSufficient or InspectionStep.FindInsufficient when command is JudgeProgress progress => new ProgressJudged(number, on, progress.Weaknesses),
            InspectionStep.ReportRevisit => new RevisitReported(number, on),
            InspectionStep.DecideAfterRevisit when command is DecideAfterRevisit decide => new RevisitFollowUpDecided(number, on, decide.Outcome),
            InspectionStep.DirectRevisit => new RevisitDirected(number, on),
            InspectionStep.Close => new InspectionClosed(number, on),
            InspectionStep.ChangeTeam when command is ChangeTeam change => new TeamChanged(number, on, change.Team, change.Reason),
            InspectionStep.Correct when command is CorrectEntry correct => new EntryCorrected(number, on, correct.Entry, correct.Reason),
            InspectionStep.RecordActivity when command is RecordActivity record => new ActivityRecorded(number, on, record.Activity),
            InspectionStep.RecordConcern when command is RecordConcern record => new ConcernRecorded(number, on, record.Concern),
            InspectionStep.ActOnConcern when command is ActOnConcern act => new SafeguardingActionTaken(number, on, act.Reference, act.Action),
            InspectionStep.RecordSelfEvaluation when command is RecordSelfEvaluation record => new SelfEvaluationRecorded(number, on, record.Claims),
            InspectionStep.AgreeFinding when command is AgreeFinding agree => new FindingAgreed(number, on, agree.Finding),
            _ => throw new UnreachableException($"{command.GetType().Name} gives no event."),
        };

        LocalDate DueOn(TimeLimit period, LocalDate? start) => period.DueOn(start!.Value, calendar);
    }
}
