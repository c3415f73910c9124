using System.Globalization;
using System.Text;

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

    internal static void IsUpToDate(string page, string expected)
    {
        string path = Repository.PathOf(page);
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
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
                page.Append(Invariant, $"| {framework.Id} | {period.StartsWith} | {name} | {period.WorkingDays}{assumed} | `{period.Rule.Id}` |\n");
            }
        }

        return page.ToString();
    }

    private static IEnumerable<(string Name, TimeLimit? TimeLimit)> Periods(Framework framework) =>
    [
        ("the first day of fieldwork", framework.Notice),
        ("the first day on site", framework.OnSiteNotice),
        ("the report letter", framework.Letter),
        ("the statement", framework.Statement),
        ("the review", framework.Review),
        ("the statement again", framework.Resubmission),
        ("the first day of a revisit", framework.RevisitNotice),
    ];
}
