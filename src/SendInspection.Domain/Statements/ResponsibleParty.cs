namespace SendInspection.Domain;

/// <summary>What a party to a written statement of action is.</summary>
public enum ResponsiblePartyKind
{
    /// <summary>The local authority.</summary>
    LocalAuthority,

    /// <summary>A health commissioner: a clinical commissioning group, or an integrated care board.</summary>
    HealthCommissioner,

    /// <summary>Another partner, such as a provider or NHS England.</summary>
    OtherPartner,
}

/// <summary>A partner of the local area that submits a statement or owns one of its actions.</summary>
public sealed record ResponsibleParty
{
    /// <summary>Names a party.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="reference">Its code, or the name it is known by where it has none.</param>
    /// <exception cref="ArgumentException">The reference is empty, white space or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the named values.</exception>
    public ResponsibleParty(ResponsiblePartyKind kind, string reference)
    {
        Require.Named(kind);
        Require.Text(reference);
        Kind = kind;
        Reference = reference;
    }

    /// <summary>What it is.</summary>
    public ResponsiblePartyKind Kind { get; }

    /// <summary>Its code, or the name it is known by.</summary>
    public string Reference { get; }

    /// <summary>The kind and the reference.</summary>
    public override string ToString() => $"{Kind} {Reference}";

    /// <summary>The partners of an area, as parties: the local authority, the health commissioners, NHS England and the providers.</summary>
    /// <param name="partners">The partners.</param>
    /// <exception cref="ArgumentNullException"><paramref name="partners"/> is null.</exception>
    public static ValueList<ResponsibleParty> Of(LocalAreaPartners partners)
    {
        ArgumentNullException.ThrowIfNull(partners);
        return
        [
            new ResponsibleParty(ResponsiblePartyKind.LocalAuthority, partners.LocalAuthority.ToString()),
            .. partners.Commissioners.Select(commissioner => new ResponsibleParty(ResponsiblePartyKind.HealthCommissioner, commissioner.Code)),
            new ResponsibleParty(ResponsiblePartyKind.OtherPartner, LocalAreaPartners.NhsEngland),
            .. partners.Providers.Select(provider => new ResponsibleParty(ResponsiblePartyKind.OtherPartner, provider.Reference)),
        ];
    }
}
