namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Every rule that a fact can break, broken, under both editions.</summary>
public class RefusalTests
{
    private static readonly (string Case, InspectionEvent[] Before, InspectionEvent Refused, Rule[] By)[] Cases = [.. RefusalCases.Of2016, .. RefusalCases2023.All];

    /// <summary>These only set a day or say why something is owed, or are asked where a report is put together.</summary>
    internal static readonly Rule[] NeverRefused =
    [
        Rules.LetterTarget, Rules.StatementDue, Rules.ReviewDue, Rules.ResubmissionDue, Rules.RevisitWithin, Rules.RevisitReportTarget, Rules.Length,
        Rules.Length2023, Rules.PriorityActionPlanDue, Rules.PriorityActionPlanPublished, Rules.PlanReviewed, Rules.PlanResubmitted, Rules.MonitoringReported,
        Rules.MonitoringWithin, Rules.StrategicPlanDue, Rules.EffectiveAction, Rules.NextInspectionAfterOutcome1, Rules.NextInspectionAfterOutcomes2And3, Rules.CopiesSent,
        Rules.CopiesPublished, Rules.ReportSent, Rules.DecidedAfterReturn, Rules.AdviceToMinister, Rules.MinisterDecides, Rules.StatutoryDirection,
        Rules.ReturnOwed, Rules.SecretaryOfStateAdvised, Rules.SecretaryOfStateDecides, Rules.DirectionOf2023,
        Rules.MonitoringOwed, Rules.DecidedAfterMonitoring,
    ];

    /// <summary>What a report breaks is refused when the report is made, before there is a fact.</summary>
    private static readonly Rule[] RefusedBefore = [Rules.ReportParts, Rules.PriorityActions];

    public static TheoryData<string> CaseNames => [.. Cases.Select(each => each.Case)];

    [Theory, MemberData(nameof(CaseNames))]
    public void A_fact_is_refused_by_every_rule_it_breaks_and_changes_nothing(string name)
    {
        var (_, before, refused, by) = Cases.Single(each => each.Case == name);
        Inspection inspection = Stories.Play(before);
        Inspection untouched = inspection with { };

        Decision decision = inspection.Decide(refused, Stories.Calendar);

        Assert.Equal(by, decision.Refusals.Select(refusal => refusal.Rule));
        Assert.Null(decision.Event);
        Assert.Equal(untouched, inspection);
        Assert.All(decision.Refusals, refusal =>
        {
            Assert.NotEmpty(refusal.Problem);
            Assert.NotEmpty(refusal.Remedy);
            Assert.Contains(refusal.Citation.ToString(), refusal.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_rule_that_a_fact_can_break_is_broken_by_a_case_here()
    {
        string[] kinds = ["process.", "minister.", "send-2016.", "area-send-2023."];
        IEnumerable<Rule> expected = Rules.All.Where(rule => kinds.Any(kind => rule.Id.StartsWith(kind, StringComparison.Ordinal))).Except(NeverRefused).Except(RefusedBefore);
        IEnumerable<Rule> broken = Cases.SelectMany(each => each.By).Distinct();
        Assert.Empty(expected.Except(broken).Select(rule => rule.Id));
        Assert.Empty(NeverRefused.Intersect(broken).Select(rule => rule.Id));
    }

    [Fact]
    public void A_refusal_of_short_notice_tells_both_ways_out()
    {
        Refusal refusal = Assert.Single(Stories.Play(Stories.Planned).Decide(new LocalAreaNotified(new(2016, 9, 13)), Stories.Calendar).Refusals);
        Assert.Equal("2016-09-13 is only 4 working days before the first day, 2016-09-19. At least 5 are needed.", refusal.Problem);
        Assert.Equal("Notify by 2016-09-12, or plan for 2016-09-20 or later.", refusal.Remedy);
    }
}
