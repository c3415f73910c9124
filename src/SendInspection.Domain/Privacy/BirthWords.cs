namespace SendInspection.Domain;

/// <summary>What a word beside a date says of a birth.</summary>
internal enum BirthWord
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That the date is one of birth: "DOB", "date of birth", "birth date".</summary>
    DateOfBirth,

    /// <summary>That there was a birth: "birth".</summary>
    Birth,

    /// <summary>That it is a birthday.</summary>
    Birthday,

    /// <summary>That somebody or something was born on it.</summary>
    Born,

    /// <summary>That somebody turned an age on it.</summary>
    Turned,

    /// <summary>That somebody may have been an age on it.</summary>
    Aged,
}

/// <summary>The words that make a date a date of birth, and those that don't.</summary>
internal static partial class BirthWords
{
    /// <summary>The longest word that is read.</summary>
    internal const int Longest = 24;

    /// <summary>What says whose the next thing is.</summary>
    internal static readonly WordSet Owners = new("his her their my our s");

    /// <summary>What says that what follows is what came before: "is", "as".</summary>
    internal static readonly WordSet Tellers = new("is was are were as be being");

    /// <summary>What speaks of all who were born before, after or between dates.</summary>
    internal static readonly WordSet Cohorts = new("before after between since until till than or onwards earlier later from by");

    /// <summary>What says that the date is one of something else, or that none is told.</summary>
    internal static readonly WordSet AnotherDate = new("""
        date dates dated review reviewed visit visited inspection meeting assessment assessed deadline due added removed sent received completed
        checked seen issued published referred admitted updated changed amended created launched version not no none unknown missing withheld
        redacted blank referral assessments started moved
        """);

    /// <summary>Things that may be said to be born or to have a birthday, and are not people.</summary>
    internal static readonly WordSet Things = new("""
        it its service services partnership strategy plan plans idea ideas team charity reform reforms project programme scheme initiative
        organisation forum trust company school academy college centre hub board committee council authority alliance network campaign policy law
        act code framework system model approach offer website portal helpline club movement agreement concept vision pathway panel unit department
        pilot group collaborative commission federation nhs ofsted cqc ccg icb ics sendiass mat way nursery clinic hospital agency app tool process
        commitment promise practice work ambition card cards party parties cake celebration celebrations presents gifts
        """);

    /// <summary>Whoever may be born or say so.</summary>
    private static readonly WordSet Persons = new("""
        he she they i you we child boy girl baby son daughter twin twins pupil user mother father brother sister sibling person man woman student
        his her my their that who said says noted stated
        """);

    /// <summary>What says nothing between a word of birth and its date.</summary>
    private static readonly WordSet Fillers = new("""
        on the of a an recorded given shown listed nbsp date falls fell every age mon tue tues wed thu thur thurs fri sat sun
        """);

    /// <summary>What begins to tell what else happened.</summary>
    private static readonly WordSet Deeds = new("and but who then when study report");

    /// <summary>All who were born on a day.</summary>
    private static readonly WordSet Many = new("those anyone everyone anybody everybody pupils children babies infants people students");

    /// <summary>Who is or becomes an age.</summary>
    private static readonly WordSet OnePerson = new("he she child boy girl son daughter brother sister twins pupil");

    /// <summary>The ages in words that do not end in "teen".</summary>
    private static readonly WordSet Ages = new("one two three four five six seven eight nine ten eleven twelve twenty");

    /// <summary>What has a letter after it: "annex b".</summary>
    private static readonly WordSet Lettered = new("""
        annex appendix part section plan group option phase table figure band grade class cohort level step stage year tier question strand theme
        box item column paragraph point and or schedule clause regulation room block
        """);

