namespace SendInspection.Domain;

/// <summary>Unique pupil numbers: a check letter and twelve digits, or eleven and a letter when temporary.</summary>
internal static class UniquePupilNumbers
{
    /// <summary>The value of a letter is its place here; I, O and S are not used.</summary>
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private const int FirstWeight = 2;
    private const int LastWeight = 13;

    /// <summary>Finds the number whose first digit is here, right after its check letter.</summary>
    internal static bool TryFind(FoldedText text, int at, out int end)
    {
        end = at;
        int letter = text.Before(at);
        if (text.IsWord(text.Before(letter)))
        {
            return false;
        }

        int sum = 0;
        for (int weight = FirstWeight; weight <= LastWeight; weight++)
        {
            int value = char.IsAsciiDigit(text[at]) ? text[at] - '0' : weight == LastWeight ? ValueOf(text[at]) : -1;
            if (value < 0)
            {
                return false;
            }

            sum += weight * value;
            end = at + 1;
            at = text.After(at);
        }

        return ValueOf(text[letter]) == sum % Letters.Length && !text.IsWord(at) && text[at] != '@';
    }

    private static int ValueOf(char letter) => Letters.IndexOf(char.ToUpperInvariant(letter));
}
