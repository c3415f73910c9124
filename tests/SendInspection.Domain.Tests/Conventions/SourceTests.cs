using System.Collections;
using System.Reflection;

namespace SendInspection.Domain.Tests.Conventions;

/// <summary>Every number has a source.</summary>
public class SourceTests
{
    [Fact]
    public void The_catalogue_lists_every_rule_once()
    {
        IEnumerable<Rule> fields = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Rule)field.GetValue(null)!);
        Assert.Equal(fields.OrderBy(rule => rule.Id, StringComparer.Ordinal), Rules.All.OrderBy(rule => rule.Id, StringComparer.Ordinal));
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Id).Distinct().Count());
    }

    [Fact]
    public void Every_period_and_question_of_every_edition_rests_on_a_rule_of_the_catalogue_or_a_citation()
    {
        foreach (Framework framework in Framework.All)
        {
            foreach (PropertyInfo property in typeof(Framework).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                object? value = property.GetValue(framework);
                foreach (object? part in value is IEnumerable list and not string ? list : new[] { value })
                {
                    bool sourced = part switch
                    {
                        TimeLimit period => Rules.All.Contains(period.Rule),
                        EvaluationQuestion question => question.Citation is not null,
                        TeamSize size => Rules.All.Contains(size.Rule),
                        Outcome outcome => outcome.Citation is not null && (outcome.NextInspection is not { } next || Rules.All.Contains(next.Rule)),
                        NationalSuspension suspension => suspension.Citation is not null,
                        Rule rule => Rules.All.Contains(rule),
                        // The names and words of the edition, whom it has in a team, and its days, which the edition's own citation and rules cover.
                        null or string or LocalDate or Citation or FrameworkWords or InspectorRole or bool => true,
                        _ => false,
                    };
                    Assert.True(sourced, $"{framework.Id}.{property.Name} is {part}");
                }
            }
        }
    }

    [Fact]
    public void Whatever_states_a_number_a_date_or_a_question_cannot_be_made_without_a_source()
    {
        Type[] stated = [typeof(Rule), typeof(TimeLimit), typeof(EvaluationQuestion), typeof(Outcome), typeof(BankHoliday), typeof(KnownDate), typeof(StatementRequirement), typeof(KnownOutcome), typeof(NationalSuspension), typeof(TeamSize)];
        Assert.All(stated, type => Assert.All(
            type.GetConstructors(),
            constructor => Assert.Contains(
                constructor.GetParameters(),
                parameter => !parameter.IsOptional && (parameter.ParameterType == typeof(Citation) || parameter.ParameterType == typeof(Rule)))));
    }

    [Fact]
    public void Questions_A_B_and_C_are_those_of_the_handbook() => Assert.Equal(
        [
            "A. How effectively does the local area identify children and young people who have special educational needs and/or disabilities?",
            "B. How effectively does the local area assess and meet the needs of children and young people who have special educational needs and/or disabilities?",
            "C. How effectively does the local area improve outcomes for children and young people who have special educational needs and/or disabilities?",
        ],
        Framework.Send2016.Questions.Select(question => question.ToString()));

    [Fact]
    public void The_periods_of_both_editions_are_those_of_their_sources()
    {
        Framework send2016 = Framework.Send2016;
        Assert.Equal(
            (5, 33, 70, 10, 20, 10),
            (send2016.Notice.WorkingDays, send2016.Letter!.WorkingDays, send2016.Statement.WorkingDays, send2016.Review!.WorkingDays,
                send2016.Resubmission!.WorkingDays, send2016.RevisitNotice!.WorkingDays));

        Framework send2023 = Framework.AreaSend2023;
        Assert.Equal((8, 10, 35), (send2023.Notice.WorkingDays, send2023.OnSiteNotice!.WorkingDays, send2023.Statement.WorkingDays));
        Assert.True(send2023.Statement.Rule.IsAssumed);
        Assert.Contains("Assumed", send2023.StatementDue(new LocalDate(2024, 1, 8), WorkingDayCalendar.England).Explain(), StringComparison.Ordinal);
        Assert.False(send2016.Statement.Rule.IsAssumed);
    }

    [Fact]
    public void What_is_assumed_can_be_replaced_without_touching_the_edition()
    {
        Rule agreed = new("local.plan-due", "The plan is due in 30 working days.", new Citation(new Source("LOCAL", "A letter from the department"), "page 1", Confidence.Quoted));
        Framework replaced = Framework.AreaSend2023 with { Statement = new TimeLimit(agreed, "the final report was received", 30) };
        Assert.Equal(30, replaced.StatementDue(new LocalDate(2024, 1, 8), WorkingDayCalendar.England).WorkingDays);
        Assert.Equal(35, Framework.AreaSend2023.Statement.WorkingDays);
    }
}
