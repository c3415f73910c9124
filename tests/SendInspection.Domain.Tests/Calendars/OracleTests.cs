
namespace SendInspection.Domain.Tests.Calendars;

/// <summary>The library against an oracle that walks from day to day.</summary>
public class OracleTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;
    private static readonly LocalDate[] AllDays = [.. DayByDayOracle.AllDays()];

    public static TheoryData<int> Lengths => [1, 5, 10, 20, 33, 35, 70];

    [Fact]
    public void There_are_44560_days_and_each_is_open_or_closed_as_the_oracle_says()
    {
        Assert.Equal(44_560, AllDays.Length);
        Assert.All(AllDays, day => Assert.Equal(DayByDayOracle.IsOpen(day), England.IsWorkingDay(day)));
    }

    /// <summary>The oracle walks on: its pointer for a day starts where that of the day before ended, so that all days can be walked.</summary>
    [Theory, MemberData(nameof(Lengths))]
    public void Adding_and_counting_agree_from_every_day(int workingDays)
    {
        int end = 0; // the index of the day on which the count is reached
        int counted = 0; // open days after the start up to and including it
        for (int start = 0; start < AllDays.Length; start++)
        {
            if (start > 0 && DayByDayOracle.IsOpen(AllDays[start]))
            {
                counted--;
            }

            while (counted < workingDays && ++end < AllDays.Length)
            {
                counted += DayByDayOracle.IsOpen(AllDays[end]) ? 1 : 0;
            }

            if (counted < workingDays)
            {
                Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(AllDays[start], workingDays));
                continue;
            }

            Assert.Equal(AllDays[end], England.AddWorkingDays(AllDays[start], workingDays));
            Assert.Equal(workingDays, England.CountWorkingDays(AllDays[start], AllDays[end]));
        }
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Adding_and_counting_back_agree_from_every_day(int workingDays)
    {
        int end = AllDays.Length - 1;
        int counted = 0;
        for (int start = AllDays.Length - 1; start >= 0; start--)
        {
            if (start < AllDays.Length - 1 && DayByDayOracle.IsOpen(AllDays[start]))
            {
                counted--;
            }

            while (counted < workingDays && --end >= 0)
            {
                counted += DayByDayOracle.IsOpen(AllDays[end]) ? 1 : 0;
            }

            if (counted < workingDays)
            {
                Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(AllDays[start], -workingDays));
                continue;
            }

            Assert.Equal(AllDays[end], England.AddWorkingDays(AllDays[start], -workingDays));
            Assert.Equal(-workingDays, England.CountWorkingDays(AllDays[start], AllDays[end]));
        }
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(Days)])]
    public void Adding_any_number_of_working_days_agrees_with_going_day_by_day(LocalDate day, int number)
    {
        int workingDays = number % 601;
        if (DayByDayOracle.Add(day, workingDays) is { } expected)
        {
            Assert.Equal(expected, England.AddWorkingDays(day, workingDays));
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => England.AddWorkingDays(day, workingDays));
        }
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(Days)])]
    public void Counting_working_days_agrees_with_going_day_by_day_whichever_day_comes_first(LocalDate from, int distance)
    {
        LocalDate to = LocalDate.Max(DayByDayOracle.First, LocalDate.Min(DayByDayOracle.Last, from.PlusDays(distance % 1000)));
        Assert.Equal(DayByDayOracle.Count(from, to), England.CountWorkingDays(from, to));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Days)])]
    public void The_working_days_beside_a_day_agree_with_going_day_by_day(LocalDate day)
    {
        if (day.Year is 1978 or 2099)
        {
            return;
        }

        LocalDate after = DayByDayOracle.Add(day, 1)!.Value;
        LocalDate before = DayByDayOracle.Add(day, -1)!.Value;
        bool open = DayByDayOracle.IsOpen(day);
        Assert.Equal(
            (after, before, open ? day : after, open ? day : before),
            (England.After(day), England.Before(day), England.OnOrAfter(day), England.OnOrBefore(day)));
        Assert.Equal(after, day.With(England.Adding(1)));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Days)])]
    public void The_working_days_of_an_interval_agree_with_going_day_by_day(LocalDate start, byte length)
    {
        LocalDate end = LocalDate.Min(DayByDayOracle.Last, start.PlusDays(length));
        LocalDate[] expected = [.. AllDays.Where(day => day >= start && day <= end && DayByDayOracle.IsOpen(day))];
        DateInterval days = new(start, end);

        Assert.Equal(expected, England.WorkingDaysIn(days));
        Assert.Equal(expected.Length, England.CountWorkingDays(days));
        Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(index => England.WorkingDaysIn(days)[index]));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Days)])]
    public void A_deadline_whose_start_is_an_interval_spans_those_of_all_its_days(LocalDate start, byte length, sbyte number)
    {
        LocalDate end = start.PlusDays(length % 40);
        if (start.Year < 1979 || end.Year > 2098)
        {
            return;
        }

        List<LocalDate> due = [];
        for (LocalDate day = start; day <= end; day = day.PlusDays(1))
        {
            due.Add(DayByDayOracle.Add(day, number)!.Value);
        }

        Assert.Equal(new DateInterval(due.Min(), due.Max()), England.AddWorkingDays(new DateInterval(start, end), number));
    }

    [Fact]
    public void The_nth_working_day_agrees_in_every_month_from_both_ends()
    {
        foreach (IGrouping<YearMonth, LocalDate> month in AllDays.GroupBy(day => day.ToYearMonth()))
        {
            LocalDate[] open = [.. month.Where(DayByDayOracle.IsOpen)];
            for (int n = 1; n <= open.Length; n++)
            {
                Assert.Equal(open[n - 1], England.NthWorkingDay(month.Key, n));
                Assert.Equal(open[^n], England.NthWorkingDay(month.Key, -n));
            }

            Assert.Throws<ArgumentOutOfRangeException>(() => England.NthWorkingDay(month.Key, open.Length + 1));
        }
    }
}
