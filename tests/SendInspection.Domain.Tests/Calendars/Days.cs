using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Tests.Calendars;

/// <summary>Days of 1978 to 2099, and bank holidays on any of them, every other one near a usual one: at weekends, and in place of a usual one, too.</summary>
public static class Days
{
    private static readonly LocalDate[] Usual = [.. WorkingDayCalendar.England.BankHolidays(WorkingDayCalendar.England.Coverage).Select(holiday => holiday.Date)];

    public static Arbitrary<LocalDate> Day() => Arb.From(
        Gen.Choose(0, 44_559).Select(DayByDayOracle.First.PlusDays),
        day => day > DayByDayOracle.First ? [day.PlusDays(-1), DayByDayOracle.First.PlusDays(Period.DaysBetween(DayByDayOracle.First, day) / 2)] : []);

    public static Arbitrary<BankHoliday> Holiday() => Arb.From(
        from near in Gen.Choose(0, 1).Select(one => one == 1)
        from any in Day().Generator
        from usual in Gen.Elements(Usual)
        from distance in Gen.Choose(-10, 10)
        let day = near ? LocalDate.Max(DayByDayOracle.First, LocalDate.Min(DayByDayOracle.Last, usual.PlusDays(distance))) : any
        from kind in Gen.Elements(Enum.GetValues<BankHolidayKind>())
        from announced in Gen.Elements<int?>(null, 0, 30, 600)
        select new BankHoliday(
            day,
            "A holiday",
            kind,
            new Citation(Source.Library, "made for a test", Confidence.Assumed),
            announced is { } before ? day.PlusDays(-before) : null,
            inPlaceOf: kind == BankHolidayKind.Moved ? usual : null));
}
