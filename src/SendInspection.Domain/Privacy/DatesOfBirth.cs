namespace SendInspection.Domain;

/// <summary>Dates that the words beside them, or the heading of their column, call somebody's date of birth: "born on", "DOB", "date of birth", "birthday", "turned 16 on".</summary>
/// <remarks>
/// A day and a month must be given. "Born between", "born before" and "born on or after" speak of a cohort, and a year or a month alone of
/// many children; they are not found. Neither is the day on which a service, a strategy or an idea was born.
/// </remarks>
internal static class DatesOfBirth
{
    private const int MostWords = 12;
    private const int MostSigns = 12;
    private const int MostDigits = 4;
    private const int MostWordsAfter = 6;
    private const int MostOthersAfter = 3;
    private const string Signs = " ,-:.()[]=|'\"‘’“”/*_`~<>{}#;&!?•→»«";

    /// <summary>What says when something happened.</summary>
    private static readonly WordSet Whens = new("on by from until since before after of in to");

    /// <summary>What a form or a table has for dates of birth.</summary>
    private static readonly WordSet Fields = new("field fields column data records box checks evidence");

    /// <summary>Finds the date whose first digit is here; it starts before when its month is named first.</summary>
    internal static bool TryFind(FoldedText text, int at, ref BirthColumns columns, out int start, out int end)
    {
        start = at;
        end = at;
        return (text.IsStartOfNumber(at) || char.IsAsciiLetter(text[text.Before(at)]))
            && WrittenDates.TryFind(text, at, out start, out end)
            && (FollowsBirth(text, start, end) || PrecedesBirth(text, start, end) || columns.Hold(at))
            && !IsOfCohort(text, end);
    }

