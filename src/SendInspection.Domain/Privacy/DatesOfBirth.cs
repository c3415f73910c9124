namespace SendInspection.Domain;

/// <summary>Dates that the words beside them, or the heading of their column, call somebody's date of birth: "born on", "DOB", "date of birth", "birthday", "turned 16 on".</summary>
/// <remarks>
/// A day and a month must be given. "Born between", "born before" and "born on or after" speak of a cohort, and a year or a month alone of
/// many children; they are not found. Neither is the day on which a service, a strategy or an idea was born.
/// </remarks>
internal ref struct DatesOfBirth(ReadOnlySpan<char> text)
{
    private const int MostWords = 12;
    private const int MostSigns = 12;
    private const int MostDigits = 4;
    private const int MostWordsAfter = 6;
    private const int MostOthersAfter = 3;
    private const int MostNames = 2;
    private const string Signs = " ,-:.()[]=|'\"‘’“”/*_`~<>{}#;&!?•→»«@";

    /// <summary>What says when something happened.</summary>
    private static readonly WordSet Whens = new("on by from until since before after of in to");

    /// <summary>What a form or a table has for dates of birth.</summary>
    private static readonly WordSet Fields = new("field fields column data records box checks evidence");

    private BirthColumns columns = new(text);
    private int found;
    private int labelled;
    private bool isOfSeveral;

    /// <summary>Finds the date whose first digit is here; it starts before when its month is named first. Dates are asked for from the first to the last.</summary>
    internal bool TryFind(FoldedText text, int at, out int start, out int end)
    {
        start = at;
        end = at;
        if (!(text.IsStartOfNumber(at) || char.IsAsciiLetter(text[text.Before(at)])) || !WrittenDates.TryFind(text, at, out start, out end))
        {
            return false;
        }

        int next = text.AfterHidden(end);
        int label = labelled;
        bool isFound = (FollowsBirth(text, start, next, out bool isOfOne) || PrecedesBirth(text, start, next, out label) || columns.Hold(at)) && !IsOfCohort(text, next, isOfOne);
        if (isFound)
        {
            found = end;
            labelled = label;
        }

        return isFound;
    }

    /// <summary>Whether a word of birth stands before the date, and nothing between that makes it the date of something else.</summary>
    private bool FollowsBirth(FoldedText text, int start, int end, out bool isOfOne)
    {
        isOfOne = false;
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
            if (birth == BirthWord.None)
            {
                continue;
            }

            if (last < found || last < labelled)
            {
                return last >= labelled && IsListed(text, start, end);
            }

            if (WordsBetween.Read(text, start, last).Leave(birth, text, last, at, end))
            {
                isOfSeveral = BirthWords.IsOfSeveral(text, word, at);
                isOfOne = birth == BirthWord.DateOfBirth && !isOfSeveral;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether only a name, or nothing, stands between the last date of birth and this date: "DOB 12/03/2009, Ana 04/05/2011".</summary>
    private readonly bool IsListed(FoldedText text, int start, int end)
    {
        Span<char> room = stackalloc char[BirthWords.Longest];
        int names = 0;
        bool isParted = false;
        for (int at = text.AfterHidden(found), after; at < start; at = after)
        {
            after = text.After(at);
            isParted |= text[at] is ',' or ';' or '/' or '&' or '|' || (isOfSeveral && text.IsLineBreak(at));
            if (text.IsWord(at))
            {
                bool isName = char.IsAsciiLetterUpper(text[at]) && char.IsAsciiLetterLower(text[after]);
                ReadOnlySpan<char> word = room[..text.WordStartingAt(at, room, out after)];
                names += isName ? 1 : 0;
                isParted |= word is "and";
                if (names > MostNames || !(word is "and" || (isName && !BirthWords.AnotherDate.Has(word) && !BirthWords.Things.Has(word))))
                {
                    return false;
                }
            }
            else if (text[at] is not (',' or ';' or '/' or '&' or '|' or ' ' or '(' or ')' or ':'))
            {
                return false;
            }
        }

        return isParted && (names > 0 || isOfSeveral || text[text.AfterSpaces(end)] is '\0' or '.' or ',' or ';' or ')' or ']' or '|');
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
    private static bool PrecedesBirth(FoldedText text, int start, int end, out int label)
    {
        label = 0;
        Span<char> room = stackalloc char[BirthWords.Longest];
        int at = end;
        int others = 0;
        bool isTold = false;
        bool isOwn = false;
        bool hasSign = false;
        bool isOnNextLine = false;
        for (int words = 0; words < MostWordsAfter && others <= MostOthersAfter; words++)
        {
            for (int signs = 0; signs < MostSigns && text[at] is not ('.' or ';') && IsSign(text[at]); signs++)
            {
                hasSign |= text[at] != ' ';
                isOnNextLine |= text.IsLineBreak(at);
                at = text.After(at);
            }

            int first = at;
            BirthWord birth = BirthWords.StartingAt(text, first, out at);
            if (birth != BirthWord.None)
            {
                label = at;
                return !HasOwnDate(text, at, isOnNextLine) && birth switch
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
    /// <remarks>Not where their sentence is over: "12/03/2009: born. 14/09/2013: started". Nor their line, unless they began it as a label does.</remarks>
    private static bool HasOwnDate(FoldedText text, int at, bool isOnNextLine)
    {
        bool isOfInitials = text[at] == '.' && text[text.Before(text.Before(at))] == '.';
        at = isOfInitials ? text.After(at) : at;
        for (int signs = 0; signs < MostSigns && IsSign(text[at]); signs++)
        {
            if ((text[at] is '.' or ';' && text[text.After(at)] == ' ') || (!isOnNextLine && text.IsLineBreak(at)))
            {
                return false;
            }

            at = text.After(at);
        }

        Span<char> room = stackalloc char[BirthWords.Longest];
        return IsDate(text, at)
            || Fields.Has(room[..text.WordStartingAt(at, room, out _)]);
    }

    private static bool IsDate(FoldedText text, int at) => char.IsAsciiDigit(text[at]) && WrittenDates.TryFind(text, at, out _, out _);

    /// <summary>Whether the date is one end of many days: "or later", "to 31 August 2005".</summary>
    private static bool IsOfCohort(FoldedText text, int end, bool isOfOne)
    {
        Span<char> room = stackalloc char[BirthWords.Longest];
        int at = text.AfterSpaces(end);
        if (text[at] == '-')
        {
            int next = text.AfterSpaces(text.After(at));
            return !isOfOne && IsDate(text, next);
        }

        ReadOnlySpan<char> word = room[..text.WordStartingAt(at, room, out int after)];
        return word switch
        {
            "onwards" => true,
            "to" or "until" or "till" => char.IsAsciiDigit(text[text.AfterSpaces(after)]),
            "or" => IsOfOthers(room[..text.WordStartingAt(text.AfterSpaces(after), room, out _)]),
            "and" => IsOfOthers(room[..text.WordStartingAt(text.AfterSpaces(after), room, out after)]) && IsOfMany(room[..text.WordStartingAt(text.AfterSpaces(after), room, out _)]),
            _ => false,
        };

        static bool IsOfOthers(ReadOnlySpan<char> word) => word is "later" or "after" or "before" or "earlier" or "onwards";

        // "And after were not screened", but not "and after two weeks came home".
        static bool IsOfMany(ReadOnlySpan<char> word) => word.IsEmpty || word is "who" or "may" or "can" or "must" or "should" or "will" or "have" || BirthWords.Tellers.Has(word);
    }
}
