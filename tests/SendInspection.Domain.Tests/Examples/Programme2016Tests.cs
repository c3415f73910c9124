using System.Diagnostics.CodeAnalysis;

namespace SendInspection.Domain.Tests.Examples;

/// <summary>The README's main command, run as a user runs it.</summary>
[Collection(nameof(ExamplesCollection))]
public class Programme2016Tests(Programme2016Tests.BuiltExample example) : IClassFixture<Programme2016Tests.BuiltExample>
{
    private const string Example = "docs/examples/programme-2016.cs";

    [Theory]
    [InlineData("", "20 inspections completed", "16 report letters published", "4 written statements of action required")]
    [InlineData("2016-11-08", "14 to 16 inspections completed", "0 to 13 report letters published", "0 to 2 written statements of action required")]
    [InlineData("2018-01-01", "20 inspections completed", "17 to 20 report letters published", "4 to 5 written statements of action required")]
    public void The_headline_is_counted_as_at_the_day(string asAt, string completed, string letters, string statements)
    {
        var (exitCode, output, error) = example.Run(asAt.Length == 0 ? [] : ["--as-at", asAt]);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.All(
            ["152 local areas in the programme", completed, letters, statements, asAt.Length == 0 ? "as at 2017-01-23" : asAt],
            line => Assert.Contains(line, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_inspection_has_a_whole_row_with_ranges_where_a_day_is_not_known()
    {
        string[] rows = example.Run().Output.Split('\n');
        string sefton = Assert.Single(rows, row => row.StartsWith("Sefton ", StringComparison.Ordinal));
        Assert.Contains("North West", sefton, StringComparison.Ordinal);
        Assert.Contains("2016-11-01 to 2016-11-30", sefton, StringComparison.Ordinal);
        Assert.Contains("2017-04-10 to 2017-05-12", sefton, StringComparison.Ordinal);
        string rochdale = Assert.Single(rows, row => row.StartsWith("Rochdale ", StringComparison.Ordinal));
        Assert.Equal(
            ["Rochdale", "North West", "2016-09-19", "2016-09-23", "2016-11-09", "2016-11-09", "2017-02-20"],
            rochdale.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void One_deadline_is_explained_and_the_process_is_drawn()
    {
        string output = example.Run().Output;
        Assert.Contains("regulation 4", output, StringComparison.Ordinal);
        Assert.Contains("2016-12-27 Christmas Day (substitute day)", output, StringComparison.Ordinal);
        Assert.Contains("(Assumed)", output, StringComparison.Ordinal);
        Assert.Contains(InspectionProcess.Of(Framework.Send2016).ToMermaid(), output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_that_are_not_exact_are_named_and_what_is_owed_on_the_day_is_listed()
    {
        string output = example.Run().Output;
        Assert.Contains("16 of 20 rows have exact days", output, StringComparison.Ordinal);
        Assert.Contains("Not exact: Brighton and Hove, Sefton, Leeds, Suffolk.", output, StringComparison.Ordinal);
        Assert.Contains(
            "354: the local authority and the CCGs to submit the written statement of action, due 2017-02-20 [send-2016.statement-due]: outstanding on 2017-01-23",
            output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Outcome", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-09-09", "23 inspections completed", "23 reports published", "5 with outcome 1.", "14 with outcome 2.", "4 with outcome 3.", "4 priority action plans required")]
    [InlineData("2025-07-01", "22 inspections completed", "21 reports published", "5 with outcome 1.", "13 with outcome 2.", "3 with outcome 3.", "3 priority action plans required")]
    [InlineData("2022-12-31", "0 inspections completed", "0 reports published", "0 with outcome 1.", "0 with outcome 2.", "0 with outcome 3.", "0 priority action plans required")]
    public void The_headline_of_2023_counts_the_outcomes_as_at_the_day(string asAt, params string[] told)
    {
        // The day of the latest report is the one that is shown when none is asked for.
        var (exitCode, output, error) = example.Run(["--framework", "area-send-2023", .. asAt == "2025-09-09" ? Array.Empty<string>() : ["--as-at", asAt]]);
        Assert.Equal((0, ""), (exitCode, error));
        string page = output.ReplaceLineEndings("\n");
        Assert.Contains($"\nArea SEND inspections, framework of 2023, as at {asAt}\n", page, StringComparison.Ordinal);
        Assert.All(told, line => Assert.Contains($"\n{line}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_inspection_of_2023_has_its_days_on_site_its_outcome_and_how_long_the_report_took()
    {
        string[] lines = [.. example.Run("--framework", "area-send-2023").Output.ReplaceLineEndings("\n").Split('\n')
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
        Assert.Contains(
            "Area Region First day on site Last day Report published Working days after the last day Outcome Plan due Monitoring inspection expected by Overdue", lines);

        // After 2023-05-19 there are 7 working days left in May (the 29th is closed), 22 in June, and 7 to the 11th of July.
        Assert.Contains("Greenwich London 2023-05-15 2023-05-19 2023-07-11 36 1 none required", lines);
        Assert.Contains(
            "Tameside North West 2025-05-12 2025-05-16 2025-07-03 33 3 2025-07-07 to 2025-08-21 2026-11-16 to 2027-01-03 submit the priority action plan (perhaps)", lines);
        Assert.Contains(lines, line => line.StartsWith("23 of 23 rows have exact days", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_owed_under_the_framework_of_2023_is_in_its_words_and_one_range_of_days_is_explained()
    {
        string output = example.Run("--framework", "area-send-2023", "--as-at", "2025-07-04").Output;
        Assert.Contains(
            "357: the local authority and the ICBs to submit the priority action plan, due 2025-07-07 to 2025-08-21 [area-send-2023.priority-action-plan-due, Assumed]: outstanding on 2025-07-04",
            output,
            StringComparison.Ordinal);
        Assert.Contains("Why that date? The plan of Tameside", output, StringComparison.Ordinal);
        Assert.Contains("received from the last day to the day of publication (derived)", output, StringComparison.Ordinal);
        Assert.Contains(InspectionProcess.Of(Framework.AreaSend2023).ToMermaid(), output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.All(
            ["written statement", "report letter", "revisit", "CCG"],
            word => Assert.DoesNotContain(word, output[..output.IndexOf("stateDiagram", StringComparison.Ordinal)], StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("--as-at", "23/01/2017", "yyyy-MM-dd")]
    [InlineData("--as-at", "1066-10-14", "1978-01-01")]
    [InlineData("--data", "nowhere.json", "nowhere.json")]
    [InlineData("--data", "docs/examples/data/inspections-2023.json", "Enter --framework area-send-2023.")]
    [InlineData("--framework", "send-2017", "\"send-2017\" is not a framework. Enter send-2016 or area-send-2023.")]
    [InlineData("--colour", "blue", "--as-at")]
    public void A_bad_argument_gets_one_line_and_exit_code_2(string option, string value, string told)
    {
        var (exitCode, output, error) = example.Run(option, value);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(told, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_the_data_names_file_row_field_and_place()
    {
        string faulty = Path.Combine(Path.GetTempPath(), $"faulty-{Guid.NewGuid():N}.json");
        string table = File.ReadAllText(Repository.PathOf("docs/examples/data/inspections-2016.json"));
        File.WriteAllText(faulty, table.Replace("\"areaCode\": \"354\"", "\"areaCode\": \"999\"", StringComparison.Ordinal));
        try
        {
            var (exitCode, output, error) = example.Run("--data", faulty);
            Assert.Equal((2, ""), (exitCode, output));
            Assert.Equal($"{faulty}: row 9, field areaCode: No local area has the code 999 on 2016-09-19. Enter a code that was in the register on that day. (line 76, column 17)", error.TrimEnd());
        }
        finally
        {
            File.Delete(faulty);
        }
    }

    public sealed class BuiltExample
    {
        public BuiltExample()
        {
            var (exitCode, output, _) = Repository.Dotnet("build", Example);
            Assert.True(exitCode == 0, output);
        }

        [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "It runs what the instance built.")]
        public (int ExitCode, string Output, string Error) Run(params string[] arguments) =>
            Repository.Dotnet(["run", "--no-build", Example, "--", .. arguments]);
    }
}
