namespace SendInspection.Domain;

/// <summary>What Ofsted and CQC found when they reviewed whether a written statement of action is fit for purpose.</summary>
public sealed record FitnessReview
{
    /// <summary>Records a review.</summary>
    /// <param name="isFit">Whether the statement is fit for purpose.</param>
    /// <param name="on">The day that the local area was told.</param>
    /// <param name="reasons">Why; at least one reason when the statement is not fit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reasons"/> is null.</exception>
    /// <exception cref="ArgumentException">A reason is empty or white space, or a rule is broken.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public FitnessReview(bool isFit, LocalDate on, ValueList<string> reasons)
    {
        IsoDate.Require(on);
        Require.Texts(reasons);
        Refusal.ThrowIfAny(Check(isFit, reasons.Count));
        IsFit = isFit;
        On = on;
        Reasons = reasons;
    }

    /// <summary>Whether the statement is fit for purpose.</summary>
    public bool IsFit { get; }

    /// <summary>The day that the local area was told.</summary>
    public LocalDate On { get; }

    /// <summary>Why.</summary>
    public ValueList<string> Reasons { get; }

    /// <summary>The finding and the day.</summary>
    public override string ToString() => $"{(IsFit ? "Fit" : "Not fit")} for purpose, {On.Iso()}";

    internal static IEnumerable<Refusal> Check(bool isFit, int reasons)
    {
        if (!isFit && reasons == 0)
        {
            yield return new Refusal(Rules.ReviewReasons, "The statement is found not fit for purpose without a reason.", "Give at least one.", nameof(Reasons));
        }
    }
}
