using System.Globalization;
using FluentValidation;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.FSharp.Core;
using SendInspection.Domain.Testing;

namespace SendInspection.Domain.Tests.Docs;

/// <summary>The console belongs to the whole process: tests that take it over run alone.</summary>
[CollectionDefinition(nameof(ConsoleTests), DisableParallelization = true)]
public class ConsoleTests;

/// <summary>Each page's fences of C# are run in order, as one script, and must print what the page says, to the letter.</summary>
[Collection(nameof(ConsoleTests))]
public class SnippetTests
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .AddReferences(
            typeof(WorkingDayCalendar).Assembly, typeof(LocalDate).Assembly, typeof(HostChecks).Assembly, typeof(Gen).Assembly, typeof(FSharpFunc<,>).Assembly,
            typeof(IValidator).Assembly)
        .WithImports("System", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks", "NodaTime", "SendInspection.Domain");

    private static readonly string Root = FindRoot();

    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Root, "README.md")
            .Concat(Directory.Exists(Path.Combine(Root, "docs")) ? Directory.GetFiles(Path.Combine(Root, "docs"), "*.md") : [])
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_snippet_on_the_page_compiles_runs_and_prints_what_the_page_says(string page)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        ScriptState<object>? state = null;
        foreach (Snippet snippet in Snippet.Read(Path.Combine(Root, page)))
        {
            using StringWriter console = new() { NewLine = "\n" };
            TextWriter before = Console.Out;
            Console.SetOut(console);
            try
            {
                state = state is null
                    ? await CSharpScript.RunAsync(snippet.Code, Options, cancellationToken: TestContext.Current.CancellationToken)
                    : await state.ContinueWithAsync(snippet.Code, Options, cancellationToken: TestContext.Current.CancellationToken);
            }
            catch (Exception error)
            {
                Assert.Fail($"{page}, line {snippet.Line}: {error}");
            }
            finally
            {
                Console.SetOut(before);
            }

            if (snippet.Output is { } expected && expected != console.ToString())
            {
                Assert.Fail($"{page}, line {snippet.Line}: the page says\n{expected}\nbut the snippet prints\n{console}");
            }
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && directory.GetFiles("*.sln").Length == 0)
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("No folder above the tests holds the solution.");
    }
}
