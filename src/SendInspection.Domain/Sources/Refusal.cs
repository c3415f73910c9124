namespace SendInspection.Domain;

/// <summary>The domain says no: the rule, what breaks it, and what would be right.</summary>
public sealed partial record Refusal
{
    internal Refusal(Rule rule, string problem, string remedy, string? field = null)
    {
        Rule = rule;
        Problem = problem;
        Remedy = remedy;
        Field = field;
    }

    /// <summary>The rule that is broken.</summary>
    public Rule Rule { get; }

    /// <summary>Where the rule comes from.</summary>
    public Citation Citation => Rule.Citation;

    /// <summary>What was wrong, with the values.</summary>
    public string Problem { get; }

    /// <summary>What would be right.</summary>
    public string Remedy { get; }

    /// <summary>The path of the part that breaks the rule, such as <c>Others[1].TrainedOn</c>; null when it is the whole.</summary>
    public string? Field { get; }

    /// <summary>What was wrong, what would be right, and by which rule and source.</summary>
    public override string ToString() => $"{Problem} {Remedy} [{Rule.Id}; {Citation}]";

    /// <summary>Throws when there is any: for constructors, which build nothing that a rule forbids.</summary>
    /// <exception cref="ArgumentException">There is a refusal; the message gives the first 20 of them, and how many more there are.</exception>
    internal static void ThrowIfAny(IEnumerable<Refusal> refusals, string? name = null)
    {
        string message = refusals.Listed("\n");
        if (message.Length > 0)
        {
            throw new ArgumentException(message, name);
        }
    }
}
