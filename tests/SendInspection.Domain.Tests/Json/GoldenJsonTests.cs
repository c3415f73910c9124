using System.Text.Json;
using FsCheck.Fluent;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Properties;

namespace SendInspection.Domain.Tests.Json;

/// <summary>
/// What each released version wrote must be read for ever, and is still written so: Golden/json, a folder for each version, a file for each type.
/// A new type gets its file by running the tests with <c>WRITE_DOCS=1</c>; a file that is there is never changed.
/// </summary>
public class GoldenJsonTests
{
    private const string Version = "0.1.0";

    private static readonly string Folder = Repository.PathOf("tests/SendInspection.Domain.Tests/Golden/json");

    private static readonly Dictionary<string, Type> TypesByName = Generators.ByType.Keys.ToDictionary(NameOf);

    public static TheoryData<string> Files =>
    [
        .. Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The texts of all of them, by file.</summary>
    internal static (string Name, Type Type, string Json)[] All => [.. Files.Select(file => (file.Data, TypeOf(file.Data), Read(file.Data)))];

    [Theory, MemberData(nameof(Files))]
    public void What_was_written_is_read_and_is_still_written_so(string file)
    {
        string json = Read(file);
        object value = JsonSerializer.Deserialize(json, TypeOf(file), SendInspectionJson.Options)!;
        Assert.Equal(json, JsonSerializer.Serialize(value, TypeOf(file), SendInspectionJson.Options));
    }

    [Fact]
    public void Every_type_has_a_golden_file()
    {
        HashSet<string> there = [.. Files.Select(file => Path.GetFileNameWithoutExtension(file.Data))];
        string[] missing = [.. TypesByName.Keys.Where(name => !there.Contains(name))];
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1")
        {
            Array.ForEach(missing, Write);
            return;
        }

        Assert.True(missing.Length == 0, $"Types without a golden file, to be made by WRITE_DOCS=1 dotnet test: {string.Join(", ", missing)}");
    }

    /// <summary>The name of the file of a type: for a case of a family what its member <c>type</c> says.</summary>
    private static string NameOf(Type type)
    {
        object value = Generators.ByType[type].Sample(1).First();
        bool isCase = value is InspectionEvent or FieldworkActivity or InspectionReport;
        return isCase
            ? (string)JsonSerializer.SerializeToNode(value, type, SendInspectionJson.Options)!["type"]!
            : JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);
    }

    private static Type TypeOf(string file) => TypesByName[Path.GetFileNameWithoutExtension(file)];

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file)).TrimEnd('\n');

    // Of many, the one with the most members, and of those the plainest: it has all that is optional, and can be read.
    private static void Write(string name) => File.WriteAllText(
        Path.Combine(Folder, Version, name + ".json"),
        Generators.ByType[TypesByName[name]].Sample(1000)
            .Select(value => JsonSerializer.Serialize(value, TypesByName[name], SendInspectionJson.Options))
            .OrderByDescending(json => json.Count(character => character == ':'))
            .ThenBy(json => json.Count(character => character == '\\'))
            .ThenBy(json => json.Length)
            .First() + "\n");
}
