namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Each of the Minister's options has its consequence.</summary>
public class MinisterTests
{
    [Theory]
    [InlineData(MinisterialOption.AdditionalTargetedSupport)]
    [InlineData(MinisterialOption.ContinueToMonitorProgress)]
    public void After_support_or_monitoring_progress_is_monitored_and_no_return_is_owed(MinisterialOption option)
    {
        Inspection decided = Decided(option);
        Assert.Equal(InspectionStage.Monitored, decided.Stage);
        Assert.DoesNotContain(Duty.ReturnAsOrdered, Owed(decided));
        Assert.Contains(Rules.ReturnOrdered, Refused(decided, new RevisitNotified(new(2017, 6, 5), new(2017, 6, 19))));
        Assert.True(decided.Decide(new InspectionClosed(new(2018, 5, 1)) { Despite = "The statement was never published." }, Stories.Calendar).IsAccepted);
    }

    [Fact]
    public void The_Secretary_of_State_can_direct_a_return_later()
    {
        Inspection directed = Decided(MinisterialOption.ContinueToMonitorProgress).Decide(new RevisitDirected(new(2017, 9, 4)), Stories.Calendar).Inspection;
        Assert.True(directed.Decide(new RevisitNotified(new(2017, 9, 11), new(2017, 9, 25)), Stories.Calendar).IsAccepted);
    }

    [Fact]
    public void A_statutory_direction_is_owed_by_the_area_until_it_is_followed()
    {
        Inspection decided = Decided(MinisterialOption.StatutoryDirection);
        Obligation duty = decided.Obligations(new(2017, 6, 1), Stories.Calendar).Single(each => each.Duty == Duty.FollowDirection);
        Assert.Equal((Party.LocalArea, ObligationStatus.Outstanding, Rules.StatutoryDirection), (duty.OwedBy, duty.Status, duty.Rule));
        Assert.Contains(Rules.NothingOpen, Refused(decided, new InspectionClosed(new(2018, 5, 1))));
        Inspection followed = decided.Decide(new DirectionFollowed(new(2017, 9, 29)), Stories.Calendar).Inspection;
        Assert.Equal(ObligationStatus.Met, followed.Obligations(new(2017, 10, 2), Stories.Calendar).Single(each => each.Duty == Duty.FollowDirection).Status);
        Assert.DoesNotContain(Rules.NothingOpen, Refused(followed, new InspectionClosed(new(2018, 5, 1))));
    }

    [Fact]
    public void After_further_inspection_a_return_is_owed_and_only_then_allowed()
    {
        Inspection ordered = Decided(MinisterialOption.FurtherInspection);
        Assert.Equal(InspectionStage.RevisitDirected, ordered.Stage);
        Assert.Equal(ObligationStatus.Outstanding, ordered.Obligations(new(2017, 6, 1), Stories.Calendar).Single(each => each.Duty == Duty.ReturnAsOrdered).Status);
        Assert.Contains(Rules.NothingOpen, Refused(ordered, new InspectionClosed(new(2017, 6, 1))));
        Inspection returned = Stories.Play(
        [
            .. Stories.UnfitTwice,
            new RevisitNotified(new(2017, 6, 5), new(2017, 6, 19)),
            new RevisitStarted(new(2017, 6, 19)),
            new RevisitEnded(new(2017, 6, 21)),
        ]);
        Assert.Equal(ObligationStatus.Met, returned.Obligations(new(2017, 6, 21), Stories.Calendar).Single(each => each.Duty == Duty.ReturnAsOrdered).Status);
    }

    [Fact]
    public void What_was_decided_can_be_read_from_the_inspection()
    {
        Inspection decided = Decided(MinisterialOption.StatutoryDirection, MinisterialOption.FurtherInspection);
        Assert.Equal(new LocalDate(2017, 5, 15), decided.MinisterDecidedOn);
        Assert.Equal<MinisterialOption>([MinisterialOption.StatutoryDirection, MinisterialOption.FurtherInspection], decided.MinisterialDecision!.NextSteps);
        Assert.Null(Stories.Play(Stories.MinisterAdvised).MinisterialDecision);
    }

    [Fact]
    public void The_duty_to_publish_the_statement_does_not_vanish_when_the_Minister_decides()
    {
        Inspection decided = Decided(MinisterialOption.AdditionalTargetedSupport);
        Assert.Equal(ObligationStatus.Outstanding, decided.Obligations(new(2017, 6, 1), Stories.Calendar).Single(each => each.Duty == Duty.PublishStatement).Status);
        Assert.Contains(Rules.StatementPublishedBeforeClosing, Refused(decided, new InspectionClosed(new(2018, 5, 1))));
    }

    [Fact]
    public void An_option_without_a_name_is_refused() =>
        Assert.Contains(Rules.MinisterOptions, Refused(Stories.Play(Stories.MinisterAdvised), new MinisterDecided(new(2017, 5, 15), [(MinisterialOption)17])));

    private static Inspection Decided(params MinisterialOption[] options) =>
        Stories.Play([.. Stories.MinisterAdvised, new LetterPublished(new(2017, 4, 21)), new MinisterDecided(new(2017, 5, 15), [.. options])]);

    private static IEnumerable<Duty> Owed(Inspection inspection) => inspection.Obligations(new(2017, 6, 1), Stories.Calendar).Select(duty => duty.Duty);

    private static IEnumerable<Rule> Refused(Inspection inspection, InspectionEvent fact) => inspection.Decide(fact, Stories.Calendar).Refusals.Select(refusal => refusal.Rule);
}
