using System.Globalization;

namespace SendInspection.Domain;

/// <summary>Reads an English text word by word, as people see it, and the marks that end a sentence or a clause.</summary>
/// <remarks>
/// What cannot be seen, such as a soft hyphen, is no part of a word; a full-width letter is the letter it looks like. Other marks, such as
/// quotation marks, are passed over. Positions are those of the text as it was given.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="room">Where a word is written: at least <see cref="LongestWord"/> characters.</param>
internal ref struct Prose(string text, Span<char> room)
{
    /// <summary>The longest word that is read; a longer one is empty.</summary>
    internal const int LongestWord = 24;

    private readonly Span<char> room = room;
    private int next = 0;
    private int letters = 0;

    /// <summary>Where the word or the mark starts in the text.</summary>
    internal int Start { get; private set; } = 0;

    /// <summary>Where it ends.</summary>
    internal int End { get; private set; } = 0;

    /// <summary>Whether it begins with a capital letter.</summary>
    internal bool HasCapital { get; private set; } = false;

    /// <summary>Whether it begins a line that begins with a capital letter, as a heading or the row of a list does.</summary>
    internal bool StartsLine { get; private set; } = false;

    /// <summary>
    /// The word in small letters; or "." or "?" at the end of a sentence, "," at the end of a clause, ":" before what is said of a heading.
    /// </summary>
    internal readonly ReadOnlySpan<char> Word => room[..letters];

    /// <summary>Goes on to the next word or mark.</summary>
    /// <returns>False at the end of the text.</returns>
    internal bool Read()
    {
        bool newLine = next == 0;
        for (; next < text.Length; next++)
        {
            char seen = Seen(next);
            if (char.IsLetterOrDigit(seen))
            {
                ReadWord();
                StartsLine = newLine && HasCapital;
                return true;
            }

            newLine |= seen is '\n' or '\r';
            if (Mark(seen) is { } mark)
            {
                Start = next++;
                End = next;
                HasCapital = StartsLine = false;
                letters = 1;
                room[0] = mark;
                return true;
            }
        }

        return false;
    }

    private void ReadWord()
    {
        Start = next;
        HasCapital = char.IsUpper(Seen(next));
        for (letters = 0; next < text.Length; next++)
        {
            char seen = Seen(next);
            if (IsInvisible(next))
            {
                continue;
            }

            if (!char.IsLetterOrDigit(seen) && !JoinsWord(seen))
            {
                break;
            }

            if (letters < LongestWord)
            {
                room[letters] = seen switch
                {
                    '’' => '\'',
                    '‐' or '‑' => '-',
                    _ => char.ToLowerInvariant(seen),
                };
            }

            letters++;
            End = next + 1;
        }

        letters = letters > LongestWord ? 0 : letters;
    }

    // A hyphen between two letters, an apostrophe, the dash of "16–25".
    private readonly bool JoinsWord(char seen)
    {
        if (seen is not ('-' or '‐' or '‑' or '–' or '\'' or '’'))
        {
            return false;
        }

        int after = next + 1;
        while (after < text.Length && IsInvisible(after))
        {
            after++;
        }

        return after < text.Length && (seen == '–' ? char.IsAsciiDigit(Seen(next - 1)) && char.IsAsciiDigit(Seen(after)) : char.IsLetterOrDigit(Seen(after)));
    }

    // A full-width character is the one that it looks like.
    private readonly char Seen(int index) => text[index] is >= '\uFF01' and <= '\uFF5E' and char wide ? (char)(wide - 0xFEE0) : text[index];

    // A character that shows nothing, a mark of Markdown, or the end of a line that a soft hyphen has broken within a word.
    private readonly bool IsInvisible(int index) => text[index] switch
    {
        '*' or '_' or '\u034F' or (>= '\uFE00' and <= '\uFE0F') => true,
        '\n' => text[index - 1] == '\u00AD' || (text[index - 1] == '\r' && text[index - 2] == '\u00AD'),
        '\r' => text[index - 1] == '\u00AD',
        char other => char.GetUnicodeCategory(other) == UnicodeCategory.Format,
    };

    private readonly char? Mark(char seen) => seen switch
    {
        '.' or '!' or ';' => '.',
        '?' => '?',
        '\u2028' or '\u2029' => '.',
        '\n' or '\r' when EndsParagraph() => '.',
        ',' or ')' or ']' => ',',
        ':' or '(' or '[' or '=' or '|' or '\t' or '–' or '—' or '-' or '→' => ':',
        _ => null,
    };

    // An empty line, or the start of an item, a heading or a row. A line break alone is only where the text was wrapped.
    private readonly bool EndsParagraph()
    {
        int after = next + (text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n' ? 2 : 1);
        return after < text.Length && text[after] is '\n' or '\r' or '-' or '*' or '#' or '|' or '•';
    }
}
