
namespace SendInspection.Domain.Tests.Calendars;

/// <summary>What must hold of any calendar, whatever its bank holidays are.</summary>
[Properties(Arbitrary = [typeof(Days)], MaxTest = 500)]
public class CalendarLawTests
{
    private const int Reach = 600;

    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Property]
    public void Adding_working_days_twice_is_adding_their_sum(LocalDate day, ushort first, ushort second)
    {
        int m = first % Reach, n = second % Reach;
        if (day.Year < 2094)
        {
            Assert.Equal(England.AddWorkingDays(day, m + n), England.AddWorkingDays(England.AddWorkingDays(day, m), n));
        }
    }

    [Property]
    public void Adding_the_working_days_up_to_a_working_day_reaches_it(LocalDate day, LocalDate other)
    {
        LocalDate open = England.OnOrBefore(LocalDate.Max(LocalDate.Max(day, other), new LocalDate(1978, 1, 3)));
        LocalDate start = LocalDate.Min(LocalDate.Min(day, other), open);
        Assert.Equal(open, England.AddWorkingDays(start, England.CountWorkingDays(start, open)));
    }

    [Property]
    public void Counting_the_working_days_that_were_added_gives_their_number(LocalDate day, short number)
    {
        int n = number % Reach;
        if (day.Year is > 1981 and < 2096)
        {
            Assert.Equal(n, England.CountWorkingDays(day, England.AddWorkingDays(day, n)));
        }
    }

    [Property]
    public void A_later_start_is_never_due_earlier_and_a_longer_period_is_always_due_later(LocalDate one, LocalDate other, short number)
    {
        int n = number % Reach;
        LocalDate early = LocalDate.Min(one, other), late = LocalDate.Max(one, other);
        if (early.Year > 1981 && late.Year < 2096)
        {
            Assert.True(England.AddWorkingDays(early, n) <= England.AddWorkingDays(late, n));
            Assert.True(England.AddWorkingDays(early, n) < England.AddWorkingDays(early, n + 1));
        }
    }

    [Property(MaxTest = 100)]
    public void One_more_holiday_never_brings_a_deadline_forward_as_known_on_any_day(
        BankHoliday holiday, BankHoliday another, LocalDate opened, LocalDate known, byte before, byte number)
    {
        WorkingDayCalendar calendar = England.With(another).Without(opened);
        WorkingDayCalendar changed = calendar.With(holiday);
        LocalDate start = holiday.Date.PlusDays(-(before % 60));
        if (start.Year < 1979 || start.Year > 2096)
        {
            return;
        }

        Assert.True(changed.AddWorkingDays(start, number) >= calendar.AddWorkingDays(start, number));
        Assert.True(changed.AsKnownOn(known).AddWorkingDays(start, number) >= calendar.AsKnownOn(known).AddWorkingDays(start, number));
        Assert.False(changed.IsWorkingDay(holiday.Date));
    }

    [Property(MaxTest = 100)]
    public void Adding_or_removing_a_holiday_leaves_the_old_calendar_and_every_other_day_as_they_were(BankHoliday holiday, LocalDate other)
    {
        WorkingDayCalendar old = England.Without(new LocalDate(2022, 9, 19)).With(new BankHoliday(
            new LocalDate(2016, 7, 1), "A", BankHolidayKind.Extra, holiday.Citation));
        IReadOnlyList<BankHoliday> before = old.BankHolidays(old.Coverage);
        int counted = old.CountWorkingDays(old.Coverage);

        WorkingDayCalendar with = old.With(holiday);
        WorkingDayCalendar without = with.Without(holiday.Date);

        Assert.True(before.SequenceEqual(old.BankHolidays(old.Coverage)));
        Assert.Equal(counted, old.CountWorkingDays(old.Coverage));
        Assert.Equal(counted - (old.IsWorkingDay(holiday.Date) ? 1 : 0), with.CountWorkingDays(with.Coverage));
        Assert.Equal(holiday.Date.DayOfWeek < IsoDayOfWeek.Saturday, without.IsWorkingDay(holiday.Date));
        if (other != holiday.Date)
        {
            Assert.Equal(old.IsWorkingDay(other), with.IsWorkingDay(other));
            Assert.Equal(old.IsWorkingDay(other), without.IsWorkingDay(other));
        }
    }

    [Property(MaxTest = 100)]
    public void A_calendar_is_the_same_whether_a_day_is_opened_before_or_after_going_back_in_knowledge(LocalDate opened, LocalDate known)
    {
        foreach (LocalDate day in new[] { opened, new LocalDate(2022, 5, 30), new LocalDate(2022, 9, 19) })
        {
            Assert.Equal(England.Without(day).AsKnownOn(known), England.AsKnownOn(known).Without(day));
        }
    }

    [Property(MaxTest = 100)]
    public void A_calendar_is_the_same_whether_an_unannounced_holiday_is_added_before_or_after_going_back_in_knowledge(BankHoliday holiday, LocalDate known)
    {
        BankHoliday always = new(holiday.Date, holiday.Name, holiday.Kind, holiday.Citation);
        Assert.Equal(England.With(always).AsKnownOn(known), England.AsKnownOn(known).With(always));
    }

    [Property(MaxTest = 100)]
    public void Going_back_in_knowledge_twice_is_going_back_to_the_earlier_day(BankHoliday holiday, LocalDate one, LocalDate other)
    {
        WorkingDayCalendar calendar = England.With(holiday);
        Assert.Equal(calendar.AsKnownOn(LocalDate.Min(one, other)), calendar.AsKnownOn(one).AsKnownOn(other));
    }

    [Fact]
    public void As_known_in_the_far_future_it_is_todays_and_before_all_proclamations_it_is_the_rule()
    {
        Assert.Equal(England, England.AsKnownOn(new LocalDate(9999, 12, 31)));
        WorkingDayCalendar first = England.AsKnownOn(LocalDate.MinIsoValue);
        Assert.All(Enumerable.Range(1978, 122), year => Assert.Equal(8, first.BankHolidays(year).Count));
        Assert.False(first.IsConfirmed(first.Coverage.Start));
    }

    [Fact]
    public void Knowledge_only_grows_the_announced_and_the_confirmed()
    {
        WorkingDayCalendar earlier = England.AsKnownOn(new LocalDate(1980, 1, 1));
        for (LocalDate known = new(1980, 1, 1); known.Year < 2028; known = known.PlusMonths(2))
        {
            WorkingDayCalendar later = England.AsKnownOn(known);
            Assert.True(later.ConfirmedThrough >= earlier.ConfirmedThrough);
            Assert.Subset(Proclaimed(later), Proclaimed(earlier));
            earlier = later;
        }

        static HashSet<BankHoliday> Proclaimed(WorkingDayCalendar calendar) =>
            [.. calendar.BankHolidays(calendar.Coverage).Where(holiday => holiday.Kind is BankHolidayKind.Extra or BankHolidayKind.Moved)];
    }
}
