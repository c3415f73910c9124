namespace SendInspection.Domain;

/// <summary>What the inspection holds besides its dates: read from its facts when asked for, in time linear in their number.</summary>
public sealed partial record Inspection
{
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
            for (History? each = history; each is not null; each = each.Before)
            {
                if (each is History.Breached { Rules: var rules })
                {
                    breaches.InsertRange(0, rules.Select(rule => new Breach(rule, each.Latest)));
                }
            }

            return breaches.ToValueList();
        }
    }

    /// <summary>The team; null before it is in place, or where the record does not name it.</summary>
    public InspectionTeam? Team => team;

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
    public LocalAreaPartners? Partners => History.LatestOf<PartnersRecorded>(history)?.Partners;

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
    public InspectionReport? Letter
    {
        get
        {
            for (History? each = history; each is not null; each = each.Before)
            {
                if (each.Latest is LetterDrafted { Letter: { } letter })
                {
                    return letter;
                }
            }

            return null;
        }
    }

    /// <summary>The statement as submitted last; null where it is kept elsewhere.</summary>
    public WrittenStatement? Statement
    {
        get
        {
            for (History? each = history; each is not null; each = each.Before)
            {
                if (each.Latest is StatementSubmitted or StatementResubmitted)
                {
                    return each.Latest is StatementSubmitted first ? first.Statement : ((StatementResubmitted)each.Latest).Statement;
                }
            }

            return null;
        }
    }

    /// <summary>Why the statement was found not fit for purpose, as told last; empty when it never was.</summary>
    public ValueList<string> UnfitReasons => History.LatestOf<StatementFoundUnfit>(history)?.Reasons ?? [];

    /// <summary>What the Minister decided, with its day and next steps; null before.</summary>
    public MinisterDecided? MinisterialDecision => MinisterAdvisedOn is null ? null : History.LatestOf<MinisterDecided>(history);

    /// <summary>The progress in each weakness as the latest revisit judged it; null before, and in an edition that judges action as a whole.</summary>
    public ValueList<WeaknessProgress>? Progress => History.LatestOf<ProgressJudged>(history)?.Weaknesses;

    /// <summary>Whether the latest monitoring inspection found the action effective; null before, and in an edition that judges weaknesses.</summary>
    public bool? IsActionEffective => History.LatestOf<ActionJudged>(history)?.IsEffective;

    /// <summary>The name of the area in the register on the first day; null where the register does not tell it.</summary>
    internal string? AreaName =>
        (FirstDay ?? PlannedFirstDay) is { } day && day >= LocalAreas.FirstDate && LocalAreas.On(day).TryFind(plan.Area, out LocalArea? found) ? found.Name : null;

    /// <summary>Each time that the statement was submitted and reviewed, oldest first.</summary>
    internal List<InspectionEvent> StatementHistory => Only(fact => fact is StatementSubmitted or StatementResubmitted or StatementFoundFit or StatementFoundUnfit);

    /// <summary>What happened around the returns, oldest first.</summary>
    internal List<InspectionEvent> ReturnHistory => Only(
        fact => fact is MinisterDecided or RevisitDirected or RevisitStarted or RevisitEnded or ProgressJudged or ActionJudged or RevisitReported or RevisitFollowUpDecided);

    /// <summary>The last day of the first return; null before.</summary>
    internal LocalDate? FirstRevisitEndedOn => Only(fact => fact is RevisitEnded) is [var first, ..] ? first.On : null;

    /// <summary>Whether something that belongs to a note type is recorded.</summary>
    internal bool Has<T>()
        where T : InspectionEvent => History.LatestOf<T>(history) is not null;

    /// <summary>Whether the inspection stands still by itself, and not with the whole programme.</summary>
    internal bool IsPaused
    {
        get
        {
            for (History? each = history; each is not null; each = each.Before)
            {
                if (each.Latest is InspectionSuspended or InspectionPaused)
                {
                    return SuspendedSince is not null && each.Latest is InspectionPaused;
                }
            }

            return false;
        }
    }

    /// <summary>The safeguarding concerns that nobody has acted on.</summary>
    internal List<SafeguardingConcern> OpenConcerns => hasConcerns ? [.. Concerns.Where(concern => concern.Action is null)] : [];

    /// <summary>Whether fieldwork has started at any time.</summary>
    internal bool HasFieldwork => dates.FirstDay != default || (wasInterrupted && Has<FieldworkStarted>());

    /// <summary>Whether the team was in fieldwork on a day, also in fieldwork that was broken off.</summary>
    internal bool WasFieldworkOn(LocalDate day)
    {
        if (dates.FirstDay != default && !day.IsBefore(dates.FirstDay))
        {
            LocalDate last = dates.LastDay != default ? dates.LastDay : Stage == InspectionStage.Cancelled ? dates.Latest : day;
            return !last.IsBefore(day);
        }

        return wasInterrupted && WasBrokenOffFieldworkOn(day);
    }

    private bool WasBrokenOffFieldworkOn(LocalDate day)
    {
        LocalDate? until = null;
        for (History? each = history; each is not null; each = each.Before)
        {
            if (each.Latest.EndsFieldwork)
            {
                until = each.Latest.On;
            }
            else if (each.Latest is FieldworkStarted started && started.On <= day && !(day > until))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first day between two on which inspectors worked in the area and gave no reason for it; null when there is none.</summary>
    internal LocalDate? FirstWorkBetween(LocalDate after, LocalDate before)
    {
        List<InspectionEvent> work = Only(fact =>
            fact is (LocalAreaNotified or FieldworkStarted or OnSiteStarted or FieldworkEnded or ActivityRecorded or RevisitNotified or RevisitStarted or RevisitEnded)
            && string.IsNullOrWhiteSpace(fact.Despite)
            && fact.HappenedOn > after
            && fact.HappenedOn < before);
        return work.Count == 0 ? null : work.Min(fact => fact.HappenedOn);
    }

    /// <summary>How the inspection was cancelled; null when it was not.</summary>
    internal InspectionCancelled? Cancelled => Stage == InspectionStage.Cancelled ? History.LatestOf<InspectionCancelled>(history) : null;

    /// <summary>Since when the inspection was suspended or paused on a day; null when it was neither.</summary>
    internal LocalDate? SuspensionOn(LocalDate day)
    {
        if (!wasInterrupted)
        {
            return null;
        }

        foreach ((LocalDate from, LocalDate? to) in Suspensions)
        {
            if (from <= day && !(to <= day))
            {
                return from;
            }
        }

        return null;
    }

    /// <summary>On how many working days after one date, up to and including another, the inspection was suspended or paused.</summary>
    internal int WorkingDaysSuspended(LocalDate after, LocalDate until, WorkingDayCalendar calendar)
    {
        int days = 0;
        foreach ((LocalDate from, LocalDate? to) in wasInterrupted ? Suspensions : [])
        {
            // The day of resuming counts again.
            LocalDate first = from > after ? from.PlusDays(-1) : after;
            LocalDate last = to is { } resumed && resumed <= until ? LocalDate.Max(resumed, after).PlusDays(-1) : until;
            days += last > first ? calendar.CountWorkingDays(first, last) : 0;
        }

        return days;
    }

    /// <summary>The times in which the inspection was suspended or paused, in order; the last one may still go on.</summary>
    internal List<(LocalDate From, LocalDate? To)> Suspensions
    {
        get
        {
            List<(LocalDate From, LocalDate? To)> suspensions = [];
            bool isPause = false;
            foreach (InspectionEvent fact in Facts.Where(fact => fact is InspectionSuspended or InspectionPaused or InspectionResumed || fact.EndsPause).OrderBy(fact => fact.On))
            {
                if (fact is InspectionSuspended or InspectionPaused)
                {
                    suspensions.Add((fact.On, null));
                    isPause = fact is InspectionPaused;
                }
                else if (suspensions is [.., (_, null)] && (isPause || fact is InspectionResumed))
                {
                    suspensions[^1] = (suspensions[^1].From, fact.On);
                }
            }

            return suspensions;
        }
    }

    /// <summary>Since when the inspection has stood still without a day of work between; null when it does not.</summary>
    internal LocalDate? StoodStillSince
    {
        get
        {
            LocalDate? since = SuspendedSince;
            foreach ((LocalDate from, LocalDate? to) in since is null ? [] : Suspensions.AsEnumerable().Reverse())
            {
                since = to >= since || from == since ? LocalDate.Min(from, since.Value) : since;
            }

            return since;
        }
    }

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
