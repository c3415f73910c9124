using System.Reflection;
using System.Text.RegularExpressions;

namespace SendInspection.Domain.Tests.Docs;

/// <summary>SECURITY.md: each promise names the tests that hold it, and they are there.</summary>
public partial class SecurityPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("SECURITY.md"));

    /// <summary>The promises: each item of the first chapter.</summary>
    public static TheoryData<string> Promises =>
        [.. Page[Page.IndexOf("## What the library promises", StringComparison.Ordinal)..Page.IndexOf("## What it does not promise", StringComparison.Ordinal)].Split("\n- ")[1..]];

    [Fact]
    public void The_page_has_promises() => Assert.True(Promises.Count >= 10);

    [Theory, MemberData(nameof(Promises))]
    public void A_promise_names_tests_that_are_there(string promise)
    {
        (string Class, string Name)[] tests = [.. Test.Matches(promise).Select(test => (test.Groups[1].Value, test.Groups[2].Value))];
        Assert.NotEmpty(tests);
        Assert.All(tests, test =>
        {
            MethodInfo? method = typeof(SecurityPageTests).Assembly.GetTypes().SingleOrDefault(type => type.IsPublic && type.Name == test.Class)?.GetMethod(test.Name);
            Assert.True(method?.GetCustomAttributes().Any(attribute => attribute is FactAttribute) == true, $"There is no test {test.Class}.{test.Name}.");
        });
    }

    [Fact]
    public void Every_file_that_the_page_names_is_there() =>
        Assert.All(Named.Matches(Page), file => Assert.True(Path.Exists(Repository.PathOf(file.Groups[1].Value)), $"There is no {file.Groups[1].Value}."));

    [GeneratedRegex(@"`(\w+(?:Tests|Properties))\.(\w+)`")]
    private static partial Regex Test { get; }

    [GeneratedRegex(@"`((?:tests|docs|\.ci)/[\w/.-]+)")]
    private static partial Regex Named { get; }
}
