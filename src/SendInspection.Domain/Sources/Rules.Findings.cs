namespace SendInspection.Domain;

public static partial class Rules
{
    /// <summary>A finding answers one of the framework's questions.</summary>
    public static readonly Rule FindingQuestion = new(
        "finding.question",
        "A finding, like a narrative of the letter, answers one of the three key evaluation questions of the framework.",
        Slide("Reporting", Confidence.Quoted));

    /// <summary>The theme is of the taxonomy.</summary>
    public static readonly Rule FindingTheme = new(
        "finding.theme",
        "A finding belongs to one theme of the taxonomy.",
        new Citation(Source.Library, "themes, each with its slide", Confidence.Assumed));

    /// <summary>Evidence is triangulated.</summary>
    public static readonly Rule FindingTriangulated = new(
        "finding.triangulated",
        "A finding rests on triangulated evidence: of two independent kinds, a significant concern of three (the numbers are Assumed, and replaceable).",
        Slide("On inspection: myths", Confidence.Quoted),
        new Citation(Source.Library, "how many kinds of evidence a finding needs", Confidence.Assumed));

    /// <summary>Both inspectorates agree a finding.</summary>
    public static readonly Rule FindingBothInspectorates = new(
        "finding.both-inspectorates",
        "Ofsted and CQC do not inspect separately: inspectors of both agree a finding.",
        Slide("On inspection: myths", Confidence.Quoted));

    /// <summary>The whole team agrees a finding.</summary>
    public static readonly Rule FindingAgreedByTeam = new(
        "finding.agreed-by-team",
        "The whole team comes together to share evidence and reach corporate judgements.",
        Slide("On inspection: myths", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>The letter is addressed to the local authority and the clinical commissioning groups.</summary>
    public static readonly Rule LetterAddressed = new(
        "letter.addressed",
        "The report letter is addressed to the local authority and the clinical commissioning groups.",
        new Citation(Source.Library, "the addressees of the letter", Confidence.Assumed));

    /// <summary>The letter has a narrative for each question.</summary>
    public static readonly Rule LetterNarratives = new(
        "letter.narratives",
        "The report is a narrative evaluation using the three key evaluation questions of the framework: one narrative for each.",
        Slide("Reporting", Confidence.Quoted));

    /// <summary>The letter identifies strengths and areas for development.</summary>
    public static readonly Rule LetterKeyFindings = new(
        "letter.key-findings",
        "The report letter identifies key strengths and areas for development.",
        Slide("Reporting", Confidence.Quoted));

    /// <summary>There are no graded judgements.</summary>
    public static readonly Rule LetterNoGrades = new(
        "letter.no-grades",
        "There are no graded judgements.",
        Slide("Reporting", Confidence.Quoted));

    /// <summary>The letter gives key bullets about why a statement is required.</summary>
    public static readonly Rule LetterKeyBullets = new(
        "letter.key-bullets",
        "Where a written statement of action is required, the report letter gives key bullets about why: the significant concerns.",
        Slide("Written Statement of Action", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>An HMI writes the letter.</summary>
    public static readonly Rule LetterByHmi = new(
        "letter.by-hmi",
        "HMI write the report letter; the one who leads the inspection signs it.",
        Slide("Reporting", Confidence.Quoted));

    /// <summary>The inspection does not end before it starts.</summary>
    public static readonly Rule LetterInspectedDays = new(
        "letter.inspected-days",
        "The last day of the inspection is not before its first.",
        new Citation(Source.Library, "the order of time", Confidence.Assumed));

    /// <summary>The letter is not dated before the inspection ends.</summary>
    public static readonly Rule LetterDated = new(
        "letter.dated",
        "The report letter is not dated before the last day of the inspection.",
        new Citation(Source.Library, "the order of time", Confidence.Assumed));

    private static Rule[] OfTheFindings =>
    [
        FindingQuestion,
        FindingTheme,
        FindingTriangulated,
        FindingBothInspectorates,
        FindingAgreedByTeam,
        LetterAddressed,
        LetterNarratives,
        LetterKeyFindings,
        LetterNoGrades,
        LetterKeyBullets,
        LetterByHmi,
        LetterInspectedDays,
        LetterDated,
        .. OfTheStatement,
    ];
}
