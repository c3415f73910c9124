namespace SendInspection.Domain;

/// <summary>The domain says no: the rule, the fact that breaks it, and what would satisfy it.</summary>
public sealed record Refusal
{
    internal Refusal(Rule rule, string fact, string remedy)
    {
        Rule = rule;
        Fact = fact;
        Remedy = remedy;
    }

    /// <summary>The rule that is broken.</summary>
    public Rule Rule { get; }

    /// <summary>Where the rule comes from.</summary>
    public Citation Citation => Rule.Citation;

    /// <summary>What was wrong, with the values.</summary>
    public string Fact { get; }

    /// <summary>What would be right.</summary>
    public string Remedy { get; }

    /// <summary>What was wrong, what would be right, and by which rule and source.</summary>
    public override string ToString() => $"{Fact} {Remedy} [{Rule.Id}; {Citation}]";
}
