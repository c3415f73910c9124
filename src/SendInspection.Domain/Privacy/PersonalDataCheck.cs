using System.Buffers;

namespace SendInspection.Domain;

/// <summary>Finds what looks like personal data in a text headed for a letter or a published statement.</summary>
/// <remarks>
/// <para>Everything looked for holds a digit, an at sign, or what people write in its place, so the text is skimmed for these and only read
/// closely around them: never further than a few hundred characters that show, whatever the text, so the time is linear in its length.</para>
/// <para>Digits of every script and letters and signs in their full-width forms count as what they show; so do the many spaces, dashes and
/// hyphens, and what a page or a link spells out, such as "&amp;nbsp;". Characters without width, such as a soft hyphen or a zero-width space,
/// are read over, and so is a backslash before a sign, as Markdown has it. Any sequence of UTF-16 units is a text, lone surrogates included.</para>
/// <para>It is a net, not a proof: names, addresses without a postcode and numbers written out in words pass through it.</para>
/// </remarks>
public static class PersonalDataCheck
{
    /// <summary>The fewest digits of a number that is looked for, other than a date and a postcode.</summary>
    private const int LeastDigits = 9;

    private static readonly SearchValues<char> Telling = SearchValues.Create(
        "0123456789@＠﹫&%.．·․‧∙⋅。([{<（［｛＜ｄＤｏＯｔＴ" + FoldedCharacters.StartsOfOtherDigits + FoldedCharacters.StartsOfHidden);

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
        FoldedText folded = new(text);
        DatesOfBirth dates = new(text);
        int floor = 0;
        int at = 0;
        int sign = -1;
        int dot = -1;
        while ((at = Math.Min(sign = NextSign(text, sign, at), dot = NextDot(text, dot, at))) < text.Length)
        {
            int after = at + 1;
            PersonalDataMatch? match = char.IsAsciiDigit(folded[at]) ? AtDigit(folded, at, ref dates, out after) : AtSign(folded, at);
            if (match?.Start >= floor)
            {
                (matches ??= []).Add(match);
                floor = match.End;
                after = floor;
            }

            at = after;
        }

        return matches is null ? ValueList<PersonalDataMatch>.Empty : matches.ToValueList();
    }

    private static int NextSign(ReadOnlySpan<char> text, int known, int at) => known >= at ? known : Next(text, at, text[at..].IndexOfAny(Telling));

    private static int NextDot(ReadOnlySpan<char> text, int known, int at) => known >= at ? known : Next(text, at, text[at..].IndexOf("dot", StringComparison.OrdinalIgnoreCase));

    private static int Next(ReadOnlySpan<char> text, int at, int skip) => skip < 0 ? text.Length : at + skip;

    /// <summary>The passage around a sign of an address.</summary>
    private static PersonalDataMatch? AtSign(FoldedText text, int at) =>
        EmailAddresses.TryFind(text, at, out int start, out int end) ? new(PersonalDataKind.EmailAddress, start, end) : null;

    /// <summary>The passage around the first digit of a run; the digits may be in the boxes of a form.</summary>
    private static PersonalDataMatch? AtDigit(FoldedText text, int at, ref DatesOfBirth dates, out int after)
    {
        after = text.AfterDigits(at, out int digits);
        return digits == 1 && text.IsFirstBox(at) && AtDigits(text.ByBoxes, at, ref dates, at, 0) is { } match
            ? match
            : AtDigits(text, at, ref dates, after, digits);
    }

    private static PersonalDataMatch? AtDigits(FoldedText text, int at, ref DatesOfBirth dates, int after, int digits)
    {
        if (text.HasDigits(after, LeastDigits - digits))
        {
            if (UniquePupilNumbers.TryFind(text, at, out int first, out int last))
            {
                return new(PersonalDataKind.UniquePupilNumber, first, last);
            }

            if (NhsNumbers.TryFind(text, at, out last))
            {
                return new(PersonalDataKind.NhsNumber, at, last);
            }

            if (PhoneNumbers.TryFind(text, at, out first, out last))
            {
                return new(PersonalDataKind.PhoneNumber, first, last);
            }
        }

        return Postcodes.TryFind(text, at, out int start, out int end) ? new(PersonalDataKind.Postcode, start, end)
            : dates.TryFind(text, at, out start, out end) ? new(PersonalDataKind.DateOfBirth, start, end)
            : null;
    }
}
