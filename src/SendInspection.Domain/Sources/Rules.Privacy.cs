namespace SendInspection.Domain;

public static partial class Rules
{
    private static readonly Source GovernmentDataStandards = new("GDSC", "UK Government Data Standards Catalogue, version 2.0, archived");

    /// <summary>No NHS number is published.</summary>
    public static readonly Rule NoNhsNumber = new(
        "privacy.nhs-number",
        "No NHS number is published: ten digits, however they are grouped, of which the last is the check digit by modulus 11.",
        new Citation(new Source("NHSDD", "NHS Data Dictionary, release of August 2021"), "attribute NHS NUMBER, steps 1 to 5", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>No unique pupil number is published.</summary>
    public static readonly Rule NoUniquePupilNumber = new(
        "privacy.upn",
        "No unique pupil number is published: a check letter by modulo 23 and twelve digits, or eleven and a letter when it is temporary.",
        new Citation(GovernmentDataStandards, "Unique Pupil Number, validations 1 to 6", Confidence.Quoted),
        new Citation(new Source("UPN", "Department for Education, \"Unique pupil numbers (UPNs): a guide\", version 1.2, June 2019"), "annex A, the national UPN formula", Confidence.Remembered),
        canBeBreached: true);

    /// <summary>No date of birth is published.</summary>
    public static readonly Rule NoDateOfBirth = new(
        "privacy.date-of-birth",
        "Nobody's date of birth is published: a day and a month beside words such as \"born\", \"DOB\", \"date of birth\", \"birthday\" or \"turned 16\".",
        new Citation(Source.Library, "which words make a date a date of birth", Confidence.Assumed),
        canBeBreached: true);

    /// <summary>No e-mail address is published.</summary>
    public static readonly Rule NoEmailAddress = new(
        "privacy.email-address",
        "No e-mail address is published: at most 64 characters, an at sign, and a domain of at most 253 that ends in letters after a dot, also with the signs in words.",
        new Citation(new Source("RFC5321", "RFC 5321, Simple Mail Transfer Protocol"), "sections 4.1.2 and 4.5.3.1", Confidence.Remembered),
        canBeBreached: true);

    /// <summary>No full postcode is published.</summary>
    public static readonly Rule NoPostcode = new(
        "privacy.postcode",
        "No full postcode is published: one of the postcode areas, a district, and a digit with two letters other than C, I, K, M, O and V.",
        new Citation(GovernmentDataStandards, "BS7666 address types, PostCodeType (P in third place added)", Confidence.Derived),
        new Citation(new Source("RM", "Royal Mail, postcode areas"), "the 124 areas, BF and BX", Confidence.Remembered),
        canBeBreached: true);

    /// <summary>No phone number is published.</summary>
    public static readonly Rule NoPhoneNumber = new(
        "privacy.phone-number",
        "No phone number of the United Kingdom is published: 0, +44, 0044 or 44 and ten digits, however they are grouped, or nine where an exchange has them.",
        new Citation(new Source("NTNP", "Ofcom, National Telephone Numbering Plan"), "part A, allocated number ranges", Confidence.Remembered),
        canBeBreached: true);

    private static Rule[] OfPrivacy => [NoNhsNumber, NoUniquePupilNumber, NoDateOfBirth, NoEmailAddress, NoPostcode, NoPhoneNumber];
}
