using System.Globalization;
using System.Text;

namespace SendInspection.Domain;

/// <summary>What single characters show a reader.</summary>
internal static class FoldedCharacters
{
    private const int FullWidth = '！' - '!';
    private const char SoftHyphen = '\u00AD';
    private const int LeastOfLeaders = 3;
    private const int LastHidden = 0xE_0FFF;
    private const int FirstSurrogate = 0xD800;
    private const int SurrogateBits = 10;
    private const byte Plain = 1;
    private const byte Single = 2;
    private const byte PerhapsBlank = 4;

    /// <summary>Characters that a page or a link spells out, and what they show.</summary>
    private static readonly (string Spelling, char Shown)[] SpeltOut =
    [
        ("&nbsp;", ' '), ("&ensp;", ' '), ("&emsp;", ' '), ("&thinsp;", ' '), ("&ndash;", '-'), ("&mdash;", '-'), ("&hyphen;", '-'), ("&dash;", '-'),
        ("&period;", '.'), ("&comma;", ','), ("&colon;", ':'), ("&sol;", '/'), ("&plus;", '+'), ("&commat;", '@'), ("&shy;", SoftHyphen), ("&zwj;", SoftHyphen),
        ("&zwnj;", SoftHyphen), ("%20", ' '), ("%2B", '+'), ("%2D", '-'), ("%2E", '.'), ("%2F", '/'), ("%3A", ':'), ("%40", '@'), ("<br>", ' '), ("<br/>", ' '),
        ("<br />", ' '), ("<wbr>", SoftHyphen),
    ];

