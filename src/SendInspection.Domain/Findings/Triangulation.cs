namespace SendInspection.Domain;

/// <summary>How many independent kinds of evidence a finding needs.</summary>
/// <remarks>
/// The slides say that evidence is triangulated and give no number: the default is assumed, and a caller can give another.
/// </remarks>
public sealed record Triangulation
{
    /// <summary>States how much evidence is enough.</summary>
    /// <param name="kinds">How many kinds of evidence a finding needs.</param>
    /// <param name="kindsForConcern">How many a significant concern needs.</param>
    /// <param name="citation">Where the numbers come from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is less than 1 or more than there are kinds, or a concern needs fewer than another finding.
    /// </exception>
    public Triangulation(int kinds, int kindsForConcern, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        Require.AtLeast(kinds, 1);
        Require.AtLeast(kindsForConcern, kinds);
        int most = Enum.GetValues<EvidenceKind>().Length;
        if (kindsForConcern > most)
        {
            throw Require.OutOfRange(kindsForConcern, FormattableString.Invariant($"There are {most} kinds of evidence."));
        }

        Kinds = kinds;
        KindsForConcern = kindsForConcern;
        Citation = citation;
    }

    /// <summary>Two kinds, and three for a significant concern: assumed.</summary>
    public static Triangulation Default { get; } =
        new(2, 3, new Citation(Source.Library, "how many kinds of evidence a finding needs", Confidence.Assumed));

    /// <summary>How many kinds of evidence a finding needs.</summary>
    public int Kinds { get; }

    /// <summary>How many kinds of evidence a significant concern needs.</summary>
    public int KindsForConcern { get; }

    /// <summary>Where the numbers come from.</summary>
    public Citation Citation { get; }

    internal IEnumerable<Refusal> Check(FindingKind kind, IEnumerable<EvidenceKind> evidence)
    {
        int needed = kind == FindingKind.SignificantConcern ? KindsForConcern : Kinds;
        List<EvidenceKind> kinds = [.. evidence.Distinct()];
        if (kinds.Count < needed)
        {
            string found = kinds.Count == 0 ? "none" : string.Join(", ", kinds);
            string kindsFound = kinds.Count == 1 ? "1 kind" : FormattableString.Invariant($"{kinds.Count} kinds");
            yield return new Refusal(
                Rules.FindingTriangulated,
                FormattableString.Invariant($"The finding rests on {kindsFound} of evidence ({found}), not on {needed}."),
                $"Find evidence of another kind, or leave the finding out ({Citation}).",
                "Evidence");
        }
    }
}
