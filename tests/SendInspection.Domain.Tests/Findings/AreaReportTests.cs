namespace SendInspection.Domain.Tests.Findings;

/// <summary>The report of 2023 and the rules it keeps.</summary>
public class AreaReportTests
{
    private static readonly AreaForAction Waits = new("Leaders must shorten the waits.", "NHS Greater Manchester");

    private static readonly (Rule Rule, string Problem, Func<AreaReport> Make)[] Broken =
    [
        (Rules.ReportParts, "The report names no integrated care board.", () => Report(icbs: [])),
        (Rules.ReportParts, "The report names no area for improvement.", () => Report(improvements: [])),
        (Rules.OutcomeOfEdition, "0 is not an outcome.", () => Report(outcome: 0)),
        (Rules.OutcomeOfEdition, "4 is not an outcome.", () => Report(outcome: 4)),
        (Rules.PriorityActions, "The outcome is 3, and there is no area for priority action.", () => Report(outcome: 3)),
        (Rules.PriorityActions, "The outcome is 2, and there are areas for priority action.", () => Report(2, [Waits])),
        (Rules.PriorityActions, "Area for priority action 2 names no responsible body.", () => Report(3, [Waits, new AreaForAction("Leaders must check plans.")])),
        (Rules.LetterDated, "The report is dated 2023-09-28, before the last day of the inspection, 2023-09-29.", () => Report(datedOn: new(2023, 9, 28))),
        (Rules.LetterByHmi, "Cat Clegg (CQC inspector) is not an HMI.", () => Report(lead: Invented.Cqc)),
    ];

    public static TheoryData<int> BrokenCases => [.. Enumerable.Range(0, Broken.Length)];

    [Theory, MemberData(nameof(BrokenCases))]
    public void A_report_that_breaks_one_rule_is_refused_by_that_rule(int index)
    {
        Refused.By(Broken[index].Make, Broken[index].Rule);
        Assert.Contains(Broken[index].Problem, Assert.Throws<ArgumentException>(() => Broken[index].Make()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_breaks_every_rule_is_told_them_all() => Refused.By(
        () => Report(2, [new AreaForAction("Leaders must check plans.")], icbs: [], improvements: [], datedOn: new(2023, 9, 28), lead: Invented.Cqc),
        Rules.ReportParts,
        Rules.PriorityActions,
        Rules.LetterDated,
        Rules.LetterByHmi);

    [Fact]
    public void A_plan_is_required_where_there_are_areas_for_priority_action_and_answers_each_of_them()
    {
        AreaReport report = Report(3, [Waits]);
        Assert.True(report.StatementRequired);
        Assert.Equal(["Leaders must shorten the waits."], report.Concerns);
        Assert.False(Report().StatementRequired);
        Assert.Empty(Report().Concerns);
    }

    private static AreaReport Report(
        int outcome = 2,
        ValueList<AreaForAction>? priorityActions = null,
        ValueList<string>? icbs = null,
        ValueList<AreaForAction>? improvements = null,
        LocalDate? datedOn = null,
        Inspector? lead = null) => new(
        "Rochdale",
        "Rochdale Borough Council",
        icbs ?? ["NHS Greater Manchester"],
        new DateInterval(new(2023, 9, 25), new(2023, 9, 29)),
        datedOn ?? new LocalDate(2023, 11, 10),
        outcome,
        "The council and the board are jointly responsible.",
        "Children wait too long.",
        "Leaders know the area.",
        "Plans are not checked.",
        priorityActions ?? [],
        improvements ?? [new AreaForAction("Leaders should check plans.")],
        lead ?? Invented.Lead);
}
