namespace SendInspection.Domain;

/// <summary>NHS numbers: ten digits, of which the last is the check digit by modulus 11.</summary>
/// <remarks>
/// Where the words nearby are of health, the digits may be grouped in any way. Elsewhere they are in one piece or grouped as people group
/// them, with the same sign throughout, so that figures that stand beside one another are not taken for a number.
/// </remarks>
internal static class NhsNumbers
{
    private const int Digits = 10;
    private const int LongestWord = 16;
    private const int WordsBefore = 5;
    private const int WordsAfter = 3;

    /// <summary>Finds the number whose first digit is here.</summary>
    internal static bool TryFind(FoldedText text, int at, out int end)
    {
        int start = at;
        return TryDigits(text, ref at, out end, out bool isUsual)
            && text[at] is not ('@' or '%')
            && text.IsEndOrWord(at)
            && (text.IsStartOfNumber(start) || FollowsLabel(text, start))
            && (text.IsWord(at) || text.IsEndOfNumber(at) || isUsual)
            && (IsOfHealth(text, start, at)
                ? isUsual || !StartsWithYearOrDate(text, start)
                : isUsual && (text.IsWord(at) || text.IsEndOfNumber(at)) && !IsOfBook(text, start) && !IsAbroad(text, start));
    }

    /// <summary>Reads ten digits that end in their check digit, and whether they are grouped as usual.</summary>
    private static bool TryDigits(FoldedText text, ref int at, out int end, out bool isUsual)
    {
        Span<int> digits = stackalloc int[Digits];
        int sum = 0;
        int groups = 0;
        int group = 0;
        char sign = '\0';
        bool isOneSign = true;
        bool isList = false;
        end = at;
        isUsual = false;
        for (int count = 0; count < Digits; count++)
        {
            int next = at;
            if (count > 0 && text.DigitAt(at) < 0)
            {
                next = text.AfterGap(at, out char shown);
                isList |= shown == ',' && text[text.Before(next)] == ' ';
                isOneSign &= sign == shown || sign == '\0';
                sign = shown;
                groups = (groups * 10) + group;
                group = 0;
            }

            digits[count] = text.DigitAt(next);
            if (digits[count] < 0)
            {
                return false;
            }

            // With weight 1 for the check digit itself, the sum of a right number is a multiple of 11.
            sum += (Digits - count) * digits[count];
            group++;
            end = text.EndOf(next);
            at = text.After(next);
        }

        isUsual = ((groups * 10) + group) is 10 or 334 or 3322 && isOneSign && sign != ',' && !text.IsByBoxes;
        return sum % 11 == 0 && !isList && !IsPlaceholder(digits);
    }

    /// <summary>Whether the digits are all the same or count up, as no number of anybody's does.</summary>
    private static bool IsPlaceholder(ReadOnlySpan<int> digits)
    {
        int step = digits[1] - digits[0];
        for (int index = 2; index < digits.Length; index++)
        {
            if (digits[index] - digits[index - 1] != step)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word that names a number runs straight into it.</summary>
    private static bool FollowsLabel(FoldedText text, int start)
    {
        Span<char> room = stackalloc char[LongestWord];
        ReadOnlySpan<char> word = room[..text.WordEndingAt(text.Before(start), room, out _)];
        return word is "is" or "was"
            || word.EndsWith("nhs") || word.EndsWith("no") || word.EndsWith("nr") || word.EndsWith("num") || word.EndsWith("number") || word.EndsWith("id");
    }

    /// <summary>Whether it is an ISBN of ten digits, which has the same check digit.</summary>
    private static bool IsOfBook(FoldedText text, int start)
    {
        Span<char> room = stackalloc char[LongestWord];
        return room[..text.WordBefore(start, room, out _)] is "isbn";
    }

    /// <summary>Whether it is what a phone number of another country has after the code of the country.</summary>
    private static bool IsAbroad(FoldedText text, int start)
    {
        int at = text.BeforeSpaces(text.Before(start));
        for (int digits = 0; digits < 3 && char.IsAsciiDigit(text[at]); digits++)
        {
            at = text.Before(at);
        }

        return text[at] == '+';
    }

    /// <summary>Whether the digits are a date or years, and what follows them: "NHS England, 2018-19 and 2019-20".</summary>
    private static bool StartsWithYearOrDate(FoldedText text, int start) =>
        WrittenDates.TryFind(text, start, out _, out _)
        || (text[start] is '1' or '2' && text[text.After(start)] is '9' or '0' && text.AfterDigits(start, out int digits) > start && digits == 4);

    private static bool IsOfHealth(FoldedText text, int start, int end)
    {
        Span<char> room = stackalloc char[LongestWord];
        for (int words = 0; words < WordsBefore; words++)
        {
            if (IsOfHealth(room[..text.WordBefore(start, room, out start)]))
            {
                return true;
            }
        }

        for (int words = 0; words < WordsAfter; words++)
        {
            if (IsOfHealth(room[..text.WordAfter(end, room, out end)]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfHealth(ReadOnlySpan<char> word) => word.StartsWith("nhs") || word is "health" or "patient" or "hospital" or "clinic" or "camhs";
}
