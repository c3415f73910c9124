using System.Text;

namespace SendInspection.Domain.Tests.Calendars;

public class FromGovUkJsonTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;
    private static readonly WorkingDayCalendar FromGolden = WorkingDayCalendar.FromGovUkJson(GoldenList.Text);

    [Fact]
    public void The_golden_list_gives_England_on_every_day_and_as_known_on_any()
    {
        Assert.Equal(England.Coverage, FromGolden.Coverage);
        Assert.Equal(England.ConfirmedThrough, FromGolden.ConfirmedThrough);
        for (LocalDate date = England.Coverage.Start; date <= England.Coverage.End; date = date.PlusDays(1))
        {
            Assert.Equal(England.IsWorkingDay(date), FromGolden.IsWorkingDay(date));
        }

        Assert.Equal(England.BankHolidays(England.Coverage), FromGolden.BankHolidays(England.Coverage));
        foreach (LocalDate known in new LocalDate[] { new(1978, 1, 1), new(2010, 1, 4), new(2020, 11, 11), new(2022, 9, 9), new(2022, 9, 12) })
        {
            Assert.Equal(England.AsKnownOn(known), FromGolden.AsKnownOn(known));
        }
    }

    [Fact]
    public void A_stream_gives_the_same_with_and_without_a_byte_order_mark_and_stays_open()
    {
        using MemoryStream plain = new(Encoding.UTF8.GetBytes(GoldenList.Text));
        using MemoryStream marked = new([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(GoldenList.Text)]);
        Assert.Equal(England, WorkingDayCalendar.FromGovUkJson(plain));
        Assert.Equal(England, WorkingDayCalendar.FromGovUkJson(marked));
        Assert.True(plain.CanRead);
    }

    [Theory]
    [InlineData("scotland")]
    [InlineData("northern-ireland")]
    public void Another_nation_is_its_list_and_nothing_else(string division)
    {
        WorkingDayCalendar nation = WorkingDayCalendar.FromGovUkJson(GoldenList.Text, division);
        Assert.Equal(new DateInterval(new LocalDate(2012, 1, 1), new LocalDate(2028, 12, 31)), nation.Coverage);
        Assert.Equal(nation.Coverage.End, nation.ConfirmedThrough);
        Assert.Equal(
            GoldenList.Of(division).Where(day => day.Date.DayOfWeek < IsoDayOfWeek.Saturday).OrderBy(day => day.Date),
            nation.BankHolidays(nation.Coverage).Select(holiday => (holiday.Date, holiday.Name)));
        Assert.Throws<ArgumentOutOfRangeException>(() => nation.IsWorkingDay(new LocalDate(2011, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => nation.AddWorkingDays(new LocalDate(2028, 12, 1), 70));
    }

    [Fact]
    public void A_new_proclamation_in_a_full_year_closes_its_day_as_an_extra()
    {
        WorkingDayCalendar changed = WorkingDayCalendar.FromGovUkJson(GoldenList.Changed(events => events.Put("2027-07-02", "Bank holiday for the world cup")));
        BankHoliday extra = changed.BankHolidays(2027).Single(holiday => holiday.Date == new LocalDate(2027, 7, 2));
        Assert.Equal((BankHolidayKind.Extra, Source.GovUkBankHolidays), (extra.Kind, extra.Citation.Source));
        Assert.Equal(England.With(extra), changed);
    }

    [Fact]
    public void A_holiday_that_the_list_moves_leaves_its_usual_day_open()
    {
        WorkingDayCalendar changed = WorkingDayCalendar.FromGovUkJson(GoldenList.Changed(events =>
        {
            events.Drop(date => date == "2027-05-03");
            events.Put("2027-05-07", "Early May bank holiday (a jubilee)");
        }));
        Assert.True(changed.IsWorkingDay(new LocalDate(2027, 5, 3)));
        BankHoliday moved = changed.BankHolidays(2027).Single(holiday => holiday.Date == new LocalDate(2027, 5, 7));
        Assert.Equal((BankHolidayKind.Moved, new LocalDate(2027, 5, 3)), (moved.Kind, moved.InPlaceOf));
    }

    [Fact]
    public void A_new_day_with_a_name_of_its_own_is_an_extra_though_a_usual_one_is_open()
    {
        WorkingDayCalendar changed = WorkingDayCalendar.FromGovUkJson(GoldenList.Changed(events =>
        {
            events.Drop(date => date == "2027-05-03");
            events.Put("2027-05-07", "Bank holiday for a jubilee");
        }));
        BankHoliday extra = changed.BankHolidays(2027).Single(holiday => holiday.Date == new LocalDate(2027, 5, 7));
        Assert.Equal((BankHolidayKind.Extra, null), (extra.Kind, extra.InPlaceOf));
        Assert.True(changed.IsWorkingDay(new LocalDate(2027, 5, 3)));
    }

    [Theory]
    [InlineData("", BankHolidayKind.Usual)]
    [InlineData("Substitute day", BankHolidayKind.Substitute)]
    [InlineData("Extra bank holiday", BankHolidayKind.Extra)]
    public void The_notes_give_the_kind_of_a_day_of_another_nation(string notes, BankHolidayKind kind)
    {
        WorkingDayCalendar scotland = WorkingDayCalendar.FromGovUkJson(
            "{\"scotland\": {\"events\": [{\"title\": \"A\", \"date\": \"2027-07-02\", \"notes\": \"" + notes + "\"}]}}", "scotland");
        Assert.Equal(kind, Assert.Single(scotland.BankHolidays(2027)).Kind);
    }

    [Fact]
    public void The_notes_give_the_kind_of_what_only_the_list_knows()
    {
        WorkingDayCalendar changed = WorkingDayCalendar.FromGovUkJson(GoldenList.Changed(events =>
        {
            events.Put("2027-07-01", "A day", "Substitute day");
            events.Put("2027-07-02", "Another day", "Extra bank holiday");
        }));
        Assert.Equal(
            [BankHolidayKind.Substitute, BankHolidayKind.Extra],
            changed.BankHolidays(2027).Where(holiday => holiday.Date.Month == 7).Select(holiday => holiday.Kind));
    }

    [Fact]
    public void In_a_full_year_what_the_list_leaves_out_is_open_and_what_it_keeps_is_closed()
    {
        WorkingDayCalendar changed = WorkingDayCalendar.FromGovUkJson(GoldenList.Changed(events =>
        {
            events.Drop(date => date == "2022-09-19");
            events.Put("2022-05-30", "Spring bank holiday after all");
        }));
        Assert.True(changed.IsWorkingDay(new LocalDate(2022, 9, 19)));
        Assert.False(changed.IsWorkingDay(new LocalDate(2022, 5, 30)));
        Assert.False(changed.IsWorkingDay(new LocalDate(2022, 6, 2)));
        Assert.False(changed.AsKnownOn(new LocalDate(2019, 1, 1)).IsWorkingDay(new LocalDate(2022, 5, 30)));
    }

    [Fact]
    public void An_unfinished_year_adds_what_it_lists_keeps_the_rule_and_is_not_confirmed()
    {
        WorkingDayCalendar changed = WorkingDayCalendar.FromGovUkJson(GoldenList.Changed(events =>
        {
            events.Drop(date => date is "2028-12-25" or "2028-12-26");
            events.Put("2029-06-01", "Bank holiday for something");
        }));
        Assert.Equal(new LocalDate(2027, 12, 31), changed.ConfirmedThrough);
        Assert.False(changed.IsWorkingDay(new LocalDate(2028, 12, 25)));
        Assert.False(changed.IsWorkingDay(new LocalDate(2029, 6, 1)));
        Assert.Equal(9, changed.BankHolidays(2029).Count);
    }

    [Fact]
    public void A_year_after_an_unfinished_one_is_not_confirmed_and_a_list_without_a_full_year_confirms_nothing_it_lists()
    {
        Assert.Equal(
            new LocalDate(2019, 12, 31),
            WorkingDayCalendar.FromGovUkJson(GoldenList.Changed(events => events.Drop(date => date == "2020-12-25"))).ConfirmedThrough);
        Assert.Equal(
            new LocalDate(2026, 12, 31),
            WorkingDayCalendar.FromGovUkJson(GoldenList.Changed(events => events.Drop(date => date != "2027-12-28"))).ConfirmedThrough);
    }

    [Fact]
    public void A_year_that_the_list_of_England_and_Wales_leaves_out_is_by_rule()
    {
        WorkingDayCalendar changed = WorkingDayCalendar.FromGovUkJson(
            GoldenList.Changed(events => events.Drop(date => date.StartsWith("2020", StringComparison.Ordinal))));
        Assert.Equal(England.BankHolidays(2020), changed.BankHolidays(2020));
        Assert.Equal(new LocalDate(2019, 12, 31), changed.ConfirmedThrough);
    }

    [Fact]
    public void A_list_that_ends_earlier_confirms_less_and_the_rule_goes_on()
    {
        WorkingDayCalendar changed = WorkingDayCalendar.FromGovUkJson(
            GoldenList.Changed(events => events.Drop(date => string.CompareOrdinal(date, "2027") >= 0)));
        Assert.Equal(new LocalDate(2026, 12, 31), changed.ConfirmedThrough);
        Assert.Equal(England.BankHolidays(England.Coverage), changed.BankHolidays(England.Coverage));
    }

    [Fact]
    public void A_day_at_the_weekend_closes_nothing()
    {
        WorkingDayCalendar changed = WorkingDayCalendar.FromGovUkJson(GoldenList.Changed(events => events.Put("2027-12-25", "Christmas Day")));
        Assert.Equal(England.BankHolidays(England.Coverage), changed.BankHolidays(England.Coverage));
    }

    [Fact]
    public void Deadlines_are_counted_compared_and_explained_by_it()
    {
        WorkingDayCalendar changed = WorkingDayCalendar.FromGovUkJson(GoldenList.Changed(events => events.Put("2027-07-02", "Bank holiday for the world cup")));
        Deadline due = Framework.Send2016.Statement.From(new LocalDate(2027, 6, 1), changed);
        DeadlineChange change = due.ChangeFrom(Framework.Send2016.Statement.From(new LocalDate(2027, 6, 1), FromGolden));
        Assert.Equal([new LocalDate(2027, 7, 2)], change.Added.Select(holiday => holiday.Date));
        Assert.Contains(
            "Now a bank holiday: 2027-07-02 Bank holiday for the world cup (extra).\n"
            + "  Source: GOV.UK bank holidays, England and Wales, the list that the calendar was made from (quoted).\n",
            change.Explain(),
            StringComparison.Ordinal);
        Assert.False(change.From.IsProvisional || change.To.IsProvisional);
    }
}
