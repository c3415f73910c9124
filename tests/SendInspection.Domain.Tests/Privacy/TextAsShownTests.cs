using System.Globalization;
using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Privacy;

/// <summary>What is checked is what people see: blanks, characters without width and how a dot is typed hide nothing.</summary>
public class TextAsShownTests
{
    private static readonly Finding Strength = Stories.Finding(FindingKind.Strength);
    private static readonly Finding Concern = Stories.Finding(FindingKind.SignificantConcern, "Leaders do not know how well needs are met.");

    private static readonly string[] Written = ["0770{0}0 900123", "NHS number 485 60{0}6 0589", "DOB: 12/0{0}3/2009", "jane@exam{0}ple.org", "OL16 1{0}XU"];

    public static TheoryData<string, PersonalDataKind> IndentedAndSpacedOut => new()
    {
        { "Call mum on 07700\n        900123.", PersonalDataKind.PhoneNumber },
        { "Call mum on 07700         900123.", PersonalDataKind.PhoneNumber },
        { "NHS number: 485\n         606\n         0589", PersonalDataKind.NhsNumber },
        { "Name: Sam\nDOB:            12/03/2009", PersonalDataKind.DateOfBirth },
        { "Rochdale OL16\n      1XU", PersonalDataKind.Postcode },
        { "UPN D\n       350499715062", PersonalDataKind.UniquePupilNumber },
        { "jane @       example.org", PersonalDataKind.EmailAddress },
    };

    public static TheoryData<int> WithoutWidth =>
    [
        0x17B4, 0x180B, 0x180F, 0x1D173, 0xE0001, 0xE0020, 0xE0100, // characters that Unicode says show nothing
        0x1AB0, 0x1DC4, 0x20D0, 0xFE20, // accents on their own, outside the first block of them
        0x0001, 0x001F, 0x007F, 0x0084, // controls, such as the optional hyphen of Word
    ];

    public static TheoryData<string> DatesBeforeTheirLabel => ["19.06.2010{0} DOB", "12/03/2009{0} (date of birth)", "12 March 2009{0} is his date of birth", "12 March{0} is Sam's birthday"];

    public static TheoryData<string> Cohorts => ["born 1 September 2014{0} onwards", "born on 1 September 2014{0} or later", "born 01/09/2004{0} - 31/08/2005"];

    public static TheoryData<string> DotsInAnyForm =>
    [
        "Jane.Smith At Hillcrest Dot Org Dot Uk", "jane.smith at hillcrest．org", "sam.lee at hillcrest d\u00ADot org dot uk",
        "ｊａｎｅ ａｔ ｅｘａｍｐｌｅ ｄｏｔ ｏｒｇ ｄｏｔ ｕｋ",
    ];

    [Theory, MemberData(nameof(IndentedAndSpacedOut))]
    public void Blanks_that_the_page_shows_as_one_hide_nothing(string text, PersonalDataKind kind)
    {
        string shown = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(kind, Assert.Single(PersonalDataCheck.Find(shown)).Kind);
        Assert.Equal(kind, Assert.Single(PersonalDataCheck.Find(text)).Kind);
    }

    [Theory, MemberData(nameof(IndentedAndSpacedOut))]
    public void A_letter_with_personal_data_is_not_published_however_far_apart_its_parts_were_typed(string text, PersonalDataKind kind)
    {
        Refusal refusal = Assert.Single(WithLetter(text).Decide(new LetterPublished(new(2016, 11, 9)), Stories.Calendar).Refusals);
        Assert.Equal("Opening", refusal.Field);
        Assert.Equal(kind, Assert.Single(PersonalDataCheck.Find(text)).Kind);
    }

    [Theory, MemberData(nameof(WithoutWidth))]
    public void A_character_without_width_in_the_middle_hides_nothing(int hidden)
    {
        foreach (string written in Written)
        {
            string text = string.Format(CultureInfo.InvariantCulture, written, char.ConvertFromUtf32(hidden));
            string shown = string.Format(CultureInfo.InvariantCulture, written, "");
            Assert.Equal(PersonalDataCheck.Find(shown).Select(match => match.Kind), PersonalDataCheck.Find(text).Select(match => match.Kind));
        }
    }

