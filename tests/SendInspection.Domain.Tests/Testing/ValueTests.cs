using System.Reflection;
using System.Text.Json;
using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Testing;

/// <summary>What the package says of its values: right ones are right, nearly valid ones break one rule, and what is shrunk stays what it is.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public class ValueTests
{
    private static readonly Dictionary<string, MethodInfo> Arbitraries = typeof(SendInspectionArbitraries)
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.GetParameters().Length == 0)
        .ToDictionary(method => method.Name);

    public static TheoryData<string> Names => [.. Arbitraries.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_value_and_each_smaller_one_can_be_made_and_shrinking_ends(string name) => typeof(ValueTests)
        .GetMethod(nameof(Shrinks), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(Arbitraries[name].ReturnType.GenericTypeArguments[0])
        .Invoke(null, [Arbitraries[name].Invoke(null, null)]);

    [Property]
    public void A_team_is_complete_under_both_editions_and_so_is_a_smaller_one(InspectionTeam team) => Assert.All(
        WithSmaller(SendInspectionArbitraries.Team(), team),
        each => Assert.Empty(Framework.All.SelectMany(each.CheckRoles).Concat(each.CheckTraining(new LocalDate(2017, 1, 9)))));

    [Property]
    public void An_area_generated_for_a_day_is_in_the_register_on_that_day(LocalDate day) => Assert.All(
        SendInspectionGen.LocalAreaOn(day).Sample(5), area => Assert.True(LocalAreas.On(day).TryFind(area.Code, out _)));

    [Property]
    public void Nothing_in_a_generated_report_looks_like_personal_data(InspectionReport report) => Assert.Empty(PersonalDataCheck.Find(report.ToMarkdown()));

    [Property]
    public Property A_statement_is_fit_for_purpose_and_so_is_a_smaller_one(InspectionReport report, LocalAreaPartners partners) => Prop.ForAll(
        Arb.From(SendInspectionGen.StatementFor(report, partners), SendInspectionArbitraries.Statement().Shrinker),
        statement => statement.CheckFitness(report, ResponsibleParty.Of(partners)).All(refusal => refusal.Rule == Rules.StatementRequired && !report.StatementRequired));

    [Property]
    public void An_unfit_statement_breaks_the_one_rule_that_it_names(InspectionReport report, LocalAreaPartners partners)
    {
        if (!report.StatementRequired)
        {
            Assert.Throws<ArgumentException>(() => SendInspectionGen.UnfitStatement(report, partners));
            return;
        }

        Assert.All(SendInspectionGen.UnfitStatement(report, partners).Sample(3), nearly => Assert.Equal(
            [nearly.Rule], nearly.Value.CheckFitness(report, ResponsibleParty.Of(partners)).Select(refusal => refusal.Rule).Distinct()));
    }

    [Property]
    public void The_draft_of_a_team_that_is_nearly_valid_breaks_the_one_rule_that_it_names(NearlyValid<InspectionTeamDraft> nearly) =>
        BreaksOne(SendInspectionArbitraries.NearlyValidTeam(), new InspectionTeamDraftValidator(), nearly);

    [Property]
    public void The_draft_of_partners_that_is_nearly_valid_breaks_the_one_rule_that_it_names(NearlyValid<LocalAreaPartnersDraft> nearly) =>
        BreaksOne(SendInspectionArbitraries.NearlyValidPartners(), new LocalAreaPartnersDraftValidator(), nearly);

    [Property]
    public void The_draft_of_key_lines_that_is_nearly_valid_breaks_the_one_rule_that_it_names(NearlyValid<KeyLinesDraft> nearly) =>
        BreaksOne(SendInspectionArbitraries.NearlyValidKeyLines(), new KeyLinesDraftValidator(), nearly);

    [Property]
    public void The_draft_of_an_activity_that_is_nearly_valid_breaks_the_one_rule_that_it_names(NearlyValid<ActivityDraft> nearly) =>
        BreaksOne(SendInspectionArbitraries.NearlyValidActivity(), new ActivityDraftValidator(), nearly);

    [Property]
    public void The_draft_of_a_concern_that_is_nearly_valid_breaks_the_one_rule_that_it_names(NearlyValid<SafeguardingConcernDraft> nearly) =>
        BreaksOne(SendInspectionArbitraries.NearlyValidConcern(), new SafeguardingConcernDraftValidator(), nearly);

    [Property]
    public void The_draft_of_a_claim_that_is_nearly_valid_breaks_the_one_rule_that_it_names(NearlyValid<SelfEvaluationClaimDraft> nearly) =>
        BreaksOne(SendInspectionArbitraries.NearlyValidClaim(), new SelfEvaluationClaimDraftValidator(), nearly);

    [Fact]
    public void Every_rule_of_a_team_is_broken_by_some_draft() => Assert.Equal(
        new[] { Rules.DraftDate, Rules.DraftOneOf, Rules.DraftRequired, Rules.TeamCqc, Rules.TeamLead, Rules.TeamNobodyTwice, Rules.TeamOfsted, Rules.TeamTrained }.Select(rule => rule.Id).Order(),
        SendInspectionArbitraries.NearlyValidTeam().Generator.Sample(500).Select(nearly => nearly.Rule.Id).Distinct().Order());

    [Property]
    public void A_calendar_with_local_changes_differs_from_that_of_England_on_a_few_days_and_nowhere_else(LocalDate day)
    {
        WorkingDayCalendar[] changed = [.. SendInspectionGen.CalendarWithChanges.Sample(5)];
        Assert.DoesNotContain(WorkingDayCalendar.England, changed);
        Assert.All(changed, calendar => Assert.True(Differences(calendar).Count() <= 4));
        Assert.All(changed, calendar => Assert.InRange(calendar.CountWorkingDays(calendar.AddWorkingDays(day, -1), calendar.AddWorkingDays(day, 1)), 1, 2));
    }

    [Property]
    public void Generated_values_come_in_lists_and_options_and_days_as_nullable_days_too(
        FSharpList<InspectionTeam> list, FSharpOption<LocalArea>? option, LocalDate? day, ValueList<Finding> findings, Inspector[] inspectors)
    {
        Assert.All(list, team => Assert.Equal(InspectorRole.Hmi, team.Lead.Role));
        Assert.All(inspectors, inspector => Assert.NotEmpty(inspector.Name));
        Assert.True(option is null || option.Value.Code.ToString().Length == 3);
        Assert.True(day is null || WorkingDayCalendar.England.Coverage.Contains(day.Value));
        Assert.True(findings.Count <= 5);
    }

    private static void Shrinks<T>(Arbitrary<T> arbitrary)
        where T : notnull
    {
        foreach (T value in arbitrary.Generator.Sample(20))
        {
            Assert.All(WithSmaller(arbitrary, value), IsReadAgain);
            T least = value;
            int steps = 0;
            for (T? smaller = arbitrary.Shrinker(least).FirstOrDefault(); smaller is not null && !smaller.Equals(default(T)); smaller = arbitrary.Shrinker(least).FirstOrDefault())
            {
                Assert.NotEqual(least, smaller);
                Assert.True(++steps < 500, "It goes on and on.");
                least = smaller;
            }
        }
    }

    /// <summary>Where the type has JSON, reading it asks every rule of its constructors.</summary>
    private static void IsReadAgain<T>(T value)
        where T : notnull
    {
        if (SendInspectionJson.Options.TryGetTypeInfo(typeof(T), out _))
        {
            Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, SendInspectionJson.Options), SendInspectionJson.Options));
        }
    }

    private static void BreaksOne<T>(Arbitrary<NearlyValid<T>> arbitrary, IValidator<T> validator, NearlyValid<T> nearly)
        where T : notnull => Assert.All(
            WithSmaller(arbitrary, nearly), each => Assert.Equal([each.Rule.Id], validator.Validate(each.Value).Errors.Select(fault => fault.ErrorCode).Distinct()));

    private static IEnumerable<LocalDate> Differences(WorkingDayCalendar calendar) => Enumerable
        .Range(0, 16 * 366)
        .Select(days => new LocalDate(2015, 1, 1).PlusDays(days))
        .Where(day => calendar.IsWorkingDay(day) != WorkingDayCalendar.England.IsWorkingDay(day));

    private static IEnumerable<T> WithSmaller<T>(Arbitrary<T> arbitrary, T value) => arbitrary.Shrinker(value).Prepend(value);
}
