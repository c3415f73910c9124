namespace SendInspection.Domain.Tests.Calendars;

public class CalendarBoundsTests
{
    private const string Bounds = "1978-01-01 to 2099-12-31";

    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;
    private static readonly LocalDate Inside = new(2016, 11, 9);
    private static readonly BankHoliday Holiday =
        new(Inside, "A", BankHolidayKind.Extra, new Citation(Source.Library, "made for a test", Confidence.Assumed));

    private static readonly Action<LocalDate>[] Questions =
    [
        date => England.IsWorkingDay(date),
        date => England.IsConfirmed(date),
        date => England.AddWorkingDays(date, 0),
        date => England.AddWorkingDays(date, 70),
        date => England.AddWorkingDays(date, -70),
        date => England.CountWorkingDays(date, Inside.WithCalendar(date.Calendar)),
        date => England.CountWorkingDays(Inside.WithCalendar(date.Calendar), date),
        date => England.OnOrAfter(date),
        date => England.OnOrBefore(date),
        date => England.After(date),
        date => England.Before(date),
        date => England.Adding(1)(date),
        date => England.Without(date),
        date => England.WorkingDaysIn(new DateInterval(date, date)),
        date => England.CountWorkingDays(new DateInterval(date, date)),
        date => England.BankHolidays(new DateInterval(date, date)),
        date => England.AddWorkingDays(new DateInterval(date, date), 1),
        date => England.NthWorkingDay(date.ToYearMonth(), 1),
        date => Framework.Send2016.Statement.From(date, England),
        date => Framework.Send2016.Statement.From(new DateInterval(date, date), England),
    ];

    public static TheoryData<LocalDate> Outside =>
    [
        LocalDate.MinIsoValue, new LocalDate(-1, 6, 15), default(LocalDate), new LocalDate(1977, 12, 31), new LocalDate(2100, 1, 1), new LocalDate(4016, 11, 9), LocalDate.MaxIsoValue,
    ];

    public static TheoryData<string> OtherCalendars => [.. CalendarSystem.Ids.Where(id => id != CalendarSystem.Iso.Id)];

    [Theory, MemberData(nameof(Outside))]
    public void A_date_that_is_not_covered_is_refused_with_the_bounds(LocalDate date)
    {
        Assert.All(Questions, ask => Assert.Contains(Bounds, Assert.Throws<ArgumentOutOfRangeException>(() => ask(date)).Message, StringComparison.Ordinal));
        BankHoliday holiday = new(date, "A", BankHolidayKind.Extra, Holiday.Citation);
        Assert.Contains(Bounds, Assert.Throws<ArgumentOutOfRangeException>(() => England.With(holiday)).Message, StringComparison.Ordinal);
        Assert.False(England.AsKnownOn(date).IsWorkingDay(new LocalDate(2016, 12, 26)));
    }

