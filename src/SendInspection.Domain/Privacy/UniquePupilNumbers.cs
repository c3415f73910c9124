namespace SendInspection.Domain;

/// <summary>Unique pupil numbers: a check letter and twelve digits, or eleven and a letter when temporary.</summary>
internal static class UniquePupilNumbers
{
    /// <summary>The value of a letter is its place here; I, O and S are not used.</summary>
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private const int FirstWeight = 2;
    private const int LastWeight = 13;
    private const int LongestWord = 16;

    /// <summary>Finds the number whose first digit is here, after its check letter.</summary>
    internal static bool TryFind(FoldedText text, int at, out int start, out int end)
    {
        start = BeforeGap(text, at);
        end = at;
        int value = ValueOf(text[start]);
        if (value < 0)
        {
            return false;
        }

        int sum = 0;
        for (int weight = FirstWeight; weight <= LastWeight; weight++)
        {
            int next = text.IsWord(at) || weight == FirstWeight ? at : text.AfterGap(at);
            int digit = text.DigitAt(next);
            if (digit < 0 && weight == LastWeight)
            {
                digit = ValueOf(text[next]);
            }

            if (digit < 0)
            {
                return false;
            }

            sum += weight * digit;
            end = text.EndOf(next);
            at = text.After(next);
        }

        return value == sum % Letters.Length && text.IsEndOrWord(at) && text[at] != '@' && IsStart(text, start);
    }

    /// <summary>Whether the check letter stands alone or right after a word that names the number.</summary>
    private static bool IsStart(FoldedText text, int letter)
    {
        int before = text.Before(letter);
        if (!text.IsWord(before))
        {
            return true;
        }

        Span<char> room = stackalloc char[LongestWord];
        ReadOnlySpan<char> word = room[..text.WordEndingAt(before, room, out _)];
        return word.EndsWith("upn") || word.EndsWith("no") || word.EndsWith("number");
    }

    private static int BeforeGap(FoldedText text, int at)
    {
        at = text.BeforeSpaces(text.Before(at));
        return text[at] is '-' or '.' or '/' or '_' or ':' ? text.BeforeSpaces(text.Before(at)) : at;
    }

    private static int ValueOf(char letter) => Letters.IndexOf(char.ToUpperInvariant(letter));
}
