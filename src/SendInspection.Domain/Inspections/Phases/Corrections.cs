namespace SendInspection.Domain;

/// <summary>Putting the record right.</summary>
internal static class CorrectionsPhase
{
    internal static Phase Of() => Phase.OfNotes("Corrections", [typeof(RecordCorrected)]);
}

/// <summary>An entry that was wrong, and what it should have been.</summary>
/// <param name="Number">The number of the entry.</param>
/// <param name="Entry">The entry as it should have been, of any type; null strikes it out.</param>
public sealed record Correction(int Number, InspectionEvent? Entry)
{
    /// <summary>The number, and the entry as it should have been.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}: {Entry?.ToString() ?? "struck out"}");
}

/// <summary>
/// Earlier entries were put right or struck out. They stay in what is stored; the inspection is from then on what it would have been without the
/// mistake.
/// </summary>
/// <remarks>
/// A correction is decided with all rules, from the first entry that it corrects. Its <see cref="InspectionEvent.Despite"/> stands for each of its
/// entries that has none of its own.
/// </remarks>
/// <param name="On">The day on which the record was corrected.</param>
/// <param name="Corrections">The entries that were wrong, each once: several where only together they fit.</param>
/// <param name="Reason">Why.</param>
public sealed record RecordCorrected(LocalDate On, ValueList<Correction> Corrections, string Reason) : Note(On)
{
    internal override void Check(ref RuleCheck check)
    {
        Require.Items(Corrections);
        check.Requires(Reason, "reason", Rules.ReasonGiven, nameof(Reason));
        if (Corrections.Count == 0)
        {
            check.Refuse(Rules.Correction, "No entry is corrected.", "List at least one entry.", nameof(Corrections));
        }
        else
        {
            check.Now.Redecide(this, ref check);
        }
    }
}
