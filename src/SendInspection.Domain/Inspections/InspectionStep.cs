namespace SendInspection.Domain;

/// <summary>What takes an inspection from one stage to the next, or leaves it there: each event is one of these steps.</summary>
public enum InspectionStep
{
    /// <summary>The area and the first day are set.</summary>
    Plan,

    /// <summary>A new first day is set.</summary>
    Replan,

    /// <summary>The local area is notified.</summary>
    Notify,

    /// <summary>The team and the key lines of enquiry are in place.</summary>
    Prepare,

    /// <summary>The fieldwork starts.</summary>
    StartFieldwork,

    /// <summary>The fieldwork ends.</summary>
    EndFieldwork,

    /// <summary>The final feedback is given, without significant concerns.</summary>
    GiveFeedback,

    /// <summary>The final feedback is given, and a written statement of action is required.</summary>
    RequireStatement,

    /// <summary>The local area receives the report letter.</summary>
    ReceiveLetter,

    /// <summary>The report letter is published.</summary>
    PublishLetter,

    /// <summary>The written statement of action is submitted.</summary>
    SubmitStatement,

    /// <summary>The written statement of action is published.</summary>
    PublishStatement,

    /// <summary>The statement is found fit for purpose.</summary>
    FindFit,

    /// <summary>The statement is found not fit for purpose.</summary>
    FindUnfit,

    /// <summary>The statement is submitted again.</summary>
    Resubmit,

    /// <summary>Advice is submitted to the Minister.</summary>
    AdviseMinister,

    /// <summary>The Minister decides on the next steps.</summary>
    MinisterDecides,

    /// <summary>The local area is notified of a revisit.</summary>
    NotifyRevisit,

    /// <summary>The revisit starts.</summary>
    StartRevisit,

    /// <summary>The revisit ends.</summary>
    EndRevisit,

    /// <summary>Progress is found sufficient in all weaknesses.</summary>
    FindSufficient,

    /// <summary>Progress is found not sufficient in all weaknesses.</summary>
    FindInsufficient,

    /// <summary>The report on the revisit is published.</summary>
    ReportRevisit,

    /// <summary>The Department for Education and NHS England decide what follows.</summary>
    DecideAfterRevisit,

    /// <summary>The Secretary of State directs the inspectors to return.</summary>
    DirectRevisit,

    /// <summary>The inspection is closed.</summary>
    Close,

    // The day of each step down to here is kept in the inspection; of those below, only the events know.

    /// <summary>The inspection is put off.</summary>
    Defer,

    /// <summary>The inspection, or its monitoring, stands still with the whole programme.</summary>
    Suspend,

    /// <summary>The programme goes on.</summary>
    Resume,

    /// <summary>The inspection is called off.</summary>
    Cancel,

    /// <summary>The report letter is drafted.</summary>
    DraftLetter,

    /// <summary>Follow-up is decided on, though no statement is required.</summary>
    FollowUp,

    /// <summary>The team is changed.</summary>
    ChangeTeam,

    /// <summary>An earlier entry is put right.</summary>
    Correct,

    /// <summary>Something that was done in fieldwork is recorded.</summary>
    RecordActivity,

    /// <summary>A safeguarding concern is recorded.</summary>
    RecordConcern,

    /// <summary>What was done about a safeguarding concern is recorded.</summary>
    ActOnConcern,

    /// <summary>What the area says of itself, and what the team thinks of it, is recorded.</summary>
    RecordSelfEvaluation,

    /// <summary>The whole team agrees a finding.</summary>
    AgreeFinding,
}
