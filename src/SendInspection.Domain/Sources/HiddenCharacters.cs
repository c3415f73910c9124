using System.Buffers;
using System.Globalization;
using System.Text;

namespace SendInspection.Domain;

/// <summary>Characters that a page shows nothing of, or only as a mark on the one before: soft hyphens, joiners, selectors, accents, control characters.</summary>
/// <remarks>
/// Unicode's general category decides. A tab and a line break show a blank. What Unicode counts as a letter or leaves unassigned, and still
/// calls ignorable, is listed (Unicode Standard, DerivedCoreProperties, Default_Ignorable_Code_Point).
/// </remarks>
internal static class HiddenCharacters
{
    /// <summary>Whether nothing is shown at a place, and how many units of the text that takes.</summary>
    internal static bool IsHidden(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        char unit = text[at];
        return char.IsSurrogate(unit)
            ? Rune.DecodeFromUtf16(text[at..], out Rune rune, out length) == OperationStatus.Done && IsHidden(rune.Value, Rune.GetUnicodeCategory(rune))
            : unit is < ' ' or > '~' && IsHidden(unit, char.GetUnicodeCategory(unit));
    }

    /// <summary>Whether nothing is shown by the character that ends before a place, and how many units of the text that takes.</summary>
    internal static bool IsHiddenBefore(ReadOnlySpan<char> text, int end, out int length)
    {
        length = 1;
        char unit = text[end - 1];
        return char.IsSurrogate(unit)
            ? Rune.DecodeLastFromUtf16(text[..end], out Rune rune, out length) == OperationStatus.Done && IsHidden(rune.Value, Rune.GetUnicodeCategory(rune))
            : unit is < ' ' or > '~' && IsHidden(unit, char.GetUnicodeCategory(unit));
    }

    /// <summary>Whether nothing is shown by a character.</summary>
    internal static bool IsHidden(Rune rune) => IsHidden(rune.Value, Rune.GetUnicodeCategory(rune));

    private static bool IsHidden(int value, UnicodeCategory category) => category switch
    {
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.Control => value is not ((>= '\t' and <= '\r') or '\u0085'),
        UnicodeCategory.OtherLetter => value is 0x115F or 0x1160 or 0x3164 or 0xFFA0,
        UnicodeCategory.OtherNotAssigned => value is 0x2065 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF),
        _ => false,
    };
}
