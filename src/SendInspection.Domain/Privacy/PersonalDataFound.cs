namespace SendInspection.Domain;

/// <summary>What looks like personal data in the parts of something that will be published.</summary>
internal sealed class PersonalDataFound
{
    /// <param name="parts">The texts, each with the path of its part.</param>
    internal PersonalDataFound(IEnumerable<(string Field, string Text)> parts)
    {
        foreach ((string field, string text) in parts)
        {
            foreach (PersonalDataMatch match in PersonalDataCheck.Find(text))
            {
                Refusals.Add(new Refusal(
                    match.Rule,
                    FormattableString.Invariant($"There may be {match.Named} in {field}, at character {match.Start + 1} ({match.Length} characters)."),
                    "Remove it, or ask an inspector to record why it can stay.",
                    field));
            }
        }

        FirstOfEachRule = [.. Refusals.DistinctBy(refusal => refusal.Rule)];
    }

    /// <summary>A refusal for each passage.</summary>
    internal List<Refusal> Refusals { get; } = [];

    /// <summary>The first refusal by each rule, each of which can be breached: enough for a fact that is recorded despite them.</summary>
    internal List<Refusal> FirstOfEachRule { get; }
}
