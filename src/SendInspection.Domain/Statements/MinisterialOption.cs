namespace SendInspection.Domain;

/// <summary>What may come next when a written statement of action is twice unfit.</summary>
public enum MinisterialOption
{
    /// <summary>Additional targeted support.</summary>
    AdditionalTargetedSupport,

    /// <summary>Continuing to monitor progress.</summary>
    ContinueToMonitorProgress,

    /// <summary>Statutory direction.</summary>
    StatutoryDirection,

    /// <summary>Further inspection.</summary>
    FurtherInspection,
}

/// <summary>What the slides call the options, and where they name them.</summary>
public static class MinisterialOptions
{
    /// <summary>The option in the slides' words.</summary>
    /// <param name="option">The option.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="option"/> is not one of the named values.</exception>
    public static string Name(this MinisterialOption option) => option switch
    {
        MinisterialOption.AdditionalTargetedSupport => "additional targeted support",
        MinisterialOption.ContinueToMonitorProgress => "continuing to monitor progress",
        MinisterialOption.StatutoryDirection => "statutory direction",
        MinisterialOption.FurtherInspection => "further inspection",
        _ => throw Require.NotNamed(option),
    };

    /// <summary>Where the option comes from.</summary>
    /// <param name="option">The option.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="option"/> is not one of the named values.</exception>
    public static Citation Citation(this MinisterialOption option) =>
        new(Source.KeyMessages2017, $"slide \"Written Statement of Action\": {option.Name()}", Confidence.Quoted);
}
