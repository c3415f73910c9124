using System.Collections;

namespace SendInspection.Domain.Tests.Calendars;

/// <summary>The working days of an interval as a list.</summary>
public class WorkingDaysTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;
    private static readonly DateInterval Week = new(new LocalDate(2016, 12, 24), new LocalDate(2016, 12, 31));
    private static readonly LocalDate[] Expected = [new(2016, 12, 28), new(2016, 12, 29), new(2016, 12, 30)];

    [Fact]
    public void Two_lists_of_the_same_days_are_equal()
    {
        WorkingDays days = England.WorkingDaysIn(Week), same = England.WorkingDaysIn(new DateInterval(Expected[0], Expected[^1]));
        WorkingDays others = England.WorkingDaysIn(new DateInterval(Expected[1], Expected[^1]));
        Assert.True(days == same);
        Assert.False(days != same);
        Assert.False(days == others);
        Assert.True(days != others);
        Assert.True(days.Equals((object)same));
        Assert.False(days.Equals((object)others));
        Assert.False(days.Equals(Expected));
        Assert.Equal(days.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(days.GetHashCode(), others.GetHashCode());
    }

    [Fact]
    public void An_interval_without_working_days_is_an_empty_list_equal_to_any_other()
    {
        WorkingDays none = England.WorkingDaysIn(new DateInterval(Week.Start, new LocalDate(2016, 12, 27)));
        Assert.Empty(none);
        Assert.Equal(default, none);
        Assert.Equal(default(WorkingDays).GetHashCode(), none.GetHashCode());
    }

    [Fact]
    public void There_is_no_day_before_the_first_nor_after_the_last()
    {
        WorkingDays days = England.WorkingDaysIn(Week);
        Assert.Equal((Expected[0], Expected[^1]), (days[0], days[2]));
        Assert.Contains("3 working days", Assert.Throws<ArgumentOutOfRangeException>("index", () => days[3]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => days[-1]);
    }

    [Fact]
    public void After_the_last_day_there_is_no_other_however_often_one_asks()
    {
        WorkingDays.Enumerator days = England.WorkingDaysIn(Week).GetEnumerator();
        Assert.Equal([true, true, true, false, false, false], Enumerable.Range(0, 6).Select(_ => days.MoveNext()));
        Assert.Throws<InvalidOperationException>(() => days.Current);
    }

    [Fact]
    public void Going_through_them_again_from_the_start_gives_them_again()
    {
        WorkingDays.Enumerator days = England.WorkingDaysIn(Week).GetEnumerator();
        Assert.Equal(Expected, Rest());
        days.Reset();
        Assert.Equal(Expected, Rest());

        List<LocalDate> Rest()
        {
            List<LocalDate> rest = [];
            while (days.MoveNext())
            {
                rest.Add(days.Current);
            }

            return rest;
        }
    }

    [Fact]
    public void They_can_be_gone_through_by_code_that_knows_no_type()
    {
        List<object?> days = [];
        foreach (object? day in (IEnumerable)England.WorkingDaysIn(Week))
        {
            days.Add(day);
        }

        Assert.Equal(Expected.Cast<object?>(), days);
    }
}
