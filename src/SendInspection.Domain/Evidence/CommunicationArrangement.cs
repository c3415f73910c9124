namespace SendInspection.Domain;

/// <summary>By what means young people and adults are enabled to speak with inspectors.</summary>
public enum CommunicationMeans
{
    /// <summary>Sign.</summary>
    Sign,

    /// <summary>Symbols.</summary>
    Symbols,

    /// <summary>An interpreter.</summary>
    Interpreter,

    /// <summary>Other means, which are described.</summary>
    Other,
}

/// <summary>An arrangement to communicate, made with the local area where it is needed.</summary>
public sealed record CommunicationArrangement
{
    /// <summary>Makes an arrangement.</summary>
    /// <param name="means">By what means.</param>
    /// <param name="description">What is arranged; required when the means are other ones.</param>
    /// <exception cref="ArgumentException">The means are other ones and are not described, or the description is not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The means are not one of the named values.</exception>
    public CommunicationArrangement(CommunicationMeans means, string? description = null)
    {
        Require.Named(means);

        Refusal.ThrowIfAny(Check(means, description));
        Means = means;
        Description = description;
    }

    /// <summary>By what means.</summary>
    public CommunicationMeans Means { get; }

    /// <summary>What is arranged, or null.</summary>
    public string? Description { get; }

    /// <summary>The means and what is arranged.</summary>
    public override string ToString() => Description is null ? $"{Means}" : $"{Means}: {Description}";

    internal static IEnumerable<Refusal> Check(CommunicationMeans? means, string? description)
    {
        if (means == CommunicationMeans.Other && string.IsNullOrWhiteSpace(description))
        {
            yield return new Refusal(
                Rules.CommunicationDescribed, "The other means are not described.", "Say what is arranged.", nameof(Description));
        }

        if (UnicodeText.Check(description, nameof(Description)) is { } fault)
        {
            yield return fault;
        }
    }
}
