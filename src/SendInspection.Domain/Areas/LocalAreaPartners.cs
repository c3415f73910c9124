namespace SendInspection.Domain;

/// <summary>
/// Who a local area is: the local authority, the health commissioners and the providers, with the facts that tell how large it is.
/// </summary>
public sealed record LocalAreaPartners
{
    /// <summary>What NHS England, which commissions some health services in every local area, is called.</summary>
    public const string NhsEngland = "NHS England";

    /// <summary>Brings the partners together.</summary>
    /// <param name="localAuthority">The local authority's code.</param>
    /// <param name="commissioners">
    /// The clinical commissioning groups, from July 2022 the integrated care boards: at least one. NHS England is a commissioner besides.
    /// </param>
    /// <param name="providers">The providers, as far as they are known.</param>
    /// <param name="districts">The names of the districts that services are compared between; empty when there are none.</param>
    /// <param name="childrenWithSend">
    /// How many children and young people with special educational needs and/or disabilities live there.
    /// </param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">
    /// The code is none, an item is null, empty or not Unicode, or a rule is broken; the message gives every refusal.
    /// </exception>
    public LocalAreaPartners(
        LocalAuthorityCode localAuthority, ValueList<HealthCommissioner> commissioners, ValueList<Provider> providers, ValueList<string> districts, int childrenWithSend)
    {
        if (localAuthority == default)
        {
            throw new ArgumentException("This is not the code of a local authority. Use LocalAuthorityCode.Parse.", nameof(localAuthority));
        }

        Commissioners = Require.Items(commissioners);
        Providers = Require.Items(providers);
        Districts = Require.Texts(districts);
        Refusal.ThrowIfAny(
            Check([.. commissioners.Select(commissioner => commissioner.Code)], [.. providers.Select(provider => provider.Reference)], districts, childrenWithSend));
        LocalAuthority = localAuthority;
        ChildrenWithSend = childrenWithSend;
    }

    /// <summary>The local authority's code.</summary>
    public LocalAuthorityCode LocalAuthority { get; }

    /// <summary>The clinical commissioning groups, from July 2022 the integrated care boards.</summary>
    public ValueList<HealthCommissioner> Commissioners { get; }

    /// <summary>The providers, as far as they are known.</summary>
    public ValueList<Provider> Providers { get; }

    /// <summary>The names of the districts.</summary>
    public ValueList<string> Districts { get; }

    /// <summary>How many children and young people with special educational needs and/or disabilities live there.</summary>
    public int ChildrenWithSend { get; }

    /// <summary>The names of all who commission health services there, NHS England last.</summary>
    public IEnumerable<string> HealthCommissioners => Commissioners.Select(commissioner => commissioner.Name).Append(NhsEngland);

    /// <summary>The authority's code and the health commissioners.</summary>
    public override string ToString() => $"{LocalAuthority}, {string.Join(", ", HealthCommissioners)}";

    internal static IEnumerable<Refusal> Check(
        IReadOnlyList<string?> commissionerCodes, IReadOnlyList<string?> providerReferences, IReadOnlyList<string?> districts, int? childrenWithSend)
    {
        if (commissionerCodes.Count == 0)
        {
            yield return new Refusal(
                Rules.AreaHealthCommissioners, "There is no health commissioner.", "Add at least one clinical commissioning group or integrated care board.", nameof(Commissioners));
        }

        foreach (Refusal twice in Twice(commissionerCodes, nameof(Commissioners), ".Code")
            .Concat(Twice(providerReferences, nameof(Providers), ".Reference"))
            .Concat(Twice(districts, nameof(Districts), "")))
        {
            yield return twice;
        }

        if (childrenWithSend < 0)
        {
            yield return new Refusal(
                Rules.AreaChildren, FormattableString.Invariant($"{childrenWithSend} is not a number of children."), "Enter 0 or more.", nameof(ChildrenWithSend));
        }
    }

    /// <summary>Blank entries are faults of their own and are not compared.</summary>
    private static IEnumerable<Refusal> Twice(IReadOnlyList<string?> keys, string list, string field)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int index = 0; index < keys.Count; index++)
        {
            if (!string.IsNullOrWhiteSpace(keys[index]) && !seen.Add(keys[index]!))
            {
                yield return new Refusal(
                    Rules.AreaPartnerOnce, $"{Quotation.Quoted(keys[index])} is already in the list.", "List each once.", FormattableString.Invariant($"{list}[{index}]{field}"));
            }
        }
    }
}
