namespace SendInspection.Domain;

public static partial class Rules
{
    /// <summary>Eight working days' notice before fieldwork begins, in the framework of 2023.</summary>
    public static readonly Rule FieldworkNotice2023 = new(
        "area-send-2023.fieldwork-notice",
        "The partnership is notified eight working days before fieldwork begins; the day of notification is not counted.",
        new Citation(Source.AreaSend2023, "on notice", Confidence.Quoted),
        new Citation(Source.AreaSendReports, "Ealing 2025: notified on 8 September, fieldwork from 18 September", Confidence.Derived),
        canBeBreached: true);

    /// <summary>Ten working days' notice before the team is on site, in the framework of 2023.</summary>
    public static readonly Rule OnSiteNotice2023 = new(
        "area-send-2023.on-site-notice",
        "The partnership is notified ten working days before the team is on site; the day of notification is not counted.",
        new Citation(Source.AreaSend2023, "on notice", Confidence.Quoted),
        new Citation(Source.AreaSendReports, "Ealing 2025: notified on 8 September, on site from 22 September", Confidence.Derived),
        canBeBreached: true);

    /// <summary>The team is on site from a Monday to a Friday.</summary>
    public static readonly Rule Length2023 = new(
        "area-send-2023.length",
        "The team is normally on site from Monday to Friday: it leaves on the fourth working day after its first, or before.",
        new Citation(Source.AreaSendReports, "67 of 69 inspections were on site from Monday to Friday", Confidence.Derived));

    /// <summary>An inspection is paused for at most 15 days.</summary>
    public static readonly Rule PauseAtMost = new(
        "area-send-2023.pause",
        "Since 5 April 2024 an inspection can be paused for at most 15 days (taken as working days); after that it is incomplete.",
        new Citation(Source.AreaSend2023SecondHand, "on pausing inspections", Confidence.Assumed),
        canBeBreached: true);

    /// <summary>Children and young people are tracked, and counted, never named.</summary>
    public static readonly Rule TrackedChildren = new(
        "area-send-2023.children-tracked",
        "The team follows some children and young people through the system, usually six, usually one or more in alternative provision. Only the numbers are recorded.",
        new Citation(Source.AreaSend2023SecondHand, "on tracking", Confidence.Assumed));

    /// <summary>The partnership is told one of the outcomes.</summary>
    public static readonly Rule OutcomeOfEdition = new(
        "area-send-2023.outcome",
        "Under the framework of 2023 an inspection has one of three outcomes, and only the third requires a priority action plan. Under the framework of 2016 there is no outcome.",
        new Citation(Source.AreaSendReports, "part \"inspection outcome\": all 14 with outcome 3, and none with outcome 1 or 2, have areas for priority action", Confidence.Quoted));

    /// <summary>The priority action plan is due 35 working days after the final report is received: assumed.</summary>
    public static readonly Rule PriorityActionPlanDue = new(
        "area-send-2023.priority-action-plan-due",
        "The partnership submits its priority action plan within 35 working days of receiving the final report.",
        new Citation(Source.AreaSend2023SecondHand, "on the priority action plan; Suffolk and Hertfordshire fit, Oxfordshire does not quite", Confidence.Assumed));

    /// <summary>The priority action plan is published within 70 working days of receipt of the report: assumed.</summary>
    public static readonly Rule PriorityActionPlanPublished = new(
        "area-send-2023.priority-action-plan-published",
        "The partnership publishes its priority action plan within 70 working days of receiving the final report.",
        new Citation(Source.AreaSend2023SecondHand, "on publishing the plan", Confidence.Assumed));

    /// <summary>The priority action plan is reviewed.</summary>
    public static readonly Rule PlanReviewed = new(
        "area-send-2023.plan-reviewed",
        "Ofsted and CQC judge whether the priority action plan is fit for purpose; no source sets a day.",
        new Citation(Source.AreaSend2023, "on the priority action plan", Confidence.Quoted));

    /// <summary>A plan that is not fit is submitted again.</summary>
    public static readonly Rule PlanResubmitted = new(
        "area-send-2023.plan-resubmitted",
        "A priority action plan that is not fit for purpose is submitted again; no source sets a day.",
        new Citation(Source.Library, "a plan that is not fit", Confidence.Assumed));

    /// <summary>A monitoring inspection is reported on.</summary>
    public static readonly Rule MonitoringReported = new(
        "area-send-2023.monitoring-reported",
        "The report on a monitoring inspection is published; no source sets a day.",
        new Citation(Source.AreaSendReports, "reports of monitoring inspections", Confidence.Derived));

