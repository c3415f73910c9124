namespace SendInspection.Domain;

/// <summary>The catalogue: every rule that the library applies or refuses by. A new rule goes here, with its source.</summary>
public static partial class Rules
{
    /// <summary>The local area has five working days' notice of an inspection.</summary>
    public static readonly Rule Notice = new(
        "send-2016.notice",
        "The local area is notified five working days before the inspection starts; the day of notification is not counted, the first day is the fifth.",
        Slide("Inspection practice", Confidence.Quoted),
        new Citation(Source.KeyMessages2017, "counting: notified on a Monday, starts on the next Monday", Confidence.Derived),
        canBeBreached: true);

    /// <summary>Fieldwork normally lasts no more than five days.</summary>
    public static readonly Rule Length = new(
        "send-2016.length",
        "Fieldwork normally lasts no more than five days, Monday to Friday: it ends on the fourth working day after its first, or before.",
        new Citation(Source.CouncilPages, "Durham county council; and the dates of INS16", Confidence.Quoted));

    /// <summary>The report letter is aimed at 33 working days after the last day.</summary>
    public static readonly Rule LetterTarget = new(
        "send-2016.letter-target",
        "The target for the report letter is 33 working days after the last day of the inspection. It is not a duty.",
        new Citation(Source.Inspections2016, "Rochdale: 2016-09-23 to 2016-11-09", Confidence.Derived));

    /// <summary>A written statement of action is due 70 working days after the final report is received.</summary>
    public static readonly Rule StatementDue = new(
        "send-2016.statement-due",
        "The local area and the clinical commissioning groups submit the written statement of action to Ofsted within 70 working days of receiving the final report.",
        new Citation(Source.JointAreaReviewsRegulations2015, "regulation 4", Confidence.Quoted),
        Slide("Written Statement of Action", Confidence.Quoted));

    /// <summary>The statement is reviewed within ten working days of receipt.</summary>
    public static readonly Rule ReviewDue = new(
        "send-2016.review-due",
        "Ofsted and CQC review whether the statement is fit for purpose within 10 working days of receiving it.",
        Slide("Written Statement of Action", Confidence.Quoted));

    /// <summary>A statement that is not fit is submitted again within 20 working days.</summary>
    public static readonly Rule ResubmissionDue = new(
        "send-2016.resubmission-due",
        "If the statement is not fit for purpose, the local area re-submits it within 20 working days (counted from the day it is told: Assumed).",
        Slide("Written Statement of Action", Confidence.Quoted),
        new Citation(Source.Library, "the start of the 20 working days", Confidence.Assumed));

    /// <summary>Ten working days' notice of a revisit.</summary>
    public static readonly Rule RevisitNotice = new(
        "send-2016.revisit-notice",
        "The local area is notified of a revisit 10 working days before it starts.",
        new Citation(Source.RevisitGuidance, "on notice", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>A revisit is usually within 18 months of the statement being accepted as fit.</summary>
    public static readonly Rule RevisitWithin = new(
        "send-2016.revisit-within",
        "The revisit is usually within 18 months of the statement being accepted as fit for purpose.",
        new Citation(Source.RevisitGuidance, "on timing", Confidence.Quoted));

    /// <summary>The report on a revisit usually follows 33 days later.</summary>
    public static readonly Rule RevisitReportTarget = new(
        "send-2016.revisit-report-target",
        "The report on a revisit usually follows 33 days after it (taken as working days, as for the letter: Assumed). It is a target, not a duty.",
        new Citation(Source.RevisitGuidance, "on the report", Confidence.Quoted),
        new Citation(Source.Library, "that the 33 days are working days", Confidence.Assumed));

    /// <summary>Every rule of the catalogue, subject by subject.</summary>
    public static ValueList<Rule> All =>
        [.. OfThePeriods, .. OfTheProcess, .. OfTheArea, .. OfTheTeam, .. OfTheEvidence, .. OfTheFindings, .. OfPrivacy, .. OfTheDrafts];

    private static Citation Slide(string title, Confidence confidence) => new(Source.KeyMessages2017, $"slide \"{title}\"", confidence);

    private static Rule[] OfThePeriods =>
    [
        Notice,
        Length,
        LetterTarget,
        StatementDue,
        ReviewDue,
        ResubmissionDue,
        RevisitNotice,
        RevisitWithin,
        RevisitReportTarget,
        .. OfTheEditionOf2023,
    ];
}
