using System.Diagnostics.CodeAnalysis;
using System.Text;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Examples;

/// <summary>The example that imports a table from CSV, run as a user runs it.</summary>
[Collection(nameof(ExamplesCollection))]
public class ImportCsvTests(ImportCsvTests.BuiltExample example) : IClassFixture<ImportCsvTests.BuiltExample>
{
    private const string Example = "docs/examples/import-csv.cs";
    private const string Header = "framework,areaCode,area,firstDay,lastDay,letterPublished,statementRequired,source,confidence";

    [Fact]
    public void The_table_of_2016_is_read_whole()
    {
        var (exitCode, output, error) = example.Run();
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Rochdale, send-2016: first day 2016-09-19, last day 2016-09-23, report letter published 2016-11-09, written statement of action required", output, StringComparison.Ordinal);
        Assert.Contains("Sefton, send-2016: first day 2016-11-01 to 2016-11-30,", output, StringComparison.Ordinal);
        Assert.EndsWith("20 rows are good.", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_2023_gives_the_inspections_that_the_JSON_has()
    {
        var (exitCode, output, error) = example.Run("docs/examples/data/inspections-2023.csv");
        Assert.Equal((0, ""), (exitCode, error));
        ValueList<InspectionRecord> records = InspectionRecordsJson.Read(File.ReadAllText(Repository.PathOf("docs/examples/data/inspections-2023.json"))).Records;
        Assert.Equal(23, records.Count);
        Assert.Equal(
            [
                .. records.Select(record => $"{record.Area.Name}, area-send-2023: first day {record.FirstDay}, last day {record.LastDay}, report published {record.LetterPublished}"
                    + (record.Statement!.IsRequired ? ", priority action plan required" : "") + $", outcome {record.Outcome!.Number}"),
                "23 rows are good.",
            ],
            output.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
    }

    [Fact]
    public void An_outcome_is_one_of_its_edition_and_agrees_with_what_is_required()
    {
        var (exitCode, output, faults) = example.Read(Header.Replace("source", "outcome,source", StringComparison.Ordinal) + "\n" + string.Join("\n",
            "area-send-2023,357,Tameside,2025-05-12,2025-05-16,2025-07-03,,3,report,quoted",
            "area-send-2023,357,Tameside,2025-05-12,2025-05-16,2025-07-03,,,report,quoted",
            "area-send-2023,357,Tameside,2025-05-12,2025-05-16,2025-07-03,true,x,report,quoted",
            "area-send-2023,357,Tameside,2025-05-12,2025-05-16,2025-07-03,true,4,report,quoted",
            "area-send-2023,357,Tameside,2025-05-12,2025-05-16,2025-07-03,true,2,report,quoted",
            "send-2016,350,Bolton,2016-05-23,2016-05-27,,false,1,report,quoted") + "\n");

        Assert.Equal(2, exitCode);
        Assert.Equal(
            [
                "Tameside, area-send-2023: first day 2025-05-12, last day 2025-05-16, report published 2025-07-03, priority action plan required, outcome 3",
                "Tameside, area-send-2023: first day 2025-05-12, last day 2025-05-16, report published 2025-07-03",
                "2 rows are good.",
            ],
            output);
        Assert.Equal(
            [
                "line 4, column 67, field outcome: \"x\" is not an outcome. Enter 1, 2 or 3.",
                "line 5, column 67, field outcome: \"4\" is not an outcome. Enter 1, 2 or 3.",
                "line 6, column 67, field outcome: Outcome 2 does not require a priority action plan, and the record says otherwise. Correct one of them.",
                "line 7, column 51, field outcome: 1 is not an outcome of \"Local area SEND inspections, framework of 2016\". Correct one of them.",
            ],
            faults);
    }

    [Fact]
    public void Good_rows_are_kept_and_every_fault_is_listed_with_its_place()
    {
        var (exitCode, output, faults) = example.Read("\uFEFF" + Header + "\r\n" + string.Join("\r\n",
            "send-2016,350,Bolton,2016-05-23,2016-05-27,,false,report,quoted",
            "send-2016,35x,Rochdale,2016-13-40,2016-09-23,,maybe,report,quoted",
            "send-2016,354,Rochdale,2016-09-19",
            "send-2016,354,\"Roch\"dale,2016-09-19,2016-09-23,,,report,quoted",
            "send-2016,884,\"Herefordshire, County of\",2016-09-26,2016-09-30,,,,sure",
            "send-2016,884,\"Herefordshire, County of\",2016-09-26,2016-09-19,,,report,quoted",
            "send-2016,354,\"Rochdale,2016-09-19,2016-09-23,,,report,quoted",
            "",
            "send-2016,343,\"Sefton\",2016-11,2016-11-28..2016-12-02,2017-01,true,\"press, \"\"January\"\" é\",derived") + "\r\n");

        Assert.Equal(2, exitCode);
        Assert.Equal(
            [
                "Bolton, send-2016: first day 2016-05-23, last day 2016-05-27",
                "Sefton, send-2016: first day 2016-11-01 to 2016-11-30, last day 2016-11-28 to 2016-12-02, report letter published 2017-01-01 to 2017-01-31, written statement of action required",
                "2 rows are good.",
            ],
            output);
        Assert.Equal(
            [
                "line 3, column 11, field areaCode: \"35x\" is not the code of a local authority. Enter three digits, for example 354.",
                "line 3, column 24, field firstDay: \"2016-13-40\" is not a date. Enter a date as yyyy-MM-dd, for example 2016-09-23.",
                "line 3, column 47, field statementRequired: It is not said whether the statement is required. Enter true or false.",
                "line 4, column 1, the header names 9 columns, and this row has 4 cells",
                "line 5, column 1, the quotation marks do not match; write \"\" for one within a cell",
                "line 6, column 66, field source: The source is missing. Say where the fact is known from.",
                "line 6, column 67, field confidence: \"sure\" is not a confidence. Enter one of: quoted, derived, remembered, assumed.",
                "line 7, column 53, field lastDay: The last day is 2016-09-19, before the first day, 2016-09-26. Correct one of the dates.",
                "line 8, column 1, the quotation marks do not match; write \"\" for one within a cell",
            ],
            faults);
    }

    [Fact]
    public void A_header_is_complete_and_names_each_column_once()
    {
        var (exitCode, output, faults) = example.Read("framework,area,colour,area,firstDay,lastDay,source,confidence\nsend-2016,Bolton,blue,Bolton,2016-05-23,2016-05-27,report,quoted\n");
        Assert.Equal((2, "0 rows are good."), (exitCode, Assert.Single(output)));
        Assert.Equal(3, faults.Length);
        Assert.StartsWith("line 1, column 1, field areaCode: the column is missing", faults[2], StringComparison.Ordinal);
        Assert.StartsWith("line 1, column 16, field colour: no such column; the columns are framework, areaCode,", faults[0], StringComparison.Ordinal);
        Assert.Equal("line 1, column 23, field area: the column is there twice", faults[1]);
    }

    [Fact]
    public void An_empty_file_is_told_so()
    {
        var (exitCode, _, faults) = example.Read(" \n");
        Assert.Equal(2, exitCode);
        Assert.Equal("line 1, column 1, the file is empty; enter a header and a row for each inspection", Assert.Single(faults));
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

        /// <summary>Runs the example over a table; gives the lines it prints, and the faults without the name of the file.</summary>
        internal (int ExitCode, string[] Output, string[] Faults) Read(string table)
        {
            string file = Path.Combine(Path.GetTempPath(), $"table-{Guid.NewGuid():N}.csv");
            File.WriteAllText(file, table, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            try
            {
                var (exitCode, output, error) = Run(file);
                return (exitCode, Lines(output), [.. Lines(error).Select(line => line.Replace($"{file}: ", "", StringComparison.Ordinal))]);
            }
            finally
            {
                File.Delete(file);
            }
        }

        private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
