using System.Globalization;

namespace SendInspection.Domain.Tests.Calendars;

public class DeadlineChangeTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;
    private static readonly LocalDate ReceivedOn = new(2022, 7, 1);

    [Fact]
    public void The_funeral_moved_a_deadline_and_the_change_names_it_with_its_announcement()
    {
        Deadline before = Framework.Send2016.Statement.From(ReceivedOn, England.AsKnownOn(new LocalDate(2022, 9, 9)));
        Deadline after = Framework.Send2016.Statement.From(ReceivedOn, England.AsKnownOn(new LocalDate(2022, 9, 12)));

        DeadlineChange change = after.ChangeFrom(before);

        Assert.Equal(new LocalDate(2022, 10, 10), before.DueOn);
        Assert.Equal(new LocalDate(2022, 10, 11), after.DueOn);
        Assert.True(change.IsMoved);
        Assert.Equal([new LocalDate(2022, 9, 19)], change.Added.Select(holiday => holiday.Date));
        Assert.Empty(change.Removed);
        Assert.Equal(
            """
            Moved from 2022-10-10, a Monday, to 2022-10-11, a Tuesday.
            Rule: The local area and the clinical commissioning groups submit the written statement of action to Ofsted within 70 working days of receiving the final report. [send-2016.statement-due]
            Source: The Children Act 2004 (Joint Area Reviews) Regulations 2015, SI 2015/1792, regulation 4 (quoted).
            Now a bank holiday: 2022-09-19 Bank Holiday for the State Funeral of Queen Elizabeth II (extra).
              Source: GOV.UK bank holidays, England and Wales, the list from 2012 on (quoted).
              Announced on 2022-09-10: SendInspection.Domain, where the sources are silent, day of the announcement, from the news of the day (Assumed: remembered, not checked).

            """,
            change.Explain());
        Assert.Equal("2022-10-10, now 2022-10-11 [send-2016.statement-due]", change.ToString());
    }

    [Fact]
    public void A_moved_holiday_goes_from_one_day_and_comes_to_another_without_moving_the_deadline()
    {
        Deadline before = Framework.Send2016.Statement.From(new LocalDate(2020, 3, 2), England.AsKnownOn(new LocalDate(2019, 6, 6)));
        Deadline after = Framework.Send2016.Statement.From(new LocalDate(2020, 3, 2), England);

        DeadlineChange change = after.ChangeFrom(before);

        Assert.False(change.IsMoved);
        Assert.Equal([new LocalDate(2020, 5, 8)], change.Added.Select(holiday => holiday.Date));
        Assert.Equal([new LocalDate(2020, 5, 4)], change.Removed.Select(holiday => holiday.Date));
        Assert.StartsWith("Not moved: due on 2020-06-12, a Friday, as before.\n", change.Explain(), StringComparison.Ordinal);
        Assert.Contains("No longer a bank holiday: 2020-05-04 Early May bank holiday.\n", change.Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("No bank holiday", change.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_opens_brings_the_deadline_forward()
    {
        Deadline before = Framework.Send2016.Review!.From(new LocalDate(2016, 12, 19), England);
        Deadline after = Framework.Send2016.Review!.From(new LocalDate(2016, 12, 19), England.Without(new LocalDate(2017, 1, 2)));

        DeadlineChange change = after.ChangeFrom(before);

        Assert.Equal((new LocalDate(2017, 1, 5), new LocalDate(2017, 1, 4)), (change.From.DueOn, change.To.DueOn));
        Assert.Equal([new LocalDate(2017, 1, 2)], change.Removed.Select(holiday => holiday.Date));
        Assert.Equal(change, after.ChangeFrom(before));
    }

    [Fact]
    public void A_period_that_is_counted_back_moves_the_other_way()
    {
        TimeLimit back = new(Rules.Notice, "the inspection starts", -5);
        LocalDate starts = new(2022, 9, 23);
        DeadlineChange change = back.From(starts, England).ChangeFrom(back.From(starts, England.AsKnownOn(new LocalDate(2022, 9, 9))));

        Assert.Equal((new LocalDate(2022, 9, 16), new LocalDate(2022, 9, 15)), (change.From.DueOn, change.To.DueOn));
        Assert.Equal([new LocalDate(2022, 9, 19)], change.Added.Select(holiday => holiday.Date));
    }

    [Fact]
    public void No_change_says_so_plainly()
    {
        Deadline due = Framework.Send2016.Review!.From(ReceivedOn, England);
        DeadlineChange change = due.ChangeFrom(due);

        Assert.False(change.IsMoved);
        Assert.StartsWith("Not moved: due on 2022-07-15, a Friday, as before.\n", change.Explain(), StringComparison.Ordinal);
        Assert.EndsWith("No bank holiday among the days counted came or went.\n", change.Explain(), StringComparison.Ordinal);
        Assert.Equal("2022-07-15, not moved [send-2016.review-due]", change.ToString());
    }

    public static TheoryData<Deadline> Others =>
    [
        Framework.Send2016.Statement.From(ReceivedOn, England),
        Framework.Send2016.Review!.From(ReceivedOn.PlusDays(1), England),
        new TimeLimit(Rules.ReviewDue, "the statement was received", 11).From(ReceivedOn, England),
    ];

    [Theory, MemberData(nameof(Others))]
    public void Deadlines_of_different_rules_starts_or_lengths_do_not_compare(Deadline other)
    {
        Deadline due = Framework.Send2016.Review!.From(ReceivedOn, England);
        ArgumentException error = Assert.Throws<ArgumentException>(() => due.ChangeFrom(other));

        Assert.Contains("10 working days after 2022-07-01 by send-2016.review-due", error.Message, StringComparison.Ordinal);
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"{other.WorkingDays} working days after {other.StartedOn:uuuu-MM-dd} by {other.Rule.Id}"),
            error.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => due.ChangeFrom(null!));
    }

    [Theory]
    [InlineData(-5, "5 working days before")]
    [InlineData(-1, "1 working day before")]
    [InlineData(0, "0 working days after")]
    [InlineData(1, "1 working day after")]
    public void The_lengths_that_do_not_compare_are_named_with_their_direction(int days, string length)
    {
        Deadline due = new TimeLimit(Rules.Notice, "it starts", days).From(ReceivedOn, England);
        Deadline other = new TimeLimit(Rules.Notice, "it starts", 2).From(ReceivedOn, England);
        string message = Assert.Throws<ArgumentException>("earlier", () => due.ChangeFrom(other)).Message;
        Assert.Contains($"this one is {length} 2022-07-01 by send-2016.notice", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bank_holidays_that_came_and_went_are_told_in_order_and_without_what_is_not_known_of_them()
    {
        BankHoliday silent = new(new LocalDate(2022, 7, 5), "A", BankHolidayKind.Extra, new Citation(Source.Library, "made for a test", Confidence.Assumed));
        BankHoliday announced = new(new LocalDate(2022, 7, 6), "B", BankHolidayKind.Extra, silent.Citation, announcedOn: new LocalDate(2022, 7, 4));
        DeadlineChange change = Framework.Send2016.Review!.From(ReceivedOn, England.With(announced).With(silent))
            .ChangeFrom(Framework.Send2016.Review!.From(ReceivedOn, England));
        Assert.Equal([silent, announced], change.Added);
        Assert.EndsWith(
            $"Now a bank holiday: 2022-07-05 A (extra).\n  Source: {silent.Citation}.\n"
            + $"Now a bank holiday: 2022-07-06 B (extra).\n  Source: {silent.Citation}.\n  Announced on 2022-07-04.\n",
            change.Explain(),
            StringComparison.Ordinal);
    }
}
