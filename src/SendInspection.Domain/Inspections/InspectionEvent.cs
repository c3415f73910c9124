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
}

/// <summary>An inspection was planned.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day on which it was planned.</param>
/// <param name="Area">The local area, by its principal authority.</param>
/// <param name="Framework">The edition it is made under.</param>
/// <param name="FirstDay">The first day of fieldwork.</param>
public sealed record InspectionPlanned(int Number, LocalDate On, LocalAuthorityCode Area, Framework Framework, LocalDate FirstDay)
   
    : InspectionEvent(Number, On, InspectionStep.Plan);

/// <summary>The local area was notified.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day of notification.</param>
public sealed record LocalAreaNotified(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.Notify);

/// <summary>The fieldwork started.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The first day.</param>
public sealed record FieldworkStarted(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.StartFieldwork);

/// <summary>The fieldwork ended.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The last day.</param>
public sealed record FieldworkEnded(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.EndFieldwork);

/// <summary>The final feedback was given.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day of the meeting.</param>
/// <param name="StatementRequired">Whether the local authority was told that a written statement of action is required.</param>
public sealed record FinalFeedbackGiven(int Number, LocalDate On, bool StatementRequired)
    : InspectionEvent(Number, On, StatementRequired ? InspectionStep.RequireStatement : InspectionStep.GiveFeedback)
{
    /// <summary>Whether the local authority was told that a written statement of action is required.</summary>
    public bool StatementRequired { get; } = StatementRequired;
}

/// <summary>The local area received the report letter.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day of receipt.</param>
public sealed record LetterReceived(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.ReceiveLetter);

/// <summary>The report letter was published.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day of publication.</param>
public sealed record LetterPublished(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.PublishLetter);

/// <summary>The written statement of action was submitted.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day Ofsted received it.</param>
/// <param name="DueOn">The day it was due; submitted later, it was late.</param>
public sealed record StatementSubmitted(int Number, LocalDate On, LocalDate DueOn)
    : InspectionEvent(Number, On, InspectionStep.SubmitStatement);

/// <summary>The written statement of action was published.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day of publication.</param>
public sealed record StatementPublished(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.PublishStatement);

/// <summary>The statement was found fit for purpose.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day the local area was told.</param>
/// <param name="DueOn">The day the review was due.</param>
public sealed record StatementFoundFit(int Number, LocalDate On, LocalDate DueOn)
    : InspectionEvent(Number, On, InspectionStep.FindFit);

/// <summary>The statement was found not fit for purpose.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day the local area was told.</param>
/// <param name="DueOn">The day the review was due.</param>
public sealed record StatementFoundUnfit(int Number, LocalDate On, LocalDate DueOn)
    : InspectionEvent(Number, On, InspectionStep.FindUnfit);

/// <summary>The written statement of action was submitted again.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day Ofsted received it.</param>
/// <param name="DueOn">The day it was due; submitted later, it was late.</param>
public sealed record StatementResubmitted(int Number, LocalDate On, LocalDate DueOn)
    : InspectionEvent(Number, On, InspectionStep.Resubmit);

/// <summary>Advice was submitted to the Minister.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day it was submitted.</param>
public sealed record MinisterAdvised(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.AdviseMinister);

/// <summary>The inspection was closed.</summary>
/// <param name="Number">Its place in the history, from 1.</param>
/// <param name="On">The day it was closed.</param>
public sealed record InspectionClosed(int Number, LocalDate On)
    : InspectionEvent(Number, On, InspectionStep.Close);
