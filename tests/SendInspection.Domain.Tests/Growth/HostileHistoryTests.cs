using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>Histories in which many facts meet something large that a rule, or a duty, looks through for each of them.</summary>
[Collection(nameof(GrowthCollection))]
public class HostileHistoryTests
{
    private const string Reason = "To be sure.";
    private static readonly LocalDate Fieldwork = new(2016, 9, 20);
    private static readonly LocalDate Submitted = new(2024, 1, 4);
    private static readonly WrittenStatement Plan = new([new ResponsibleParty(ResponsiblePartyKind.LocalAuthority, "354")], []);

    [Fact]
    public void A_long_letter_that_was_published_again_and_again_is_replayed_in_proportion() => Replayed(200, count =>
    [
        .. Stories.ConcernsReported,
        new LetterDrafted(new(2016, 10, 14), Stories.Letter(statementRequired: true, opening: GrowthCase.Repeat("Much of it works in these schools. ", count), findings: Reported("Waits are long."))),
        new LetterReceived(new(2016, 11, 9)),
        .. Many(count, _ => [new LetterPublished(new(2016, 11, 9)) { Despite = Reason }]),
    ]);

    [Fact]
    public void A_letter_of_many_findings_that_was_published_again_with_each_finding_that_was_agreed_is_replayed_in_proportion() => Replayed(50, count =>
    [
        .. Stories.ConcernsReported,
        .. Many(count, item => [new FindingAgreed(new(2016, 9, 23), Stories.Finding(FindingKind.SignificantConcern, $"Concern {item}"))]),
        new LetterDrafted(
            new(2016, 10, 14),
            Stories.Letter(statementRequired: true, findings: [.. Reported("Waits are long."), .. Enumerable.Range(0, count).Select(item => Stories.Finding(FindingKind.SignificantConcern, $"Concern {item}"))])),
        new LetterReceived(new(2016, 11, 9)),
        .. Many(count, item => [new FindingAgreed(new(2016, 9, 23), Stories.Finding(FindingKind.Strength, $"Strength {item}")), new LetterPublished(new(2016, 11, 9)) { Despite = Reason }]),
    ]);

