namespace SendInspection.Domain;

/// <summary>On how many working days an inspection was suspended or paused, added up from the first day of a calendar.</summary>
internal sealed class SuspendedDays
{
    private readonly WorkingDayCalendar calendar;

    // Each time that it stood still, with the day before the first and the working days of those before it.
    private readonly DatedList<(LocalDate Last, int Before)>? times;

    internal SuspendedDays(Standstills standstills, WorkingDayCalendar calendar)
    {
        this.calendar = calendar;
        foreach ((LocalDate begun, LocalDate? ended) in standstills.Times)
        {
            LocalDate before = Before(begun);

            // The day of resuming counts again. What nothing ended still goes on, whatever began besides.
            times = new(before, (ended is { } resumed ? Before(resumed) : calendar.Coverage.End, By(before)), times);
            if (ended is null)
            {
                return;
            }
        }
    }

    /// <summary>On how many working days up to and including a day.</summary>
    internal int By(LocalDate day)
    {
        if (DatedList<(LocalDate Last, int Before)>.Until(day, times) is not { } time)
        {
            return 0;
        }

        LocalDate last = LocalDate.Min(day, time.Value.Last);
        return time.Value.Before + (time.Day < last ? calendar.CountWorkingDays(time.Day, last) : 0);
    }

    // A day outside the calendar is never asked for, so that those before its first day need not be told apart.
    private LocalDate Before(LocalDate day) => day <= calendar.Coverage.Start ? calendar.Coverage.Start : LocalDate.Min(day.PlusDays(-1), calendar.Coverage.End);
}
