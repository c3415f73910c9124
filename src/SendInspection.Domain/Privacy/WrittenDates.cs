namespace SendInspection.Domain;

/// <summary>
/// Dates with a day and a month as people write them: 12/03/2009, 12.3.09, 2009-03-12, 12032009, 12th March 2009, March 12, 2009, the twelfth
/// of March 2009.
/// </summary>
internal static class WrittenDates
{
    private const int LongestMonth = 9;
    private const int LongestDay = 11;
    private const int LongestNumber = 9;

    /// <summary>The months as Roman numbers.</summary>
    private static readonly WordSet RomanMonths = new("i ii iii iv v vi vii viii ix x xi xii");

    /// <summary>The days of a month in words, as far as they are one word.</summary>
    private static readonly WordSet Days = new("""
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
        eighteenth nineteenth twentieth thirtieth
        """);

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Finds the date whose first digit is here; it starts before when its month or its day is in words and first.</summary>
    internal static bool TryFind(FoldedText text, int at, out int start, out int end)
    {
        start = at;
        int first = Number(text, at, out int digits, out int afterFirst);
        return digits switch
        {
            1 or 2 when first is >= 1 and <= 31 => (!char.IsAsciiLetter(text[text.AfterSpaces(afterFirst)]) && TryInNumbers(text, first, afterFirst, out end))
                || TryMonthAfter(text, afterFirst, out end)
                || TryMonthBefore(text, at, afterFirst, out start, out end),
            4 when IsYear(first) => TryIso(text, afterFirst, out end) || TryDayInWords(text, at, afterFirst, out start, out end),
            6 => IsDayAndMonth(first / 10_000, first / 100 % 100) && IsEnd(text, afterFirst, out end) || NotFound(out end),
            8 => (IsDayAndMonth(first / 1_000_000, first / 10_000 % 100) && IsYear(first % 10_000)
                || IsYear(first / 10_000) && IsDayAndMonth(first % 100, first / 100 % 100)) && IsEnd(text, afterFirst, out end) || NotFound(out end),
            _ => NotFound(out end),
        };
    }

    /// <summary>After the day: a sign, the month, the same sign, the year. The month may come first. After a stroke the year may be left out.</summary>
    private static bool TryInNumbers(FoldedText text, int day, int at, out int end)
    {
        end = 0;
        if (!TrySign(text, ref at, out char sign))
        {
            return false;
        }

        int month = Number(text, at, out int digits, out int afterMonth);
        if (digits is not (1 or 2) || !IsDayAndMonth(day, month))
        {
            return false;
        }

        at = afterMonth;
        if (TrySign(text, ref at, out char second) && second == sign && TryYear(text, at, out end))
        {
            return true;
        }

        return sign == '/' && text[afterMonth] != '/' && IsEnd(text, afterMonth, out end);
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

        // A time of the day may follow: 2009-03-12T00:00.
        int day = Number(text, at, out digits, out int after);
        end = digits == 0 ? at : text.EndOf(text.Before(after));
        return digits is 1 or 2 && day is >= 1 and <= 31;
    }

    /// <summary>After the day: an ordinal's ending, "of" or "day of", the month's name, and the year, which may be left out.</summary>
    private static bool TryMonthAfter(FoldedText text, int at, out int end)
    {
        end = 0;
        Span<char> room = stackalloc char[LongestMonth];
        at = AfterSeparator(text, AfterOrdinal(text, at, room));
        if (!IsStartOfMonth(text[at]))
        {
            return false;
        }

        ReadOnlySpan<char> word = room[..text.LettersFrom(at, room, out int after)];
        if (word is "day")
        {
            word = room[..text.LettersFrom(text.AfterSpaces(after), room, out after)];
        }

        if (word is "of")
        {
            word = room[..text.LettersFrom(text.AfterSpaces(after), room, out after)];
        }

        if (char.IsLetter(text[after]))
        {
            return false;
        }

        end = text.EndOf(text.Before(after));
        bool hasYear = TryYearAfter(text, after, out int afterYear);
        bool isMonth = IsMonth(word) || (hasYear && RomanMonths.Has(word));
        end = hasYear ? afterYear : end;
        return isMonth;
    }

    /// <summary>Before the day: the month's name. After it: an ordinal's ending, a comma, and the year, which may be left out.</summary>
    private static bool TryMonthBefore(FoldedText text, int at, int afterDay, out int start, out int end)
    {
        start = at;
        Span<char> room = stackalloc char[LongestMonth];
        int last = text.BeforeSpaces(text.Before(at));
        last = text[last] is '.' or '-' or '/' ? text.BeforeSpaces(text.Before(last)) : last;
        int before = last;
        if (!IsEndOfMonth(text[last]) || !IsMonth(room[..text.WordEndingAt(last, room, out before)]))
        {
            return NotFound(out end);
        }

        start = text.After(before);
        int afterOrdinal = AfterOrdinal(text, afterDay, room);
        end = text.EndOf(text.Before(afterOrdinal));
        if (TryYearAfter(text, afterOrdinal, out int afterYear))
        {
            end = afterYear;
        }

        return !text.IsWord(afterOrdinal);
    }

