namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Nothing that is open is lost when an inspection ends.</summary>
public class ClosingTests
{
    private static readonly InspectionEvent Concern = new ConcernRecorded(new(2016, 9, 20), new SafeguardingConcern("S1", new(2016, 9, 20), "A door that did not lock."));
    private static readonly InspectionEvent[] Concerned = [.. Stories.Fieldwork, Concern, .. Stories.WithoutConcerns[4..^1]];

    [Fact]
    public void It_is_not_closed_with_an_open_concern()
    {
        Inspection open = Stories.Play(Concerned);
        Assert.Equal([Rules.ConcernActedOn], Refused(open, new InspectionClosed(new(2017, 7, 10))));
        Inspection acted = open.Decide(new SafeguardingActionTaken(new(2016, 11, 14), "S1", new SafeguardingAction("The head was told.", "H1", new(2016, 9, 21))), Stories.Calendar).Inspection;
        Assert.True(acted.Decide(new InspectionClosed(new(2017, 7, 10)), Stories.Calendar).IsAccepted);
    }

    [Fact]
    public void It_is_not_cancelled_with_an_open_concern_unless_that_is_handed_over_to_somebody()
    {
        Inspection open = Stories.Play([.. Stories.Fieldwork, Concern]);
        Assert.Equal([Rules.ConcernsHandedOver], Refused(open, new InspectionCancelled(new(2016, 9, 21), "The areas are to be merged.")));
        Assert.Equal([Rules.ConcernsHandedOver], Refused(open, new InspectionCancelled(new(2016, 9, 21), "The areas are to be merged.", HandedOverTo: " ")));
        Decision handedOver = open.Decide(new InspectionCancelled(new(2016, 9, 21), "The areas are to be merged.", HandedOverTo: "The council's designated officer"), Stories.Calendar);
        Assert.Equal(InspectionStage.Cancelled, handedOver.Inspection.Stage);
        Assert.Empty(handedOver.Inspection.Breaches);
    }

    [Fact]
    public void A_concern_that_comes_up_after_closing_can_be_written_down_and_acted_on()
    {
        Inspection closed = Stories.Play([.. Stories.WithoutConcerns, Concern]);
        Assert.Equal(InspectionStage.Closed, closed.Stage);
        Assert.Equal(
            ObligationStatus.Outstanding, closed.Obligations(new(2017, 8, 1), Stories.Calendar).Single(duty => duty.Duty == Duty.ActOnConcerns).Status);
    }

    [Theory]
    [InlineData(InspectionStage.RevisitDirected)]
    [InlineData(InspectionStage.RevisitNotified)]
    [InlineData(InspectionStage.MinisterAdvised)]
    [InlineData(InspectionStage.ProgressInsufficient)]
    public void It_is_not_closed_with_an_open_return_or_an_open_decision_unless_as_a_breach_with_a_reason(InspectionStage stage)
    {
        Inspection open = Stories.AtEachStage[stage];
        InspectionClosed close = new(open.LatestOn!.Value);
        Assert.Contains(Rules.NothingOpen, Refused(open, close));
        Inspection closed = open.Decide(close with { Despite = "The areas are merged." }, Stories.Calendar).Inspection;
        Assert.Equal(InspectionStage.Closed, closed.Stage);
        Assert.Contains(closed.Breaches, breach => breach.Rule == Rules.NothingOpen && breach.Reason == "The areas are merged.");
    }

    [Fact]
    public void Closing_without_publication_stays_visible_as_breaches()
    {
        Inspection closed = Stories.Play(
            [.. Stories.FeedbackGiven, new LetterReceived(new(2016, 11, 4)), new InspectionClosed(new(2016, 11, 7)) { Despite = "The area no longer exists." }]);
        Breach breach = Assert.Single(closed.Breaches);
        Assert.Equal((Rules.LetterPublishedBeforeClosing, 8, "The area no longer exists."), (breach.Rule, breach.Number, breach.Reason));
        Assert.Contains("section Breaches\n    process.report-published : crit, milestone, 2016-11-07, 0d\n", closed.Timeline(Stories.Calendar).ToMermaid(), StringComparison.Ordinal);
    }

    private static IEnumerable<Rule> Refused(Inspection inspection, InspectionEvent fact) =>
        inspection.Decide(fact, Stories.Calendar).Refusals.Select(refusal => refusal.Rule).Distinct();
}
