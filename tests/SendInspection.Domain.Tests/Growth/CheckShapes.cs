using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Findings;
using SendInspection.Domain.Tests.Inspections;
using static SendInspection.Domain.Tests.Growth.GrowthCase;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>Teams, statements, letters and programmes that are very large.</summary>
internal static class CheckShapes
{
    private const int Size = 200;
    private static readonly LocalDate Late = new(2019, 6, 3);
    private static readonly InspectionRecord Record = InspectionRecord.Of(Stories.Play(Stories.StatementAwaited), Framework.Send2016.Citation);

    internal static IEnumerable<GrowthCase> Cases =>
    [
        With("Fieldwork.Check", "many activities", Size, Activities, activities => Fieldwork.Check(activities)),
        With("Fieldwork.Check", "many visits", Size, count => Enumerable.Range(0, count).Select(item => new ProviderVisit(new(2016, 9, 20), "H1", Provider(item))).ToArray(), visits => Fieldwork.Check(visits)),
        With("FieldworkActivity.CheckChooser", "a large team", Size, count => Team(count), team => Activities(1)[0].CheckChooser(team.Inspectors)),
        With("Finding.CheckAgreement", "a large team that agrees", Size, count => (Team: Team(count), Finding: Invented.Finding(agreedBy: [.. Team(count).Inspectors])), given => given.Finding.CheckAgreement(given.Team)),
        With("Finding.CheckAgreement", "a large team that does not agree", Size, count => Team(count), team => Invented.Finding().CheckAgreement(team)),
        With("InspectionTeam.CheckRoles", "a large team", Size, count => Team(count), team => team.CheckRoles(Framework.AreaSend2023)),
        With("InspectionTeam.CheckTraining", "a large team that is not trained", Size, count => Team(count), team => team.CheckTraining(new(2016, 1, 4))),
        With("InspectionTeam", "many inspectors", Size, count => count, count => Team(count)),
        With("KeyLineOfEnquiry.CheckCoverage", "many key lines", Size, count => Enumerable.Repeat(Stories.KeyLines[0], count).ToArray(), lines => KeyLineOfEnquiry.CheckCoverage(Framework.Send2016, lines)),
        With("SafeguardingConcern.CheckActedOn", "many concerns", Size, count => Enumerable.Range(0, count).Select(item => new SafeguardingConcern($"S{item}", new(2016, 9, 20), "A door.")).ToArray(), concerns => SafeguardingConcern.CheckActedOn(concerns)),
        With("SelfEvaluationClaim.CheckReviewed", "many claims", Size, count => Enumerable.Range(0, count).Select(item => new SelfEvaluationClaim("A", $"We do {item}.", null, null)).ToArray(), claims => SelfEvaluationClaim.CheckReviewed(Framework.Send2016, claims)),
        With("ResponsibleParty.Of", "many partners", Size, Partners, partners => ResponsibleParty.Of(partners)),
        With("LocalAreaPartners", "many partners", Size, count => count, count => Partners(count)),

        With("WrittenStatement.CheckFitness", "many actions", Size, Statement, statement => statement.CheckFitness(Invented.Letter())),
        With("WrittenStatement.CheckFitness", "many actions that lack everything", Size, count => new WrittenStatement([], [.. Enumerable.Repeat(new StatementAction(null, null, null, null, null, null), count)]), statement => statement.CheckFitness(Invented.Letter())),
        With("WrittenStatement.CheckFitness", "many actions and many concerns", 800, count => (Statement: Statement(count), Letter: Letter(count)), given => given.Statement.CheckFitness(given.Letter)),
        With("WrittenStatement.CheckFitness", "many actions and many partners who are others", Size, count => (Statement: Statement(count), Partners: Parties(count)), given => given.Statement.CheckFitness(Invented.Letter(), given.Partners)),
        With("WrittenStatement.CheckFitness", "many actions of the last of many partners", Size, count => (Statement: Statement(count), Partners: Parties(count).Append(Invented.Ccg).ToValueList()), given => given.Statement.CheckFitness(Invented.Letter(), given.Partners)),
        With("ReportLetter.ToMarkdown", "many findings", Size, Letter, letter => letter.ToMarkdown()),
        With("AreaReport.ToMarkdown", "many areas for action", Size, Report, report => report.ToMarkdown()),
        With("Inspection.Decide on publishing", "a letter of many findings", Size, count => Published(() => Letter(count)), decide => decide()),
        With("Inspection.Decide on a statement", "many owners who are none of many partners", 100, count => Submitted(count, "nobody"), decide => decide()),
        With("Inspection.Decide on a statement", "many owners who are the last of many partners", 200, count => Submitted(count, $"P{count - 1}"), decide => decide()),
        With("Inspection.Decide on a letter", "many findings that were agreed", 250, Drafted, decide => decide()),
        With("Inspection.Decide on progress", "many weaknesses of a letter", 300, Judged, decide => decide()),
        With("Inspection.Decide on a correction", "many corrected entries that are refused", 400, Refused, decide => decide()),
        With("Fieldwork.Check", "many meetings of parents at as many providers", 500, Meetings, activities => Fieldwork.Check(activities)),
        With("Inspection.Decide on publishing", "a long letter", 500, count => Published(() => Stories.Letter(false, opening: Repeat("Ring 07700 900123. ", count), findings: [Stories.Finding(FindingKind.Strength), Stories.Finding(FindingKind.AreaForDevelopment)])), decide => decide()),
        With("SendInspectionJson.Write", "the decision on a long history", Size, count => Preparation(count).Decide(new InspectionClosed(Late), Stories.Calendar), decision => SendInspectionJson.Write(decision)),

        With("InspectionRecord.Of", "many activities", Size, Preparation, Refusing<Inspection, ArgumentException>(inspection => InspectionRecord.Of(inspection, Framework.Send2016.Citation))),
        With("Programme.FiguresOn", "many inspections", 2000, Programme, programme => programme.FiguresOn(Late).ToString()),
        With("Programme.Obligations", "many inspections", 50, Programme, programme => programme.Obligations(Late, Stories.Calendar)),
        With("Programme.Obligations", "many inspections that are held", 50, count => Enumerable.Repeat(Stories.Play(Stories.StatementAwaited), count).ToArray(), inspections => Domain.Programme.Obligations(inspections, Late, Stories.Calendar)),
    ];

