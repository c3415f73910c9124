using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Tests.Privacy;

public class PersonalDataCheckProperties
{
    /// <summary>What the check looks at closely, with what could make it stumble: halves of pairs, other digits, signs without width.</summary>
    private static readonly char[] Telling =
        [.. "0123456789@+-./() ABMSWborndobthmay\n\u200B\uFEFF\uD83D\uDC76\uDFFF９＠Ａ٣’£"];

    [Fact]
    public void Under_one_in_a_hundred_ordinary_sentences_raises_an_alarm()
    {
        string[] alarms = [.. OrdinaryProse.Sentences(seed: 2016, count: 20_000).Where(sentence => PersonalDataCheck.Find(sentence).Count > 0)];
        Assert.True(alarms.Length < 200, $"{alarms.Length} of 20,000, such as:\n{string.Join('\n', alarms.Take(10))}");
    }

    [Property(MaxTest = 2000)]
    public void A_valid_personal_number_in_any_spelling_is_found_where_it_was_put_into_prose(int seed)
    {
        Random random = new(seed);
        string before = string.Join(' ', Enumerable.Range(0, random.Next(3)).Select(_ => OrdinaryProse.Sentence(random))) + " Sam, ";
        string after = " was seen. " + OrdinaryProse.Sentence(random);
        (PersonalDataKind kind, string item) = Item(random);

        PersonalDataMatch match = Assert.Single(PersonalDataCheck.Find(before + item + after));

        Assert.Equal((kind, before.Length, item.Length), (match.Kind, match.Start, match.Length));
    }

    [Property(MaxTest = 500)]
    public void A_number_with_a_wrong_check_digit_or_letter_is_never_reported(int seed)
    {
        Random random = new(seed);
        string nhs = CheckedNumbers.NhsNumber(random);
        string upn = CheckedNumbers.Upn(random, random.Next(2) == 0);
        char wrong = (char)('0' + ((nhs[^1] - '0' + random.Next(1, 10)) % 10));
        Assert.DoesNotContain(PersonalDataCheck.Find(nhs[..^1] + wrong), match => match.Kind == PersonalDataKind.NhsNumber);
        Assert.Empty("ABCDEFGHIJKLMNOPQRSTUVWXYZ".Where(letter => letter != upn[0]).SelectMany(letter => PersonalDataCheck.Find(letter + upn[1..])));
    }

    [Property(MaxTest = 2000)]
    public Property Passages_of_personal_data_in_any_text_come_in_order_and_do_not_overlap() =>
        Prop.ForAll(
            Gen.OneOf(Gen.Elements(Telling), Gen.Choose(0, char.MaxValue).Select(unit => (char)unit)).ArrayOf().ToArbitrary(),
            units =>
            {
                string text = new(units);
                int end = 0;
                foreach (PersonalDataMatch match in PersonalDataCheck.Find(text))
                {
                    Assert.True(match.Start >= end && match.Length > 0 && match.End <= text.Length);
                    end = match.End;
                }

                Assert.Equal(PersonalDataCheck.Find(text), PersonalDataCheck.Find(text.AsSpan()));
            });

    [Property(MaxTest = 500)]
    public void Full_width_forms_and_characters_without_width_hide_no_personal_number(int seed)
    {
        Random random = new(seed);
        (PersonalDataKind kind, string item) = Item(random);
        StringBuilder hidden = new();
        foreach (char character in item)
        {
            hidden.Append(character is > ' ' and <= '~' && random.Next(2) == 0 ? (char)(character + ('！' - '!')) : character);
            hidden.Append(random.Next(4) == 0 ? "\u200B" : "");
        }

        Assert.Equal(kind, Assert.Single(PersonalDataCheck.Find($"Sam, {hidden}.")).Kind);
    }

    /// <summary>Texts made to be read again and again: a check that did so would need hours for these.</summary>
    [Theory]
    [InlineData("0")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("a@b.")]
    [InlineData("1 ")]
    [InlineData("1-")]
    [InlineData("943 476 5918 ")]
    [InlineData("020 ")]
    [InlineData("+44 (0)")]
    [InlineData("+44 20 ")]
    [InlineData("12 March 20")]
    [InlineData("on 12 March on the ")]
    [InlineData("A1")]
    [InlineData("M1 1A")]
    [InlineData("\u200B")]
    [InlineData("DOB 9\u200B")]
    [InlineData("9 4 ")]
    [InlineData("b. 1/1/2001 ")]
    [InlineData("a at b dot ")]
    [InlineData("(at)")]
    [InlineData("@\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B")]
    [InlineData("1\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B")]
    [InlineData("９")]
    [InlineData("\uD83D")]
    public void A_megabyte_made_to_be_slow_is_read_in_a_moment(string part)
    {
        StringBuilder text = new();
        while (text.Length < 1 << 20)
        {
            text.Append(part);
        }

        PersonalDataCheck.Find(text.ToString());
        PersonalDataCheck.Find(text.Insert(0, "1").Append("@1").ToString());
    }

    private static (PersonalDataKind Kind, string Text) Item(Random random)
    {
        string Pick(params string[] texts) => texts[random.Next(texts.Length)];
        string nhs = CheckedNumbers.NhsNumber(random);
        switch (random.Next(6))
        {
            case 0:
                return (PersonalDataKind.NhsNumber, Pick(nhs, $"{nhs[..3]} {nhs[3..6]} {nhs[6..]}", $"{nhs[..3]}-{nhs[3..6]}-{nhs[6..]}"));
            case 1 or 2:
                return (PersonalDataKind.UniquePupilNumber, CheckedNumbers.Upn(random, temporary: random.Next(2) == 0));
            case 3:
                string outward = Pick("OL", "M", "SW", "B", "TQ") + Pick("1", "9", "16", "45");
                return (PersonalDataKind.Postcode, outward + Pick(" ", "") + Pick("1XU", "2WD", "0AA", "9ZY"));
            case 4:
                string code = Pick("+44 (0)", "+44", "0", "0044 ") + Pick("161 4", "7700 9", "20 79", "77009");
                return (PersonalDataKind.PhoneNumber, code + Rest(code, random));
            default:
                return (PersonalDataKind.EmailAddress, Pick("sam", "s.o'neil", "sam_1", "07700900123") + "@" + Pick("example.org", "mail.example.co.uk"));
        }
    }

    /// <summary>As many digits as make ten after the country or the first 0.</summary>
    private static string Rest(string code, Random random)
    {
        string national = code.StartsWith("+44", StringComparison.Ordinal) ? code[3..].Replace("(0)", "", StringComparison.Ordinal)
            : code.StartsWith("0044", StringComparison.Ordinal) ? code[4..] : code[1..];
        int left = 10 - national.Count(char.IsAsciiDigit);
        return string.Concat(Enumerable.Range(0, left).Select(_ => (char)('0' + random.Next(10))));
    }
}
