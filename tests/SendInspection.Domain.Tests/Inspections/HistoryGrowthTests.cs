namespace SendInspection.Domain.Tests.Inspections;

/// <summary>A whole history costs time and memory in proportion to its length, whatever it is made of.</summary>
public class HistoryGrowthTests
{
    private const double Linear = 1.2;

    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;
    private static readonly LocalDate Fieldwork = new(2016, 9, 20);
    private static readonly LocalAreaPartners Partners = new(LocalAuthorityCode.Parse("354"), [new HealthCommissioner("01D", "NHS Heywood, Middleton and Rochdale CCG")], [], [], 0);

    /// <summary>Histories that can be decided, by the number of facts of a kind in them.</summary>
    private static readonly Dictionary<string, Func<int, IEnumerable<InspectionEvent>>> Histories = new()
    {
        ["concerns"] = n => [.. Stories.Fieldwork, .. Many(n, Concern)],
        ["concerns and actions"] = n => [.. Stories.Fieldwork, .. Many(n, Concern), .. Many(n, Action)],
        ["concerns that are acted on at once"] = n => [.. Stories.Fieldwork, .. Many(n, number => (InspectionEvent[])[Concern(number), Action(number)])],
        ["findings"] = n => [.. Stories.FieldworkEnded, .. Many(n, Finding)],
        ["findings and a letter on them"] = n => [.. Stories.FieldworkEnded, .. Many(n, Finding), new FinalFeedbackGiven(new(2016, 9, 23), false), Draft(n), new LetterReceived(new(2016, 11, 4)), new LetterPublished(new(2016, 11, 4))],
        ["drafts of a letter"] = n => [.. Stories.FieldworkEnded, .. Many(2, Finding), new FinalFeedbackGiven(new(2016, 9, 23), false), .. Many(n, _ => Draft(2))],
        ["activities"] = n => [.. Stories.Fieldwork, .. Many(n, _ => Activity("H1"))],
        ["activities after a suspension"] = n => [.. Stories.Planned, new InspectionSuspended(new(2016, 9, 2), "Flood."), new InspectionResumed(new(2016, 9, 5)), .. Stories.Fieldwork[1..], .. Many(n, _ => Activity("H1"))],
        ["activities after fieldwork that was broken off"] = n =>
            [.. Stories.BrokenOff, new InspectionPrepared(new(2016, 10, 4), Stories.Team, Stories.KeyLines), new FieldworkStarted(new(2016, 10, 10)), .. Many(n, _ => Activity("H1"))],
        ["activities that somebody chose who has left"] = n => [.. Stories.Fieldwork, new TeamChanged(Fieldwork, Without("O1", "O2"), "Illness."), .. Many(n, _ => Activity("O1"))],
        ["visits and meetings with parents"] = n => [.. Stories.Fieldwork, .. Many(n, Visit), .. Many(n, Parents), new FieldworkEnded(new(2016, 9, 23))],
        ["feedback in fieldwork"] = n => [.. Stories.Fieldwork, .. Many(n, _ => new InterimFeedbackGiven(Fieldwork, "So far."))],
        ["suspensions"] = n => [.. Stories.Planned, .. Many(n, number => (InspectionEvent[])[new InspectionSuspended(Day(number), "Flood."), new InspectionResumed(Day(number))])],
        ["suspensions with notes between"] = n =>
            [.. Stories.Notified, .. Many(n, number => (InspectionEvent[])[new InspectionSuspended(Day(number), "Flood."), new SelfEvaluationRecorded(Day(number).PlusDays(2), []), new InspectionResumed(Day(number).PlusDays(2))])],
        ["pauses on one day"] = n => [.. Stories.Fieldwork2023, .. Many(n, _ => (InspectionEvent[])[new InspectionPaused(new(2023, 9, 21), "Flood."), new InspectionResumed(new(2023, 9, 21))])],
        ["deferrals after a suspension"] = n =>
        [
            .. Stories.Planned, new InspectionSuspended(new(2016, 9, 2), "Flood."),
            .. Many(n, _ => (InspectionEvent[])[new InspectionDeferred(new(2016, 9, 2), "Flood."), new InspectionReplanned(new(2016, 9, 2), new(2016, 9, 19))]),
        ],
        ["fieldwork that is broken off"] = n => [.. Stories.Planned, .. Many(n, number => BrokenOff(number)), .. Many(n, _ => new InterimFeedbackGiven(new(2016, 9, 19), "So far."))],
        ["copies"] = n => [.. Stories.LetterPublished, .. Many(n, _ => (InspectionEvent[])[new ReportCopiesSent(new(2016, 11, 9), ["A school"]), new ReportCopiesPublished(new(2016, 11, 9))])],
        ["changes of the team"] = n => [.. Stories.Fieldwork, .. Many(n, number => new TeamChanged(Fieldwork, Without("O1", $"O{number + 2}"), "Illness."))],
        ["self-evaluations"] = n => [.. Stories.Prepared, .. Many(n, _ => new SelfEvaluationRecorded(new(2016, 9, 14), []))],
        ["statements that are found unfit"] = n =>
        [
            .. Stories.Planned2023, new PartnersRecorded(new(2023, 8, 21), Partners), .. Stories.PlanAwaited[1..], new StatementSubmitted(new(2024, 1, 4), Statement),
            .. Many(n, _ => (InspectionEvent[])[new StatementFoundUnfit(new(2024, 1, 15), ["Nobody answers."]), new StatementResubmitted(new(2024, 1, 15), Statement)]),
        ],
        ["late publications of the first statement"] = n =>
            [.. Stories.PlanAwaited, new StatementSubmitted(new(2024, 1, 4), Statement), new StatementFoundUnfit(new(2024, 1, 15), ["Nobody answers."]), new StatementResubmitted(new(2024, 2, 5), Statement), .. Many(n, _ => new StatementPublished(new(2024, 1, 8)))],
        ["directions followed"] = n => [.. Stories.Directed, .. Many(n, _ => new DirectionFollowed(new(2017, 9, 29)))],
        ["notices of a return"] = n => [.. Stories.Fit, .. Many(n, _ => new RevisitNotified(new(2018, 11, 19), new(2018, 12, 3)))],
        ["reports on a return"] = n => [.. Stories.InsufficientProgress, new RevisitNotified(new(2021, 4, 12), new(2021, 4, 26)), new RevisitStarted(new(2021, 4, 26)), .. Many(n, _ => new RevisitReported(new(2019, 1, 24)))],
        ["decisions on what follows"] = n => [.. Stories.Insufficient, .. Many(n, _ => new RevisitFollowUpDecided(new(2019, 2, 11), "A plan."))],
        ["returns"] = n => [.. Stories.InsufficientProgress[..^4], .. Many(n, Return)],
        ["partners"] = n => [.. Stories.Planned, .. Many(n, _ => new PartnersRecorded(new(2016, 9, 1), Partners))],
        ["plans"] = n => [.. Stories.Planned, .. Many(n, _ => new InspectionReplanned(new(2016, 9, 1), new(2016, 9, 19)))],
    };

