using System.Text;
using static SendInspection.Domain.PersonalDataKind;

namespace SendInspection.Domain.Tests.Privacy;

public class PersonalDataCheckTests
{
    // The passage to be found stands between ⟦ and ⟧. 943 476 5919 is the NHS’s own example; B801200005001, H801200001001 and G80120000101A are published
    // examples of a check letter; the phone numbers are kept by Ofcom for drama.
    [Theory]
    [InlineData(NhsNumber, "His NHS number is ⟦9434765919⟧.")]
    [InlineData(NhsNumber, "NHS No.⟦943 476 5919⟧, seen twice")]
    [InlineData(NhsNumber, "(⟦943-476-5919⟧)")]
    [InlineData(NhsNumber, "⟦943\u00A0476\u00A05919⟧")]
    [InlineData(NhsNumber, "⟦943\u2011476\u20135919⟧")]
    [InlineData(NhsNumber, "⟦943  476\r\n5919⟧")]
    [InlineData(NhsNumber, "⟦９４３ ４７６ ５９１９⟧")]
    [InlineData(NhsNumber, "⟦94\u200B3476\u00AD5919⟧")]
    [InlineData(NhsNumber, "In 2016 ⟦943 476 5919⟧ was referred")]
    [InlineData(NhsNumber, "354 ⟦943 476 5919⟧ 2016")]
    [InlineData(NhsNumber, "⟦٩٤٣٤٧٦٥٩١٩⟧")]
    [InlineData(NhsNumber, "NHS number ⟦9 4 3 4 7 6 5 9 1 9⟧")]
    [InlineData(NhsNumber, "NHS⟦9434765919⟧and")]
    [InlineData(NhsNumber, "⟦943&nbsp;476&nbsp;5919⟧")]
    [InlineData(UniquePupilNumber, "UPN ⟦H801200001001⟧")]
    [InlineData(UniquePupilNumber, "UPN:⟦B801200005001⟧.")]
    [InlineData(UniquePupilNumber, "Temporary UPN ⟦G80120000101A⟧")]
    [InlineData(UniquePupilNumber, "⟦b801200005001⟧")]
    [InlineData(UniquePupilNumber, "⟦Ｂ８０１２００００５００１⟧")]
    [InlineData(UniquePupilNumber, "UPN⟦B801200005001⟧")]
    [InlineData(UniquePupilNumber, "UPN ⟦B 801 2000 05001⟧")]
    [InlineData(EmailAddress, "Write to ⟦jane.o'neil+send@rochdale.gov.uk⟧.")]
    [InlineData(EmailAddress, "<⟦j_smith1984@example.org⟧>")]
    [InlineData(EmailAddress, "'⟦a@b.co⟧', she said")]
    [InlineData(EmailAddress, "⟦9434765919@nhs.net⟧")]
    [InlineData(EmailAddress, "⟦jürgen@schule.example⟧")]
    [InlineData(EmailAddress, "⟦jane＠example．org⟧")]
    [InlineData(EmailAddress, "⟦jane [at] example [dot] org⟧")]
    [InlineData(EmailAddress, "⟦jane at example dot org⟧")]
    [InlineData(EmailAddress, "mailto:⟦head@st-marys.rochdale.sch.uk⟧?subject=x")]
    [InlineData(Postcode, "of 4 High Street, ⟦OL16 1XU⟧.")]
    [InlineData(Postcode, "⟦M1 2WD⟧")]
    [InlineData(Postcode, "⟦M60 1NW⟧")]
    [InlineData(Postcode, "⟦CR2 6XH⟧")]
    [InlineData(Postcode, "⟦DN55 1PT⟧")]
    [InlineData(Postcode, "⟦W1A 1HQ⟧")]
    [InlineData(Postcode, "⟦EC1A 1BB⟧")]
    [InlineData(Postcode, "⟦N1P 3EB⟧")]
    [InlineData(Postcode, "⟦sw1a1aa⟧,")]
    [InlineData(Postcode, "⟦BL90EJ⟧")]
    [InlineData(Postcode, "⟦GY1 1AA⟧ and")]
    [InlineData(Postcode, "⟦BF1 2AT⟧")]
    [InlineData(Postcode, "⟦M1 2wd⟧")]
    [InlineData(Postcode, "⟦B L 9 0 E J⟧")]
    [InlineData(PhoneNumber, "Ring ⟦020 7946 0018⟧ now")]
    [InlineData(PhoneNumber, "Tel.: ⟦(020) 7946 0018⟧")]
    [InlineData(PhoneNumber, "⟦0161 496 0018⟧")]
    [InlineData(PhoneNumber, "⟦0161-496-0018⟧")]
    [InlineData(PhoneNumber, "⟦01632 960123⟧")]
    [InlineData(PhoneNumber, "⟦01632 960 123⟧ after 9")]
    [InlineData(PhoneNumber, "⟦07700900123⟧")]
    [InlineData(PhoneNumber, "⟦07700 900 123⟧, 24 hours a day")]
    [InlineData(PhoneNumber, "⟦+447700900123⟧")]
    [InlineData(PhoneNumber, "⟦+44 7700 900123⟧")]
    [InlineData(PhoneNumber, "⟦+44 (0)20 7946 0018⟧")]
    [InlineData(PhoneNumber, "⟦+44(0)7700 900 123⟧")]
    [InlineData(PhoneNumber, "⟦0044 161 496 0018⟧")]
    [InlineData(PhoneNumber, "⟦020.7946.0018⟧")]
    [InlineData(PhoneNumber, "tel:⟦0300 123 4666⟧")]
    [InlineData(PhoneNumber, "⟦01204 52201⟧.")]
    [InlineData(PhoneNumber, "⟦07 700 900 123⟧")]
    [InlineData(PhoneNumber, "⟦447700900123⟧")]
    [InlineData(PhoneNumber, "tel⟦01632960123⟧")]
    [InlineData(DateOfBirth, "He was born on ⟦12 March 2009⟧.")]
    [InlineData(DateOfBirth, "born on Thursday ⟦12th March 2009⟧")]
    [InlineData(DateOfBirth, "born on the ⟦12th of March, 2009⟧")]
    [InlineData(DateOfBirth, "Born ⟦12/03/2009⟧")]
    [InlineData(DateOfBirth, "DOB ⟦12/03/09⟧")]
    [InlineData(DateOfBirth, "DOB: ⟦12.3.2009⟧")]
    [InlineData(DateOfBirth, "D.O.B. ⟦12-03-2009⟧")]
    [InlineData(DateOfBirth, "d.o.b ⟦12 03 2009⟧")]
    [InlineData(DateOfBirth, "dob=⟦2009-03-12⟧T00:00")]
    [InlineData(DateOfBirth, "DOB ⟦12032009⟧")]
    [InlineData(DateOfBirth, "DOB ⟦120309⟧")]
    [InlineData(DateOfBirth, "Date of birth: ⟦12 Mar 09⟧")]
    [InlineData(DateOfBirth, "Her date of birth is recorded as ⟦12-Mar-2009⟧")]
    [InlineData(DateOfBirth, "date of birth (⟦March 12, 2009⟧)")]
    [InlineData(DateOfBirth, "\"dateOfBirth\": \"⟦2009-03-12⟧\"")]
    [InlineData(DateOfBirth, "date_of_birth,⟦2009-03-12⟧")]
    [InlineData(DateOfBirth, "His birthday is on ⟦12 March⟧ and")]
    [InlineData(DateOfBirth, "Sam (⟦12/03/2009⟧, DOB)")]
    [InlineData(DateOfBirth, "Sam, ⟦12 March 2009⟧ (date of birth)")]
    [InlineData(DateOfBirth, "⟦12/3/2009⟧ D.O.B.")]
    [InlineData(DateOfBirth, "born in Bury St Edmunds on ⟦12 March 2009⟧")]
    [InlineData(DateOfBirth, "born at King’s Mill Hospital on the ⟦12th March 2009⟧")]
    [InlineData(DateOfBirth, "Sam, b. ⟦12.03.2009⟧")]
    [InlineData(DateOfBirth, "D O B: ⟦12 / 03 / 2009⟧")]
    [InlineData(DateOfBirth, "date of birth (as recorded by the school): ⟦12/03/2009⟧")]
    [InlineData(DateOfBirth, "on ⟦12 March 2009⟧ Sam was born.")]
    [InlineData(DateOfBirth, "born on the ⟦twenty-first of March 2009⟧")]
    [InlineData(DateOfBirth, "She turned 16 on ⟦4 May 2018⟧.")]
    public void A_passage_is_found_with_its_place_its_kind_and_its_rule(PersonalDataKind kind, string marked)
    {
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int length = marked.IndexOf('⟧', StringComparison.Ordinal) - start - 1;
        string text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

        PersonalDataMatch match = Assert.Single(PersonalDataCheck.Find(text));

        Assert.Equal((kind, text.Substring(start, length)), (match.Kind, text.Substring(match.Start, match.Length)));
        Assert.Equal((start, start + length), (match.Start, match.End));
        Assert.Contains(match.Rule, Rules.All);
        Assert.Equal(match.Rule.Citation, match.Citation);
        Assert.DoesNotContain(text.Substring(start, length), match.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9434765918")] // the last digit is wrong
    [InlineData("943 476 591 9")]
    [InlineData("94 347 65919")]
    [InlineData("0.9434765919")]
    [InlineData("£9434765919")]
    [InlineData("99434765919")]
    [InlineData("943476591900")]
    [InlineData("REF9434765919")]
    [InlineData("9434765919%")]
    [InlineData("943-476-5919-1")]
    [InlineData("3333333333")] // a placeholder, though its check digit is right
    [InlineData("0123456789")]
    [InlineData("ISBN 9434765919")]
    [InlineData("+1 943 476 5919")]
    [InlineData("A801200001001")]
    [InlineData("A801200005001")]
    [InlineData("S801200005001")]
    [InlineData("XB801200005001")]
    [InlineData("B8012000050011")]
    [InlineData("@SENDinfo")]
    [InlineData("5 @ £3.50")]
    [InlineData("jane@school")]
    [InlineData("jane@1.2.3")]
    [InlineData("BL9")]
    [InlineData("KS1 2AB")] // KS is no postcode area
    [InlineData("M1 2CI")]
    [InlineData("s19 2nd paragraph")]
    [InlineData("Om1 2WD")]
    [InlineData("M1 2WDX")]
    [InlineData("AB1Z 2WD")]
    [InlineData("0800 1111")]
    [InlineData("020 7946 001")]
    [InlineData("020 7946 00181")]
    [InlineData("01 02 03 04 05 0")]
    [InlineData("061 496 0018")]
    [InlineData("2016-09-19 to 2016-09-23")]
    [InlineData("+33 1 99 00 12 34")]
    [InlineData("Babies born on or after 1 September 2014")]
    [InlineData("born between 1 September 2004 and 31 August 2005")]
    [InlineData("born in 2009 and inspected on 12 March 2016")]
    [InlineData("born in March 2009")]
    [InlineData("A plan was born. 12 March 2016 was its first day.")]
    [InlineData("stubborn on 12 March 2016")]
    [InlineData("the service was born on 1 April 2016")]
    [InlineData("Born on 1 April 2016, the service has grown")]
    [InlineData("pupils born on 31 August 2011")]
    [InlineData("born 1 September 2004 to 31 August 2005")]
    [InlineData("The tide turned on 12 March 2016")]
    [InlineData("date of birth 99/99/2009")]
    [InlineData("the date, 12 March 2016, of the visit")]
    [InlineData("from birth to 25")]
    [InlineData("")]
    public void What_only_looks_like_it_is_left_alone(string text) => Assert.Empty(PersonalDataCheck.Find(text));

    [Fact]
    public void All_passages_are_found_in_their_order()
    {
        const string text = "Sam (DOB 12/03/2009, NHS 943 476 5919, UPN B801200005001) of OL16 1XU: 07700 900123, sam@example.org.";
        Assert.Equal(
            [
                (DateOfBirth, "12/03/2009"), (NhsNumber, "943 476 5919"), (UniquePupilNumber, "B801200005001"),
                (Postcode, "OL16 1XU"), (PhoneNumber, "07700 900123"), (EmailAddress, "sam@example.org"),
            ],
            PersonalDataCheck.Find(text).Select(match => (match.Kind, text.Substring(match.Start, match.Length))));
        Assert.Equal("date of birth at 9, 10 characters long [privacy.date-of-birth]", PersonalDataCheck.Find(text)[0].ToString());
    }

    /// <summary>The digits of a script stand one after another in Unicode, from 0 to 9.</summary>
    [Fact]
    public void A_number_in_the_digits_of_any_script_is_found_where_it_is()
    {
        Rune[] digits = [.. Enumerable.Range(0, 0x11_0000).Where(Rune.IsValid).Select(value => new Rune(value)).Where(Rune.IsDigit)];
        Assert.True(digits.Length > 600 && digits.Length % 10 == 0);
        foreach (Rune[] script in digits.Chunk(10))
        {
            string number = string.Concat("943 476 5919".Select(sign => sign == ' ' ? " " : script[sign - '0'].ToString()));
            PersonalDataMatch match = Assert.Single(PersonalDataCheck.Find($"Sam, {number}."));
            Assert.Equal((NhsNumber, 5, number.Length), (match.Kind, match.Start, match.Length));
        }
    }

    [Fact]
    public void No_text_is_a_fault_of_the_caller() => Assert.Throws<ArgumentNullException>(() => PersonalDataCheck.Find(null!));

    [Fact]
    public void Nothing_is_allocated_when_nothing_is_found()
    {
        string prose = string.Join(' ', OrdinaryProse.Sentences(seed: 1, count: 200));
        PersonalDataCheck.Find(prose.AsSpan());
        long before = GC.GetAllocatedBytesForCurrentThread();
        ValueList<PersonalDataMatch> found = PersonalDataCheck.Find(prose.AsSpan());
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("DOB for Zoe: 12/03/2009", "Zoe", "Zoë")]
    [InlineData("Date of birth of Renee Smith: 12/03/2009", "Renee", "Renée")]
    [InlineData("12 March 2009 is Zoe's birthday.", "Zoe", "Zoë")]
    [InlineData("On 12 March 2009 Sian was born.", "Sian", "Siân")]
    [InlineData("Sam was born in Malaga on 12 March 2009.", "Malaga", "Málaga")]
    [InlineData("Ring Zoe on 1706 647474.", "Zoe", "Zoë")]
    [InlineData("The patient, Zoe Smith, 94 347 65919", "Zoe", "Zoë")]
    public void An_accent_in_a_name_hides_nothing(string text, string name, string withAccent)
    {
        Assert.Single(PersonalDataCheck.Find(text));
        Assert.Single(PersonalDataCheck.Find(text.Replace(name, withAccent, StringComparison.Ordinal)));
    }

    [Fact]
    public void Many_characters_without_width_hide_no_more_than_one() =>
        Assert.Single(PersonalDataCheck.Find($"943{new string('\u200B', 10_000)}4765919"));

    [Fact]
    public void An_address_is_found_whose_accent_is_a_character_of_its_own() => Assert.Single(PersonalDataCheck.Find("Write to jose\u0301@example.com."));
}
