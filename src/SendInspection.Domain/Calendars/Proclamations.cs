namespace SendInspection.Domain;

/// <summary>Every proclamation since 1978 that moved a bank holiday of England and Wales or added one. A new one goes here.</summary>
internal static class Proclamations
{
    private const Confidence Quoted = Confidence.Quoted;

    internal static readonly IReadOnlyList<BankHoliday> All =
    [
        Extra(1981, 7, 29, "Royal wedding bank holiday", Record(Confidence.Remembered), new(1981, 3, 3), Recalled),
        Moved(1995, 5, 8, "Early May bank holiday (VE day)", Record(Quoted), new(1995, 5, 1), new(1995, 1, 1), NotFound),
        Extra(1999, 12, 31, "Millennium bank holiday", Record(Quoted), new(1999, 1, 1), NotFound),
        Extra(2002, 6, 3, "Queen’s Golden Jubilee", Record(Quoted), new(2002, 1, 1), NotFound),
        Moved(2002, 6, 4, "Spring bank holiday", Record(Quoted), new(2002, 5, 27), new(2002, 1, 1), NotFound),
        Extra(2011, 4, 29, "Royal wedding bank holiday", Record(Quoted), new(2010, 11, 23), Recalled),
        Moved(2012, 6, 4, "Spring bank holiday", Listed, new(2012, 5, 28), new(2010, 1, 5), Recalled),
        Extra(2012, 6, 5, "Queen’s Diamond Jubilee", Listed, new(2010, 1, 5), Recalled),
        Moved(2020, 5, 8, "Early May bank holiday (VE day)", Listed, new(2020, 5, 4), new(2019, 6, 7), Recalled),
        Moved(2022, 6, 2, "Spring bank holiday", Listed, new(2022, 5, 30), new(2020, 11, 12), Recalled),
        Extra(2022, 6, 3, "Platinum Jubilee bank holiday", Listed, new(2020, 11, 12), Recalled),
        Extra(2022, 9, 19, "Bank Holiday for the State Funeral of Queen Elizabeth II", Listed, new(2022, 9, 10), Recalled),
        Extra(2023, 5, 8, "Bank holiday for the coronation of King Charles III", Listed, new(2022, 11, 6), Recalled),
    ];

    private static Citation Listed => new(Source.GovUkBankHolidays, "the list from 2012 on", Quoted);

    private static Citation Recalled => new(Source.Library, "day of the announcement, from the news of the day", Confidence.Remembered);

    private static Citation NotFound =>
        new(Source.Library, "day of the announcement not found; taken as 1 January of the holiday's year", Confidence.Assumed);

    private static Citation Record(Confidence confidence) =>
        new(Source.BankingAct1971, "section 1, by royal proclamation, before GOV.UK's list begins", confidence);

    private static BankHoliday Extra(
        int year, int month, int day, string name, Citation citation, LocalDate announcedOn, Citation announcement) =>
        new(new LocalDate(year, month, day), name, BankHolidayKind.Extra, citation, announcedOn, announcement);

    private static BankHoliday Moved(
        int year, int month, int day, string name, Citation citation, LocalDate inPlaceOf, LocalDate announcedOn, Citation announcement) =>
        new(new LocalDate(year, month, day), name, BankHolidayKind.Moved, citation, announcedOn, announcement, inPlaceOf);
}
