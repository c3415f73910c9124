namespace SendInspection.Domain;

/// <content>Tells the birth or birthday of a service or an idea from that of a person.</content>
internal static partial class BirthWords
{
    private const int WordsOfASubject = 6;
    private const int WordsOfASentence = 12;
    private const int WordsOfAName = 4;

    /// <summary>Whether the subject before here is a thing and not a person, as in "the service was born".</summary>
    internal static bool IsOfThing(FoldedText text, int before)
    {
        Span<char> room = stackalloc char[Longest];
        bool isAfterComma = text[text.BeforeSpaces(before)] == ',';
        for (int words = 0; words < WordsOfASubject; words++)
        {
            ReadOnlySpan<char> word = room[..WordOfClauseBefore(text, ref before, room)];
            if (word.IsEmpty && char.IsAsciiDigit(text[text.After(before)]))
            {
                continue;
            }

            if (Things.Has(word))
            {
                return !(isAfterComma && IsInApposition(text, before));
            }

            if (word.IsEmpty || Persons.Has(word))
            {
                return false;
            }

            if (word is "and")
            {
                return IsOfSentenceOnThing(text, before);
            }
        }

        return false;
    }

    /// <summary>Whether a sentence that ends here has a thing for its subject, not a person who has to do with one: "Sam attends a special school and".</summary>
    private static bool IsOfSentenceOnThing(FoldedText text, int before)
    {
        Span<char> room = stackalloc char[Longest];
        bool hasThing = false;
        bool isAfterArticle = false;
        for (int words = 0; words < WordsOfASentence; words++)
        {
            ReadOnlySpan<char> word = room[..WordOfClauseBefore(text, ref before, room)];
            if (word.IsEmpty)
            {
                break;
            }

            if (Persons.Has(word))
            {
                return false;
            }

            hasThing |= Things.Has(word);
            isAfterArticle = word is "the" or "a" or "an" or "our" or "this" or "it" or "its";
        }

        return hasThing && isAfterArticle;
    }

    /// <summary>Whether the name of a thing ends here that says more of somebody named before it: "Sam, Hillside School, born".</summary>
    private static bool IsInApposition(FoldedText text, int before)
    {
        Span<char> room = stackalloc char[Longest];
        for (int words = 0; words < WordsOfAName && char.IsAsciiLetterUpper(text[text.After(before)]); words++)
        {
            int at = text.BeforeSpaces(before);
            if (text[at] is ',' or '(')
            {
                ReadOnlySpan<char> name = room[..text.WordEndingAt(text.BeforeSpaces(text.Before(at)), room, out before)];
                return !name.IsEmpty && !Things.Has(name) && char.IsAsciiLetterUpper(text[text.After(before)]);
            }

            _ = text.WordEndingAt(at, room, out before);
        }

        return false;
    }

    /// <summary>Reads the word before here; there is none where a sentence is over, or a line before one that begins with a capital letter.</summary>
    private static int WordOfClauseBefore(FoldedText text, ref int before, Span<char> room)
    {
        if (text.IsLineBreak(before) && char.IsAsciiLetterUpper(text[text.After(before)]))
        {
            return 0;
        }

        int at = text.BeforeSpaces(before);
        at = text[at] is ',' or '’' or '\'' or '(' ? text.BeforeSpaces(text.Before(at)) : at;
        return text.WordEndingAt(at, room, out before);
    }
}