    /// <summary>What the word that ends here says, in lower case; it starts after <paramref name="before"/>.</summary>
    internal static BirthWord EndingAt(FoldedText text, ReadOnlySpan<char> word, int last, int before)
    {
        if (!word.Contains('b') && word is not (['t' or 'd', ..] or "is" or "was" or "reached" or "reaches"))
        {
            return BirthWord.None;
        }

        Span<char> room = stackalloc char[Longest];
        switch (word)
        {
            case "born":
                return BirthWord.Born;
            case "birthday" or "birthdays" or "bday":
                return BirthWord.Birthday;
            case "turned" or "turns" or "turning" or "turn":
                return BirthWord.Turned;
            case "be" or "is" or "was" or "became" or "becomes" or "reached" or "reaches":
                return BirthWord.Aged;
            case "dobs" or "birthdt" or "dofb" or "ofbirth":
                return BirthWord.DateOfBirth;
            case "birth":
                return room[..text.WordBefore(text.After(before), room, out _)] is "of" ? BirthWord.DateOfBirth : BirthWord.Birth;
            case "date" or "day":
                ReadOnlySpan<char> first = room[..text.WordBefore(text.After(before), room, out _)];
                return first is "birth" or "b" ? word is "date" ? BirthWord.DateOfBirth : BirthWord.Birthday : BirthWord.None;
            case "b":
                return IsAfterInitials(text, before) ? BirthWord.DateOfBirth : IsAbbreviation(text, last, before) ? BirthWord.Born : BirthWord.None;
            default:
                return word.EndsWith("dob") || word.EndsWith("dateofbirth") || word.EndsWith("birthdate") ? BirthWord.DateOfBirth : BirthWord.None;
        }
    }

    /// <summary>What the word that starts here says; "date of birth" and initials are read as one.</summary>
    internal static BirthWord StartingAt(FoldedText text, int at, out int after)
    {
        Span<char> room = stackalloc char[Longest];
        ReadOnlySpan<char> word = room[..text.WordStartingAt(at, room, out after)];
        if (word is "gave")
        {
            return room[..text.WordAfter(after, room, out _)] is "birth" ? BirthWord.Birth : BirthWord.None;
        }

        if (word is "d" or "date" or "day" or "birth")
        {
            bool isInitial = word is "d", isBirth = word is "birth";
            int end = after;
            ReadOnlySpan<char> second = room[..text.WordStartingAt(AfterInitial(text, after), room, out end)];
            if (isBirth)
            {
                BirthWord whole = second is "date" ? BirthWord.DateOfBirth : second is "day" ? BirthWord.Birthday : BirthWord.None;
                after = whole == BirthWord.None ? after : end;
                return whole;
            }

            bool isSecond = isInitial ? second is "o" or "of" : second is "of";
            ReadOnlySpan<char> third = room[..text.WordStartingAt(AfterInitial(text, end), room, out end)];
            after = isSecond ? end : after;
            return isSecond && (isInitial ? third is "b" : third is "birth") ? BirthWord.DateOfBirth : BirthWord.None;
        }

        return word switch
        {
            "dob" or "dateofbirth" or "birthdate" => BirthWord.DateOfBirth,
            "birthday" or "bday" => BirthWord.Birthday,
            "turned" or "turns" => BirthWord.Turned,
            "born" => BirthWord.Born,
            _ => BirthWord.None,
        };
    }

    /// <summary>Whether a word may stand between a word of birth and its date without saying anything else.</summary>
    internal static bool IsBetween(ReadOnlySpan<char> word) => Fillers.Has(word)
        || Tellers.Has(word)
        || word.EndsWith("day");

    /// <summary>Whether a word begins to tell what else happened: "born in 2009 and inspected".</summary>
    internal static bool IsOfAnotherDeed(ReadOnlySpan<char> word) => Deeds.Has(word) || word.EndsWith("ed");

    /// <summary>Whether a label of birth is in the plural: "DOBs", "dates of birth".</summary>
    internal static bool IsOfSeveral(FoldedText text, ReadOnlySpan<char> word, int before)
    {
        if (word is not "birth")
        {
            return word is "dobs" or "birthdays";
        }

        Span<char> room = stackalloc char[Longest];
        _ = text.WordEndingAt(text.BeforeSpaces(before), room, out before);
        return room[..text.WordEndingAt(text.BeforeSpaces(before), room, out _)] is "dates";
    }

