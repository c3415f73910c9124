namespace SendInspection.Domain.Tests.Calendars;

public class BankHolidayTests
{
    private static readonly LocalDate Day = new(2016, 7, 1);
    private static readonly Citation Cited = new(Source.Library, "made for a test", Confidence.Assumed);

    [Fact]
    public void A_bank_holiday_has_a_name_a_kind_and_a_source()
    {
        Assert.Throws<ArgumentNullException>("name", () => new BankHoliday(Day, null!, BankHolidayKind.Extra, Cited));
        Assert.Throws<ArgumentException>("name", () => new BankHoliday(Day, " ", BankHolidayKind.Extra, Cited));
        Assert.Throws<ArgumentNullException>("citation", () => new BankHoliday(Day, "A", BankHolidayKind.Extra, null!));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new BankHoliday(Day, "A", (BankHolidayKind)4, Cited));
    }

    [Fact]
    public void Each_of_its_days_is_of_the_ISO_calendar()
    {
        LocalDate julian = Day.WithCalendar(CalendarSystem.Julian);
        Assert.Throws<ArgumentOutOfRangeException>("date", () => new BankHoliday(julian, "A", BankHolidayKind.Extra, Cited));
        Assert.Throws<ArgumentOutOfRangeException>("announcedOn", () => new BankHoliday(Day, "A", BankHolidayKind.Extra, Cited, announcedOn: julian));
        Assert.Throws<ArgumentOutOfRangeException>("inPlaceOf", () => new BankHoliday(Day, "A", BankHolidayKind.Moved, Cited, inPlaceOf: julian));
    }

    [Theory]
    [InlineData(BankHolidayKind.Usual, "2016-07-01 A")]
    [InlineData(BankHolidayKind.Substitute, "2016-07-01 A (substitute day)")]
    [InlineData(BankHolidayKind.Moved, "2016-07-01 A (moved)")]
    [InlineData(BankHolidayKind.Extra, "2016-07-01 A (extra)")]
    public void Its_text_says_what_is_unusual_about_it(BankHolidayKind kind, string text) =>
        Assert.Equal(text, new BankHoliday(Day, "A", kind, Cited).ToString());

    [Fact]
    public void A_moved_one_names_the_day_that_it_leaves() =>
        Assert.Equal("2016-07-01 A (moved from 2016-07-04)", new BankHoliday(Day, "A", BankHolidayKind.Moved, Cited, inPlaceOf: new(2016, 7, 4)).ToString());
}
