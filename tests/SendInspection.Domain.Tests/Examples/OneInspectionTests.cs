using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SendInspection.Domain.Tests.Examples;

/// <summary>The invented inspection, run as a user runs it.</summary>
[Collection(nameof(ExamplesCollection))]
public partial class OneInspectionTests(OneInspectionTests.BuiltExample example) : IClassFixture<OneInspectionTests.BuiltExample>
{
    private const string Example = "docs/examples/one-inspection.cs";

    [Fact]
    public void The_letter_has_all_its_parts_and_says_first_that_it_is_invented()
    {
        var (exitCode, output, error) = example.Whole;
        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("Invented for this example: nothing in it happened.", output, StringComparison.Ordinal);
        string letter = Part(output, "The letter", "The written statement of action");
        Assert.All(
            [
                "# Joint local area SEND inspection in Calderdale",
                "- Calderdale Metropolitan Borough Council\n- NHS Calderdale CCG",
                "Dear colleagues,",
                "From 6 March 2017 to 10 March 2017, Ofsted and the Care Quality Commission (CQC) inspected",
                .. Framework.Send2016.Questions.Select(question => $"## {question.Text}"),
                "### Strengths",
                "### Areas for development",
                "## Written statement of action",
                "\n1. Education, health and care plans do not say what they are meant to achieve.",
                "\n2. Leaders do not know what difference services make.",
                "Her Majesty's Inspector, lead inspector",
            ],
            part => Assert.Contains(part, letter, StringComparison.Ordinal));
        Assert.Empty(GradeWord.FindIn(letter));
    }

