namespace SendInspection.Domain;

/// <summary>How far an inspection has come.</summary>
public enum InspectionStage
{
    /// <summary>Nothing is recorded yet.</summary>
    NotPlanned,

    /// <summary>The area and the first day are set; the area does not know.</summary>
    Planned,

    /// <summary>The local area has been notified.</summary>
    Notified,

    /// <summary>The team is gathering evidence in the area.</summary>
    Fieldwork,

    /// <summary>The fieldwork is over; the final feedback is still to be given.</summary>
    FieldworkEnded,

    /// <summary>The final feedback was given, and no statement is required.</summary>
    FeedbackGiven,

    /// <summary>The final feedback was given, and the local authority was told that a written statement of action is required.</summary>
    ConcernsReported,

    /// <summary>The report letter was received; no statement is required.</summary>
    LetterReceived,

    /// <summary>The report letter was published; no statement is required.</summary>
    LetterPublished,

    /// <summary>The report letter was received, and the written statement of action is awaited.</summary>
    StatementAwaited,

    /// <summary>The statement was submitted and is under review by Ofsted and CQC.</summary>
    StatementSubmitted,

    /// <summary>The statement was found not fit for purpose and is awaited again.</summary>
    StatementUnfit,

    /// <summary>The statement was submitted again and is under its second review.</summary>
    StatementResubmitted,

    /// <summary>The statement was found not fit for purpose a second time.</summary>
    StatementTwiceUnfit,

    /// <summary>Advice was submitted to the Minister.</summary>
    MinisterAdvised,

    /// <summary>The statement was found fit for purpose.</summary>
    StatementFit,

    /// <summary>Nothing more follows.</summary>
    Closed,
}