    public static TheoryData<string> Names => [.. Histories.Keys];

    // A concern is looked up in a tree: n log n, of which the logarithm shows less at larger sizes.
    private static int Smallest(string facts) => facts == "concerns and actions" ? 800 : 100;

    [Theory, MemberData(nameof(Names))]
    public void A_history_of_many_facts_of_a_kind_is_decided_in_memory_and_time_in_proportion_to_their_number(string facts) =>
        IsLinear(Smallest(facts), n => Histories[facts](n).ToArray(), history => Stories.Play(history));

    [Theory, MemberData(nameof(Names))]
    public void Such_a_history_is_replayed_with_a_reason_for_each_fact_in_memory_and_time_in_proportion_to_their_number(string facts) =>
        IsLinear(Smallest(facts), n => Stories.Numbered(Histories[facts](n)).Select(fact => fact with { Despite = "To be sure." }).ToArray(), history => Inspection.Replay(history));

    [Fact]
    public void Many_actions_on_one_concern_are_refused_and_replayed_in_proportion_to_their_number()
    {
        Inspection concerned = Stories.Play([.. Stories.Fieldwork, Concern(0), Action(0)]);
        IsLinear(500, n => n, n =>
        {
            for (int number = 0; number < n; number++)
            {
                Assert.False(concerned.Decide(Action(0), England).IsAccepted);
            }
        });
        IsLinear(500, n => Stories.Numbered([.. Stories.Fieldwork, Concern(0), .. Many(n, _ => Action(0) with { Despite = "To be sure." })]), history => Inspection.Replay(history));
    }

