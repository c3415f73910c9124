using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SendInspection.Domain;

public sealed partial class WorkingDayCalendar
{
    /// <summary>Whether a date is a working day.</summary>
    /// <param name="date">A date of <see cref="Coverage"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is not covered, or not in the ISO calendar.</exception>
    public bool IsWorkingDay(LocalDate date) => (Entry(date, nameof(date)) & 1) != 0;

    /// <summary>The date that is a number of working days after another, which is itself not counted.</summary>
    /// <param name="date">The date to count from, working day or not.</param>
    /// <param name="workingDays">How many; 0 gives <paramref name="date"/> back, a negative number counts back.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The date or the result is not covered, or the date is not in the ISO calendar.
    /// </exception>
    public LocalDate AddWorkingDays(LocalDate date, int workingDays)
    {
        int entry = Entry(date, nameof(date));
        if (workingDays == 0)
        {
            return date;
        }

        // Counting on starts after the day itself, counting back starts before it.
        int position = (entry >> 1) + workingDays + (workingDays > 0 ? (entry & 1) - 1 : 0);
        if (!table.TryGetWorkingDay(position, out LocalDate result))
        {
            ThrowResultNotCovered(date, workingDays);
        }

        return result;
    }

    /// <summary>The days on which something can be due, when the date to count from is known only as an interval.</summary>
    /// <param name="days">The possible dates to count from, both ends included.</param>
    /// <param name="workingDays">How many; 0 gives <paramref name="days"/> back, a negative number counts back.</param>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date or a result is not covered.</exception>
    public DateInterval AddWorkingDays(DateInterval days, int workingDays)
    {
        RequireCovered(days);
        return new DateInterval(AddWorkingDays(days.Start, workingDays), AddWorkingDays(days.End, workingDays));
    }

    /// <summary>
    /// How many working days lie after one date up to and including another; when <paramref name="to"/> is the earlier, minus those from it
    /// up to but not including <paramref name="from"/>.
    /// </summary>
    /// <param name="from">The date to count from.</param>
    /// <param name="to">The date to count to.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is not covered, or not in the ISO calendar.</exception>
    public int CountWorkingDays(LocalDate from, LocalDate to)
    {
        int start = Entry(from, nameof(from));
        int end = Entry(to, nameof(to));

        // Dividing the entries by two leaves the working days before a date; rounding up, those up to and including it.
        return from <= to ? ((end + 1) >> 1) - ((start + 1) >> 1) : (end >> 1) - (start >> 1);
    }

    /// <summary>How many working days an interval holds, both ends included.</summary>
    /// <param name="days">An interval within <see cref="Coverage"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The interval is not covered.</exception>
    public int CountWorkingDays(DateInterval days) => WorkingDaysIn(days).Count;

    /// <summary>The date itself if it is a working day, else the first one after it.</summary>
    /// <param name="date">A date of <see cref="Coverage"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The date or the result is not covered, or the date is not in the ISO calendar.
    /// </exception>
    public LocalDate OnOrAfter(LocalDate date) => IsWorkingDay(date) ? date : AddWorkingDays(date, 1);

    /// <summary>The date itself if it is a working day, else the last one before it.</summary>
    /// <param name="date">A date of <see cref="Coverage"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The date or the result is not covered, or the date is not in the ISO calendar.
    /// </exception>
    public LocalDate OnOrBefore(LocalDate date) => IsWorkingDay(date) ? date : AddWorkingDays(date, -1);

    /// <summary>The first working day after a date.</summary>
    /// <param name="date">A date of <see cref="Coverage"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The date or the result is not covered, or the date is not in the ISO calendar.
    /// </exception>
    public LocalDate After(LocalDate date) => AddWorkingDays(date, 1);

    /// <summary>The last working day before a date.</summary>
    /// <param name="date">A date of <see cref="Coverage"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The date or the result is not covered, or the date is not in the ISO calendar.
    /// </exception>
    public LocalDate Before(LocalDate date) => AddWorkingDays(date, -1);

    /// <summary>The working days of an interval in order, both ends included.</summary>
    /// <param name="days">An interval within <see cref="Coverage"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The interval is not covered.</exception>
    public WorkingDays WorkingDaysIn(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        int first = Entry(days.Start, nameof(days)) >> 1;
        int end = (Entry(days.End, nameof(days)) + 1) >> 1;
        return new WorkingDays(table.WorkingDays[first..end]);
    }

    /// <summary>The nth working day of a month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="n">Which working day: 1 is the first; -1 the last, -2 the last but one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is not covered, or has no such working day.</exception>
    public LocalDate NthWorkingDay(YearMonth month, int n)
    {
        DateInterval span = month.ToDateInterval();
        Entry(span.Start, nameof(month));
        WorkingDays days = WorkingDaysIn(span);
        int index = n > 0 ? n - 1 : days.Count + n;
        return index >= 0 && index < days.Count
            ? days[index]
            : throw Require.OutOfRange(n, FormattableString.Invariant($"{span.Iso()} has {days.Count} working days. Enter 1 to {days.Count}, or -1 to -{days.Count}."));
    }

    /// <summary>An adjuster that adds working days, for <see cref="LocalDate.With"/> and its like.</summary>
    /// <param name="workingDays">How many; 0 moves nothing, a negative number counts back.</param>
    public Func<LocalDate, LocalDate> Adding(int workingDays) => date => AddWorkingDays(date, workingDays);

    /// <summary>
    /// Whether the calendar answers for a date and for some years after its own; false also for a date of another calendar system.
    /// </summary>
    internal bool Covers(LocalDate date, int yearsMore) =>
        date.Year > coveredYears.First
        && date.Year <= coveredYears.Last - yearsMore
        && date.Calendar == CalendarSystem.Iso;

    /// <summary>The date that is a number of working days after another; false where the calendar does not reach so far.</summary>
    internal bool TryAdd(LocalDate date, int workingDays, out LocalDate result)
    {
        result = date;
        return table.TryGetEntry(date, out int entry)
            && (workingDays == 0 || table.TryGetWorkingDay((entry >> 1) + workingDays + (workingDays > 0 ? (entry & 1) - 1 : 0), out result));
    }

    /// <summary>Throws when the calendar does not answer for a date.</summary>
    internal void RequireCovered(LocalDate date, [CallerArgumentExpression(nameof(date))] string name = "") => Entry(date, name);

    private int Entry(LocalDate date, string name)
    {
        if (!table.TryGetEntry(date, out int entry))
        {
            ThrowNotCovered(date, name);
        }

        return entry;
    }

    private void RequireCovered(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        Entry(days.Start, nameof(days));
        Entry(days.End, nameof(days));
    }

    [DoesNotReturn]
    private void ThrowNotCovered(LocalDate date, string name)
    {
        IsoDate.Require(date, name);
        throw new ArgumentOutOfRangeException(name, date.Iso(), $"The calendar covers {Coverage.Iso()}, both included.");
    }

    [DoesNotReturn]
    private void ThrowResultNotCovered(LocalDate date, int workingDays) =>
        throw Require.OutOfRange(
            workingDays, FormattableString.Invariant($"{workingDays} working days from {date.Iso()} lie outside the calendar, which covers {Coverage.Iso()}."));
}
