namespace SendInspection.Domain.Tests.Inspections;

public class CorrectionTests
{
    private static readonly Inspection Inspection = Stories.Play(Stories.StatementAwaited);

    [Fact]
    public void A_correction_puts_the_entry_right_and_the_deadline_with_it()
    {
        CorrectEntry command = new(new(2016, 12, 1), new LetterReceived(7, new(2016, 11, 11)), "The letter came on the Friday.");
        Decision decision = Inspection.Decide(command, Stories.Calendar);

        Assert.Equal(new EntryCorrected(8, command.On, command.Entry, command.Reason), Assert.Single(decision.Events));
        Assert.Equal(new LocalDate(2016, 11, 11), decision.Inspection.LetterReceivedOn);
        Assert.Equal((8, InspectionStage.StatementAwaited), (decision.Inspection.Version, decision.Inspection.Stage));
        Assert.Equal(
            new LocalDate(2017, 2, 22),
            decision.Inspection.Obligations(new(2016, 12, 1), Stories.Calendar).Single(duty => duty.Duty == Duty.SubmitStatement).Due!.Latest.DueOn);
    }

    [Fact]
    public void The_history_keeps_the_entry_and_its_correction_and_replays_to_the_same()
    {
        CorrectEntry command = new(new(2016, 12, 1), new LetterReceived(7, new(2016, 11, 11)), "The letter came on the Friday.");
        InspectionEvent[] history = [.. Stories.Events(Stories.StatementAwaited), .. Inspection.Decide(command, Stories.Calendar).Events];
        Assert.Contains(new LetterReceived(7, new(2016, 11, 9)), history);
        Assert.Equal(Inspection.Decide(command, Stories.Calendar).Inspection, Inspection.Replay(history));
    }

    [Fact]
    public void What_follows_a_correction_may_be_dated_before_the_day_it_was_made()
    {
        CorrectEntry command = new(new(2017, 3, 1), new LetterReceived(7, new(2016, 11, 10)), "The letter came on the Thursday.");
        Inspection corrected = Inspection.Decide(command, Stories.Calendar).Inspection;
        Assert.Equal(InspectionStage.StatementSubmitted, corrected.Decide(new SubmitStatement(new(2017, 2, 21)), Stories.Calendar).Inspection.Stage);
    }

    [Fact]
    public void A_correction_can_be_corrected()
    {
        Inspection twice = Inspection
            .Decide(new CorrectEntry(new(2016, 12, 1), new LetterReceived(7, new(2016, 11, 11)), "The Friday."), Stories.Calendar).Inspection
            .Decide(new CorrectEntry(new(2016, 12, 2), new LetterReceived(7, new(2016, 11, 10)), "No, the Thursday."), Stories.Calendar).Inspection;
        Assert.Equal((new LocalDate(2016, 11, 10), 9), (twice.LetterReceivedOn!.Value, twice.Version));
    }

    [Fact]
    public void An_impossible_correction_is_refused_and_in_a_history_it_throws()
    {
        LetterReceived early = new(7, new(2016, 9, 1));
        Refusal refusal = Assert.Single(Inspection.Decide(new CorrectEntry(new(2016, 12, 1), early, "A slip."), Stories.Calendar).Refusals);
        Assert.Contains("2016-09-23", refusal.Fact, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Inspection.Evolve(new EntryCorrected(8, new(2016, 12, 1), early, "A slip.")));
    }
}
