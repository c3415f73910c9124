using System.Globalization;

namespace SendInspection.Domain.Tests.Privacy;

/// <summary>Numbers with check characters, worked out step by step as the sources say and not as the library does.</summary>
internal static class CheckedNumbers
{
    /// <summary>Steps 1 to 4 of the NHS Data Dictionary; null when the nine digits have no check digit.</summary>
    internal static char? NhsCheckDigit(string nine)
    {
        int total = 0;
        for (int position = 1; position <= 9; position++)
        {
            int factor = 11 - position;
            total += (nine[position - 1] - '0') * factor;
        }

        int check = 11 - (total % 11);
        return check switch { 11 => '0', 10 => null, _ => (char)('0' + check) };
    }

    /// <summary>As the Department's error 1510 explains it: add up, take away 23 until less is left, look the letter up.</summary>
    internal static char UpnCheckLetter(string twelve)
    {
        int total = 0;
        for (int position = 2; position <= 13; position++)
        {
            char character = twelve[position - 2];
            total += position * (char.IsAsciiDigit(character) ? character - '0' : Array.FindIndex(Letters, letter => letter == character));
        }

        while (total >= 23)
        {
            total -= 23;
        }

        return Letters[total];
    }

    internal static string NhsNumber(Random random)
    {
        while (true)
        {
            string nine = Digits(random, 9);
            if (NhsCheckDigit(nine) is { } check)
            {
                return nine + check;
            }
        }
    }

    internal static string Upn(Random random, bool temporary)
    {
        string twelve = temporary ? Digits(random, 11) + Letters[random.Next(Letters.Length)] : Digits(random, 12);
        return UpnCheckLetter(twelve) + twelve;
    }

    private static readonly char[] Letters = [.. Enumerable.Range('A', 26).Select(letter => (char)letter).Except(['I', 'O', 'S'])];

    private static string Digits(Random random, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(10).ToString(CultureInfo.InvariantCulture)));
}
