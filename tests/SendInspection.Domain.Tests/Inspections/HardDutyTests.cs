namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Duties off the main path: each once went wrong.</summary>
public class HardDutyTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Fact]
    public void Obligations_of_an_accepted_plan_at_the_start_of_the_calendar_are_no_exception()
    {
        Inspection planned = Inspection.None.Decide(new InspectionPlanned(new(1979, 1, 2), LocalAuthorityCode.Parse("382"), Framework.Send2016, new(1979, 1, 2)) { Despite = "It is so." }, England).Inspection;
        Assert.Equal(new LocalDate(1978, 12, 21), Assert.Single(planned.Obligations(new(1979, 1, 2), England)).Due!.Latest.DueOn);
    }

    [Fact]
    public void A_plan_found_unfit_again_in_2023_is_owed_again()
    {
        Inspection unfitAgain = Stories.Play([.. Stories.PlanFit[..^2], new StatementFoundUnfit(new(2024, 2, 19), ["Still nobody answers."])]);
        Assert.Equal(ObligationStatus.Outstanding, Owed(unfitAgain, new(2024, 2, 20), Duty.ResubmitStatement).Status);
    }

    [Fact]
    public void A_statement_submitted_again_on_time_is_not_late_once_it_is_found_unfit_a_third_time()
    {
        Inspection third = Stories.Play([.. Stories.MinisterAdvised, new StatementResubmitted(new(2017, 5, 8)), new StatementFoundUnfit(new(2017, 5, 22), ["Still unfit."])]);
        Assert.Equal(0, Owed(third, new(2017, 5, 22), Duty.ResubmitStatement).WorkingDaysLate);
    }

    [Fact]
    public void Advice_on_a_statement_unfit_a_third_time_is_owed_again()
    {
        Inspection third = Stories.Play([.. Stories.MinisterAdvised, new StatementResubmitted(new(2017, 5, 8)), new StatementFoundUnfit(new(2017, 5, 22), ["Still unfit."])]);
        Assert.Equal(ObligationStatus.Outstanding, Owed(third, new(2017, 5, 23), Duty.AdviseMinister).Status);
    }

    [Fact]
    public void Advice_given_before_any_statement_came_does_not_meet_the_duty_to_advise_on_one_unfit_twice()
    {
        Inspection twice = Stories.Play(
        [
            .. Stories.StatementAwaited,
            new MinisterAdvised(new(2017, 3, 1)),
            new StatementSubmitted(new(2017, 3, 13)),
            new StatementFoundUnfit(new(2017, 3, 20), ["Unfit."]),
            new StatementResubmitted(new(2017, 4, 10)),
            new StatementFoundUnfit(new(2017, 4, 24), ["Unfit again."]),
        ]);
        Assert.Equal(ObligationStatus.Outstanding, Owed(twice, new(2017, 4, 25), Duty.AdviseMinister).Status);
    }

    [Fact]
    public void The_Minister_owes_no_decision_once_a_late_statement_was_found_fit()
    {
        Inspection fit = Stories.Play([.. Stories.StatementAwaited, new MinisterAdvised(new(2017, 3, 1)), new StatementSubmitted(new(2017, 3, 13)), new StatementFoundFit(new(2017, 3, 20))]);
        Assert.False(fit.Decide(new MinisterDecided(new(2017, 3, 21), [MinisterialOption.ContinueToMonitorProgress]), England).IsAccepted);
        Assert.DoesNotContain(fit.Obligations(new(2018, 3, 20), England), duty => duty.Duty == Duty.DecideNextSteps && duty.Status == ObligationStatus.Outstanding);
    }

    [Fact]
    public void A_statement_that_can_no_longer_be_submitted_is_not_overdue_for_ever()
    {
        Inspection decided = Stories.Play(
            [.. Stories.StatementAwaited, new LetterPublished(new(2016, 11, 9)), new MinisterAdvised(new(2017, 3, 1)), new MinisterDecided(new(2017, 3, 13), [MinisterialOption.ContinueToMonitorProgress]), new InspectionClosed(new(2018, 3, 13))]);
        Assert.False(decided.Decide(new StatementSubmitted(new(2018, 3, 14)), England).IsAccepted);
        Assert.DoesNotContain(decided.Obligations(new(2024, 3, 20), England), duty => duty.Status == ObligationStatus.Overdue);
    }

    [Fact]
    public void A_report_on_a_return_that_was_never_published_is_still_owed_when_the_next_return_begins()
    {
        Inspection second = Stories.Play(
        [
            .. Stories.Insufficient,
            new RevisitDirected(new(2019, 1, 14)) { Despite = "At once." },
            new RevisitNotified(new(2019, 1, 14), new(2019, 1, 28)),
            new RevisitStarted(new(2019, 1, 28)),
        ]);
        Assert.Contains(second.Obligations(new(2019, 1, 29), England), duty => duty.Duty == Duty.ReportRevisit);
    }

    [Fact]
    public void The_report_on_a_return_stays_in_the_list_when_the_next_return_begins()
    {
        Inspection second = Stories.Play(
        [
            .. Stories.InsufficientProgress,
            new RevisitNotified(new(2021, 4, 12), new(2021, 4, 26)),
            new RevisitStarted(new(2021, 4, 26)),
        ]);
        Assert.Contains(second.Obligations(new(2021, 4, 27), England), duty => duty.Duty is Duty.ReportRevisit);
        Assert.Contains(second.Obligations(new(2021, 4, 27), England), duty => duty.Duty is Duty.DecideAfterRevisit);
    }

    [Fact]
    public void A_concern_that_comes_up_after_a_cancellation_is_owed()
    {
        Inspection cancelled = Stories.Play([.. Stories.Fieldwork, new InspectionCancelled(new(2016, 9, 21), "The areas are to be merged."), Concern(new(2016, 9, 22))]);
        Assert.Contains(cancelled.Obligations(new(2016, 9, 23), England), duty => duty.Duty == Duty.ActOnConcerns);
    }

    [Fact]
    public void A_concern_that_nobody_took_over_is_owed_after_a_cancellation()
    {
        Inspection cancelled = Stories.Play([.. Stories.Fieldwork, Concern(new(2016, 9, 20)), new InspectionCancelled(new(2016, 9, 21), "The areas are to be merged.") { Despite = "In haste." }]);
        Assert.Contains(cancelled.Obligations(new(2016, 9, 23), England), duty => duty.Duty == Duty.ActOnConcerns);
    }

    [Fact]
    public void The_timeline_shows_a_publication_that_was_recorded_last() => Assert.Contains(
        Stories.Play(Stories.Fit).Timeline(England).Entries, entry => entry.Name.Contains("ublish the written statement", StringComparison.Ordinal) && entry.ActualTo == new LocalDate(2017, 3, 7));

    [Fact]
    public void A_duty_is_not_met_before_it_starts()
    {
        Inspection sent = Stories.Play(
        [
            .. Stories.StatementAwaited, new ReportCopiesSent(new(2016, 11, 10), ["The Secretary of State"]), new ReportCopiesPublished(new(2016, 11, 14)), new ReportCopiesSent(new(2016, 11, 21), ["A school"]),
        ]);
        Assert.All(sent.Obligations(new(2016, 11, 22), England), duty => Assert.True(duty.MetOn is null || duty.MetOn.Start >= duty.StartedOn, duty.ToString()));
    }

    [Fact]
    public void Words_of_2016_are_not_in_what_2023_says()
    {
        string[] wrong = ["written statement", "statement", "revisit", "the Minister", "letter", "CCG", "key line"];
        List<string> said = [];
        foreach (InspectionEvent[] story in Stories.All2023)
        {
            for (int length = 1; length <= story.Length; length++)
            {
                Inspection inspection = Stories.Play(story.Take(length));
                said.AddRange(inspection.Obligations(inspection.LatestOn!.Value.PlusDays(40), England).Select(duty => duty.ToString()));
                said.AddRange(Stories.All2023.SelectMany(each => each).Select(fact => inspection.Decide(fact with { Number = 0 }, England)).SelectMany(decision => decision.Refusals).Select(refusal => $"{refusal.Problem} {refusal.Remedy}"));
            }
        }

        said.Add(string.Join(" ", Stories.Play(Stories.Outcome2).Decide(new LetterDrafted(new(2023, 11, 14), Stories.Report(3)), England).Refusals.Select(refusal => refusal.Problem)));
        Assert.Equal([], said.Distinct().Where(text => wrong.Any(word => text.Contains(word, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_explanation_of_a_duty_of_2023_has_no_words_of_2016()
    {
        string[] wrong = ["statement", "revisit", "the Minister", "letter", "CCG"];
        Assert.Equal([], Stories.All2023.SelectMany(story => Stories.Play(story).Obligations(new(2026, 2, 2), England)).Select(duty => duty.Explain()).Distinct().Where(text => wrong.Any(word => text.Contains(word, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_return_ordered_on_the_day_of_the_last_return_is_still_owed()
    {
        Inspection directed = Stories.Play(
        [
            .. Stories.Revisit,
            new RevisitEnded(new(2018, 12, 3)),
            new ProgressJudged(new(2018, 12, 3), [new WeaknessProgress("Oversight", false)]),
            new RevisitDirected(new(2018, 12, 3)) { Despite = "At once." },
        ]);
        Assert.Equal(ObligationStatus.Outstanding, Owed(directed, new(2018, 12, 3), Duty.ReturnAsOrdered).Status);
    }

    private static Obligation Owed(Inspection inspection, LocalDate day, Duty duty) => inspection.Obligations(day, England).Last(each => each.Duty == duty);

    private static ConcernRecorded Concern(LocalDate on) => new(on, new SafeguardingConcern("S1", on, "A door that did not lock."));
}