    /// <summary>Whether a word of birth stands before the date, and nothing between that makes it the date of something else.</summary>
    private static bool FollowsBirth(FoldedText text, int start, int end)
    {
        Span<char> room = stackalloc char[BirthWords.Longest];
        int at = text.Before(start);
        bool isSentenceOver = false;
        bool isInBrackets = false;
        for (int words = 0; words < MostWords && !isSentenceOver; words++)
        {
            at = BeforeSigns(text, at, ref isInBrackets, ref isSentenceOver);
            isSentenceOver &= words > 0;
            int last = at;
            ReadOnlySpan<char> word = room[..ReadWordOrNumber(text, ref at, room)];
            if (at == last || (words == 0 && BirthWords.Cohorts.Has(word)))
            {
                return false;
            }

            BirthWord birth = BirthWords.EndingAt(text, word, last, at);
            if (birth != BirthWord.None && WordsBetween.Read(text, start, last).Leave(birth, text, last, at, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the word, or the number of at most four digits, that ends here; the length is 0 for a number.</summary>
    internal static int ReadWordOrNumber(FoldedText text, ref int at, Span<char> room)
    {
        int last = at;
        for (; char.IsAsciiDigit(text[at]) && last - at < MostDigits; at = text.Before(at))
        {
        }

        return at == last ? text.WordEndingAt(at, room, out at) : 0;
    }

    private static int BeforeSigns(FoldedText text, int at, ref bool isInBrackets, ref bool isSentenceOver)
    {
        for (int signs = 0; signs < MostSigns && IsSign(text[at]); signs++)
        {
            isInBrackets = text[at] is ')' or ']' || (isInBrackets && text[at] is not ('(' or '['));
            isSentenceOver |= text[at] is '.' or ';' && !isInBrackets;
            at = text.Before(at);
        }

        return at;
    }

    internal static bool IsSign(char character) => !char.IsLetterOrDigit(character) && Signs.Contains(character);

    /// <summary>Whether a word of birth stands after the date: "12/03/2009 DOB", "12 March is her birthday", "on 12 March 2009 Sam was born".</summary>
    private static bool PrecedesBirth(FoldedText text, int start, int end)
    {
        Span<char> room = stackalloc char[BirthWords.Longest];
        int at = end;
        int others = 0;
        bool isTold = false;
        bool isOwn = false;
        bool hasSign = false;
        for (int words = 0; words < MostWordsAfter && others <= MostOthersAfter; words++)
        {
            for (int signs = 0; signs < MostSigns && text[at] is not ('.' or ';') && IsSign(text[at]); signs++)
            {
                hasSign |= text[at] != ' ';
                at = text.After(at);
            }

            int first = at;
            BirthWord birth = BirthWords.StartingAt(text, first, out at);
            if (birth != BirthWord.None)
            {
                return !HasOwnDate(text, at) && birth switch
                {
                    BirthWord.DateOfBirth => isTold || ((words == 0 || (hasSign && others <= (isOwn ? 2 : 0))) && !IsWhen(text, start)),
                    BirthWord.Birthday => (isTold || words == 0 || (hasSign && others <= 2)) && !BirthWords.IsOfThing(text, text.Before(first)),
                    BirthWord.Born => (words > 0 ? isTold : hasSign ? !IsWhen(text, start) : !text.IsWord(text.AfterSpaces(at)))
                        && !BirthWords.IsOfThing(text, text.Before(first)),
                    BirthWord.Turned => IsAgeAlone(text, at) && !BirthWords.IsOfThing(text, text.Before(first)),
                    _ => true,
                };
            }

            ReadOnlySpan<char> word = room[..text.WordStartingAt(first, room, out at)];
            if (word.IsEmpty || word is "that")
            {
                return false;
            }

            isTold |= BirthWords.Tellers.Has(word);
            isOwn |= BirthWords.Owners.Has(word);
            others += BirthWords.IsBetween(word) || BirthWords.Owners.Has(word) || word is "when" or "which" ? 0 : 1;
        }

        return false;
    }

    /// <summary>Whether the date only says when something happened: "on 12 March 2016".</summary>
    private static bool IsWhen(FoldedText text, int start)
    {
        Span<char> room = stackalloc char[BirthWords.Longest];
        ReadOnlySpan<char> word = room[..text.WordBefore(start, room, out start)];
        if (word is "the" || word.EndsWith("day"))
        {
            word = room[..text.WordBefore(start, room, out _)];
        }

        return Whens.Has(word);
    }

    /// <summary>Whether an age comes next, and then nothing that it could count: "turned 16".</summary>
    private static bool IsAgeAlone(FoldedText text, int at)
    {
        Span<char> room = stackalloc char[BirthWords.Longest];
        at = text.AfterSpaces(at);
        int after = text.AfterDigits(at, out _);
        bool isAge = after != at || BirthWords.IsAge(room[..text.WordStartingAt(at, room, out after)]);
        ReadOnlySpan<char> next = room[..text.WordStartingAt(text.AfterSpaces(after), room, out _)];
        return isAge && (next.IsEmpty || next is "and" or "but" or "so" or "in" or "at");
    }

    /// <summary>Whether the words of birth after a date belong to a date after them, or to a field of a form.</summary>
    private static bool HasOwnDate(FoldedText text, int at)
    {
        for (int signs = 0; signs < MostSigns && IsSign(text[at]); signs++)
        {
            at = text.After(at);
        }

        Span<char> room = stackalloc char[BirthWords.Longest];
        return IsDate(text, at)
            || Fields.Has(room[..text.WordStartingAt(at, room, out _)]);
    }

    private static bool IsDate(FoldedText text, int at) => char.IsAsciiDigit(text[at]) && WrittenDates.TryFind(text, at, out _, out _);

    /// <summary>Whether the date is one end of many days: "or later", "to 31 August 2005".</summary>
    private static bool IsOfCohort(FoldedText text, int end)
    {
        Span<char> room = stackalloc char[BirthWords.Longest];
        int at = text.AfterSpaces(end);
        if (text[at] == '-')
        {
            int next = text.AfterSpaces(text.After(at));
            return IsDate(text, next);
        }

        ReadOnlySpan<char> word = room[..text.WordStartingAt(at, room, out int after)];
        return word switch
        {
            "onwards" => true,
            "to" or "until" or "till" => char.IsAsciiDigit(text[text.AfterSpaces(after)]),
            "or" or "and" => room[..text.WordStartingAt(text.AfterSpaces(after), room, out _)] is "later" or "after" or "before" or "earlier" or "onwards",
            _ => false,
        };
    }
}
