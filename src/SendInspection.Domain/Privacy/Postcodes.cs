namespace SendInspection.Domain;

/// <summary>Full postcodes: an area, a district, at most two spaces, and a digit with two letters.</summary>
/// <remarks>
/// All letters are of one case. An outward code alone, such as BL9, stands for thousands of homes and is not looked for.
/// </remarks>
internal static class Postcodes
{
    private const string Areas =
        "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR "
        + "HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN "
        + "SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE";

    private const int Alone = 26;

    /// <summary>For each first letter, a bit for each second one, and one more for an area of a single letter.</summary>
    private static readonly uint[] SecondLetters = ReadAreas();

    /// <summary>Finds the postcode whose district's first digit is here, right after its area.</summary>
    internal static bool TryFind(FoldedText text, int at, out int start, out int end)
    {
        int last = text.Before(at);
        int first = text.Before(last);
        bool isAlone = !char.IsAsciiLetter(text[first]);
        start = isAlone ? last : first;
        end = at;
        if (text.IsWord(text.Before(start)) || !IsArea(text[start], isAlone ? null : text[last]) || !OneCase(text[start], text[last]))
        {
            return false;
        }

        int second = text.After(at);
        if (TryInward(text, second, text[start], out end))
        {
            return true;
        }

        bool isDistrict = char.IsAsciiDigit(text[second])
            || ((isAlone ? "ABCDEFGHJKPSTUW" : "ABEHMNPRVWXY").Contains(char.ToUpperInvariant(text[second])) && OneCase(text[start], text[second]));
        return isDistrict && TryInward(text, text.After(second), text[start], out end);
    }

    private static bool TryInward(FoldedText text, int at, char area, out int end)
    {
        int digit = text.AfterSpaces(at);
        int first = text.After(digit);
        int last = text.After(first);
        end = last + 1;
        return char.IsAsciiDigit(text[digit])
            && IsUnitLetter(text[first])
            && IsUnitLetter(text[last])
            && OneCase(area, text[first])
            && OneCase(area, text[last])
            && !text.IsWord(text.After(last))
            && text[text.After(last)] != '@'
            && !IsOrdinal(text[first], text[last]);
    }

    private static bool IsUnitLetter(char letter) => char.IsAsciiLetter(letter) && !"CIKMOV".Contains(char.ToUpperInvariant(letter));

    /// <summary>Whether small letters make "s19 2nd" a section and a place in a row.</summary>
    private static bool IsOrdinal(char first, char last) => (first, last) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h');

    private static bool OneCase(char one, char other) => char.IsAsciiLetterUpper(one) == char.IsAsciiLetterUpper(other);

    private static bool IsArea(char first, char? second) =>
        (SecondLetters[Index(first)] & (1u << (second is { } letter ? Index(letter) : Alone))) != 0;

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
