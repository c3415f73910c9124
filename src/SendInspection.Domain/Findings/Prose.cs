using System.Net;

namespace SendInspection.Domain;

/// <summary>Reads an English text word by word, as people see it, and the marks that end a sentence or a clause.</summary>
/// <remarks>
/// What cannot be seen, such as a soft hyphen, is not part of a word, nor is a mark of Markdown; a full-width letter is the letter it looks
/// like. Blanks, tabs and single line breaks part words as one blank does. Other marks, such as quotation marks and bullets, are passed over.
/// Positions are those of the text as it was given.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="room">Where a word is written: at least <see cref="LongestWord"/> characters.</param>
internal ref struct Prose(string text, Span<char> room)
{
    /// <summary>The longest word that is read; a longer one is empty.</summary>
    internal const int LongestWord = 24;

    private const int LongestSpelling = 10;
    private const char Hidden = '\0';

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
        bool newLine = next == 0 || IsLineBreak(text[next - 1]);
        for (int length; next < text.Length; next += length)
        {
            char seen = Seen(next, out length);
            if (char.IsLetterOrDigit(seen))
            {
                ReadWord();
                StartsLine = newLine && HasCapital;
                return true;
            }

            bool isBullet = newLine && IsBullet(next);
            newLine |= IsLineBreak(seen);
            if (!isBullet && Mark(seen) is { } mark)
            {
                Start = next;
                End = next += length;
                HasCapital = StartsLine = false;
                letters = 1;
                room[0] = mark;
                return true;
            }
        }

        return false;
    }

    private static bool IsLineBreak(char seen) => seen is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    private void ReadWord()
    {
        Start = next;
        HasCapital = char.IsUpper(Seen(next, out int length));
        for (letters = 0; next < text.Length; next += length)
        {
            char seen = Seen(next, out length);
            if (seen == Hidden || (IsLineBreak(seen) && IsBrokenWord(next)))
            {
                continue;
            }

            if (!char.IsLetterOrDigit(seen) && !JoinsWord(seen, next + length))
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
            End = next + length;
        }

        letters = letters > LongestWord ? 0 : letters;
    }

    // A hyphen between two letters, an apostrophe, the dash of "16–25".
    private readonly bool JoinsWord(char seen, int after)
    {
        if (seen is not ('-' or '‐' or '‑' or '–' or '\'' or '’'))
        {
            return false;
        }

        char following = Hidden;
        for (int length; following == Hidden && after < text.Length; after += length)
        {
            following = Seen(after, out length);
        }

        return seen == '–' ? char.IsAsciiDigit(Seen(End - 1, out _)) && char.IsAsciiDigit(following) : char.IsLetterOrDigit(following);
    }

    // The end of a line that a soft hyphen has broken within a word.
    private readonly bool IsBrokenWord(int lineBreak) =>
        text[lineBreak - 1] == '\u00AD' || (text[lineBreak] == '\n' && text[lineBreak - 1] == '\r' && text[lineBreak - 2] == '\u00AD');

    /// <summary>What a reader sees there: a full-width or spelt-out character is the one that it stands for.</summary>
    private readonly char Seen(int index, out int length)
    {
        length = 1;
        char seen = text[index];
        if (char.IsAsciiLetterOrDigit(seen) || seen == ' ')
        {
            return seen;
        }

        if (seen == '&')
        {
            seen = SpeltOut(index, ref length);
        }

        seen = seen is >= '\uFF01' and <= '\uFF5E' ? (char)(seen - 0xFEE0) : seen;
        bool isHidden = length > 1 ? HiddenCharacters.IsHidden([seen], 0, out _) : HiddenCharacters.IsHidden(text, index, out length);
        return isHidden || seen is '*' or '_' ? Hidden : seen;
    }

    // "&nbsp;" and "&#8203;"
    private readonly char SpeltOut(int index, ref int length)
    {
        int end = text.IndexOf(';', index, Math.Min(LongestSpelling, text.Length - index));
        if (end < 0 || WebUtility.HtmlDecode(text[index..(end + 1)]) is not [char seen])
        {
            return text[index];
        }

        length = end + 1 - index;
        return IsLineBreak(seen) ? ' ' : seen;
    }

    private readonly char? Mark(char seen) => seen switch
    {
        '.' or '!' or ';' => '.',
        '?' => '?',
        ',' or ')' or ']' => ',',
        ':' or '(' or '[' or '=' or '|' or '–' or '—' or '-' or '→' => ':',
        _ => IsLineBreak(seen) && EndsParagraph() ? '.' : null,
    };

    // An empty line, or the start of an item, a heading or a row. A line break alone is only where the text was wrapped.
    private readonly bool EndsParagraph()
    {
        int after = next + (text.AsSpan(next).StartsWith("\r\n") ? 2 : 1);
        while (after < text.Length && text[after] is ' ' or '\t' or '\u00A0')
        {
            after++;
        }

        return after < text.Length && (IsLineBreak(text[after]) || text[after] is '#' or '|' || IsBullet(after));
    }

    private readonly bool IsBullet(int index) =>
        text[index] is '•' or '·' || (text[index] is '-' or '*' or '+' or '–' or '>' && index + 1 < text.Length && char.IsWhiteSpace(text[index + 1]));
}
