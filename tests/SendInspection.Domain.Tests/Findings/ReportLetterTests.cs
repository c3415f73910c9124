using System.Text.RegularExpressions;

namespace SendInspection.Domain.Tests.Findings;

/// <summary>The letter, the rules it keeps, and the page it becomes.</summary>
public partial class ReportLetterTests
{
    private static readonly (Rule Rule, Func<ReportLetter> Make)[] Broken =
    [
        (Rules.LetterAddressed, () => Invented.Letter(ccgs: [])),
        (Rules.LetterDated, () => Invented.Letter(datedOn: new(2016, 9, 22))),
        (Rules.LetterNarratives, () => Invented.Letter(narratives: [.. Invented.Narratives.Skip(1)])),
        (Rules.LetterNarratives, () => Invented.Letter(narratives: Invented.Narratives.Add(new("A", "Again.")))),
        (Rules.LetterKeyFindings, () => Invented.Letter(findings: [.. Invented.Findings.Skip(1)])),
        (Rules.LetterKeyFindings, () => Invented.Letter(findings: [Invented.Finding()], statementRequired: false)),
        (Rules.LetterKeyBullets, () => Invented.Letter(findings: [.. Invented.Findings.Take(2)])),
        (Rules.LetterByHmi, () => Invented.Letter(lead: Invented.Ofsted)),
        (Rules.LetterNoGrades, () => Invented.Letter(opening: "Overall effectiveness is good.")),
        (Rules.LetterNoGrades, () => Invented.Letter(narratives: [Invented.Narratives[0], new("B", "The local area requires improvement."), Invented.Narratives[2]])),
        (Rules.LetterNoGrades, () => Invented.Letter(findings: Invented.Findings.Add(Invented.Finding(narrative: "Leadership is outstanding.")))),
    ];

    public static TheoryData<int> BrokenCases => [.. Enumerable.Range(0, Broken.Length)];

    [Theory, MemberData(nameof(BrokenCases))]
    public void A_letter_that_breaks_one_rule_is_refused_by_that_rule(int index) =>
        Assert.Equal([Broken[index].Rule.Id], Invented.RulesIn(Assert.Throws<ArgumentException>(() => Broken[index].Make()).Message));

    [Fact]
    public void A_letter_that_breaks_every_rule_is_told_them_all() => Assert.Equal(
        Broken.Select(each => each.Rule.Id).Distinct().Order(StringComparer.Ordinal),
        Invented.RulesIn(Assert.Throws<ArgumentException>(() => Invented.Letter(
            ccgs: [], datedOn: new(2016, 1, 1), opening: "Good.", narratives: [], findings: [], lead: Invented.Cqc)).Message).Order(StringComparer.Ordinal));

