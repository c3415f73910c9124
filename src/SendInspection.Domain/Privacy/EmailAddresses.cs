namespace SendInspection.Domain;

/// <summary>E-mail addresses: a mailbox, an at sign, and a domain that ends in letters after a dot; the signs may be written in words.</summary>
/// <remarks>
/// Between plain words, "at" and a dot are as common in prose as in addresses, so "guidance at gov.uk" is none: there the dot is in words as
/// well, or the mailbox looks like one, or a word such as "e-mail" stands before it.
/// </remarks>
internal static class EmailAddresses
{
    private const int MailboxLimit = 64;
    private const int LabelLimit = 63;
    private const int DomainLimit = 253;
    private const int LongestWord = 12;
    private const int MostLabels = 8;

    /// <summary>What else may end an address whose dot is in words.</summary>
    private static readonly WordSet WrittenTops = new("info biz io email school academy wales scot ie example online");

    /// <summary>What ends most addresses.</summary>
    private static readonly WordSet Tops = new("uk org com net gov sch nhs ac co edu eu");

    /// <summary>What stands before an address.</summary>
    private static readonly WordSet Labels = new("email mail mailto emails address contact write reach");

    /// <summary>What stands before "at" in prose and is no mailbox.</summary>
    private static readonly WordSet OfProse = new("""
        us me it look available found online website site page information details visit see here is are be published them more find follow via on
        to by from or and like join tweet
        """);

    /// <summary>Finds the address whose at sign, or an opening bracket around one, or whose first dot after a word "at", is here.</summary>
    internal static bool TryFind(FoldedText text, int at, out int start, out int end)
    {
        start = at;
        end = at;
        switch (text[at])
        {
            case '@':
                return TryAtSign(text, at, out start, out end);
            case '(' or '[' or '{' or '<':
                return text[text.After(at)] is 'a' or 'A' or ' '
                    && IsBracketed(text, at, "at", out int afterAt)
                    && TryDomain(text, text.AfterSpaces(afterAt), isLoose: false, out end, out _)
                    && TryMailbox(text, text.BeforeSpaces(text.Before(at)), out start);
            case '.':
                return char.IsLetter(text[text.After(at)]) && text.IsWord(text.Before(at)) && TryAtWord(text, at, out start, out end);
            default:
                return TryStartOfDot(text, at, out int dot) && TryAtWord(text, dot, out start, out end);
        }
    }

    /// <summary>The first letter of the word "dot", when that or its second or third letter, or what does not show among them, is here.</summary>
    private static bool TryStartOfDot(FoldedText text, int at, out int start)
    {
        start = at;
        if (text[at] is not ('d' or 'D') && text[at - 1] is not ('d' or 'D' or 'o' or 'O'))
        {
            // Of many characters without width, the first one is enough.
            return false;
        }

        for (int letters = 0; letters < 2 && text[start] is not ('d' or 'D'); letters++)
        {
            start = text.Before(start);
            if (text[start] is not ('d' or 'D' or 'o' or 'O'))
            {
                return false;
            }
        }

        Span<char> room = stackalloc char[LongestWord];
        return room[..text.WordStartingAt(start, room, out _)] is "dot";
    }

    private static bool TryAtSign(FoldedText text, int at, out int start, out int end)
    {
        int before = text.Before(at);
        int after = text.After(at);
        int opening = text.BeforeSpaces(before);
        int closing = text.AfterSpaces(after);
        bool isInBrackets = IsPair(text[opening], text[closing]);
        before = isInBrackets ? text.Before(opening) : before;
        after = isInBrackets ? text.After(closing) : after;
        bool isLoose = text[before] == ' ' || text[after] == ' ';
        start = at;
        return TryDomain(text, text.AfterSpaces(after), isLoose, out end, out _)
            && TryMailbox(text, text.BeforeSpaces(before), out start)
            && !(isLoose && IsOfProse(text, start));
    }

    /// <summary>Before a dot, or "dot": a label, "at" between spaces, and a mailbox.</summary>
    private static bool TryAtWord(FoldedText text, int dot, out int start, out int end)
    {
        start = dot;
        end = dot;
        int at = text.BeforeSpaces(text.Before(dot));
        at = IsOpening(text[at]) ? text.BeforeSpaces(text.Before(at)) : at;
        if (AfterDot(text, text.After(at), isLoose: false, out _) < 0)
        {
            return false;
        }

        int last = at;
        for (int length = 0; length < LabelLimit && (text.IsWord(at) || text[at] == '-'); length++)
        {
            at = text.Before(at);
        }

        int label = text.After(at);
        at = BeforeWritten(text, at, "at", out bool isInBrackets);
        return label != text.After(last)
            && at >= 0
            && !IsArticle(text, label)
            && !IsOfWebsite(text, label)
            && TryDomain(text, label, isLoose: true, out end, out bool hasWrittenDot)
            && TryMailbox(text, at, out start)
            && (IsLikeMailbox(text, start, at) || ((hasWrittenDot || isInBrackets || IsLabelled(text, start) || IsInCapitals(text, at)) && !IsOfProse(text, start)));
    }

