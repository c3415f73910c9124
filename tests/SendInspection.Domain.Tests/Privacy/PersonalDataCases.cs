using System.Globalization;
using System.Text;
using CsvHelper;

namespace SendInspection.Domain.Tests.Privacy;

/// <summary>A text as people write it: with a value of a kind that is to be found in it, or harmless, and why it is among the cases.</summary>
/// <param name="Kind">What is to be found; null when the text is harmless.</param>
/// <param name="Text">The text.</param>
/// <param name="Start">Where the value starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Reason">Why the text is among the cases.</param>
internal sealed record PersonalDataCase(PersonalDataKind? Kind, string Text, int Start, int End, string Reason)
{
    /// <summary>Whether a match of the right kind covers the whole value; of a harmless text, whether there is any match.</summary>
    internal bool IsFound => PersonalDataCheck.Find(Text).Any(match => Kind is null || (match.Kind == Kind && match.Start <= Start && match.End >= End));
}

/// <summary>The cases in cases.csv, in which the value stands between ⟦ and ⟧, and \n, \\ and \u with four digits stand for characters.</summary>
internal static class PersonalDataCases
{
    internal static IReadOnlyList<PersonalDataCase> All { get; } = [.. Read()];

    private static IEnumerable<PersonalDataCase> Read()
    {
        using CsvReader csv = CsvReader.FromFile(Repository.PathOf("tests/SendInspection.Domain.Tests/Privacy/cases.csv"));
        while (csv.Read())
        {
            string marked = Unescape(csv.GetString("text"));
            int start = marked.IndexOf('⟦', StringComparison.Ordinal);
            int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
            string text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
            yield return new PersonalDataCase(KindOf(csv.GetString("kind")), text, start, end, csv.GetString("reason"));
        }
    }

    private static PersonalDataKind? KindOf(string name) => name switch
    {
        "nhs-number" => PersonalDataKind.NhsNumber,
        "upn" => PersonalDataKind.UniquePupilNumber,
        "date-of-birth" => PersonalDataKind.DateOfBirth,
        "email" => PersonalDataKind.EmailAddress,
        "postcode" => PersonalDataKind.Postcode,
        "phone" => PersonalDataKind.PhoneNumber,
        "" => null,
        _ => throw new InvalidOperationException(name),
    };

    private static string Unescape(string text)
    {
        StringBuilder plain = new();
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] != '\\')
            {
                plain.Append(text[index]);
                continue;
            }

            index++;
            plain.Append(text[index] switch
            {
                'n' => '\n',
                '\\' => '\\',
                'u' => (char)int.Parse(text.AsSpan(index + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                _ => throw new InvalidOperationException(text),
            });
            index += text[index] == 'u' ? 4 : 0;
        }

        return plain.ToString();
    }
}
