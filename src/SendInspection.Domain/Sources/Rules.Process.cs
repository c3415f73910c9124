namespace SendInspection.Domain;

public static partial class Rules
{
    /// <summary>The steps follow one another as the process says.</summary>
    public static readonly Rule OrderOfSteps = new(
        "process.order-of-steps",
        "The steps of an inspection follow one another as the slides describe them.",
        new Citation(Source.KeyMessages2017, "slides \"Inspection practice\" to \"Written Statement of Action\"", Confidence.Derived));

    /// <summary>What happens once is recorded once.</summary>
    public static readonly Rule Once = new(
        "process.once",
        "A letter, a statement as it was submitted last, and the report on a revisit are each published once.",
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

    /// <summary>A correction keeps the step and leaves a possible history.</summary>
    public static readonly Rule Correction = new(
        "process.correction",
        "An entry is put right by a later entry that keeps it; the step stays the same, and the history stays possible.",
        new Citation(Source.Library, "keeping records", Confidence.Assumed));

    /// <summary>A reason is given in words.</summary>
    public static readonly Rule ReasonGiven = new(
        "process.reason-given",
        "Who defers, suspends, cancels or corrects, or changes the team, gives the reason.",
        new Citation(Source.Library, "keeping records", Confidence.Assumed));

    /// <summary>What was decided is said in words.</summary>
    public static readonly Rule SubstanceGiven = new(
        "process.decision-in-words",
        "What follow-up there is, and what is decided after a revisit, is said in words.",
        Slide("Reporting", Confidence.Derived));

    /// <summary>Progress is judged weakness by weakness.</summary>
    public static readonly Rule ProgressByWeakness = new(
        "send-2016.progress-by-weakness",
        "A revisit judges each weakness: sufficient progress, or not.",
        new Citation(Source.RevisitGuidance, "on the outcome", Confidence.Quoted));

    /// <summary>A revisit is reported on before anything follows from it.</summary>
    public static readonly Rule ReportBeforeReturn = new(
        "send-2016.revisit-reported",
        "The report on a revisit is published before the inspectors are directed to return or the inspection is closed.",
        new Citation(Source.RevisitGuidance, "on the report", Confidence.Derived));

    /// <summary>What is recorded of the fieldwork was done in it.</summary>
    public static readonly Rule ActivityInFieldwork = new(
        "process.activity-in-fieldwork",
        "An activity is recorded of a day of the fieldwork, up to the day it is recorded on.",
        Slide("Key messages: inspection delivery", Confidence.Derived));

    /// <summary>A concern is recorded once, and acted on once.</summary>
    public static readonly Rule ConcernKnown = new(
        "process.concern-known",
        "A safeguarding concern is recorded once under its reference, and what was done is recorded of a concern that is open.",
        new Citation(Source.Library, "keeping records", Confidence.Assumed));

    /// <summary>The letter reports this inspection.</summary>
    public static readonly Rule LetterOfThisInspection = new(
        "process.letter-of-this-inspection",
        "The letter gives the days of this inspection, says what the area was told about a statement, and draws on the findings that the team agreed.",
        Slide("Reporting", Confidence.Derived));

    private static Rule[] OfTheProcess =>
    [
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
        Correction,
        ReasonGiven,
        SubstanceGiven,
        ProgressByWeakness,
        ReportBeforeReturn,
        ActivityInFieldwork,
        ConcernKnown,
        LetterOfThisInspection,
    ];
}
