namespace SendInspection.Domain;

/// <summary>Texts from outside as messages show them.</summary>
internal static class Quotation
{
    private const int Longest = 60;

    /// <summary>
    /// The text in quotation marks, cut where it is long, but never within a surrogate pair; "Nothing" where there is none.
    /// </summary>
    internal static string Quoted(this string? text) => text switch
    {
        null => "Nothing",
        { Length: > Longest } => $"\"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…\"",
        _ => $"\"{text}\"",
    };
}
