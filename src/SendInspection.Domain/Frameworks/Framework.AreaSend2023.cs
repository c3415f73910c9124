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
                "The arrangements typically lead to positive experiences and outcomes.",
                "The partnership updates and publishes its strategic plan; next full inspection within about five years.",
                Handbook("outcome 1")),
            new Outcome(
                2,
                "The arrangements lead to inconsistent experiences and outcomes; the partnership must work jointly to improve.",
                "The partnership updates and publishes its strategic plan; next full inspection within about three years.",
                Handbook("outcome 2")),
            new Outcome(
                3,
                "Widespread and/or systemic failings lead to significant concerns, to be addressed urgently.",
                "Priority action plan; monitoring inspection within about 18 months; full reinspection within about three years.",
                Handbook("outcome 3")),
        ],
        Notice = new TimeLimit(Rules.FieldworkNotice2023, "the local area partnership was notified", 8),
        OnSiteNotice = new TimeLimit(Rules.OnSiteNotice2023, "the local area partnership was notified", 10),
        Statement = new TimeLimit(Rules.PriorityActionPlanDue, "the final report was received", 35),
    };

    private static Citation Handbook(string clause) => new(Source.AreaSend2023, clause, Confidence.Quoted);
}
