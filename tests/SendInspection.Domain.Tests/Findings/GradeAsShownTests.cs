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

    [Theory]
    [InlineData("The local area is inadequate.")]
    [InlineData("Overall effectiveness: requires improvement")]
    public void A_report_of_2023_gives_no_grade_either(string experience) => Assert.Throws<ArgumentException>(() => Stories.Report(3, experience));
}
