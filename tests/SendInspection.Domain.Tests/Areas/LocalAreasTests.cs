using System.Collections;
using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Tests.Areas;

public class LocalAreasTests
{
    private static readonly LocalDate FirstList = new(2016, 5, 1);

    /// <summary>Every local area that was ever in force, from the registers of the days on which it changed.</summary>
    private static readonly LocalArea[] All =
    [
        .. new[] { FirstList, new(2019, 4, 1), new(2020, 4, 1), new(2021, 4, 1), new(2023, 4, 1), new(2025, 5, 1) }
            .SelectMany(LocalAreas.On)
            .Distinct(),
    ];

    [Theory]
    [InlineData(2013, 4, 1, 152)]
    [InlineData(2016, 5, 1, 152)]
    [InlineData(2019, 3, 31, 152)]
    [InlineData(2019, 4, 1, 151)]
    [InlineData(2020, 3, 31, 151)]
    [InlineData(2020, 4, 1, 151)]
    [InlineData(2021, 3, 31, 151)]
    [InlineData(2021, 4, 1, 152)]
    [InlineData(2023, 3, 31, 152)]
    [InlineData(2023, 4, 1, 153)]
    [InlineData(2025, 4, 30, 153)]
    [InlineData(2025, 5, 1, 153)]
    [InlineData(2026, 6, 1, 153)]
    [InlineData(9999, 12, 31, 153)]
    public void There_are_as_many_local_areas_as_the_changes_up_to_a_day_leave(int year, int month, int day, int count)
    {
        LocalAreas register = LocalAreas.On(new LocalDate(year, month, day));
        Assert.Equal(count, register.Count);
        Assert.Equal(count, register.ToList().Count);
    }

    [Fact]
    public void A_register_gives_the_same_areas_to_code_that_knows_no_type()
    {
        LocalAreas register = LocalAreas.On(FirstList);
        List<object> areas = [];
        foreach (object area in (IEnumerable)register)
        {
            areas.Add(area);
        }

        Assert.Equal(register, areas);
    }

    [Property(Arbitrary = [typeof(Covered)])]
    public void On_any_day_no_code_and_no_name_stands_for_two_areas_and_each_is_in_force(LocalDate date)
    {
        LocalAreas register = LocalAreas.On(date);
        Assert.Equal(date, register.Date);
        Assert.Equal(register.Select(area => area.Code).Distinct().Order(), register.Select(area => area.Code));
        foreach (LocalArea area in register)
        {
            Assert.False(date < area.InForceFrom);
            Assert.False(date > area.InForceThrough);
            Assert.Same(area, register[area.Code]);
            Assert.True(register.TryFind(area.GssCode, out LocalArea? byGss));
            Assert.Same(area, byGss);
            Assert.True(register.TryFindByName(area.Name.ToUpperInvariant(), out LocalArea? byName));
            Assert.Same(area, byName);
        }
    }

    [Property(Arbitrary = [typeof(Covered)])]
    public void The_register_of_a_day_is_that_of_the_day_before_unless_an_area_begins_or_ended(LocalDate date)
    {
        LocalDate eve = LocalDate.Max(date.PlusDays(-1), LocalAreas.FirstDate);
        bool changes = eve < date && All.Any(area => area.InForceFrom == date || area.InForceThrough == eve);
        Assert.Equal(!changes, LocalAreas.On(eve).SequenceEqual(LocalAreas.On(date)));
    }

