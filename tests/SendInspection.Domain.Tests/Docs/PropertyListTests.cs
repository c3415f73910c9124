using System.Globalization;
using System.Reflection;
using System.Text;

namespace SendInspection.Domain.Tests.Docs;

/// <summary>The list of properties in docs/testing.md is written from the tests themselves: the name of each is a sentence.</summary>
public class PropertyListTests
{
    private const int Fewest = 80;

    private static readonly (string Folder, string Subject)[] Subjects =
    [
        ("Inspections", "Inspections, and what is owed in them"),
        ("Calendars", "Working days and deadlines"),
        ("Areas", "Local areas"),
        ("Teams", "Teams"),
        ("Findings", "Reports"),
        ("Statements", "Written statements of action and priority action plans"),
        ("Programmes", "Programmes and public records"),
        ("Privacy", "Personal data"),
        ("Validation", "Drafts"),
        ("Json", "JSON"),
        ("Testing", "The generators of the package"),
    ];

    private static readonly ILookup<string, string> Properties = typeof(PropertyListTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.GetCustomAttribute<FsCheck.Xunit.PropertyAttribute>() is not null)
        .OrderBy(method => method.DeclaringType!.Name, StringComparer.Ordinal)
        .ThenBy(method => method.MetadataToken)
        .ToLookup(method => method.DeclaringType!.Namespace!.Split('.')[^1], method => method.Name.Replace('_', ' '));

    [Fact]
    public void The_list_of_properties_is_as_the_tests_are()
    {
        StringBuilder list = new();
        list.Append(CultureInfo.InvariantCulture, $"The {Properties.Sum(folder => folder.Count())} properties are:\n");
        foreach ((string folder, string subject) in Subjects)
        {
            list.Append(CultureInfo.InvariantCulture, $"\n**{subject}**\n\n");
            list.AppendJoin("", Properties[folder].Select(sentence => $"- {sentence}.\n"));
        }

        GeneratedDocsTests.IsUpToDate("docs/testing.md", "properties", list.ToString());
    }

    [Fact]
    public void There_are_at_least_eighty_properties_each_a_sentence_of_its_own_under_a_subject()
    {
        string[] sentences = [.. Properties.SelectMany(folder => folder)];
        Assert.True(sentences.Length >= Fewest, $"There are {sentences.Length}.");
        Assert.Equal(sentences.Distinct(), sentences);
        Assert.All(sentences, sentence => Assert.True(sentence.Split(' ').Length >= 5 && char.IsUpper(sentence[0]), sentence));
        Assert.Equal(Subjects.Select(subject => subject.Folder).Order(StringComparer.Ordinal), Properties.Select(folder => folder.Key).Order(StringComparer.Ordinal));
    }
}
