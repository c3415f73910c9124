using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;
using SendInspection.Domain.Tests.Privacy;

namespace SendInspection.Domain.Tests.Findings;

/// <summary>What holds of every report of either edition, and of what people must not read in it.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public class ReportLawTests
{
    private static readonly string[] Grades =
        ["Inspectors rated the service good.", "The local area requires improvement.", "Leadership and governance are good.", "The local area has been judged outstanding in every respect."];

    /// <summary>The parts of a report that are written for it, and not taken from the register or from what was agreed.</summary>
    private static readonly string[] Written = ["localAuthority", "ccgs", "icbs", "opening", "narratives", "partnership", "experience", "effective", "better", "improvements"];

    [Property(MaxTest = 40)]
    public Property A_published_report_is_not_drafted_again_with_personal_data_and_the_refusal_names_the_part_that_holds_it(byte place, int seed) => Prop.ForAll(
        SendInspectionGen.Inspection
            .Where(inspection => inspection.Letter is not null && inspection.LetterPublishedOn is not null && inspection.Decide(Again(inspection), WorkingDayCalendar.England).IsAccepted)
            .ToArbitrary(),
        inspection =>
        {
            string number = CheckedNumbers.NhsNumber(new Random(seed));
            JsonNode json = JsonNode.Parse(SendInspectionJson.Write(inspection.Letter!))!;
            JsonValue[] texts = [.. Texts(json).Where(text => Written.Contains(text.GetPath().Split('.', '[')[1]) && !text.GetPath().EndsWith("question", StringComparison.Ordinal))];
            JsonValue text = texts[place % texts.Length];
            // An area for improvement is printed as one line, and so is one part.
            string path = text.GetPath()["$.".Length..];
            path = path.StartsWith("improvements", StringComparison.Ordinal) ? path[..(path.IndexOf(']', StringComparison.Ordinal) + 1)] : path;
            text.ReplaceWith($"{text.GetValue<string>()} NHS number: {number}.");
            InspectionReport spoilt = SendInspectionJson.Parse<InspectionReport>(json.ToJsonString());

            Refusal refusal = Assert.Single(inspection.Decide(Again(inspection) with { Letter = spoilt }, WorkingDayCalendar.England).Refusals);
            Assert.Equal(path, refusal.Field, ignoreCase: true);
            Assert.DoesNotContain(number, refusal.ToString(), StringComparison.Ordinal);
        });

    [Property]
    public void A_letter_with_a_grade_in_any_of_its_texts_is_refused_and_the_grade_is_told_where_it_stands(ReportLetter letter, byte place, byte grade, bool isLast)
    {
        string sentence = Grades[grade % Grades.Length];
        int part = place % (1 + letter.Narratives.Count);
        string opening = part == 0 ? With(letter.Opening) : letter.Opening;
        ValueList<QuestionNarrative> narratives =
            [.. letter.Narratives.Select((narrative, index) => index == part - 1 ? new QuestionNarrative(narrative.Question, With(narrative.Text)) : narrative)];
        string spoilt = part == 0 ? opening : narratives[part - 1].Text;

        GradeWord found = Assert.Single(GradeWord.FindIn(spoilt));
        int start = isLast ? spoilt.Length - sentence.Length : 0;
        Assert.InRange(found.Start, start, start + sentence.Length);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new ReportLetter(
            letter.Area, letter.LocalAuthority, letter.Ccgs, letter.Inspected, letter.DatedOn, opening, narratives, letter.Findings, letter.StatementRequired, letter.Lead));
        Assert.Contains(Rules.LetterNoGrades.Id, refused.Message, StringComparison.Ordinal);

        string With(string text) => isLast ? $"{text} {sentence}" : $"{sentence} {text}";
    }

    [Property]
    public void What_looks_like_personal_data_in_a_letter_is_found_on_its_page_too_and_nothing_else_is(ReportLetter letter, int seed, byte mark, string? beside)
    {
        Random random = new(seed);
        string item = (mark % 6) switch
        {
            0 => $"*{CheckedNumbers.NhsNumber(random)}*",
            1 => $"[{CheckedNumbers.NhsNumber(random)}]",
            2 => $"`sam_{random.Next(100)}@example.org`",
            3 => $"DOB [12/03/{2000 + random.Next(20)}]",
            4 => $"\n\n0161.496.{random.Next(1000, 10_000)} is the number",
            _ => $"\n\n- {CheckedNumbers.NhsNumber(random)}",
        };
        bool isAlone = string.IsNullOrWhiteSpace(beside) || beside.Any(char.IsSurrogate) || PersonalDataCheck.Find($"{beside}\n\nSam: {item}.").Count != 1;
        string opening = isAlone ? $"Sam: {item}." : $"{beside}\n\nSam: {item}.";
        Assert.Single(PersonalDataCheck.Find(opening));
        Assert.Equal(Found(opening), Found(new ReportLetter(
            letter.Area, letter.LocalAuthority, letter.Ccgs, letter.Inspected, letter.DatedOn, opening, letter.Narratives, letter.Findings, letter.StatementRequired, letter.Lead).ToMarkdown()));

        static IEnumerable<PersonalDataKind> Found(string text) => PersonalDataCheck.Find(text).Select(match => match.Kind);
    }

    [Property]
    public void Every_concern_of_a_report_is_on_its_page_in_their_order(InspectionReport report)
    {
        string page = Words(report.ToMarkdown());
        int from = 0;
        Assert.All(report.Concerns, concern =>
        {
            int at = page.IndexOf(Words(concern), from, StringComparison.Ordinal);
            Assert.True(at >= 0, concern);
            from = at + 1;
        });

        static string Words(string text) => string.Join(' ', text.Replace("\\", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static LetterDrafted Again(Inspection inspection) => new(inspection.LetterPublishedOn!.Value, inspection.Letter);

    private static IEnumerable<JsonValue> Texts(JsonNode? node) => node switch
    {
        JsonObject each => each.SelectMany(member => Texts(member.Value)),
        JsonArray each => each.SelectMany(Texts),
        JsonValue each when each.GetValueKind() == System.Text.Json.JsonValueKind.String => [each],
        _ => [],
    };
}
