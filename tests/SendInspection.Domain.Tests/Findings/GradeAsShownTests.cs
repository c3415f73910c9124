using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Findings;

/// <summary>A grade is found as people see it in the letter.</summary>
public class GradeAsShownTests
{
    /// <summary>Texts that the letter shows as "The local area requires improvement." or "The local area is inadequate."</summary>
    public static TheoryData<string> Shown =>
    [
        "The local area requires\timprovement.",
        "The local area requires\n    improvement.",
        "The local area requires\n\timprovement.",
        "The local area requires\u2028improvement.",
        "The local area is inad\U000E0100equate.",
        "The local area is inad\U000E0020equate.",
        "The local area is inad\u180Bequate.",
        "The local area is inad\u0001equate.",
    ];

    /// <summary>Grades with a mark over or under a letter.</summary>
    public static TheoryData<string> Marked =>
    [
        "The local area is i\u0332n\u0332a\u0332d\u0332e\u0332q\u0332u\u0332a\u0332t\u0332e\u0332.",
        "The local area is go\u0301od.",
        "The local area is inad\u20E3equate.",
    ];

    [Theory, MemberData(nameof(Shown))]
    public void A_letter_does_not_hide_a_grade_behind_blanks_or_characters_without_width(string opening)
    {
        Finding[] findings = [Stories.Finding(FindingKind.Strength), Stories.Finding(FindingKind.SignificantConcern, "Leaders do not know how well needs are met.")];
        Assert.Single(GradeWord.FindIn(opening));
        Assert.Contains("reads as a grade", Assert.Throws<ArgumentException>(() => Stories.Letter(true, opening: opening, findings: findings)).Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Marked))]
    public void An_accent_or_an_underline_hides_no_grade(string text) => Assert.Single(GradeWord.FindIn(text));

    [Theory]
    [InlineData("Effectiveness of the local area (grade 2).")]
    [InlineData("Outcomes (grade 4)\n\nPlans are late.")]
    public void A_number_in_brackets_is_a_grade_also_at_the_end_of_a_sentence(string text) => Assert.StartsWith("grade ", Assert.Single(GradeWord.FindIn(text)).Text, StringComparison.Ordinal);

    /// <summary>Texts that begin a line as an item, or emphasise all of it, and are read as the same text without that.</summary>
    public static TheoryData<string> Bullets => ["- ", "* ", "• ", "– ", "> ", "**", "＊＊", "＿"];

    [Theory, MemberData(nameof(Bullets))]
    public void A_bullet_or_emphasis_before_a_text_changes_no_grade(string bullet) => Assert.All(
        GradeWordTests.Judging.Concat(GradeWordTests.Ordinary),
        text => Assert.Equal(
            GradeWord.FindIn(text).Select(word => (word.Text, word.Start)),
            GradeWord.FindIn(bullet + text).Select(word => (word.Text, word.Start - bullet.Length))));

    [Theory]
    [InlineData("The local area requires&nbsp;improvement.", "requires&nbsp;improvement")]
    [InlineData("The local area requires&#10;improvement.", "requires&#10;improvement")]
    [InlineData("This is a requires&#45;improvement judgement.", "requires&#45;improvement")]
    [InlineData("Provision is inad&#8203;e&shy;quate&shy;.", "inad&#8203;e&shy;quate")]
    [InlineData("Provision is &#x69;nadequate.", "&#x69;nadequate")]
    [InlineData("Leadership &amp; management: good", "good")]
    public void A_character_that_a_page_spells_out_is_read_as_what_it_shows(string text, string grade) => Assert.Equal(grade, Assert.Single(GradeWord.FindIn(text)).Text);

    [Theory]
    [InlineData("Provision: \n \n inadequate")]
    [InlineData("Leaders know what\n   \nRequires improvement")]
    [InlineData("The plan says what requires\n- Inadequate\n- Outcomes")]
    public void A_line_of_blanks_and_a_bullet_start_a_paragraph(string text) => Assert.Single(GradeWord.FindIn(text));

    [Theory]
    [InlineData("The local area is inadequate.")]
    [InlineData("Overall effectiveness: requires improvement")]
    public void A_report_of_2023_gives_no_grade_either(string experience) => Assert.Throws<ArgumentException>(() => Stories.Report(3, experience));

    /// <summary>A report with a grade in each of its parts in turn.</summary>
    public static TheoryData<string> Parts => ["Partnership", "Experience", "Effective", "Better", "PriorityActions[0].Text", "Improvements[1].Text"];

    [Theory, MemberData(nameof(Parts))]
    public void A_grade_in_any_part_of_a_report_of_2023_is_refused_with_its_place_and_its_source(string part)
    {
        Assert.NotNull(Graded("none"));
        string message = Assert.Throws<ArgumentException>(() => Graded(part)).Message;
        Assert.Contains("\"inadequate\" at character 14 reads as a grade.", message, StringComparison.Ordinal);
        Assert.Contains($"[{Rules.ReportNoGrades.Id}; ", message, StringComparison.Ordinal);
        Assert.Equal(message.IndexOf("reads as a grade", StringComparison.Ordinal), message.LastIndexOf("reads as a grade", StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_the_three_outcomes_are_not_grades() => Assert.All(Framework.AreaSend2023.Outcomes, outcome => Assert.Equal(3, Stories.Report(3, outcome.Text).Outcome));

    private static AreaReport Graded(string part)
    {
        AreaReport plain = Stories.Report(3);
        string In(string each) => each == part ? "Provision is inadequate." : "Leaders should check plans.";
        return new(
            plain.Area, plain.LocalAuthority, plain.Icbs, plain.Inspected, plain.DatedOn, plain.Outcome,
            In("Partnership"), In("Experience"), In("Effective"), In("Better"),
            [new AreaForAction(In("PriorityActions[0].Text"), "NHS Greater Manchester")],
            [new AreaForAction("Leaders should meet."), new AreaForAction(In("Improvements[1].Text"))],
            plain.Lead);
    }
}
