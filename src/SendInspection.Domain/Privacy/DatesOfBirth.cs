namespace SendInspection.Domain;

/// <summary>Dates that the words beside them call somebody's date of birth: "born on", "DOB", "date of birth", "birthday".</summary>
/// <remarks>
/// A day and a month must be given. "Born between", "born before" and "born on or after" speak of a cohort, and a year or a month alone of
/// many children; they are not found.
/// </remarks>
internal static class DatesOfBirth
{
    private const int LongestWord = 24;
    private const int WordsBetween = 6;
    private const int WordsOfAPlace = 5;
    private const int SignsBetween = 6;
    private const string Signs = " ,-:.()[]=|'\"‘’“”";

    /// <summary>Finds the date whose first digit is here; it starts before when its month is named first.</summary>
    internal static bool TryFind(FoldedText text, int at, out int start, out int end)
    {
        start = at;
        end = at;
        return text.IsStartOfNumber(at)
            && WrittenDates.TryFind(text, at, out start, out end)
            && (FollowsBirth(text, start) || PrecedesBirth(text, end));
    }

    private static bool FollowsBirth(FoldedText text, int start)
    {
        Span<char> room = stackalloc char[LongestWord];
        int at = text.Before(start);
        bool isAfterOn = false;
        for (int words = 0; words < WordsBetween; words++)
        {
            at = BeforeSigns(text, at, out bool isSentenceOver);
            int here = at;
            ReadOnlySpan<char> word = room[..text.WordEndingAt(at, room, out at)];
            if (IsBirth(text, word, here, at) && !(isSentenceOver && word is "born"))
            {
                return true;
            }

            bool isBetween = word is "on" or "the" or "is" or "was" or "as" or "of" or "recorded" or "given" || word.EndsWith("day");
            if (!isBetween)
            {
                return isAfterOn && IsBornInAPlace(text, here, room);
            }

            isAfterOn |= word is "on";
        }

        return false;
    }

    /// <summary>Whether "born in" or "born at" and a few words, which name the place, end here.</summary>
    private static bool IsBornInAPlace(FoldedText text, int at, Span<char> room)
    {
        for (int words = 0; words < WordsOfAPlace; words++)
        {
            ReadOnlySpan<char> word = room[..text.WordEndingAt(at, room, out at)];
            bool isStartOfPlace = word is "in" or "at";
            at = BeforeSigns(text, at, out bool isSentenceOver);
            if (word.IsEmpty || isSentenceOver || isStartOfPlace)
            {
                return isStartOfPlace && !isSentenceOver && room[..text.WordEndingAt(at, room, out _)] is "born";
            }
        }

        return false;
    }

    private static bool PrecedesBirth(FoldedText text, int end)
    {
        int at = end;
        for (int signs = 0; signs < SignsBetween && text[at] != '.' && Signs.Contains(text[at]); signs++)
        {
            at = text.After(at);
        }

        Span<char> room = stackalloc char[LongestWord];
        ReadOnlySpan<char> word = room[..text.WordStartingAt(at, room, out int after)];
        if (word is "dob" or "birthdate")
        {
            return true;
        }

        bool isInitial = word is "d" && text[after] == '.';
        bool isDate = word is "date";
        int next = isInitial ? text.After(after) : text.AfterSpaces(after);
        word = room[..text.WordStartingAt(next, room, out after)];
        if (isInitial)
        {
            return word is "o" && text[after] == '.' && room[..text.WordStartingAt(text.After(after), room, out _)] is "b";
        }

        return isDate && word is "of" && room[..text.WordStartingAt(text.AfterSpaces(after), room, out _)] is "birth";
    }

    /// <summary>
    /// Whether a word, which runs from after <paramref name="before"/> to <paramref name="last"/>, says that a birth is meant.
    /// </summary>
    private static bool IsBirth(FoldedText text, ReadOnlySpan<char> word, int last, int before)
    {
        if (word is "born" or "dob" or "birth" or "birthdate" or "birthday" or "dateofbirth")
        {
            // "Of birth" is of a place as well as of a date: somebody's place and date of birth are both to be found.
            return true;
        }

        Span<char> room = stackalloc char[LongestWord];
        return word switch
        {
            "date" => room[..text.WordEndingAt(BeforeSigns(text, before, out _), room, out _)] is "birth",
            "b" => IsAfterInitials(text, before),
            _ => false,
        };
    }

    /// <summary>Whether "D.O." ends here.</summary>
    private static bool IsAfterInitials(FoldedText text, int dot)
    {
        foreach (char initial in "od")
        {
            int letter = text.Before(dot);
            if (text[dot] != '.' || char.ToLowerInvariant(text[letter]) != initial)
            {
                return false;
            }

            dot = text.Before(letter);
        }

        return !text.IsWord(dot);
    }

    private static int BeforeSigns(FoldedText text, int at, out bool isSentenceOver)
    {
        isSentenceOver = false;
        for (int signs = 0; signs < SignsBetween && Signs.Contains(text[at]); signs++)
        {
            isSentenceOver |= text[at] == '.';
            at = text.Before(at);
        }

        return at;
    }
}