    private static bool TryMailbox(FoldedText text, int at, out int start)
    {
        start = -1;
        for (int length = 0; length < MailboxLimit; length++)
        {
            if (!IsOfMailbox(text[at]))
            {
                int label = start == text.After(at) ? BeforeWritten(text, at, "dot", out _) : -1;
                if (label < 0)
                {
                    break;
                }

                at = label;
            }

            // A quotation mark or a full stop may stand before an address, but never begins one.
            if (text.IsWord(at) || text[at] is '_' or '+')
            {
                start = at;
            }

            at = text.Before(at);
        }

        return start >= 0;
    }

    /// <summary>Whether a website follows "at", and no mailbox stands before it: "at www dot".</summary>
    private static bool IsOfWebsite(FoldedText text, int label)
    {
        Span<char> room = stackalloc char[4];
        return room[..text.WordStartingAt(label, room, out _)] is "www";
    }

    private static bool TryDomain(FoldedText text, int at, bool isLoose, out int end, out bool hasWrittenDot)
    {
        end = 0;
        hasWrittenDot = false;
        int length = 0;
        bool isAfterWord = false;
        for (int labels = 0; length < DomainLimit && labels <= MostLabels; labels++)
        {
            int first = at;
            bool isOfLetters = true;
            bool isEncoded = text[at] == 'x' && text[text.After(at)] == 'n' && text[text.After(text.After(at))] == '-';
            int label = 0;
            isOfLetters &= !(isAfterWord || isLoose) || IsTop(text, at, isWritten: true);
            for (; length < DomainLimit && (text.IsWord(at) || text[at] == '-'); length++)
            {
                isOfLetters &= char.IsLetter(text[at]) || isEncoded;
                label++;
                if (labels > 0 && isOfLetters && label > 1)
                {
                    end = text.EndOf(at);
                }

                at = text.After(at);
            }

            int next = AfterDot(text, at, isLoose, out bool isWritten);
            if (label == 0 || next < 0)
            {
                break;
            }

            if (end > 0 && text[text.Before(next)] == ' ' && !IsPartOfTop(text, first, next))
            {
                break;
            }

            hasWrittenDot |= isWritten;
            isAfterWord = isWritten && text[text.Before(next)] == ' ';
            at = next;
        }

        return end > 0;
    }

    /// <summary>Whether what stands after a dot and a space goes on with a domain, and not with another sentence: "example.org. nhs services".</summary>
    private static bool IsPartOfTop(FoldedText text, int label, int next)
    {
        Span<char> room = stackalloc char[LongestWord];
        bool isWhole = room[..text.WordStartingAt(label, room, out _)] is "org" or "com" or "net" or "uk" or "eu";
        ReadOnlySpan<char> word = room[..text.WordStartingAt(next, room, out int after)];
        return text[after] != '-' && (!isWhole || word is "uk");
    }

    /// <summary>After a dot, one among spaces, a comma in its place, or one in words or in brackets; -1 when there is none.</summary>
    private static int AfterDot(FoldedText text, int at, bool isLoose, out bool isWritten)
    {
        isWritten = false;
        int after = text.After(at);
        int spaces = text.AfterSpaces(at);
        if (text[at] is '.' || (text[at] == ',' && !isLoose))
        {
            return text.IsWord(after) ? after : text[at] == '.' && IsTop(text, text.AfterSpaces(after), isWritten: false) ? text.AfterSpaces(after) : -1;
        }

        if (text[spaces] == '.')
        {
            after = text.AfterSpaces(text.After(spaces));
            return IsTop(text, after, isWritten: false) ? after : -1;
        }

        isWritten = true;
        if (IsBracketed(text, spaces, "dot", out int afterBracket))
        {
            return text.AfterSpaces(afterBracket);
        }

        Span<char> room = stackalloc char[LongestWord];
        if (spaces == at || room[..text.WordStartingAt(spaces, room, out after)] is not "dot")
        {
            return -1;
        }

        int next = text.AfterSpaces(after);
        return next != after && text.IsWord(next) ? next : -1;
    }

