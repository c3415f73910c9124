namespace SendInspection.Domain;

/// <summary>Full postcodes: an area, a district, a gap or none, and a digit with two letters.</summary>
/// <remarks>
/// An outward code alone, such as BL9, stands for thousands of homes and is not looked for. In capitals, a gap may be in the wrong place and
/// a 0 may be written as the letter.
/// </remarks>
internal static class Postcodes
{
    private const string Areas =
        "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR "
        + "HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN "
        + "SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE";

    private const int Alone = 26;
    private const int LongestTail = 5;
    private const int InwardLength = 3;

    /// <summary>For each first letter, a bit for each second one, and one more for an area of a single letter.</summary>
    private static readonly uint[] SecondLetters = ReadAreas();

    /// <summary>Finds the postcode whose district's first digit is here, after its area.</summary>
    internal static bool TryFind(FoldedText text, int at, out int start, out int end)
    {
        if (!TryArea(text, at, out start, out bool isAlone, out int gaps))
        {
            end = at;
            return text[at] == '0' && TryGirobank(text, at, out start, out end);
        }

        Span<char> tail = stackalloc char[LongestTail];
        Span<int> ends = stackalloc int[LongestTail];
        uint gapsBefore = 0;
        int length = 0;
        for (; length < LongestTail; length++)
        {
            int next = length == 0 ? at : AfterGap(text, at);
            if (!char.IsAsciiLetterOrDigit(text[next]) || (text.IsLineBreak(at) && char.IsAsciiLetter(text[next])))
            {
                break;
            }

            gapsBefore |= next == at ? 0 : 1u << length;
            tail[length] = text[next];
            ends[length] = text.EndOf(next);
            at = text.After(next);
            if (length >= InwardLength && IsEnd(text, at, tail[length]) && IsPostcode(tail[..(length + 1)], gapsBefore, text, start, isAlone, gaps))
            {
                end = ends[length];
                return text[at] != '@';
            }
        }

        end = start;
        return false;
    }

    private static bool TryArea(FoldedText text, int at, out int start, out bool isAlone, out int gaps)
    {
        int last = text.Before(at);
        gaps = 0;
        if (text[last] == ' ' && char.IsAsciiLetterUpper(text[text.Before(last)]) && !text.IsLineBreak(last))
        {
            gaps = 1;
            last = text.Before(last);
        }

        if (!char.IsAsciiLetter(text[last]))
        {
            (start, isAlone) = (at, false);
            return false;
        }

        int first = text.Before(last);
        char initial = text[first] == '0' && text[last] == 'L' ? 'O' : text[first];
        isAlone = !char.IsAsciiLetter(initial) || IsEndOfWord(text, first, last);
        start = isAlone ? last : first;
        if (!IsArea(isAlone ? text[last] : initial, isAlone ? null : text[last]))
        {
            return false;
        }

        int before = text.Before(start);
        bool isColour = text[before] == '#' && char.IsAsciiLetterLower(text[start]);
        return !isColour && (!text.IsWord(before) || IsEndOfWord(text, before, start));
    }

    /// <summary>Whether a postcode in capitals ends before here, if only because a word runs on after it.</summary>
    private static bool IsEnd(FoldedText text, int at, char last) => char.IsAsciiLetterUpper(last) ? text.IsEndOrWord(at) : !text.IsWord(at);

    /// <summary>Whether a word in small letters runs straight into a capital.</summary>
    private static bool IsEndOfWord(FoldedText text, int small, int capital) =>
        char.IsAsciiLetterLower(text[small]) && char.IsAsciiLetterUpper(text[capital]) && char.IsAsciiLetter(text[text.Before(small)]);

    private static bool IsPostcode(ReadOnlySpan<char> tail, uint gapsBefore, FoldedText text, int start, bool isAlone, int gaps)
    {
        int inward = tail.Length - InwardLength;
        ReadOnlySpan<char> unit = tail[^2..];
        if (!IsDistrict(tail[..inward], isAlone) || !IsUnitLetter(unit[0]) || !IsUnitLetter(unit[1]))
        {
            return false;
        }

        bool isInCapitals = !char.IsAsciiLetterLower(text[start]) && !tail[..inward].ContainsAnyInRange('a', 'z') && !unit.ContainsAnyInRange('a', 'z');
        uint moved = gapsBefore & ~(1u << inward);
        gaps += System.Numerics.BitOperations.PopCount(moved);
        return (char.IsAsciiDigit(tail[inward]) || (isInCapitals && IsLikeDigit(tail[inward..])))
            && (gaps == 0 || (isInCapitals && gaps <= 2))
            && (isInCapitals || gapsBefore == 0 || !IsMeasure(unit));
    }

    private static bool IsDistrict(ReadOnlySpan<char> district, bool isAlone) =>
        char.IsAsciiDigit(district[0])
        && (district[0] != '0' || (district.Length == 1 && !isAlone))
        && (district.Length == 1
            || char.IsAsciiDigit(district[1])
            || district[1] == 'O'
            || (isAlone ? "ABCDEFGHJKPSTUW" : "ABEHMNPRVWXY").Contains(char.ToUpperInvariant(district[1])));

    /// <summary>GIR 0AA, which belongs to no area.</summary>
    private static bool TryGirobank(FoldedText text, int at, out int start, out int end)
    {
        Span<char> room = stackalloc char[InwardLength];
        bool isAfterGir = room[..text.WordEndingAt(text.BeforeSpaces(text.Before(at)), room, out int before)] is "gir";
        start = text.After(before);
        return room[..text.WordStartingAt(text.After(at), room, out end)] is "aa" && isAfterGir;
    }

    private static int AfterGap(FoldedText text, int at)
    {
        int next = text.AfterSpaces(at);
        return text[next] is '-' or '_' or '/' or '.' or ',' or '|' or '+' or '(' ? text.AfterSpaces(text.After(next)) : next;
    }

    private static bool IsUnitLetter(char letter) => char.IsAsciiLetter(letter) && !"CIKMOV".Contains(char.ToUpperInvariant(letter));

    /// <summary>Whether small letters make "s19 2nd" a section and a place in a row, or "L1 3hr" a level and its hours.</summary>
    private static bool IsMeasure(ReadOnlySpan<char> unit) => unit is "st" or "nd" or "rd" or "th" or "hr" or "yr" or "ft" or "lb" or "pt" or "pp" or "gb" or "tb";

    /// <summary>Whether an inward code starts with a letter typed for a 0 or a 1, and is no word: "M25 OFF".</summary>
    private static bool IsLikeDigit(ReadOnlySpan<char> inward) =>
        inward[0] is 'O' or 'I' or 'l' && inward is not ("OFF" or "OLD" or "ONE" or "OUR" or "OUT" or "OWN" or "ODD" or "OPT" or "ITS" or "ILL" or "INN" or "IBS");

    private static bool IsArea(char first, char? second) =>
        char.IsAsciiLetter(first) && (SecondLetters[Index(first)] & (1u << (second is { } letter ? Index(letter) : Alone))) != 0;

    private static int Index(char letter) => char.ToUpperInvariant(letter) - 'A';

    private static uint[] ReadAreas()
    {
        uint[] letters = new uint[26];
        foreach (string area in Areas.Split(' '))
        {
            letters[Index(area[0])] |= 1u << (area.Length == 1 ? Alone : Index(area[1]));
        }

        return letters;
    }
}
