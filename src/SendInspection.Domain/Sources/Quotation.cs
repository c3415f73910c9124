namespace SendInspection.Domain;

/// <summary>Texts from outside as messages show them.</summary>
internal static class Quotation
{
    private const int Longest = 60;

    /// <summary>
    /// The text in quotation marks, cut where it is long, but never within a surrogate pair; "Nothing" where there is none. What half a character
    /// is left of reads U+FFFD, so that the message can be stored.
    /// </summary>
    internal static string Quoted(this string? text) => text switch
    {
        null => "Nothing",
        _ when !UnicodeText.IsWellFormed(text) => Quoted(string.Concat(text.EnumerateRunes())),
        { Length: > Longest } => $"\"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…\"",
        _ => $"\"{text}\"",
    };
}
