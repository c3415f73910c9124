namespace SendInspection.Domain.Tests.Inspections;

/// <summary>When two inspections, and two decisions, are the same.</summary>
public class ComparedTests
{
    private static readonly Inspection Notified = Stories.Play(Stories.Notified);

    private static readonly InspectionPlanned PlannedEarlier = ((InspectionPlanned)Stories.Planned[0]) with { On = new(2016, 8, 31) };

    [Fact]
    public void Two_inspections_are_the_same_when_all_of_their_facts_are()
    {
        Inspection another = Stories.Play([PlannedEarlier, Stories.Notified[1]]), late = Stories.Play([.. Stories.Planned, new LocalAreaNotified(new(2016, 9, 9))]);
        Assert.Equal(Stories.Play(Stories.Notified), Notified);
        Assert.NotEqual(another, Notified);
        Assert.NotEqual(late, Notified);
        Assert.NotEqual(Stories.Play(Stories.Planned), Notified);
    }

    [Fact]
    public void Two_decisions_are_the_same_when_the_same_fact_follows_the_same_history_or_the_same_rules_refuse_it()
    {
        Decision decision = After([Stories.Planned[0]]), same = After([Stories.Planned[0]]), otherHistory = After([PlannedEarlier]);
        Decision refused = Inspection.None.Decide(Stories.Notified[1], Stories.Calendar), refusedAgain = Inspection.None.Decide(Stories.Notified[1], Stories.Calendar);
        Assert.True(decision == same);
        Assert.False(decision != same);
        Assert.True(refused == refusedAgain);
        Assert.All((Decision[])[otherHistory, refused, default], other =>
        {
            Assert.True(decision != other);
            Assert.False(decision == other);
        });
        Assert.Equal(decision.Event, otherHistory.Event);

        static Decision After(InspectionEvent[] facts) => Stories.Play(facts).Decide(Stories.Notified[1], Stories.Calendar);
    }

    [Fact]
    public void A_fact_that_was_never_decided_cannot_follow() => Assert.Contains(
        "it has no number: only Decide gives one",
        Assert.Throws<InvalidOperationException>(() => Notified.Evolve(Stories.Prepared[2])).Message,
        StringComparison.Ordinal);
}
