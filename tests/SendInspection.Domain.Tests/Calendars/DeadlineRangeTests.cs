namespace SendInspection.Domain.Tests.Calendars;

public class DeadlineRangeTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;
    private static readonly DateInterval January = new(new LocalDate(2017, 1, 1), new LocalDate(2017, 1, 31));

    [Fact]
    public void It_has_the_rule_and_the_kind_of_its_ends()
    {
        DeadlineRange letter = Framework.Send2016.Letter!.From(January, England);
        Assert.Equal((Rules.LetterTarget, TimeLimitKind.Target), (letter.Rule, letter.Kind));
        Assert.Equal("2017-02-16 to 2017-03-17 [send-2016.letter-target]", letter.ToString());
    }

    [Fact]
    public void It_says_whether_it_is_a_target_or_expected()
    {
        Assert.StartsWith("Target: 2017-02-16 to 2017-03-17. The start is known only as", Framework.Send2016.Letter!.From(January, England).Explain(), StringComparison.Ordinal);
        Assert.StartsWith("Expected by 2018-07-01 to 2018-07-31. The start is known only as", Framework.Send2016.Revisit!.From(January, England).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_start_that_is_known_exactly_is_explained_once()
    {
        LocalDate day = new(2017, 1, 31);
        DeadlineRange due = Framework.Send2016.Statement.From(new DateInterval(day, day), England);
        Assert.True(due.IsExact);
        Assert.Equal(Framework.Send2016.Statement.From(day, England).Explain(), due.Explain());
    }

    [Fact]
    public void Two_starts_that_are_due_on_one_day_are_exact_and_explained_twice()
    {
        DeadlineRange due = new TimeLimit(Rules.Notice, "it started", 1).From(new DateInterval(new LocalDate(2017, 1, 14), new LocalDate(2017, 1, 15)), England);
        Assert.True(due.IsExact);
        Assert.Equal(
            $"Due 2017-01-16. The start is known only as 2017-01-14 to 2017-01-15.\nAt the earliest:\n{due.Earliest.Explain()}At the latest:\n{due.Latest.Explain()}",
            due.Explain());
    }

    [Fact]
    public void It_can_still_change_when_its_last_day_can()
    {
        TimeLimit days = new(Rules.Notice, "it started", 5);
        Assert.True(days.From(new DateInterval(new LocalDate(2028, 12, 1), new LocalDate(2028, 12, 29)), England).IsProvisional);
        Assert.False(days.From(new DateInterval(new LocalDate(2028, 12, 1), new LocalDate(2028, 12, 4)), England).IsProvisional);
    }
}
