namespace SendInspection.Domain;

/// <summary>Something that happened in an inspection: what a host stores, and what an <see cref="Inspection"/> is the fold of.</summary>
public abstract record InspectionEvent
{
    private protected InspectionEvent(int number, LocalDate on, InspectionStep step)
    {
        Number = number;
        On = on;
        Step = step;
    }

    /// <summary>Its place in the inspection's history, from 1; with the history it belongs to, its identity.</summary>
    public int Number { get; init; }

    /// <summary>The day on which it happened.</summary>
    public LocalDate On { get; init; }

    /// <summary>The step of the process that the event is.</summary>
    public InspectionStep Step { get; }

    /// <summary>The number, the event and the day.</summary>
    public sealed override string ToString() => $"{Number} {GetType().Name} {On.Iso()}";
}

/// <summary>An inspection was planned.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Area">The local area, by its principal authority.</param>
/// <param name="Framework">The edition it is made under.</param>
/// <param name="FirstDay">The first day of fieldwork.</param>
public sealed record InspectionPlanned(int Number, LocalDate On, LocalAuthorityCode Area, Framework Framework, LocalDate FirstDay)
    : InspectionEvent(Number, On, InspectionStep.Plan);

/// <summary>A new first day was set.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="FirstDay">The new first day of fieldwork.</param>
public sealed record InspectionReplanned(int Number, LocalDate On, LocalDate FirstDay)
    : InspectionEvent(Number, On, InspectionStep.Replan);

/// <summary>The inspection was put off.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Reason">Why.</param>
public sealed record InspectionDeferred(int Number, LocalDate On, string Reason)
    : InspectionEvent(Number, On, InspectionStep.Defer);

/// <summary>The inspection, or its monitoring, stood still.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Reason">Why.</param>
public sealed record InspectionSuspended(int Number, LocalDate On, string Reason)
    : InspectionEvent(Number, On, InspectionStep.Suspend);

/// <summary>The suspension ended.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
public sealed record InspectionResumed(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.Resume);

/// <summary>The inspection was called off.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Reason">Why.</param>
public sealed record InspectionCancelled(int Number, LocalDate On, string Reason)
    : InspectionEvent(Number, On, InspectionStep.Cancel);

/// <summary>The local area was notified.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
public sealed record LocalAreaNotified(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.Notify);

/// <summary>The team and the key lines of enquiry were in place.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Team">The team; null where the record does not tell it.</param>
/// <param name="KeyLines">The key lines of enquiry; empty where the record does not tell them.</param>
public sealed record InspectionPrepared(int Number, LocalDate On, InspectionTeam? Team, ValueList<KeyLineOfEnquiry> KeyLines)
    : InspectionEvent(Number, On, InspectionStep.Prepare);

/// <summary>The fieldwork started.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
public sealed record FieldworkStarted(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.StartFieldwork);

/// <summary>The fieldwork ended.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
public sealed record FieldworkEnded(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.EndFieldwork);

/// <summary>The final feedback was given.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="StatementRequired">Whether the local authority is told that a written statement of action is required.</param>
public sealed record FinalFeedbackGiven(int Number, LocalDate On, bool StatementRequired)
    : InspectionEvent(Number, On, StatementRequired ? InspectionStep.RequireStatement : InspectionStep.GiveFeedback)
{
    /// <summary>Whether the local authority is told that a written statement of action is required.</summary>
    public bool StatementRequired { get; } = StatementRequired;
}

/// <summary>The report letter was drafted.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Letter">The letter; null where it is kept elsewhere.</param>
public sealed record LetterDrafted(int Number, LocalDate On, ReportLetter? Letter = null)
    : InspectionEvent(Number, On, InspectionStep.DraftLetter);

/// <summary>The local area received the report letter.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
public sealed record LetterReceived(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.ReceiveLetter);

/// <summary>The report letter was published.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="PersonalDataReason">
/// Why what looks like personal data in it may stand, in an inspector's words; null where nothing does.
/// </param>
public sealed record LetterPublished(int Number, LocalDate On, string? PersonalDataReason = null)
    : InspectionEvent(Number, On, InspectionStep.PublishLetter);

/// <summary>Follow-up was decided on.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Activity">What will be done.</param>
public sealed record FollowUpDecided(int Number, LocalDate On, string Activity)
    : InspectionEvent(Number, On, InspectionStep.FollowUp);

/// <summary>The written statement of action was submitted.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="DueOn">The day it was due; submitted later, it was late.</param>
/// <param name="Statement">The statement; null where it is kept elsewhere.</param>
public sealed record StatementSubmitted(int Number, LocalDate On, LocalDate DueOn, WrittenStatement? Statement = null)
    : InspectionEvent(Number, On, InspectionStep.SubmitStatement);

/// <summary>The written statement of action was published.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="PersonalDataReason">
/// Why what looks like personal data in it may stand, in an inspector's words; null where nothing does.
/// </param>
public sealed record StatementPublished(int Number, LocalDate On, string? PersonalDataReason = null)
    : InspectionEvent(Number, On, InspectionStep.PublishStatement);

