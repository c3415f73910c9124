namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Cases at the edges that the explorations and the model found, each as small as it can be.</summary>
public class HardCasesTests
{
    private const string Half = "half a character \uD83D";
    private static readonly WorkingDayCalendar Calendar = Stories.Calendar;

    [Fact]
    public void A_report_published_before_the_final_feedback_is_refused_since_it_could_never_be_received()
    {
        Inspection told = Stories.Play([.. Stories.FieldworkEnded, new FinalFeedbackGiven(new(2016, 9, 30), StatementRequired: false)]);
        Assert.Equal([Rules.PublishedAfterReceipt], RulesOf(told.Decide(new LetterPublished(new(2016, 9, 26)), Calendar)));
        Assert.True(told.Decide(new LetterPublished(new(2016, 9, 30)), Calendar).IsAccepted);
    }

    [Fact]
    public void What_a_correction_makes_of_a_later_entry_is_no_breach_of_the_correction()
    {
        // A first day put three days earlier leaves the notice too short: the notice has to say why itself.
        Inspection notified = Stories.Play(Stories.Notified);
        InspectionPlanned earlier = (InspectionPlanned)Stories.Planned[0] with { FirstDay = new(2016, 9, 16) };
        RecordCorrected correction = new(new(2016, 9, 13), [new Correction(1, earlier)], "A slip.") { Despite = "It is so." };
        Assert.Equal([Rules.Notice], RulesOf(notified.Decide(correction, Calendar)));

        RecordCorrected both = correction with { Corrections = [new Correction(1, earlier), new Correction(2, new LocalAreaNotified(new(2016, 9, 12)))] };
        Inspection put = notified.Decide(both, Calendar).Inspection;
        Assert.Equal([(Rules.Notice, 2, "It is so.")], put.Breaches.Select(breach => (breach.Rule, breach.Number, breach.Reason)));
    }

    [Theory, InlineData(""), InlineData(" ")]
    public void A_blank_reason_of_an_entry_is_none_so_that_the_reason_of_its_correction_stands_for_it(string blank)
    {
        Inspection notified = Stories.Play(Stories.Notified);
        RecordCorrected correction = new(new(2016, 9, 14), [new Correction(2, new LocalAreaNotified(new(2016, 9, 13)) { Despite = blank })], "A slip.") { Despite = "It is so." };
        Inspection put = notified.Decide(correction, Calendar).Inspection;
        Assert.Equal([(Rules.Notice, 2, "It is so.")], put.Breaches.Select(breach => (breach.Rule, breach.Number, breach.Reason)));
    }

    [Fact]
    public void Striking_out_the_only_plan_leaves_nothing_planned_and_a_new_plan_may_follow()
    {
        Inspection planned = Stories.Play(Stories.Planned);
        Decision struck = planned.Decide(new RecordCorrected(new(2016, 9, 2), [new Correction(1, null)], "Another area was meant."), Calendar);
        Assert.Equal((InspectionStage.NotPlanned, 2, null), (struck.Inspection.Stage, struck.Inspection.Version, struck.Inspection.Framework));

        Decision again = struck.Inspection.Decide(Stories.Planned[0], Calendar);
        Assert.Equal((InspectionStage.Planned, 3), (again.Inspection.Stage, again.Inspection.Version));
        Assert.Equal(again.Inspection, Inspection.Replay([planned.Facts[0], struck.Event!, again.Event!]));
    }

    [Fact]
    public void A_plan_that_was_struck_out_can_be_put_back()
    {
        Inspection planned = Stories.Play(Stories.Planned);
        Inspection struck = planned.Decide(new RecordCorrected(new(2016, 9, 2), [new Correction(1, null)], "Another area was meant."), Calendar).Inspection;
        Assert.Equal([Rules.OrderOfSteps], RulesOf(struck.Decide(new InspectionSuspended(new(2016, 9, 2), "Everything stands still."), Calendar)));

        Inspection back = struck.Decide(new RecordCorrected(new(2016, 9, 5), [new Correction(1, Stories.Planned[0])], "It was right."), Calendar).Inspection;
        Assert.Equal(Told.Of(planned, [new(2016, 9, 6)]), Told.Of(back, [new(2016, 9, 6)]));
        Assert.Equal([Rules.OrderOfSteps], RulesOf(Inspection.None.Decide(new RecordCorrected(new(2016, 9, 5), [new Correction(1, null)], "Nothing."), Calendar)));
    }

