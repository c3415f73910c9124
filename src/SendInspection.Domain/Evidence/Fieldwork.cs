namespace SendInspection.Domain;

/// <summary>What the framework asks of all the activities of fieldwork together.</summary>
public static class Fieldwork
{
    /// <summary>
    /// Every rule that the activities break together: visits sample health, education and care, and parents are met where there was a
    /// visit.
    /// </summary>
    /// <param name="activities">All the activities of the inspection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> is null.</exception>
    /// <exception cref="ArgumentException">An activity is null.</exception>
    public static ValueList<Refusal> Check(IReadOnlyList<FieldworkActivity> activities)
    {
        Require.Items(activities);
        Provider[] visited = [.. activities.OfType<ProviderVisit>().Select(visit => visit.Provider)];
        List<Refusal> refusals = [];
        Sector[] sampled = [Sector.Health, Sector.Education, Sector.SocialCare];
        foreach (Sector sector in sampled.Where(sector => visited.All(provider => provider.Sector != sector)))
        {
            refusals.Add(new Refusal(Rules.VisitsSampleSectors, $"No visit to a provider of {Words(sector)} is recorded.", "Record at least one."));
        }

        HashSet<string> references = new(visited.Select(provider => provider.Reference), StringComparer.Ordinal);
        for (int index = 0; index < activities.Count; index++)
        {
            if (activities[index] is ParentsMeeting { Provider: var setting } && !references.Contains(setting.Reference))
            {
                refusals.Add(new Refusal(
                    Rules.ParentsWhereVisited,
                    $"Parents are met at {setting.Name.Short()}, which is not visited.",
                    "Visit it too, or meet parents where there is a visit.",
                    FormattableString.Invariant($"[{index}].Provider")));
            }
        }

        return refusals.ToValueList();
    }

    private static string Words(Sector sector) => sector switch
    {
        Sector.Health => "health",
        Sector.Education => "education",
        _ => "social care",
    };
}
