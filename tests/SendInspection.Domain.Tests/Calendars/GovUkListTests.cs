using System.Text.Json;

namespace SendInspection.Domain.Tests.Calendars;

public class GovUkListTests
{
    private static readonly Dictionary<LocalDate, string> Published = Read();

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

    private static Dictionary<LocalDate, string> Read()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "bank-holidays-govuk.json")));
        return document.RootElement.GetProperty("england-and-wales").GetProperty("events").EnumerateArray().ToDictionary(
            day => NodaTime.Text.LocalDatePattern.Iso.Parse(day.GetProperty("date").GetString()!).Value,
            day => day.GetProperty("title").GetString()!);
    }
}
