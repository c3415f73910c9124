namespace SendInspection.Domain;

public static partial class Rules
{
    /// <summary>What has to be said is said.</summary>
    public static readonly Rule DraftRequired = new("draft.required", "What has to be said is not left empty.", Draft("empty fields"));

    /// <summary>A date is written as an ISO date.</summary>
    public static readonly Rule DraftDate = new("draft.date", "A date is written as yyyy-MM-dd and is a day of the calendar.", Draft("dates"));

    /// <summary>A choice is one of the names that the library knows.</summary>
    public static readonly Rule DraftOneOf = new("draft.one-of", "A choice is made by one of the names that are known, in capitals or small letters.", Draft("choices"));

    /// <summary>A code is written as those who give it write it.</summary>
    public static readonly Rule DraftCode = new("draft.code", "A code is written exactly as those who give it write it.", Draft("codes"));

    private static Rule[] OfTheDrafts => [DraftRequired, DraftDate, DraftOneOf, DraftCode];

    private static Citation Draft(string clause) => new(Source.Library, $"drafts: {clause}", Confidence.Assumed);
}
