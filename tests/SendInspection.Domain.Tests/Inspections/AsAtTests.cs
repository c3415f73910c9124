namespace SendInspection.Domain.Tests.Inspections;

/// <summary>What was owed on a day, whatever happened later.</summary>
public class AsAtTests
{
    [Fact]
    public void What_was_owed_on_15_September_is_told_also_when_the_inspection_was_cancelled_on_the_21st()
    {
        Inspection cancelled = Stories.Play([.. Stories.Fieldwork, new InspectionCancelled(new(2016, 9, 21), "The areas are to be merged.")]);
        Assert.Equal(
            [(Duty.NotifyLocalArea, ObligationStatus.Met)],
            cancelled.Obligations(new(2016, 9, 15), Stories.Calendar).Select(duty => (duty.Duty, duty.Status)));
        Assert.Empty(cancelled.Obligations(new(2016, 9, 21), Stories.Calendar));
    }

    [Fact]
    public void What_was_owed_before_a_deferral_is_told()
    {
        Inspection deferred = Stories.Play(Stories.PutOff[..4]);
        Assert.Equal(InspectionStage.Deferred, deferred.Stage);
        Assert.Equal(ObligationStatus.Met, Assert.Single(deferred.Obligations(new(2016, 9, 14), Stories.Calendar)).Status);
        Assert.Empty(deferred.Obligations(new(2016, 9, 15), Stories.Calendar));
    }

    [Fact]
    public void What_was_owed_before_fieldwork_was_broken_off_is_told()
    {
        Inspection broken = Stories.Play(Stories.BrokenOff[..5]);
        Assert.NotEmpty(broken.Obligations(new(2016, 9, 20), Stories.Calendar));
        Assert.Empty(broken.Obligations(new(2016, 9, 21), Stories.Calendar));
    }

    [Fact]
    public void Before_a_suspension_what_was_overdue_is_overdue_and_after_it_again()
    {
        Inspection suspended = Stories.Play(
            [.. Stories.StatementAwaited, new InspectionSuspended(new(2017, 2, 27), "Everything stands still."), new InspectionResumed(new(2017, 3, 6))]);
        Assert.Equal((ObligationStatus.Overdue, 4), Statement(suspended, new(2017, 2, 24)));
        Assert.Equal((ObligationStatus.Suspended, 0), Statement(suspended, new(2017, 3, 1)));
        Assert.Equal((ObligationStatus.Overdue, 5), Statement(suspended, new(2017, 3, 6)));
    }

    [Fact]
    public void A_correction_says_what_was_so_on_every_day_whenever_it_was_made()
    {
        Inspection corrected = Stories.Play(
            [.. Stories.StatementAwaited, new RecordCorrected(new(2017, 3, 1), [new Correction(7, new LetterReceived(new(2016, 11, 11)))], "A slip.")]);
        Assert.Equal(
            new LocalDate(2017, 2, 22),
            corrected.Obligations(new(2016, 12, 1), Stories.Calendar).Single(duty => duty.Duty == Duty.SubmitStatement).Due!.Latest.DueOn);
    }

    [Fact]
    public void An_inspection_as_at_a_day_holds_what_had_happened_by_then_and_nothing_later()
    {
        Inspection inspection = Stories.Play(Stories.Fit).AsAt(new(2016, 11, 8));
        Assert.Equal(InspectionStage.ConcernsReported, inspection.Stage);
        Assert.Null(inspection.LetterReceivedOn);
        Assert.Equal(Inspection.None, Stories.Play(Stories.Fit).AsAt(new(2016, 8, 31)));
    }

    [Fact]
    public void A_target_that_is_passed_is_past_its_target_and_never_overdue()
    {
        // 33 working days after 2016-09-23 is 2016-11-09; a revisit that ended on 2018-12-05 is reported by 2019-01-24.
        Obligation letter = Stories.Play(Stories.FeedbackGiven).Obligations(new(2016, 11, 11), Stories.Calendar).Single(duty => duty.Duty == Duty.SendLetter);
        Assert.Equal((ObligationStatus.PastTarget, 2), (letter.Status, letter.WorkingDaysLate));
        Assert.EndsWith("target 2016-11-09 [send-2016.letter-target]: 2 working days past its target on 2016-11-11", letter.ToString(), StringComparison.Ordinal);
        Obligation report = Stories.Play(Stories.Insufficient).Obligations(new(2019, 2, 1), Stories.Calendar).Single(duty => duty.Duty == Duty.ReportRevisit);
        Assert.Equal(ObligationStatus.PastTarget, report.Status);
    }

    [Fact]
    public void An_expected_interval_is_neither_overdue_nor_past_a_target()
    {
        Obligation revisit = Stories.Play(Stories.Fit).Obligations(new(2020, 1, 6), Stories.Calendar).Single(duty => duty.Duty == Duty.Revisit);
        Assert.Equal((ObligationStatus.Expected, 0, new LocalDate(2018, 9, 6)), (revisit.Status, revisit.WorkingDaysLate, revisit.Due!.Latest.DueOn));
        Obligation full = Stories.Play(Stories.Outcome2).Obligations(new(2030, 1, 7), Stories.Calendar).Single(duty => duty.Duty == Duty.NextInspection);
        Assert.Equal((ObligationStatus.Expected, 0), (full.Status, full.WorkingDaysLate));
    }

    [Theory]
    [InlineData("2017-02-20", "done on 2017-02-20")]
    [InlineData("2017-02-21", "done on 2017-02-21, 1 working day late")]
    [InlineData("2017-02-27", "done on 2017-02-27, 5 working days late")]
    public void A_duty_met_late_says_how_late_in_words_that_read_right(string submitted, string words)
    {
        Inspection inspection = Stories.Play([.. Stories.StatementAwaited, new StatementSubmitted(NodaTime.Text.LocalDatePattern.Iso.Parse(submitted).Value)]);
        Obligation duty = inspection.Obligations(new(2017, 3, 1), Stories.Calendar).Single(each => each.Duty == Duty.SubmitStatement);
        Assert.EndsWith($": {words}", duty.ToString(), StringComparison.Ordinal);
    }

    private static (ObligationStatus Status, int Late) Statement(Inspection inspection, LocalDate day)
    {
        Obligation duty = inspection.Obligations(day, Stories.Calendar).Single(each => each.Duty == Duty.SubmitStatement);
        return (duty.Status, duty.WorkingDaysLate);
    }
}