    [Theory, MemberData(nameof(OtherCalendars))]
    public void A_date_of_another_calendar_system_is_refused_by_name(string id)
    {
        LocalDate date = Inside.WithCalendar(CalendarSystem.ForId(id));
        Assert.All(
            [.. Questions, date => England.AsKnownOn(date)],
            ask => Assert.Contains(
                "Not a date of the ISO calendar", Assert.Throws<ArgumentOutOfRangeException>(() => ask(date)).Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BankHoliday(date, "A", BankHolidayKind.Extra, Holiday.Citation));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue - 40_000)]
    [InlineData(40_000)]
    [InlineData(-40_000)]
    public void A_result_that_is_not_covered_is_refused_with_the_bounds_from_every_side(int workingDays)
    {
        foreach (LocalDate date in new[] { England.Coverage.Start, Inside, England.Coverage.End })
        {
            string message = Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(date, workingDays)).Message;
            Assert.Contains(Bounds, message, StringComparison.Ordinal);
            Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(new DateInterval(date, date), workingDays));
            Assert.Throws<ArgumentOutOfRangeException>(() => England.NthWorkingDay(date.ToYearMonth(), workingDays));
        }
    }

    [Fact]
    public void The_first_and_the_last_working_day_are_reached_and_not_passed()
    {
        LocalDate first = new(1978, 1, 3), last = new(2099, 12, 31); // 1 and 2 January 1978: a Sunday and its substitute
        Assert.Equal((first, last), (England.OnOrAfter(England.Coverage.Start), England.OnOrBefore(England.Coverage.End)));
        int all = England.CountWorkingDays(England.Coverage);
        Assert.Equal(last, England.AddWorkingDays(England.Coverage.Start, all));
        Assert.Equal(first, England.AddWorkingDays(last, 1 - all));
        Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(England.Coverage.Start, all + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(last, -all));
        Assert.Throws<ArgumentOutOfRangeException>(() => England.Before(first));
        Assert.Throws<ArgumentOutOfRangeException>(() => England.OnOrBefore(new LocalDate(1978, 1, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => England.After(last));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    [InlineData(-21)]
    public void A_month_has_only_so_many_working_days(int n) => Assert.Contains(
        "2016-12-01 to 2016-12-31 has 20 working days. Enter 1 to 20, or -1 to -20.",
        Assert.Throws<ArgumentOutOfRangeException>(nameof(n), () => England.NthWorkingDay(new YearMonth(2016, 12), n)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1977, 12)]
    [InlineData(2100, 1)]
    public void A_month_that_is_not_covered_is_refused_by_name(int year, int monthOfYear) =>
        Assert.Throws<ArgumentOutOfRangeException>("month", () => England.NthWorkingDay(new YearMonth(year, monthOfYear), 1));

    [Fact]
    public void A_month_without_working_days_says_so()
    {
        WorkingDayCalendar closed = England.WorkingDaysIn(new YearMonth(2030, 2).ToDateInterval())
            .Aggregate(England, (calendar, day) => calendar.With(new BankHoliday(day, "Closed", BankHolidayKind.Extra, Holiday.Citation)));
        Assert.Contains(
            "2030-02-01 to 2030-02-28 has 0 working days",
            Assert.Throws<ArgumentOutOfRangeException>(() => closed.NthWorkingDay(new YearMonth(2030, 2), 1)).Message,
            StringComparison.Ordinal);
        Assert.Empty(closed.WorkingDaysIn(new YearMonth(2030, 2).ToDateInterval()));
    }

    [Theory]
    [InlineData(1977)]
    [InlineData(2100)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_year_that_is_not_covered_is_refused(int year) => Assert.Contains(
        "1978 to 2099", Assert.Throws<ArgumentOutOfRangeException>(() => England.BankHolidays(year)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1978, 12, 31, false)]
    [InlineData(1979, 1, 1, true)]
    [InlineData(2093, 12, 31, true)]
    [InlineData(2094, 1, 1, false)]
    public void A_fact_has_a_date_that_leaves_room_in_the_calendar_on_both_sides(int year, int month, int day, bool expected)
    {
        LocalDate on = new(year, month, day);
        Assert.Equal(expected, !Refusals(on).Contains(Rules.DateCovered));
        Assert.Contains(Rules.DateCovered, Refusals(on.WithCalendar(CalendarSystem.Julian)));

        static IEnumerable<Rule> Refusals(LocalDate on) => Inspection.None
            .Decide(new InspectionPlanned(on, LocalAuthorityCode.Parse("354"), Framework.Send2016, new LocalDate(2016, 9, 19)), England)
            .Refusals.Select(refusal => refusal.Rule);
    }

    [Fact]
    public void Null_is_the_callers_bug()
    {
        Assert.Throws<ArgumentNullException>(() => England.With(null!));
        Assert.Throws<ArgumentNullException>(() => England.WorkingDaysIn(null!));
        Assert.Throws<ArgumentNullException>(() => England.CountWorkingDays(null!));
        Assert.Throws<ArgumentNullException>(() => England.AddWorkingDays(null!, 1));
        Assert.Throws<ArgumentNullException>(() => England.BankHolidays(null!));
        Assert.Throws<ArgumentNullException>(() => Framework.Send2016.Statement.From(Inside, null!));
        Assert.Throws<ArgumentNullException>(() => Framework.Send2016.Statement.From((DateInterval)null!, England));
    }
}