    /// <summary>Before the year: the month's name; before it, "of" or nothing, and the day in words.</summary>
    private static bool TryDayInWords(FoldedText text, int at, int afterYear, out int start, out int end)
    {
        start = at;
        Span<char> room = stackalloc char[LongestDay];
        int month = text.BeforeSpaces(text.Before(at));
        month = text[month] is ',' or '.' ? text.BeforeSpaces(text.Before(month)) : month;
        if (!IsEndOfMonth(text[month]) || !IsMonth(room[..text.WordEndingAt(month, room, out int beforeMonth)]))
        {
            return NotFound(out end);
        }

        ReadOnlySpan<char> word = room[..text.WordEndingAt(text.BeforeSpaces(beforeMonth), room, out int before)];
        if (word is "of")
        {
            word = room[..text.WordEndingAt(text.BeforeSpaces(before), room, out before)];
        }

        if (!Days.Has(word))
        {
            return NotFound(out end);
        }

        start = text.After(before);
        int tens = text[before] is ' ' or '-' ? text.Before(before) : before;
        if (room[..text.WordEndingAt(tens, room, out int beforeTens)] is "twenty" or "thirty")
        {
            start = text.After(beforeTens);
        }

        return IsEnd(text, afterYear, out end);
    }

    private static int AfterOrdinal(FoldedText text, int at, Span<char> room)
    {
        int next = text.AfterSpaces(at);
        if (text[next] is not ('s' or 'n' or 'r' or 't'))
        {
            return at;
        }

        return room[..text.LettersFrom(next, room, out int after)] is "st" or "nd" or "rd" or "th" ? after
            : room[..text.LettersFrom(at, room, out after)] is ['s', 't', ..] or ['n', 'd', ..] or ['r', 'd', ..] or ['t', 'h', ..] ? text.After(text.After(at))
            : at;
    }

    private static int AfterSeparator(FoldedText text, int at)
    {
        at = text.AfterSpaces(at);
        return text[at] is '-' or '/' or '.' or ',' or '_' ? text.AfterSpaces(text.After(at)) : at;
    }

    /// <summary>Reads a year after a month or a day; after the end of a sentence, a clause or a line, two digits before a word count something else.</summary>
    private static bool TryYearAfter(FoldedText text, int at, out int end)
    {
        int year = AfterSeparator(text, at);
        bool isApart = text.IsLineBreak(at) || (text[at] is '.' or ',' && text[text.After(at)] == ' ');
        return TryYear(text, year, out end)
            && !(isApart && text.AfterDigits(year, out int digits) is var after && digits == 2 && char.IsLetter(text[text.AfterSpaces(after)]));
    }

    private static bool TryYear(FoldedText text, int at, out int end)
    {
        int year = Number(text, text[at] is '\'' or '’' or '‘' ? text.After(at) : at, out int digits, out int after);
        end = digits == 0 ? at : text.EndOf(text.Before(after));
        return (digits == 4 && IsYear(year)) || (digits == 2 && !text.IsWord(after));
    }

    private static bool TrySign(FoldedText text, ref int at, out char sign)
    {
        int next = text.AfterSpaces(at);
        sign = text[next] is '/' or '.' or '-' or '_' or ',' or '|' or ':' ? text[next] : text[at];
        at = sign == ' ' ? next : text.AfterSpaces(text.After(next));
        return sign is '/' or '.' or '-' or '_' or ',' or '|' or ':' or ' ';
    }

    /// <summary>The number of at most eight digits that starts here; with more, its digits are counted as nine.</summary>
    private static int Number(FoldedText text, int at, out int digits, out int after)
    {
        int number = 0;
        for (digits = 0; digits < LongestNumber && text.DigitAt(at) >= 0; digits++)
        {
            number = (number * 10) + text.DigitAt(at);
            at = text.After(at);
        }

        after = at;
        return number;
    }

    private static bool IsYear(int year) => year is >= 1900 and <= 2099;

    private static bool IsDayAndMonth(int day, int month) => day is >= 1 and <= 31 && month is >= 1 and <= 31 && (day <= 12 || month <= 12);

    /// <summary>Whether a word is a month's name, its first three letters, or its name misspelt between the first three letters and the last.</summary>
    internal static bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (string month in Months)
        {
            if (word.Length >= 3 && word[..3].SequenceEqual(month.AsSpan(0, 3)) && (word.Length is 3 || word[^1] == month[^1] || word is "sept"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a month, "of" or "day of" may start with a letter.</summary>
    private static bool IsStartOfMonth(char letter) => (letter | ' ') is 'j' or 'f' or 'm' or 'a' or 's' or 'o' or 'n' or 'd' or 'i' or 'v' or 'x';

    private static bool IsEndOfMonth(char letter) =>
        (letter | ' ') is 'y' or 'h' or 'l' or 'e' or 't' or 'r' or 'b' or 'n' or 'p' or 'g' or 'c' or 'v';

    private static bool IsEnd(FoldedText text, int at, out int end)
    {
        end = text.EndOf(text.Before(at));
        return text.IsEndOfNumber(at);
    }

    private static bool NotFound(out int end)
    {
        end = 0;
        return false;
    }
}
