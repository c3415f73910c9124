namespace SendInspection.Domain;

/// <summary>A time in which no local area in the country was inspected.</summary>
public sealed record NationalSuspension
{
    /// <summary>States a suspension.</summary>
    /// <param name="inspections">The days on which no inspection took place, both ends included.</param>
    /// <param name="returns">The days on which no revisit took place, both ends included.</param>
    /// <param name="citation">Where the days come from.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are not in the ISO calendar.</exception>
    public NationalSuspension(DateInterval inspections, DateInterval returns, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(inspections);
        ArgumentNullException.ThrowIfNull(returns);
        ArgumentNullException.ThrowIfNull(citation);
        IsoDate.Require(inspections.Start, nameof(inspections));
        IsoDate.Require(returns.Start, nameof(returns));
        Inspections = inspections;
        Returns = returns;
        Citation = citation;
    }

    /// <summary>The days on which no inspection took place, both ends included.</summary>
    public DateInterval Inspections { get; }

    /// <summary>The days on which no revisit took place, both ends included.</summary>
    public DateInterval Returns { get; }

    /// <summary>Where the days come from.</summary>
    public Citation Citation { get; }

    /// <summary>The days of each, and the source.</summary>
    public override string ToString() => $"inspections {Inspections.Iso()}, returns {Returns.Iso()}: {Citation}";
}
