namespace SendInspection.Domain;

/// <summary>Texts from outside as messages show them.</summary>
internal static class Quotation
{
    private const int Longest = 60;
    private const int MostListed = 20;

    /// <summary>The first 20 of some things, and how many more there are, so that a message stays in proportion to what it is about.</summary>
    internal static string Listed<T>(this IEnumerable<T> things, string separator = ", ")
    {
        List<string> listed = [];
        int more = 0;
        foreach (T thing in things)
        {
            if (listed.Count < MostListed)
            {
                listed.Add(FormattableString.Invariant($"{thing}"));
            }
            else
            {
                more++;
            }
        }

        return string.Join(separator, listed) + (more == 0 ? "" : FormattableString.Invariant($"{separator}and {more} more"));
    }

    /// <summary>The text in quotation marks, cut where it is long; "Nothing" where there is none.</summary>
    internal static string Quoted(this string? text) => text is null ? "Nothing" : $"\"{text.Short()}\"";

    /// <summary>
    /// The text, cut where it is long, but never within a surrogate pair. What half a character is left of reads U+FFFD, so that the message can be stored.
    /// </summary>
    internal static string Short(this string text) => text switch
    {
        _ when !UnicodeText.IsWellFormed(text) => Short(string.Concat(text.EnumerateRunes())),
        { Length: > Longest } => $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…",
        _ => text,
    };
}
