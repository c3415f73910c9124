namespace SendInspection.Domain.Tests.Inspections;

public class ReplayTests
{
    [Fact]
    public void The_replay_of_any_part_of_a_history_is_the_inspection_at_that_point()
    {
        foreach (InspectionEvent[] story in Stories.All)
        {
            InspectionEvent[] events = Stories.Events(story);
            for (int length = 0; length <= events.Length; length++)
            {
                Assert.Equal(Stories.Play(story.Take(length)), Inspection.Replay(events.Take(length)));
            }
        }
    }

    [Fact]
    public void A_repeated_event_is_refused_as_a_repeat_with_its_index()
    {
        InspectionEvent[] events = Stories.Events(Stories.Fit);
        InvalidOperationException impossible = Assert.Throws<InvalidOperationException>(() => Inspection.Replay([.. events[..3], events[2], .. events[3..]]));
        Assert.Contains("index 3", impossible.Message, StringComparison.Ordinal);
        Assert.Contains("repeat", impossible.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_event_is_refused_as_a_gap_with_its_index()
    {
        InspectionEvent[] events = Stories.Events(Stories.Fit);
        InvalidOperationException impossible = Assert.Throws<InvalidOperationException>(() => Inspection.Replay([.. events[..3], .. events[4..]]));
        Assert.Contains("index 3", impossible.Message, StringComparison.Ordinal);
        Assert.Contains("number 4 is missing", impossible.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_before_the_latest_one_in_time_is_impossible()
    {
        Inspection inspection = Stories.Play(Stories.Fieldwork);
        FieldworkEnded early = new(new LocalDate(2016, 9, 18)) { Number = inspection.Version + 1 };
        Assert.Contains("2016-09-19", Assert.Throws<InvalidOperationException>(() => inspection.Evolve(early)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deciding_the_same_twice_gives_the_same_and_changes_nothing()
    {
        Inspection inspection = Stories.Play(Stories.StatementAwaited);
        Inspection before = inspection with { };
        StatementSubmitted statement = new(new LocalDate(2017, 2, 21));
        Assert.Equal(inspection.Decide(statement, Stories.Calendar), inspection.Decide(statement, Stories.Calendar));
        Assert.Equal(before, inspection);
    }

    [Fact]
    public void Decide_adds_the_number_and_nothing_else()
    {
        Inspection inspection = Stories.Play(Stories.StatementAwaited);
        Decision decision = inspection.Decide(new StatementSubmitted(new LocalDate(2017, 3, 1)), Stories.Calendar);
        Assert.Equal(new StatementSubmitted(new LocalDate(2017, 3, 1)) { Number = 8 }, decision.Event);
    }

    [Fact]
    public void Nothing_can_be_read_of_a_refused_decision_but_its_refusals()
    {
        Decision decision = Inspection.None.Decide(new LocalAreaNotified(new(2016, 9, 12)), Stories.Calendar);
        Assert.False(decision.IsAccepted);
        Assert.Null(decision.Event);
        Assert.Contains("Not planned", Assert.Throws<InvalidOperationException>(() => decision.Inspection).Message, StringComparison.Ordinal);
    }
}
