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
        List<Refusal>? refusals = new InspectionRules(this, command, calendar).Refusals();
        return refusals is null ? new Decision(this, Accept(command, calendar)) : new Decision(this, refusals.ToValueList());
    }

    /// <summary>The event of a command that no rule forbids.</summary>
    private InspectionEvent Accept(InspectionCommand command, WorkingDayCalendar calendar)
    {
        int number = Version + 1;
        LocalDate on = command.On;
        return command switch
        {
            PlanInspection plan => new InspectionPlanned(number, on, plan.Area, plan.Framework, plan.FirstDay),
            ReplanInspection replan => new InspectionReplanned(number, on, replan.FirstDay),
            DeferInspection defer => new InspectionDeferred(number, on, defer.Reason),
            SuspendInspection suspend => new InspectionSuspended(number, on, suspend.Reason),
            ResumeInspection => new InspectionResumed(number, on),
            CancelInspection cancel => new InspectionCancelled(number, on, cancel.Reason),
            NotifyLocalArea => new LocalAreaNotified(number, on),
            PrepareInspection prepare => new InspectionPrepared(number, on, prepare.Team, prepare.KeyLines),
            StartFieldwork => new FieldworkStarted(number, on),
            EndFieldwork => new FieldworkEnded(number, on),
            GiveFinalFeedback feedback => new FinalFeedbackGiven(number, on, feedback.StatementRequired),
            DraftLetter draft => new LetterDrafted(number, on, draft.Letter),
            ReceiveLetter => new LetterReceived(number, on),
            PublishLetter publish => new LetterPublished(number, on, publish.PersonalDataReason),
            DecideFollowUp followUp => new FollowUpDecided(number, on, followUp.Activity),
            SubmitStatement submit => new StatementSubmitted(number, on, DueOn(Framework!.Statement, LetterReceivedOn), submit.Statement),
            PublishStatement publish => new StatementPublished(number, on, publish.PersonalDataReason),
            FindStatementFit => new StatementFoundFit(number, on, DueOn(Framework!.Review!, StatementResubmittedOn ?? StatementSubmittedOn)),
            FindStatementUnfit => new StatementFoundUnfit(number, on, DueOn(Framework!.Review!, StatementResubmittedOn ?? StatementSubmittedOn)),
            ResubmitStatement submit => new StatementResubmitted(number, on, DueOn(Framework!.Resubmission!, StatementUnfitOn), submit.Statement),
            AdviseMinister => new MinisterAdvised(number, on),
            RecordMinistersDecision decision => new MinisterDecided(number, on, decision.NextSteps),
            NotifyRevisit revisit => new RevisitNotified(number, on, revisit.FirstDay),
            StartRevisit => new RevisitStarted(number, on),
            EndRevisit => new RevisitEnded(number, on),
            JudgeProgress progress => new ProgressJudged(number, on, progress.Weaknesses),
            ReportRevisit => new RevisitReported(number, on),
            DecideAfterRevisit decide => new RevisitFollowUpDecided(number, on, decide.Outcome),
            DirectRevisit => new RevisitDirected(number, on),
            CloseInspection => new InspectionClosed(number, on),
            ChangeTeam change => new TeamChanged(number, on, change.Team, change.Reason),
            CorrectEntry correct => new EntryCorrected(number, on, correct.Entry, correct.Reason),
            RecordActivity record => new ActivityRecorded(number, on, record.Activity),
            RecordConcern record => new ConcernRecorded(number, on, record.Concern),
            ActOnConcern act => new SafeguardingActionTaken(number, on, act.Reference, act.Action),
            RecordSelfEvaluation record => new SelfEvaluationRecorded(number, on, record.Claims),
            AgreeFinding agree => new FindingAgreed(number, on, agree.Finding),
            _ => throw new UnreachableException($"{command.GetType().Name} gives no event."),
        };

        LocalDate DueOn(TimeLimit period, LocalDate? start) => period.DueOn(start!.Value, calendar);
    }
}
