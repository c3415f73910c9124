using SendInspection.Domain.Testing;

namespace SendInspection.Domain.Tests.Calendars;

/// <summary>What holds of the working days of every area, with its own closures or as they were known on an earlier day.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public class LocalCalendarLawTests
{
    [Property]
    public void Two_calendars_to_which_the_same_closures_were_added_in_another_order_are_equal_and_have_equal_hashes(
        WorkingDayCalendar calendar, BankHoliday[] closures, LocalDate worked)
    {
        BankHoliday[] changes = [.. closures.DistinctBy(closure => closure.Date).Where(closure => closure.Date != worked)];
        WorkingDayCalendar one = changes.Aggregate(calendar, (each, closure) => each.With(closure)).Without(worked);
        WorkingDayCalendar other = changes.Reverse().Aggregate(calendar.Without(worked), (each, closure) => each.With(closure));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(changes.Length == 0 || one != calendar);
    }

    [Property]
    public void The_weekdays_counted_towards_a_deadline_are_its_working_days_and_the_bank_holidays_that_it_says_it_skipped(WorkingDayCalendar calendar, LocalDate start, byte number, bool isBack)
    {
        int workingDays = 1 + (number % 120);
        Deadline deadline = new TimeLimit(Rules.All[0], "the report is received", isBack ? -workingDays : workingDays).From(start, calendar);
        LocalDate[] weekdays = [.. Between(start, deadline.DueOn).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday)];
        Assert.Equal(weekdays.Length, workingDays + deadline.Skipped.Count);
        Assert.Subset(weekdays.ToHashSet(), deadline.Skipped.Select(holiday => holiday.Date).ToHashSet());
        Assert.True(calendar.IsWorkingDay(deadline.DueOn));
    }

    [Property]
    public void The_working_days_of_two_stretches_of_time_that_adjoin_add_up_forwards_and_backwards(WorkingDayCalendar calendar, LocalDate one, LocalDate other, LocalDate third)
    {
        LocalDate[] days = [.. new[] { one, other, third }.Order()];
        Assert.Equal(calendar.CountWorkingDays(days[0], days[2]), calendar.CountWorkingDays(days[0], days[1]) + calendar.CountWorkingDays(days[1], days[2]));
        Assert.Equal(calendar.CountWorkingDays(days[2], days[0]), calendar.CountWorkingDays(days[2], days[1]) + calendar.CountWorkingDays(days[1], days[0]));
    }

    [Property]
    public void What_moves_a_deadline_from_one_calendar_to_another_is_every_day_before_it_that_only_one_of_them_closes(WorkingDayCalendar calendar, LocalDate start, byte number)
    {
        WorkingDayCalendar england = WorkingDayCalendar.England;
        TimeLimit limit = new(Rules.All[0], "the report is received", 1 + (number % 120));
        Deadline usual = limit.From(start, england), changed = limit.From(start, calendar);
        DeadlineChange change = changed.ChangeFrom(usual);
        Assert.Equal(Between(start, changed.DueOn).Where(day => england.IsWorkingDay(day) && !calendar.IsWorkingDay(day)), change.Added.Select(holiday => holiday.Date));
        Assert.Equal(Between(start, usual.DueOn).Where(day => calendar.IsWorkingDay(day) && !england.IsWorkingDay(day)), change.Removed.Select(holiday => holiday.Date));
        Assert.True(change.Added.Count + change.Removed.Count > 0 || !change.IsMoved);
    }

    /// <summary>The days after one and up to another, or before it and back to the other.</summary>
    private static IEnumerable<LocalDate> Between(LocalDate start, LocalDate end)
    {
        int step = end < start ? -1 : 1;
        for (LocalDate day = start; day != end;)
        {
            yield return day = day.PlusDays(step);
        }
    }
}