    [Fact]
    public void A_plan_may_be_moved_behind_a_correction()
    {
        Inspection planned = Stories.Play(
        [
            .. Stories.Planned,
            new RecordCorrected(new(2016, 9, 2), [new Correction(1, Stories.Planned[0])], "To be sure."),
            new InspectionSuspended(new(2016, 9, 2), "The whole programme stands still."),
        ]);
        RecordCorrected moved = new(new(2016, 9, 5), [new Correction(1, null), new Correction(3, Stories.Planned[0])], "The order was wrong.");
        Assert.Equal(InspectionStage.Planned, planned.Decide(moved, Calendar).Inspection.Stage);
    }

    [Fact]
    public void The_first_days_of_the_calendar_are_refused_and_throw_nothing()
    {
        for (LocalDate day = new(1977, 12, 30); day < new LocalDate(1978, 1, 31); day = day.PlusDays(1))
        {
            InspectionPlanned plan = new(day, LocalAuthorityCode.Parse("354"), Framework.Send2016, day) { Despite = "Because." };
            Assert.Contains(Rules.DateCovered, RulesOf(Inspection.None.Decide(plan, Calendar)));
        }
    }

    [Fact]
    public void A_new_first_day_is_held_to_the_same_rules_as_the_first_one()
    {
        Inspection early = Stories.Play([new InspectionPlanned(new(2016, 1, 4), LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2016, 9, 19))]);
        Assert.Equal([Rules.EditionInForce], RulesOf(early.Decide(new InspectionReplanned(new(2016, 1, 5), new(2016, 4, 18)), Calendar)));

        // Northamptonshire (928) was abolished on 1 April 2021.
        Inspection abolished = Stories.Play([new InspectionPlanned(new(2019, 9, 2), LocalAuthorityCode.Parse("928"), Framework.Send2016, new(2019, 11, 18))]);
        Assert.Equal([Rules.AreaInRegister], RulesOf(abolished.Decide(new InspectionReplanned(new(2019, 10, 1), new(2021, 9, 20)), Calendar)));
    }

    [Theory, InlineData("999"), InlineData(null)]
    public void An_area_that_does_not_exist_is_refused_also_where_a_reason_is_given_for_another_breach(string? area)
    {
        LocalAuthorityCode code = area is null ? default : LocalAuthorityCode.Parse(area);
        InspectionPlanned plan = new(new(2016, 4, 1), code, Framework.Send2016, new(2016, 4, 25)) { Despite = "A pilot." };
        Assert.Equal([Rules.AreaInRegister], RulesOf(Inspection.None.Decide(plan, Calendar)));
    }

    [Fact]
    public void A_text_that_cannot_be_stored_is_refused_also_where_nothing_has_to_be_explained()
    {
        Assert.Equal([Rules.TextUnicode], RulesOf(Stories.Play(Stories.StatementAwaited).Decide(new LetterPublished(new(2016, 11, 9), Half), Calendar)));
        Assert.Equal([Rules.TextUnicode], RulesOf(Stories.Play(Stories.Fit[..^1]).Decide(new StatementPublished(new(2017, 3, 7), Half), Calendar)));
    }

    [Fact]
    public void A_concern_moved_behind_what_was_done_about_it_is_refused_also_when_more_is_recorded_of_it()
    {
        Inspection acted = Stories.Play(
        [
            .. Stories.Fieldwork,
            new ConcernRecorded(new(2016, 9, 20), new SafeguardingConcern("S1", new(2016, 9, 20), "A door that did not lock.")),
            new SafeguardingActionTaken(new(2016, 9, 21), "S1", new SafeguardingAction("The head was told.", "H1", new(2016, 9, 21))),
            new ConcernRecorded(new(2016, 9, 22), new SafeguardingConcern("S2", new(2016, 9, 22), "A gate that did not close.")),
        ]);
        ConcernRecorded later = new(new(2016, 9, 22), new SafeguardingConcern("S1", new(2016, 9, 22), "A door that did not lock."));
        RecordCorrected correction = new(new(2016, 9, 23), [new Correction(5, later)], "A slip.");
        Assert.Equal([Rules.ConcernBeforeAction], RulesOf(acted.Decide(correction, Calendar)));
    }

    private static IEnumerable<Rule> RulesOf(Decision decision) => decision.Refusals.Select(refusal => refusal.Rule);
}
