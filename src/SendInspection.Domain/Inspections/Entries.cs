namespace SendInspection.Domain;

/// <summary>The entries of a history as they stand, by number: each correction is applied as it is added.</summary>
internal sealed class Entries
{
    // The entry with number n is at n - 1; one that was struck out is null.
    private readonly List<InspectionEvent?> facts = [];

    internal Entries(History? history)
    {
        foreach (History each in History.OldestFirst(history))
        {
            Put(each.Latest);
        }
    }

    /// <summary>How many entries there are, those struck out included.</summary>
    internal int Count => facts.Count;

    /// <summary>The entry with a number; null when it was struck out.</summary>
    internal InspectionEvent? this[int number] => facts[number - 1];

    /// <summary>Adds the next entry, and applies it if it is a correction; changes nothing and says why when it cannot be one.</summary>
    internal string? Add(InspectionEvent next)
    {
        if (next is RecordCorrected correction)
        {
            if (WhyNot(correction) is { } reason)
            {
                return reason;
            }

            foreach (Correction each in correction.Corrections)
            {
                facts[each.Number - 1] = each.Entry is null
                    ? null
                    : each.Entry with
                    {
                        Number = each.Number,
                        Despite = string.IsNullOrWhiteSpace(each.Entry.Despite) ? correction.Despite ?? each.Entry.Despite : each.Entry.Despite,
                    };
            }
        }

        Put(next);
        return null;
    }

    /// <summary>Why a correction cannot be applied; null when it can.</summary>
    internal string? WhyNot(RecordCorrected correction)
    {
        if (correction.Corrections is null)
        {
            return "it gives no entries";
        }

        HashSet<int> numbers = [];
        foreach (Correction? each in correction.Corrections)
        {
            string? reason =
                each is null ? "one of its corrections is null"
                : each.Number < 1 || each.Number > facts.Count ? FormattableString.Invariant($"there is no entry number {each.Number}")
                : !numbers.Add(each.Number) ? FormattableString.Invariant($"entry number {each.Number} is corrected twice")
                : facts[each.Number - 1] is RecordCorrected ? FormattableString.Invariant($"entry number {each.Number} is a correction itself")
                : each.Entry is RecordCorrected ? "an entry cannot become a correction"
                : each.Entry is { Number: var inner } && inner != 0 && inner != each.Number ? FormattableString.Invariant($"the entry for number {each.Number} is numbered {inner}")
                : null;
            if (reason is not null)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>The entries as they stand, without those that were struck out.</summary>
    public IEnumerator<InspectionEvent> GetEnumerator()
    {
        foreach (InspectionEvent? fact in facts)
        {
            if (fact is not null)
            {
                yield return fact;
            }
        }
    }

    private void Put(InspectionEvent fact)
    {
        while (facts.Count < fact.Number - 1)
        {
            facts.Add(null);
        }

        facts.Add(fact);
    }
}
