using NodaTime.Text;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>Calendars by lists of very many bank holidays.</summary>
[Collection(nameof(GrowthCollection))]
public class HostileCalendarTests
{
    private static readonly LocalDate First = new(1980, 1, 1);
    private static readonly Rule Rule = new("test.limit", "A time limit.", new Citation(Source.Library, "a test", Confidence.Assumed));

    [Fact]
    public void What_moved_a_deadline_over_many_bank_holidays_is_told_in_proportion_to_their_number()
    {
        Exponent growth = Exponent.Of(1_000, count =>
        {
            WorkingDayCalendar before = EverySecondDay(count, First.PlusDays(1)), now = EverySecondDay(count, First.PlusDays(2));
            TimeLimit limit = new(Rule, "it began", before.CountWorkingDays(First, First.PlusDays(count * 2)) - 5);
            Deadline earlier = limit.From(First, before), later = limit.From(First, now);
            return () => Assert.NotEmpty(later.ChangeFrom(earlier).Added);
        });
        Assert.True(!(growth.Time >= Exponent.Linear), $"It grows with exponent {growth.Time:0.00} of time: {growth.Figures}");
    }

    private static WorkingDayCalendar EverySecondDay(int count, LocalDate first) => WorkingDayCalendar.FromGovUkJson(
        "{\"england-and-wales\":{\"events\":["
        + GrowthCase.Each(count, item => $$"""{"title":"Holiday","date":"{{LocalDatePattern.Iso.Format(first.PlusDays(item * 2))}}","notes":""}""", ",")
        + "]}}");
}
