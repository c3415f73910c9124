namespace SendInspection.Domain.Tests.Calendars;

public class TimeLimitTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Fact]
    public void A_time_limit_has_a_rule_a_start_and_a_kind()
    {
        Assert.Throws<ArgumentNullException>("rule", () => new TimeLimit(null!, "it started", 1));
        Assert.Throws<ArgumentNullException>("startsWith", () => new TimeLimit(Rules.Notice, null!, 1));
        Assert.Throws<ArgumentException>("startsWith", () => new TimeLimit(Rules.Notice, " ", 1));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new TimeLimit(Rules.Notice, "it started", 1, (TimeLimitKind)3));
        Assert.Throws<ArgumentOutOfRangeException>("months", () => TimeLimit.OfMonths(Rules.RevisitWithin, "it started", 0));

        TimeLimit month = TimeLimit.OfMonths(Rules.RevisitWithin, "it started", 1, TimeLimitKind.Expected);
        Assert.Equal((Rules.RevisitWithin, "it started", 0, 1, TimeLimitKind.Expected), (month.Rule, month.StartsWith, month.WorkingDays, month.Months, month.Kind));
    }

    [Theory]
    [InlineData("2017-01-31", 1, "2017-02-28")]
    [InlineData("2017-03-06", 18, "2018-09-06")]
    [InlineData("2016-11-25", 1, "2016-12-25")]
    public void Months_end_on_the_same_day_of_a_month_or_on_its_last_day(string startedOn, int months, string dueOn)
    {
        Deadline due = TimeLimit.OfMonths(Rules.RevisitWithin, "it started", months).From(NodaTime.Text.LocalDatePattern.Iso.Parse(startedOn).Value, England);
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(dueOn).Value, due.DueOn);
        Assert.False(due.IsProvisional);
    }

    [Theory]
    [InlineData("1977-12-31")]
    [InlineData("2099-12-01")]
    public void Months_stay_within_the_calendar_at_both_ends(string startedOn) => Assert.Throws<ArgumentOutOfRangeException>(
        () => TimeLimit.OfMonths(Rules.RevisitWithin, "it started", 1).From(NodaTime.Text.LocalDatePattern.Iso.Parse(startedOn).Value, England));
}
