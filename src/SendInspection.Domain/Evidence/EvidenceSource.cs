namespace SendInspection.Domain;

/// <summary>A source of information that the slides name: what a team prepares from and draws evidence from.</summary>
/// <remarks>
/// The list is closed. The slides name the sources; that each has a usual sector and kind is this library's reading of the name.
/// </remarks>
public sealed record EvidenceSource
{
    private EvidenceSource(string id, string name, Sector usualSector, EvidenceKind kind, string slide)
    {
        Id = id;
        Name = name;
        UsualSector = usualSector;
        Kind = kind;
        Citation = new Citation(Source.KeyMessages2017, $"slide \"{slide}\"", Confidence.Quoted);
    }

    /// <summary>Every source, in the slides' order.</summary>
    public static ValueList<EvidenceSource> All { get; } =
    [
        Used("raiseonline", "LA RAISEonline", Sector.Education, EvidenceKind.Information),
        Used("lg-inform", "LG Inform", Sector.Joint, EvidenceKind.Information),
        Used("sen-report", "SEN report", Sector.Education, EvidenceKind.Information),
        Used("parent-views", "Parent views through webinar and emails", Sector.Joint, EvidenceKind.Parents),
        Used("young-people-and-families", "Meetings with young people and families", Sector.Joint, EvidenceKind.YoungPeople),
        Used("local-offer", "Local offer website", Sector.Joint, EvidenceKind.Information),
        Used("school-information-reports", "School information reports", Sector.Education, EvidenceKind.Information),
        Used("dfe-local-area-information", "DfE local area information", Sector.Education, EvidenceKind.Information),
        Used("sen2", "SEN2 data set", Sector.Education, EvidenceKind.Information),
        Used("files", "Young people's files", Sector.Joint, EvidenceKind.FileReview),
        Used("visits", "Visits to providers", Sector.Joint, EvidenceKind.Visit),
        Used("ehc-plans", "EHC plans and evaluations", Sector.Joint, EvidenceKind.Information),
        Used("cqc-briefing", "The local area CQC briefing", Sector.Health, EvidenceKind.Information),
        Used("self-evaluation", "The local area's self-evaluation", Sector.Joint, EvidenceKind.Information),
        Reviewed("national-data", "National data"),
        Reviewed("inspection-outcomes", "Inspection outcomes of CQC and Ofsted within the area"),
    ];

    /// <summary>A stable identifier, such as <c>sen2</c>.</summary>
    public string Id { get; }

    /// <summary>The name, as the slides have it.</summary>
    public string Name { get; }

    /// <summary>The sector that it usually tells of.</summary>
    public Sector UsualSector { get; }

    /// <summary>The kind of evidence that comes from it.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>The slide that names it.</summary>
    public Citation Citation { get; }

    /// <summary>The source with an identifier.</summary>
    /// <param name="id">The identifier, such as <c>sen2</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No source has it; the message names those that there are.</exception>
    public static EvidenceSource Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(source => source.Id == id)
            ?? throw new KeyNotFoundException($"{Quotation.Quoted(id)} is not a source of information. Use one of: {string.Join(", ", All.Select(source => source.Id))}.");
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static EvidenceSource Used(string id, string name, Sector usualSector, EvidenceKind kind) => new(id, name, usualSector, kind, "Strengths");

    private static EvidenceSource Reviewed(string id, string name) =>
        new(id, name, Sector.Joint, EvidenceKind.Information, "Key messages: inspection delivery");
}
