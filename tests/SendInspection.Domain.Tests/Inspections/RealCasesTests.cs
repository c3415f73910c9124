namespace SendInspection.Domain.Tests.Inspections;

/// <summary>
/// Four inspections of 2016 from notification to the end of their revisit. Days that no source gives are chosen within what is known, and said to be;
/// each due date is counted by hand.
/// </summary>
public class RealCasesTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Fact]
    public void Rochdale_made_sufficient_progress_in_all()
    {
        // Known: fieldwork 2016-09-19 to 23, letter 2016-11-09, revisit 2018-12-03 to 05. Chosen: statement on its last day, review on its last day,
        // revisit notified on the last day for it.
        Inspection rochdale = Play("354", new(2016, 9, 12), new(2016, 9, 19), new(2016, 9, 23), letter: new(2016, 11, 9),
            statement: new(2017, 2, 20), fit: new(2017, 3, 6), notified: new(2018, 11, 19), from: new(2018, 12, 3), to: new(2018, 12, 5), [true, true, true]);

        Assert.Equal(InspectionStage.ProgressSufficient, rochdale.Stage);
        Assert.Equal(
            [
                // 2016-09-19 is the fifth working day after a Monday.
                (Duty.NotifyLocalArea, Party.LeadInspector, "2016-09-12", ObligationStatus.Met, 0),
                // September 5 (26 to 30), October 21, November 7 (1 to 9): 33.
                (Duty.SendLetter, Party.LeadInspector, "2016-11-09", ObligationStatus.Met, 0),
                // November 15, December 20 (26 and 27 closed), January 21 (2 closed), February 14: 70.
                (Duty.SubmitStatement, Party.LocalArea, "2017-02-20", ObligationStatus.Met, 0),
                // February 6 (21 to 28), March 4: 10.
                (Duty.ReviewStatement, Party.OfstedAndCqc, "2017-03-06", ObligationStatus.Met, 0),
                // 18 months after 2017-03-06: usual, so that nothing is late by it.
                (Duty.Revisit, Party.OfstedAndCqc, "2018-09-06", ObligationStatus.Met, 0),
                // December 16 (6 to 31, 25 and 26 closed), January 17 (from the 2nd to the 24th): 33.
                (Duty.ReportRevisit, Party.OfstedAndCqc, "2019-01-24", ObligationStatus.Outstanding, 0),
                (Duty.PublishLetter, Party.OfstedAndCqc, "no day set", ObligationStatus.Met, 0),
                (Duty.SendCopies, Party.ChiefInspector, "no day set", ObligationStatus.Outstanding, 0),
                (Duty.PublishStatement, Party.LocalArea, "no day set", ObligationStatus.Outstanding, 0),
            ],
            rochdale.Obligations(new LocalDate(2018, 12, 5), England).Select(ObligationTests.Told));
    }

    [Fact]
    public void Suffolk_made_sufficient_progress_in_one_of_four()
    {
        // Known: December 2016, letter after 2017-01-23, revisit 2019-01-21 to 23. Chosen: fieldwork 12 to 16 December, letter 2017-01-27.
        Inspection suffolk = Play("935", new(2016, 12, 5), new(2016, 12, 12), new(2016, 12, 16), letter: new(2017, 1, 27),
            statement: new(2017, 5, 10), fit: new(2017, 5, 24), notified: new(2019, 1, 7), from: new(2019, 1, 21), to: new(2019, 1, 23), [true, false, false, false]);

        Assert.Equal(InspectionStage.ProgressInsufficient, suffolk.Stage);
        Assert.Equal(1, suffolk.Progress!.Count(weakness => weakness.IsSufficient));
        // December 8 (19 to 30, 26 and 27 closed), January 21 (3 to 31), February 4 (1 to 3, and the 6th): 33.
        AssertDue(suffolk, Duty.SendLetter, new(2017, 2, 6));
        // January 2 (30 and 31), February 20, March 23, April 18 (14 and 17 closed), May 7 (1 closed: 2 to 5, 8 to 10): 70.
        AssertDue(suffolk, Duty.SubmitStatement, new(2017, 5, 10));
        // May 10 more: 11, 12, 15 to 19, 22, 23, 24.
        AssertDue(suffolk, Duty.ReviewStatement, new(2017, 5, 24));
        // 18 months after 2017-05-24: usual, so that nothing is late by it.
        AssertDue(suffolk, Duty.Revisit, new(2018, 11, 24));
        // January 6 (24 to 31), February 20, March 7: 33.
        AssertDue(suffolk, Duty.ReportRevisit, new(2019, 3, 11));
    }

    [Fact]
    public void Hartlepool_made_sufficient_progress_in_two_of_four()
    {
        // Known: fieldwork 2016-10-03 to 07, letter by 2017-01-19, revisit in January 2019. Chosen: letter on that day, revisit 14 to 16 January.
        Inspection hartlepool = Play("805", new(2016, 9, 26), new(2016, 10, 3), new(2016, 10, 7), letter: new(2017, 1, 19),
            statement: new(2017, 5, 2), fit: new(2017, 5, 16), notified: new(2018, 12, 27), from: new(2019, 1, 14), to: new(2019, 1, 16), [true, true, false, false]);

        Assert.Equal(InspectionStage.ProgressInsufficient, hartlepool.Stage);
        // October 16 (10 to 31), November 17 (to the 23rd): 33. It came on 2017-01-19: November 5 more, December 20, January 13 to the 19th: 38 late.
        AssertDue(hartlepool, Duty.SendLetter, new(2016, 11, 23), late: 38);
        // January 8 (20 to 31), February 20, March 23, April 18, May 1 (the 2nd): 70.
        AssertDue(hartlepool, Duty.SubmitStatement, new(2017, 5, 2));
        // May 10 more: 3 to 5, 8 to 12, 15, 16.
        AssertDue(hartlepool, Duty.ReviewStatement, new(2017, 5, 16));
        AssertDue(hartlepool, Duty.Revisit, new(2018, 11, 16));
        Assert.Equal(Party.DfeAndNhsEngland, Of(hartlepool, Duty.DecideAfterRevisit).OwedBy);
    }

    [Fact]
    public void Sefton_made_sufficient_progress_in_none_of_five()
    {
        // Known: November 2016, letter in January 2017, revisit in April 2019, to the 17th. Chosen: fieldwork 14 to 18 November, letter 2017-01-16.
        Inspection sefton = Play("343", new(2016, 11, 7), new(2016, 11, 14), new(2016, 11, 18), letter: new(2017, 1, 16),
            statement: new(2017, 4, 27), fit: new(2017, 5, 12), notified: new(2019, 4, 1), from: new(2019, 4, 15), to: new(2019, 4, 17), [false, false, false, false, false]);

        Assert.Equal(InspectionStage.ProgressInsufficient, sefton.Stage);
        Assert.DoesNotContain(sefton.Progress!, weakness => weakness.IsSufficient);
        // November 8 (21 to 30), December 20, January 5 (3 to 6, and the 9th): 33.
        AssertDue(sefton, Duty.SendLetter, new(2017, 1, 9), late: 5);
        // January 11 (17 to 31), February 20, March 23, April 16 (14 and 17 closed; to the 26th): 70; it came a day late.
        AssertDue(sefton, Duty.SubmitStatement, new(2017, 4, 26), late: 1);
        // From the day it came: April 1 (the 28th), May 9 (1 closed: 2 to 5, 8 to 12): 10.
        AssertDue(sefton, Duty.ReviewStatement, new(2017, 5, 12));
        // 18 months after 2017-05-12.
        AssertDue(sefton, Duty.Revisit, new(2018, 11, 12));
    }

    private static void AssertDue(Inspection inspection, Duty duty, LocalDate dueOn, int late = 0)
    {
        Obligation obligation = Of(inspection, duty);
        Assert.Equal((dueOn, late), (obligation.Due!.Latest.DueOn, obligation.WorkingDaysLate));
    }

    private static Obligation Of(Inspection inspection, Duty duty) =>
        inspection.Obligations(inspection.LatestOn!.Value, England).Single(obligation => obligation.Duty == duty);

    private static Inspection Play(
        string area, LocalDate notifiedOn, LocalDate firstDay, LocalDate lastDay, LocalDate letter, LocalDate statement, LocalDate fit,
        LocalDate notified, LocalDate from, LocalDate to, bool[] sufficient) => Stories.Play(
        [
            new InspectionPlanned(notifiedOn, LocalAuthorityCode.Parse(area), Framework.Send2016, firstDay),
            new LocalAreaNotified(notifiedOn),
            new InspectionPrepared(notifiedOn, Stories.Team, Stories.KeyLines),
            new FieldworkStarted(firstDay),
            new FieldworkEnded(lastDay),
            new FinalFeedbackGiven(lastDay, StatementRequired: true),
            new LetterReceived(letter),
            new LetterPublished(letter),
            new StatementSubmitted(statement),
            new StatementFoundFit(fit),
            new RevisitNotified(notified, from),
            new RevisitStarted(from),
            new RevisitEnded(to),
            new ProgressJudged(to, [.. sufficient.Select((isSufficient, index) => new WeaknessProgress($"Weakness {index + 1}", isSufficient))]),
        ]);
}
