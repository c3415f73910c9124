namespace SendInspection.Domain;

/// <summary>One thing that the law, the framework or this library decides, in one sentence, with its source.</summary>
public sealed record Rule
{
    /// <summary>States a rule.</summary>
    /// <param name="id">A stable identifier, such as <c>send-2016.statement-due</c>.</param>
    /// <param name="statement">The rule in one sentence.</param>
    /// <param name="citation">Where it comes from: the most binding source.</param>
    /// <param name="seeAlso">A second source that says the same, if there is one.</param>
    /// <param name="canBeBreached">Whether what breaks the rule may have happened all the same, and is then recorded as a breach.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    /// <exception cref="ArgumentException">The identifier or the statement is empty, white space or not Unicode.</exception>
    public Rule(string id, string statement, Citation citation, Citation? seeAlso = null, bool canBeBreached = false)
    {
        Require.Text(id);
        Require.Text(statement);
        ArgumentNullException.ThrowIfNull(citation);
        Id = id;
        Statement = statement;
        Citation = citation;
        SeeAlso = seeAlso;
        CanBeBreached = canBeBreached;
    }

    /// <summary>The stable identifier.</summary>
    public string Id { get; }

    /// <summary>The rule in one sentence.</summary>
    public string Statement { get; }

    /// <summary>Where the rule comes from.</summary>
    public Citation Citation { get; }

    /// <summary>A second source that says the same, or null.</summary>
    public Citation? SeeAlso { get; }

    /// <summary>
    /// Whether what breaks the rule may have happened all the same: it is refused unless a reason is given, and then recorded as a breach.
    /// Nothing that breaks any other rule can be recorded.
    /// </summary>
    public bool CanBeBreached { get; }

    /// <summary>Whether the rule must be shown as assumed.</summary>
    public bool IsAssumed => Citation.IsAssumed;

    /// <summary>The id, and whether the rule or a part of it is assumed: what stands in square brackets behind whatever rests on it.</summary>
    internal string Tag => IsAssumed ? $"{Id}, Assumed" : SeeAlso?.IsAssumed == true ? $"{Id}, partly Assumed" : Id;

    /// <summary>The identifier and the sentence.</summary>
    public override string ToString() => $"{Id}: {Statement}";
}