    /// <summary>A team with an inspector of each role, as large as asked.</summary>
    internal static InspectionTeam Team(int count, int from = 0) => new(
        new Inspector("H1", "Jane Marsh", InspectorRole.Hmi, new(2016, 4, 12)),
        [
            new Inspector("C1", "Tom Field", InspectorRole.CqcInspector, new(2016, 4, 12)),
            .. Enumerable.Range(from, count).Select(item => new Inspector($"O{item}", "Ann Brook", InspectorRole.OfstedInspector, new(2016, 4, 13))),
        ]);

    /// <summary>Partners of an area, of each kind as many as asked.</summary>
    internal static LocalAreaPartners Partners(int count) => new(
        LocalAuthorityCode.Parse("354"),
        [.. Enumerable.Range(0, count).Select(item => new HealthCommissioner($"{item / 100 % 100:00}{(char)('A' + (item % 26))}", $"CCG {item}")).DistinctBy(each => each.Code)],
        [.. Enumerable.Range(0, count).Select(Provider)],
        [.. Enumerable.Range(0, count).Select(item => $"District {item}")],
        6000);

    private static Provider Provider(int item) => new($"P{item}", "An invented school", ProviderKind.School);

    private static ValueList<FieldworkActivity> Activities(int count) =>
        [.. Enumerable.Range(0, count).Select(item => new Discussion(new(2016, 9, 20), $"O{item}", DiscussionPartner.ElectedMembers))];

    private static ValueList<ResponsibleParty> Parties(int count) =>
        [.. Enumerable.Range(0, count).Select(item => new ResponsibleParty(ResponsiblePartyKind.HealthCommissioner, $"C{item}"))];

    private static WrittenStatement Statement(int count) => new([Invented.Council, Invented.Ccg], [.. Enumerable.Range(1, count).Select(item => Invented.Action(item))]);

    private static ReportLetter Letter(int count) => Invented.Letter(findings:
        [.. Invented.Findings, .. Enumerable.Range(0, count).Select(item => Invented.Finding(FindingKind.SignificantConcern, "A", $"Waiting list {item} is too long."))]);

