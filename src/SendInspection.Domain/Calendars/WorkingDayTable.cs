namespace SendInspection.Domain;

/// <summary>Every day of a span of whole years, numbered by the working days before it, and back again.</summary>
/// <remarks>
/// A day's entry is <c>working days before it × 2 + (1 if it is one itself)</c>: the greatest is about 62,000 in 122 years, so 16 bits hold it.
/// Entries are found by year, month and day, which a <see cref="LocalDate"/> gives by shifting bits; counting the days since an epoch would cost more
/// than everything else together.
/// </remarks>
internal sealed class WorkingDayTable
{
    private const int EntriesPerMonth = 32;
    private const int EntriesPerYear = 12 * EntriesPerMonth;

    private readonly int firstYear;
    private readonly ushort[] entries;
    private readonly LocalDate[] workingDays;

    internal WorkingDayTable(DateInterval wholeYears, HashSet<LocalDate> closed)
    {
        firstYear = wholeYears.Start.Year;
        entries = new ushort[(wholeYears.End.Year - firstYear + 1) * EntriesPerYear];
        List<LocalDate> open = new(wholeYears.Length);
        for (int index = 0; index < wholeYears.Length; index++)
        {
            LocalDate date = wholeYears.Start.PlusDays(index);
            bool isOpen = date.DayOfWeek < IsoDayOfWeek.Saturday && !closed.Contains(date);
            entries[IndexOf(date)] = (ushort)((open.Count << 1) | (isOpen ? 1 : 0));
            if (isOpen)
            {
                open.Add(date);
            }
        }

        workingDays = [.. open];
    }

    internal ReadOnlyMemory<LocalDate> WorkingDays => workingDays;

    /// <summary>Finds the entry of a date; false outside the span and for other calendar systems than ISO.</summary>
    internal bool TryGetEntry(LocalDate date, out int entry)
    {
        ushort[] all = entries;
        int index = IndexOf(date);
        if ((uint)index >= (uint)all.Length || date.Calendar != CalendarSystem.Iso)
        {
            entry = 0;
            return false;
        }

        entry = all[index];
        return true;
    }

    /// <summary>Finds the working day at a position, counted from 0; false outside the span.</summary>
    internal bool TryGetWorkingDay(int position, out LocalDate date)
    {
        LocalDate[] all = workingDays;
        if ((uint)position >= (uint)all.Length)
        {
            date = default;
            return false;
        }

        date = all[position];
        return true;
    }

    private int IndexOf(LocalDate date) =>
        ((date.Year - firstYear) * EntriesPerYear) + ((date.Month - 1) * EntriesPerMonth) + date.Day;
}
