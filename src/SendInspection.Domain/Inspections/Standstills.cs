using System.Collections.Immutable;

namespace SendInspection.Domain;

/// <summary>When an inspection stood still, in order of date, whenever that was written down.</summary>
/// <remarks>
/// What ends one of them is looked for when it is asked for, and what is written down late changes no more than what is beside it: so that no fact
/// is folded again for the sake of another.
/// </remarks>
internal sealed record Standstills
{
    internal static readonly Standstills None = new();

    // What began one of them; what ended one, and what would have ended a pause.
    private ImmutableSortedSet<Moment> begun = [];
    private ImmutableSortedSet<Moment> resumed = [];
    private ImmutableSortedSet<Moment> called = [];

    // Of what began: what had no end when the next one began, and what did not follow at once on the one before.
    private ImmutableSortedSet<Moment> unended = [];
    private ImmutableSortedSet<Moment> first = [];

    /// <summary>The day on which the latest of them began; null where there is none.</summary>
    internal LocalDate? Latest => begun.Count == 0 ? null : begun[^1].Day;

    /// <summary>The day on which each of them began and that on which it ended, in order; null where nothing ended it.</summary>
    internal IEnumerable<(LocalDate Begun, LocalDate? Ended)> Times
    {
        get
        {
            Moment[] each = [.. begun], resumptions = [.. resumed], calls = [.. called];
            for (int index = 0, resumption = 0, call = 0; index < each.Length; index++)
            {
                resumption = After(resumptions, each[index], resumption);
                call = After(calls, each[index], call);
                yield return (each[index].Day, End(each[index], At(each, index + 1), At(resumptions, resumption), At(calls, call)));
            }
        }
    }

    /// <summary>The same with what began or ended one of them, or would have.</summary>
    internal Standstills With(InspectionEvent fact)
    {
        Moment moment = new(fact.On, fact.Number, IsPause: fact is InspectionPaused);
        Standstills then = fact switch
        {
            InspectionSuspended or InspectionPaused => this with { begun = begun.Add(moment) },
            InspectionResumed => this with { resumed = resumed.Add(moment) },
            _ => this with { called = called.Add(moment) },
        };

        // What begins changes the one before it too; what ends one, only that and the next.
        int last = LastOf(then.begun, moment), from = Math.Max(then.begun == begun ? last : last - 1, 0);
        LocalDate? endedBefore = from > 0 ? then.EndOf(from - 1) : null;
        for (int index = from; index <= last + 1 && index < then.begun.Count; index++)
        {
            LocalDate? ended = then.EndOf(index);
            then.Place(index, endedBefore, ended);
            endedBefore = ended;
        }

        return then;
    }

    /// <summary>Since when the inspection stood still on a day; null when it did not.</summary>
    internal LocalDate? Since(LocalDate day)
    {
        if (unended.Count > 0 && unended[0].Day <= day)
        {
            return unended[0].Day;
        }

        int last = LastOf(begun, Moment.EndOf(day));
        return last >= 0 && !(EndOf(last) <= day) ? begun[last].Day : null;
    }

    /// <summary>Since when it has stood still without a day of work between, when it has done so since a day on which it stopped.</summary>
    internal LocalDate WithoutWorkSince(LocalDate since) => first[LastOf(first, Moment.EndOf(since))].Day;

    // Set on a copy that nobody else has seen.
    private void Place(int index, LocalDate? endedBefore, LocalDate? ended)
    {
        Moment moment = begun[index];
        bool isUnended = index + 1 < begun.Count && ended is null;
        bool followsAtOnce = index > 0 && (begun[index - 1].Day == moment.Day || endedBefore == moment.Day);
        unended = isUnended ? unended.Add(moment) : unended.Remove(moment);
        first = followsAtOnce ? first.Remove(moment) : first.Add(moment);
    }

    private LocalDate? EndOf(int index)
    {
        Moment moment = begun[index];
        return End(moment, At(begun, index + 1), At(resumed, LastOf(resumed, moment) + 1), moment.IsPause ? At(called, LastOf(called, moment) + 1) : null);
    }

    /// <summary>What comes first after one of them began ends it, unless another began before that.</summary>
    private static LocalDate? End(Moment begun, Moment? next, Moment? resumption, Moment? call)
    {
        Moment? end = begun.IsPause && call is { } called && !(resumption?.CompareTo(called) < 0) ? call : resumption;
        return next is { } another && end?.CompareTo(another) > 0 ? null : end?.Day;
    }

    private static int LastOf(ImmutableSortedSet<Moment> moments, Moment moment)
    {
        int index = moments.IndexOf(moment);
        return index >= 0 ? index : ~index - 1;
    }

    private static int After(Moment[] moments, Moment moment, int from)
    {
        while (from < moments.Length && moments[from].CompareTo(moment) < 0)
        {
            from++;
        }

        return from;
    }

    private static Moment? At(IReadOnlyList<Moment> moments, int index) => index < moments.Count ? moments[index] : null;

    /// <summary>A day, and among what is of the same day the number of the entry.</summary>
    private readonly record struct Moment(LocalDate Day, int Number, bool IsPause = false) : IComparable<Moment>
    {
        /// <summary>A moment after everything of a day.</summary>
        internal static Moment EndOf(LocalDate day) => new(day, int.MaxValue);

        public int CompareTo(Moment other) => Day.CompareTo(other.Day) is not 0 and var order ? order : Number.CompareTo(other.Number);
    }
}
