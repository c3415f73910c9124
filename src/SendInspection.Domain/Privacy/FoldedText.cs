namespace SendInspection.Domain;

/// <summary>
/// A text as a reader sees it: full-width forms are their plain ones, every space is a space, every dash a hyphen, and what has no width is
/// read over.
/// </summary>
/// <remarks>Places are those of the text itself. What is before the floor or after the end reads as <c>'\0'</c>.</remarks>
internal readonly ref struct FoldedText(ReadOnlySpan<char> text, int floor)
{
    private const int FullWidth = '！' - '!';

    private readonly ReadOnlySpan<char> text = text;

    internal char this[int at] => at >= floor && (uint)at < (uint)text.Length ? Fold(text[at]) : '\0';

    /// <summary>The next place that shows something.</summary>
    internal int After(int at)
    {
        do
        {
            at++;
        }
        while ((uint)at < (uint)text.Length && IsWithoutWidth(text[at]));
        return at;
    }

    /// <summary>The place before that shows something.</summary>
    internal int Before(int at)
    {
        do
        {
            at--;
        }
        while (at >= floor && IsWithoutWidth(text[at]));
        return at;
    }

    /// <summary>The first place from here that is not a digit.</summary>
    internal int AfterDigits(int at)
    {
        while (char.IsAsciiDigit(this[at]))
        {
            at = After(at);
        }

        return at;
    }

    /// <summary>The place after at most two spaces.</summary>
    internal int AfterSpaces(int at)
    {
        for (int spaces = 0; spaces < 2 && this[at] == ' '; spaces++)
        {
            at = After(at);
        }

        return at;
    }

    /// <summary>Whether a letter or a digit of any script is here.</summary>
    internal bool IsWord(int at) => char.IsLetterOrDigit(this[at]);

    /// <summary>Whether a number of its own can start here: not in a word, an amount, a decimal or a date.</summary>
    internal bool IsStartOfNumber(int at)
    {
        int before = Before(at);
        return !IsWord(before)
            && this[before] is not ('£' or '$' or '€')
            && !(this[before] is '.' or ',' or '-' or '/' or ':' && char.IsAsciiDigit(this[Before(before)]));
    }

    /// <summary>Whether a number of its own can end before here.</summary>
    internal bool IsEndOfNumber(int at) =>
        !IsWord(at)
        && this[at] is not ('@' or '%')
        && !(this[at] is '.' or ',' or '-' or '/' && char.IsAsciiDigit(this[After(at)]));

    /// <summary>
    /// Reads the word that ends here, in lower case; its length is 0 when there is none, or one too long for the room given.
    /// </summary>
    internal int WordEndingAt(int at, Span<char> word, out int before)
    {
        int start = word.Length;
        while (char.IsAsciiLetter(this[at]) && start > 0)
        {
            word[--start] = (char)(this[at] | ' ');
            at = Before(at);
        }

        before = at;
        if (IsWord(at))
        {
            return 0;
        }

        word[start..].CopyTo(word);
        return word.Length - start;
    }

    /// <summary>
    /// Reads the word that starts here, in lower case; its length is 0 when there is none, or one too long for the room given.
    /// </summary>
    internal int WordStartingAt(int at, Span<char> word, out int after)
    {
        int length = 0;
        while (char.IsAsciiLetter(this[at]) && length < word.Length)
        {
            word[length++] = (char)(this[at] | ' ');
            at = After(at);
        }

        after = at;
        return IsWord(at) ? 0 : length;
    }

    private static char Fold(char character) => character switch
    {
        '\t' or '\n' or '\r' => ' ',
        < '\u0080' => character,
        '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => ' ',
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        >= '！' and <= '～' => (char)(character - FullWidth),
        _ => character,
    };

    private static bool IsWithoutWidth(char character) =>
        character >= '\u00AD'
        && character is '\u00AD' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';
}
