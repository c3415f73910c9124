namespace SendInspection.Domain;

/// <summary>What kind of personal data a passage looks like.</summary>
public enum PersonalDataKind
{
    /// <summary>An NHS number with a right check digit.</summary>
    NhsNumber,

    /// <summary>A unique pupil number, permanent or temporary, with a right check letter.</summary>
    UniquePupilNumber,

    /// <summary>A date that the words beside it call somebody's date of birth.</summary>
    DateOfBirth,

    /// <summary>An e-mail address.</summary>
    EmailAddress,

    /// <summary>A full postcode of the United Kingdom, the Crown dependencies or the forces.</summary>
    Postcode,

    /// <summary>A phone number of the United Kingdom.</summary>
    PhoneNumber,
}

/// <summary>A passage of a text that looks like personal data: where it is, what it is and by which rule.</summary>
/// <remarks>It holds the place and never the passage, so that it can be logged.</remarks>
public sealed record PersonalDataMatch
{
    internal PersonalDataMatch(PersonalDataKind kind, int start, int end)
    {
        Kind = kind;
        Start = start;
        Length = end - start;
    }

    /// <summary>What it looks like.</summary>
    public PersonalDataKind Kind { get; }

    /// <summary>Where it starts, in UTF-16 units from 0.</summary>
    public int Start { get; }

    /// <summary>How many UTF-16 units long it is.</summary>
    public int Length { get; }

    /// <summary>The first place after it, in UTF-16 units from 0.</summary>
    public int End => Start + Length;

    /// <summary>The rule that it is found by.</summary>
    public Rule Rule => Kind switch
    {
        PersonalDataKind.NhsNumber => Rules.NoNhsNumber,
        PersonalDataKind.UniquePupilNumber => Rules.NoUniquePupilNumber,
        PersonalDataKind.DateOfBirth => Rules.NoDateOfBirth,
        PersonalDataKind.EmailAddress => Rules.NoEmailAddress,
        PersonalDataKind.Postcode => Rules.NoPostcode,
        _ => Rules.NoPhoneNumber,
    };

    /// <summary>Where the rule comes from.</summary>
    public Citation Citation => Rule.Citation;

    /// <summary>The kind and the place, without the passage.</summary>
    public override string ToString() => FormattableString.Invariant($"{Words} at {Start}, {Length} characters long [{Rule.Id}]");

    /// <summary>What it looks like, with its article: "an NHS number".</summary>
    internal string Named => $"{(Kind is PersonalDataKind.NhsNumber or PersonalDataKind.EmailAddress ? "an" : "a")} {Words}";

    private string Words => Kind switch
    {
        PersonalDataKind.NhsNumber => "NHS number",
        PersonalDataKind.UniquePupilNumber => "unique pupil number",
        PersonalDataKind.DateOfBirth => "date of birth",
        PersonalDataKind.EmailAddress => "e-mail address",
        PersonalDataKind.Postcode => "postcode",
        _ => "phone number",
    };
}
