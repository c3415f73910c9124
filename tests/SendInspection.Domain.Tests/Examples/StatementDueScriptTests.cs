using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace SendInspection.Domain.Tests.Examples;

/// <summary>The script, compiled and run by the compiler that dotnet-script is built on.</summary>
[Collection(nameof(ConsoleCollection))]
public partial class StatementDueScriptTests
{
    [Fact]
    public async Task It_prints_and_explains_the_due_date_for_a_day()
    {
        var (exitCode, output, error) = await Run("2016-11-09");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(Framework.Send2016.StatementDue(new LocalDate(2016, 11, 9), WorkingDayCalendar.England).Explain(), output);
        Assert.StartsWith("Due on 2017-02-20, a Monday.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9 November 2016", "yyyy-MM-dd")]
    [InlineData("2099-12-31", "2099-12-31")]
    [InlineData("1666-09-02", "1978-01-01")]
    public async Task What_it_cannot_answer_gets_a_line_and_exit_code_2(string argument, string told)
    {
        var (exitCode, output, error) = await Run(argument);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_names_the_version_that_is_packed() => Assert.Contains(
        $"<Version>{PackageLine().Match(Script).Groups["version"].Value}</Version>",
        File.ReadAllText(Repository.PathOf("src/SendInspection.Domain/SendInspection.Domain.csproj")),
        StringComparison.Ordinal);

    private static string Script => File.ReadAllText(Repository.PathOf("docs/scripts/statement-due.csx"));

    private static async Task<(int ExitCode, string Output, string Error)> Run(params string[] arguments)
    {
        // dotnet-script resolves the package; here the library under test stands in for it. It also skips the line for the shell.
        string script = PackageLine().Replace(Script.Replace("#!", "//", StringComparison.Ordinal), "");
        ScriptOptions options = ScriptOptions.Default
            .AddReferences(typeof(Framework).Assembly, typeof(LocalDate).Assembly)
            .AddImports("System", "System.Linq", "System.Collections.Generic");
        using ConsoleCapture console = new();
        int exitCode = await CSharpScript.EvaluateAsync<int>(script, options, new ScriptHost([.. arguments]), typeof(ScriptHost));
        return (exitCode, console.Output, console.Error);
    }

    [GeneratedRegex("""#r "nuget: SendInspection\.Domain, (?<version>[0-9.]+)"\r?\n""")]
    private static partial Regex PackageLine();

    /// <summary>What dotnet-script gives its scripts.</summary>
    public sealed record ScriptHost(IList<string> Args);
}
