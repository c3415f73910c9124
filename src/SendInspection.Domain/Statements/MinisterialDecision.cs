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
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="option"/> is none of the named values.</exception>
    public static string Name(this MinisterialOption option) => option switch
    {
        MinisterialOption.AdditionalTargetedSupport => "additional targeted support",
        MinisterialOption.ContinueToMonitorProgress => "continuing to monitor progress",
        MinisterialOption.StatutoryDirection => "statutory direction",
        MinisterialOption.FurtherInspection => "further inspection",
        _ => throw new ArgumentOutOfRangeException(nameof(option), option, "Not one of the options: use one of the named values."),
    };

    /// <summary>Where the option comes from.</summary>
    /// <param name="option">The option.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="option"/> is none of the named values.</exception>
    public static Citation Citation(this MinisterialOption option) =>
        new(Source.KeyMessages2017, $"slide \"Written Statement of Action\": {option.Name()}", Confidence.Quoted);
}

/// <summary>What was decided, case by case, after a statement was twice unfit and the Minister was advised.</summary>
public sealed record MinisterialDecision
{
    /// <summary>Records a decision.</summary>
    /// <param name="on">The day of the decision.</param>
    /// <param name="options">One or several of the options, each once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no option, or one is there twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An option is none of the named values, or the date is not in the ISO calendar.
    /// </exception>
    public MinisterialDecision(LocalDate on, ValueList<MinisterialOption> options)
    {
        IsoDate.Require(on);
        Require.AllNamed(options);
        Refusal.ThrowIfAny(Check(options));
        On = on;
        Options = options;
    }

    /// <summary>The day of the decision.</summary>
    public LocalDate On { get; }

    /// <summary>What comes next.</summary>
    public ValueList<MinisterialOption> Options { get; }

    /// <summary>The day and the options.</summary>
    public override string ToString() => $"{On.Iso()}: {string.Join(", ", Options.Select(option => option.Name()))}";

    internal static IEnumerable<Refusal> Check(ValueList<MinisterialOption> options)
    {
        if (options.Count == 0)
        {
            yield return new Refusal(Rules.MinisterOptions, "The decision names none of the options.", "Name one or several.", nameof(Options));
        }

        if (options.Distinct().Count() < options.Count)
        {
            yield return new Refusal(Rules.MinisterOptions, "The decision names an option twice.", "Name each once.", nameof(Options));
        }
    }
}