    /// <summary>The last place before a word between spaces, or a word or its sign in brackets, that ends here; -1 when there is none.</summary>
    private static int BeforeWritten(FoldedText text, int at, string word, out bool isInBrackets)
    {
        Span<char> room = stackalloc char[LongestWord];
        int closing = text.BeforeSpaces(at);
        isInBrackets = IsClosing(text[closing]);
        int last = isInBrackets ? text.BeforeSpaces(text.Before(closing)) : closing;
        int before = text.Before(last);
        if (!(isInBrackets && word is "dot" && text[last] == '.') && !room[..text.WordEndingAt(last, room, out before)].SequenceEqual(word))
        {
            return -1;
        }

        int opening = text.BeforeSpaces(before);
        if (isInBrackets ? !IsPair(text[opening], text[closing]) : opening == before || closing == at)
        {
            return -1;
        }

        before = text.BeforeSpaces(isInBrackets ? text.Before(opening) : opening);
        return IsOfMailbox(text[before]) ? before : -1;
    }

    /// <summary>Whether a word, or the sign it stands for, is here in brackets.</summary>
    private static bool IsBracketed(FoldedText text, int opening, string word, out int after)
    {
        after = opening;
        if (!IsOpening(text[opening]))
        {
            return false;
        }

        Span<char> room = stackalloc char[LongestWord];
        int inner = text.AfterSpaces(text.After(opening));
        bool isWord = text[inner] == '.' && word is "dot"
            ? (after = text.After(inner)) > inner
            : room[..text.WordStartingAt(inner, room, out after)].SequenceEqual(word);
        int closing = text.AfterSpaces(after);
        after = text.After(closing);
        return isWord && IsPair(text[opening], text[closing]);
    }

    private static bool IsOpening(char character) => character is '(' or '[' or '{' or '<' or '*' or '-' or '_' or '|' or '"' or '\'';

    private static bool IsClosing(char character) => character is ')' or ']' or '}' or '>' or '*' or '-' or '_' or '|' or '"' or '\'';

    private static bool IsPair(char opening, char closing) =>
        (opening, closing) is ('(', ')') or ('[', ']') or ('{', '}') or ('<', '>') || (opening == closing && opening is '*' or '-' or '_' or '|' or '"' or '\'');

    private static bool IsOfMailbox(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or '_' or '-' or '+' or '%' or '&' or '\'' or '’';

    /// <summary>Whether what stands after a dot among spaces, or one in words, is what addresses end in.</summary>
    private static bool IsTop(FoldedText text, int at, bool isWritten)
    {
        Span<char> room = stackalloc char[LongestWord];
        ReadOnlySpan<char> word = room[..text.WordStartingAt(at, room, out _)];
        return isWritten
            ? Tops.Has(word) || WrittenTops.Has(word)
            : char.IsAsciiLetterLower(text[at]) && Tops.Has(word);
    }

    /// <summary>Whether a mailbox has what words of prose don't: a dot, a digit, a sign between its letters.</summary>
    private static bool IsLikeMailbox(FoldedText text, int start, int last)
    {
        bool isLike = false;
        for (int at = start; at < last && text[at] != ' '; at = text.After(at))
        {
            isLike |= !char.IsLetter(text[at]) && text[at] is not ('\'' or '’' or '-');
        }

        return (isLike || char.IsAsciiDigit(text[last])) && char.IsLetter(text[start]) && text.IsWord(last);
    }

    /// <summary>Whether "AT" is in capitals after a mailbox that is not.</summary>
    private static bool IsInCapitals(FoldedText text, int last) => char.IsAsciiLetterLower(text[last]) && text[text.AfterSpaces(text.After(last))] == 'A';

    private static bool IsLabelled(FoldedText text, int start)
    {
        Span<char> room = stackalloc char[LongestWord];
        return Labels.Has(room[..text.WordBefore(start, room, out _)]);
    }

    private static bool IsOfProse(FoldedText text, int start)
    {
        Span<char> room = stackalloc char[LongestWord];
        return OfProse.Has(room[..text.WordStartingAt(start, room, out _)]);
    }

    private static bool IsArticle(FoldedText text, int label)
    {
        Span<char> room = stackalloc char[LongestWord];
        return room[..text.WordStartingAt(label, room, out _)] is "the" or "a" or "an" or "this" or "that" or "our" or "your";
    }
}
