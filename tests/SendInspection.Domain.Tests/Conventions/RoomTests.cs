using System.Text.RegularExpressions;

namespace SendInspection.Domain.Tests.Conventions;

/// <summary>The rooms of the house, each using only those before it.</summary>
public partial class RoomTests
{
    private static readonly string[] Rooms = ["Sources", "Privacy", "Calendars", "Areas", "Frameworks", "Teams", "Evidence", "Findings", "Statements", "Inspections", "Programme", "Validation", "Json"];

    private static readonly Dictionary<string, string[]> Files = Rooms.ToDictionary(
        room => room,
        room => Directory.GetFiles(Repository.PathOf($"src/SendInspection.Domain/{room}"), "*.cs", SearchOption.AllDirectories));

    [Fact]
    public void Every_folder_of_the_library_is_a_room() => Assert.Equal(
        Rooms.Order(StringComparer.Ordinal),
        Directory.GetDirectories(Repository.PathOf("src/SendInspection.Domain")).Select(Path.GetFileName).Except(["bin", "obj"]).Order(StringComparer.Ordinal));

    [Fact]
    public void No_room_uses_a_type_of_a_later_one()
    {
        for (int room = 0; room < Rooms.Length; room++)
        {
            HashSet<string> later = [.. Rooms[(room + 1)..].SelectMany(name => Files[name]).SelectMany(Declared)];
            later.ExceptWith(Rooms[..(room + 1)].SelectMany(name => Files[name]).SelectMany(Declared));
            foreach (string file in Files[Rooms[room]])
            {
                // A rule, or a named value, may be called what a later type is called.
                string code = Member().Replace(Comment().Replace(File.ReadAllText(file), ""), "");
                Assert.Empty(Word().Matches(code).Select(match => match.Value).Where(later.Contains).Distinct());
            }
        }
    }

    [Fact]
    public void No_file_is_longer_than_400_lines() => Assert.Empty(
        Files.Values.SelectMany(files => files).Where(file => File.ReadLines(file).Count() > 400).Select(Path.GetFileName));

    [Fact]
    public void Nothing_in_the_library_asks_for_the_time_the_culture_or_the_outside_world() => Assert.Empty(
        Files.Values.SelectMany(files => files)
            .SelectMany(file => Impure().Matches(Comment().Replace(File.ReadAllText(file), "")).Select(match => $"{Path.GetFileName(file)}: {match.Value}")));

    private static IEnumerable<string> Declared(string file) => Declaration().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^(?:public|internal) [a-z ]*(?:class|record|struct|enum|interface) (?:struct )?([A-Z]\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"//[^\n]*|""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w+\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"^    (?:public static readonly Rule )?[A-Z]\w+(?=,\r?$| = new\()|^ +[A-Z]\w+,\r?$", RegexOptions.Multiline)]
    private static partial Regex Member();

    [GeneratedRegex(@"DateTime\w*|SystemClock|Stopwatch|Environment\.|CurrentCulture|CurrentUICulture|File\.|HttpClient|Thread\b|async |await |Random\b|Guid\.")]
    private static partial Regex Impure();
}
