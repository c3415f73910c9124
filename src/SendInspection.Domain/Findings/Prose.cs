namespace SendInspection.Domain;

/// <summary>A word of a text, or the mark that parts two of them.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">
/// The word in small letters, or <see cref="Prose.Stop"/>, <see cref="Prose.Pause"/> or <see cref="Prose.Colon"/>.
/// </param>
internal readonly record struct ProseToken(int Start, int Length, string Text)
{
    internal bool IsMark => Text is Prose.Stop or Prose.Pause or Prose.Colon;
}

/// <summary>English text as words and the marks between them; other marks, such as quotation marks, are left out.</summary>
internal static class Prose
{
    /// <summary>The end of a sentence.</summary>
    internal const string Stop = ".";

    /// <summary>The end of a clause.</summary>
    internal const string Pause = ",";

    /// <summary>What stands between a heading and what is said under it.</summary>
    internal const string Colon = ":";

    private const int LongestWord = 24;

    internal static List<ProseToken> Read(string text)
    {
        List<ProseToken> tokens = [];
        int index = 0;
        while (index < text.Length)
        {
            int start = index;
            if (char.IsLetterOrDigit(text[index]))
            {
                while (index < text.Length && InWord(text, index))
                {
                    index++;
                }

                tokens.Add(new ProseToken(start, index - start, index - start > LongestWord ? "" : text[start..index].ToLowerInvariant()));
                continue;
            }

            index++;
            if (Mark(text, start) is { } mark)
            {
                tokens.Add(new ProseToken(start, 1, mark));
            }
        }

        return tokens;
    }

    private static bool InWord(string text, int index) =>
        char.IsLetterOrDigit(text[index])
        || (text[index] is '-' or '\'' or '’' && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]));

    private static string? Mark(string text, int index) => text[index] switch
    {
        '.' or '!' or '?' or ';' => Stop,
        '\n' or '\r' or '\u2028' or '\u2029' when BreaksParagraph(text, index) => Stop,
        ',' or ')' or ']' => Pause,
        ':' or '(' or '[' or '=' or '|' or '\t' or '–' or '—' or '-' => Colon,
        _ => null,
    };

    // A line break alone is only where the text was wrapped.
    private static bool BreaksParagraph(string text, int index)
    {
        if (text[index] is '\u2028' or '\u2029')
        {
            return true;
        }

        int next = index + (text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1);
        return next < text.Length && text[next] is '\n' or '\r';
    }
}
