namespace SendInspection.Domain;

public sealed partial record Framework
{
    /// <summary>The framework in force since January 2023: three outcomes, and a priority action plan after the third.</summary>
    public static Framework AreaSend2023 { get; } = new()
    {
        Id = "area-send-2023",
        Name = "Area SEND inspections, framework of 2023",
        InForceFrom = new LocalDate(2023, 1, 1),
        Citation = Handbook("in force January 2023"),
        Questions = [],
        Outcomes =
        [
            new Outcome(
                1,
                "The local area partnership's arrangements typically lead to positive experiences and outcomes.",
                "The partnership updates and publishes its strategic plan; next full inspection within about five years.",
                Handbook("outcome 1"),
                nextInspection: Within(60, Rules.NextInspectionAfterOutcome1)),
            new Outcome(
                2,
                "The arrangements lead to inconsistent experiences and outcomes; the partnership must work jointly to improve.",
                "The partnership updates and publishes its strategic plan; next full inspection within about three years.",
                Handbook("outcome 2"),
                nextInspection: Within(36, Rules.NextInspectionAfterOutcomes2And3)),
            new Outcome(
                3,
                "Widespread and/or systemic failings lead to significant concerns, to be addressed urgently.",
                "Priority action plan; monitoring inspection within about 18 months; full reinspection within about three years.",
                Handbook("outcome 3"),
                requiresStatement: true,
                nextInspection: Within(36, Rules.NextInspectionAfterOutcomes2And3)),
        ],
        Words = new FrameworkWords
        {
            LocalArea = "local area partnership",
            HealthCommissioners = "integrated care boards",
            HealthCommissionersShort = "ICBs",
            Report = "report",
            Statement = "priority action plan",
            StatementShort = "plan",
            Concern = "area for priority action",
            Concerns = "areas for priority action",
            Return = "monitoring inspection",
            Minister = "the Secretary of State",
        },
        Roles = [InspectorRole.CqcInspector],
        FitnessRules = [Rules.StatementActions],
        Notice = new TimeLimit(Rules.FieldworkNotice2023, "the local area partnership was notified", 8),
        OnSiteNotice = new TimeLimit(Rules.OnSiteNotice2023, "the local area partnership was notified", 10),
        Length = new TimeLimit(Rules.Length2023, "the team is on site", 4),
        Statement = new TimeLimit(Rules.PriorityActionPlanDue, Received, 35),
        StatementPublication = new TimeLimit(Rules.PriorityActionPlanPublished, Received, 70),
        StrategicPlan = new TimeLimit(Rules.StrategicPlanDue, Received, 30, TimeLimitKind.Target),
        Pause = new TimeLimit(Rules.PauseAtMost, "the inspection was paused", 15),
        PauseLimitedFrom = new LocalDate(2024, 4, 5),
        ReturnBeforeClosing = Rules.MonitoredBeforeClosing,
        RevisitNotice = new TimeLimit(Rules.MonitoringNotice, "the local area partnership was notified of the monitoring inspection", 10),
        Revisit = TimeLimit.OfMonths(Rules.MonitoringWithin, Received, 18, TimeLimitKind.Expected),
    };

    private const string Received = "the final report was received";

    private static TimeLimit Within(int months, Rule rule) => TimeLimit.OfMonths(rule, Received, months, TimeLimitKind.Expected);

    private static Citation Handbook(string clause) => new(Source.AreaSend2023, clause, Confidence.Quoted);
}
