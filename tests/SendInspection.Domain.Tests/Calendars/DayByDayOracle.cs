namespace SendInspection.Domain.Tests.Calendars;

/// <summary>England's working days found the slow way, one day after another, from another statement of the rules; shares no code with the library.</summary>
internal static class DayByDayOracle
{
    internal static readonly LocalDate First = new(1978, 1, 1);
    internal static readonly LocalDate Last = new(2099, 12, 31);

    /// <summary>Weekdays closed by proclamation, and weekdays that a proclamation left open; from the record, not from the library.</summary>
    internal static readonly (int Year, int Month, int Day)[] Closed =
    [
        (1981, 7, 29), (1995, 5, 8), (1999, 12, 31), (2002, 6, 3), (2002, 6, 4), (2011, 4, 29), (2012, 6, 4), (2012, 6, 5), (2020, 5, 8),
        (2022, 6, 2), (2022, 6, 3), (2022, 9, 19), (2023, 5, 8),
    ];

    internal static readonly (int Year, int Month, int Day)[] LeftOpen = [(1995, 5, 1), (2002, 5, 27), (2012, 5, 28), (2020, 5, 4), (2022, 5, 30)];

    private static readonly HashSet<LocalDate> Published = [.. GoldenList.Of(GoldenList.England).Select(day => day.Date)];
    private static readonly Dictionary<LocalDate, bool> Open = AllDays().ToDictionary(day => day, Decide);

    internal static IEnumerable<LocalDate> AllDays()
    {
        for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    internal static bool IsOpen(LocalDate day) => Open[day];

    /// <summary>Walks one day after another; null when it leaves 1978 to 2099.</summary>
    internal static LocalDate? Add(LocalDate day, int workingDays)
    {
        int step = Math.Sign(workingDays);
        while (workingDays != 0)
        {
            day = day.PlusDays(step);
            if (!Open.TryGetValue(day, out bool open))
            {
                return null;
            }

            workingDays -= open ? step : 0;
        }

        return day;
    }

    internal static int Count(LocalDate from, LocalDate to)
    {
        int count = 0;
        for (LocalDate day = from; day < to; day = day.PlusDays(1))
        {
            count += Open[day.PlusDays(1)] ? 1 : 0;
        }

        for (LocalDate day = to; day < from; day = day.PlusDays(1))
        {
            count -= Open[day] ? 1 : 0;
        }

        return count;
    }

    private static bool Decide(LocalDate day)
    {
        if (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            return false;
        }

        // Inside the published years nothing but the published list counts.
        if (day.Year is >= 2012 and <= 2028)
        {
            return !Published.Contains(day);
        }

        (int, int, int) parts = (day.Year, day.Month, day.Day);
        return LeftOpen.Contains(parts) || !(Closed.Contains(parts) || IsUsual(day));
    }

    /// <summary>The rules read from the day: is this weekday one of the eight, or the substitute of one?</summary>
    private static bool IsUsual(LocalDate day)
    {
        bool monday = day.DayOfWeek == IsoDayOfWeek.Monday;
        bool tuesday = day.DayOfWeek == IsoDayOfWeek.Tuesday;
        LocalDate easter = Easter(day.Year);
        return (day.Month, day.Day) switch
        {
            (1, 1) => true,
            (1, 2 or 3) => monday,
            (12, 25 or 26) => true,
            (12, 27) => monday || tuesday, // Monday: the 25th was a Saturday; Tuesday: a Sunday
            (12, 28) => monday || tuesday, // Monday: the 26th was a Saturday; Tuesday: a Sunday
            (5, <= 7) => monday,
            (5 or 8, >= 25) => monday,
            _ => false,
        } || day == easter.PlusDays(-2) || day == easter.PlusDays(1);
    }

    /// <summary>Easter by the anonymous algorithm of 1876 (Meeus, Jones, Butcher).</summary>
    private static LocalDate Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int month = (h + l - (7 * m) + 114) / 31;
        return new LocalDate(year, month, ((h + l - (7 * m) + 114) % 31) + 1);
    }
}
