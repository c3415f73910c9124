namespace SendInspection.Domain;

public static partial class Rules
{
    /// <summary>A key line of enquiry serves a question.</summary>
    public static readonly Rule KeyLineQuestion = new(
        "preparation.key-line-question",
        "Each key line of enquiry is bound to one or more questions of the framework.",
        Slide("On inspection: myths", Confidence.Derived),
        canBeBreached: true);

    /// <summary>A key line of enquiry comes from information.</summary>
    public static readonly Rule KeyLineSource = new(
        "preparation.key-line-source",
        "Each key line of enquiry is developed from one or more sources of information.",
        Slide("Inspection practice", Confidence.Derived));

    /// <summary>Key lines of enquiry cover the framework.</summary>
    public static readonly Rule KeyLinesCover = new(
        "preparation.key-lines-cover",
        "The team looks at the whole framework through its key lines of enquiry: before fieldwork starts they cover every question.",
        Slide("On inspection: myths", Confidence.Derived),
        canBeBreached: true);

    /// <summary>Inspectors choose whom to meet and where to go.</summary>
    public static readonly Rule ChosenByInspector = new(
        "fieldwork.chosen-by-inspector",
        "Inspectors, not local areas, choose which groups of parents and carers to speak with and which settings to visit.",
        Slide("Inspection practice", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>Other means to communicate are described.</summary>
    public static readonly Rule CommunicationDescribed = new(
        "fieldwork.communication-described",
        "Arrangements to communicate are through sign, symbols, an interpreter or other means; other means are described.",
        Slide("Inspection practice", Confidence.Derived));

    /// <summary>All parents in a visited setting are invited.</summary>
    public static readonly Rule AllParentsInvited = new(
        "fieldwork.all-parents-invited",
        "Inspectors invite all parents and carers of children and young people who have SEND and who attend the settings that are visited.",
        Slide("On inspection: myths", Confidence.Quoted));

    /// <summary>Parents are met in settings that are visited.</summary>
    public static readonly Rule ParentsWhereVisited = new(
        "fieldwork.parents-where-visited",
        "The settings whose parents and carers are invited are settings that are visited.",
        Slide("On inspection: myths", Confidence.Derived),
        canBeBreached: true);

    /// <summary>Forum meetings and webinars are open to all.</summary>
    public static readonly Rule OpenToAll = new(
        "fieldwork.open-to-all",
        "Meetings with parent carer forums and webinars are open to all.",
        Slide("On inspection: myths", Confidence.Quoted));

    /// <summary>The webinar is promoted.</summary>
    public static readonly Rule WebinarPromoted = new(
        "fieldwork.webinar-promoted",
        "The webinar for parents and carers is promoted across the local area, no later than the day it is held.",
        Slide("Key messages: inspection delivery", Confidence.Quoted));

    /// <summary>Visits sample every sector.</summary>
    public static readonly Rule VisitsSampleSectors = new(
        "fieldwork.visits-sample-sectors",
        "A sample of providers across health, education and care is visited: at least one of each.",
        Slide("Key messages: inspection delivery", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>A file is told apart by a short reference.</summary>
    public static readonly Rule FileReference = new(
        "fieldwork.file-reference",
        "A sampled file has a reference that identifies no child: at most eight letters, digits and hyphens, one of them a digit.",
        new Citation(Source.Library, "no name, no pupil number, no NHS number fits", Confidence.Assumed));

    /// <summary>Safeguarding concerns are acted on.</summary>
    public static readonly Rule ConcernActedOn = new(
        "safeguarding.acted-on",
        "Every safeguarding concern that arises is taken into account and acted on before the inspection is closed.",
        Slide("Key messages: inspection delivery", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>A concern is recorded before it is acted on.</summary>
    public static readonly Rule ConcernBeforeAction = new(
        "safeguarding.action-not-before-concern",
        "A safeguarding concern is not acted on before the day it is recorded; on the same day is allowed.",
        new Citation(Source.Library, "the order of time", Confidence.Assumed));

    /// <summary>A claim answers a question.</summary>
    public static readonly Rule SelfEvaluationQuestion = new(
        "self-evaluation.question",
        "What the local area says of its effectiveness answers one of the framework's questions, each once.",
        Slide("Key messages: inspection delivery", Confidence.Derived),
        canBeBreached: true);

    /// <summary>The self-evaluation is reviewed.</summary>
    public static readonly Rule SelfEvaluationReviewed = new(
        "self-evaluation.reviewed",
        "The local area says how effective it is, for every question, and the team reviews during the week whether that is accurate.",
        Slide("Key messages: inspection delivery", Confidence.Derived),
        canBeBreached: true);

    /// <summary>The team gives its reason.</summary>
    public static readonly Rule SelfEvaluationReason = new(
        "self-evaluation.reason",
        "The team's view of the accuracy of a claim and the reason for it are given together.",
        new Citation(Source.Library, "a view has a reason", Confidence.Assumed));

    private static Rule[] OfTheEvidence =>
    [
        KeyLineQuestion,
        KeyLineSource,
        KeyLinesCover,
        ChosenByInspector,
        CommunicationDescribed,
        AllParentsInvited,
        ParentsWhereVisited,
        OpenToAll,
        WebinarPromoted,
        VisitsSampleSectors,
        FileReference,
        ConcernActedOn,
        ConcernBeforeAction,
        SelfEvaluationQuestion,
        SelfEvaluationReviewed,
        SelfEvaluationReason,
    ];
}