    [Fact]
    public void A_history_of_many_corrections_is_replayed_and_corrected_once_more_in_proportion_to_their_number()
    {
        static InspectionEvent[] Corrected(int n) => Stories.Numbered([.. Stories.Fieldwork, .. Many(n, _ => Activity("H1")), .. Many(n, number => Correction(new Correction(number + 5, Activity("C1"))))]);
        IsLinear(300, Corrected, history => Inspection.Replay(history));
        IsLinear(300, n => Inspection.Replay(Corrected(n)), inspection => Assert.True(inspection.Decide(Correction(new Correction(5, Activity("O1"))), England).IsAccepted));
    }

    [Fact]
    public void A_correction_of_many_entries_is_decided_or_refused_and_its_breaches_told_in_proportion_to_their_number()
    {
        static Inspection Active(int n) => Inspection.Replay(Stories.Numbered([.. Stories.Fieldwork, .. Many(n, _ => Activity("H1"))]));
        static RecordCorrected All(int first, int n, ActivityRecorded entry) => Correction([.. Enumerable.Range(first, n).Select(number => new Correction(number, entry))]);
        IsLinear(300, n => (Active(n), All(5, n, Activity("Z1"))), each => Assert.Equal(each.Item2.Corrections.Count, each.Item1.Decide(each.Item2, England).Refusals.Count));

        // Two days after they were suspended, inspectors visited.
        IsLinear(
            300,
            n => (Suspended(n), All(6, n, Activity("H1", new(2016, 9, 22))) with { Despite = "It was so." }),
            each => Assert.Equal(each.Item2.Corrections.Count, each.Item1.Decide(each.Item2, England).Breaches.Count));

        static Inspection Suspended(int n) => Inspection.Replay(Stories.Numbered(
            [.. Stories.Fieldwork, new InspectionSuspended(new(2016, 9, 21), "Flood."), .. Many(n, _ => Activity("H1"))]));
    }

    [Fact]
    public void Many_breaches_are_told_in_proportion_to_their_number()
    {
        IsLinear(500, n => Inspection.Replay(Stories.Numbered(
            [.. Stories.Fieldwork, new InspectionSuspended(new(2016, 9, 19), "Flood."), .. Many(n, _ => Activity("H1") with { Despite = "All the same." })])), inspection => Assert.NotEmpty(inspection.Breaches));
        IsLinear(300, n => n, n =>
        {
            Inspection inspection = Stories.Play([.. Stories.Fieldwork, new InspectionSuspended(new(2016, 9, 19), "Flood.")]);
            for (int number = 0; number < n; number++)
            {
                Decision decision = inspection.Decide(Activity("H1") with { Despite = "All the same." }, England);
                Assert.Single(decision.Breaches);
                inspection = decision.Inspection;
            }
        });
    }

    [Fact]
    public void Long_reasons_and_long_lists_in_one_fact_are_decided_in_proportion_to_their_length()
    {
        Inspection suspended = Stories.Play(Stories.Planned), fieldwork = Stories.Play(Stories.FieldworkEnded), ended = Stories.Play(Stories.Revisited), advised = Stories.Play(Stories.MinisterAdvised);
        IsLinear(20_000, n => new InspectionDeferred(new(2016, 9, 2), new string('x', n)) { Despite = new string('y', n) }, fact => suspended.Decide(fact, England));
        IsLinear(500, n => new ProgressJudged(new(2018, 12, 5), [.. Enumerable.Range(0, n).Select(number => new WeaknessProgress($"Weakness {number}", true))]), fact => ended.Decide(fact, England));
        IsLinear(500, n => new MinisterDecided(new(2017, 5, 15), [.. Enumerable.Range(0, n).Select(number => (MinisterialOption)(number + 4)), .. Enum.GetValues<MinisterialOption>()]), fact => advised.Decide(fact, England));
        IsLinear(200, n => (Many: Team(n), Finding: Agreed(Team(n))), each => Assert.Empty(each.Finding.CheckAgreement(each.Many)));
    }

    private static void IsLinear<T>(int smallest, Func<int, T> make, Action<T> act)
    {
        double bytes = Growth.OfBytes(smallest, make, act), time = Growth.OfTime(smallest, make, act, Linear);
        Assert.True(bytes < Linear && time < Linear, FormattableString.Invariant($"Bytes grow with the power {bytes:0.00}, time with {time:0.00}."));
    }

