using System.Reflection;
using System.Text.RegularExpressions;

namespace SendInspection.Domain.Tests.Docs;

/// <summary>The table of docs/framework-2016.md: whatever it names exists, so that a row can't outlive what carries or proves it.</summary>
public partial class CoverageTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Repository.PathOf("docs/framework-2016.md"))
            .Where(line => line.StartsWith('|') && !line.StartsWith("| ---", StringComparison.Ordinal) && !line.StartsWith("| slide bullet", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ")),
    ];

    private static readonly ILookup<string, Type> Types = typeof(Framework).Assembly.GetExportedTypes().ToLookup(type => type.Name.Split('`')[0]);

    [Fact]
    public void Every_row_says_what_carries_it_and_what_proves_it()
    {
        Assert.NotEmpty(Rows);
        Assert.All(Rows, row =>
        {
            Assert.Equal(3, row.Length);
            Assert.NotEmpty(Names(row[1]));
            Assert.NotEmpty(Names(row[2]));
        });
    }

    [Fact]
    public void Every_type_member_and_rule_that_the_table_names_exists() => Assert.DoesNotContain(
        Rows.SelectMany(row => Names(row[1])), name => !IsRule(name) && !IsTypeOrMember(name));

    [Fact]
    public void Every_test_that_the_table_names_exists_and_is_run() => Assert.DoesNotContain(Rows.SelectMany(row => Names(row[2])), name => !IsTest(name));

    private static IEnumerable<string> Names(string cell) => InBackticks().Matches(cell).Select(match => match.Groups[1].Value);

    private static bool IsRule(string name) => Rules.All.Any(rule => rule.Id == name);

    private static bool IsTypeOrMember(string name)
    {
        string[] parts = name.Split('.');
        return parts.Length <= 2 && Types[parts[0]].Any(type => parts.Length == 1 || type.GetMember(parts[1]).Length > 0);
    }

    private static bool IsTest(string name)
    {
        string[] parts = name.Split('.');
        return parts.Length == 2 && typeof(CoverageTests).Assembly.GetTypes().Any(type =>
            type.Name == parts[0] && type.GetMethod(parts[1])?.GetCustomAttributes<FactAttribute>(inherit: true).Any() == true);
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InBackticks();
}
