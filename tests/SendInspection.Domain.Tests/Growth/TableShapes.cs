using SendInspection.Domain.Json;
using static SendInspection.Domain.Tests.Growth.GrowthCase;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>Tables of inspection records that are made to hurt those who read them.</summary>
internal static class TableShapes
{
    private const string Day = """{"on":"2016-09-19","source":"A letter.","confidence":"quoted"}""";
    private const string Row = $$"""{"framework":"send-2016","areaCode":"354","firstDay":{{Day}},"lastDay":{{Day}}}""";

    /// <summary>A row whose edition is not one: a fault in an otherwise good row.</summary>
    private static readonly string Faulty = Row.Replace("send-2016", "send-2017", StringComparison.Ordinal);

    /// <summary>The shapes that fill a table with rows, also for the largest table that is read.</summary>
    internal static readonly (string Shape, Func<int, string> Make)[] Rows =
    [
        ("good rows", count => Table(count, _ => Row)),
        ("rows with a fault", count => Table(count, _ => Faulty)),
        ("empty rows", count => Table(count, _ => "{}")),
        ("rows that are null", count => Table(count, _ => "null")),
        ("rows that are numbers", count => Table(count, _ => "1")),
        ("rows that are empty arrays", count => Table(count, _ => "[]")),
        ("rows with a member that no row has", count => Table(count, _ => "{\"a\":1}")),
        ("rows with a member twice", count => Table(count, _ => "{\"area\":\"a\",\"area\":\"a\"}")),
        ("rows with an empty name", count => Table(count, _ => "{\"\":1}")),
        ("rows with a date of another kind", count => Table(count, _ => "{\"firstDay\":1}")),
        ("rows of members in members", count => Table(count, _ => "{\"a\":{\"a\":{\"a\":{\"a\":1}}}}")),
        ("rows on lines of their own", count => Table(count, item => item % 2 == 0 ? "\n\n\n" + Row : "\n1")),
    ];

    internal static IEnumerable<GrowthCase> Cases =>
    [
        .. JsonShapes.Hostile.Select(each => Read(each.Shape, 2000, each.Make)),
        .. JsonShapes.Hostile.Select(each => Read($"a row that is {each.Shape}", 500, count => $"[{each.Make(count)}]")),
        .. Rows.Select(each => Read(each.Shape, 50, each.Make)),
        Read("a row of many members and a fault", 500, count => $"[{{{JsonShapes.Members(count)}}},1]"),
        Read("a row of one member again and again", 500, count => $"[{{{Each(count, _ => "\"a\":1", ",")}}},1]"),
        Read("a long name with members in it", 500, count => $"[{{\"{new string('a', count)}\":{{{JsonShapes.Members(count)}}}}},1]"),
        Read("long names in long names", 500, count => $"[{Repeat($"{{\"{new string('a', count)}\":", 10)}{{{JsonShapes.Members(count)}}}{new string('}', 10)},1]"),
        Read("a field that is named with dots", 1000, count => $"[{{\"{Repeat(".", count)}\":1}}]"),
        Read("a part with a field that is named with dots", 1000, count => $"[{{\"firstDay\":{{\"{Repeat(".", count)}\":1}}}}]"),
        Read("many fields that are named with dots", 30, count => $"[{{{Each(count, item => $"\"{Repeat("a.", 50)}{item}\":1", ",")}}}]"),
        Read("rows with a field that is named with dots", 30, count => Table(count, _ => $"{{\"{Repeat("a.", 50)}\":1}}")),
        Read("a long text in a field", 2000, count => Table(2, _ => Row.Replace("\"354\"", $"\"{new string('3', count)}\"", StringComparison.Ordinal))),
        Read("a long date", 2000, count => Table(2, _ => Row.Replace("2016-09-19", "2016-09-19" + new string('0', count), StringComparison.Ordinal))),
        Read("a long source", 2000, count => Table(2, _ => Row.Replace("A letter.", new string('x', count), StringComparison.Ordinal))),
        Read("a long name of an area", 2000, count => Table(2, _ => Row.Replace("\"areaCode\"", $"\"area\":\"{new string('x', count)}\",\"areaCode\"", StringComparison.Ordinal))),
        Read("a long number in a field", 2000, count => Table(2, _ => Row.Replace("\"354\"", new string('3', count), StringComparison.Ordinal))),
        Read("good rows and then no JSON", 50, count => Table(count, _ => Row)[..^1] + ",?]"),
        Read("good rows and then half of a pair", 50, count => Table(count, _ => Row)[..^1] + ",\"\uD83D\"]"),
        Read("good rows and an escaped half of a pair", 50, count => Table(count, _ => Row)[..^1] + ",{\"area\":\"\\uD83D\"}]"),
        Read("letters beyond the basic plane and a fault", 500, count => $"[\"{Repeat("🏫", count)}\",1]"),
    ];

    private static string Table(int count, Func<int, string> row) => $"[{Each(count, row, ",")}]";

    private static GrowthCase Read(string shape, int size, Func<int, string> make) =>
        With("InspectionRecordsJson.Read", shape, size, make, json => InspectionRecordsJson.Read(json));
}
