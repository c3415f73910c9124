namespace SendInspection.Domain;

/// <summary>The partners of an area as they were recorded, with the parties that each later statement is held against.</summary>
internal sealed class RecordedPartners(LocalAreaPartners partners)
{
    /// <summary>The partners.</summary>
    internal LocalAreaPartners Partners => partners;

    /// <summary>The partners as parties to a statement.</summary>
    internal HashSet<ResponsibleParty> Parties => field ??= [.. ResponsibleParty.Of(partners)];

    /// <summary>What to do about a party that is none of them.</summary>
    internal string UseOne => field ??= $"Use one of: {ResponsibleParty.Of(partners).Listed()}.";
}
