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
internal static class BirthWords
{
    /// <summary>The longest word that is read.</summary>
    internal const int Longest = 24;

    private const int WordsOfASubject = 6;

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
    internal static bool IsBetween(ReadOnlySpan<char> word) => word is
        "on" or "the" or "of" or "a" or "an" or "recorded" or "given" or "shown" or "listed" or "nbsp" or "date" or "falls" or "fell" or "every" or "age"
        or "mon" or "tue" or "tues" or "wed" or "thu" or "thur" or "thurs" or "fri" or "sat" or "sun"
        || IsTold(word)
        || word.EndsWith("day");

    /// <summary>Whether a word says whose what follows is.</summary>
    internal static bool IsOwn(ReadOnlySpan<char> word) => word is "his" or "her" or "their" or "my" or "our" or "s";

    /// <summary>Whether a word says that what follows is what came before: "is", "as".</summary>
    internal static bool IsTold(ReadOnlySpan<char> word) => word is "is" or "was" or "are" or "were" or "as" or "be" or "being";

    /// <summary>Whether a word speaks of all who were born before, after or between dates.</summary>
    internal static bool IsOfCohort(ReadOnlySpan<char> word) => word is
        "before" or "after" or "between" or "since" or "until" or "till" or "than" or "or" or "onwards" or "earlier" or "later" or "from" or "by";

    /// <summary>Whether a word says that the date is one of something else, or that none is told.</summary>
    internal static bool IsOfAnother(ReadOnlySpan<char> word) => word is
        "date" or "dates" or "dated" or "review" or "reviewed" or "visit" or "visited" or "inspection" or "meeting" or "assessment" or "assessed" or "deadline"
        or "due" or "added" or "removed" or "sent" or "received" or "completed" or "checked" or "seen" or "issued" or "published" or "referred" or "admitted"
        or "updated" or "changed" or "amended" or "created" or "launched" or "version"
        or "not" or "no" or "none" or "unknown" or "missing" or "withheld" or "redacted" or "blank";

    /// <summary>Whether a word begins to tell what else happened: "born in 2009 and inspected".</summary>
    internal static bool IsOfAnotherDeed(ReadOnlySpan<char> word) => word is "and" or "but" or "who" or "then" or "when" or "study" or "report" || word.EndsWith("ed");

    /// <summary>Whether what was born, or has the birthday, before here is no person: "the service was born".</summary>
    internal static bool IsOfThing(FoldedText text, int before)
    {
        Span<char> room = stackalloc char[Longest];
        for (int words = 0; words < WordsOfASubject; words++)
        {
            // A sentence that is over has its own subject.
            int at = text.BeforeSpaces(before);
            at = text[at] is ',' or '’' or '\'' or '(' ? text.BeforeSpaces(text.Before(at)) : at;
            ReadOnlySpan<char> word = room[..text.WordEndingAt(at, room, out before)];
            if (word.IsEmpty && char.IsAsciiDigit(text[text.After(before)]))
            {
                continue;
            }

            if (IsThing(word))
            {
                return true;
            }

            if (word.IsEmpty || IsPerson(word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether what is told after "born on 1 April 2016," is of no person: "the service has grown".</summary>
    internal static bool IsOfThingAfter(FoldedText text, int end)
    {
        int at = text.AfterSpaces(end);
        Span<char> room = stackalloc char[Longest];
        for (int words = 0; words < 3 && text[at] is ',' or ' '; words++)
        {
            ReadOnlySpan<char> word = room[..text.WordAfter(at, room, out at)];
            if (IsThing(word))
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
        return room[..text.WordEndingAt(text.BeforeSpaces(before), room, out _)] is
            "those" or "anyone" or "everyone" or "anybody" or "everybody" or "pupils" or "children" or "babies" or "infants" or "people" or "students";
    }

    /// <summary>Whether it is a person who is or becomes an age: "he will be 18".</summary>
    internal static bool IsOfPerson(FoldedText text, int before)
    {
        Span<char> room = stackalloc char[Longest];
        ReadOnlySpan<char> word = room[..text.WordBefore(text.After(before), room, out int start)];
        word = word is "will" or "would" or "ll" ? room[..text.WordBefore(start, room, out _)] : word;
        return word is "he" or "she" or "child" or "boy" or "girl" or "son" or "daughter" or "brother" or "sister" or "twins" or "pupil";
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
        || word is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "eleven" or "twelve" or "twenty";

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
        return (isWithoutDot && char.IsAsciiLetterLower(text[text.After(before)])) || WrittenDates.IsMonth(word) || word is
            "annex" or "appendix" or "part" or "section" or "plan" or "group" or "option" or "phase" or "table" or "figure" or "band" or "grade" or "class"
            or "cohort" or "level" or "step" or "stage" or "year" or "tier" or "question" or "strand" or "theme" or "box" or "item" or "column" or "paragraph"
            or "point" or "and" or "or" or "schedule" or "clause" or "regulation" or "room" or "block";
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

    internal static bool IsThing(ReadOnlySpan<char> word) => word is
        "it" or "its" or "service" or "services" or "partnership" or "strategy" or "plan" or "plans" or "idea" or "ideas" or "team" or "charity" or "reform" or "reforms"
        or "project" or "programme" or "scheme" or "initiative" or "organisation" or "forum" or "trust" or "company" or "school" or "academy" or "college" or "centre"
        or "hub" or "board" or "committee" or "council" or "authority" or "alliance" or "network" or "campaign" or "policy" or "law" or "act" or "code" or "framework"
        or "system" or "model" or "approach" or "offer" or "website" or "portal" or "helpline" or "club" or "movement" or "agreement" or "concept" or "vision"
        or "pathway" or "panel" or "unit" or "department" or "pilot" or "group" or "collaborative" or "commission" or "federation" or "nhs" or "ofsted" or "cqc"
        or "ccg" or "icb" or "ics" or "sendiass" or "mat" or "way" or "nursery" or "clinic" or "hospital" or "agency" or "app" or "tool" or "process"
        or "commitment" or "promise" or "practice" or "work" or "ambition"
        or "card" or "cards" or "party" or "parties" or "cake" or "celebration" or "celebrations" or "presents" or "gifts";

    private static bool IsPerson(ReadOnlySpan<char> word) => word is
        "he" or "she" or "they" or "i" or "you" or "we" or "child" or "boy" or "girl" or "baby" or "son" or "daughter" or "twin" or "twins" or "pupil" or "user"
        or "mother" or "father" or "brother" or "sister" or "sibling" or "person" or "man" or "woman" or "student" or "his" or "her" or "my" or "their" or "that"
        or "who" or "said" or "says" or "noted" or "stated";
}
