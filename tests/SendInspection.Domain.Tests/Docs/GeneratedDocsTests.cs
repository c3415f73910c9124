using System.Globalization;
using System.Text;
using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Docs;

/// <summary>
/// Pages that are written from the code. When one is stale the test fails; to write it anew, run the tests with the environment variable
/// <c>WRITE_DOCS=1</c> and read the difference before committing it.
/// </summary>
public class GeneratedDocsTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    [Fact]
    public void The_page_of_rules_is_as_the_catalogue_is() => IsUpToDate("docs/rules.md", RulesPage());

    [Fact]
    public void The_picture_of_the_process_is_as_the_process_is() =>
        IsUpToDate("docs/process.md", "picture", $"```mermaid\n{InspectionProcess.ToMermaid()}```\n");

    [Fact]
    public void The_table_of_steps_is_as_the_process_and_its_refusals_are() => IsUpToDate("docs/process.md", "steps", StepsTable());

    /// <summary>Holds the part of a page between two comments, the rest of which is written by hand.</summary>
    private static void IsUpToDate(string page, string part, string expected)
    {
        string text = File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n");
        string start = $"<!-- generated: {part} -->\n";
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        int to = text.IndexOf("<!-- end -->", from, StringComparison.Ordinal);
        IsUpToDate(page, string.Concat(text.AsSpan(0, from), expected, text.AsSpan(to)));
    }

    internal static void IsUpToDate(string page, string expected)
    {
        string path = Repository.PathOf(page);
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string StepsTable()
    {
        StringBuilder table = new();
        table.Append("| step | from | to | refused by, besides the order of steps and of dates |\n| --- | --- | --- | --- |\n");
        foreach (InspectionStep step in Enum.GetValues<InspectionStep>())
        {
            InspectionStage[] from = [.. Enum.GetValues<InspectionStage>().Where(stage => InspectionProcess.After(stage, step) is not null)];
            IEnumerable<string> to = from.Select(stage => InspectionProcess.After(stage, step) == stage ? "the same" : InspectionProcess.After(stage, step).ToString()!).Distinct();
            bool anywhere = from.Length == Enum.GetValues<InspectionStage>().Length - 1;

            // What can refuse a step is what the tests of refusals show.
            IEnumerable<string> rules = RefusalTests.Cases.Where(each => each.Refused.Step == step).SelectMany(each => each.By)
                .Where(rule => rule != Rules.OrderOfSteps && rule != Rules.OrderOfDates).Distinct().Select(rule => $"`{rule.Id}`");
            table.Append(Invariant, $"| {step} | {(anywhere ? "any stage" : string.Join(", ", from))} | {string.Join(", ", to)} | {string.Join(", ", rules)} |\n");
        }

        return table.ToString();
    }

    private static string RulesPage()
    {
        StringBuilder page = new();
        page.Append("# Rules\n");
        page.Append("Every rule that the library counts or refuses by, with its source. Generated from the catalogue, `Rules.All`; do not edit.\n\n");
        page.Append("| rule | what it says | source |\n| --- | --- | --- |\n");
        foreach (Rule rule in Rules.All)
        {
            page.Append(Invariant, $"| `{rule.Id}` | {rule.Statement} | {rule.Citation}{(rule.SeeAlso is null ? "" : $"; see also {rule.SeeAlso}")} |\n");
        }

        page.Append("\n## Periods\nIn working days; the day that starts a period is not counted. A period that is assumed can be replaced.\n\n");
        page.Append("| edition | from | to | working days | rule |\n| --- | --- | --- | --- | --- |\n");
        foreach (Framework framework in Framework.All)
        {
            foreach (var (name, period) in Periods(framework).Where(each => each.TimeLimit is not null))
            {
                string assumed = period!.Rule.IsAssumed ? " (Assumed)" : "";
                page.Append(Invariant, $"| {framework.Id} | {period.StartsWith} | {name} | {(period.Months > 0 ? $"{period.Months} months" : period.WorkingDays.ToString(Invariant))}{assumed} | `{period.Rule.Id}` |\n");
            }
        }

        return page.ToString();
    }

    private static IEnumerable<(string Name, TimeLimit? TimeLimit)> Periods(Framework framework) =>
    [
        ("the first day of fieldwork", framework.Notice),
        ("the first day on site", framework.OnSiteNotice),
        ("the last day of fieldwork", framework.Length),
        ("the report letter", framework.Letter),
        ("the statement", framework.Statement),
        ("the review", framework.Review),
        ("the statement again", framework.Resubmission),
        ("the first day of a revisit", framework.RevisitNotice),
        ("a revisit", framework.Revisit),
        ("the report on a revisit", framework.RevisitReport),
    ];
}
