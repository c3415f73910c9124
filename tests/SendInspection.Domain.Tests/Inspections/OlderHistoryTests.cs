namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Histories that were stored under other rules, and hold what could not be recorded today: what follows is decided all the same.</summary>
public class OlderHistoryTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    private static readonly InspectionPlanned Plan = (InspectionPlanned)Stories.Planned[0];

    private static readonly InspectionPlanned Plan2023 = (InspectionPlanned)Stories.Planned2023[0];

    private static readonly Inspector Stranger = new("H9", "Ann Ashworth", InspectorRole.Hmi, new(2016, 4, 20));

    private static readonly InspectionEvent Unnamed = new InspectionPrepared(new(2016, 9, 14), Team: null, Stories.KeyLines);

    /// <summary>Fieldwork that ended in 2010, before the register of local areas begins.</summary>
    private static readonly InspectionEvent[] BeforeTheRegister =
    [
        new InspectionPlanned(new(2010, 3, 1), Plan.Area, Plan.Framework, new(2010, 3, 15)),
        new LocalAreaNotified(new(2010, 3, 8)),
        new InspectionPrepared(new(2010, 3, 9), Stories.Team, Stories.KeyLines),
        new FieldworkStarted(new(2010, 3, 15)),
        new FieldworkEnded(new(2010, 3, 19)),
        new FinalFeedbackGiven(new(2010, 3, 19), StatementRequired: false),
    ];

    [Fact]
    public void Anyone_may_agree_a_finding_where_the_record_does_not_name_the_team()
    {
        FindingAgreed fact = new(new(2016, 9, 21), Findings.Invented.Finding(agreedBy: [Stranger, .. Stories.Team.Others]));
        Assert.Contains(Rules.FindingAgreedByTeam, Rule(Stories.Play(Stories.Fieldwork).Decide(fact, England)));
        Assert.Empty(Rule(Stored([.. Stories.Notified, Unnamed, Stories.Fieldwork[^1]]).Decide(fact, England)));
    }

    [Fact]
    public void Anyone_may_sign_the_letter_where_the_record_does_not_name_the_team()
    {
        LetterDrafted fact = new(new(2016, 10, 14), WithoutConcerns(Stranger));
        Assert.Equal([Rules.LetterOfThisInspection], Rule(Stories.Play(Stories.FeedbackGiven).Decide(fact, England)));
        Assert.Empty(Rule(Stored([.. Stories.Notified, Unnamed, .. Stories.FeedbackGiven.Skip(3)]).Decide(fact, England)));
    }

    [Fact]
    public void An_area_is_known_by_its_code_alone_where_the_inspection_was_before_the_register_begins()
    {
        Inspection inspection = Stored(BeforeTheRegister);
        Assert.Equal("Inspection of 354", inspection.Timeline(England).Title);
        Assert.Equal("Inspection of 354 Rochdale", Stories.Play(Stories.FeedbackGiven).Timeline(England).Title);

        // Whatever the letter calls the area.
        LetterDrafted fact = new(new(2010, 4, 19), WithoutConcerns(Stories.Team.Lead, "Rochdale and Heywood", new DateInterval(new(2010, 3, 15), new(2010, 3, 19))));
        Assert.Empty(Rule(inspection.Decide(fact, England)));
    }

    [Fact]
    public void There_is_no_public_record_of_an_inspection_of_an_area_that_the_register_does_not_have()
    {
        InspectionEvent[] nowhere = [Plan with { Area = LocalAuthorityCode.Parse("999") }, .. Stories.FieldworkEnded.Skip(1)];
        Assert.Equal(
            ["The register has no local area 354 on 2010-03-15.", "The register has no local area 999 on 2016-09-19."],
            new[] { BeforeTheRegister, nowhere }.Select(facts =>
                Assert.Throws<ArgumentException>("inspection", () => InspectionRecord.Of(Stored(facts), Plan.Framework.Citation)).Message.Split(" (Parameter")[0]));
    }

    [Fact]
    public void Weaknesses_are_not_held_against_a_letter_that_requires_no_statement()
    {
        // The letter contradicts the final feedback, which was that a statement is required.
        InspectionEvent letter = new LetterDrafted(new(2016, 10, 14), WithoutConcerns(Stories.Team.Lead)) { Despite = "It was sent like this." };
        Inspection revisited = Stories.Play([.. Stories.ConcernsReported, letter, .. Stories.Revisited.Skip(Stories.ConcernsReported.Length)]);
        Assert.Empty(Rule(revisited.Decide(new ProgressJudged(new(2018, 12, 5), [new WeaknessProgress("Oversight", true)]), England)));
    }

    [Fact]
    public void A_report_of_2023_is_not_held_against_findings_of_which_it_names_none()
    {
        InspectionEvent agreed = new FindingAgreed(new(2023, 9, 28), Stories.Finding(FindingKind.SignificantConcern));
        Inspection stored = Stored([.. Stories.Fieldwork2023, new OnSiteStarted(new(2023, 9, 25)), agreed, new FieldworkEnded(new(2023, 9, 29)), Stories.PlanAwaited[6]]);
        Assert.Empty(Rule(stored.Decide(new LetterDrafted(new(2023, 11, 10), Stories.Report(outcome: 3)), England)));
    }

    [Fact]
    public void Nothing_is_counted_from_a_notice_of_the_first_year_of_the_calendar()
    {
        Inspection stored = Stored(
        [
            Plan2023 with { On = new(1978, 1, 3), FirstDay = new(1978, 2, 1) },
            new LocalAreaNotified(new(1978, 1, 4)),
            new InspectionPrepared(new(1978, 1, 5), Stories.Team, []),
            new FieldworkStarted(new(1978, 2, 1)),
        ]);
        Refusal refusal = Assert.Single(stored.Decide(new OnSiteStarted(new(2023, 9, 25)), England).Refusals);
        Assert.Equal(Rules.DateCovered, refusal.Rule);
        Assert.StartsWith("The record has 1978-01-04, ", refusal.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Notice_that_no_calendar_can_hold_is_put_right_by_another_edition_and_not_by_another_day()
    {
        Framework edition = Plan.Framework with { Notice = new TimeLimit(Rules.Notice, "the local area was notified", 3_000) };
        Inspection stored = Stored([new InspectionPlanned(new(2093, 9, 1), Plan.Area, edition, new(2093, 10, 1))]);
        Refusal refusal = Assert.Single(stored.Decide(new LocalAreaNotified(new(2093, 9, 1)), England).Refusals, each => each.Rule == Rules.Notice);
        Assert.Equal("Plan under an edition whose notice can be given.", refusal.Remedy);
    }

    [Fact]
    public void A_pause_is_as_long_as_the_edition_that_was_stored_lets_it_be()
    {
        // 15 working days from Monday 9 September 2024 end on the 30th.
        Assert.Equal([Rules.PauseAtMost], Resumed(Plan2023.Framework, new(2024, 9, 9), new(2024, 10, 1)));
        Assert.Empty(Resumed(Plan2023.Framework, new(2024, 9, 9), new(2024, 9, 30)));
        Assert.Empty(Resumed(Plan2023.Framework with { PauseLimitedFrom = null }, new(2024, 9, 9), new(2024, 10, 1)));

        // A pause that would end beyond the calendar.
        Framework edition = Plan2023.Framework with { Pause = new TimeLimit(Rules.PauseAtMost, "the inspection was paused", 3_000) };
        Assert.Equal([Rules.DateCovered], Resumed(edition, new(2093, 9, 9), new(2093, 10, 1)));

        static IEnumerable<Rule> Resumed(Framework edition, LocalDate from, LocalDate to)
        {
            LocalDate notified = from.PlusDays(-7);
            Inspection stored = Stored(
                [Plan2023 with { On = notified, Framework = edition, FirstDay = from.PlusDays(14) }, new LocalAreaNotified(notified), new InspectionPaused(from, "Flooding.")]);
            return Rule(stored.Decide(new InspectionResumed(to), England));
        }
    }

    [Fact]
    public void A_statement_that_is_due_in_months_is_not_counted_from_a_day_before_the_calendar_begins()
    {
        // Four months after the letter is a day of the calendar, the letter's own is not.
        Framework edition = Plan.Framework with { Statement = TimeLimit.OfMonths(Rules.StatementDue, "the final report was received", 4) };
        Inspection stored = Stored(
        [
            .. Stories.ConcernsReported.Skip(1).Prepend(Plan with { Framework = edition, FirstDay = new(1977, 9, 19) }).Select(fact => fact with { On = fact.On.PlusYears(-39) }),
            new LetterReceived(new(1977, 11, 9)),
        ]);
        Refusal refusal = Assert.Single(stored.Decide(new MinisterAdvised(new(1979, 3, 1)), England).Refusals);
        Assert.Equal(Rules.DateCovered, refusal.Rule);
        Assert.StartsWith("The record has 1977-11-09, ", refusal.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_does_not_leave_an_entry_of_a_day_beyond_the_calendar_where_it_cannot_follow()
    {
        Inspection stored = Stored([.. Stories.FeedbackGiven, new LetterReceived(new(2150, 1, 5))]);
        Decision decision = stored.Decide(new RecordCorrected(new(2016, 11, 9), [new Correction(6, null)], "There was no feedback."), England);
        Refusal refusal = Assert.Single(decision.Refusals);
        Assert.Equal(Rules.OrderOfSteps, refusal.Rule);
        Assert.StartsWith("Entry 7, LetterReceived of 2150-01-05, would no longer stand: The stage is FieldworkEnded", refusal.Problem, StringComparison.Ordinal);
    }

    private static ReportLetter WithoutConcerns(Inspector lead, string area = "Rochdale", DateInterval? inspected = null) =>
        Findings.Invented.Letter(area, inspected: inspected, findings: [.. Findings.Invented.Findings.Take(2)], statementRequired: false, lead: lead);

    private static Inspection Stored(IEnumerable<InspectionEvent> facts) => Inspection.Replay(Stories.Numbered(facts));

    private static IEnumerable<Rule> Rule(Decision decision) => decision.Refusals.Select(refusal => refusal.Rule);
}
