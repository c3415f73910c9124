namespace SendInspection.Domain;

public static partial class Rules
{
    /// <summary>A fact follows the latest entry.</summary>
    public static readonly Rule NextEntry = new(
        "process.next-entry",
        "A fact is recorded as the entry after the latest one. If somebody else has recorded that entry, the fact is decided again on the new history.",
        Keeping("the order of entries"));

    /// <summary>The steps follow one another as the process says.</summary>
    public static readonly Rule OrderOfSteps = new(
        "process.order-of-steps",
        "The steps of an inspection follow one another as its framework describes them.",
        new Citation(Source.KeyMessages2017, "slides \"Inspection practice\" to \"Written Statement of Action\"", Confidence.Derived),
        new Citation(Source.AreaSend2023, "the course of an inspection", Confidence.Derived));

    /// <summary>What is noted can belong to the inspection as far as it has come.</summary>
    public static readonly Rule WhenNoted = new(
        "process.when-noted",
        "A note belongs to what the inspection has come to: fieldwork that has started, a report that exists, a concern that is open.",
        Keeping("notes"));

    /// <summary>What happens once is recorded once.</summary>
    public static readonly Rule Once = new(
        "process.once",
        "A report, a statement as it was submitted last, and the report on a return are each published once.",
        new Citation(Source.Library, "publication", Confidence.Assumed),
        canBeBreached: true);

    /// <summary>Dates do not run backwards.</summary>
    public static readonly Rule OrderOfDates = new(
        "process.order-of-dates",
        "No step is dated before the one it follows; the same day is allowed. Nothing is written down before it happens.",
        new Citation(Source.Library, "the order of time", Confidence.Assumed));

    /// <summary>A date can be counted from.</summary>
    public static readonly Rule DateCovered = new(
        "process.date-covered",
        "A date is one that working days can be counted from: in the calendar, a year or more after its beginning and six years or more before its end.",
        new Citation(Source.Library, "the dates that a person can mean", Confidence.Assumed));

    /// <summary>Text can be stored.</summary>
    public static readonly Rule TextUnicode = new(
        "process.text-unicode",
        "Text is Unicode, so that it can be stored and read again.",
        Keeping("text"));

    /// <summary>The area is in the register on the first day.</summary>
    public static readonly Rule AreaInRegister = new(
        "process.area-in-register",
        "An inspection is of a local area that exists on its first day.",
        new Citation(Source.DfeLocalAuthorities, "by code and date", Confidence.Derived));

    /// <summary>The edition is in force on the first day.</summary>
    public static readonly Rule EditionInForce = new(
        "process.edition-in-force",
        "An inspection is made under a framework that is in force on its first day: that of 2016 to the end of 2022, that of 2023 from then on.",
        Slide("Since 1st April 2016", Confidence.Derived),
        new Citation(Source.AreaSend2023, "in force January 2023", Confidence.Derived),
        canBeBreached: true);

    /// <summary>The process of the edition is known.</summary>
    public static readonly Rule EditionKnown = new(
        "process.edition-known",
        "An inspection is made under an edition of the framework whose process is in this library. Its time limits can be replaced, and nothing else in it.",
        Keeping("editions"));

    /// <summary>Fieldwork starts and ends on a working day.</summary>
    public static readonly Rule FieldworkOnWorkingDays = new(
        "process.fieldwork-on-working-days",
        "Fieldwork starts and ends on a working day.",
        new Citation(Source.CouncilPages, "Monday to Friday, in usual school term time", Confidence.Derived),
        new Citation(Source.AreaSendReports, "67 of 69 inspections were on site from Monday to Friday", Confidence.Derived),
        canBeBreached: true);

    /// <summary>Fieldwork starts when the area was told it would.</summary>
    public static readonly Rule FirstDay = new(
        "process.first-day",
        "Fieldwork does not start before the first day that the area was notified of, and not so long after it that there was time for new notice (how long: Assumed).",
        Slide("Inspection practice", Confidence.Derived),
        new Citation(Source.Library, "how late fieldwork may start", Confidence.Assumed),
        canBeBreached: true);