/// <summary>The statement was found fit for purpose.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="DueOn">The day the review was due.</param>
public sealed record StatementFoundFit(int Number, LocalDate On, LocalDate DueOn)
    : InspectionEvent(Number, On, InspectionStep.FindFit);

/// <summary>The statement was found not fit for purpose, for the first or the second time.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="DueOn">The day the review was due.</param>
public sealed record StatementFoundUnfit(int Number, LocalDate On, LocalDate DueOn)
    : InspectionEvent(Number, On, InspectionStep.FindUnfit);

/// <summary>The statement was submitted again.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="DueOn">The day it was due; submitted later, it was late.</param>
/// <param name="Statement">The statement; null where it is kept elsewhere.</param>
public sealed record StatementResubmitted(int Number, LocalDate On, LocalDate DueOn, WrittenStatement? Statement = null)
    : InspectionEvent(Number, On, InspectionStep.Resubmit);

/// <summary>Advice was submitted to the Minister.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
public sealed record MinisterAdvised(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.AdviseMinister);

/// <summary>The Minister decided on the next steps.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="NextSteps">One or several next steps.</param>
public sealed record MinisterDecided(int Number, LocalDate On, ValueList<MinisterialOption> NextSteps)
    : InspectionEvent(Number, On, InspectionStep.MinisterDecides);

/// <summary>The local area was notified of a revisit.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="FirstDay">The first day of the revisit.</param>
public sealed record RevisitNotified(int Number, LocalDate On, LocalDate FirstDay)
    : InspectionEvent(Number, On, InspectionStep.NotifyRevisit);

/// <summary>The revisit started.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
public sealed record RevisitStarted(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.StartRevisit);

/// <summary>The revisit ended.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
public sealed record RevisitEnded(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.EndRevisit);

/// <summary>The progress made in each weakness was judged.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Weaknesses">Each weakness of the letter, and whether progress in it is sufficient.</param>
public sealed record ProgressJudged(int Number, LocalDate On, ValueList<WeaknessProgress> Weaknesses)
    : InspectionEvent(Number, On, WeaknessProgress.AllSufficient(Weaknesses) ? InspectionStep.FindSufficient : InspectionStep.FindInsufficient)
{
    /// <summary>Each weakness of the letter, and whether progress in it is sufficient.</summary>
    public ValueList<WeaknessProgress> Weaknesses { get; } = Weaknesses;
}

/// <summary>The report on the revisit was published.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
public sealed record RevisitReported(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.ReportRevisit);

/// <summary>The Department for Education and NHS England decided what follows.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Outcome">What they decide: an accelerated progress plan, say.</param>
public sealed record RevisitFollowUpDecided(int Number, LocalDate On, string Outcome)
    : InspectionEvent(Number, On, InspectionStep.DecideAfterRevisit);

/// <summary>The Secretary of State directed the inspectors to return.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
public sealed record RevisitDirected(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.DirectRevisit);

/// <summary>The inspection was closed.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
public sealed record InspectionClosed(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.Close);

/// <summary>The team was changed.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Team">The team from now on.</param>
/// <param name="Reason">Why.</param>
public sealed record TeamChanged(int Number, LocalDate On, InspectionTeam Team, string Reason)
    : InspectionEvent(Number, On, InspectionStep.ChangeTeam);

/// <summary>An earlier entry was put right.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="Entry">The entry as it should have been, with the number of the one it corrects.</param>
/// <param name="Reason">Why.</param>
public sealed record EntryCorrected(int Number, LocalDate On, InspectionEvent Entry, string Reason)
    : InspectionEvent(Number, On, InspectionStep.Correct);

/// <summary>Something that was done in fieldwork was recorded.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Activity">What was done.</param>
public sealed record ActivityRecorded(int Number, LocalDate On, FieldworkActivity Activity)
    : InspectionEvent(Number, On, InspectionStep.RecordActivity);

/// <summary>A safeguarding concern was recorded.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Concern">The concern.</param>
public sealed record ConcernRecorded(int Number, LocalDate On, SafeguardingConcern Concern)
    : InspectionEvent(Number, On, InspectionStep.RecordConcern);

/// <summary>What was done about a safeguarding concern was recorded.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Reference">What the team calls the concern.</param>
/// <param name="Action">What was done.</param>
public sealed record SafeguardingActionTaken(int Number, LocalDate On, string Reference, SafeguardingAction Action)
    : InspectionEvent(Number, On, InspectionStep.ActOnConcern);

/// <summary>What the area says of itself was recorded.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Claims">What the area claims on each question.</param>
public sealed record SelfEvaluationRecorded(int Number, LocalDate On, ValueList<SelfEvaluationClaim> Claims)
    : InspectionEvent(Number, On, InspectionStep.RecordSelfEvaluation);

/// <summary>The whole team agreed a finding.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Finding">The finding.</param>
public sealed record FindingAgreed(int Number, LocalDate On, Finding Finding)
    : InspectionEvent(Number, On, InspectionStep.AgreeFinding);
