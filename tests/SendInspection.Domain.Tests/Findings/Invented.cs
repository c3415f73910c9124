namespace SendInspection.Domain.Tests.Findings;

/// <summary>An invented team, its evidence, its findings and its letter, for tests to break.</summary>
internal static class Invented
{
    internal static readonly Inspector Lead = new("H1", "Ann Ashworth", InspectorRole.Hmi, new(2016, 4, 20));
    internal static readonly Inspector Ofsted = new("O1", "Ben Booth", InspectorRole.OfstedInspector, new(2016, 4, 20));
    internal static readonly Inspector Cqc = new("C1", "Cat Clegg", InspectorRole.CqcInspector, new(2016, 4, 21));
    internal static readonly InspectionTeam Team = new(Lead, [Ofsted, Cqc]);

    internal static readonly ValueList<Evidence> ThreeKinds =
    [
        Piece("E1", EvidenceKind.Information),
        Piece("E2", EvidenceKind.Parents),
        Piece("E3", EvidenceKind.FileReview),
    ];

    internal static Evidence Piece(string reference, EvidenceKind kind) => new(reference, kind, Sector.Joint, "Plans name no outcomes.", new(2016, 9, 20));

    internal static Finding Finding(
        FindingKind kind = FindingKind.Strength,
        string question = "B",
        string narrative = "Parents make good use of the local offer.",
        ValueList<Evidence>? evidence = null,
        ValueList<Inspector>? agreedBy = null,
        Triangulation? triangulation = null) => new(
        question, kind, Theme.LocalOffer, Sector.Joint, AgeBand.From0To25, narrative, evidence ?? ThreeKinds, agreedBy ?? [Lead, Ofsted, Cqc],
        triangulation: triangulation);

    internal static readonly ValueList<QuestionNarrative> Narratives =
    [
        new("A", "Needs are identified early."),
        new("B", "Needs are met in most settings."),
        new("C", "Outcomes vary from school to school."),
    ];

    internal static readonly ValueList<Finding> Findings =
    [
        Finding(),
        Finding(FindingKind.AreaForDevelopment, "C", "Outcomes are not monitored rigorously enough."),
        Finding(FindingKind.SignificantConcern, "A", "Waiting lists for diagnosis are too long."),
        Finding(FindingKind.SignificantConcern, "C", "Leaders do not know what difference provision makes."),
    ];

    internal static ReportLetter Letter(
        string area = "Rochdale",
        string localAuthority = "Rochdale Metropolitan Borough Council",
        ValueList<string>? ccgs = null,
        DateInterval? inspected = null,
        LocalDate? datedOn = null,
        string opening = "We met many people.\n\nWe thank them.",
        ValueList<QuestionNarrative>? narratives = null,
        ValueList<Finding>? findings = null,
        bool statementRequired = true,
        Inspector? lead = null) => new(
        area,
        localAuthority,
        ccgs ?? ["NHS Heywood, Middleton and Rochdale CCG"],
        inspected ?? new DateInterval(new(2016, 9, 19), new(2016, 9, 23)),
        datedOn ?? new LocalDate(2016, 11, 9),
        opening,
        narratives ?? Narratives,
        findings ?? Findings,
        statementRequired,
        lead ?? Lead);

    internal static readonly ResponsibleParty Council = new(ResponsiblePartyKind.LocalAuthority, "354");
    internal static readonly ResponsibleParty Ccg = new(ResponsiblePartyKind.HealthCommissioner, "01D");

    internal static StatementAction Action(int? concern) => new(
        concern, "Open a second clinic.", Ccg, new LocalDate(2017, 9, 1), "Children wait no longer than twelve weeks.", "Median wait, each month.");

    internal static WrittenStatement Statement(params StatementAction[] actions) => new([Council, Ccg], actions.ToValueList());

    internal static IEnumerable<string> RulesIn(string message) => Rules.All.Select(rule => rule.Id).Where(id => message.Contains($"[{id};", StringComparison.Ordinal));
}
