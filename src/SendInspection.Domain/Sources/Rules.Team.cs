namespace SendInspection.Domain;

public static partial class Rules
{
    /// <summary>An HMI leads the team.</summary>
    public static readonly Rule TeamLead = new(
        "team.lead",
        "An HMI leads the inspection team.",
        Slide("Background", Confidence.Quoted),
        new Citation(Source.EducationInspectionBlog2017, "who inspects", Confidence.Quoted));

    /// <summary>An inspector of CQC is in the team.</summary>
    public static readonly Rule TeamCqc = new("team.cqc", "At least one CQC inspector is in the team.", Slide("Background", Confidence.Quoted));

    /// <summary>An Ofsted Inspector is in the team.</summary>
    public static readonly Rule TeamOfsted = new(
        "team.ofsted-inspector",
        "Under the framework of 2016 at least one Ofsted Inspector is in the team.",
        Slide("Background", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>Nobody is in the team twice.</summary>
    public static readonly Rule TeamNobodyTwice = new(
        "team.nobody-twice",
        "Nobody is in the team twice.",
        new Citation(Source.Library, "a team is of different people", Confidence.Assumed));

    /// <summary>Everyone is trained before the first day.</summary>
    public static readonly Rule TeamTrained = new(
        "team.trained",
        "Every inspector is trained before the first day of the inspection.",
        Slide("Since 1st April 2016", Confidence.Quoted),
        canBeBreached: true);

    /// <summary>The size of the team follows the size and complexity of the area.</summary>
    public static readonly Rule TeamSizeSuggested = new(
        "team.size",
        "The size of the team follows the size and complexity of the local area; on occasion two CQC inspectors are in it (from how many children or CCGs on: Assumed).",
        new Citation(Source.Library, "how many inspectors for how large an area", Confidence.Assumed),
        Slide("Inspection practice", Confidence.Quoted));

    private static Rule[] OfTheTeam => [TeamLead, TeamCqc, TeamOfsted, TeamNobodyTwice, TeamTrained, TeamSizeSuggested];
}
