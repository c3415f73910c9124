namespace SendInspection.Domain.Tests.Inspections;

public class CorrectionTests
{
    private static readonly Inspection Inspection = Stories.Play(Stories.StatementAwaited);

    [Fact]
    public void A_correction_puts_the_entry_right_and_the_deadline_with_it()
    {
        RecordCorrected fact = Corrected(new(2016, 12, 1), 7, new LetterReceived(new(2016, 11, 11)));
        Decision decision = Inspection.Decide(fact, Stories.Calendar);

        Assert.Equal(fact with { Number = 8 }, decision.Event);
        Assert.Equal(new LocalDate(2016, 11, 11), decision.Inspection.LetterReceivedOn);
        Assert.Equal((8, InspectionStage.StatementAwaited), (decision.Inspection.Version, decision.Inspection.Stage));
        Assert.Equal(
            new LocalDate(2017, 2, 22),
            decision.Inspection.Obligations(new(2016, 12, 1), Stories.Calendar).Single(duty => duty.Duty == Duty.SubmitStatement).Due!.Latest.DueOn);
    }

    [Fact]
    public void The_history_keeps_the_entry_and_its_correction_and_replays_to_the_same()
    {
        RecordCorrected fact = Corrected(new(2016, 12, 1), 7, new LetterReceived(new(2016, 11, 11)));
        InspectionEvent[] history = [.. Stories.Events(Stories.StatementAwaited), Inspection.Decide(fact, Stories.Calendar).Event!];
        Assert.Contains(new LetterReceived(new(2016, 11, 9)) { Number = 7 }, history);
        Assert.Equal(Inspection.Decide(fact, Stories.Calendar).Inspection, Inspection.Replay(history));
    }

    [Fact]
    public void What_follows_a_correction_may_be_dated_before_the_day_it_was_made()
    {
        Inspection corrected = Inspection.Decide(Corrected(new(2017, 3, 1), 7, new LetterReceived(new(2016, 11, 10))), Stories.Calendar).Inspection;
        Assert.Equal(InspectionStage.StatementSubmitted, corrected.Decide(new StatementSubmitted(new(2017, 2, 21)), Stories.Calendar).Inspection.Stage);
    }

    [Fact]
    public void An_entry_can_be_corrected_again()
    {
        Inspection twice = Inspection
            .Decide(Corrected(new(2016, 12, 1), 7, new LetterReceived(new(2016, 11, 11))), Stories.Calendar).Inspection
            .Decide(Corrected(new(2016, 12, 2), 7, new LetterReceived(new(2016, 11, 10))), Stories.Calendar).Inspection;
        Assert.Equal((new LocalDate(2016, 11, 10), 9), (twice.LetterReceivedOn!.Value, twice.Version));
    }

    [Fact]
    public void An_impossible_correction_is_refused_and_in_a_history_it_throws()
    {
        LetterReceived early = new(new(2016, 9, 1));
        Refusal refusal = Assert.Single(Inspection.Decide(Corrected(new(2016, 12, 1), 7, early), Stories.Calendar).Refusals);
        Assert.Equal((Rules.OrderOfDates, "Corrections[0].Entry.On"), (refusal.Rule, refusal.Field));
        Assert.Contains("2016-09-23", refusal.Problem, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Inspection.Evolve(Corrected(new(2016, 12, 1), 7, early) with { Number = 8 }));
    }

    private static RecordCorrected Corrected(LocalDate on, int number, InspectionEvent? entry) => new(on, [new Correction(number, entry)], "A slip.");
}
