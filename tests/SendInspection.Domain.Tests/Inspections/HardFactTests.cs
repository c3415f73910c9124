using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Facts that once got past a rule.</summary>
public class HardFactTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Theory]
    [InlineData("1978-01-01")]
    [InlineData("1978-01-02")]
    [InlineData("1978-01-03")]
    public void A_first_day_at_the_start_of_the_calendar_is_no_exception(string day)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Null(Record.Exception(() =>
        {
            Decision planned = Inspection.None.Decide(new InspectionPlanned(on, LocalAuthorityCode.Parse("354"), Framework.Send2016, on) { Despite = "It is so." }, England);
            if (planned.IsAccepted)
            {
                planned.Inspection.Decide(new LocalAreaNotified(on), England);
            }
        }));
    }

    [Fact]
    public void A_plan_without_an_area_is_refused()
    {
        InspectionPlanned plan = new(new(2022, 11, 1), default, Framework.AreaSend2023, new(2022, 12, 5)) { Despite = "A pilot." };
        Assert.False(Inspection.None.Decide(plan, England).IsAccepted);
    }

    [Fact]
    public void A_new_first_day_is_one_on_which_the_area_exists()
    {
        // Northamptonshire ended on 31 March 2021.
        Inspection planned = Inspection.None.Decide(new InspectionPlanned(new(2019, 9, 2), LocalAuthorityCode.Parse("928"), Framework.Send2016, new(2019, 10, 7)), England).Inspection;
        Assert.Contains(Rules.AreaInRegister, planned.Decide(new InspectionReplanned(new(2021, 6, 7), new(2021, 6, 21)), England).Refusals.Select(refusal => refusal.Rule));
    }

    [Fact]
    public void A_report_on_a_return_is_not_published_before_there_was_any_return()
    {
        Inspection revisited = Stories.Play(Stories.Revisited);
        Assert.False(revisited.Decide(new RevisitReported(new(2016, 9, 5)), England).IsAccepted);
    }

    [Fact]
    public void A_statement_with_personal_data_is_not_submitted_again_after_it_was_published()
    {
        WrittenStatement statement = Statement("Call Jane on 020 7946 0958 or jane@example.org.");
        InspectionEvent again = new StatementResubmitted(new(2017, 4, 3), statement), published = new StatementPublished(new(2017, 4, 10));
        Inspection unfit = Stories.Play(Stories.Unfit);
        Assert.False(unfit.Decide(again, England).Inspection.Decide(published, England).IsAccepted);
        Assert.False(unfit.Decide(published, England).Inspection.Decide(again, England).IsAccepted);
    }

    [Fact]
    public void A_paused_inspection_that_is_incomplete_can_be_begun_again_without_a_breach()
    {
        // The pause is longer than 15 working days: "record that the inspection is incomplete".
        Inspection incomplete = Stories.Play(
        [
            new InspectionPlanned(new(2025, 9, 1), LocalAuthorityCode.Parse("354"), Framework.AreaSend2023, new(2025, 9, 18)),
            new LocalAreaNotified(new(2025, 9, 8)),
            new InspectionPrepared(new(2025, 9, 10), Stories.Team, []),
            new FieldworkStarted(new(2025, 9, 18)),
            new InspectionPaused(new(2025, 9, 22), "A serious incident."),
            new InspectionIncomplete(new(2025, 10, 14), "The pause was longer than it may be."),
            new InspectionReplanned(new(2025, 11, 3), new(2025, 11, 20)),
        ]);
        Inspection resumed = incomplete.Decide(new InspectionResumed(new(2025, 11, 3)), England) is { IsAccepted: true } decision ? decision.Inspection : incomplete;
        Assert.Empty(resumed.Decide(new LocalAreaNotified(new(2025, 11, 10)), England).Refusals);
    }

    [Fact]
    public void Copies_of_a_report_are_not_sent_before_the_inspection() =>
        Assert.False(Stories.Play(Stories.StatementAwaited).Decide(new ReportCopiesSent(new(2016, 9, 2), ["The Secretary of State"]), England).IsAccepted);

    [Fact]
    public void A_self_evaluation_is_not_dated_before_the_area_was_notified() =>
        Assert.False(Stories.Play(Stories.Notified).Decide(new SelfEvaluationRecorded(new(2016, 9, 2), []), England).IsAccepted);

    [Fact]
    public void Children_are_not_tracked_before_the_fieldwork() =>
        Assert.False(Stories.Play(Stories.Fieldwork2023).Decide(new ChildrenTracked(new(2023, 8, 22), 6, 1), England).IsAccepted);

    [Fact]
    public void A_letter_is_not_drafted_before_the_feedback() =>
        Assert.False(Stories.Play(Stories.FeedbackGiven).Decide(new LetterDrafted(new(2016, 9, 2)), England).IsAccepted);

    [Fact]
    public void Text_with_half_a_character_is_refused_where_it_enters_and_not_when_it_is_written()
    {
        Refused.By(() => new SafeguardingConcern("S2", new(2016, 9, 20), "A door\ud800."), Rules.TextUnicode);
        Refused.By(() => new SafeguardingAction("Told\ud800", "H1", new(2016, 9, 21)), Rules.TextUnicode);
        Refused.By(() => new Inspector("H1", "Jane\ud800", InspectorRole.Hmi, new(2016, 4, 12)), Rules.TextUnicode);
        Refused.By(() => Stories.Finding(FindingKind.Strength, "Needs are found\ud800 early."), Rules.TextUnicode);
        Decision decision = Stories.Play(Stories.Fieldwork).Decide(new SafeguardingActionTaken(new(2016, 9, 21), "S\ud800", new SafeguardingAction("Told", "H1", new(2016, 9, 21))), England);
        Assert.Equal([Rules.TextUnicode, Rules.ConcernKnown], decision.Refusals.Select(refusal => refusal.Rule));
        Assert.Contains("S\uFFFD", decision.Refusals[1].Problem, StringComparison.Ordinal);
        Assert.NotEmpty(SendInspectionJson.Write(decision));
    }

    [Fact]
    public void What_was_published_first_is_checked_when_it_is_written_down_after_the_statement_came_again()
    {
        Inspection again = Stories.Play(
        [
            .. Stories.StatementAwaited,
            new StatementSubmitted(new(2017, 2, 20), Statement("Write to jane@example.org.")),
            new StatementFoundUnfit(new(2017, 3, 6), ["Unfit."]),
            new StatementResubmitted(new(2017, 4, 3), Statement("Shorten the waits.")),
        ]);
        Assert.False(again.Decide(new StatementPublished(new(2017, 3, 1)), England).IsAccepted);
    }

    [Fact]
    public void A_letter_without_a_significant_concern_that_was_agreed_after_its_draft_is_not_published()
    {
        Finding concern = Stories.Finding(FindingKind.SignificantConcern, "Leaders do not know."), strength = Stories.Finding(FindingKind.Strength), weakness = Stories.Finding(FindingKind.AreaForDevelopment, "Plans are late.");
        Inspection drafted = Stories.Play(
        [
            .. Stories.FieldworkEnded,
            new FindingAgreed(new(2016, 9, 23), concern), new FindingAgreed(new(2016, 9, 23), strength), new FindingAgreed(new(2016, 9, 23), weakness),
            new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: true),
            new LetterDrafted(new(2016, 10, 14), Stories.Letter(true, findings: [strength, weakness, concern])),
            new FindingAgreed(new(2016, 9, 23), Stories.Finding(FindingKind.SignificantConcern, "Nobody commissions jointly.")),
            new LetterReceived(new(2016, 11, 9)),
        ]);
        Assert.False(drafted.Decide(new LetterPublished(new(2016, 11, 9)), England).IsAccepted);
    }

    [Fact]
    public void Inspectors_do_not_visit_while_the_inspection_is_suspended()
    {
        Inspection suspended = Stories.Play([.. Stories.Fieldwork, new InspectionSuspended(new(2016, 9, 20), "Everything stands still.")]);
        ActivityRecorded visit = new(new(2016, 9, 22), new Discussion(new(2016, 9, 22), "H1", DiscussionPartner.ElectedMembers));
        Assert.Contains(Rules.NotWhileSuspended, suspended.Decide(visit, England).Refusals.Select(refusal => refusal.Rule));
    }

    [Fact]
    public void A_pause_is_not_made_longer_by_pausing_again_on_the_day_it_ends()
    {
        Inspection paused = Stories.Play(
        [
            new InspectionPlanned(new(2025, 9, 1), LocalAuthorityCode.Parse("354"), Framework.AreaSend2023, new(2025, 9, 18)),
            new LocalAreaNotified(new(2025, 9, 8)),
            new InspectionPaused(new(2025, 9, 9), "A serious incident."),
            new InspectionResumed(new(2025, 9, 30)),
        ]);
        Assert.False(
            paused.Decide(new InspectionPaused(new(2025, 9, 30), "The same incident."), England) is { IsAccepted: true } again
            && again.Inspection.Decide(new InspectionResumed(new(2025, 10, 21)), England).IsAccepted);
    }

    [Fact]
    public void A_plan_that_is_accepted_can_be_stored()
    {
        Decision decision = Inspection.None.Decide(
            new InspectionPlanned(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), Framework.Send2016 with { Name = "A pilot" }, new(2016, 9, 19)), England);
        Assert.True(!decision.IsAccepted || Record.Exception(() => SendInspectionJson.Write(decision.Event!)) is null);
    }

    [Fact]
    public void As_at_a_day_of_another_calendar_is_an_argument_error() =>
        Assert.IsType<ArgumentOutOfRangeException>(Record.Exception(() => Stories.Play(Stories.Fit).AsAt(new LocalDate(1437, 1, 1, CalendarSystem.IslamicBcl))), exactMatch: false);

    private static ConcernRecorded Concern(LocalDate on) => new(on, new SafeguardingConcern("S1", on, "A door that did not lock."));

    private static WrittenStatement Statement(string text) =>
        new([new ResponsibleParty(ResponsiblePartyKind.LocalAuthority, "354")], [new StatementAction(1, text)]);
}
