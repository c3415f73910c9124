using System.Reflection;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Every rule that a command can break, broken.</summary>
public class RefusalTests
{
    private static readonly (string Case, InspectionCommand[] Before, InspectionCommand Refused, Rule[] By)[] Cases =
    [
        ("a notification before any plan", [], new NotifyLocalArea(new(2016, 9, 12)), [Rules.OrderOfSteps]),
        ("a plan after the plan", Stories.Planned, Stories.Planned[0], [Rules.OrderOfSteps]),
        ("a letter published twice", [.. Stories.Fit[..8]], new PublishLetter(new(2017, 2, 20)), [Rules.Once]),
        ("a statement published twice", Stories.Fit[..^1], new PublishStatement(new(2017, 3, 9)), [Rules.Once]),
        ("a date before the latest one", Stories.Fieldwork, new EndFieldwork(new(2016, 9, 16)), [Rules.OrderOfDates]),
        ("a first day before the day of planning", [], Plan(new(2016, 9, 20), new(2016, 9, 19)), [Rules.OrderOfDates]),
        ("an area that does not exist", [], Plan(new(2016, 9, 1), new(2016, 9, 19), area: "999"), [Rules.AreaInRegister]),
        ("an area that exists only later", [], Plan(new(2016, 9, 1), new(2016, 9, 19), area: "942"), [Rules.AreaInRegister]),
        ("an area that exists no longer", [], Plan(new(2023, 9, 1), new(2023, 9, 18), area: "909"), [Rules.AreaInRegister]),
        ("a first day before the framework", [], Plan(new(2016, 4, 1), new(2016, 4, 25)), [Rules.EditionInForce]),
        ("an edition without a written statement", [], Plan(new(2023, 2, 1), new(2023, 3, 6), Framework.AreaSend2023), [Rules.EditionWithStatement]),
        ("a first day on a Saturday", [], Plan(new(2016, 9, 1), new(2016, 9, 17)), [Rules.FieldworkOnWorkingDays]),
        ("a first day on a bank holiday", [], Plan(new(2016, 5, 9), new(2016, 5, 30)), [Rules.FieldworkOnWorkingDays]),
        ("a last day on a Sunday", Stories.Fieldwork, new EndFieldwork(new(2016, 9, 25)), [Rules.FieldworkOnWorkingDays]),
        ("four working days' notice", Stories.Planned, new NotifyLocalArea(new(2016, 9, 13)), [Rules.Notice]),
        ("fieldwork before the day notified", Stories.Fieldwork[..2], new StartFieldwork(new(2016, 9, 16)), [Rules.FirstDay]),
        ("closing without publication", [.. Stories.StatementAwaited, new SubmitStatement(new(2017, 2, 20)), new FindStatementFit(new(2017, 3, 6))],
            new CloseInspection(new(2017, 3, 7)), [Rules.LetterPublishedBeforeClosing, Rules.StatementPublishedBeforeClosing]),
        ("a plan that breaks every rule of a plan", [], Plan(new(2016, 9, 20), new(2016, 9, 17), Framework.AreaSend2023),
            [Rules.EditionWithStatement, Rules.EditionInForce, Rules.OrderOfDates, Rules.FieldworkOnWorkingDays]),
    ];

    public static TheoryData<string> CaseNames => [.. Cases.Select(each => each.Case)];

    [Theory, MemberData(nameof(CaseNames))]
    public void A_command_is_refused_by_every_rule_it_breaks_and_changes_nothing(string name)
    {
        var (_, before, refused, by) = Cases.Single(each => each.Case == name);
        Inspection inspection = Stories.Play(before);
        Inspection untouched = inspection with { };

        Decision decision = inspection.Decide(refused, Stories.Calendar);

        Assert.Equal(by, decision.Refusals.Select(refusal => refusal.Rule));
        Assert.Empty(decision.Events);
        Assert.Equal(untouched, inspection);
        Assert.All(decision.Refusals, refusal =>
        {
            Assert.NotEmpty(refusal.Fact);
            Assert.NotEmpty(refusal.Remedy);
            Assert.Contains(refusal.Citation.ToString(), refusal.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_rule_of_the_process_is_broken_by_a_case_here()
    {
        IEnumerable<Rule> all = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Rule)field.GetValue(null)!);
        IEnumerable<Rule> process = all.Where(rule => rule.Id.StartsWith("process.", StringComparison.Ordinal))
            .Concat([Rules.Notice, Rules.FirstDay, Rules.FieldworkOnWorkingDays, Rules.LetterPublishedBeforeClosing, Rules.StatementPublishedBeforeClosing]);
        Assert.Equal(
            process.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            Cases.SelectMany(each => each.By).Distinct().Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_refusal_of_short_notice_tells_both_ways_out()
    {
        Refusal refusal = Assert.Single(Stories.Play(Stories.Planned).Decide(new NotifyLocalArea(new(2016, 9, 13)), Stories.Calendar).Refusals);
        Assert.Equal("From 2016-09-13 to the first day, 2016-09-19, are 4 working days, not 5.", refusal.Fact);
        Assert.Equal("Notify by 2016-09-12, or plan for 2016-09-20 or later.", refusal.Remedy);
    }

    private static PlanInspection Plan(LocalDate on, LocalDate firstDay, Framework? framework = null, string area = "354") =>
        new(on, LocalAuthorityCode.Parse(area), framework ?? Framework.Send2016, firstDay);
}
