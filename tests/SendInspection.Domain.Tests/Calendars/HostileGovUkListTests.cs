using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Calendars;

/// <summary>Lists of bank holidays that nobody at GOV.UK would write.</summary>
public class HostileGovUkListTests
{
    private const string First = """{"title":"Christmas Day","date":"2026-12-25","notes":""}""";
    private const string Second = """{"title":"Boxing Day","date":"2026-12-28","notes":""}""";

    [Theory]
    [InlineData($$$"""{"scotland":{"events":[{{{First}}}]},"scotland":{"events":[{{{Second}}}]}}""")]
    [InlineData($$$"""{"scotland":{"events":[{{{First}}}],"events":[{{{Second}}}]}}""")]
    [InlineData("""{"scotland":{"events":[{"title":"Christmas Day","date":"2026-12-25","date":"2026-12-28","notes":""}]}}""")]
    [InlineData("""{"scotland":{"events":[{"title":"Christmas Day","title":"Boxing Day","date":"2026-12-25","notes":""}]}}""")]
    public void A_part_that_is_there_twice_is_refused_and_no_bank_holiday_is_lost_in_silence(string json) =>
        Assert.Throws<FormatException>(() => WorkingDayCalendar.FromGovUkJson(json, "scotland"));

    [Theory, InlineData(""), InlineData(" \n")]
    public void An_empty_list_is_told_to_be_empty(string json) => Assert.Equal(
        "scotland: the list is empty. Enter the text of GOV.UK's list of bank holidays.",
        Assert.Throws<FormatException>(() => WorkingDayCalendar.FromGovUkJson(json, "scotland")).Message);

    [Fact]
    public void A_long_name_of_a_division_is_cut_short_in_the_message() =>
        Assert.InRange(Assert.Throws<FormatException>(() => WorkingDayCalendar.FromGovUkJson("{}", new string('x', 10_000))).Message.Length, 1, 500);

    [Fact]
    public void A_fact_on_a_closed_day_is_refused_also_where_the_calendar_has_no_working_day_after_it()
    {
        WorkingDayCalendar closed = ClosedFrom(new(2016, 9, 1), new(2031, 12, 31));
        Assert.Contains(Inspection.None.Decide(Stories.Planned[0], closed).Refusals, refusal => refusal.Rule == Rules.FieldworkOnWorkingDays);
    }

    [Fact]
    public void A_history_with_reasons_is_replayed_also_where_the_calendar_has_no_working_day_after_it() =>
        Assert.Equal(InspectionStage.Planned, Inspection.Replay([Stories.Planned[0] with { Number = 1, Despite = "To be sure." }], ClosedFrom(new(2016, 9, 1), new(2031, 12, 31))).Stage);

    [Fact]
    public void No_date_is_recommended_that_is_before_the_first_one_that_can_be_entered()
    {
        WorkingDayCalendar oneYear = WorkingDayCalendar.FromGovUkJson($$$"""{"scotland":{"events":[{{{First}}}]}}""", "scotland");
        Refusal refusal = Assert.Single(Inspection.None.Decide(Stories.Planned[0], oneYear).Refusals, each => each.Field == "On");
        Assert.Equal("process.date-covered", refusal.Rule.Id);
        Assert.DoesNotContain("from 2027-01-01 to 2020-12-31", refusal.Remedy, StringComparison.Ordinal);
    }

    // Scotland's list stands for itself: the first day gives the coverage its start, and everything from a day on is closed.
    private static WorkingDayCalendar ClosedFrom(LocalDate first, LocalDate last)
    {
        IEnumerable<LocalDate> days = Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays).Prepend(new LocalDate(2015, 1, 1));
        return WorkingDayCalendar.FromGovUkJson(
            "{\"scotland\":{\"events\":[" + string.Join(",", days.Select(day => $$"""{"title":"Holiday","date":"{{NodaTime.Text.LocalDatePattern.Iso.Format(day)}}","notes":""}""")) + "]}}", "scotland");
    }
}