    /// <summary>The strategic plan is updated and published after outcomes 1 and 2.</summary>
    public static readonly Rule StrategicPlanUpdated = new(
        "area-send-2023.strategic-plan",
        "After outcomes 1 and 2 the partnership is asked to update and publish its strategic plan.",
        new Citation(Source.AreaSendReports, "41 of 42 reports with outcome 1 or 2", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>By when the strategic plan is updated and published: assumed.</summary>
    public static readonly Rule StrategicPlanDue = new(
        "area-send-2023.strategic-plan-due",
        "The updated strategic plan is published within 30 working days of receiving the final report (from what they are counted: Assumed).",
        new Citation(Source.AreaSend2023SecondHand, "on the strategic plan", Confidence.Assumed),
        new Citation(Source.Library, "the start of the 30 working days", Confidence.Assumed));

    /// <summary>A monitoring inspection is announced like a full one.</summary>
    public static readonly Rule MonitoringNotice = new(
        "area-send-2023.monitoring-notice",
        "The partnership is notified of a monitoring inspection ten working days before the team is on site.",
        new Citation(Source.AreaSendReports, "the dates of one monitoring inspection", Confidence.Derived),
        canBeBreached: true);

    /// <summary>A monitoring inspection usually takes place within 18 months.</summary>
    public static readonly Rule MonitoringWithin = new(
        "area-send-2023.monitoring-within",
        "After outcome 3 a monitoring inspection usually takes place within about 18 months of the day the partnership received its final report.",
        new Citation(Source.AreaSend2023, "outcome 3; the start from the text of June 2025", Confidence.Quoted));

    /// <summary>A monitoring inspection says whether action is effective.</summary>
    public static readonly Rule EffectiveAction = new(
        "area-send-2023.action-judged",
        "A monitoring inspection looks at the areas for priority action and judges whether the partnership has taken effective or ineffective action.",
        new Citation(Source.AreaSendReports, "reports of monitoring inspections", Confidence.Quoted));

    /// <summary>A monitoring inspection takes place before an inspection with outcome 3 is closed.</summary>
    public static readonly Rule MonitoredBeforeClosing = new(
        "area-send-2023.monitored-before-closing",
        "After outcome 3 a monitoring inspection takes place before the inspection is closed.",
        new Citation(Source.AreaSend2023, "outcome 3", Confidence.Derived),
        canBeBreached: true);

    /// <summary>The next full inspection after outcome 1.</summary>
    public static readonly Rule NextInspectionAfterOutcome1 = new(
        "area-send-2023.next-inspection-5-years",
        "After outcome 1 the next full inspection is usually within about five years (counted from receipt of the final report: Assumed).",
        new Citation(Source.AreaSend2023, "outcome 1", Confidence.Quoted),
        new Citation(Source.Library, "from what the years are counted", Confidence.Assumed));

    /// <summary>The next full inspection after outcomes 2 and 3.</summary>
    public static readonly Rule NextInspectionAfterOutcomes2And3 = new(
        "area-send-2023.next-inspection-3-years",
        "After outcomes 2 and 3 the next full inspection is usually within about three years (counted from receipt of the final report: Assumed).",
        new Citation(Source.AreaSend2023, "outcomes 2 and 3", Confidence.Quoted),
        new Citation(Source.Library, "from what the years are counted", Confidence.Assumed));

    /// <summary>The report has its parts.</summary>
    public static readonly Rule ReportParts = new(
        "area-send-2023.report-parts",
        "The report says the outcome, describes the partnership, what it is like to be a child or young person with SEND there, what is effective and what needs to be better, and names areas for improvement.",
        new Citation(Source.AreaSendReports, "the parts of every report, in order", Confidence.Quoted));

    /// <summary>Areas for priority action follow outcome 3, each with its body.</summary>
    public static readonly Rule PriorityActions = new(
        "area-send-2023.priority-actions",
        "A report with outcome 3 names areas for priority action, each with the body responsible; a report with another outcome names none.",
        new Citation(Source.AreaSendReports, "all 14 reports with outcome 3, none with outcome 1 or 2", Confidence.Quoted));

    /// <summary>The report gives one of three outcomes, and no grade.</summary>
    public static readonly Rule ReportNoGrades = new(
        "report.no-grades",
        "A report under the framework of 2023 gives one of three outcomes. It gives no grades.",
        new Citation(Source.AreaSendReports, "part \"inspection outcome\": one of three outcomes; the parts, in order, have none for grades", Confidence.Derived));

    /// <summary>Advice to the Secretary of State, in 2023.</summary>
    public static readonly Rule SecretaryOfStateAdvised = new(
        "area-send-2023.secretary-of-state-advised",
        "When a priority action plan does not come, or is not fit for purpose, advice can be submitted to the Secretary of State.",
        AsBefore("advice"));

    /// <summary>The Secretary of State decides, in 2023.</summary>
    public static readonly Rule SecretaryOfStateDecides = new(
        "area-send-2023.secretary-of-state-decides",
        "After advice to the Secretary of State, next steps are considered case by case.",
        AsBefore("next steps"));

    /// <summary>A statutory direction is followed, in 2023.</summary>
    public static readonly Rule DirectionOf2023 = new(
        "area-send-2023.direction-followed",
        "The partnership follows a statutory direction; no source sets a day.",
        AsBefore("a statutory direction"));

    /// <summary>A monitoring inspection that was ordered takes place.</summary>
    public static readonly Rule MonitoringOwed = new(
        "area-send-2023.monitoring-owed",
        "When further inspection is ordered, the inspectors return; no source sets a day.",
        AsBefore("further inspection"));

    /// <summary>After ineffective action it is decided what follows.</summary>
    public static readonly Rule DecidedAfterMonitoring = new(
        "area-send-2023.decided-after-monitoring",
        "When action is not effective, the Department for Education and NHS England decide what follows.",
        AsBefore("what follows a return"));

    private static Rule[] OfTheEditionOf2023 =>
    [
        SecretaryOfStateAdvised,
        SecretaryOfStateDecides,
        DirectionOf2023,
        MonitoringOwed,
        DecidedAfterMonitoring,
        FieldworkNotice2023,
        OnSiteNotice2023,
        Length2023,
        PauseAtMost,
        TrackedChildren,
        OutcomeOfEdition,
        PriorityActionPlanDue,
        PriorityActionPlanPublished,
        PlanReviewed,
        PlanResubmitted,
        StrategicPlanUpdated,
        StrategicPlanDue,
        MonitoringReported,
        MonitoringNotice,
        MonitoringWithin,
        EffectiveAction,
        MonitoredBeforeClosing,
        NextInspectionAfterOutcome1,
        NextInspectionAfterOutcomes2And3,
        ReportParts,
        PriorityActions,
        ReportNoGrades,
    ];

    private static Citation AsBefore(string clause) => new(Source.Library, $"as under the framework of 2016: {clause}", Confidence.Assumed);
}
