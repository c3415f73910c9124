namespace SendInspection.Domain;

/// <summary>What was done about a safeguarding concern.</summary>
public sealed record SafeguardingAction
{
    /// <summary>Describes what was done.</summary>
    /// <param name="what">What was done; where nothing more was necessary, why.</param>
    /// <param name="by">Who did it: an inspector's reference, say.</param>
    /// <param name="on">The day.</param>
    /// <param name="referredTo">Where the concern was referred; null when it was not.</param>
    /// <exception cref="ArgumentException">A text is empty, white space or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public SafeguardingAction(string what, string by, LocalDate on, string? referredTo = null)
    {
        Require.Text(what);
        Require.Text(by);
        IsoDate.Require(on);
        Require.TextOrNull(referredTo);

        What = what;
        By = by;
        On = on;
        ReferredTo = referredTo;
    }

    /// <summary>What was done.</summary>
    public string What { get; }

    /// <summary>Who did it.</summary>
    public string By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Where the concern was referred, or null.</summary>
    public string? ReferredTo { get; }

    /// <summary>The day and what was done.</summary>
    public override string ToString() => $"{On.Iso()}: {What}";
}

/// <summary>A safeguarding concern that arose in an inspection, and what was done about it.</summary>
public sealed record SafeguardingConcern
{
    /// <summary>Records a concern.</summary>
    /// <param name="reference">What the team calls it, such as S1; never a child's name.</param>
    /// <param name="recordedOn">The day on which it was recorded.</param>
    /// <param name="summary">What gives concern, without naming a child.</param>
    /// <param name="action">What was done about it; null as long as nothing was.</param>
    /// <exception cref="ArgumentException">A text is empty, white space or not Unicode, or the action is before the concern.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public SafeguardingConcern(string reference, LocalDate recordedOn, string summary, SafeguardingAction? action = null)
    {
        Require.Text(reference);
        Require.Text(summary);
        IsoDate.Require(recordedOn);
        Refusal.ThrowIfAny(Check(recordedOn, action?.On));
        Reference = reference;
        RecordedOn = recordedOn;
        Summary = summary;
        Action = action;
    }

    /// <summary>What the team calls it.</summary>
    public string Reference { get; }

    /// <summary>The day on which it was recorded.</summary>
    public LocalDate RecordedOn { get; }

    /// <summary>What gives concern.</summary>
    public string Summary { get; }

    /// <summary>What was done about it, or null.</summary>
    public SafeguardingAction? Action { get; }

    /// <summary>Every concern among these that was not acted on, as a refusal: an inspection with one is not closed.</summary>
    /// <param name="concerns">All the concerns of an inspection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="concerns"/> is null.</exception>
    /// <exception cref="ArgumentException">A concern is null.</exception>
    public static ValueList<Refusal> CheckActedOn(IReadOnlyList<SafeguardingConcern> concerns)
    {
        Require.Items(concerns);
        return concerns
            .Select((concern, index) => (concern, path: FormattableString.Invariant($"[{index}].Action")))
            .Where(each => each.concern.Action is null)
            .Select(each => new Refusal(
                Rules.ConcernActedOn,
                $"The concern {Quotation.Quoted(each.concern.Reference)} of {each.concern.RecordedOn.Iso()} has no action recorded.",
                "Record what was done, by whom, when, and where it was referred.",
                each.path))
            .ToValueList();
    }

    /// <summary>The same concern, acted on.</summary>
    /// <param name="action">What was done about it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    /// <exception cref="ArgumentException">The action is before the concern.</exception>
    public SafeguardingConcern ActedOn(SafeguardingAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new SafeguardingConcern(Reference, RecordedOn, Summary, action);
    }

    /// <summary>The reference and the day.</summary>
    public override string ToString() => $"{Reference} ({RecordedOn.Iso()})";

    internal static IEnumerable<Refusal> Check(LocalDate? recordedOn, LocalDate? actedOn)
    {
        if (actedOn < recordedOn)
        {
            yield return new Refusal(
                Rules.ConcernBeforeAction,
                $"The action is on {actedOn.Value.Iso()}, before {recordedOn.Value.Iso()}, when the concern was recorded.",
                $"Give {recordedOn.Value.Iso()} or a later day.",
                "Action.On");
        }
    }
}
