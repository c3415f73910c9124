using System.Globalization;

namespace SendInspection.Domain.Tests.Calendars;

/// <summary>What makes two calendars different, one thing at a time.</summary>
public class CalendarEqualityTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;
    private static readonly BankHoliday Holiday = new(new(2016, 7, 1), "A", BankHolidayKind.Extra, new Citation(Source.Library, "made for a test", Confidence.Assumed));

    [Fact]
    public void The_days_that_are_closed() => AreDifferent(England, England.With(Holiday));

    [Fact]
    public void The_reason_that_a_day_is_closed_for() => Assert.NotEqual(
        England.With(Holiday), England.With(new BankHoliday(Holiday.Date, "B", Holiday.Kind, Holiday.Citation)));

    [Fact]
    public void How_far_they_are_confirmed()
    {
        WorkingDayCalendar then = England.AsKnownOn(new LocalDate(2025, 1, 1));
        Assert.Equal(England.BankHolidays(England.Coverage), then.BankHolidays(then.Coverage));
        AreDifferent(England, then);
    }

    [Fact]
    public void The_years_that_they_cover()
    {
        string[] days = [.. Enumerable.Range(1, 8).Select(day => string.Create(CultureInfo.InvariantCulture, $"2012-05-{day:00}"))];
        WorkingDayCalendar oneYear = Scotland(days), twoYears = Scotland(["2011-01-01", .. days]); // a Saturday, which closes nothing
        Assert.Equal((oneYear.ConfirmedThrough, 6), (twoYears.ConfirmedThrough, twoYears.BankHolidays(twoYears.Coverage).Count));
        AreDifferent(oneYear, twoYears);

        static WorkingDayCalendar Scotland(IEnumerable<string> days)
        {
            IEnumerable<string> events = days.Select(day => $$"""{"title": "A", "date": "{{day}}", "notes": ""}""");
            return WorkingDayCalendar.FromGovUkJson("{\"scotland\": {\"events\": [" + string.Join(',', events) + "]}}", "scotland");
        }
    }

    [Fact]
    public void A_calendar_is_equal_to_nothing_else()
    {
        Assert.False(England.Equals(null));
        Assert.False(England.Equals((object)"England"));
        Assert.True(England.Equals((object)England.AsKnownOn(new LocalDate(9999, 12, 31))));
    }

    [Fact]
    public void Its_text_tells_what_it_covers_and_how_far_it_is_confirmed() =>
        Assert.Equal("Working days 1978-01-01 to 2099-12-31, bank holidays confirmed through 2028-12-31", England.ToString());

    [Fact]
    public void It_is_confirmed_through_the_last_day_and_no_further()
    {
        Assert.True(England.IsConfirmed(England.ConfirmedThrough));
        Assert.False(England.IsConfirmed(England.ConfirmedThrough.PlusDays(1)));
    }

    private static void AreDifferent(WorkingDayCalendar one, WorkingDayCalendar other)
    {
        Assert.NotEqual(one, other);
        Assert.NotEqual(one.GetHashCode(), other.GetHashCode());
    }
}
