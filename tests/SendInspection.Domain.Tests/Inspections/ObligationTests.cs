namespace SendInspection.Domain.Tests.Inspections;

public class ObligationTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Fact]
    public void On_the_day_the_letter_is_received_the_statement_is_owed_by_the_area_and_the_letter_is_to_be_published()
    {
        ValueList<Obligation> obligations = Stories.Play(Stories.StatementAwaited).Obligations(new LocalDate(2016, 11, 9), England);
        Assert.Equal(
            [
                (Duty.NotifyLocalArea, Party.LeadInspector, "2016-09-12", ObligationStatus.Met, 0),
                (Duty.SendLetter, Party.LeadInspector, "2016-11-09", ObligationStatus.Met, 0),
                (Duty.SubmitStatement, Party.LocalArea, "2017-02-20", ObligationStatus.Outstanding, 0),
                (Duty.PublishLetter, Party.OfstedAndCqc, "no day set", ObligationStatus.Outstanding, 0),
                (Duty.SendCopies, Party.ChiefInspector, "no day set", ObligationStatus.Outstanding, 0),
            ],
            obligations.Select(Told));
    }

    [Theory]
    [InlineData("2017-02-20", ObligationStatus.Outstanding, 0)]
    [InlineData("2017-02-21", ObligationStatus.Overdue, 1)]
    [InlineData("2017-02-24", ObligationStatus.Overdue, 4)]
    [InlineData("2017-02-26", ObligationStatus.Overdue, 4)] // a Sunday
    [InlineData("2017-02-27", ObligationStatus.Met, 5)] // the day it came, five working days late
    [InlineData("2017-12-01", ObligationStatus.Met, 5)]
    public void A_late_statement_is_overdue_by_working_days_until_it_comes_and_then_met_late(string asAt, ObligationStatus status, int late)
    {
        Inspection inspection = Stories.Play([.. Stories.StatementAwaited, new StatementSubmitted(new LocalDate(2017, 2, 27))]);
        Obligation statement = inspection.Obligations(Date(asAt), England).Single(duty => duty.Duty == Duty.SubmitStatement);
        Assert.Equal((status, late), (statement.Status, statement.WorkingDaysLate));
    }

    [Fact]
    public void A_statement_found_unfit_twice_leads_to_the_Minister()
    {
        // 2017-02-20 + 10 is 2017-03-06; 2017-03-06 + 20 is 2017-04-03; 2017-04-03 + 10, over Good Friday and Easter Monday, is 2017-04-19.
        Assert.Equal(
            [
                (Duty.SubmitStatement, Party.LocalArea, "2017-02-20", ObligationStatus.Met, 0),
                (Duty.ReviewStatement, Party.OfstedAndCqc, "2017-03-06", ObligationStatus.Met, 0),
                (Duty.ResubmitStatement, Party.LocalArea, "2017-04-03", ObligationStatus.Met, 0),
                (Duty.ReviewStatementAgain, Party.OfstedAndCqc, "2017-04-19", ObligationStatus.Met, 0),
                (Duty.PublishLetter, Party.OfstedAndCqc, "no day set", ObligationStatus.Outstanding, 0),
                (Duty.SendCopies, Party.ChiefInspector, "no day set", ObligationStatus.Outstanding, 0),
                (Duty.AdviseMinister, Party.OfstedAndCqc, "no day set", ObligationStatus.Met, 0),
                (Duty.DecideNextSteps, Party.Minister, "no day set", ObligationStatus.Outstanding, 0),
            ],
            Stories.Play(Stories.MinisterAdvised).Obligations(new LocalDate(2017, 5, 1), England).Skip(2).Select(Told));
    }

    [Fact]
    public void A_deferral_takes_the_notice_away_and_a_cancellation_everything()
    {
        Assert.Empty(Stories.Play(Stories.PutOff[..4]).Obligations(new LocalDate(2016, 9, 15), England));
        Assert.Empty(Stories.Play(Stories.PutOff).Obligations(new LocalDate(2016, 11, 16), England));
        Assert.Equal(
            (Duty.NotifyLocalArea, Party.LeadInspector, "2016-11-14", ObligationStatus.Outstanding, 0),
            Told(Assert.Single(Stories.Play(Stories.PutOff[..5]).Obligations(new LocalDate(2016, 10, 5), England))));
    }

    [Fact]
    public void Every_obligation_explains_its_deadline_and_names_its_rule() => Assert.All(
        Stories.All.SelectMany(story => Stories.Play(story).Obligations(new LocalDate(2021, 5, 1), England)).Where(duty => duty.Due is not null),
        duty =>
        {
            Assert.Contains(duty.Due!.Rule, Rules.All);
            Assert.Contains(duty.Due.Rule.Statement, duty.Due.Explain(), StringComparison.Ordinal);
        });

    [Fact]
    public void The_country_is_one_line()
    {
        Inspection[] country = [.. Stories.All.Select(Stories.Play)];
        ValueList<Obligation> all = Programme.Obligations(country, new LocalDate(2017, 3, 1), England);
        Assert.Equal(country.Sum(inspection => inspection.Obligations(new LocalDate(2017, 3, 1), England).Count), all.Count);
        IEnumerable<LocalDate> dates = all.Where(duty => duty.Due is not null).Select(duty => duty.Due!.Earliest.DueOn);
        Assert.Equal(dates.Order(), dates);
        Assert.True(all.SkipWhile(duty => duty.Due is not null).All(duty => duty.Due is null));
    }

    [Fact]
    public void A_duty_reads_as_a_sentence() => Assert.Equal(
        "354: the local authority and the CCGs to submit the written statement of action, due 2017-02-20 [send-2016.statement-due]: 4 working days overdue on 2017-02-24",
        Stories.Play(Stories.StatementAwaited).Obligations(new LocalDate(2017, 2, 24), England).Single(duty => duty.Duty == Duty.SubmitStatement).ToString());

    [Fact]
    public void Every_duty_party_stage_and_step_has_its_words_in_every_edition() => Assert.All(Framework.All, edition =>
    {
        Assert.All(Enum.GetValues<InspectionStage>(), stage => Assert.NotEmpty(stage.Name(edition.Words)));
        Assert.All(Enum.GetValues<InspectionStep>(), step => Assert.NotEmpty(step.Name(edition.Words)));
        Assert.All(Enum.GetValues<Duty>(), duty => Assert.NotEmpty(duty.Name(edition.Words)));
        Assert.All(Enum.GetValues<Party>(), party => Assert.NotEmpty(party.Name(edition.Words)));
    });

    internal static (Duty, Party, string, ObligationStatus, int) Told(Obligation duty) =>
        (duty.Duty, duty.OwedBy, duty.Due is null ? "no day set" : duty.Due.ToString()[..10], duty.Status, duty.WorkingDaysLate);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
