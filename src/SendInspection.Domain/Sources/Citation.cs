namespace SendInspection.Domain;

/// <summary>Where a number, a date or a rule comes from, and how surely.</summary>
public sealed record Citation
{
    /// <summary>Cites a place in a source.</summary>
    /// <param name="source">The document.</param>
    /// <param name="clause">The place in it: a regulation, a slide, a page.</param>
    /// <param name="confidence">How surely the source supports what is taken from it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="clause"/> is empty, white space or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not one of the named values.</exception>
    public Citation(Source source, string clause, Confidence confidence)
    {
        ArgumentNullException.ThrowIfNull(source);
        Require.Text(clause);
        Require.Named(confidence);

        Source = source;
        Clause = clause;
        Confidence = confidence;
    }

    /// <summary>The document.</summary>
    public Source Source { get; }

    /// <summary>The place in the document.</summary>
    public string Clause { get; }

    /// <summary>How surely the source supports what is taken from it.</summary>
    public Confidence Confidence { get; }

    /// <summary>Whether this must be shown as assumed: remembered without a check, or decided where the sources are silent.</summary>
    public bool IsAssumed => Confidence is Confidence.Remembered or Confidence.Assumed;

    /// <summary>The source, the place and the confidence, in words.</summary>
    public override string ToString() => $"{Source.Title}, {Clause} ({Label})";

    private string Label => Confidence switch
    {
        Confidence.Quoted => "quoted",
        Confidence.Derived => "derived",
        Confidence.Remembered => "Assumed: remembered, not checked",
        _ => "Assumed",
    };
}
