namespace SendInspection.Domain.Tests.Calendars;

public class DeadlineTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Fact]
    public void Rochdales_letter_came_33_working_days_after_its_inspection_ended()
    {
        Deadline letter = Framework.Send2016.Letter!.From(new LocalDate(2016, 9, 23), England);
        Assert.Equal(new LocalDate(2016, 11, 9), letter.DueOn);
        Assert.Equal(new LocalDate(2016, 9, 23), England.AddWorkingDays(new LocalDate(2016, 11, 9), -33));
    }

    [Fact]
    public void A_report_received_on_some_day_of_January_2017_has_its_statement_due_between_two_days()
    {
        DeadlineRange due = Framework.Send2016.Statement.From(
            new DateInterval(new LocalDate(2017, 1, 1), new LocalDate(2017, 1, 31)), England);
        Assert.Equal(new DateInterval(new LocalDate(2017, 4, 10), new LocalDate(2017, 5, 12)), due.DueOn);
        Assert.False(due.IsExact);
        Assert.StartsWith(
            "Due 2017-04-10 to 2017-05-12. The start is known only as 2017-01-01 to 2017-01-31.\nAt the earliest:\nDue on 2017-04-10, a Monday.\n",
            due.Explain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_explains_each_step() => Assert.Equal(
        """
        Due on 2017-02-20, a Monday.
        Rule: The local area and the clinical commissioning groups submit the written statement of action to Ofsted within 70 working days of receiving the final report. [send-2016.statement-due]
        Source: The Children Act 2004 (Joint Area Reviews) Regulations 2015, SI 2015/1792, regulation 4 (quoted).
        See also: Ofsted and CQC, "Local Area SEND inspections: key messages", January 2017, slide "Written Statement of Action" (quoted).
        Started: the final report was received on 2016-11-09, which is not counted.
        Counted: 70 working days, 2016-11-10 to 2017-02-20.
        Skipped: weekends and these bank holidays:
          2016-12-26 Boxing Day
          2016-12-27 Christmas Day (substitute day)
          2017-01-02 New Year’s Day (substitute day)

        """,
        Framework.Send2016.Statement.From(new LocalDate(2016, 11, 9), England).Explain());

    [Fact]
    public void What_is_assumed_says_so()
    {
        Deadline plan = new TimeLimit(Rules.PriorityActionPlanDue, "the final report was received", 35).From(new LocalDate(2024, 1, 8), England);
        Assert.Contains(
            "Source: Councils, a charity and the press quoting the 2023 handbook or a report, on the priority action plan; "
            + "Suffolk and Hertfordshire fit, Oxfordshire does not quite (Assumed).\n",
            plan.Explain(),
            StringComparison.Ordinal);

        Deadline resubmission = Framework.Send2016.Resubmission!.From(new LocalDate(2017, 7, 3), England);
        Assert.Contains("the start of the 20 working days (Assumed).\n", resubmission.Explain(), StringComparison.Ordinal);

        Deadline wedding = Framework.Send2016.Review!.From(new LocalDate(1981, 7, 22), England);
        Assert.Contains(
            "  1981-07-29 Royal wedding bank holiday (extra): Banking and Financial Dealings Act 1971, section 1, by royal proclamation, "
            + "before GOV.UK's list begins (Assumed: remembered, not checked)\n",
            wedding.Explain(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "Counted: 1 working day, 2016-12-28.\n")]
    [InlineData(-1, "Counted back: 1 working day, 2016-12-23.\n")]
    [InlineData(-5, "Counted back: 5 working days, 2016-12-23 to 2016-12-19.\n")]
    public void Periods_of_one_day_and_those_counted_back_read_well(int days, string counted) =>
        Assert.Contains(counted, new TimeLimit(Rules.Notice, "it started", days).From(new LocalDate(2016, 12, 26), England).Explain(), StringComparison.Ordinal);

    [Fact]
    public void A_period_of_no_days_ends_where_it_starts_and_skips_nothing()
    {
        Deadline due = new TimeLimit(Rules.Notice, "it started", 0).From(new LocalDate(2016, 12, 25), England);
        Assert.Equal(due.StartedOn, due.DueOn);
        Assert.Empty(due.Skipped);
        Assert.DoesNotContain("Counted", due.Explain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2028-12-28", 1, false)]
    [InlineData("2028-12-29", 1, true)]
    [InlineData("2029-01-01", -1, false)]
    [InlineData("2029-01-02", -1, true)]
    [InlineData("2029-01-02", 0, false)]
    public void It_is_provisional_when_a_day_was_counted_that_is_not_confirmed(string startedOn, int days, bool expected)
    {
        Deadline due = new TimeLimit(Rules.Notice, "it started", days).From(NodaTime.Text.LocalDatePattern.Iso.Parse(startedOn).Value, England);
        Assert.Equal(expected, due.IsProvisional);
        Assert.Equal(expected, due.Explain().Contains("Provisional: bank holidays after 2028-12-31 are computed, not yet published.\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_target_and_an_expected_interval_say_that_nothing_is_overdue_by_them()
    {
        Deadline letter = Framework.Send2016.Letter!.From(new LocalDate(2016, 9, 23), England);
        Assert.Equal(TimeLimitKind.Target, letter.Kind);
        Assert.StartsWith("Target: 2016-11-09, a Wednesday.\n", letter.Explain(), StringComparison.Ordinal);
        Assert.EndsWith("This is a target: what is not done by then is past its target, and not overdue.\n", letter.Explain(), StringComparison.Ordinal);

        Deadline revisit = Framework.Send2016.Revisit!.From(new LocalDate(2017, 3, 6), England);
        Assert.Equal((TimeLimitKind.Expected, new LocalDate(2018, 9, 6)), (revisit.Kind, revisit.DueOn));
        Assert.StartsWith("Expected by 2018-09-06, a Thursday.\n", revisit.Explain(), StringComparison.Ordinal);
        Assert.EndsWith(
            "which is not counted.\nCounted: 18 months of the calendar, working days or not.\nThis is an expected interval: nothing is late by it.\n",
            revisit.Explain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_over_no_bank_holiday_says_so()
    {
        Deadline due = new TimeLimit(Rules.Notice, "it started", 5).From(new LocalDate(2016, 9, 12), England);
        Assert.Contains("Counted: 5 working days, 2016-09-13 to 2016-09-19.\nSkipped: weekends; no bank holiday.\n", due.Explain(), StringComparison.Ordinal);
        Assert.Equal("2016-09-19 [send-2016.notice]", due.ToString());
    }

    [Fact]
    public void A_period_that_ends_on_the_last_confirmed_day_is_not_provisional()
    {
        WorkingDayCalendar then = England.AsKnownOn(new LocalDate(2016, 9, 1));
        TimeLimit oneDay = new(Rules.Notice, "it started", 1);
        Assert.Equal((new LocalDate(2018, 12, 31), false), (oneDay.From(new LocalDate(2018, 12, 28), then).DueOn, oneDay.From(new LocalDate(2018, 12, 28), then).IsProvisional));
        Assert.True(oneDay.From(new LocalDate(2018, 12, 31), then).IsProvisional);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(-5)]
    public void The_day_that_starts_a_period_is_not_among_the_bank_holidays_skipped(int days) =>
        Assert.Empty(new TimeLimit(Rules.Notice, "it started", days).From(new LocalDate(2016, 8, 29), England).Skipped);
}
