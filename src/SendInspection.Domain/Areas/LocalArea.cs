namespace SendInspection.Domain;

/// <summary>A local area as the DfE lists it: one local authority under one GSS code, over the days for which both held.</summary>
/// <remarks>
/// An authority that keeps its DfE code and gets another GSS code is the same authority: from that day on it has another row, and it is
/// neither its own predecessor nor its own successor. Two local areas are equal when all their parts are.
/// </remarks>
public sealed record LocalArea
{
    internal LocalArea(
        LocalAuthorityCode code,
        GssCode gssCode,
        string name,
        Region region,
        LocalAreaChange? from,
        LocalAreaChange? before,
        ValueList<LocalAuthorityCode> predecessors,
        ValueList<LocalAuthorityCode> successors,
        IEnumerable<(LocalDate On, string Name)> lists)
    {
        Code = code;
        GssCode = gssCode;
        Name = name;
        Region = region;
        InForceFrom = from?.On;
        InForceThrough = before?.On.PlusDays(-1);
        Predecessors = predecessors;
        PredecessorsCitation = predecessors.Count > 0 ? from!.Citation : null;
        Successors = successors;
        SuccessorsCitation = successors.Count > 0 ? before!.Citation : null;

        IEnumerable<string> listedIn = lists.Where(list => IsInForceOn(list.On)).Select(list => list.Name);
        Citation = new Citation(Source.DfeLocalAuthorities, $"{string.Join(" and ", listedIn)}, code {code}", Confidence.Quoted);
    }

    /// <summary>The DfE's code of the local authority.</summary>
    public LocalAuthorityCode Code { get; }

    /// <summary>The GSS code of the local authority's area.</summary>
    public GssCode GssCode { get; }

    /// <summary>The name, as listed: <c>Bristol, City of</c>.</summary>
    public string Name { get; }

    /// <summary>The region of England that it lies in.</summary>
    public Region Region { get; }

    /// <summary>The first day on which the code, the GSS code and the name held together; null where the lists do not tell it.</summary>
    /// <remarks>
    /// For areas that are older than the register of GSS codes the lists give the day it begins, 2009-01-01; that is null here.
    /// </remarks>
    public LocalDate? InForceFrom { get; }

    /// <summary>The last day on which they held; null while no end is known.</summary>
    public LocalDate? InForceThrough { get; }

    /// <summary>The authorities that had all or part of this area to the day before <see cref="InForceFrom"/>, in order of code.</summary>
    public ValueList<LocalAuthorityCode> Predecessors { get; }

    /// <summary>Where <see cref="Predecessors"/> come from, or null when there are none.</summary>
    public Citation? PredecessorsCitation { get; }

    /// <summary>
    /// The authorities that have all or part of this area from the day after <see cref="InForceThrough"/>, in order of code.
    /// </summary>
    public ValueList<LocalAuthorityCode> Successors { get; }

    /// <summary>Where <see cref="Successors"/> come from, or null when there are none.</summary>
    public Citation? SuccessorsCitation { get; }

    /// <summary>Where the codes, the name, the region and the days come from.</summary>
    public Citation Citation { get; }

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";

    internal bool IsInForceOn(LocalDate date) => !(date < InForceFrom) && !(date > InForceThrough);
}
