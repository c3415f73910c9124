namespace SendInspection.Domain.Tests.Inspections;

/// <summary>What does not go as the slides tell: each way goes on.</summary>
public class WaysOutTests
{
    [Fact]
    public void A_statement_that_is_never_submitted_leads_to_advice_and_on()
    {
        Inspection advised = Stories.Play([.. Stories.StatementAwaited, new MinisterAdvised(new(2017, 2, 21))]);
        Assert.Equal(InspectionStage.MinisterAdvised, advised.Stage);
        Assert.True(Rules.AdviceToMinister.SeeAlso!.IsAssumed);
        Assert.Equal(InspectionStage.Monitored, Next(advised, new MinisterDecided(new(2017, 3, 20), [MinisterialOption.ContinueToMonitorProgress])).Stage);
        Assert.Equal(InspectionStage.StatementSubmitted, Next(advised, new StatementSubmitted(new(2017, 3, 1))).Stage);
    }

    [Fact]
    public void A_statement_that_is_not_submitted_again_leads_to_advice_once_it_is_overdue()
    {
        // Told on 2017-03-06, the area has until 2017-04-03.
        Inspection unfit = Stories.Play(Stories.Unfit);
        Refusal early = Assert.Single(unfit.Decide(new MinisterAdvised(new(2017, 4, 3)), Stories.Calendar).Refusals);
        Assert.Equal((Rules.AdvisedWhenOverdue, "Enter 2017-04-04 or a later date."), (early.Rule, early.Remedy));
        Inspection advised = Next(unfit, new MinisterAdvised(new(2017, 4, 4)));
        Assert.Equal(InspectionStage.StatementResubmitted, Next(advised, new StatementResubmitted(new(2017, 4, 20))).Stage);
    }

    [Fact]
    public void The_lead_can_leave_after_the_feedback_and_the_new_one_signs_the_letter()
    {
        InspectionTeam after = new(new Inspector("H2", "Ruth Vale", InspectorRole.Hmi, new(2016, 6, 1)), Stories.Team.Others);
        Inspection changed = Stories.Play([.. Stories.FeedbackGiven, new TeamChanged(new(2016, 9, 30), after, "The lead has left Ofsted.")]);
        Assert.Equal(InspectionStage.FeedbackGiven, changed.Stage);
        Assert.Equal("H2", changed.Team!.Lead.Reference);
        Assert.Equal(InspectionStage.LetterReceived, Next(changed, new LetterReceived(new(2016, 11, 4))).Stage);
    }

    [Fact]
    public void Fieldwork_that_could_not_be_completed_is_incomplete_until_a_new_first_day_is_set()
    {
        Inspection broken = Stories.Play(Stories.BrokenOff[..^2]);
        Assert.Equal(InspectionStage.Incomplete, broken.Stage);
        Assert.Null(broken.FirstDay);
        Assert.DoesNotContain(broken.Obligations(new(2016, 9, 22), Stories.Calendar), duty => duty.Duty == Duty.SendLetter);
        Assert.Equal(InspectionStage.Planned, Next(broken, new InspectionReplanned(new(2016, 9, 26), new(2016, 10, 10))).Stage);
        Assert.Equal(InspectionStage.Cancelled, Next(broken, new InspectionCancelled(new(2016, 9, 26), "The areas are to be merged.")).Stage);
    }

    [Fact]
    public void Activities_and_concerns_can_be_written_down_after_the_fieldwork_ended()
    {
        Inspection ended = Stories.Play(Stories.LetterPublished);
        Inspection noted = Next(Next(
            ended,
            new ActivityRecorded(new(2016, 11, 10), new Discussion(new(2016, 9, 21), "H1", DiscussionPartner.ElectedMembers))),
            new ConcernRecorded(new(2016, 11, 10), new SafeguardingConcern("S1", new(2016, 9, 22), "A door that did not lock.")));
        Assert.Equal(ended.Stage, noted.Stage);
        Assert.Single(noted.Activities);
        Assert.Single(noted.Concerns);
    }

    [Fact]
    public void A_note_dated_after_a_milestone_never_blocks_it()
    {
        Inspection noted = Stories.Play([.. Stories.Fieldwork, new ActivityRecorded(new(2016, 10, 3), new Discussion(new(2016, 9, 21), "H1", DiscussionPartner.ElectedMembers))]);
        Assert.True(noted.Decide(new FieldworkEnded(new(2016, 9, 23)) { Despite = "Only one discussion is recorded so far." }, Stories.Calendar).IsAccepted);
    }

    [Fact]
    public void Interim_feedback_belongs_to_the_days_of_the_fieldwork()
    {
        Assert.True(Stories.Play(Stories.Fieldwork).Decide(new InterimFeedbackGiven(new(2016, 9, 20), "Plans are late."), Stories.Calendar).IsAccepted);
        Assert.Equal(
            [Rules.ActivityInFieldwork],
            Stories.Play(Stories.FeedbackGiven).Decide(new InterimFeedbackGiven(new(2016, 9, 26), "Plans are late."), Stories.Calendar).Refusals.Select(refusal => refusal.Rule));
    }

    private static Inspection Next(Inspection inspection, InspectionEvent fact) => inspection.Decide(fact, Stories.Calendar).Inspection;
}
