using System.Diagnostics;
using System.Text.RegularExpressions;
using CsvHelper;

namespace SendInspection.Domain.Tests.Findings;

/// <summary>Grading words that judge, and the same words where they do not.</summary>
public partial class GradeWordTests
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
        "Most schools are judged good or outstanding.",
        "The work of the CCG is rated \"inadequate\".",
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

    [Fact]
    public void At_least_95_of_100_grades_are_found_in_hard_sentences() => AssertFew(5, Sentences.Where(sentence => sentence.Judges), sentence => !IsFound(sentence));

    [Fact]
    public void At_most_2_of_100_ordinary_uses_are_pointed_at_in_hard_sentences() => AssertFew(2, Sentences.Where(sentence => !sentence.Judges), IsFound);

    [Fact]
    public void The_hard_sentences_are_many_and_each_says_why_it_is_one()
    {
        Assert.InRange(Sentences.Count(sentence => sentence.Judges), 200, int.MaxValue);
        Assert.InRange(Sentences.Count(sentence => !sentence.Judges), 200, int.MaxValue);
        Assert.DoesNotContain(Sentences, sentence => sentence.Reason.Length == 0);
        Assert.Equal(Sentences.Count, Sentences.DistinctBy(sentence => sentence.Text).Count());
    }

    [Fact]
    public void What_nobody_can_see_within_a_word_changes_nothing() => Assert.All(
        Sentences,
        sentence => Assert.Equal(
            GradeWord.FindIn(sentence.Text).Select(word => WithoutInvisible(word.Text)),
            GradeWord.FindIn(BetweenLetters().Replace(sentence.Text, "\u00AD\u200B\u2060\u034F\uFE0F")).Select(word => WithoutInvisible(word.Text))));

    [Fact]
    public void A_full_width_letter_is_read_as_the_letter_it_looks_like() => Assert.All(
        Sentences,
        sentence => Assert.Equal(
            GradeWord.FindIn(sentence.Text).Select(word => (word.Start, word.Text.Length)),
            GradeWord.FindIn(FullWidth(sentence.Text)).Select(word => (word.Start, word.Text.Length))));

    [Fact]
    public void A_grade_is_given_as_it_stands_in_the_text_with_what_cannot_be_seen() => Assert.Equal(
        ["\"in\u00ADade\u00ADquate\" at 16", "\"Re\u00ADquires\u00AD\nim\u00ADprove\u00ADment\" at 44"],
        GradeWord.FindIn("\u200BPro\u00ADvi\u00ADsion is in\u00ADade\u00ADquate\u200B. Leader\u00ADship: Re\u00ADquires\u00AD\nim\u00ADprove\u00ADment.").Select(word => word.ToString()));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void A_word_that_a_soft_hyphen_breaks_at_the_end_of_a_line_is_one_word(string lineEnd) => Assert.Equal(
        [$"\"in\u00AD{lineEnd}adequate\" at 23"], GradeWord.FindIn($"The local provision is in\u00AD{lineEnd}adequate.").Select(word => word.ToString()));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void A_line_that_ends_the_text_ends_nothing_else(string lineEnd) => Assert.Equal(
        ["\"inadequate\" at 23"], GradeWord.FindIn($"The local provision is inadequate{lineEnd}").Select(word => word.ToString()));

    [Fact]
    public void A_dash_joins_two_numbers_and_nothing_else()
    {
        Assert.Equal(["\"inadequate\" at 22"], GradeWord.FindIn("Overall grade in 2016–inadequate. Ages 16–25.").Select(word => word.ToString()));
        Assert.Equal(["\"inadequate\" at 11"], GradeWord.FindIn("Leadership–inadequate.").Select(word => word.ToString()));
    }

    [Theory]
    [InlineData('\u2010')]
    [InlineData('\u2011')]
    public void A_hyphen_that_a_typesetter_chose_is_read_as_any_other(char hyphen) => Assert.All(
        Sentences,
        sentence => Assert.Equal(
            GradeWord.FindIn(sentence.Text).Select(word => (word.Start, word.Text.Length)),
            GradeWord.FindIn(HyphenBetweenLetters().Replace(sentence.Text, $"{hyphen}")).Select(word => (word.Start, word.Text.Length))));

    [Fact]
    public void An_item_of_a_list_is_a_sentence_of_its_own_whatever_mark_begins_it() => Assert.All(
        "-*#|•",
        mark => Assert.Equal(
            ["\"Good\" at 26"], GradeWord.FindIn($"We looked at leadership\n{mark} Good\n{mark} use is made of it").Select(word => word.ToString())));

    public static TheoryData<string> Shapes =>
    [
        "The local area is good. ", "good ", "is ", "to be ", "parents said ", "good and ", "is, in places, ", "that is good ", "inspectors judged ", "grade 2 ",
        "requires ", "\u00AD", "a\u00AD", "out\u00ADstanding ", "x", "-", "a-\u00AD", "[(", "(good) ", "good, ", "\n", "\u202E\uD800\u200B",
    ];

    [Theory, MemberData(nameof(Shapes))]
    public void Time_and_memory_grow_no_faster_than_the_text(string shape)
    {
        string[] texts = [.. Enumerable.Range(0, 4).Select(doubling => string.Concat(Enumerable.Repeat(shape, (500 << doubling) / shape.Length)))];
        double[] times = [.. texts.Select(_ => double.MaxValue)];
        double[] bytes = new double[texts.Length];

        // The best of several runs, the sizes in turn: what else the machine does then weighs on all of them alike.
        for (int run = 0; run < 60; run++)
        {
            for (int size = 0; size < texts.Length; size++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                long start = Stopwatch.GetTimestamp();
                _ = GradeWord.FindIn(texts[size]);
                times[size] = Math.Min(times[size], Stopwatch.GetElapsedTime(start).TotalSeconds);
                bytes[size] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        Assert.InRange(Exponent(texts, times), double.MinValue, 1.2);
        Assert.InRange(Exponent(texts, bytes), double.MinValue, 1.2);
    }

    /// <summary>The power of the length that the figures grow with: the slope through their logarithms.</summary>
    private static double Exponent(string[] texts, double[] figures)
    {
        double[] x = [.. texts.Select(text => Math.Log((double)text.Length))];
        double[] y = [.. figures.Select(figure => Math.Log(figure))];
        return x.Zip(y, (length, figure) => (length - x.Average()) * (figure - y.Average())).Sum() / x.Sum(length => Math.Pow(length - x.Average(), 2));
    }

    [Fact]
    public void No_text_is_a_callers_error() => Assert.Throws<ArgumentNullException>(() => GradeWord.FindIn(null!));

    private static List<(bool Judges, string Text, string Reason)> Sentences { get; } = [.. Read()];

    private static IEnumerable<(bool Judges, string Text, string Reason)> Read()
    {
        using CsvReader csv = CsvReader.FromFile(Repository.PathOf("tests/SendInspection.Domain.Tests/Findings/grades.csv"));
        while (csv.Read())
        {
            yield return (csv.GetString("judges") == "yes", Regex.Unescape(csv.GetString("text")), csv.GetString("reason"));
        }
    }

    private static bool IsFound((bool Judges, string Text, string Reason) sentence) => GradeWord.FindIn(sentence.Text).Count > 0;

    private static void AssertFew(
        int percent, IEnumerable<(bool Judges, string Text, string Reason)> sentences, Func<(bool Judges, string Text, string Reason), bool> isWrong)
    {
        List<(bool Judges, string Text, string Reason)> all = [.. sentences];
        List<string> wrong = [.. all.Where(isWrong).Select(sentence => $"{sentence.Text} ({sentence.Reason})")];
        Assert.True(wrong.Count * 100 <= percent * all.Count, $"{wrong.Count} of {all.Count} are wrong:\n{string.Join('\n', wrong)}");
    }

    private static string WithoutInvisible(string text) => string.Concat(text.Where(character => !"\u00AD\u200B\u2060\u034F\uFE0F".Contains(character, StringComparison.Ordinal)));

    private static string FullWidth(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? (char)(letter + 0xFEE0) : letter));

    [GeneratedRegex(@"(?<=\p{L})(?=\p{L})")]
    private static partial Regex BetweenLetters();

    [GeneratedRegex(@"(?<=\p{L})-(?=\p{L})")]
    private static partial Regex HyphenBetweenLetters();
}
