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

    [Fact]
    public void Three_days_notice_is_not_corrected_into_the_record_without_a_reason()
    {
        RecordCorrected fact = Corrected(new(2016, 12, 1), 2, new LocalAreaNotified(new(2016, 9, 14)));
        Refusal refusal = Assert.Single(Inspection.Decide(fact, Stories.Calendar).Refusals);
        Assert.Equal((Rules.Notice, "Corrections[0].Entry"), (refusal.Rule, refusal.Field));
        Inspection breached = Inspection.Decide(fact with { Despite = "That is when the letter came." }, Stories.Calendar).Inspection;
        Assert.Equal((Rules.Notice, 2), (Assert.Single(breached.Breaches).Rule, breached.Breaches[0].Number));
    }

    [Fact]
    public void Area_999_is_not_corrected_into_the_record_for_any_reason() => Assert.Equal(
        [Rules.AreaInRegister],
        BrokenBy(Corrected(new(2016, 12, 1), 1, ((InspectionPlanned)Stories.Planned[0]) with { Area = LocalAuthorityCode.Parse("999"), Despite = "It is so." })));

    [Fact]
    public void An_untrained_inspector_is_not_corrected_into_the_record_without_a_reason()
    {
        InspectionTeam untrained = new(Stories.Team.Lead, [Stories.Team.Others[0], new Inspector("O1", "Ann Brook", InspectorRole.OfstedInspector, trainedOn: null)]);
        Assert.Equal([Rules.TeamTrained], BrokenBy(Corrected(new(2016, 12, 1), 3, new InspectionPrepared(new(2016, 9, 14), untrained, Stories.KeyLines))));
    }

    [Fact]
    public void A_visit_chosen_by_a_council_is_not_corrected_into_the_record_without_a_reason()
    {
        Inspection visited = Stories.Play([.. Stories.Fieldwork, new ActivityRecorded(new(2016, 9, 20), new Discussion(new(2016, 9, 20), "H1", DiscussionPartner.ElectedMembers))]);
        ActivityRecorded chosen = new(new(2016, 9, 20), new Discussion(new(2016, 9, 20), "the council", DiscussionPartner.ElectedMembers));
        Assert.Equal([Rules.ChosenByInspector], BrokenBy(Corrected(new(2016, 9, 21), 5, chosen), visited));
    }

    [Fact]
    public void An_NHS_number_is_not_corrected_into_a_letter_that_was_published()
    {
        Finding strength = Stories.Finding(FindingKind.Strength), weakness = Stories.Finding(FindingKind.AreaForDevelopment, "Plans are late.");
        Inspection published = Stories.Play(
        [
            .. Stories.FieldworkEnded, new FindingAgreed(new(2016, 9, 23), strength), new FindingAgreed(new(2016, 9, 23), weakness),
            new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: false),
            new LetterDrafted(new(2016, 10, 14), Stories.Letter(false, findings: [strength, weakness])),
            new LetterReceived(new(2016, 11, 4)),
            new LetterPublished(new(2016, 11, 9)),
        ]);
        LetterDrafted withNumber = new(new(2016, 10, 14), Stories.Letter(false, opening: "We saw the plan of 943 476 5919.", findings: [strength, weakness]));
        Assert.Contains(Rules.NoNhsNumber, BrokenBy(Corrected(new(2016, 12, 1), 9, withNumber), published));
    }

    [Fact]
    public void A_safeguarding_reference_is_not_swapped_after_closing()
    {
        Inspection closed = Stories.Play(
        [
            .. Stories.Fieldwork,
            new ConcernRecorded(new(2016, 9, 20), new SafeguardingConcern("S1", new(2016, 9, 20), "A door that did not lock.")),
            new SafeguardingActionTaken(new(2016, 9, 21), "S1", new SafeguardingAction("The head was told.", "H1", new(2016, 9, 21))),
            .. Stories.WithoutConcerns[4..],
        ]);
        ConcernRecorded swapped = new(new(2016, 9, 20), new SafeguardingConcern("S2", new(2016, 9, 20), "A door that did not lock."));
        Assert.Equal([Rules.ConcernKnown, Rules.ConcernActedOn], BrokenBy(Corrected(new(2017, 7, 11), 5, swapped), closed));
    }

    [Fact]
    public void A_plan_moved_to_another_edition_is_refused_by_what_no_longer_stands()
    {
        InspectionPlanned moved = new(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), Framework.AreaSend2023, new(2016, 9, 19));
        ValueList<Refusal> refusals = Inspection.Decide(Corrected(new(2016, 12, 1), 1, moved), Stories.Calendar).Refusals;
        Assert.Equal(Rules.EditionInForce, refusals[0].Rule);
        Assert.All(refusals.Skip(1), refusal => Assert.Contains("would no longer stand", refusal.Problem, StringComparison.Ordinal));
        Assert.NotEmpty(refusals.Skip(1));
    }

    [Fact]
    public void A_statement_that_was_wrongly_recorded_as_required_is_put_right()
    {
        Inspection put = Inspection.Decide(Corrected(new(2016, 12, 1), 6, new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: false)), Stories.Calendar).Inspection;
        Assert.Equal((InspectionStage.LetterReceived, (bool?)false), (put.Stage, put.StatementRequired));
        Assert.DoesNotContain(put.Obligations(new(2016, 12, 1), Stories.Calendar), duty => duty.Duty == Duty.SubmitStatement);
    }

    [Fact]
    public void Fit_or_unfit_is_put_right() => Assert.Equal(
        InspectionStage.StatementUnfit,
        Stories.Play([.. Stories.StatementAwaited, new StatementSubmitted(new(2017, 2, 20)), new StatementFoundFit(new(2017, 3, 6))])
            .Decide(Corrected(new(2017, 3, 7), 9, new StatementFoundUnfit(new(2017, 3, 6), ["No outcomes."])), Stories.Calendar).Inspection.Stage);

    [Fact]
    public void Sufficient_or_not_is_put_right() => Assert.Equal(
        InspectionStage.ProgressSufficient,
        Stories.Play(Stories.Insufficient)
            .Decide(Corrected(new(2018, 12, 6), 15, new ProgressJudged(new(2018, 12, 5), [new("Joint commissioning", true), new("Oversight", true)])), Stories.Calendar).Inspection.Stage);

    [Fact]
    public void A_mistaken_cancellation_is_struck_out_and_the_inspection_goes_on()
    {
        Inspection cancelled = Stories.Play([.. Stories.Fieldwork, new InspectionCancelled(new(2016, 9, 21), "The wrong inspection.")]);
        Inspection again = cancelled.Decide(Corrected(new(2016, 9, 22), 5, null), Stories.Calendar).Inspection;
        Assert.Equal((InspectionStage.Fieldwork, 6), (again.Stage, again.Version));
        Assert.Equal(InspectionStage.FieldworkEnded, again.Decide(new FieldworkEnded(new(2016, 9, 23)), Stories.Calendar).Inspection.Stage);
    }

    [Fact]
    public void Entries_that_fit_only_together_are_corrected_together()
    {
        // The area was notified on the 19th, for the 26th: the notice cannot be put right without the first day.
        Correction[] together =
        [
            new(1, ((InspectionPlanned)Stories.Planned[0]) with { FirstDay = new(2016, 9, 26) }),
            new(2, new LocalAreaNotified(new(2016, 9, 19))),
            new(3, new InspectionPrepared(new(2016, 9, 20), Stories.Team, Stories.KeyLines)),
        ];
        Inspection prepared = Stories.Play(Stories.Prepared);
        Assert.All(together[1..2], each => Assert.False(prepared.Decide(new RecordCorrected(new(2016, 9, 20), [each], "A slip."), Stories.Calendar).IsAccepted));
        Inspection put = prepared.Decide(new RecordCorrected(new(2016, 9, 20), [.. together], "The week was wrong."), Stories.Calendar).Inspection;
        Assert.Equal((new LocalDate(2016, 9, 26), new LocalDate(2016, 9, 19)), (put.PlannedFirstDay!.Value, put.NotifiedOn!.Value));
    }

    [Fact]
    public void What_would_no_longer_stand_is_named_with_its_entry()
    {
        Refusal refusal = Inspection.Decide(Corrected(new(2016, 12, 1), 5, new FieldworkEnded(new(2016, 9, 26))), Stories.Calendar).Refusals[0];
        Assert.StartsWith("Entry 6, FinalFeedbackGiven of 2016-09-23, would no longer stand: ", refusal.Problem, StringComparison.Ordinal);
    }

    private static IEnumerable<Rule> BrokenBy(RecordCorrected fact, Inspection? inspection = null) =>
        (inspection ?? Inspection).Decide(fact, Stories.Calendar).Refusals.Select(refusal => refusal.Rule);

    private static RecordCorrected Corrected(LocalDate on, int number, InspectionEvent? entry) => new(on, [new Correction(number, entry)], "A slip.");
}
