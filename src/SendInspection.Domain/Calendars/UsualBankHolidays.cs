namespace SendInspection.Domain;

/// <summary>The bank holidays of England and Wales that fall by rule, since 1978.</summary>
internal static class UsualBankHolidays
{
    private static readonly Citation Act = new(Source.BankingAct1971, "section 1 and schedule 1", Confidence.Derived);
    private static readonly Citation Proclaimed = new(Source.BankingAct1971, "section 1(3), by yearly proclamation", Confidence.Derived);
    private static readonly Citation CommonLaw = new(Source.GovUkBankHolidays, "a common law holiday, listed every year", Confidence.Derived);

    /// <summary>The usual bank holidays of a year in order of date, each on the weekday it is taken.</summary>
    internal static IEnumerable<BankHoliday> Of(int year)
    {
        LocalDate easter = EasterSunday(year);
        LocalDate christmas = new(year, 12, 25);
        LocalDate boxing = new(year, 12, 26);

        yield return OnWeekday(new LocalDate(year, 1, 1), "New Year’s Day", Proclaimed);
        yield return On(easter.PlusDays(-2), "Good Friday", CommonLaw);
        yield return On(easter.PlusDays(1), "Easter Monday", Act);
        yield return On(FirstMonday(year, 5), "Early May bank holiday", Proclaimed);
        yield return On(LastMonday(year, 5), "Spring bank holiday", Act);
        yield return On(LastMonday(year, 8), "Summer bank holiday", Act);

        // A Christmas Day on a Sunday leaves the Monday to Boxing Day, and is itself taken on the Tuesday.
        switch (christmas.DayOfWeek)
        {
            case IsoDayOfWeek.Sunday:
                yield return On(boxing, "Boxing Day", Act);
                yield return Substitute(christmas, christmas.PlusDays(2), "Christmas Day", CommonLaw);
                break;
            case IsoDayOfWeek.Saturday:
                yield return Substitute(christmas, christmas.PlusDays(2), "Christmas Day", CommonLaw);
                yield return Substitute(boxing, boxing.PlusDays(2), "Boxing Day", Act);
                break;
            default:
                yield return On(christmas, "Christmas Day", CommonLaw);
                yield return OnWeekday(boxing, "Boxing Day", Act);
                break;
        }
    }

    private static BankHoliday On(LocalDate date, string name, Citation citation) => new(date, name, BankHolidayKind.Usual, citation);

    private static BankHoliday OnWeekday(LocalDate date, string name, Citation citation) => date.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday => Substitute(date, date.PlusDays(2), name, citation),
        IsoDayOfWeek.Sunday => Substitute(date, date.PlusDays(1), name, citation),
        _ => On(date, name, citation),
    };

    private static BankHoliday Substitute(LocalDate usual, LocalDate taken, string name, Citation citation) =>
        new(taken, name, BankHolidayKind.Substitute, citation, inPlaceOf: usual);

    private static LocalDate FirstMonday(int year, int month) =>
        new LocalDate(year, month, 1).PlusDays(-1).Next(IsoDayOfWeek.Monday);

    private static LocalDate LastMonday(int year, int month) =>
        new LocalDate(year, month, 1).PlusMonths(1).Previous(IsoDayOfWeek.Monday);

    /// <summary>The Sunday after the paschal full moon, by the Gregorian computus as it is from 1900 to 2199.</summary>
    private static LocalDate EasterSunday(int year)
    {
        int epact = ((19 * (year % 19)) + 24) % 30;

        // The two exceptions keep the full moon at or before 18 April.
        int fullMoon = epact is 28 or 29 ? epact - 1 : epact;
        return new LocalDate(year, 3, 21).PlusDays(fullMoon).Next(IsoDayOfWeek.Sunday);
    }
}
