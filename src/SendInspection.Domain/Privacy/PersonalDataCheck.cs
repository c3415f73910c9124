using System.Buffers;

namespace SendInspection.Domain;

/// <summary>Finds what looks like personal data in a text headed for a letter or a published statement.</summary>
/// <remarks>
/// <para>Everything looked for holds a digit or an at sign, so the text is skimmed for these and only read closely around them: never
/// further than about 300 characters, whatever the text, so the time is linear in its length.</para>
/// <para>Letters, digits and signs in their full-width forms count as what they show; so do the many spaces, dashes and hyphens. Characters
/// without width, such as a soft hyphen or a zero-width space, are read over. Digits of other scripts are not read: none of these numbers
/// is written with them. Any sequence of UTF-16 units is a text, lone surrogates included.</para>
/// <para>It is a net, not a proof: names, addresses without a postcode and what is written out in words pass through it.</para>
/// </remarks>
public static class PersonalDataCheck
{
    private static readonly SearchValues<char> Telling = SearchValues.Create("0123456789@０１２３４５６７８９＠");

    /// <summary>Finds every passage that looks like personal data; passages don't overlap and come in order.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ValueList<PersonalDataMatch> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text.AsSpan());
    }

    /// <summary>
    /// Finds every passage that looks like personal data; passages don't overlap and come in order. Allocates nothing when there is none.
    /// </summary>
    /// <param name="text">The text.</param>
    public static ValueList<PersonalDataMatch> Find(ReadOnlySpan<char> text)
    {
        List<PersonalDataMatch>? matches = null;
        int floor = 0;
        int at = 0;
        for (int skip = text.IndexOfAny(Telling); skip >= 0; skip = text[at..].IndexOfAny(Telling))
        {
            at += skip;
            FoldedText folded = new(text, floor);
            if (At(folded, at) is { } match)
            {
                (matches ??= []).Add(match);
                floor = match.End;
                at = floor;
            }
            else
            {
                at = folded[at] == '@' ? at + 1 : folded.AfterDigits(at);
            }
        }

        return matches is null ? ValueList<PersonalDataMatch>.Empty : matches.ToValueList();
    }

    /// <summary>The passage around an at sign, or around the first digit of a run.</summary>
    private static PersonalDataMatch? At(FoldedText text, int at)
    {
        if (text[at] == '@')
        {
            return EmailAddresses.TryFind(text, at, out int mailbox, out int afterMail) ? new(PersonalDataKind.EmailAddress, mailbox, afterMail) : null;
        }

        int before = text.Before(at);
        if (char.IsAsciiLetter(text[before]))
        {
            return UniquePupilNumbers.TryFind(text, at, out int end) ? new(PersonalDataKind.UniquePupilNumber, before, end)
                : Postcodes.TryFind(text, at, out int area, out end) ? new(PersonalDataKind.Postcode, area, end)
                : null;
        }

        return NhsNumbers.TryFind(text, at, out int after) ? new(PersonalDataKind.NhsNumber, at, after)
            : PhoneNumbers.TryFind(text, at, out int start, out after) ? new(PersonalDataKind.PhoneNumber, start, after)
            : DatesOfBirth.TryFind(text, at, out start, out after) ? new(PersonalDataKind.DateOfBirth, start, after)
            : null;
    }
}
