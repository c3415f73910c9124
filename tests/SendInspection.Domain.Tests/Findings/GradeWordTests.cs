using System.Diagnostics;

namespace SendInspection.Domain.Tests.Findings;

/// <summary>Grading words that judge, and the same words where they do not.</summary>
public class GradeWordTests
{
    public static TheoryData<string> Judging =>
    [
        "The overall effectiveness of the local area is good.",
        "Overall effectiveness is outstanding.",
        "We found good overall effectiveness.",
        "Overall effectiveness: good",
        "Overall effectiveness – Requires improvement",
        "Leadership and management (good)",
        "Leadership and management are inadequate.",
        "Leadership is outstanding.",
        "The local area is outstanding.",
        "The local area is good.",
        "This is an outstanding local area.",
        "Rochdale is a good local area.",
        "The local area requires improvement.",
        "The local area requires improvement in how it identifies needs.",
        "Identification of needs requires improvement.",
        "Services for young people require improvement.",
        "This requires improvement.",
        "The area is inadequate.",
        "The quality of provision is inadequate.",
        "The quality of provision is good.",
        "Provision in the early years is outstanding.",
        "Early years provision is good, and parents value it.",
        "Outcomes are good.",
        "Outcomes for children looked after are inadequate.",
        "Identification is graded good.",
        "The local area was graded 2.",
        "Leaders were judged to be good.",
        "We judge the local area to be good.",
        "We judge the arrangements for transition to require improvement.",
        "Inspectors judged the support for young people as inadequate.",
        "The team rated provision as outstanding.",
        "The area is rated good.",
        "It was awarded a grade of outstanding.",
        "Our judgement is that the area is good overall.",
        "Judgement: requires improvement",
        "The judgement of inadequate reflects weak oversight.",
        "We found the local area to be inadequate.",
        "It has a rating of ‘good’.",
        "This is a ‘requires improvement’ judgement.",
        "It received a requires-improvement judgement.",
        "GOOD.",
        "Outstanding",
        "Requires improvement.",
        "There is outstanding leadership across health and education.",
        "The effectiveness of joint commissioning is good.",
        "Governance remains inadequate.",
        "Partnership working was deemed outstanding.",
        "The service was found to be outstanding.",
        "The local area is good or outstanding in most respects.",
        "Most schools are judged good or outstanding.",
        "The work of the CCG is rated \"inadequate\".",
        "**Outstanding**",
        "Overall, the area is outstanding at meeting needs.",
    ];

    public static TheoryData<string> Ordinary =>
    [
        "Parents make good use of the local offer.",
        "Good use of the local offer is widespread.",
        "Outstanding actions remain.",
        "Several outstanding assessments were completed in the summer.",
        "Outstanding assessments are followed up each week.",
        "Three actions remain outstanding.",
        "Forty assessments are still outstanding.",
        "42 are outstanding from last year.",
        "Transfers to EHC plans are outstanding for 300 pupils.",
        "Decisions were outstanding at the time of the inspection.",
        "There is inadequate training for SENCos.",
        "Inadequate training for SENCos slows the reforms.",
        "The number of places is inadequate to meet demand.",
        "Funding is inadequate for the rising number of plans.",
        "This requires improvement in communication.",
        "Leaders know what requires improvement.",
        "They have identified the areas that require improvement.",
        "The required improvement has been made.",
        "The plan sets out the required improvements.",
        "Meeting this duty will require improvement to data systems.",
        "Relationships between parents and schools are good.",
        "Attendance is good.",
        "Communication between nurseries and schools is good.",
        "Communication in the local area is good.",
        "There is good evidence of well planned transition.",
        "Health teams are not always good at defining their contribution.",
        "Good leadership of the reforms has helped.",
        "Leaders have a good understanding of the needs of the area.",
        "Practitioners share good practice.",
        "Pupils make good progress in special schools.",
        "It is good to see that young people take part.",
        "The parent carer forum is a good example of co-production.",
        "Parents told us that support was inadequate.",
        "Young people said that the provision is outstanding.",
        "Families feel that the local offer is good.",
        "Staff have good local area knowledge.",
        "A good number of pupils achieve grade 4 or above in English.",
        "Pupils achieve good grades in their examinations.",
        "Leaders want outcomes to be good for every child.",
        "Leaders are determined that services should be outstanding.",
        "Volunteers make an outstanding contribution to the forum.",
        "The area includes places of outstanding natural beauty.",
        "Inspectors looked at how leaders judge the impact of their work.",
        "The judgement of professionals is respected, and good advice is given.",
        "Health visitors rate the new pathway highly and make good use of it.",
        "So far, so good.",
        "Good-quality plans are rare.",
        "A good deal remains to be done.",
        "The goodwill of parents is outstandingly important to the area.",
        "Grading of evidence was not attempted, for good reason.",
        "Oversight of outcomes is not good enough.",
        "We saw inadequate oversight of provision in two districts.",
        "The remaining statements, which are outstanding, will be converted.",
        "Because the work is outstanding, the plan is late.",
    ];

    public static TheoryData<string> SlideBullets => [.. Findings.SlideBullets.All.Select(bullet => bullet.Text)];

    [Theory, MemberData(nameof(Judging))]
    public void A_grading_word_used_as_a_judgement_is_pointed_at(string sentence)
    {
        ValueList<GradeWord> found = GradeWord.FindIn(sentence);
        Assert.NotEmpty(found);
        Assert.All(found, word => Assert.Equal(word.Text, sentence.Substring(word.Start, word.Text.Length)));
    }

    [Theory, MemberData(nameof(Ordinary))]
    public void An_ordinary_use_is_left_alone(string sentence) => Assert.Empty(GradeWord.FindIn(sentence));

    [Theory, MemberData(nameof(SlideBullets))]
    public void Every_bullet_of_the_slides_is_ordinary(string bullet) => Assert.Empty(GradeWord.FindIn(bullet));

    [Fact]
    public void Each_list_has_at_least_forty_sentences() => Assert.True(Judging.Count >= 40 && Ordinary.Count >= 40);

    [Fact]
    public void Positions_count_from_the_start_of_the_whole_text() => Assert.Equal(
        ["\"good\" at 36", "\"requires\nimprovement\" at 62"],
        GradeWord.FindIn("Good use is made. The local area is good. Overall, leadership requires\nimprovement.").Select(word => word.ToString()));

    [Theory]
    [InlineData("The local area is good. ")]
    [InlineData("good ")]
    [InlineData("parents said ")]
    [InlineData("is ")]
    [InlineData("to be ")]
    [InlineData("x")]
    [InlineData("-")]
    [InlineData("\u202E\uD800\u200B")]
    public void A_long_text_takes_no_longer_than_its_length_tells(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        Stopwatch watch = Stopwatch.StartNew();
        _ = GradeWord.FindIn(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void No_text_is_a_callers_error() => Assert.Throws<ArgumentNullException>(() => GradeWord.FindIn(null!));
}
