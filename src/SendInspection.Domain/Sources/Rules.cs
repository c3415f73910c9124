namespace SendInspection.Domain;

/// <summary>The catalogue: every rule that the library applies or refuses by. A new rule goes here, with its source.</summary>
public static class Rules
{

    /// <summary>The local area has five working days' notice of an inspection.</summary>
    public static readonly Rule Notice = new(
        "send-2016.notice",
        "The local area is notified five working days before the inspection starts; the day of notification is not counted, the first day is the fifth.",
        Slide("Inspection practice", Confidence.Quoted),
        new Citation(Source.KeyMessages2017, "counting: notified on a Monday, starts on the next Monday", Confidence.Derived));

    /// <summary>The report letter is aimed at 33 working days after the last day.</summary>
    public static readonly Rule LetterTarget = new(
        "send-2016.letter-target",
        "The report letter is aimed to be out 33 working days after the last day of the inspection; a target, not a duty.",
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
        new Citation(Source.RevisitGuidance, "on notice", Confidence.Quoted));

    /// <summary>Eight working days' notice before fieldwork begins, in the framework of 2023.</summary>
    public static readonly Rule FieldworkNotice2023 = new(
        "area-send-2023.fieldwork-notice",
        "The partnership is notified eight working days before fieldwork begins; the day of notification is not counted.",
        new Citation(Source.AreaSend2023, "on notice", Confidence.Quoted));

    /// <summary>Ten working days' notice before the team is on site, in the framework of 2023.</summary>
    public static readonly Rule OnSiteNotice2023 = new(
        "area-send-2023.on-site-notice",
        "The partnership is notified ten working days before the team is on site; the day of notification is not counted.",
        new Citation(Source.AreaSend2023, "on notice", Confidence.Quoted));

    /// <summary>The priority action plan is due 35 working days after the final report is received: assumed.</summary>
    public static readonly Rule PriorityActionPlanDue = new(
        "area-send-2023.priority-action-plan-due",
        "The partnership submits its priority action plan within 35 working days of receiving the final report.",
        new Citation(Source.AreaSend2023, "on the priority action plan", Confidence.Remembered));

    /// <summary>The steps follow one another as the process says.</summary>
    public static readonly Rule OrderOfSteps = new(
        "process.order-of-steps",
        "The steps of an inspection follow one another as the slides describe them.",
        new Citation(Source.KeyMessages2017, "slides \"Inspection practice\" to \"Written Statement of Action\"", Confidence.Derived));

    /// <summary>What happens once is recorded once.</summary>
    public static readonly Rule Once = new(
        "process.once",
        "A letter and a statement are each published once.",
        new Citation(Source.Library, "publication", Confidence.Assumed));

    /// <summary>Dates do not run backwards.</summary>
    public static readonly Rule OrderOfDates = new(
        "process.order-of-dates",
        "No step is dated before the one it follows; on the same day is allowed.",
        new Citation(Source.Library, "the order of time", Confidence.Assumed));

    /// <summary>The area is in the register on the first day.</summary>
    public static readonly Rule AreaInRegister = new(
        "process.area-in-register",
        "An inspection is of a local area that exists on its first day.",
        new Citation(Source.DfeLocalAuthorities, "by code and date", Confidence.Derived));

    /// <summary>The edition is in force on the first day.</summary>
    public static readonly Rule EditionInForce = new(
        "process.edition-in-force",
        "An inspection is made under a framework that is in force on its first day.",
        Slide("Since 1st April 2016", Confidence.Derived));

    /// <summary>The process is that of an edition with a written statement of action.</summary>
    public static readonly Rule EditionWithStatement = new(
        "process.edition-with-statement",
        "The process in this library is that of an edition that reviews a written statement of action.",
        Slide("Written Statement of Action", Confidence.Derived));

    /// <summary>Fieldwork starts and ends on a working day.</summary>
    public static readonly Rule FieldworkOnWorkingDays = new(
        "send-2016.fieldwork-on-working-days",
        "Fieldwork starts and ends on a working day.",
        new Citation(Source.CouncilPages, "Monday to Friday, in usual school term time", Confidence.Derived));

    /// <summary>Fieldwork does not start before the day that the area was notified of.</summary>
    public static readonly Rule FirstDay = new(
        "send-2016.first-day",
        "Fieldwork does not start before the first day that the local area was notified of.",
        Slide("Inspection practice", Confidence.Derived));

    /// <summary>The letter is published before an inspection with a statement is closed.</summary>
    public static readonly Rule LetterPublishedBeforeClosing = new(
        "send-2016.letter-published",
        "The report letter is published before the inspection is closed.",
        Slide("Since 1st April 2016", Confidence.Derived));

    /// <summary>The statement is published before the inspection is closed.</summary>
    public static readonly Rule StatementPublishedBeforeClosing = new(
        "send-2016.statement-published",
        "The written statement of action must be published on the relevant local area websites.",
        Slide("Written Statement of Action", Confidence.Quoted));

    /// <summary>Every rule of the catalogue.</summary>
    public static ValueList<Rule> All =>
    [
        Notice,
        LetterTarget,
        StatementDue,
        ReviewDue,
        ResubmissionDue,
        RevisitNotice,
        FieldworkNotice2023,
        OnSiteNotice2023,
        PriorityActionPlanDue,
        OrderOfSteps,
        Once,
        OrderOfDates,
        AreaInRegister,
        EditionInForce,
        EditionWithStatement,
        FieldworkOnWorkingDays,
        FirstDay,
        LetterPublishedBeforeClosing,
        StatementPublishedBeforeClosing,
    ];

    private static Citation Slide(string title, Confidence confidence) => new(Source.KeyMessages2017, $"slide \"{title}\"", confidence);
}
