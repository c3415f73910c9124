namespace SendInspection.Domain.Tests.Inspections;

public class ReplayTests
{
    [Fact]
    public void The_replay_of_any_part_of_a_history_is_the_inspection_at_that_point()
    {
        foreach (InspectionCommand[] story in Stories.All)
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
        FieldworkEnded early = new(inspection.Version + 1, new LocalDate(2016, 9, 18));
        Assert.Contains("2016-09-19", Assert.Throws<InvalidOperationException>(() => inspection.Evolve(early)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_and_a_statement_are_published_once()
    {
        Inspection fit = Stories.Play(Stories.Fit);
        Assert.Throws<InvalidOperationException>(() => fit.Evolve(new LetterPublished(fit.Version + 1, new(2017, 3, 9))));
        Assert.Throws<InvalidOperationException>(() => fit.Evolve(new StatementPublished(fit.Version + 1, new(2017, 3, 9))));
    }

    [Fact]
    public void Deciding_the_same_twice_gives_the_same_and_changes_nothing()
    {
        Inspection inspection = Stories.Play(Stories.StatementAwaited);
        Inspection before = inspection with { };
        SubmitStatement command = new(new LocalDate(2017, 2, 21));
        Assert.Equal(inspection.Decide(command, Stories.Calendar), inspection.Decide(command, Stories.Calendar));
        Assert.Equal(before, inspection);
    }

    [Fact]
    public void A_late_statement_is_a_fact_that_says_when_it_was_due()
    {
        Inspection inspection = Stories.Play(Stories.StatementAwaited);
        Decision decision = inspection.Decide(new SubmitStatement(new LocalDate(2017, 3, 1)), Stories.Calendar);
        Assert.Equal(new StatementSubmitted(8, new LocalDate(2017, 3, 1), DueOn: new LocalDate(2017, 2, 20)), Assert.Single(decision.Events));
    }

    [Fact]
    public void Nothing_can_be_read_of_a_refused_decision_but_its_refusals()
    {
        Decision decision = Inspection.None.Decide(new NotifyLocalArea(new(2016, 9, 12)), Stories.Calendar);
        Assert.False(decision.IsAccepted);
        Assert.Empty(decision.Events);
        Assert.Contains("NotPlanned", Assert.Throws<InvalidOperationException>(() => decision.Inspection).Message, StringComparison.Ordinal);
    }
}
