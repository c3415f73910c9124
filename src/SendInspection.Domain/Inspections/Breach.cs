namespace SendInspection.Domain;

/// <summary>A rule that was broken by something that happened all the same.</summary>
public sealed partial record Breach
{
    internal Breach(Rule rule, InspectionEvent fact)
    {
        Rule = rule;
        Number = fact.Number;
        On = fact.On;
        Reason = fact.Despite!;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The number of the entry that breaks it.</summary>
    public int Number { get; }

    /// <summary>The day on which it happened.</summary>
    public LocalDate On { get; }

    /// <summary>Why it was recorded all the same.</summary>
    public string Reason { get; }

    /// <summary>The entry, the rule and the reason.</summary>
    public override string ToString() => FormattableString.Invariant($"Entry {Number}, {On.Iso()}: {Rule.Statement} [{Rule.Id}] Recorded all the same: {Reason}");
}
