using System.Collections.Immutable;

namespace SendInspection.Domain;

/// <summary>
/// What an inspection holds besides its days, as far as rules ask for it again and again: so that no fact searches the history for it. A fact that
/// changes it makes another one; the others share it.
/// </summary>
internal sealed record Contents
{
    internal static readonly Contents None = new();

    private static readonly ImmutableDictionary<string, SafeguardingConcern> NoConcerns = ImmutableDictionary.Create<string, SafeguardingConcern>(StringComparer.Ordinal);

    /// <summary>The local area; the default code before it is planned.</summary>
    internal LocalAuthorityCode Area { get; init; }

    /// <summary>The process that it goes through.</summary>
    internal InspectionProcess Process { get; init; } = InspectionProcess.Unplanned;

    /// <summary>The day on which it was first planned; the default date before.</summary>
    internal LocalDate FirstPlanned { get; init; }

    /// <summary>Whether it was prepared by a team that the record does not name.</summary>
    internal bool WasPreparedByTeamUnknown { get; init; }

    /// <summary>Whether the inspection, when it last stood still, did so by itself and not with the whole programme.</summary>
    internal bool IsPause { get; init; }

    /// <summary>The partners of the local area as recorded last.</summary>
    internal RecordedPartners? Partners { get; init; }

    /// <summary>The report as drafted last.</summary>
    internal InspectionReport? Letter { get; init; }

    /// <summary>The day advice was submitted to the Minister; the default date before.</summary>
    internal LocalDate MinisterAdvised { get; init; }

    /// <summary>What the Minister decided last.</summary>
    internal MinisterDecided? Decision { get; init; }

    /// <summary>The first day on which copies of the report were sent; the default date before.</summary>
    internal LocalDate CopiesSent { get; init; }

    /// <summary>The day the inspectors were last ordered to return; the default date before.</summary>
    internal LocalDate ReturnOrdered { get; init; }

    /// <summary>The concerns and the actions on them, which add up to what is known by each reference.</summary>
    internal Series<Note, ImmutableDictionary<string, SafeguardingConcern>>? Concerns { get; init; }

    /// <summary>The findings that were agreed, which add up to what a report on them is held against.</summary>
    internal Series<Finding, AgreedFindings>? Findings { get; init; }

    /// <summary>Each day on which a statement was submitted, with the statement; null where it is kept elsewhere.</summary>
    internal DatedList<WrittenStatement?>? Statements { get; init; }

    /// <summary>The first and the last day of each fieldwork that was broken off.</summary>
    internal DatedList<LocalDate>? BrokenOff { get; init; }

    /// <summary>What began or ended a suspension or a pause, or would have ended one.</summary>
    internal Series<InspectionEvent, Standstills>? Interruptions { get; init; }

    /// <summary>The concern with a reference, with what was done about it; null when there is none.</summary>
    internal SafeguardingConcern? Concern(string reference) => Concerns?.Sum(NoConcerns, static (known, fact) => fact switch
    {
        ConcernRecorded { Concern: var concern } => known.SetItem(concern.Reference, concern),
        SafeguardingActionTaken acted when known.GetValueOrDefault(acted.Reference) is { } concern && acted.Action.On >= concern.RecordedOn =>
            known.SetItem(acted.Reference, concern.ActedOn(acted.Action)),
        _ => known,
    }).GetValueOrDefault(reference);

    /// <summary>What a report on the findings is held against; null where none is agreed.</summary>
    internal AgreedFindings? Agreed => Findings?.Sum(AgreedFindings.None, static (agreed, finding) => agreed.With(finding));

    /// <summary>Whether a day was one of fieldwork that was broken off.</summary>
    internal bool WasBrokenOffOn(LocalDate day) => DatedList<LocalDate>.Until(day, BrokenOff) is { } fieldwork && !fieldwork.Value.IsBefore(day);

    /// <summary>When the inspection was suspended or paused.</summary>
    internal Standstills Standstills => Interruptions?.Sum(Standstills.None, static (standstills, fact) => standstills.With(fact)) ?? Standstills.None;
}
