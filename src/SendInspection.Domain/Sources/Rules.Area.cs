namespace SendInspection.Domain;

public static partial class Rules
{
    /// <summary>A health commissioner's code has three characters.</summary>
    public static readonly Rule AreaCommissionerCode = new(
        "area.commissioner-code",
        "The code of a clinical commissioning group or an integrated care board is three capital letters or digits, such as 01D or QOP.",
        new Citation(Source.Library, "codes of health commissioners as they were given out", Confidence.Remembered));

    /// <summary>Health commissioners are part of the local area.</summary>
    public static readonly Rule AreaHealthCommissioners = new(
        "area.health-commissioners",
        "The local area includes its health commissioners: NHS England and at least one clinical commissioning group or, from July 2022, integrated care board.",
        Slide("Background", Confidence.Derived));

    /// <summary>Each partner is named once.</summary>
    public static readonly Rule AreaPartnerOnce = new(
        "area.partner-once",
        "Each health commissioner, provider and district of a local area is named once.",
        new Citation(Source.Library, "partners are told apart", Confidence.Assumed));

    /// <summary>There is no negative number of children.</summary>
    public static readonly Rule AreaChildren = new(
        "area.children",
        "The number of children and young people with special educational needs and/or disabilities is not negative.",
        new Citation(Source.Library, "numbers of children", Confidence.Assumed));

    private static Rule[] OfTheArea => [AreaCommissionerCode, AreaHealthCommissioners, AreaPartnerOnce, AreaChildren];
}
