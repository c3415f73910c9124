using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Docs;

/// <summary>
/// Pages that are written from the code. When one is stale the test fails; to write it anew, run the tests with the environment variable
/// <c>WRITE_DOCS=1</c> and read the difference before committing it.
/// </summary>
public partial class GeneratedDocsTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    [Fact]
    public void The_page_of_rules_is_as_the_catalogue_is() => IsUpToDate("docs/rules.md", RulesPage());

    [Theory, MemberData(nameof(Editions))]
    public void The_table_of_steps_is_as_the_process_and_its_refusals_are(string edition) =>
        IsUpToDate("docs/process.md", $"steps {edition}", ProcessTables.Steps(edition));

    [Theory, MemberData(nameof(Editions))]
    public void The_BPMN_and_the_graph_of_an_edition_are_as_its_process_is(string edition)
    {
        InspectionProcess process = InspectionProcess.Of(Framework.All.Single(each => each.Id == edition));
        IsUpToDate($"docs/pictures/{edition}.bpmn", process.ToBpmn());
        IsUpToDate($"docs/pictures/{edition}.dot", process.ToDot());
    }

    [Theory, MemberData(nameof(Editions))]
    public void The_picture_of_an_edition_shows_its_stages_and_steps(string edition)
    {
        // Graphviz gives each node and each edge its name as a title; to draw the pictures anew, run docs/pictures/draw.
        InspectionProcess process = InspectionProcess.Of(Framework.All.Single(each => each.Id == edition));
        string[] titles = [.. SvgTitle().Matches(File.ReadAllText(Repository.PathOf($"docs/pictures/{edition}.svg"))).Select(match => match.Groups[1].Value)];
        Assert.Equal(
            process.Stages.Select(stage => $"{stage}")
                .Concat(process.Stages.SelectMany(stage => process.StepsFrom(stage).Select(step => $"{stage}&#45;&gt;{process.After(stage, step)}")))
                .Order(StringComparer.Ordinal),
            titles.Where(title => title != "process" && !title.StartsWith("cluster_", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_duty_is_in_a_table_of_duties() => Assert.Empty(Enum.GetValues<Duty>().Except(
        Framework.All.SelectMany(edition => ProcessTables.Owed(edition.Id)).Select(duty => duty.Duty)));

    [Fact]
    public void Every_note_is_on_the_page_of_the_process() => Assert.All(
        typeof(Note).Assembly.GetExportedTypes().Where(type => type.BaseType == typeof(Note)),
        note => Assert.Contains($"\n| `{note.Name}` | ", File.ReadAllText(Repository.PathOf("docs/process.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal));

    [Theory, MemberData(nameof(Editions))]
    public void The_table_of_duties_is_as_the_stories_owe_them(string edition) =>
        IsUpToDate("docs/process.md", $"duties {edition}", ProcessTables.Duties(edition));

    public static TheoryData<string> Editions => [.. Framework.All.Select(edition => edition.Id)];

    /// <summary>Holds the part of a page between two comments, the rest of which is written by hand.</summary>
    internal static void IsUpToDate(string page, string part, string expected)
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

    private static string RulesPage()
    {
        StringBuilder page = new();
        page.Append("# Rules\n");
        page.Append("Every rule that the library counts or refuses by, with its source. Generated from the catalogue, `Rules.All`; do not edit.\n\n");
        page.Append("What breaks a rule is refused. A rule with \"breach\" can be broken by something that happened all the same: with a reason it is recorded as a breach.\n");
        page.Append("A rule that says what is owed, or by when, refuses nothing: what is not done is outstanding, and what is done late is late.\n\n");
        page.Append("| rule | what it says | if broken | source |\n| --- | --- | --- | --- |\n");
        foreach (Rule rule in Rules.All)
        {
            page.Append(Invariant, $"| `{rule.Id}` | {rule.Statement} | {(RefusalTests.NeverRefused.Contains(rule) ? "owed or late" : rule.CanBeBreached ? "refused, or breach" : "refused")} | {rule.Citation}{(rule.SeeAlso is null ? "" : $"; see also {rule.SeeAlso}")} |\n");
        }

        page.Append("\n## Periods\nIn working days; the day that starts a period is not counted. A period that is assumed can be replaced. Only a duty is ever overdue: a target is past, and an expected interval is neither.\n\n");
        page.Append("| edition | from | to | working days | kind | rule |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (Framework framework in Framework.All)
        {
            foreach (var (name, period) in Periods(framework).Where(each => each.TimeLimit is not null))
            {
                string assumed = period!.Rule.IsAssumed ? " (Assumed)" : "";
                page.Append(Invariant, $"| {framework.Id} | {period.StartsWith} | {name} | {(period.Months > 0 ? $"{period.Months} months" : period.WorkingDays.ToString(Invariant))}{assumed} | {period.Kind.ToString().ToLowerInvariant()} | `{period.Rule.Id}` |\n");
            }
        }

        return page.ToString();
    }

    private static IEnumerable<(string Name, TimeLimit? TimeLimit)> Periods(Framework framework) =>
    [
        ("the first day of fieldwork", framework.Notice),
        ("the first day on site", framework.OnSiteNotice),
        ("the last day of fieldwork", framework.Length),
        ("the end of a pause", framework.Pause),
        ($"the {framework.Words.Report}", framework.Letter),
        ("the updated strategic plan", framework.StrategicPlan),
        ($"the {framework.Words.Statement}", framework.Statement),
        ($"its publication", framework.StatementPublication),
        ("the review", framework.Review),
        ("the statement again", framework.Resubmission),
        ($"the first day of a {framework.Words.Return}", framework.RevisitNotice),
        ($"the {framework.Words.Return}", framework.Revisit),
        ($"the report on the {framework.Words.Return}", framework.RevisitReport),
        .. framework.Outcomes.Select(outcome => ($"the next full inspection, after outcome {outcome.Number}", outcome.NextInspection)),
    ];

    [GeneratedRegex("<title>([^<]+)</title>")]
    private static partial Regex SvgTitle();
}
