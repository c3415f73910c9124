namespace SendInspection.Domain;

/// <summary>
/// What an inspection holds besides its dates: what the team enquired into, did, was told and found, and what was written.
/// </summary>
/// <remarks>Each part is empty or null as long as nothing was recorded, or where a host keeps it elsewhere.</remarks>
public sealed record InspectionSubstance
{
    internal static readonly InspectionSubstance None = new();

    private InspectionSubstance()
    {
    }

    /// <summary>Everyone who was in the team at any time.</summary>
    public ValueList<Inspector> Inspectors { get; private init; } = [];

    /// <summary>The key lines of enquiry.</summary>
    public ValueList<KeyLineOfEnquiry> KeyLines { get; private init; } = [];

    /// <summary>What was done in fieldwork.</summary>
    public ValueList<FieldworkActivity> Activities { get; private init; } = [];

    /// <summary>The safeguarding concerns, with what was done about them.</summary>
    public ValueList<SafeguardingConcern> Concerns { get; private init; } = [];

    /// <summary>What the area says of itself, and what the team thinks of it.</summary>
    public ValueList<SelfEvaluationClaim> SelfEvaluation { get; private init; } = [];

    /// <summary>The findings that the whole team has agreed.</summary>
    public ValueList<Finding> Findings { get; private init; } = [];

    /// <summary>The report letter as drafted last.</summary>
    public ReportLetter? Letter { get; private init; }

    /// <summary>The written statement of action as submitted last.</summary>
    public WrittenStatement? Statement { get; private init; }

    /// <summary>The substance after an event; the same when the event adds none.</summary>
    internal InspectionSubstance After(InspectionEvent next) => next switch
    {
        InspectionPrepared prepared => this with { Inspectors = With(prepared.Team), KeyLines = prepared.KeyLines },
        TeamChanged changed => this with { Inspectors = With(changed.Team) },
        ActivityRecorded recorded => this with { Activities = Activities.Add(recorded.Activity) },
        ConcernRecorded recorded => this with { Concerns = Concerns.Add(recorded.Concern) },
        SafeguardingActionTaken acted => this with { Concerns = ActedOn(acted) },
        SelfEvaluationRecorded recorded => this with { SelfEvaluation = recorded.Claims },
        FindingAgreed agreed => this with { Findings = Findings.Add(agreed.Finding) },
        LetterDrafted { Letter: { } letter } => this with { Letter = letter },
        StatementSubmitted { Statement: { } statement } => this with { Statement = statement },
        StatementResubmitted { Statement: { } statement } => this with { Statement = statement },
        _ => this,
    };

    // By itself, so that its closure is made for this event only.
    private ValueList<SafeguardingConcern> ActedOn(SafeguardingActionTaken acted) =>
        [.. Concerns.Select(concern => concern.Reference == acted.Reference ? concern.ActedOn(acted.Action) : concern)];

    private ValueList<Inspector> With(InspectionTeam? team) => team is null
        ? Inspectors
        : [.. Inspectors, .. team.Inspectors.Where(inspector => Inspectors.All(known => known.Reference != inspector.Reference))];
}
