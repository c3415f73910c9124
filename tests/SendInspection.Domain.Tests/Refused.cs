namespace SendInspection.Domain.Tests;

/// <summary>What a constructor that decides by the catalogue does with what a rule forbids.</summary>
internal static class Refused
{
    /// <summary>It throws, and the message names exactly these rules with their sources.</summary>
    internal static void By(Func<object> build, params Rule[] rules)
    {
        string message = Assert.Throws<ArgumentException>(build).Message;
        Assert.Equal(
            rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            Rules.All.Where(rule => message.Contains($"[{rule.Id}; {rule.Citation}]", StringComparison.Ordinal)).Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }
}
