namespace SendInspection.Domain;

/// <summary>What a provider is.</summary>
public enum ProviderKind
{
    /// <summary>An early years setting.</summary>
    EarlyYears,

    /// <summary>A school.</summary>
    School,

    /// <summary>A college.</summary>
    College,

    /// <summary>A specialist service for children and young people with special educational needs, such as teachers of the deaf.</summary>
    SpecialistService,

    /// <summary>A health service.</summary>
    HealthService,

    /// <summary>A social care service.</summary>
    SocialCareService,
}

/// <summary>A setting or service of the local area.</summary>
/// <remarks>
/// Providers are visited for evidence and not inspected: no judgement of one can be recorded anywhere ("Key messages: inspection delivery":
/// "We do not inspect those providers as they remain subject to separate inspection arrangements").
/// </remarks>
public sealed record Provider
{
    /// <summary>Names a provider.</summary>
    /// <param name="reference">What tells it from every other: a school's URN, say.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What it is.</param>
    /// <exception cref="ArgumentException">The reference or the name is empty, white space or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the named values.</exception>
    public Provider(string reference, string name, ProviderKind kind)
    {
        Require.Text(reference);
        Require.Text(name);
        Sector = kind.Sector();
        Reference = reference;
        Name = name;
        Kind = kind;
    }

    /// <summary>What tells it from every other.</summary>
    public string Reference { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public ProviderKind Kind { get; }

    /// <summary>The sector that its kind belongs to.</summary>
    public Sector Sector { get; }

    /// <summary>The name and the kind.</summary>
    public override string ToString() => $"{Name} ({Kind})";
}

/// <summary>The sectors of the kinds of provider.</summary>
public static class ProviderKinds
{
    /// <summary>The sector that a kind of provider belongs to; a specialist service is counted with education (Assumed).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not one of the named values.</exception>
    public static Sector Sector(this ProviderKind kind) => kind switch
    {
        ProviderKind.EarlyYears or ProviderKind.School or ProviderKind.College or ProviderKind.SpecialistService => Domain.Sector.Education,
        ProviderKind.HealthService => Domain.Sector.Health,
        ProviderKind.SocialCareService => Domain.Sector.SocialCare,
        _ => throw Require.NotNamed(kind),
    };
}
