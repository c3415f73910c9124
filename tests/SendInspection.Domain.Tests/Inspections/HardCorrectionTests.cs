namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Corrections, editions and long histories: each once went wrong.</summary>
public class HardCorrectionTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Fact]
    public void What_a_correction_makes_a_later_entry_break_is_a_visible_breach()
    {
        // The first day moves to the 13th: the notice of the 12th, entry 2, was one day.
        RecordCorrected fact = new(new(2016, 9, 12), [new Correction(1, ((InspectionPlanned)Stories.Planned[0]) with { FirstDay = new(2016, 9, 13) })], "A slip.") { Despite = "That was the day." };
        Decision decision = Stories.Play(Stories.Notified).Decide(fact, England);
        Assert.True(!decision.IsAccepted || decision.Inspection.Breaches.Any(breach => breach.Rule == Rules.Notice));
    }

    [Fact]
    public void An_entry_with_an_empty_reason_of_its_own_is_not_corrected_into_the_record_without_a_breach()
    {
        RecordCorrected fact = new(new(2016, 12, 1), [new Correction(2, new LocalAreaNotified(new(2016, 9, 14)) { Despite = "" })], "A slip.") { Despite = "That is when it came." };
        Decision decision = Stories.Play(Stories.StatementAwaited).Decide(fact, England);
        Assert.True(!decision.IsAccepted || decision.Inspection.Breaches.Any(breach => breach.Rule == Rules.Notice));
    }

    [Fact]
    public void A_correction_does_not_make_a_short_notice_that_was_stored_shorter_without_a_reason()
    {
        // Four days of notice were stored under other rules; the correction makes it one.
        Inspection stored = Inspection.Replay(Stories.Numbered([.. Stories.Planned, new LocalAreaNotified(new(2016, 9, 13))]));
        RecordCorrected fact = new(new(2016, 9, 13), [new Correction(1, ((InspectionPlanned)Stories.Planned[0]) with { FirstDay = new(2016, 9, 14) })], "A slip.");
        Assert.False(stored.Decide(fact, England).IsAccepted);
    }

    [Fact]
    public void Striking_out_the_plan_is_decided_without_an_exception()
    {
        RecordCorrected fact = new(new(2016, 9, 2), [new Correction(1, null)], "The wrong area.");
        Exception? thrown = Record.Exception(() => Stories.Play(Stories.Planned).Decide(fact, England));
        Assert.Null(thrown);
    }

    [Fact]
    public void Moving_the_plan_behind_an_earlier_correction_is_decided_without_an_exception()
    {
        Inspection inspection = Stories.Play([.. Stories.Planned, new RecordCorrected(new(2016, 9, 2), [new Correction(1, Stories.Planned[0])], "A slip."), new LocalAreaNotified(new(2016, 9, 12))]);
        RecordCorrected fact = new(new(2016, 9, 12), [new Correction(1, null), new Correction(3, Stories.Planned[0])], "The wrong order.");
        Assert.Null(Record.Exception(() => inspection.Decide(fact, England)));
    }

    [Fact]
    public void A_notice_longer_than_the_calendar_is_refused_and_no_exception() =>
        Assert.Equal([Rules.EditionKnown], RefusedUnder(Framework.Send2016 with { Notice = new TimeLimit(Rules.Notice, "the local area was notified", 20_000) }));

    [Fact]
    public void A_time_limit_longer_than_the_calendar_is_refused_and_no_exception() =>
        Assert.Equal([Rules.EditionKnown], RefusedUnder(Framework.Send2016 with { Statement = new TimeLimit(Rules.StatementDue, "the final report was received", 40_000) }));

    [Fact]
    public void A_notice_in_months_is_refused() =>
        Assert.Equal([Rules.EditionKnown], RefusedUnder(Framework.Send2016 with { Notice = TimeLimit.OfMonths(Rules.Notice, "the local area was notified", 1) }));

    [Fact]
    public void An_area_that_does_not_exist_is_not_planned_by_a_first_day_before_the_edition()
    {
        InspectionPlanned plan = new(new(2022, 11, 1), LocalAuthorityCode.Parse("999"), Framework.AreaSend2023, new(2022, 12, 5)) { Despite = "A pilot." };
        Assert.Contains(Rules.AreaInRegister, Inspection.None.Decide(plan, England).Refusals.Select(refusal => refusal.Rule));
    }

    [Fact]
    public void A_new_first_day_is_one_on_which_the_edition_is_in_force()
    {
        Inspection planned = Inspection.None.Decide(new InspectionPlanned(new(2022, 12, 1), LocalAuthorityCode.Parse("354"), Framework.AreaSend2023, new(2023, 1, 16)), England).Inspection;
        Assert.Contains(Rules.EditionInForce, planned.Decide(new InspectionReplanned(new(2022, 12, 2), new(2022, 12, 19)), England).Refusals.Select(refusal => refusal.Rule));
    }

    [Fact]
    public void Fieldwork_in_a_suspension_is_not_got_into_the_record_by_writing_the_suspension_down_last()
    {
        Inspection suspended = Stories.Play([.. Stories.FieldworkEnded, new InspectionSuspended(new(2016, 9, 14), "Everything stands still.")]);
        Assert.Equal([Rules.NotWhileSuspended], suspended.Decide(new InspectionResumed(new(2016, 9, 26)), England).Refusals.Select(refusal => refusal.Rule));
        Assert.True(suspended.Decide(new InspectionResumed(new(2016, 9, 16)), England).IsAccepted);
        Assert.Single(suspended.Decide(new InspectionResumed(new(2016, 9, 26)) { Despite = "The team went on." }, England).Inspection.Breaches);
    }

    [Fact]
    public void A_stored_correction_without_a_list_is_no_NullReferenceException() =>
        Assert.IsNotType<NullReferenceException>(Record.Exception(() => Stories.Play(Stories.Planned).Evolve(new RecordCorrected(new(2016, 9, 2), null!, "A slip.") { Number = 2 })));

    [Fact]
    public void A_stored_correction_with_a_null_item_is_no_NullReferenceException() =>
        Assert.IsNotType<NullReferenceException>(Record.Exception(() => Stories.Play(Stories.Planned).Evolve(new RecordCorrected(new(2016, 9, 2), [null!], "A slip.") { Number = 2 })));

    [Fact]
    public void An_edition_without_a_list_is_an_argument_error() =>
        Assert.Throws<ArgumentNullException>(nameof(Framework.Suspensions), () => Framework.Send2016 with { Suspensions = null! });

    [Fact]
    public void A_record_of_an_edition_without_on_site_notice_is_replayed()
    {
        Framework edition = Framework.AreaSend2023 with { OnSiteNotice = null };
        Citation citation = Framework.AreaSend2023.Citation;
        InspectionRecord record = new(edition, LocalAreas.On(new(2023, 9, 25))[LocalAuthorityCode.Parse("354")], new KnownDate(new LocalDate(2023, 9, 25), citation), new KnownDate(new LocalDate(2023, 9, 29), citation));
        Assert.Null(Record.Exception(() => record.Replay(new(2024, 1, 1), England)));
    }

    [Fact]
    public void A_record_holds_no_report_that_was_published_before_the_last_day()
    {
        Inspection published = Stories.Play([.. Stories.FeedbackGiven, new LetterPublished(new(2016, 9, 20)) { Despite = "It leaked." }]);
        Assert.Throws<ArgumentException>(() => InspectionRecord.Of(published, Framework.Send2016.Citation));
    }

    [Fact]
    public void A_correction_of_many_activities_is_decided_in_linear_time() => Assert.InRange(Growth(facts =>
        Inspection.Replay(facts).Decide(new RecordCorrected(new(2016, 9, 21), [new Correction(2, new LocalAreaNotified(new(2016, 9, 9)))], "A slip."), England)), 1.5, 2.6);

    [Fact]
    public void A_history_of_many_activities_with_reasons_is_replayed_in_linear_time() => Assert.InRange(Growth(facts => Inspection.Replay(facts), "To be sure."), 1.5, 2.6);

    [Fact]
    public void A_reason_for_a_correction_does_not_let_personal_data_into_a_published_letter_unseen()
    {
        Finding strength = Stories.Finding(FindingKind.Strength), weakness = Stories.Finding(FindingKind.AreaForDevelopment, "Plans are late.");
        Inspection published = Stories.Play(
        [
            .. Stories.FeedbackGiven,
            new LetterDrafted(new(2016, 10, 14), Stories.Letter(false, findings: [strength, weakness])),
            new LetterReceived(new(2016, 11, 4)),
            new LetterPublished(new(2016, 11, 9)),
        ]);
        LetterDrafted draft = new(new(2016, 10, 14), Stories.Letter(false, opening: "We saw the plan of 943 476 5919.", findings: [strength, weakness]));
        Decision decision = published.Decide(new RecordCorrected(new(2016, 12, 1), [new Correction(7, draft)], "A slip.") { Despite = "It was so." }, England);
        Assert.True(!decision.IsAccepted || decision.Inspection.Breaches.Count > 0);
    }

    [Fact]
    public void A_correction_of_a_history_stored_under_other_rules_is_no_exception()
    {
        Inspection stored = Inspection.Replay(Stories.Numbered([.. Stories.StatementAwaited, new MinisterAdvised(new(2017, 3, 1)), new StatementResubmitted(new(2017, 3, 13))]));
        Assert.Null(Record.Exception(() => stored.Decide(new RecordCorrected(new(2017, 3, 14), [new Correction(8, null)], "A slip."), England)));
    }

    [Fact]
    public void As_at_a_day_before_the_plan_a_corrected_inspection_is_none() => Assert.Equal(
        Inspection.None,
        Stories.Play([.. Stories.StatementAwaited, new RecordCorrected(new(2016, 12, 1), [new Correction(7, new LetterReceived(new(2016, 11, 11)))], "A slip.")]).AsAt(new(2016, 8, 31)));

    /// <summary>How many times as much is allocated for twice as many facts.</summary>
    private static double Growth(Action<InspectionEvent[]> act, string? despite = null)
    {
        return (double)Bytes(8_000) / Bytes(4_000);

        long Bytes(int count)
        {
            InspectionEvent[] facts = Many(count, despite);
            long before = GC.GetAllocatedBytesForCurrentThread();
            act(facts);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static InspectionEvent[] Many(int count, string? despite) => Stories.Numbered(
    [
        .. Stories.Fieldwork,
        .. Enumerable.Range(0, count).Select(_ => new ActivityRecorded(new(2016, 9, 20), new Discussion(new(2016, 9, 20), "H1", DiscussionPartner.ElectedMembers)) { Despite = despite }),
    ]);

    private static IEnumerable<Rule> RefusedUnder(Framework edition) => Inspection.None
        .Decide(new InspectionPlanned(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), edition, new(2016, 9, 19)), England).Refusals.Select(refusal => refusal.Rule);
}