    [Fact]
    public void The_history_is_numbered_and_ends_with_the_published_statement()
    {
        string[] history = Part(example.Whole.Output, "The history", "The letter").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Enumerable.Range(1, history.Length), history.Select(line => int.Parse(line.AsSpan(0, 3), provider: null)));
        Assert.Contains(history, line => line.EndsWith("Final feedback given: a written statement of action is required", StringComparison.Ordinal));
        Assert.EndsWith("2017-08-18  Statement published", history[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_statement_is_checked_and_what_is_due_is_told()
    {
        string output = example.Whole.Output;
        Assert.Contains("The fitness check finds nothing missing", output, StringComparison.Ordinal);
        Assert.Equal(4, Outcome().Count(Part(output, "The written statement of action", "What is due")));
        string due = Part(output, "What is due", "Six attempts that the framework forbids");
        Assert.Contains("submit the written statement of action, due 2017-08-04 [send-2016.statement-due]", due, StringComparison.Ordinal);
        Assert.Contains("[send-2016.revisit-within]", due, StringComparison.Ordinal);
    }

    [Fact]
    public void Six_attempts_are_refused_each_with_its_rule_and_its_source()
    {
        string[] attempts = Attempt().Split(Part(example.Whole.Output, "Six attempts that the framework forbids", null))[1..];
        Rule[] broken =
        [
            Rules.TeamLead, Rules.Notice, Rules.AllParentsInvited, Rules.LetterNoGrades, Rules.StatementNotOnlyProvision, Rules.ConcernActedOn,
        ];
        Assert.Equal(broken.Length, attempts.Length);
        Assert.All(broken.Zip(attempts), each =>
        {
            Assert.Contains("   Refused: ", each.Second, StringComparison.Ordinal);
            Assert.Contains($"   Rule: {each.First.Statement} [{each.First.Id}]\n   Source: {each.First.Citation}\n", each.Second, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Nothing_looks_like_personal_data() => Assert.Empty(PersonalDataCheck.Find(example.Whole.Output));

    [Fact]
    public void Every_fault_in_the_data_is_a_line_that_names_the_file_and_the_field()
    {
        var (exitCode, output, faults) = Break(data =>
        {
            data["team"]!["lead"]!["role"] = "cqcInspector";
            data["activities"]![7]!["promotedOn"] = "2017-03-09";
            data["activities"]![0] = null;
            data["statement"]!["actions"]![0]!["completeBy"] = "soon";
            data["days"]!["notifiedOn"] = "27/02/2017";
        });
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Equal(
            [
                "field team.lead.role: The lead inspector, \"H1\", is a CQC inspector. The lead must be an HMI. Choose an HMI as the lead.",
                "field activities[0].kind: Kind is empty. Enter it.",
                "field activities[0].on: On is empty. Enter it.",
                "field activities[0].chosenBy: No inspector chose it. Enter the reference of the inspector who chose.",
                "field activities[7].promotedOn: The webinar is promoted on 2017-03-09, after it is held. Give 2017-03-07 or an earlier day.",
                "field statement.actions[0].completeBy: \"soon\" is not a date. Enter a date as yyyy-MM-dd, for example 2016-09-23.",
                "field days.notifiedOn: \"27/02/2017\" is not a date that the calendar is sure of. Enter a date as yyyy-MM-dd, 2028-12-31 or earlier.",
            ],
            faults);
    }

    [Theory]
    [InlineData("team", "colour", "\"blue\"", "field team.colour: colour is not a member of inspection team, which has ")]
    [InlineData("team", "lead", "[]", "field team.lead: An object (inspector) is expected, and this is an array. (line 1)")]
    [InlineData("letter", "statementRequired", "1", "field letter.statementRequired: true or false is expected, and this is a number. (line 1)")]
    [InlineData("days", "firstDay", "5", "field days.firstDay: ")]
    [InlineData("days", "notifiedOn", "\"2017-02-28\"", "field days.notifiedOn: 2017-02-28 is only 4 working days before the first day, 2017-03-06. At least 5 are needed.")]
    [InlineData("letter", "lastDay", "\"2017-03-09\"", "field days.letterDraftedOn: The report letter is about 2017-03-06 to 2017-03-09,")]
    public void A_member_that_cannot_be_and_a_step_that_is_refused_are_told_alike(string part, string member, string value, string told)
    {
        var (exitCode, output, faults) = Break(data => data[part]![member] = JsonNode.Parse(value));
        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith(told, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--data", "nowhere.json", "nowhere.json: ")]
    [InlineData("--colour", "blue", "--data FILE")]
    public void A_bad_argument_gets_one_line_and_exit_code_2(string option, string value, string told)
    {
        var (exitCode, output, error) = BuiltExample.Run(option, value);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(told, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_told_so()
    {
        string file = Path.GetTempFileName();
        try
        {
            var (exitCode, _, error) = BuiltExample.Run("--data", file);
            Assert.Equal((2, $"{file}: The file is empty. Enter an object with the members of data/one-inspection.json."), (exitCode, error.TrimEnd()));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Runs the example over its data with something changed; gives the faults without the name of the file.</summary>
    private static (int ExitCode, string Output, string[] Faults) Break(Action<JsonNode> change)
    {
        JsonNode data = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs/examples/data/one-inspection.json")))!;
        change(data);
        string file = Path.Combine(Path.GetTempPath(), $"inspection-{Guid.NewGuid():N}.json");
        File.WriteAllText(file, data.ToJsonString());
        try
        {
            var (exitCode, output, error) = BuiltExample.Run("--data", file);
            string[] lines = error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.All(lines, line => Assert.StartsWith($"{file}: ", line, StringComparison.Ordinal));
            return (exitCode, output, [.. lines.Select(line => line[(file.Length + 2)..])]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What stands under one heading, up to the next.</summary>
    private static string Part(string output, string heading, string? next)
    {
        string text = output.ReplaceLineEndings("\n");
        string Line(string title) => $"\n{title}\n{new string('-', title.Length)}\n";
        int start = text.IndexOf(Line(heading), StringComparison.Ordinal);
        int end = next is null ? text.Length : text.IndexOf(Line(next), StringComparison.Ordinal);
        Assert.InRange(start, 0, end);
        return text[(start + Line(heading).Length)..end];
    }

    [GeneratedRegex("^   Outcome: ", RegexOptions.Multiline)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"^\d\. ", RegexOptions.Multiline)]
    private static partial Regex Attempt();

    public sealed class BuiltExample
    {
        public BuiltExample()
        {
            var (exitCode, output, _) = Repository.Dotnet("build", Example);
            Assert.True(exitCode == 0, output);
            Whole = Run();
        }

        /// <summary>What the example gives over its own data.</summary>
        public (int ExitCode, string Output, string Error) Whole { get; }

        internal static (int ExitCode, string Output, string Error) Run(params string[] arguments) =>
            Repository.Dotnet(["run", "--no-build", Example, "--", .. arguments]);
    }
}