    /// <summary>Whether what is told after "born on 1 April 2016," is of no person: "the service has grown".</summary>
    internal static bool IsOfThingAfter(FoldedText text, int end)
    {
        int at = text.AfterSpaces(end);
        Span<char> room = stackalloc char[Longest];
        for (int words = 0; words < 3 && text[at] is ',' or ' '; words++)
        {
            ReadOnlySpan<char> word = room[..text.WordAfter(at, room, out at)];
            if (Things.Has(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all who were born on a day are meant, and nobody by name: "pupils born on 1 September 2011".</summary>
    internal static bool IsOfMany(FoldedText text, int before)
    {
        Span<char> room = stackalloc char[Longest];
        return Many.Has(room[..text.WordEndingAt(text.BeforeSpaces(before), room, out _)]);
    }

    /// <summary>Whether it is a person who is or becomes an age: "he will be 18".</summary>
    internal static bool IsOfPerson(FoldedText text, int before)
    {
        Span<char> room = stackalloc char[Longest];
        ReadOnlySpan<char> word = room[..text.WordBefore(text.After(before), room, out int start)];
        word = word is "will" or "would" or "ll" ? room[..text.WordBefore(start, room, out _)] : word;
        return OnePerson.Has(word);
    }

    /// <summary>Whether it is anybody's birthday at an age, and nobody's by name: "the 25th birthday".</summary>
    internal static bool IsAnybodys(FoldedText text, int before)
    {
        Span<char> room = stackalloc char[Longest];
        int at = text.BeforeSpaces(before);
        _ = text.WordEndingAt(at, room, out at);
        int last = at;
        while (char.IsAsciiDigit(text[at]))
        {
            at = text.Before(at);
        }

        return at != last && room[..text.WordEndingAt(text.BeforeSpaces(at), room, out _)] is "the" or "a";
    }

    /// <summary>Whether "born" goes on as "out of", "of" or "from", as of ideas.</summary>
    internal static bool IsOutOf(FoldedText text, int last)
    {
        Span<char> room = stackalloc char[Longest];
        return room[..text.WordAfter(text.After(last), room, out _)] is "out" or "of" or "from";
    }

    /// <summary>Whether a word is an age: "sixteen".</summary>
    internal static bool IsAge(ReadOnlySpan<char> word) => word.EndsWith("teen")
        || Ages.Has(word);

    /// <summary>Whether "D.O.", "D O" or "D/O" ends here, or "D of".</summary>
    private static bool IsAfterInitials(FoldedText text, int before)
    {
        Span<char> room = stackalloc char[Longest];
        int at = BeforeInitial(text, before);
        return at != before
            && room[..text.WordEndingAt(at, room, out before)] is "o" or "of"
            && BeforeInitial(text, before) is var next
            && next != before
            && room[..text.WordEndingAt(next, room, out _)] is "d";
    }

    /// <summary>Whether "b." or "b" begins what is said of somebody: not a letter of a list, an annex or a name.</summary>
    private static bool IsAbbreviation(FoldedText text, int last, int before)
    {
        int previous = text.BeforeSpaces(before);
        return text[last] == 'b'
            && text[text.After(last)] is '.' or ':' or ' '
            && (text[previous] is ',' or '(' or '[' or '-' or '\0'
                || (char.IsAsciiLetter(text[previous]) && !IsListed(text, previous, text[text.After(last)] == ' ')));
    }

    private static bool IsListed(FoldedText text, int last, bool isWithoutDot)
    {
        Span<char> room = stackalloc char[Longest];
        ReadOnlySpan<char> word = room[..text.WordEndingAt(last, room, out int before)];
        return (isWithoutDot && char.IsAsciiLetterLower(text[text.After(before)])) || WrittenDates.IsMonth(word) || Lettered.Has(word);
    }

    private static int BeforeInitial(FoldedText text, int at)
    {
        int next = text.BeforeSpaces(at);
        return text[next] is '.' or '/' or '-' or '_' ? text.BeforeSpaces(text.Before(next)) : next;
    }

    private static int AfterInitial(FoldedText text, int at)
    {
        int next = text.AfterSpaces(at);
        return text[next] is '.' or '/' or '-' or '_' ? text.AfterSpaces(text.After(next)) : next;
    }

}