    /// <summary>Nothing is planned in a national suspension.</summary>
    public static readonly Rule OutsideSuspension = new(
        "process.national-suspension",
        "While inspections are suspended in the whole country, none is planned for a day of the suspension, and none takes place.",
        new Citation(Source.GovUkSuspension, "17 March 2020", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>An inspection that is suspended or paused does not go on.</summary>
    public static readonly Rule NotWhileSuspended = new(
        "process.not-while-suspended",
        "While an inspection is suspended or paused, the area is not notified and inspectors do not work in it.",
        new Citation(Source.GovUkSuspension, "17 March 2020", Confidence.Derived),
        canBeBreached: true);

    /// <summary>A suspension has one beginning and one end.</summary>
    public static readonly Rule SuspendedOnce = new(
        "process.suspended-once",
        "An inspection is suspended or paused when it is neither, and resumed on that day or later.",
        Keeping("suspensions"));

    /// <summary>A report is published after the area has it.</summary>
    public static readonly Rule PublishedAfterReceipt = new(
        "process.published-after-receipt",
        "A report is published on or after the day the area received it, and a statement on or after the day it was submitted.",
        new Citation(Source.Library, "the order of publication", Confidence.Assumed),
        canBeBreached: true);

    /// <summary>The report is published before an inspection is closed.</summary>
    public static readonly Rule LetterPublishedBeforeClosing = new(
        "process.report-published",
        "The report is published, at the latest before the inspection is closed.",
        new Citation(Source.JointAreaReviewsRegulations2015, "regulation 3", Confidence.Derived),
        Slide("Since 1st April 2016", Confidence.Derived),
        canBeBreached: true);

    /// <summary>Copies of the report are sent.</summary>
    public static readonly Rule CopiesSent = new(
        "process.report-copies-sent",
        "The Chief Inspector sends copies of the report to the Secretary of State, each local authority, the principal authority and others thought appropriate.",
        new Citation(Source.JointAreaReviewsRegulations2015, "regulation 3", Confidence.Quoted));

    /// <summary>Whoever receives a copy of the report publishes it.</summary>
    public static readonly Rule CopiesPublished = new(
        "process.report-copies-published",
        "Each local authority that receives a copy of the report publishes it.",
        new Citation(Source.JointAreaReviewsRegulations2015, "regulation 3", Confidence.Quoted));

    /// <summary>The report is sent to the area.</summary>
    public static readonly Rule ReportSent = new(
        "process.report-sent",
        "The report is sent to the area after the inspection; where no source sets a day there is none.",
        Slide("Reporting", Confidence.Derived));

    /// <summary>The statement is published.</summary>
    public static readonly Rule StatementPublishedBeforeClosing = new(
        "process.statement-published",
        "The statement must be published on the websites of the area, at the latest before the inspection is closed.",
        Slide("Written Statement of Action", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>Nothing that the process leaves open is lost by closing.</summary>
    public static readonly Rule NothingOpen = new(
        "process.nothing-open",
        "An inspection is not closed while a decision or a return that was ordered is still to come.",
        new Citation(Source.KeyMessages2017, "slide \"Written Statement of Action\": next steps", Confidence.Derived),
        canBeBreached: true);

    /// <summary>Concerns of a cancelled inspection are handed over.</summary>
    public static readonly Rule ConcernsHandedOver = new(
        "process.concerns-handed-over",
        "An inspection with a safeguarding concern that nobody has acted on is cancelled only when the concern is handed over to somebody who is named.",
        Slide("Key messages: inspection delivery", Confidence.Derived),
        canBeBreached: true);

    /// <summary>A correction leaves a history that could have been recorded.</summary>
    public static readonly Rule Correction = new(
        "process.correction",
        "A correction names earlier entries, each once, and what they should have been. It is decided like anything else: every entry from the first one corrected keeps the rules.",
        Keeping("corrections"));

    /// <summary>A reason is given in words.</summary>
    public static readonly Rule ReasonGiven = new(
        "process.reason-given",
        "Whoever defers, suspends, pauses, cancels, breaks off or corrects, or changes the team, gives the reason.",
        Keeping("reasons"));

    /// <summary>What was decided is said in words.</summary>
    public static readonly Rule SubstanceGiven = new(
        "process.decision-in-words",
        "What is decided or said is recorded in words.",
        Slide("Reporting", Confidence.Derived));

    /// <summary>The team is known before fieldwork.</summary>
    public static readonly Rule TeamNamed = new(
        "process.team-named",
        "The team is in place before fieldwork starts.",
        Slide("Background", Confidence.Derived),
        canBeBreached: true);

    /// <summary>Progress is judged weakness by weakness.</summary>
    public static readonly Rule ProgressByWeakness = new(
        "send-2016.progress-by-weakness",
        "A revisit judges each weakness, once: sufficient progress, or not.",
        new Citation(Source.RevisitGuidance, "on the outcome", Confidence.Quoted));

    /// <summary>The weaknesses judged are those of the report.</summary>
    public static readonly Rule WeaknessesOfReport = new(
        "send-2016.weaknesses-of-report",
        "The weaknesses that a revisit judges are the significant concerns of the report, all of them and no others.",
        new Citation(Source.RevisitGuidance, "on the outcome", Confidence.Derived),
        canBeBreached: true);

    /// <summary>A return is reported on before anything follows from it.</summary>
    public static readonly Rule ReportBeforeReturn = new(
        "process.return-reported",
        "The report on a return is published before the inspectors are directed to return again or the inspection is closed.",
        new Citation(Source.RevisitGuidance, "on the report", Confidence.Derived),
        canBeBreached: true);

    /// <summary>The Department for Education and NHS England decide after insufficient progress.</summary>
    public static readonly Rule DecidedAfterReturn = new(
        "process.decided-after-return",
        "When progress is not sufficient, or action not effective, the Department for Education and NHS England decide what follows (in 2023: Assumed).",
        new Citation(Source.RevisitGuidance, "on what follows", Confidence.Quoted));

    /// <summary>Advice is given when no statement is fit.</summary>
    public static readonly Rule AdviceToMinister = new(
        "minister.advised",
        "When a statement is found not fit for purpose twice, advice is submitted to the Minister. When one is not submitted, or not submitted again, that is done too (Assumed).",
        Slide("Written Statement of Action", Confidence.Quoted),
        new Citation(Source.Library, "a statement that does not come; and the framework of 2023", Confidence.Assumed));

    /// <summary>Advice waits until the statement is overdue.</summary>
    public static readonly Rule AdvisedWhenOverdue = new(
        "minister.advised-when-overdue",
        "Advice that a statement has not been submitted is given after the day it was due.",
        new Citation(Source.Library, "a statement that does not come", Confidence.Assumed),
        canBeBreached: true);

    /// <summary>The Minister decides case by case.</summary>
    public static readonly Rule MinisterDecides = new(
        "minister.decides",
        "After advice to the Minister, next steps are considered case by case.",
        Slide("Written Statement of Action", Confidence.Quoted));

    /// <summary>A statutory direction is followed.</summary>
    public static readonly Rule StatutoryDirection = new(
        "minister.direction-followed",
        "A statutory direction is one of the Minister's options; the local authority and the health commissioners follow it (by whom and until when: Assumed).",
        Slide("Written Statement of Action", Confidence.Quoted),
        new Citation(Source.Library, "who follows a direction", Confidence.Assumed));

    /// <summary>After the Minister's decision inspectors return when it orders further inspection.</summary>
    public static readonly Rule ReturnOrdered = new(
        "minister.return-ordered",
        "After advice to the Minister the inspectors return only if the decision is for further inspection, or the Secretary of State directs it later.",
        Slide("Written Statement of Action", Confidence.Derived),
        canBeBreached: true);

    /// <summary>A return that was ordered takes place.</summary>
    public static readonly Rule ReturnOwed = new(
        "process.return-owed",
        "When further inspection is ordered, the inspectors return; no source sets a day.",
        Slide("Written Statement of Action", Confidence.Derived),
        new Citation(Source.RevisitGuidance, "on what follows", Confidence.Derived));

    /// <summary>What is recorded of the fieldwork was done in it.</summary>
    public static readonly Rule ActivityInFieldwork = new(
        "process.activity-in-fieldwork",
        "An activity is recorded of a day of the fieldwork.",
        Slide("Key messages: inspection delivery", Confidence.Derived),
        canBeBreached: true);

    /// <summary>A concern is recorded once, and acted on once.</summary>
    public static readonly Rule ConcernKnown = new(
        "process.concern-known",
        "A safeguarding concern is recorded once under its reference, and action is recorded of a concern that is open; neither is dated after its entry.",
        Keeping("concerns"));

    /// <summary>Evidence is gathered before the finding it supports.</summary>
    public static readonly Rule EvidenceInTime = new(
        "process.evidence-in-time",
        "Evidence for a finding is gathered by the day the finding is agreed, and what is seen or heard in the area is of a day of the fieldwork.",
        Slide("On inspection: myths", Confidence.Derived),
        canBeBreached: true);

    /// <summary>The report is on this inspection.</summary>
    public static readonly Rule LetterOfThisInspection = new(
        "process.letter-of-this-inspection",
        "The report gives the days and the area of this inspection, says what the area was told, draws on the findings that the team agreed, and is dated after the inspection and by the day it is received.",
        Slide("Reporting", Confidence.Derived),
        canBeBreached: true);

    /// <summary>The partners are those of the area.</summary>
    public static readonly Rule PartnersOfArea = new(
        "process.partners-of-area",
        "Those who submit a statement, and those who answer for its actions, are partners of the area that is inspected.",
        Slide("Background", Confidence.Derived),
        canBeBreached: true);

    private static Rule[] OfTheProcess =>
    [
        NextEntry,
        OrderOfSteps,
        WhenNoted,
        Once,
        OrderOfDates,
        DateCovered,
        TextUnicode,
        AreaInRegister,
        EditionInForce,
        EditionKnown,
        FieldworkOnWorkingDays,
        FirstDay,
        OutsideSuspension,
        NotWhileSuspended,
        SuspendedOnce,
        PublishedAfterReceipt,
        LetterPublishedBeforeClosing,
        CopiesSent,
        CopiesPublished,
        ReportSent,
        StatementPublishedBeforeClosing,
        NothingOpen,
        ConcernsHandedOver,
        Correction,
        ReasonGiven,
        SubstanceGiven,
        TeamNamed,
        ProgressByWeakness,
        WeaknessesOfReport,
        ReportBeforeReturn,
        DecidedAfterReturn,
        AdviceToMinister,
        AdvisedWhenOverdue,
        MinisterDecides,
        StatutoryDirection,
        ReturnOrdered,
        ReturnOwed,
        ActivityInFieldwork,
        ConcernKnown,
        EvidenceInTime,
        LetterOfThisInspection,
        PartnersOfArea,
    ];

    private static Citation Keeping(string clause) => new(Source.Library, $"keeping records: {clause}", Confidence.Assumed);
}
