namespace SendInspection.Domain;

/// <summary>
/// Dates with a day and a month as people write them: 12/03/2009, 12.3.09, 2009-03-12, 12032009, 12th March 2009, March 12, 2009.
/// </summary>
internal static class WrittenDates
{
    private const int LongestMonth = 9;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Finds the date whose first digit is here; it starts before when its month is named first.</summary>
    internal static bool TryFind(FoldedText text, int at, out int start, out int end)
    {
        start = at;
        int first = Number(text, at, out int digits, out int afterFirst);
        return digits switch
        {
            1 or 2 when first is >= 1 and <= 31 => TryInNumbers(text, first, afterFirst, out end)
                || TryMonthAfter(text, afterFirst, out end)
                || TryMonthBefore(text, at, afterFirst, out start, out end),
            4 when IsYear(first) => TryIso(text, afterFirst, out end),
            6 => IsDayAndMonth(first / 10_000, first / 100 % 100) && IsEnd(text, afterFirst, out end) || NotFound(out end),
            8 => (IsDayAndMonth(first / 1_000_000, first / 10_000 % 100) && IsYear(first % 10_000)
                || IsYear(first / 10_000) && IsDayAndMonth(first % 100, first / 100 % 100)) && IsEnd(text, afterFirst, out end) || NotFound(out end),
            _ => NotFound(out end),
        };
    }

    /// <summary>After the day: a sign, the month, the same sign, the year. The month may come first.</summary>
    private static bool TryInNumbers(FoldedText text, int day, int at, out int end)
    {
        end = 0;
        if (!TrySign(text, ref at, out char sign))
        {
            return false;
        }

        int month = Number(text, at, out int digits, out at);
        return digits is 1 or 2
            && IsDayAndMonth(day, month)
            && TrySign(text, ref at, out char second)
            && second == sign
            && TryYear(text, at, out end);
    }

    /// <summary>After the year: a sign, the month, the same sign, the day.</summary>
    private static bool TryIso(FoldedText text, int at, out int end)
    {
        end = 0;
        if (!TrySign(text, ref at, out char sign))
        {
            return false;
        }

        int month = Number(text, at, out int digits, out at);
        if (digits is not (1 or 2) || month is < 1 or > 12 || !TrySign(text, ref at, out char second) || second != sign)
        {
            return false;
        }

        int day = Number(text, at, out digits, out at);
        // A time of the day may follow: 2009-03-12T00:00.
        end = at;
        return digits is 1 or 2 && day is >= 1 and <= 31;
    }

    /// <summary>After the day: an ordinal's ending, "of", the month's name, and the year, which may be left out.</summary>
    private static bool TryMonthAfter(FoldedText text, int at, out int end)
    {
        end = 0;
        Span<char> room = stackalloc char[LongestMonth];
        at = AfterOrdinal(text, at, room);
        at = text[at] is '-' or '/' or '.' ? text.After(at) : text.AfterSpaces(at);
        ReadOnlySpan<char> word = room[..text.WordStartingAt(at, room, out int after)];
        if (word is "of")
        {
            word = room[..text.WordStartingAt(text.AfterSpaces(after), room, out after)];
        }

        if (!IsMonth(word))
        {
            return false;
        }

        end = after;
        int year = text[after] is '.' or ',' or '-' or '/' ? text.AfterSpaces(text.After(after)) : text.AfterSpaces(after);
        year = text[year] is '\'' or '’' ? text.After(year) : year;
        if (TryYear(text, year, out int afterYear))
        {
            end = afterYear;
        }

        return true;
    }

    /// <summary>Before the day: the month's name. After it: an ordinal's ending, a comma, and the year of four digits.</summary>
    private static bool TryMonthBefore(FoldedText text, int at, int afterDay, out int start, out int end)
    {
        start = at;
        end = 0;
        Span<char> room = stackalloc char[LongestMonth];
        int space = text.Before(at);
        if (text[space] != ' ' || !IsMonth(room[..text.WordEndingAt(text.Before(space), room, out int before)]))
        {
            return false;
        }

        start = text.After(before);
        int year = AfterOrdinal(text, afterDay, room);
        year = text.AfterSpaces(text[year] == ',' ? text.After(year) : year);
        return IsYear(Number(text, year, out int digits, out end)) && digits == 4;
    }

    private static int AfterOrdinal(FoldedText text, int at, Span<char> room) =>
        room[..text.WordStartingAt(at, room, out int after)] is "st" or "nd" or "rd" or "th" ? after : at;

    private static bool TryYear(FoldedText text, int at, out int end)
    {
        int year = Number(text, at, out int digits, out end);
        return ((digits == 4 && IsYear(year)) || digits == 2) && !text.IsWord(end);
    }

    private static bool TrySign(FoldedText text, ref int at, out char sign)
    {
        sign = text[at];
        at = sign == ' ' ? text.AfterSpaces(at) : text.After(at);
        return sign is '/' or '.' or '-' or ' ';
    }

    /// <summary>The number of at most eight digits that starts here; with more, its digits are counted as nine.</summary>
    private static int Number(FoldedText text, int at, out int digits, out int end)
    {
        int number = 0;
        for (digits = 0; digits < 9 && char.IsAsciiDigit(text[at]); digits++)
        {
            number = (number * 10) + (text[at] - '0');
            at = text.After(at);
        }

        end = at;
        return number;
    }

    private static bool IsYear(int year) => year is >= 1900 and <= 2099;

    private static bool IsDayAndMonth(int day, int month) => day is >= 1 and <= 31 && month is >= 1 and <= 31 && (day <= 12 || month <= 12);

    /// <summary>Whether a word is a month's name or its first three letters; September has four as well.</summary>
    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (string month in Months)
        {
            if (word.Length >= 3 && month.AsSpan().StartsWith(word) && (word.Length is 3 || word.Length == month.Length || word is "sept"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnd(FoldedText text, int at, out int end)
    {
        end = at;
        return text.IsEndOfNumber(at);
    }

    private static bool NotFound(out int end)
    {
        end = 0;
        return false;
    }
}
