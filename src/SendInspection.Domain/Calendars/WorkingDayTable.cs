namespace SendInspection.Domain;

/// <summary>Every day of a span of whole years, numbered by the working days before it, and back again.</summary>
/// <remarks>
/// A day's entry is <c>working days before it × 2 + (1 if it is one itself)</c>: the greatest is about 62,000 in 122 years, so 16 bits hold
/// it. Entries are found by year, month and day, which a <see cref="LocalDate"/> gives by shifting bits; counting the days since an epoch
/// would cost more than everything else together.
/// </remarks>
internal sealed class WorkingDayTable
{
    private const int EntriesPerMonth = 32;
    private const int EntriesPerYear = 12 * EntriesPerMonth;
    private const int DaysPerWeek = 7;
    private const int WeekdaysPerWeek = 5;

    private readonly int firstYear;
    private readonly ushort[] entries;
    private readonly LocalDate[] workingDays;

    /// <param name="wholeYears">The span, from a 1 January to a 31 December.</param>
    /// <param name="closures">The weekdays in it that are closed, in order, each once.</param>
    internal WorkingDayTable(DateInterval wholeYears, ReadOnlySpan<BankHoliday> closures)
    {
        firstYear = wholeYears.Start.Year;
        entries = new ushort[(wholeYears.End.Year - firstYear + 1) * EntriesPerYear];
        workingDays = new LocalDate[Weekdays(wholeYears) - closures.Length];
        int before = 0;
        int weekday = (int)wholeYears.Start.DayOfWeek;
        for (int month = 0; month < entries.Length / EntriesPerMonth; month++)
        {
            (int year, int monthOfYear) = (firstYear + (month / 12), (month % 12) + 1);
            int days = CalendarSystem.Iso.GetDaysInMonth(year, monthOfYear);
            for (int day = 1; day <= days; day++)
            {
                LocalDate date = new(year, monthOfYear, day);
                bool isOpen = weekday <= WeekdaysPerWeek;
                if (!closures.IsEmpty && closures[0].Date == date)
                {
                    isOpen = false;
                    closures = closures[1..];
                }

                entries[(month * EntriesPerMonth) + day] = (ushort)((before << 1) | (isOpen ? 1 : 0));
                if (isOpen)
                {
                    workingDays[before++] = date;
                }

                weekday = weekday == DaysPerWeek ? 1 : weekday + 1;
            }
        }
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

    private static int Weekdays(DateInterval days)
    {
        int count = days.Length / DaysPerWeek * WeekdaysPerWeek;
        for (int rest = days.Length % DaysPerWeek; rest > 0; rest--)
        {
            count += days.End.PlusDays(1 - rest).DayOfWeek < IsoDayOfWeek.Saturday ? 1 : 0;
        }

        return count;
    }
}
