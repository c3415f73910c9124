namespace SendInspection.Domain;

/// <summary>Texts from outside as messages show them.</summary>
internal static class Quotation
{
    private const int Longest = 60;

    /// <summary>The text in quotation marks, cut where it is long, but never within a surrogate pair.</summary>
    internal static string Quoted(this string text) => text.Length > Longest
        ? $"\"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…\""
        : $"\"{text}\"";
}
