namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>
    /// Decides the history again from the first entry that a correction puts right or strikes out, with all rules; adds what the corrected
    /// entries break, and what would no longer stand after them.
    /// </summary>
    internal void Redecide(RecordCorrected correction, ref RuleCheck check)
    {
        Entries before = new(history);
        if (before.WhyNot(correction) is { } reason)
        {
            check.Refuse(
                Rules.Correction,
                $"This correction is not possible: {reason}.",
                "List each entry once, by its number. A correction that was wrong is put right by correcting the same entry again.",
                nameof(correction.Corrections));
            return;
        }

        Entries after = new(history);
        after.Add(correction with { Number = Version + 1 });
        Dictionary<int, int> places = correction.Corrections.Select((each, index) => (each.Number, index)).ToDictionary();
        int first = places.Keys.Min();
        Inspection then = new(None), now = new(None);
        for (int number = 1; number <= before.Count; number++)
        {
            if (after[number] is { } fact)
            {
                List<Rule>? breached = null;
                bool isCorrected = !ReferenceEquals(fact, before[number]);
                bool canFollow = number < first || fact is RecordCorrected
                    || now.CanFollow(fact, isCorrected ? places[number] : null, then, before[number], ref check, out breached);
                if (canFollow)
                {
                    now.Take(fact, fact.LeadsTo(now), breached);
                }
                else if (isCorrected)
                {
                    // Whatever follows it would be refused for its sake.
                    return;
                }
            }

            if (before[number] is { } stood)
            {
                then.Take(stood, stood.LeadsTo(then), null);
            }
        }
    }

    /// <summary>Adds what an entry breaks after a correction. One that can follow all the same is taken, so that the next ones are told what they break themselves.</summary>
    private bool CanFollow(
        InspectionEvent fact, int? corrected, Inspection then, InspectionEvent? stood, ref RuleCheck check, out List<Rule>? breached)
    {
        RuleCheck again = new(this, fact, check.Calendar, corrected is null ? then : null);
        again.Ask();
        breached = again.Breached;
        if (again.Refusals is not { } refusals)
        {
            return true;
        }

        if (corrected is { } index)
        {
            check.Refuse(refusals, FormattableString.Invariant($"{nameof(RecordCorrected.Corrections)}[{index}].{nameof(Correction.Entry)}"));
            return !refusals.Exists(refusal => refusal.Rule == Rules.DateCovered) && fact.WhyNotAfter(this) is null;
        }

        // What an entry broke before, by another calendar or the rules of another version, is not the correction's doing.
        RuleCheck was = new(then, stood!, check.Calendar);
        was.Ask();
        HashSet<(Rule, string)> before = [.. (was.Refusals ?? []).Select(refusal => (refusal.Rule, refusal.Problem))];
        refusals.RemoveAll(refusal => before.Contains((refusal.Rule, refusal.Problem)));
        if (refusals.Count == 0 && fact.WhyNotAfter(this) is { } reason)
        {
            refusals.Add(new Refusal(Rules.OrderOfSteps, InspectionStages.Capital(reason) + ".", ""));
        }

        foreach (Refusal refusal in refusals)
        {
            check.Forbid(new Refusal(
                refusal.Rule,
                FormattableString.Invariant($"Entry {fact.Number}, {fact.GetType().Name} of {fact.On.Iso()}, would no longer stand: {refusal.Problem}"),
                "Correct or strike out that entry too, or leave the earlier one as it is.",
                nameof(RecordCorrected.Corrections)));
        }

        return fact.WhyNotAfter(this) is null;
    }
}
