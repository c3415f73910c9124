namespace SendInspection.Domain.Tests.Calendars;

public class GovUkListTests
{
    private static readonly Dictionary<LocalDate, string> Published = GoldenList.Of(GoldenList.England).ToDictionary(day => day.Date, day => day.Title);

    public static TheoryData<int> Years => [.. Enumerable.Range(2012, 17)];

    [Theory, MemberData(nameof(Years))]
    public void Every_bank_holiday_that_GOV_UK_lists_is_in_the_calendar_and_no_other(int year)
    {
        var expected = Published.Where(day => day.Key.Year == year).OrderBy(day => day.Key).Select(day => (day.Key, day.Value));
        var actual = WorkingDayCalendar.England.BankHolidays(year).Select(holiday => (holiday.Date, holiday.Name));
        Assert.Equal(expected, actual);
    }

    [Theory, MemberData(nameof(Years))]
    public void Every_weekday_is_a_working_day_unless_GOV_UK_lists_it(int year)
    {
        for (LocalDate date = new(year, 1, 1); date.Year == year; date = date.PlusDays(1))
        {
            bool weekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            Assert.Equal(!weekend && !Published.ContainsKey(date), WorkingDayCalendar.England.IsWorkingDay(date));
        }
    }
}