    [Fact]
    public void Many_drafts_with_reasons_that_leave_out_many_agreed_concerns_are_replayed_in_proportion()
    {
        ReportLetter letter = Stories.Letter(statementRequired: true, findings: Reported("Concern 0"));
        Replayed(50, count =>
        [
            .. Stories.FieldworkEnded,
            .. Many(count, item => [new FindingAgreed(new(2016, 9, 23), Stories.Finding(FindingKind.SignificantConcern, $"Concern {item}"))]),
            new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: true),
            .. Many(count, _ => [new LetterDrafted(new(2016, 10, 14), letter) { Despite = Reason }]),
        ]);
    }

    [Fact]
    public void Many_judgements_with_reasons_of_a_letter_of_many_concerns_are_replayed_in_proportion() => Replayed(100, count =>
    [
        .. Stories.ConcernsReported,
        new LetterDrafted(
            new(2016, 10, 14),
            Stories.Letter(statementRequired: true, findings: [.. Reported("Waits are long."), .. Enumerable.Range(0, count).Select(item => Stories.Finding(FindingKind.SignificantConcern, $"Concern {item}"))])),
        .. Stories.Insufficient[Stories.ConcernsReported.Length..],
        .. Many(count, _ =>
        [
            new RevisitDirected(Late(0)),
            new RevisitNotified(Late(0), Late(0)),
            new RevisitStarted(Late(0)),
            new RevisitEnded(Late(0)),
            new ProgressJudged(Late(0), [new WeaknessProgress("Oversight", false)]) { Despite = Reason },
        ]),
    ]);

    [Fact]
    public void Many_findings_with_reasons_of_a_large_team_are_replayed_in_proportion() => Replayed(100, count =>
    [
        .. Stories.Notified,
        new InspectionPrepared(new(2016, 9, 14), CheckShapes.Team(count), Stories.KeyLines),
        new FieldworkStarted(new(2016, 9, 19)),
        .. Many(count, _ => [new FindingAgreed(new(2016, 9, 23), Stories.Finding(FindingKind.Strength)) { Despite = Reason }]),
    ]);

    [Fact]
    public void Many_resubmissions_with_reasons_in_an_area_of_many_partners_are_replayed_in_proportion() => Replayed(100, count => OfManyPartners(count, Reason));

    [Fact]
    public void An_entry_before_many_resubmissions_in_an_area_of_many_partners_is_corrected_in_proportion() => Linear(100, count =>
    {
        Inspection inspection = Stories.Play(OfManyPartners(count, null));
        return () => Assert.True(inspection.Decide(Notified(new(2023, 9, 8)), Stories.Calendar).IsAccepted);
    });

    [Fact]
    public void An_entry_before_many_suspensions_that_were_written_down_after_later_work_is_corrected_in_proportion() => Linear(200, count =>
    {
        Inspection inspection = Stories.Play(SuspendedBeforeWork(count, null));
        return () => Assert.True(inspection.Decide(Notified(new(2016, 9, 9)), Stories.Calendar).IsAccepted);
    });

    [Fact]
    public void Many_resumptions_with_reasons_before_later_work_are_replayed_in_proportion() => Replayed(200, count => SuspendedBeforeWork(count, Reason));

    [Fact]
    public void Suspensions_that_are_stored_latest_first_are_asked_about_in_proportion() => Linear(200, count =>
    {
        InspectionEvent[] facts = Stories.Numbered([.. Stories.Fieldwork, .. Many(count, item => [new InspectionSuspended(new LocalDate(2040, 1, 1).PlusDays(-item), "Snow.")])]);
        return () => Inspection.Replay(facts).Obligations(new(2041, 1, 1), Stories.Calendar);
    });

    [Fact]
    public void Many_suspensions_that_were_written_down_before_many_deferrals_are_decided_and_asked_about_in_proportion()
    {
        InspectionEvent[] Facts(int count) =>
        [
            .. Stories.Planned,
            new InspectionSuspended(new(2016, 9, 2), "Snow."),
            new InspectionResumed(new(2016, 9, 3)),
            .. Many(count, _ => [new InspectionDeferred(new(2016, 9, 14), "Snow."), new InspectionReplanned(new(2016, 9, 14), new(2016, 9, 19))]),
            .. Many(count, _ => [new InspectionSuspended(new(2016, 9, 5), "Snow."), new InspectionResumed(new(2016, 9, 5))]),
        ];
        Assert.Equal(InspectionStage.Planned, Stories.Play(Facts(10)).Stage);
        Linear(100, count =>
        {
            InspectionEvent[] facts = Stories.Numbered(Facts(count));
            return () => Inspection.Replay(facts).Obligations(new(2041, 1, 1), Stories.Calendar);
        });
    }

    [Fact]
    public void Suspensions_with_reasons_that_are_stored_latest_first_are_replayed_in_proportion() => Replayed(200, count =>
        [.. Stories.Fieldwork, .. Many(count, item => [new InspectionSuspended(new LocalDate(2040, 1, 1).PlusDays(-item), "Snow.") { Despite = Reason }])]);

    [Fact]
    public void The_duties_of_many_rounds_of_a_statement_are_told_in_proportion_also_after_many_suspensions() => Linear(100, count =>
    {
        Inspection inspection = Inspection.Replay(Stories.Numbered(
        [
            .. Stories.PlanAwaited,
            new StatementSubmitted(Submitted),
            .. Many(count, item => [new StatementFoundUnfit(Submitted.PlusDays(item * 2), ["Nobody answers."]), new StatementResubmitted(Submitted.PlusDays((item * 2) + 1))]),
            .. Many(count, item => [new InspectionSuspended(Submitted.PlusDays((count + item) * 2), "Snow."), new InspectionResumed(Submitted.PlusDays(((count + item) * 2) + 1))]),
        ]));
        return () => inspection.Obligations(new(2060, 1, 1), Stories.Calendar);
    });

    [Fact]
    public void The_duties_of_many_returns_that_were_never_reported_on_are_told_in_proportion_also_after_many_suspensions() => Linear(200, count =>
    {
        Inspection inspection = Inspection.Replay(Stories.Numbered(
        [
            .. Stories.Insufficient,
            .. Many(count, item =>
            [
                new RevisitDirected(Late(item)),
                new RevisitNotified(Late(item), Late(item)),
                new RevisitStarted(Late(item)),
                new RevisitEnded(Late(item)),
                new ProgressJudged(Late(item), [new WeaknessProgress("Oversight", false)]),
            ]),
            .. Many(count, item => [new InspectionSuspended(Late(count + (item * 2)), "Snow."), new InspectionResumed(Late(count + (item * 2) + 1))]),
        ]));
        return () => inspection.Obligations(new(2060, 1, 1), Stories.Calendar);
    });

    private static void Replayed(int size, Func<int, InspectionEvent[]> make) => Linear(size, count =>
    {
        InspectionEvent[] facts = Stories.Numbered(make(count));
        return () => Inspection.Replay(facts);
    });

    private static void Linear(int size, Func<int, Action> prepare)
    {
        Exponent growth = Exponent.Of(size, prepare);
        Assert.True(growth.Bytes < Exponent.Linear && !(growth.Time >= Exponent.Linear), $"It grows with exponent {growth.Bytes:0.00} of bytes, {growth.Time:0.00} of time: {growth.Figures}");
    }

    private static Finding[] Reported(string concern) =>
    [
        Stories.Finding(FindingKind.Strength),
        Stories.Finding(FindingKind.AreaForDevelopment, "Plans are late."),
        Stories.Finding(FindingKind.SignificantConcern, concern),
    ];

    private static RecordCorrected Notified(LocalDate on) => new(new(2024, 6, 3), [new Correction(2, new LocalAreaNotified(on))], "A slip.");

    private static InspectionEvent[] OfManyPartners(int count, string? reason) =>
    [
        .. Stories.Planned2023,
        new LocalAreaNotified(new(2023, 9, 11)),
        new PartnersRecorded(new(2023, 9, 12), CheckShapes.Partners(count)),
        .. Stories.PlanAwaited[2..],
        new StatementSubmitted(Submitted, Plan),
        .. Many(count, _ => [new StatementFoundUnfit(new(2024, 1, 15), ["Nobody answers."]), new StatementResubmitted(new(2024, 1, 15), Plan) { Despite = reason }]),
    ];

    private static InspectionEvent[] SuspendedBeforeWork(int count, string? reason) =>
    [
        .. Stories.Fieldwork,
        new ActivityRecorded(new(2090, 1, 4), new Discussion(new(2090, 1, 4), "H1", DiscussionPartner.ElectedMembers)),
        .. Many(count, item => [new InspectionSuspended(Fieldwork.PlusDays(item * 3), "Snow."), new InspectionResumed(Fieldwork.PlusDays((item * 3) + 2)) { Despite = reason }]),
    ];

    private static LocalDate Late(int number) => new LocalDate(2019, 6, 3).PlusDays(number);

    private static InspectionEvent[] Many(int count, Func<int, InspectionEvent[]> make) => [.. Enumerable.Range(0, count).SelectMany(make)];
}
