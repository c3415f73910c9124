namespace SendInspection.Domain;

/// <summary>How far an inspection has come.</summary>
public enum InspectionStage
{
    /// <summary>Nothing is recorded yet.</summary>
    NotPlanned,

    /// <summary>The area and the first day are set; the area does not know.</summary>
    Planned,

    /// <summary>Put off: a new first day is to be set.</summary>
    Deferred,

    /// <summary>Stood still with the whole programme before its fieldwork was over.</summary>
    Suspended,

    /// <summary>The local area has been notified.</summary>
    Notified,

    /// <summary>The team and the key lines of enquiry are in place.</summary>
    Prepared,

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

    /// <summary>The letter was published without a statement being required, and follow-up was decided on.</summary>
    FollowUp,

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

    /// <summary>The Minister decided on the next steps.</summary>
    MinisterDecided,

    /// <summary>The statement was found fit for purpose, and progress against it is monitored.</summary>
    Monitored,

    /// <summary>Monitoring stands still with the whole programme.</summary>
    MonitoringSuspended,

    /// <summary>The local area has been notified of a revisit.</summary>
    RevisitNotified,

    /// <summary>The team is back in the area.</summary>
    Revisit,

    /// <summary>The revisit is over; the progress is still to be judged.</summary>
    RevisitEnded,

    /// <summary>Progress is sufficient in all weaknesses: monitoring ceases.</summary>
    ProgressSufficient,

    /// <summary>Progress is not sufficient in all weaknesses: the Department for Education and NHS England decide.</summary>
    ProgressInsufficient,

    /// <summary>The Secretary of State directed the inspectors to return.</summary>
    RevisitDirected,

    /// <summary>Nothing more follows.</summary>
    Closed,

    /// <summary>The inspection was called off.</summary>
    Cancelled,
}
