namespace SendInspection.Domain;

public static partial class Rules
{
    /// <summary>A statement is written only when the letter requires one.</summary>
    public static readonly Rule StatementRequired = new(
        "statement.required",
        "A written statement of action answers a report letter that requires one.",
        Slide("Reporting", Confidence.Derived),
        canBeBreached: true);

    /// <summary>The local authority and the clinical commissioning groups submit the statement jointly.</summary>
    public static readonly Rule StatementJoint = new(
        "statement.joint",
        "The local area and the clinical commissioning groups are responsible for submitting the written statement of action.",
        Slide("Written Statement of Action", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>Each significant concern has an action.</summary>
    public static readonly Rule StatementActions = new(
        "statement.actions",
        "For each significant concern in the report, in 2023 each area for priority action, the statement has at least one action, and each action is for one of them.",
        Slide("Written Statement of Action", Confidence.Derived),
        new Citation(Source.AreaSend2023, "the priority action plan addresses the areas for priority action", Confidence.Derived),
        canBeBreached: true);

    /// <summary>Each action says what will be done.</summary>
    public static readonly Rule StatementDescription = new(
        "statement.description",
        "Each action says what will be done.",
        new Citation(Source.Library, "what makes a statement fit", Confidence.Assumed),
        canBeBreached: true);

    /// <summary>Each action has an owner among the partners.</summary>
    public static readonly Rule StatementOwner = new(
        "statement.owner",
        "Each action has an owner among the partners, so that someone can be held to account for it.",
        new Citation(Source.Library, "what makes a statement fit", Confidence.Assumed),
        Slide("Common weaknesses", Confidence.Derived),
        canBeBreached: true);

    /// <summary>Each action has a completion date.</summary>
    public static readonly Rule StatementCompletion = new(
        "statement.completion",
        "Each action has a date by which it will be complete.",
        new Citation(Source.Library, "what makes a statement fit", Confidence.Assumed),
        canBeBreached: true);

    /// <summary>Each action says what outcome it is meant to achieve.</summary>
    public static readonly Rule StatementOutcome = new(
        "statement.outcome",
        "Each action says what outcome for children and young people it is meant to achieve.",
        Slide("Common weaknesses", Confidence.Derived),
        canBeBreached: true);

    /// <summary>Each action says how its outcome will be measured.</summary>
    public static readonly Rule StatementMeasure = new(
        "statement.measure",
        "Each action says how its outcome will be measured.",
        Slide("Common weaknesses", Confidence.Derived),
        canBeBreached: true);

    /// <summary>A statement does not only list provision.</summary>
    public static readonly Rule StatementNotOnlyProvision = new(
        "statement.not-only-provision",
        "A statement does not only list provision and interventions: it says what these are meant to achieve.",
        Slide("Common weaknesses", Confidence.Derived),
        canBeBreached: true);

    /// <summary>A review that finds a statement unfit says why.</summary>
    public static readonly Rule ReviewReasons = new(
        "review.reasons",
        "A review that finds a statement not fit for purpose gives its reasons.",
        new Citation(Source.Library, "what a review says", Confidence.Assumed),
        canBeBreached: true);

    /// <summary>The Minister chooses among the options.</summary>
    public static readonly Rule MinisterOptions = new(
        "minister.options",
        "Next steps after a statement is twice unfit are one or several of: additional targeted support, continuing to monitor progress, statutory direction, further inspection.",
        Slide("Written Statement of Action", Confidence.Quoted));

    private static Rule[] OfTheStatement =>
    [
        StatementRequired,
        StatementJoint,
        StatementActions,
        StatementDescription,
        StatementOwner,
        StatementCompletion,
        StatementOutcome,
        StatementMeasure,
        StatementNotOnlyProvision,
        ReviewReasons,
        MinisterOptions,
    ];
}