    [Fact]
    public void Predecessors_and_successors_mirror_each_other_and_adjoin_in_time()
    {
        Assert.Equal(163, All.Length);
        var forwards = All.SelectMany(area => area.Successors.Select(
            next => (From: area.Code, To: next, On: area.InForceThrough!.Value.PlusDays(1), area.SuccessorsCitation)));
        var backwards = All.SelectMany(area => area.Predecessors.Select(
            earlier => (From: earlier, To: area.Code, On: area.InForceFrom!.Value, SuccessorsCitation: area.PredecessorsCitation)));
        Assert.Equal(backwards.OrderBy(pair => (pair.From, pair.To)), forwards.OrderBy(pair => (pair.From, pair.To)));
        Assert.Equal(
            ["835 838 2019-04-01", "835 839 2019-04-01", "836 839 2019-04-01", "837 839 2019-04-01",
             "909 942 2023-04-01", "909 943 2023-04-01", "928 940 2021-04-01", "928 941 2021-04-01"],
            forwards.Select(pair => $"{pair.From} {pair.To} {NodaTime.Text.LocalDatePattern.Iso.Format(pair.On)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_area_ends_only_where_its_own_code_or_a_successor_goes_on()
    {
        foreach (LocalArea area in All.Where(area => area.InForceThrough is not null))
        {
            LocalAreas next = LocalAreas.On(area.InForceThrough!.Value.PlusDays(1));
            bool sameCode = next.TryFind(area.Code, out LocalArea? renewed);
            Assert.Equal(area.Successors.Count == 0, sameCode);
            Assert.True(renewed is null || (renewed.Name == area.Name && renewed.GssCode != area.GssCode && renewed.Predecessors.Count == 0));
            Assert.All(area.Successors, code => Assert.True(next.TryFind(code, out _)));
        }
    }

    [Fact]
    public void What_follows_what_has_a_citation_and_nothing_else_has()
    {
        Assert.All(All, area => Assert.Equal(area.Predecessors.Count > 0, area.PredecessorsCitation is not null));
        Assert.All(All, area => Assert.Equal(area.Successors.Count > 0, area.SuccessorsCitation is not null));
        Assert.Equal(
            "The Cumbria (Structural Changes) Order 2022, SI 2022/331, articles 3 and 4 (derived)",
            LocalAreas.On(FirstList)[LocalAuthorityCode.Parse("909")].SuccessorsCitation!.ToString());
    }

    [Theory]
    [InlineData("354", 2016, "list of May 2016 and list of June 2026, code 354")]
    [InlineData("835", 2016, "list of May 2016, code 835")]
    [InlineData("838", 2026, "list of June 2026, code 838")]
    public void A_local_area_cites_the_lists_that_name_it(string code, int year, string clause)
    {
        LocalArea area = LocalAreas.On(new LocalDate(year, 6, 1))[LocalAuthorityCode.Parse(code)];
        Assert.Equal(new Citation(Source.DfeLocalAuthorities, clause, Confidence.Quoted), area.Citation);
    }

    [Theory]
    [InlineData("999", 2016, "There is no local area 999 on 2016-05-01, nor on any other day from 2013-04-01 to 2026-06-01.")]
    [InlineData("838", 2016, "There is no local area 838 on 2016-05-01: Dorset is in force from 2019-04-01 on, following 835 (Dorset).")]
    [InlineData(
        "835",
        2020,
        "There is no local area 835 on 2020-05-01: Dorset was in force through 2019-03-31, followed by 838 (Dorset) and 839 (Bournemouth, Christchurch and Poole).")]
    [InlineData(
        "909",
        2030,
        "There is no local area 909 on 2030-05-01: Cumbria was in force through 2023-03-31, followed by 942 (Cumberland) and 943 (Westmorland and Furness). "
        + "Changes after 2026-06-01 are not known to the register.")]
    public void A_code_without_an_area_is_told_when_it_had_one_and_what_came_before_or_after(string code, int year, string message)
    {
        LocalAreas register = LocalAreas.On(new LocalDate(year, 5, 1));
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => register[LocalAuthorityCode.Parse(code)]).Message);
        Assert.False(register.TryFind(LocalAuthorityCode.Parse(code), out LocalArea? area));
        Assert.Null(area);
    }

    [Fact]
    public void A_GSS_code_or_a_name_of_another_day_finds_nothing()
    {
        LocalAreas now = LocalAreas.On(LocalAreas.ConfirmedThrough);
        Assert.False(now.TryFind(GssCode.Parse("E08000016"), out _));
        Assert.False(now.TryFindByName("Cumbria", out _));
        Assert.Throws<ArgumentNullException>(() => now.TryFindByName(null!, out _));
    }

    [Fact]
    public void The_register_begins_with_the_last_change_before_the_first_list()
    {
        Assert.Equal(new LocalDate(2013, 4, 1), LocalAreas.FirstDate);
        Assert.Equal(LocalAreas.On(FirstList), LocalAreas.On(LocalAreas.FirstDate).AsEnumerable());
        ArgumentOutOfRangeException early = Assert.Throws<ArgumentOutOfRangeException>(() => LocalAreas.On(new LocalDate(2013, 3, 31)));
        Assert.Contains("complete from 2013-04-01 on", early.Message, StringComparison.Ordinal);
        Assert.Contains("2013-03-31", early.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_of_another_calendar_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LocalAreas.On(FirstList.WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void After_the_last_list_the_register_is_not_confirmed_and_says_so()
    {
        LocalAreas last = LocalAreas.On(LocalAreas.ConfirmedThrough);
        LocalAreas next = LocalAreas.On(LocalAreas.ConfirmedThrough.PlusDays(1));
        Assert.True(last.IsConfirmed);
        Assert.False(next.IsConfirmed);
        Assert.Equal("153 local areas on 2026-06-01", last.ToString());
        Assert.Equal("153 local areas on 2026-06-02, changes after 2026-06-01 not known", next.ToString());
    }

    [Fact]
    public void Two_registers_are_equal_when_their_dates_are()
    {
        Assert.True(LocalAreas.On(FirstList) == LocalAreas.On(FirstList));
        Assert.True(LocalAreas.On(FirstList) != LocalAreas.On(FirstList.PlusDays(1)));
    }

    [Fact]
    public void Rochdale_is_354() =>
        Assert.Equal("354 Rochdale", LocalAreas.On(FirstList)[LocalAuthorityCode.Parse("354")].ToString());

    public static class Covered
    {
        private static readonly IEnumerable<LocalDate> ChangeDays =
            All.Select(area => area.InForceFrom).OfType<LocalDate>().Where(from => from >= LocalAreas.FirstDate).Distinct();

        public static Arbitrary<LocalDate> Dates() =>
            Gen.OneOf(Gen.Choose(0, 8000).Select(LocalAreas.FirstDate.PlusDays), Gen.Elements(ChangeDays)).ToArbitrary();
    }
}
