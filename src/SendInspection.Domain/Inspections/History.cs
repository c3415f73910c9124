namespace SendInspection.Domain;

/// <summary>The facts that an inspection is the fold of, latest first; shared by every later inspection.</summary>
/// <remarks>Corrected entries are as they should have been, and those struck out are left out; the corrections themselves are in it.</remarks>
internal class History(InspectionEvent latest, History? before)
{
    internal InspectionEvent Latest => latest;

    internal History? Before => before;

    /// <summary>The rules that it was recorded despite.</summary>
    internal virtual IEnumerable<Breach> Breaches => [];

    /// <summary>The facts and what is known of each, oldest first.</summary>
    internal static List<History> OldestFirst(History? history)
    {
        List<History> facts = [];
        for (; history is not null; history = history.Before)
        {
            facts.Add(history);
        }

        facts.Reverse();
        return facts;
    }

    /// <summary>The latest fact of a type; null when there is none.</summary>
    internal static T? LatestOf<T>(History? history)
        where T : InspectionEvent
    {
        for (; history is not null; history = history.Before)
        {
            if (history.Latest is T fact)
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>A fact with the rules that it was recorded despite.</summary>
    internal sealed class Breached(InspectionEvent latest, History? before, List<Rule> rules) : History(latest, before)
    {
        internal List<Rule> Rules => rules;

        internal override IEnumerable<Breach> Breaches => rules.Select(rule => new Breach(rule, Latest));
    }
}
