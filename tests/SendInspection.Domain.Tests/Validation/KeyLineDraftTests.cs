using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Validation;

public class KeyLineDraftTests
{
    private static readonly (string Case, Func<KeyLinesDraft, KeyLinesDraft> Break, string[] Faults)[] Cases =
    [
        ("nothing", lines => lines, []),
        ("no framework", lines => lines with { Framework = null }, ["Framework draft.required"]),
        ("an unknown framework", lines => lines with { Framework = "SEND-2016" }, ["Framework draft.one-of"]),
        ("no list of key lines", lines => lines with { KeyLines = null }, ["KeyLines preparation.key-lines-cover", "KeyLines preparation.key-lines-cover", "KeyLines preparation.key-lines-cover"]),
        ("a question that no line serves", lines => lines with { KeyLines = [Drafts.KeyLine with { Questions = ["A", "C"] }] }, ["KeyLines preparation.key-lines-cover"]),
        ("a question that does not exist", lines => lines with { KeyLines = [.. lines.KeyLines!, Drafts.KeyLine with { Questions = ["A", "a"] }] }, ["KeyLines[2].Questions[1] preparation.key-line-question"]),
        ("a question that is blank", lines => lines with { KeyLines = [.. lines.KeyLines!, Drafts.KeyLine with { Questions = [null!] }] }, ["KeyLines[2].Questions[0] preparation.key-line-question"]),
        ("a line that serves no question", lines => lines with { KeyLines = [.. lines.KeyLines!, Drafts.KeyLine with { Questions = null }] }, ["KeyLines[2].Questions preparation.key-line-question"]),
        ("a line from no source", lines => lines with { KeyLines = [.. lines.KeyLines!, Drafts.KeyLine with { Sources = null }] }, ["KeyLines[2].Sources preparation.key-line-source"]),
        ("a line from an unknown source", lines => lines with { KeyLines = [.. lines.KeyLines!, Drafts.KeyLine with { Sources = ["sen2", "hearsay"] }] }, ["KeyLines[2].Sources[1] draft.one-of"]),
        ("a line from a blank source", lines => lines with { KeyLines = [.. lines.KeyLines!, Drafts.KeyLine with { Sources = [" "] }] }, ["KeyLines[2].Sources[0] draft.required"]),
        ("a line without text", lines => lines with { KeyLines = [.. lines.KeyLines!, Drafts.KeyLine with { Text = "" }] }, ["KeyLines[2].Text draft.required"]),
        ("a line that is null", lines => lines with { KeyLines = [.. lines.KeyLines!, null!] }, ["KeyLines[2] draft.required"]),
        (
            "all at once",
            _ => new() { Framework = "send-2016", KeyLines = [new(), new() { Questions = ["A", "D", " "], Sources = ["tea leaves"] }] },
            [
                "KeyLines preparation.key-lines-cover", "KeyLines preparation.key-lines-cover", "KeyLines[0].Questions preparation.key-line-question",
                "KeyLines[0].Sources preparation.key-line-source", "KeyLines[0].Text draft.required", "KeyLines[1].Questions[1] preparation.key-line-question",
                "KeyLines[1].Questions[2] preparation.key-line-question", "KeyLines[1].Sources[0] draft.one-of", "KeyLines[1].Text draft.required",
            ]),
    ];

    public static TheoryData<string> CaseNames => [.. Cases.Select(each => each.Case)];

    [Theory, MemberData(nameof(CaseNames))]
    public void The_key_lines_are_told_every_fault_with_its_path_rule_and_source(string name)
    {
        var (_, breaks, faults) = Cases.Single(each => each.Case == name);
        KeyLinesDraft draft = breaks(Drafts.KeyLines);
        Faults.Are(new KeyLinesDraftValidator(), draft, () => draft.ToDomain(), faults);
    }

    [Fact]
    public void A_key_line_alone_is_built_as_it_was_written_and_told_its_faults()
    {
        Assert.Equal(
            new KeyLineOfEnquiry("Are needs found early?", ["A"], [EvidenceSource.Of("sen2"), EvidenceSource.Of("parent-views")]),
            Drafts.KeyLine.ToDomain());
        KeyLineDraft empty = new();
        Faults.Are(
            new KeyLineDraftValidator(), empty, empty.ToDomain, "Text draft.required", "Questions preparation.key-line-question", "Sources preparation.key-line-source");
    }

    [Fact]
    public void Strange_text_is_kept_exactly_or_refused()
    {
        foreach (string text in Texts.Strange)
        {
            Assert.Equal(text, (Drafts.KeyLine with { Text = text }).ToDomain().Text);
            KeyLinesDraft draft = Drafts.KeyLines with { KeyLines = [Drafts.KeyLine with { Questions = ["A", "B", "C", text], Sources = [text] }] };
            Faults.Are(
                new KeyLinesDraftValidator(), draft, () => draft.ToDomain(), "KeyLines[0].Questions[3] preparation.key-line-question", "KeyLines[0].Sources[0] draft.one-of");
        }
    }
}
