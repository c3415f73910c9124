namespace SendInspection.Domain;

/// <summary>What stands between a word of birth and a date after it, and whether it leaves the date one of birth.</summary>
internal struct WordsBetween
{
    private const int MostOfAPlace = 9;
    private const int MostOfARemark = 6;
    private const int MostOfABirthday = 2;

    private int words;
    private int others;
    private bool isTold;
    private bool isOn;
    private bool isAge;
    private bool hasAnother;
    private bool hasDeed;
    private bool hasThing;
    private bool hasSmallWord;
    private bool hasSmallWordAfterComma;
    private bool isAfterComma;
    private bool isOfCohort;
    private bool isInBrackets;
    private bool isAfterStop;
    private bool isRightAfterStop;
    private bool isAfterColon;

    /// <summary>Reads from a date back to the last letter of a word of birth.</summary>
    internal static WordsBetween Read(FoldedText text, int start, int last)
    {
        Span<char> room = stackalloc char[BirthWords.Longest];
        WordsBetween between = default;
        int at = text.Before(start);
        while (true)
        {
            at = between.ReadSigns(text, at, last);
            if (at <= last)
            {
                return between;
            }

            ReadOnlySpan<char> word = room[..DatesOfBirth.ReadWordOrNumber(text, ref at, room)];
            between.Read(word, char.IsAsciiLetterUpper(text[text.After(at)]));
        }
    }

    /// <summary>Whether the date is one of birth, with a word of birth between two places.</summary>
    internal readonly bool Leave(BirthWord birth, FoldedText text, int last, int before, int end)
    {
        if (isOfCohort || (isAfterStop && !(birth == BirthWord.DateOfBirth && text[text.After(last)] == '.')))
        {
            return false;
        }

        bool isRemark = others == 0 || ((isTold || isAfterColon) && others <= MostOfARemark && !hasAnother);
        return birth switch
        {
            BirthWord.DateOfBirth => isRemark,
            BirthWord.Birth => others == 0 && !isRightAfterStop,
            BirthWord.Birthday => (isRemark || (isOn && others <= MostOfABirthday && !hasAnother)) && !hasThing && !BirthWords.IsAnybodys(text, before) && !BirthWords.IsOfThing(text, before),
            BirthWord.Born => (isRemark || ((isOn || (isAfterComma && !hasSmallWord)) && others <= MostOfAPlace && !hasDeed))
                && (!isRightAfterStop || text[last] == 'b')
                && !BirthWords.IsOutOf(text, last)
                && !BirthWords.IsOfMany(text, before)
                && !BirthWords.IsOfThing(text, before)
                && !(IsStartOfSentence(text, before) && BirthWords.IsOfThingAfter(text, end)),
            BirthWord.Turned => isOn && isAge && others == 1 && !BirthWords.IsOfThing(text, before),
            BirthWord.Aged => isOn && isAge && others == 1 && BirthWords.IsOfPerson(text, before),
            _ => false,
        };
    }

    private int ReadSigns(FoldedText text, int at, int last)
    {
        isAfterColon = false;
        for (; at > last && DatesOfBirth.IsSign(text[at]); at = text.Before(at))
        {
            switch (text[at])
            {
                case ')' or ']':
                    isInBrackets = true;
                    break;
                case '(' or '[':
                    isInBrackets = false;
                    break;
                case ':' or '=':
                    isAfterColon = true;
                    isTold |= words == 0;
                    break;
                case ';' or '!' or '?' or '.' when !isInBrackets:
                    isAfterStop |= words > 0;
                    isRightAfterStop |= words == 0;
                    break;
                case ',':
                    isAfterComma |= words == 0;
                    hasSmallWordAfterComma |= hasSmallWord;
                    break;
                default:
                    break;
            }
        }

        return at;
    }

    private void Read(ReadOnlySpan<char> word, bool isCapital)
    {
        words++;
        if (isInBrackets)
        {
            return;
        }

        isOfCohort |= BirthWords.Cohorts.Has(word) && (others == 0 || word is not ("by" or "from" or "or"));
        isOn |= word is "on" && others == 0;
        isTold |= (BirthWords.Tellers.Has(word) || word is "s") && others == 0;
        if (!BirthWords.IsBetween(word) && word is not "s")
        {
            others++;
            isAge |= others == 1 && (word.IsEmpty || BirthWords.IsAge(word));
            hasAnother |= BirthWords.AnotherDate.Has(word);
            hasThing |= BirthWords.Things.Has(word);
            // "Born in Leeds, Yorkshire, on" and "born, prematurely, on", but not "born in Leeds, moved here on".
            hasDeed |= BirthWords.IsOfAnotherDeed(word) || hasSmallWordAfterComma;
            hasSmallWord |= !isCapital && word is not ("in" or "at");
        }
    }

    private static bool IsStartOfSentence(FoldedText text, int before) => text[text.BeforeSpaces(before)] is '.' or '\0';
}
