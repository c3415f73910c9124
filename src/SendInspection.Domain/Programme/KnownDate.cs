namespace SendInspection.Domain;

/// <summary>A date as far as it is known: the possible days, a single one when it is known exactly, and the source.</summary>
public sealed record KnownDate
{
    /// <summary>A date that is known to be one of an interval's days.</summary>
    /// <param name="days">The possible days, both ends included.</param>
    /// <param name="citation">Where it is known from.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are not in the ISO calendar.</exception>
    public KnownDate(DateInterval days, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(citation);
        IsoDate.Require(days.Start, nameof(days));
        Days = days;
        Citation = citation;
    }

    /// <summary>A date that is known exactly.</summary>
    /// <param name="day">The day.</param>
    /// <param name="citation">Where it is known from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar.</exception>
    public KnownDate(LocalDate day, Citation citation)
        : this(new DateInterval(day, day), citation)
    {
    }

    /// <summary>The possible days, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>Where it is known from.</summary>
    public Citation Citation { get; }

    /// <summary>The day, when it is known exactly; else null.</summary>
    public LocalDate? Exact => Days.Start == Days.End ? Days.Start : null;

    /// <summary>The day, or the first and the last possible one.</summary>
    public override string ToString() => Days.Iso();
}
