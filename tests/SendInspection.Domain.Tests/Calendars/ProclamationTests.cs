using static NodaTime.Text.LocalDatePattern;

namespace SendInspection.Domain.Tests.Calendars;

/// <summary>Each proclamation since 1978: the day it closed, the day it left open, and that neither was so the evening before it was announced.</summary>
public class ProclamationTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    public static TheoryData<string, string, string?, string?> All => new()
    {
        { "royal wedding 1981", "1981-07-29", null, "1981-03-03" },
        { "VE Day 50", "1995-05-08", "1995-05-01", null },
        { "millennium", "1999-12-31", null, null },
        { "Golden Jubilee, extra", "2002-06-03", null, null },
        { "Golden Jubilee, spring holiday", "2002-06-04", "2002-05-27", null },
        { "royal wedding 2011", "2011-04-29", null, "2010-11-23" },
        { "Diamond Jubilee, spring holiday", "2012-06-04", "2012-05-28", "2010-01-05" },
        { "Diamond Jubilee, extra", "2012-06-05", null, "2010-01-05" },
        { "VE Day 75", "2020-05-08", "2020-05-04", "2019-06-07" },
        { "Platinum Jubilee, spring holiday", "2022-06-02", "2022-05-30", "2020-11-12" },
        { "Platinum Jubilee, extra", "2022-06-03", null, "2020-11-12" },
        { "state funeral", "2022-09-19", null, "2022-09-10" },
        { "coronation", "2023-05-08", null, "2022-11-06" },
    };

    [Theory, MemberData(nameof(All))]
    public void It_closed_one_day_and_left_another_open(string occasion, string closed, string? leftOpen, string? announcedOn)
    {
        LocalDate date = Iso.Parse(closed).Value;
        BankHoliday holiday = Assert.Single(England.BankHolidays(date.Year), holiday => holiday.Date == date);
        LocalDate? usual = leftOpen is null ? null : Iso.Parse(leftOpen).Value;

        Assert.False(England.IsWorkingDay(date), occasion);
        Assert.Equal(usual, holiday.InPlaceOf);
        Assert.Equal(usual is null ? BankHolidayKind.Extra : BankHolidayKind.Moved, holiday.Kind);
        Assert.True(usual is not { } open || England.IsWorkingDay(open), occasion);
        Assert.True(holiday.Announcement!.IsAssumed);
        if (announcedOn is not null)
        {
            Assert.Equal(Iso.Parse(announcedOn).Value, holiday.AnnouncedOn);
        }

        WorkingDayCalendar before = England.AsKnownOn(holiday.AnnouncedOn!.Value.PlusDays(-1));
        Assert.True(before.IsWorkingDay(date), occasion);
        Assert.False(usual is { } kept && before.IsWorkingDay(kept), occasion);
        Assert.False(England.AsKnownOn(holiday.AnnouncedOn.Value).IsWorkingDay(date), occasion);
    }

    [Fact]
    public void Where_the_day_of_the_announcement_was_not_found_it_is_taken_as_1_January()
    {
        BankHoliday[] notFound = [.. England.BankHolidays(England.Coverage).Where(holiday => holiday.Announcement?.Confidence == Confidence.Assumed)];
        Assert.Equal([1995, 1999, 2002, 2002], notFound.Select(holiday => holiday.Date.Year));
        Assert.All(notFound, holiday => Assert.Equal(new LocalDate(holiday.Date.Year, 1, 1), holiday.AnnouncedOn));
    }

    [Fact]
    public void There_are_no_others() => Assert.Equal(
        All.Select(row => row.Data.Item2),
        England.BankHolidays(England.Coverage)
            .Where(holiday => holiday.Kind is BankHolidayKind.Moved or BankHolidayKind.Extra)
            .Select(holiday => Iso.Format(holiday.Date)));
}
