namespace SendInspection.Domain;

/// <summary>Phone numbers of the United Kingdom: 0, or +44 or 0044, and ten digits, in groups of two or more.</summary>
/// <remarks>A few exchanges have nine digits; these are only known by the gap after their code, as in 01204 52201.</remarks>
internal static class PhoneNumbers
{
    private const int Digits = 10;

    /// <summary>Finds the number whose first digit is here.</summary>
    internal static bool TryFind(FoldedText text, int at, out int start, out int end)
    {
        start = at;
        end = at;
        int before = text.Before(at);
        bool isAbroad = text[before] == '+' ? Reads(text, at, "44") : Reads(text, at, "0044");
        if (isAbroad)
        {
            start = text[before] == '+' ? before : at;
            at = AfterCountry(text, text[before] == '+' ? at : text.After(text.After(at)));
        }
        else if (text[at] == '0')
        {
            start = text[before] == '(' ? before : at;
            at = text.After(at);
        }
        else
        {
            return false;
        }

        bool isOwn = text[start] == '(' ? !char.IsAsciiDigit(text[text.Before(start)]) : text.IsStartOfNumber(start);
        return isOwn && text[at] is (>= '1' and <= '3') or '5' or (>= '7' and <= '9') && TryDigits(text, at, out end);
    }

    /// <summary>Reads the digits after the first 0, or after the country: groups of two or more.</summary>
    private static bool TryDigits(FoldedText text, int at, out int end)
    {
        end = at;
        bool isPerhapsShort = text[at] == '1';
        int code = 0;
        int digits = 0;
        for (int group = 1; ; group++)
        {
            int before = digits;
            for (; char.IsAsciiDigit(text[at]) && digits <= Digits; digits++)
            {
                end = at + 1;
                at = text.After(at);
            }

            if (digits - before < 2 || digits >= Digits)
            {
                return digits - before >= 2 && digits == Digits && IsEnd(text, at);
            }

            code = group == 1 ? digits : code;
            int next = AfterGap(text, at);
            if (next == at || !char.IsAsciiDigit(text[next]))
            {
                // 01204 52201 and 016977 2345: the code, then the rest in one piece.
                return isPerhapsShort && group == 2 && digits == Digits - 1 && code is 4 or 5 && IsEnd(text, at);
            }

            at = next;
        }
    }

    /// <summary>After 44, what may part it from the rest, and the 0 in brackets that is not dialled from abroad.</summary>
    private static int AfterCountry(FoldedText text, int at)
    {
        at = AfterGap(text, text.After(text.After(at)));
        if (text[at] == '(' && text[text.After(at)] == '0')
        {
            at = text.After(text.After(at));
            return text[at] == ')' ? text.AfterSpaces(text.After(at)) : at;
        }

        return text[at] == '(' ? text.After(at) : at;
    }

    /// <summary>After a closing bracket, a hyphen, a dot or a stroke, and the spaces around it.</summary>
    private static int AfterGap(FoldedText text, int at)
    {
        at = text.AfterSpaces(text[at] == ')' ? text.After(at) : at);
        return text[at] is '-' or '.' or '/' ? text.AfterSpaces(text.After(at)) : at;
    }

    private static bool IsEnd(FoldedText text, int at) => !text.IsWord(at) && text[at] != '@';

    private static bool Reads(FoldedText text, int at, string digits)
    {
        foreach (char digit in digits)
        {
            if (text[at] != digit)
            {
                return false;
            }

            at = text.After(at);
        }

        return true;
    }
}
