using System.Collections.Immutable;

namespace SendInspection.Domain;

/// <summary>
/// What the inspection holds besides its dates: what rules ask for again and again is kept, the rest is read from its facts when it is asked for, in
/// time linear in their number.
/// </summary>
public sealed partial record Inspection
{
    private static readonly ImmutableHashSet<string> Nobody = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>
    /// The facts as they stand, oldest first: corrected entries as they should have been, without those that were struck out, and the corrections
    /// themselves. What a host has stored keeps every entry.
    /// </summary>
    public ValueList<InspectionEvent> Facts => History.OldestFirst(history).Select(each => each.Latest).ToValueList();

    /// <summary>Every rule that was broken by something that happened all the same, in order of the entries.</summary>
    public ValueList<Breach> Breaches
    {
        get
        {
            List<Breach> breaches = [];
            foreach (History each in History.OldestFirst(history))
            {
                breaches.AddRange(each.Breaches);
            }

            return breaches.ToValueList();
        }
    }

    /// <summary>Every rule that was broken by the latest entry.</summary>
    internal ValueList<Breach> LatestBreaches => history!.Breaches.ToValueList();

    /// <summary>The team; null before it is in place, or where the record does not name it.</summary>
    public InspectionTeam? Team => teams?.Latest;

    /// <summary>Everyone who was in the team at any time, in order of joining.</summary>
    public ValueList<Inspector> Inspectors
    {
        get
        {
            List<Inspector> inspectors = [];
            HashSet<string> references = new(StringComparer.Ordinal);
            foreach (InspectionEvent fact in Only(fact => fact is InspectionPrepared or TeamChanged))
            {
                InspectionTeam? joined = fact is InspectionPrepared prepared ? prepared.Team : ((TeamChanged)fact).Team;
                inspectors.AddRange(joined?.Inspectors.Where(inspector => references.Add(inspector.Reference)) ?? []);
            }

            return inspectors.ToValueList();
        }
    }

    /// <summary>The partners of the local area as recorded last; null where they are not recorded.</summary>
    public LocalAreaPartners? Partners => contents.Partners?.Partners;

    /// <summary>The partners, with the parties that a statement is held against; null where they are not recorded.</summary>
    internal RecordedPartners? RecordedPartners => contents.Partners;

    /// <summary>The key lines of enquiry; empty where none are recorded.</summary>
    public ValueList<KeyLineOfEnquiry> KeyLines => History.LatestOf<InspectionPrepared>(history)?.KeyLines ?? [];

    /// <summary>What was done in fieldwork, in order of the entries.</summary>
    public ValueList<FieldworkActivity> Activities => All<ActivityRecorded>().Select(fact => fact.Activity).ToValueList();

    /// <summary>How many children and young people the team followed through the system; null where that is not recorded.</summary>
    public ChildrenTracked? ChildrenTracked => History.LatestOf<ChildrenTracked>(history);

    /// <summary>The safeguarding concerns, with what was done about them, in order of the entries.</summary>
    public ValueList<SafeguardingConcern> Concerns
    {
        get
        {
            Dictionary<string, SafeguardingConcern> concerns = new(StringComparer.Ordinal);
            foreach (InspectionEvent fact in Facts)
            {
                if (fact is ConcernRecorded { Concern: var concern })
                {
                    concerns[concern.Reference] = concern;
                }
                else if (fact is SafeguardingActionTaken acted
                    && concerns.TryGetValue(acted.Reference, out SafeguardingConcern? known)
                    && acted.Action.On >= known.RecordedOn)
                {
                    concerns[acted.Reference] = known.ActedOn(acted.Action);
                }
            }

            return concerns.Values.ToValueList();
        }
    }

    /// <summary>What the area says of itself, and what the team thinks of it, as recorded last; empty where it is not recorded.</summary>
    public ValueList<SelfEvaluationClaim> SelfEvaluation => History.LatestOf<SelfEvaluationRecorded>(history)?.Claims ?? [];

    /// <summary>The findings that the whole team has agreed, in order of the entries.</summary>
    public ValueList<Finding> Findings => All<FindingAgreed>().Select(fact => fact.Finding).ToValueList();

    /// <summary>The report as drafted last; null where it is kept elsewhere.</summary>
    public InspectionReport? Letter => contents.Letter;

    /// <summary>The statement as submitted last; null where it is kept elsewhere.</summary>
    public WrittenStatement? Statement => contents.Statements?.Value;

    /// <summary>Why the statement was found not fit for purpose, as told last; empty when it never was.</summary>
    public ValueList<string> UnfitReasons => History.LatestOf<StatementFoundUnfit>(history)?.Reasons ?? [];

    /// <summary>What the Minister decided, with its day and next steps; null before.</summary>
    public MinisterDecided? MinisterialDecision => MinisterAdvisedOn is null ? null : contents.Decision;

    /// <summary>The progress in each weakness as the latest revisit judged it; null before, and in an edition that judges action as a whole.</summary>
    public ValueList<WeaknessProgress>? Progress => History.LatestOf<ProgressJudged>(history)?.Weaknesses;

    /// <summary>Whether the latest monitoring inspection found the action effective; null before, and in an edition that judges weaknesses.</summary>
    public bool? IsActionEffective => History.LatestOf<ActionJudged>(history)?.IsEffective;

