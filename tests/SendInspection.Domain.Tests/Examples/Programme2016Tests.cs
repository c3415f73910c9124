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

    [Theory]
    [InlineData("--as-at", "23/01/2017", "yyyy-MM-dd")]
    [InlineData("--as-at", "1066-10-14", "1978-01-01")]
    [InlineData("--data", "nowhere.json", "nowhere.json")]
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
            Assert.Equal($"{faulty}: row 9, field areaCode: No local area has the code 999 on 2016-09-19. (line 76, column 17)", error.TrimEnd());
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
