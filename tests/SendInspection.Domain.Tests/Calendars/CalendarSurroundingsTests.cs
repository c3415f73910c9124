using System.Globalization;

namespace SendInspection.Domain.Tests.Calendars;

/// <summary>What a calendar must not depend on: culture, time zone, threads; and what it must not cost: memory.</summary>
public class CalendarSurroundingsTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void Results_and_texts_are_the_same_in_every_culture(string culture)
    {
        (CultureInfo before, CultureInfo ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
            string expected = Everything();
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));
            Assert.Equal(expected, Everything());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    public void Results_and_texts_are_the_same_in_every_time_zone(string zone)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        string expected = Everything();
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(expected, Everything());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private static string Everything()
    {
        WorkingDayCalendar calendar = WorkingDayCalendar.FromGovUkJson(GoldenList.Text);
        LocalDate start = new(2022, 7, 1);
        Deadline after = Framework.Send2016.Statement.From(start, calendar);
        Deadline before = Framework.Send2016.Statement.From(start, calendar.AsKnownOn(new LocalDate(2022, 9, 9)));
        Deadline back = new TimeLimit(Rules.Notice, "it starts", -1234).From(new LocalDate(2031, 1, 1), calendar);
        DeadlineRange range = Framework.Send2016.Statement.From(new DateInterval(start, start.PlusDays(30)), calendar);
        string refused = Assert.Throws<FormatException>(() => WorkingDayCalendar.FromGovUkJson("{\n\"a\": -1234x")).Message;
        string different = Assert.Throws<ArgumentException>(() => after.ChangeFrom(back)).Message;
        return string.Join(
            '\n', calendar, after, after.Explain(), after.ChangeFrom(before), after.ChangeFrom(before).Explain(), back.Explain(), range, range.Explain(),
            string.Join('\n', calendar.BankHolidays(calendar.Coverage)), refused, different);
    }

    [Fact]
    public void Questions_allocate_nothing()
    {
        DateInterval year = new(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31));
        Assert.Equal(0, Allocated(() => England.AddWorkingDays(year.Start, 70).Day));
        Assert.Equal(0, Allocated(() => England.AddWorkingDays(year.Start, -70).Day));
        Assert.Equal(0, Allocated(() => England.IsWorkingDay(year.Start) ? 1 : 0));
        Assert.Equal(0, Allocated(() => England.CountWorkingDays(year.Start, year.End)));
        Assert.Equal(0, Allocated(() => England.CountWorkingDays(year)));
        Assert.Equal(0, Allocated(() => England.OnOrAfter(year.Start).Day));
        Assert.Equal(0, Allocated(() =>
        {
            int days = 0;
            foreach (LocalDate day in England.WorkingDaysIn(year))
            {
                days += day.Day;
            }

            return days;
        }));

        // The least of five: the runtime itself now and then allocates on this thread, but what allocates per call does so in every round.
        static long Allocated(Func<int> ask) => Enumerable.Range(0, 5).Min(_ => AllocatedOnce(ask));

        static long AllocatedOnce(Func<int> ask)
        {
            int sum = ask();
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int call = 0; call < 1000; call++)
            {
                sum += ask();
            }

            long after = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotEqual(int.MinValue, sum);
            return after - before;
        }
    }

    [Fact]
    public void Threads_that_share_a_calendar_agree()
    {
        WorkingDayCalendar shared = England.AsKnownOn(new LocalDate(2025, 1, 1));
        long[] sums = new long[8];
        Thread[] threads =
        [
            .. Enumerable.Range(0, sums.Length).Select(number => new Thread(() =>
            {
                for (LocalDate day = new(1980, 1, 1); day.Year < 2090; day = day.PlusDays(1))
                {
                    LocalDate due = shared.AddWorkingDays(day, 70);
                    sums[number] += (due.Year * 372) + (due.Month * 31) + due.Day + shared.CountWorkingDays(day, due);
                }

                // New calendars are made from the shared one all the while.
                _ = shared.Without(new LocalDate(2016, 12, 26)).AsKnownOn(new LocalDate(2000, 1, 1));
            })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Single(sums.Distinct());
        Assert.NotEqual(0, sums[0]);
    }

    [Fact]
    public void Calendars_are_equal_by_what_they_close()
    {
        BankHoliday holiday = new(new LocalDate(2016, 7, 1), "A", BankHolidayKind.Extra, new Citation(Source.Library, "made for a test", Confidence.Assumed));
        Assert.Equal(England.With(holiday), England.With(holiday));
        Assert.Equal(England.With(holiday).GetHashCode(), England.With(holiday).GetHashCode());
        Assert.NotEqual(England, England.With(holiday));
        Assert.Equal(England, England.With(holiday).Without(holiday.Date));
        Assert.Same(England, England.Without(new LocalDate(2016, 7, 1)));
        Assert.Equal(
            Framework.Send2016.Statement.From(new LocalDate(2016, 6, 1), England.With(holiday)),
            Framework.Send2016.Statement.From(new LocalDate(2016, 6, 1), England.With(holiday)));
    }
}