    /// <summary>The name of the area in the register on the first day; null where the register does not tell it.</summary>
    internal string? AreaName =>
        (FirstDay ?? PlannedFirstDay) is { } day && day >= LocalAreas.FirstDate && LocalAreas.On(day).TryFind(contents.Area, out LocalArea? found) ? found.Name : null;

    /// <summary>Each time that the statement was submitted and reviewed, oldest first.</summary>
    internal List<InspectionEvent> StatementHistory => Only(fact => fact is StatementSubmitted or StatementResubmitted or StatementFoundFit or StatementFoundUnfit);

    /// <summary>What happened around the returns, oldest first.</summary>
    internal List<InspectionEvent> ReturnHistory => Only(
        fact => fact is MinisterDecided or RevisitDirected or RevisitStarted or RevisitEnded or ProgressJudged or ActionJudged or RevisitReported or RevisitFollowUpDecided);

    /// <summary>The last day of the first return; null before.</summary>
    internal LocalDate? FirstRevisitEndedOn => Known(dates.FirstReturnEnded);

    /// <summary>Whether something that belongs to a note type is recorded.</summary>
    internal bool Has<T>()
        where T : InspectionEvent => History.LatestOf<T>(history) is not null;

    /// <summary>Whether the inspection stands still by itself, and not with the whole programme.</summary>
    internal bool IsPaused => SuspendedSince is not null && contents.IsPause;

    /// <summary>Whether the inspection was prepared at any time.</summary>
    internal bool WasPrepared => teams is not null || contents.WasPreparedByTeamUnknown;

    /// <summary>Whether the area was notified at any time.</summary>
    internal bool WasNotified => wasNotified;

    /// <summary>The findings that the team has agreed, as a report on them is held against; null where none is.</summary>
    internal AgreedFindings? AgreedFindings => contents.Agreed;

    /// <summary>The concern with a reference, with what was done about it; null when there is none.</summary>
    internal SafeguardingConcern? Concern(string reference) => contents.Concern(reference);

    /// <summary>Whether an inspector with a reference can have been in the team at some time: anyone, where the record does not name the team.</summary>
    internal bool MayHaveBeenInTeam(string reference) =>
        teams is null
        || teams.Latest.Has(reference)
        || teams.Sum(Nobody, static (known, team) => known.Union(team.Inspectors.Select(inspector => inspector.Reference))).Contains(reference);

    /// <summary>The statement as it had been submitted by the end of a day.</summary>
    internal WrittenStatement? StatementOn(LocalDate day) => DatedList<WrittenStatement?>.Until(day, contents.Statements)?.Value;

    /// <summary>The safeguarding concerns that nobody has acted on.</summary>
    internal List<SafeguardingConcern> OpenConcerns => contents.Concerns is null ? [] : [.. Concerns.Where(concern => concern.Action is null)];

    /// <summary>Whether fieldwork has started at any time.</summary>
    internal bool HasFieldwork => dates.FirstDay != default || contents.BrokenOff is not null;

    /// <summary>Whether the team was in fieldwork on a day, also in fieldwork that was broken off.</summary>
    internal bool WasFieldworkOn(LocalDate day)
    {
        if (dates.FirstDay != default && !day.IsBefore(dates.FirstDay))
        {
            LocalDate last = dates.LastDay != default ? dates.LastDay : Stage == InspectionStage.Cancelled ? dates.Latest : day;
            return !last.IsBefore(day);
        }

        return contents.WasBrokenOffOn(day);
    }

    /// <summary>The first day between two on which inspectors worked in the area and gave no reason for it; null when there is none.</summary>
    internal LocalDate? FirstWorkBetween(LocalDate after, LocalDate before)
    {
        // Only where a suspension is written down after later work is there anything to look for.
        if (!after.IsBefore(dates.LatestWork) || before <= after || after.PlusDays(1) == before)
        {
            return null;
        }

        work = WorkDays.Until(history, work);
        return work.FirstAfter(after) is { } day && day.IsBefore(before) ? day : null;
    }

    /// <summary>How the inspection was cancelled; null when it was not.</summary>
    internal InspectionCancelled? Cancelled => Stage == InspectionStage.Cancelled ? History.LatestOf<InspectionCancelled>(history) : null;

    /// <summary>Since when the inspection was suspended or paused on a day; null when it was neither.</summary>
    internal LocalDate? SuspensionOn(LocalDate day) => wasInterrupted ? contents.Standstills.Since(day) : null;

    /// <summary>When the inspection was suspended or paused.</summary>
    internal Standstills Standstills => contents.Standstills;

    /// <summary>Since when the inspection, suspended or paused since a day, has stood still without a day of work between.</summary>
    internal LocalDate StoodStillSince(LocalDate since) => contents.Standstills.WithoutWorkSince(since);

    private List<InspectionEvent> Only(Func<InspectionEvent, bool> choose)
    {
        List<InspectionEvent> facts = [];
        for (History? each = history; each is not null; each = each.Before)
        {
            if (choose(each.Latest))
            {
                facts.Add(each.Latest);
            }
        }

        facts.Reverse();
        return facts;
    }

    private List<T> All<T>()
        where T : InspectionEvent
    {
        List<T> facts = [];
        for (History? each = history; each is not null; each = each.Before)
        {
            if (each.Latest is T fact)
            {
                facts.Add(fact);
            }
        }

        facts.Reverse();
        return facts;
    }
}
