using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Programmes;

/// <summary>The real programme of 2016, from the example's data.</summary>
public class ProgrammeTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.England;
    private static readonly InspectionRecordsRead Read =
        InspectionRecordsJson.Read(File.ReadAllText(Repository.PathOf("docs/examples/data/inspections-2016.json")));

    private static readonly Programme Programme2016 = new(Framework.Send2016, Read.Records);

    [Fact]
    public void The_data_has_twenty_rows_and_no_fault()
    {
        Assert.Empty(Read.Faults);
        Assert.Equal(20, Read.Records.Count);
    }

    [Fact]
    public void The_figures_of_the_slides_come_out_of_the_data() => Assert.Equal(
        new ProgrammeFigures(new LocalDate(2017, 1, 23), 152, new(20, 20), new(16, 16), new(4, 4)),
        Programme2016.FiguresOn(new LocalDate(2017, 1, 23)));

    [Fact]
    public void The_day_before_Rochdales_letter_none_is_certainly_published() => Assert.Equal(
        // Completed: the 8 of the summer, Rochdale to Surrey and Hartlepool; Sefton (some day of November) and Leeds (the term) perhaps.
        // Letters: perhaps those of 8 + Herefordshire, Bexley, Plymouth, Surrey, Hartlepool. Statements: perhaps Surrey's and Hartlepool's.
        new ProgrammeFigures(new LocalDate(2016, 11, 8), 152, new(14, 16), new(0, 13), new(0, 2)),
        Programme2016.FiguresOn(new LocalDate(2016, 11, 8)));

    [Fact]
    public void Rochdales_letter_makes_one_certain() => Assert.Equal(
        (1, 1),
        (Programme2016.FiguresOn(new LocalDate(2016, 11, 9)).LettersPublished.Certain, Programme2016.FiguresOn(new LocalDate(2016, 11, 9)).StatementsRequired.Certain));

    [Fact]
    public void At_the_start_of_2018_the_slides_four_unpublished_letters_were_Leeds_and_perhaps_three_more() => Assert.Equal(
        new ProgrammeFigures(new LocalDate(2018, 1, 1), 152, new(20, 20), new(17, 20), new(4, 5)),
        Programme2016.FiguresOn(new LocalDate(2018, 1, 1)));

    [Fact]
    public void Before_the_first_inspection_there_is_nothing_to_count() => Assert.Equal(
        new ProgrammeFigures(new LocalDate(2016, 5, 1), 152, default, default, default),
        Programme2016.FiguresOn(new LocalDate(2016, 5, 1)));

    [Fact]
    public void The_data_keeps_every_fact_of_the_table_it_was_made_from()
    {
        // As in the reference table: seventeen first days exact, two months, one term.
        Assert.Equal(17, Read.Records.Count(record => record.FirstDay.Exact is not null));
        Assert.Equal(16, Read.Records.Count(record => record.LastDay.Exact is not null));
        Assert.Equal(
            ["Sefton", "Suffolk", "Leeds"],
            Read.Records.Where(record => record.FirstDay.Exact is null).OrderBy(record => record.FirstDay.Days.Length).ThenBy(record => record.FirstDay.Days.Start)
                .Select(record => record.Area.Name));
        Assert.Equal(
            ["Rochdale", "Surrey", "Hartlepool", "Sefton", "Suffolk"],
            Read.Records.Where(record => record.Statement!.IsRequired).Select(record => record.Area.Name));
    }

    [Fact]
    public void Rochdales_letter_came_33_working_days_after_its_last_day()
    {
        InspectionRecord rochdale = Of("Rochdale");
        Assert.Equal(33, Calendar.CountWorkingDays(rochdale.LastDay.Exact!.Value, rochdale.LetterPublished!.Exact!.Value));
        Assert.Equal(new LocalDate(2016, 11, 9), rochdale.LetterTarget(Calendar)!.Latest.DueOn);
    }

    [Theory]
    // Counted by hand: 15 working days left in November 2016, 20 in December (26 and 27 closed), 21 in January (2 closed), the 14th of February is the 20th.
    [InlineData("Rochdale", "2017-02-20", "2017-02-20")]
    // January has 21, February 20, March 23: the 6th of April, the 10th. From 31 January: 20, 23, 18 (14 and 17 April closed), the 9th of May (1 closed), the 12th.
    [InlineData("Sefton", "2017-04-10", "2017-05-12")]
    public void A_statement_is_due_70_working_days_after_the_report_is_received(string area, string earliest, string latest)
    {
        DeadlineRange due = Of(area).StatementDue(Calendar)!;
        Assert.Equal((earliest, latest), ($"{due.DueOn.Start:uuuu-MM-dd}", $"{due.DueOn.End:uuuu-MM-dd}"));
    }

    [Fact]
    public void Rows_with_exact_days_replay_as_events_that_give_the_same_facts_back()
    {
        int replayed = 0;
        foreach (InspectionRecord record in Read.Records)
        {
            if (record.Replay(new LocalDate(2026, 1, 1), Calendar) is not { } inspection)
            {
                Assert.True(record.FirstDay.Exact is null || record.LastDay.Exact is null);
                continue;
            }

            replayed++;
            InspectionRecord back = InspectionRecord.Of(inspection, new Citation(Source.OutsideData, "replayed", Confidence.Derived));
            Assert.Equal(record.Area, back.Area);
            Assert.Equal(record.FirstDay.Exact, back.FirstDay.Exact);
            Assert.Equal(record.LastDay.Exact, back.LastDay.Exact);
            Assert.Equal(record.Statement!.IsRequired, back.Statement!.IsRequired);
            Assert.Equal(record.LetterReceived?.Exact, back.LetterReceived?.Exact);
        }

        Assert.Equal(16, replayed);
    }

    [Fact]
    public void Rochdale_was_notified_on_a_Monday_for_the_next_Monday()
    {
        Inspection rochdale = Of("Rochdale").Replay(new LocalDate(2017, 1, 23), Calendar)!;
        Assert.Equal((new LocalDate(2016, 9, 12), new LocalDate(2016, 9, 19)), (rochdale.NotifiedOn!.Value, rochdale.FirstDay!.Value));
        Assert.Equal(InspectionStage.StatementAwaited, rochdale.Stage);
    }

    [Fact]
    public void A_replay_up_to_a_day_knows_nothing_later() =>
        Assert.Equal(InspectionStage.ConcernsReported, Of("Rochdale").Replay(new LocalDate(2016, 11, 8), Calendar)!.Stage);

    [Fact]
    public void What_is_past_its_target_is_certain_only_where_the_dates_are()
    {
        // Hillingdon's target was the day itself, 2017-01-23: in time to its end, and certainly missed the day after, since the letter was still not out.
        Assert.Equal(ObligationStatus.Outstanding, Letter("Hillingdon", new(2017, 1, 23)));
        Assert.Equal(ObligationStatus.PerhapsPastTarget, Letter("Hillingdon", new(2017, 1, 24)));
        Assert.Equal(ObligationStatus.PerhapsPastTarget, Letter("Leeds", new(2017, 1, 23)));
        Assert.Equal(ObligationStatus.Met, Letter("Leeds", new(2017, 2, 16)));
        Assert.Equal(ObligationStatus.Met, Letter("Rochdale", new(2016, 11, 9)));
        Assert.Equal(ObligationStatus.Outstanding, Letter("Rochdale", new(2016, 11, 8)));
        Assert.Empty(Of("Rochdale").Obligations(new(2016, 9, 22), Calendar));
    }

    [Fact]
    public void What_is_perhaps_past_its_target_is_told_so() => Assert.EndsWith(
        ": perhaps past its target on 2017-01-23",
        Assert.Single(Of("Leeds").Obligations(new(2017, 1, 23), Calendar), duty => duty.Duty == Duty.SendLetter).ToString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2016-09-22")]
    [InlineData("2016-11-08")]
    [InlineData("2016-11-09")]
    [InlineData("2017-01-23")]
    [InlineData("2017-02-21")]
    [InlineData("2017-06-01")]
    [InlineData("2019-01-02")]
    public void A_record_and_its_replay_tell_the_same_about_the_same_facts(string day)
    {
        LocalDate asAt = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        int compared = 0;
        foreach (InspectionRecord record in Read.Records.SelectMany(Variants))
        {
            if (record.Replay(asAt, Calendar) is not { } inspection)
            {
                continue;
            }

            compared++;
            ValueList<Obligation> owed = record.Obligations(asAt, Calendar);
            ValueList<Obligation> replayed = inspection.Obligations(asAt, Calendar);
            Assert.Equal(
                replayed.Where(duty => duty.Duty is Duty.SendLetter or Duty.SubmitStatement).Select(Told),
                owed.Select(Told));

            // A record may be silent about what was done.
            Assert.All(owed, duty => Assert.Contains(
                replayed.Single(each => each.Duty == duty.Duty).Status,
                duty.Status switch
                {
                    ObligationStatus.PerhapsOverdue => [ObligationStatus.Overdue],
                    ObligationStatus.PerhapsPastTarget => [ObligationStatus.PastTarget],
                    _ => new[] { duty.Status },
                }));
        }

        Assert.Equal(16 * 4, compared);

        // What is known as an interval is taken as its last day; the letter is told by one day or the other, or by none.
        static IEnumerable<InspectionRecord> Variants(InspectionRecord record)
        {
            KnownDate day = new((record.LetterReceived ?? record.LetterPublished)?.Days.End ?? record.LastDay.Days.End.PlusDays(50), record.FirstDay.Citation);
            KnownDate submitted = new(day.Days.End.PlusDays(105), record.FirstDay.Citation);
            yield return Of(record);
            yield return Of(record, received: day, published: day);
            yield return Of(record, published: day);
            yield return Of(record, received: day, submitted: record.IsStatementRequired == true ? submitted : null);
        }

        static InspectionRecord Of(InspectionRecord record, KnownDate? received = null, KnownDate? published = null, KnownDate? submitted = null) =>
            new(record.Framework, record.Area, record.FirstDay, record.LastDay, received, published, record.Statement, submitted);

        static (Duty, Party, Rule, LocalDate, DeadlineRange?, DateInterval?, int) Told(Obligation duty) =>
            (duty.Duty, duty.OwedBy, duty.Rule, duty.StartedOn, duty.Due, duty.MetOn, duty.Status == ObligationStatus.Met ? duty.WorkingDaysLate : 0);
    }

    [Fact]
    public void A_letter_that_came_after_its_target_was_past_it_and_never_overdue()
    {
        Citation citation = new(Source.OutsideData, "invented", Confidence.Assumed);
        InspectionRecord late = new(
            Framework.Send2016,
            Of("Rochdale").Area,
            new KnownDate(new LocalDate(2016, 9, 19), citation),
            new KnownDate(new LocalDate(2016, 9, 23), citation),
            letterPublished: new KnownDate(new LocalDate(2016, 11, 11), citation));
        Assert.Equal(ObligationStatus.Outstanding, late.Obligations(new LocalDate(2016, 11, 9), Calendar)[0].Status);
        Assert.Equal(ObligationStatus.PastTarget, late.Obligations(new LocalDate(2016, 11, 10), Calendar)[0].Status);
        Assert.Equal(ObligationStatus.Met, late.Obligations(new LocalDate(2016, 11, 11), Calendar)[0].Status);
    }

    [Fact]
    public void A_record_of_another_edition_does_not_belong_to_the_programme() =>
        Assert.Throws<ArgumentException>(() => new Programme(Framework.AreaSend2023, Read.Records));

    private static InspectionRecord Of(string area) => Read.Records.Single(record => record.Area.Name == area);

    private static ObligationStatus Letter(string area, LocalDate asAt) =>
        Of(area).Obligations(asAt, Calendar).Single(obligation => obligation.Duty == Duty.SendLetter).Status;
}
