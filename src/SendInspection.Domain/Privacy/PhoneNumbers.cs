namespace SendInspection.Domain;

/// <summary>Phone numbers of the United Kingdom: 0, or +44, 0044 or 44, and ten digits, in groups of two or more.</summary>
/// <remarks>
/// A few exchanges have nine digits; these are only known by the gap after their code, as in 01204 52201. Where a word such as "tel" stands
/// before it, the 0 may be left out, as spreadsheets do.
/// </remarks>
internal static class PhoneNumbers
{
    private const int Digits = 10;
    private const int LongestWord = 16;
    private const int WordsBefore = 3;

    /// <summary>What names a phone number before it.</summary>
    private static readonly WordSet Labels = new("tel phone telephone mobile mob ring call landline whatsapp sms");

    /// <summary>What runs straight into a phone number.</summary>
    private static readonly WordSet RunIn = new("""
        t m p h w f o tel tele telno ph phone phoneno telephone mob mobile mobileno cell call ring text txt sms fax whatsapp contact contactno
        number no landline home work office on at to is or and
        """);

    /// <summary>Finds the number whose first digit is here.</summary>
    internal static bool TryFind(FoldedText text, int at, out int start, out int end)
    {
        end = at;
        if (TryPrefix(text, at, out start, out int national))
        {
            return IsStart(text, start) && TryDigits(text, start, national, out end) && !StartsWithDate(text, at);
        }

        if (Reads(text, at, "44", out national))
        {
            // 4420 4425 4426 are figures; 447700 900123 and 44 20 7946 0123 are not.
            bool isApart = text.DigitAt(national) < 0 && text[national] != ',';
            return TryDigits(text, start, AfterCountry(text, national), out end)
                && (isApart || text[national] == '7' || text.AfterDigits(at, out _) >= end)
                && IsStart(text, at);
        }

        return text[at] is '1' or '2' or '7' && TryDigits(text, start, at, out end) && IsStart(text, at) && IsLabelled(text, at) && !HasComma(text, at, end);
    }

    /// <summary>Whether figures are listed, and no number without its 0 is written: "telephone interviews: 2017 – 96, 2018".</summary>
    private static bool HasComma(FoldedText text, int at, int end)
    {
        while (at < end && text[at] != ',')
        {
            at = text.After(at);
        }

        return at < end;
    }

    /// <summary>Reads +44, 0044, 0 or the letter O in its place; the digits that are dialled in any case come after it.</summary>
    private static bool TryPrefix(FoldedText text, int at, out int start, out int national)
    {
        start = at;
        int before = text.Before(at);
        int sign = text.BeforeSpaces(before);
        if (text[sign] == '+' && Reads(text, at, "44", out national))
        {
            int opening = text.Before(sign);
            start = text[opening] == '(' && text[national] == ')' ? opening : sign;
            national = AfterCountry(text, national);
        }
        else if (Reads(text, at, "00", out int after) && Reads(text, text.AfterSpaces(after), "44", out national))
        {
            national = AfterCountry(text, national);
        }
        else if (text[at] == '0')
        {
            start = text[sign] is '(' or '[' ? sign : at;
            national = AfterZero(text, at);
        }
        else
        {
            start = text[before] is 'O' or 'o' && !text.IsWord(text.Before(before)) ? before : at;
            national = at;
            return start != at;
        }

        return true;
    }

    /// <summary>Whether a number can start here, also right after a word that names it.</summary>
    private static bool IsStart(FoldedText text, int at)
    {
        int before = text.Before(at);
        if (text[at] is '+' or '(' or '[')
        {
            return !char.IsAsciiDigit(text[before]);
        }

        if (!char.IsLetter(text[before]))
        {
            return text.IsStartOfNumber(at);
        }

        Span<char> room = stackalloc char[LongestWord];
        return RunIn.Has(room[..text.WordEndingAt(before, room, out _)]);
    }

    /// <summary>Reads ten digits: groups of two or more, of which the first, whose 0 or country stands before it, may have one.</summary>
    private static bool TryDigits(FoldedText text, int start, int at, out int end)
    {
        end = at;
        bool isPerhapsShort = text[at] == '1';
        bool isPerhapsInTwos = text[at] == '7';
        if (text[at] is not ((>= '1' and <= '3') or '5' or (>= '7' and <= '9')))
        {
            return false;
        }

        int code = 0;
        int digits = 0;
        for (int group = 1; ; group++)
        {
            int before = digits;
            for (; text.DigitAt(at) >= 0 && digits <= Digits; digits++)
            {
                end = text.EndOf(at);
                at = text.After(at);
            }

            int length = digits - before;
            isPerhapsInTwos &= length == 2 || group == 1 || digits == Digits;
            if (group > 1 && length < 2 && !(isPerhapsInTwos && code == 1))
            {
                return false;
            }

            if (digits >= Digits)
            {
                return digits == Digits && IsEnd(text, at);
            }

            code = group == 1 ? digits : code;
            int next = text.AfterGap(at, out char sign);
            bool isList = sign is ',' or ':' && code < 3;
            if (next == at || text.DigitAt(next) < 0 || isList)
            {
                // 01204 52201 and 016977 2345: the code, then the rest in one piece.
                return isPerhapsShort && digits == Digits - 1 && (group == 2 ? code is 4 or 5 : group == 1 && IsLabelled(text, start)) && IsEnd(text, at);
            }

            at = next;
        }
    }

    /// <summary>After the country, what may part it from the rest, and the 0 that is not dialled from abroad.</summary>
    private static int AfterCountry(FoldedText text, int at)
    {
        at = text.AfterGap(at);
        return text[at] == '0' ? text.AfterGap(text.After(at)) : at;
    }

    private static int AfterZero(FoldedText text, int at)
    {
        at = text.After(at);
        at = text[at] == ')' ? text.After(at) : at;
        return text[at] is ' ' or '-' ? text.After(at) : at;
    }

    /// <summary>Whether a day, a month and a year stand here, and more digits after them: "01/04/2016 125 pupils".</summary>
    private static bool StartsWithDate(FoldedText text, int at) =>
        text[at] == '0' && text.AfterDigits(at, out int digits) > at && digits == 2 && WrittenDates.TryFind(text, at, out _, out _);

    /// <summary>Whether the number ends before here: an extension or a word may run on after it, but not more of a code.</summary>
    private static bool IsEnd(FoldedText text, int at)
    {
        if (text[at] == '@' || char.IsAsciiDigit(text[at]))
        {
            return false;
        }

        Span<char> room = stackalloc char[LongestWord];
        return text.IsEndOrWord(at) || room[..text.LettersFrom(at, room, out _)] is "x" or "ext";
    }

    private static bool IsLabelled(FoldedText text, int at)
    {
        Span<char> room = stackalloc char[LongestWord];
        for (int words = 0; words < WordsBefore; words++)
        {
            ReadOnlySpan<char> word = room[..text.WordBefore(at, room, out at)];
            if (Labels.Has(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Reads(FoldedText text, int at, string digits, out int after)
    {
        after = at;
        foreach (char digit in digits)
        {
            if (text[after] != digit)
            {
                return false;
            }

            after = text.After(after);
        }

        return true;
    }
}
