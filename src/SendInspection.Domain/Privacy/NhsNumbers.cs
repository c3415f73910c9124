namespace SendInspection.Domain;

/// <summary>NHS numbers: ten digits, in one piece or as 3-3-4, of which the last is the check digit by modulus 11.</summary>
internal static class NhsNumbers
{
    private const int Digits = 10;

    internal static bool TryFind(FoldedText text, int at, out int end)
    {
        end = at;
        if (!text.IsStartOfNumber(at))
        {
            return false;
        }

        int sum = 0;
        for (int weight = Digits; weight >= 1; weight--)
        {
            if (weight is Digits - 3 or Digits - 6)
            {
                at = text[at] == '-' ? text.After(at) : text.AfterSpaces(at);
            }

            if (!char.IsAsciiDigit(text[at]))
            {
                return false;
            }

            // With weight 1 for the check digit itself, the sum of a right number is a multiple of 11.
            sum += weight * (text[at] - '0');
            end = at + 1;
            at = text.After(at);
        }

        return sum % 11 == 0 && text.IsEndOfNumber(at);
    }
}