    private static IEnumerable<InspectionEvent> Many(int count, Func<int, InspectionEvent> fact) => Enumerable.Range(0, count).Select(fact);

    private static IEnumerable<InspectionEvent> Many(int count, Func<int, InspectionEvent[]> facts) => Enumerable.Range(0, count).SelectMany(facts);

    private static ConcernRecorded Concern(int number) => new(Fieldwork, new SafeguardingConcern($"S{number}", Fieldwork, "A door that did not lock."));

    private static SafeguardingActionTaken Action(int number) => new(Fieldwork, $"S{number}", new SafeguardingAction("The head was told.", "H1", Fieldwork));

    private static FindingAgreed Finding(int number) =>
        new(new(2016, 9, 23), Stories.Finding(number % 2 == 0 ? FindingKind.Strength : FindingKind.AreaForDevelopment, $"What was found, as note N{number} tells."));

    private static LetterDrafted Draft(int findings) => new(
        new(2016, 10, 14), Stories.Letter(false, findings: [.. Enumerable.Range(0, findings).Select(number => Finding(number).Finding)]));

    private static ActivityRecorded Activity(string chosenBy, LocalDate? on = null) => new(new(2016, 10, 10), new Discussion(on ?? Fieldwork, chosenBy, DiscussionPartner.ElectedMembers));

    private static ActivityRecorded Visit(int number) => new(Fieldwork, new ProviderVisit(Fieldwork, "H1", Setting(number)));

    private static ActivityRecorded Parents(int number) => new(Fieldwork, new ParentsMeeting(Fieldwork, "H1", Setting(number)));

    private static Provider Setting(int number) => new($"P{number}", "A setting", (ProviderKind)(number % 6));

    private static RecordCorrected Correction(params Correction[] corrections) => new(new(2016, 10, 10), [.. corrections], "A slip.");

    private static LocalDate Day(int number) => new LocalDate(2016, 9, 12).PlusDays(3 * number);

    private static InspectionEvent[] BrokenOff(int number) =>
    [
        new LocalAreaNotified(new(2016, 9, 19)) { Despite = "At once." },
        new InspectionPrepared(new(2016, 9, 19), Stories.Team, Stories.KeyLines),
        new FieldworkStarted(new(2016, 9, 19)),
        new InspectionIncomplete(new(2016, 9, 19), "Snow."),
        new InspectionReplanned(new(2016, 9, 19), new(2016, 9, 19)),
    ];

    private static InspectionEvent[] Return(int number) =>
    [
        new RevisitDirected(new(2020, 1, 27)),
        new RevisitNotified(new(2020, 1, 27), new(2020, 1, 27)) { Despite = "At once." },
        new RevisitStarted(new(2020, 1, 27)),
        new RevisitEnded(new(2020, 1, 27)),
        new ProgressJudged(new(2020, 1, 27), [new WeaknessProgress("Oversight", false)]),
        new RevisitReported(new(2020, 1, 27)),
    ];

    private static InspectionTeam Without(string gone, string instead) => new(
        Stories.Team.Lead, [.. Stories.Team.Others.Select(inspector => inspector.Reference == gone ? new Inspector(instead, "Sam Wood", inspector.Role, inspector.TrainedOn) : inspector)]);

    private static InspectionTeam Team(int size) => new(
        Stories.Team.Lead, [.. Stories.Team.Others, .. Enumerable.Range(0, size).Select(number => new Inspector($"X{number}", "Sam Wood", InspectorRole.OfstedInspector, new(2016, 4, 12)))]);

    private static Finding Agreed(InspectionTeam team) => Stories.Finding(FindingKind.Strength) is var finding
        ? new(finding.Question, finding.Kind, finding.Theme, finding.Sector, finding.AgeBand, finding.Narrative, finding.Evidence, [.. team.Inspectors])
        : throw new InvalidOperationException();

    private static WrittenStatement Statement { get; } =
        new([new ResponsibleParty(ResponsiblePartyKind.LocalAuthority, "354"), new ResponsibleParty(ResponsiblePartyKind.HealthCommissioner, "01D")], [new StatementAction(1, "Shorten the waits.")]);
}
