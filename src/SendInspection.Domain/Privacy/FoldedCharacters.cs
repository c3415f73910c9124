using System.Globalization;
using System.Text;

namespace SendInspection.Domain;

/// <summary>What single characters show a reader.</summary>
internal static class FoldedCharacters
{
    private const int FullWidth = '！' - '!';

    /// <summary>Characters that a page or a link spells out, and what they show.</summary>
    private static readonly (string Spelling, char Shown)[] SpeltOut =
    [
        ("&nbsp;", ' '), ("&ensp;", ' '), ("&emsp;", ' '), ("&thinsp;", ' '), ("&ndash;", '-'), ("&mdash;", '-'), ("&period;", '.'), ("&commat;", '@'),
        ("%20", ' '), ("%2B", '+'), ("%40", '@'), ("<br>", ' '), ("<br/>", ' '), ("<br />", ' '),
    ];

    private static ReadOnlySpan<bool> Plain =>
    [
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        true, true, true, true, true, false, false, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, false, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, false, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, false,
    ];

    /// <summary>The longest of these, and of the numbers that stand for characters in a page.</summary>
    internal const int LongestSpelling = 8;

    /// <summary>The digits outside ASCII that fit in one unit, and the first units of those that take two.</summary>
    internal static string StartsOfOtherDigits =>
        string.Concat(Enumerable.Range(0x80, 0x10_000 - 0x80).Select(unit => (char)unit).Where(char.IsDigit))
        + string.Concat(Enumerable.Range(0x1_0000, 0x1_0000).Select(value => new Rune(value)).Where(Rune.IsDigit).Select(rune => rune.ToString()[0]).Distinct());

    /// <summary>Whether a unit shows itself, whatever is around it.</summary>
    internal static bool IsPlain(char unit) => unit < Plain.Length && Plain[unit];

    /// <summary>What the text begins with shows, and how many units it takes.</summary>
    internal static char Fold(ReadOnlySpan<char> text, out int length)
    {
        char unit = text[0];
        length = 1;
        return unit switch
        {
            '\t' or '\n' or '\v' or '\f' or '\r' => ' ',
            '\\' => '/',
            '&' or '%' or '<' => FoldSpelling(text, out length),
            < '\u0080' => unit,
            _ => FoldOther(text, out length),
        };
    }

    /// <summary>Whether nothing is shown at a place: a character without width, an accent on its own, or a backslash that only keeps a sign from being Markdown.</summary>
    internal static bool IsHidden(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\\' => at + 1 < text.Length && text[at + 1] is > ' ' and <= '~' && !char.IsAsciiLetterOrDigit(text[at + 1]),
        < '\u00AD' => false,
        '\u00AD' or '\u061C' or '\u180E' or '\u20E3' or '\uFEFF' => true,
        (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') => true,
        _ => false,
    };

    private static char FoldSpelling(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (text.Length < 3 || !char.IsAsciiLetterOrDigit(text[1]) && text[1] != '#' || text[0] == '<' && text[1] is not ('b' or 'B'))
        {
            return text[0];
        }

        foreach ((string spelling, char shown) in SpeltOut)
        {
            if (spelling[0] == text[0] && text.StartsWith(spelling, StringComparison.OrdinalIgnoreCase))
            {
                length = spelling.Length;
                return shown;
            }
        }

        int end = text[..Math.Min(text.Length, LongestSpelling)].IndexOf(';');
        if (text is ['&', '#', ..] && end > 2 && TryCode(text[2..end], out char character))
        {
            character = Fold([character], out _);
            length = end + 1;
            return character;
        }

        return text[0];
    }

    private static bool TryCode(ReadOnlySpan<char> digits, out char character)
    {
        bool isHex = digits[0] is 'x' or 'X';
        bool isCode = ushort.TryParse(digits[(isHex ? 1 : 0)..], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out ushort code);
        character = (char)code;
        return isCode && character is not ('&' or '%' or '<');
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
        '\u0085' => ' ',
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