    private static AreaReport Report(int count)
    {
        AreaReport report = Stories.Report(3);
        return new(
            report.Area, report.LocalAuthority, report.Icbs, report.Inspected, report.DatedOn, report.Outcome, report.Partnership, report.Experience, report.Effective, report.Better,
            [.. Enumerable.Range(0, count).Select(item => new AreaForAction($"Leaders must shorten wait {item}.", "NHS Greater Manchester"))], report.Improvements, report.Lead);
    }

    // A letter of its own for each run, since what is found in a letter is kept with it.
    private static Action Published(Func<ReportLetter> letter)
    {
        InspectionEvent[] told = [.. Stories.FeedbackGiven, new LetterReceived(new(2016, 11, 4))];
        return () => Inspection.Replay(Stories.Numbered([.. told[..^1], new LetterDrafted(new(2016, 10, 14), letter()), told[^1]])).Decide(new LetterPublished(new(2016, 11, 9)), Stories.Calendar).ToString();
    }

    private static Inspection Preparation(int count) => Inspection.Replay(Stories.Numbered(
    [
        .. Stories.Notified,
        new InspectionPrepared(new(2016, 9, 14), Team(count), Stories.KeyLines),
        new FieldworkStarted(new(2016, 9, 19)),
        .. Activities(count).Select(activity => new ActivityRecorded(new(2016, 9, 20), activity)),
    ]));

    private static Programme Programme(int count) => new(Framework.Send2016, Enumerable.Repeat(Record, count));

    private static Action Submitted(int count, string owner)
    {
        Inspection awaited = Inspection.Replay(Stories.Numbered([Stories.Planned[0], new PartnersRecorded(new(2016, 9, 2), Partners(count)), .. Stories.StatementAwaited[1..]]));
        ResponsibleParty party = new(ResponsiblePartyKind.OtherPartner, owner);
        WrittenStatement statement = new([Invented.Council, Invented.Ccg], [.. Enumerable.Range(1, count).Select(item => Invented.Action(item) with { Owner = party })]);
        return () => awaited.Decide(new StatementSubmitted(new(2017, 2, 20), statement), Stories.Calendar).ToString();
    }

    private static Action Drafted(int count)
    {
        Finding[] findings = [.. Enumerable.Range(0, count).Select(item => Invented.Finding(FindingKind.Strength, "A", $"Waiting list {item:00000} is short."))];
        Inspection inspection = Inspection.Replay(Stories.Numbered([.. Stories.FeedbackGiven, .. findings.Select(finding => new FindingAgreed(new(2016, 9, 23), finding))]));
        ValueList<Finding> drawnOn = [.. findings, Invented.Finding(FindingKind.AreaForDevelopment, "C", "Outcomes are not monitored.")];
        return () => inspection.Decide(new LetterDrafted(new(2016, 11, 9), Invented.Letter(findings: drawnOn, statementRequired: false)), Stories.Calendar).ToString();
    }

    private static Action Judged(int count)
    {
        ProgressJudged judged = new(new(2018, 12, 5), [.. Letter(count).Concerns.Select(concern => new WeaknessProgress(concern, true))]);
        return () => Inspection.Replay(Stories.Numbered(
            [.. Stories.ConcernsReported, new LetterDrafted(new(2016, 11, 9), Letter(count)), new LetterReceived(new(2016, 11, 9)), .. Stories.Revisited[7..]])).Decide(judged, Stories.Calendar).ToString();
    }

    private static Action Refused(int count)
    {
        ActivityRecorded right = new(new(2016, 9, 20), new Discussion(new(2016, 9, 20), "H1", DiscussionPartner.ElectedMembers));
        ActivityRecorded wrong = new(new(2016, 9, 20), new Discussion(new(2016, 9, 20), "nobody", DiscussionPartner.ElectedMembers));
        Inspection inspection = Inspection.Replay(Stories.Numbered([.. Stories.Fieldwork, .. Enumerable.Repeat(right, count)]));
        RecordCorrected corrected = new(new(2016, 9, 21), [.. Enumerable.Range(5, count).Select(number => new Correction(number, wrong))], "A slip.");
        return () => inspection.Decide(corrected, Stories.Calendar).ToString();
    }

    private static FieldworkActivity[] Meetings(int count) =>
    [
        .. Enumerable.Range(0, count).Select(item => new ProviderVisit(new(2016, 9, 20), "H1", Provider(item))),
        .. Enumerable.Range(0, count).Select(item => new ParentsMeeting(new(2016, 9, 20), "H1", Provider(item))),
    ];
}