    [Fact]
    public void A_grade_is_refused_with_its_place_and_its_source()
    {
        string message = Assert.Throws<ArgumentException>(() => Invented.Letter(opening: "The local area is good.")).Message;
        Assert.Contains("\"good\" at character 19 reads as a grade.", message, StringComparison.Ordinal);
        Assert.Contains("[letter.no-grades; Ofsted and CQC, \"Local Area SEND inspections: key messages\", January 2017, slide \"Reporting\" (quoted)]", message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_type_for_a_grade_nor_a_place_for_one() => Assert.DoesNotContain(
        typeof(ReportLetter).Assembly.GetTypes().Where(type => type.IsEnum).SelectMany(Enum.GetNames),
        name => name is "Good" or "RequiresImprovement" or "Inadequate");

    [Fact]
    public void Key_bullets_are_the_significant_concerns_when_a_statement_is_required_and_none_otherwise()
    {
        ReportLetter required = Invented.Letter();
        Assert.Equal(Invented.Findings.Skip(2), required.KeyBullets);
        Assert.Equal([Invented.Findings[1]], required.AreasForDevelopment);
        Assert.Equal([Invented.Findings[0]], required.Strengths);

        ReportLetter notRequired = Invented.Letter(statementRequired: false);
        Assert.Empty(notRequired.KeyBullets);
        Assert.Equal(Invented.Findings.Skip(1), notRequired.AreasForDevelopment);
        Assert.DoesNotContain("written statement", notRequired.ToMarkdown(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_page_is_a_letter() => Assert.Equal(
        """
        # Joint local area SEND inspection in Rochdale

        9 November 2016

        - Rochdale Metropolitan Borough Council
        - NHS Heywood, Middleton and Rochdale CCG

        Dear colleagues,

        From 19 September 2016 to 23 September 2016, Ofsted and the Care Quality Commission (CQC) inspected the local area of Rochdale jointly, to see how effectively it identifies and meets the needs of children and young people who have special educational needs and/or disabilities, as the Children and Families Act 2014 requires.

        We met many people.

        We thank them.

        ## How effectively does the local area identify children and young people who have special educational needs and/or disabilities?

        Needs are identified early.

        ## How effectively does the local area assess and meet the needs of children and young people who have special educational needs and/or disabilities?

        Needs are met in most settings.

        ### Strengths

        - Parents make good use of the local offer.

        ## How effectively does the local area improve outcomes for children and young people who have special educational needs and/or disabilities?

        Outcomes vary from school to school.

        ### Areas for development

        - Outcomes are not monitored rigorously enough.

        ## Written statement of action

        The inspection raises significant concerns. A written statement of action is required, for which Rochdale Metropolitan Borough Council is the principal authority. The local area and the clinical commissioning groups are responsible for submitting it to Ofsted within 70 working days of receiving the final report. It must be published on the relevant local area websites. It must address these significant concerns:

        1. Waiting lists for diagnosis are too long.
        2. Leaders do not know what difference provision makes.

        Yours sincerely,

        Ann Ashworth\
        Her Majesty's Inspector, lead inspector

        """.ReplaceLineEndings("\n"),
        Invented.Letter().ToMarkdown());

    [Theory]
    [InlineData("# heading", "\\# heading")]
    [InlineData("1. first", "1\\. first")]
    [InlineData("12) twelfth", "12\\) twelfth")]
    [InlineData("- item", "\\- item")]
    [InlineData("---", "\\---")]
    [InlineData("===", "\\===")]
    [InlineData("> quote", "\\> quote")]
    [InlineData("    code", "code")]
    [InlineData("\tcode", "code")]
    [InlineData("```\nfence\n```", "\\`\\`\\`\nfence\n\\`\\`\\`")]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("[a](http://b) ![c](d)", "\\[a\\](http://b) !\\[c\\](d)")]
    [InlineData("*b* _i_ ~~s~~ $m$ &amp;", "\\*b\\* \\_i\\_ \\~\\~s\\~\\~ \\$m\\$ \\&amp;")]
    [InlineData("a | b\\", "a \\| b\\\\")]
    [InlineData("one\r\n\r\n\r\ntwo\rthree\u2028four", "one\n\ntwo\nthree\nfour")]
    public void Text_cannot_break_the_page(string text, string shown)
    {
        string page = Invented.Letter(opening: $"Text:\n\n{text}\n\nEnd.").ToMarkdown();
        Assert.Contains($"\n\nText:\n\n{shown}\n\nEnd.\n\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_stay_on_one_line_and_findings_within_their_item()
    {
        string page = Invented.Letter(
            area: "A\n# B",
            localAuthority: "C <b>\r\nD",
            findings: [.. Invented.Findings, Invented.Finding(FindingKind.SignificantConcern, narrative: "One.\n\n- Two.\nThree.")],
            lead: new Inspector("H2", "Eve\n*Ely*", InspectorRole.Hmi, null)).ToMarkdown();
        Assert.StartsWith("# Joint local area SEND inspection in A # B\n\n", page, StringComparison.Ordinal);
        Assert.Contains("\n- C \\<b\\> D\n", page, StringComparison.Ordinal);
        Assert.Contains("\n3. One.\n\n   \\- Two.\n   Three.\n\n", page, StringComparison.Ordinal);
        Assert.Contains("\n\nEve \\*Ely\\*\\\n", page, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public void The_page_of_a_letter_has_the_same_headings_and_lists_whatever_its_text_is(string? text)
    {
        string opening = "x" + text;
        if (GradeWord.FindIn(opening).Count > 0)
        {
            return;
        }

        ReportLetter letter = Invented.Letter(opening: opening, area: opening, findings: [.. Invented.Findings.Skip(1), Invented.Finding(narrative: opening)]);
        Assert.Equal(opening, letter.Opening);
        Assert.Equal(Structure(Invented.Letter().ToMarkdown()), Structure(letter.ToMarkdown()));

        static IEnumerable<string> Structure(string page) => Opening().Matches(page).Select(match => match.Value.Trim()).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Parts_that_are_missing_are_a_callers_error()
    {
        Assert.Throws<ArgumentException>(() => Invented.Letter(area: " "));
        Assert.Throws<ArgumentException>(() => Invented.Letter(localAuthority: ""));
        Assert.Throws<ArgumentException>(() => Invented.Letter(ccgs: [" "]));
        Assert.Throws<ArgumentNullException>(() => Invented.Letter(ccgs: [null!]));
        Assert.Throws<ArgumentException>(() => Invented.Letter(opening: "\u2003"));
        Assert.Throws<ArgumentException>(() => Invented.Letter(findings: [null!]));
        Assert.Throws<ArgumentException>(() => Invented.Letter(narratives: [null!]));
        Assert.Throws<ArgumentException>(() => new QuestionNarrative("D", "Text."));
        Assert.Throws<ArgumentException>(() => new QuestionNarrative("A", ""));
    }

    // What begins a heading, an item, a quotation, a fence or a rule in Markdown.
    [GeneratedRegex(@"^[ \t]*(#{1,6}(?=\s|$)|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$)|>|```|~~~|=+[ \t]*$|-{2,}[ \t]*$)|(?<!\\)[\[<`|]", RegexOptions.Multiline)]
    private static partial Regex Opening();
}