    /// <summary>Of each unit of ASCII: whether it shows itself, whether it always shows something and is one character, and whether it may be one of several blanks.</summary>
    private static ReadOnlySpan<byte> Kinds =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        7, 3, 3, 3, 3, 0, 0, 3, 3, 3, 0, 3, 3, 3, 6, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 3, 3, 6,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0,
    ];

    /// <summary>The longest of these, and of the numbers that stand for characters in a page.</summary>
    internal const int LongestSpelling = 10;

    /// <summary>The digits outside ASCII that fit in one unit, and the first units of those that take two.</summary>
    internal static string StartsOfOtherDigits =>
        string.Concat(Enumerable.Range(0x80, 0x10_000 - 0x80).Select(unit => (char)unit).Where(char.IsDigit))
        + string.Concat(Enumerable.Range(0x1_0000, 0x1_0000).Select(value => new Rune(value)).Where(Rune.IsDigit).Select(rune => rune.ToString()[0]).Distinct());

    /// <summary>The characters that show nothing, and the first units of those that take two.</summary>
    internal static string StartsOfHidden
    {
        get
        {
            StringBuilder starts = new();
            for (int value = 0; value <= LastHidden; value++)
            {
                if (Rune.TryCreate(value, out Rune rune) && HiddenCharacters.IsHidden(rune))
                {
                    char start = rune.IsBmp ? (char)value : (char)(FirstSurrogate + ((value - char.MaxValue - 1) >> SurrogateBits));
                    _ = starts.Length > 0 && starts[^1] == start ? starts : starts.Append(start);
                }
            }

            return starts.ToString();
        }
    }

    /// <summary>Whether a unit shows itself, whatever is around it.</summary>
    internal static bool IsPlain(char unit) => unit < Kinds.Length && (Kinds[unit] & Plain) != 0;

    /// <summary>Whether a unit is a character that shows something, whatever is around it.</summary>
    internal static bool IsSingle(char unit) => unit < Kinds.Length && (Kinds[unit] & Single) != 0;

    /// <summary>Whether a unit is such a character and is never one of several blanks, as a space or what leads from a label to its value may be.</summary>
    internal static bool IsAlwaysSingle(char unit) => unit < Kinds.Length && (Kinds[unit] & (Single | PerhapsBlank)) == Single;

    /// <summary>Whether two units are characters that show something and are not both blanks.</summary>
    internal static bool AreApart(char first, char second) =>
        first < Kinds.Length && second < Kinds.Length && (Kinds[first] & Kinds[second] & (Single | PerhapsBlank)) == Single;

    /// <summary>What the character at a place shows, and how many units it takes.</summary>
    internal static char Fold(ReadOnlySpan<char> text, int at, out int length)
    {
        char unit = text[at];
        length = 1;
        switch (unit)
        {
            case '\t' or '\n' or '\v' or '\f' or '\r':
                return ' ';
            case '\\':
                return '/';
            case '.' or '_':
                return IsOfLeaders(text, at) ? ' ' : unit;
            case '&' or '%' or '<':
                return TrySpelling(text[at..], out Rune shown, out length) && shown.IsBmp && shown.Value is not ('&' or '%' or '<') ? Fold([(char)shown.Value], 0, out _) : unit;
            case < '\u0080':
                return unit;
            default:
                return FoldOther(text[at..], out length);
        }
    }

    /// <summary>
    /// Whether nothing is shown at a place, and how many units that takes: a character without width, spelt out or not, an accent on its own,
    /// emphasis, or a backslash that only keeps a sign from being Markdown.
    /// </summary>
    internal static bool IsHidden(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        return text[at] switch
        {
            '*' => !(at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])),
            '\\' => at + 1 < text.Length && text[at + 1] is > ' ' and <= '~' && !char.IsAsciiLetterOrDigit(text[at + 1]),
            '&' or '<' => TrySpelling(text[at..], out Rune shown, out length) && HiddenCharacters.IsHidden(shown),
            _ => HiddenCharacters.IsHidden(text, at, out length),
        };
    }

    /// <summary>Whether full stops or underscores lead the eye from a label to its value: three or more of one, with a space or none between two.</summary>
    private static bool IsOfLeaders(ReadOnlySpan<char> text, int at)
    {
        char before = at > 0 ? text[at - 1] : '\0';
        char after = at + 1 < text.Length ? text[at + 1] : '\0';
        if (before != text[at] && before != ' ' && after != text[at] && after != ' ')
        {
            return false;
        }

        int signs = 1;
        for (int next = at; signs < LeastOfLeaders && (next = Same(text, at, next, 1)) >= 0; signs++)
        {
        }

        for (int next = at; signs < LeastOfLeaders && (next = Same(text, at, next, -1)) >= 0; signs++)
        {
        }

        return signs == LeastOfLeaders;

        static int Same(ReadOnlySpan<char> text, int at, int from, int step)
        {
            int next = from + step;
            next = (uint)next < (uint)text.Length && text[next] == ' ' ? next + step : next;
            return (uint)next < (uint)text.Length && text[next] == text[at] ? next : -1;
        }
    }

    /// <summary>Reads a character that a page or a link spells out by its name or its number.</summary>
    private static bool TrySpelling(ReadOnlySpan<char> text, out Rune shown, out int length)
    {
        shown = default;
        length = 1;
        if (text.Length < 3 || (!char.IsAsciiLetterOrDigit(text[1]) && text[1] != '#') || (text[0] == '<' && text[1] is not ('b' or 'B' or 'w' or 'W')))
        {
            return false;
        }

        foreach ((string spelling, char character) in SpeltOut)
        {
            if (spelling[0] == text[0] && text.StartsWith(spelling, StringComparison.OrdinalIgnoreCase))
            {
                shown = new Rune(character);
                length = spelling.Length;
                return true;
            }
        }

        int end = text[..Math.Min(text.Length, LongestSpelling)].IndexOf(';');
        if (text is not ['&', '#', ..] || end < 3)
        {
            return false;
        }

        bool isHex = text[2] is 'x' or 'X';
        bool isCode = int.TryParse(text[(isHex ? 3 : 2)..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code);
        bool isSpelt = isCode && Rune.TryCreate(code, out shown);
        length = isSpelt ? end + 1 : 1;
        return isSpelt;
    }

    private static char FoldOther(ReadOnlySpan<char> text, out int length)
    {
        char unit = text[0];
        length = 1;
        if (unit is >= '！' and <= '～')
        {
            return (char)(unit - FullWidth);
        }

        switch (char.GetUnicodeCategory(unit))
        {
            case UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter:
                return unit;
            case UnicodeCategory.DecimalDigitNumber:
                return Digit(char.GetNumericValue(unit));
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                return ' ';
            case UnicodeCategory.DashPunctuation:
                return '-';
            case UnicodeCategory.Surrogate when char.IsHighSurrogate(unit) && text.Length > 1 && char.IsLowSurrogate(text[1]):
                length = 2;
                Rune rune = new(unit, text[1]);
                return Rune.IsDigit(rune) ? Digit(Rune.GetNumericValue(rune)) : unit;
            default:
                return FoldSign(unit);
        }
    }

    private static char FoldSign(char unit) => unit switch
    {
        '\u0085' or '\u2026' or '\u2800' => ' ',
        '\u00B7' or '\u2022' or '\u2024' or '\u2027' or '\u2219' or '\u22C5' or '\u3002' => '.',
        '\u2044' or '\u2215' => '/',
        '\u2212' => '-',
        'ˢ' => 's',
        'ᵗ' => 't',
        'ⁿ' => 'n',
        'ᵈ' => 'd',
        'ʳ' => 'r',
        'ʰ' => 'h',
        '\uFE6B' => '@',
        _ => unit,
    };

    private static char Digit(double value) => (char)('0' + (int)value);
}
