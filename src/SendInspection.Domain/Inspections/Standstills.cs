namespace SendInspection.Domain;

/// <summary>When an inspection stood still, in order of date, whenever that was written down.</summary>
internal sealed record Standstills
{
    internal static readonly Standstills None = new();

    // Set on a copy that nobody else has seen.
    private DatedList<InspectionEvent>? facts;
    private DatedList<LocalDate?>? times;
    private bool isPause;
    private LocalDate? unended;
    private LocalDate togetherSince;

    /// <summary>The day on which each of them began and that on which it ended, latest first; the latest may still go on.</summary>
    internal DatedList<LocalDate?>? Times => times;

    /// <summary>The same with what began or ended one of them, or would have.</summary>
    internal Standstills With(InspectionEvent fact)
    {
        if (facts is null || facts.Day <= fact.On)
        {
            return Then(fact);
        }

        // What is written down late changes what came after it.
        Stack<InspectionEvent> inOrder = [];
        DatedList<InspectionEvent>? each = facts;
        for (; each?.Day > fact.On; each = each.Before)
        {
            inOrder.Push(each.Value);
        }

        inOrder.Push(fact);
        for (; each is not null; each = each.Before)
        {
            inOrder.Push(each.Value);
        }

        return inOrder.Aggregate(None, static (standstills, next) => standstills.Then(next));
    }

    /// <summary>Since when the inspection stood still on a day; null when it did not.</summary>
    internal LocalDate? Since(LocalDate day) =>
        unended <= day ? unended
        : DatedList<LocalDate?>.Until(day, times) is { } last && !(last.Value <= day) ? last.Day
        : null;

    /// <summary>Since when it has stood still without a day of work between, when it has done so since a day.</summary>
    internal LocalDate WithoutWorkSince(LocalDate since)
    {
        if (times!.Day == since)
        {
            return togetherSince;
        }

        for (DatedList<LocalDate?>? each = times; each is not null; each = each.Before)
        {
            since = each.Value >= since || each.Day == since ? LocalDate.Min(each.Day, since) : since;
        }

        return since;
    }

    /// <summary>The same with the next in order of date.</summary>
    private Standstills Then(InspectionEvent fact)
    {
        Standstills then = this with { facts = new(fact.On, fact, facts) };
        bool goesOn = times is { Value: null };
        if (fact is InspectionSuspended or InspectionPaused)
        {
            then.times = new(fact.On, null, times);
            then.isPause = fact is InspectionPaused;
            then.unended = unended ?? (goesOn ? times!.Day : null);
            then.togetherSince = times?.Value >= fact.On || times?.Day == fact.On ? togetherSince : fact.On;
        }
        else if (goesOn && (isPause || fact is InspectionResumed))
        {
            then.times = new(times!.Day, fact.On, times.Before);
        }

        return then;
    }
}
