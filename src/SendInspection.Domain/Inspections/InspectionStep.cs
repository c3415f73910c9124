namespace SendInspection.Domain;

/// <summary>What takes an inspection from one stage to the next: each event is one of these steps.</summary>
public enum InspectionStep
{
    /// <summary>The area and the first day are set.</summary>
    Plan,

    /// <summary>The local area is notified.</summary>
    Notify,

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

    /// <summary>The inspection is closed.</summary>
    Close,
}