    [Theory, MemberData(nameof(DatesBeforeTheirLabel))]
    public void A_character_without_width_after_a_date_does_not_part_it_from_its_label(string written)
    {
        Assert.Single(PersonalDataCheck.Find(string.Format(CultureInfo.InvariantCulture, written, "")));
        Assert.Single(PersonalDataCheck.Find(string.Format(CultureInfo.InvariantCulture, written, "\u200B")));
    }

    [Theory, MemberData(nameof(Cohorts))]
    public void A_character_without_width_after_a_date_makes_no_child_of_a_cohort(string written)
    {
        Assert.Empty(PersonalDataCheck.Find(string.Format(CultureInfo.InvariantCulture, written, "")));
        Assert.Empty(PersonalDataCheck.Find(string.Format(CultureInfo.InvariantCulture, written, "\u200B")));
    }

    [Theory, MemberData(nameof(DotsInAnyForm))]
    public void An_address_whose_dots_are_in_words_is_found_in_any_case_and_in_full_width(string text) =>
        Assert.Equal(PersonalDataKind.EmailAddress, Assert.Single(PersonalDataCheck.Find(text)).Kind);

    [Theory]
    [InlineData("485&#8203;606&#8203;0589")]
    [InlineData("0161&#173;496&#173;0123")]
    [InlineData("07700&shy;900123")]
    public void A_character_without_width_that_a_page_spells_out_hides_nothing(string text) => Assert.Single(PersonalDataCheck.Find(text));

    [Fact]
    public void A_responsible_body_and_what_it_must_do_are_read_as_the_one_line_that_they_are_printed_as()
    {
        AreaReport report = Stories.Report(3);
        AreaReport split = new(
            report.Area, report.LocalAuthority, report.Icbs, report.Inspected, report.DatedOn, report.Outcome, report.Partnership, report.Experience, report.Effective,
            report.Better, report.PriorityActions, [new AreaForAction("12/03/2009. Review his plan.", "For Sam, DOB")], report.Lead, report.Team);
        Assert.Contains("For Sam, DOB: 12/03/2009", split.ToMarkdown(), StringComparison.Ordinal);
        Inspection received = Stories.Play([.. Stories.PlanAwaited[..^2], new LetterDrafted(new(2023, 11, 10), split), new LetterReceived(new(2023, 11, 13))]);
        Assert.Equal(Rules.NoDateOfBirth, Assert.Single(received.Decide(new LetterPublished(new(2023, 11, 20)), Stories.Calendar).Refusals).Rule);
    }

    [Fact]
    public void The_reason_for_one_letter_does_not_publish_another_that_is_put_in_its_place()
    {
        Inspection published = Stories.Play([.. WithLetterEvents("Write to the office at OL16 1XU."), new LetterPublished(new(2016, 11, 9), "It is the postcode of the council.")]);
        Assert.NotNull(published.LetterPublishedOn);
        int drafted = published.Facts.Single(fact => fact is LetterDrafted).Number;
        LetterDrafted other = new(new(2016, 10, 14), Stories.Letter(true, opening: "Sam's NHS number is 485 606 0589.", findings: [Strength, Concern]));
        Decision correction = published.Decide(new RecordCorrected(new(2016, 11, 10), [new Correction(drafted, other)], "The wrong letter was recorded."), Stories.Calendar);
        Assert.Contains(correction.Refusals, refusal => refusal.Rule == Rules.NoNhsNumber);
    }

    private static Inspection WithLetter(string opening) => Stories.Play(WithLetterEvents(opening));

    private static InspectionEvent[] WithLetterEvents(string opening) =>
    [
        .. Stories.Fieldwork,
        new FindingAgreed(new(2016, 9, 22), Strength),
        new FindingAgreed(new(2016, 9, 22), Concern),
        .. Stories.ConcernsReported[^2..],
        new LetterDrafted(new(2016, 10, 14), Stories.Letter(true, opening: opening, findings: [Strength, Concern])),
        new LetterReceived(new(2016, 11, 4)),
    ];
}
