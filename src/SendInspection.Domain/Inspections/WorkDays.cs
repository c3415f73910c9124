using System.Collections.Immutable;

namespace SendInspection.Domain;

/// <summary>The days on which inspectors worked in the area and gave no reason for it, in order of date.</summary>
internal sealed class WorkDays
{
    private readonly History? history;
    private readonly ImmutableSortedSet<LocalDate> days;

    private WorkDays(History? history, ImmutableSortedSet<LocalDate> days)
    {
        this.history = history;
        this.days = days;
    }

    /// <summary>Those of a history, which goes on from what is known of its beginning.</summary>
    internal static WorkDays Until(History? history, WorkDays? known)
    {
        ImmutableSortedSet<LocalDate>.Builder days = (known?.days ?? []).ToBuilder();
        for (History? each = history; each is not null && each != known?.history; each = each.Before)
        {
            if (each.Latest is LocalAreaNotified or FieldworkStarted or OnSiteStarted or FieldworkEnded or ActivityRecorded or RevisitNotified or RevisitStarted or RevisitEnded
                && string.IsNullOrWhiteSpace(each.Latest.Despite))
            {
                days.Add(each.Latest.HappenedOn);
            }
        }

        return new(history, days.ToImmutable());
    }

    /// <summary>The first of them after a day; null when there is none.</summary>
    internal LocalDate? FirstAfter(LocalDate day)
    {
        int index = days.IndexOf(day);
        int next = index >= 0 ? index + 1 : ~index;
        return next < days.Count ? days[next] : null;
    }
}
