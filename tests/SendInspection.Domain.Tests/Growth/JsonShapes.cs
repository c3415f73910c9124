using System.Text;
using System.Text.Json;
using SendInspection.Domain.Json;
using SendInspection.Domain.Validation;
using static SendInspection.Domain.Tests.Growth.GrowthCase;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>JSON that is made to hurt those who read it.</summary>
internal static class JsonShapes
{
    private const string Received = """{"type":"letter-received","number":1,"on":"2016-11-09"}""";
    private const string Planned = """{"type":"inspection-planned","number":1,"on":"2016-09-01","area":"354","framework":"send-2016","firstDay":"2016-09-19"}""";

    /// <summary>Text that is no value of any type, whoever reads it.</summary>
    internal static readonly (string Shape, Func<int, string> Make)[] Hostile =
    [
        ("arrays in arrays", count => new string('[', count)),
        ("objects in objects", count => Repeat("{\"a\":", count)),
        ("an array of many items", count => $"[{Each(count, item => $"{item}", ",")}]"),
        ("an array of many objects", count => $"[{Each(count, _ => "{}", ",")}]"),
        ("an object of many members", count => $"{{{Members(count)}}}"),
        ("one name again and again", count => $"{{{Each(count, _ => "\"a\":1", ",")}}}"),
        ("the type again and again", count => $"{{{Each(count, _ => "\"type\":\"letter-received\"", ",")}}}"),
        ("a long name", count => $"{{\"{new string('a', count)}\":1}}"),
        ("a long name of dots", count => $"{{\"{Repeat("a.", count)}\":1}}"),
        ("a long name of escapes", count => $"{{\"{Repeat("\\u002e", count)}\":1}}"),
        ("a long text", count => $"\"{new string('a', count)}\""),
        ("a long text of halves of pairs", count => $"\"{Repeat("\\uD83C", count)}\""),
        ("a long number", count => new string('9', count)),
        ("a long exponent", count => "1e" + new string('9', count)),
        ("white space", count => new string(' ', count)),
        ("line breaks before a fault", count => new string('\n', count) + "?"),
        ("one long token", count => new string('t', count)),
    ];

    internal static IEnumerable<GrowthCase> Cases =>
    [
        .. Hostile.Select(each => Parse<InspectionEvent>(each.Shape, 5000, each.Make)),
        .. Hostile.Select(each => Parse<ValueList<InspectionEvent>>(each.Shape, 5000, each.Make)),
        .. Hostile.Select(each => Stored(each.Shape, 5000, each.Make)),
        Parse<ValueList<InspectionEvent>>("many events", 500, count => $"[{Each(count, _ => Received, ",")}]"),
        Parse<List<InspectionEvent>>("many events", 500, count => $"[{Each(count, _ => Planned, ",")}]"),
        Parse<InspectionEvent[]>("many events", 500, count => $"[{Each(count, _ => Planned, ",")}]"),
        Parse<ValueList<InspectionEvent>>("many events and a fault in the last", 1000, count => $"[{Each(count, _ => Received, ",")},{{}}]"),
        Parse<ValueList<InspectionEvent>>("many events with long reasons", 100, count => $"[{Each(count, _ => Deferred(new string('x', 1000)), ",")}]"),
        Parse<InspectionEvent>("a long reason", 50_000, count => Deferred(new string('x', count))),
        Parse<InspectionEvent>("a long reason of escapes", 20_000, count => Deferred(Repeat("\\u00e9\\n", count))),
        Parse<InspectionEvent>("a long reason and half of a pair", 50_000, count => Deferred(new string('x', count) + "\\uD83D")),
        Parse<InspectionEvent>("a name that is almost a type", 50_000, count => Received.Replace("letter-received", "letter-received" + new string('d', count), StringComparison.Ordinal)),
        Parse<InspectionEvent>("a name that is almost a type, in escapes", 10_000, count => Received.Replace("letter-received", Repeat("\\u006c", count), StringComparison.Ordinal)),
        Parse<InspectionEvent>("the type after a long value", 10_000, count => $$"""{"on":[{{Each(count, item => $"{item}", ",")}}],"type":"letter-received"}"""),
        Parse<InspectionEvent>("a date that goes on", 50_000, count => Received.Replace("2016-11-09", "2016-11-09" + new string('0', count), StringComparison.Ordinal)),
        Parse<InspectionEvent>("a number that goes on", 50_000, count => Received.Replace(":1,", $":1{new string('0', count)},", StringComparison.Ordinal)),
        Parse<InspectionEvent>("many corrections", 200, count => Corrected(Each(count, item => $"{{\"number\":{item + 1},\"entry\":{Received}}}", ","))),
        Parse<InspectionEvent>("many corrections that strike out", 1000, count => Corrected(Each(count, item => $"{{\"number\":{item + 1}}}", ","))),
        Parse<List<InspectionRecordDraft>>("many empty rows", 5000, count => $"[{Each(count, _ => "{}", ",")}]"),
        Parse<List<InspectionRecordDraft>>("a row of many unknown members", 5000, count => $"[{{{Members(count)}}}]"),

        Stored("many unknown members", 500, count => $$"""{"type":"letter-received","on":"2016-11-09",{{Members(count)}}}"""),
        Stored("one unknown member again and again", 500, count => $$"""{"type":"letter-received","on":"2016-11-09",{{Each(count, _ => "\"severity\":1", ",")}}}"""),
        Stored("an unknown member that is long", 20_000, count => $$"""{"type":"letter-received","on":"2016-11-09","severity":"{{new string('x', count)}}"}"""),
        Stored("an unknown name that is long", 20_000, count => $$"""{"type":"letter-received","on":"2016-11-09","{{new string('x', count)}}":1}"""),
        Stored("an unknown member with many in it", 5000, count => $$"""{"type":"letter-received","on":"2016-11-09","severity":{ {{Members(count)}} } }"""),
        Stored("unknown members inside many corrections", 200, count => Corrected(Each(count, item => $"{{\"number\":{item + 1},\"why\":1}}", ","))),
        Stored("an unknown type with many members", 5000, count => $$"""{"type":"letter-lost","on":"2016-11-09",{{Members(count)}}}"""),
        Stored("an unknown type after many members", 5000, count => $$"""{"on":"2016-11-09",{{Members(count)}},"type":"letter-lost"}"""),
        Stored("many unknown names in a list", 2000, count => $$"""{"type":"minister-decided","on":"2017-05-15","nextSteps":[{{Each(count, _ => "\"send-a-letter\"", ",")}}]}"""),
        Stored("many unknown members and a fault after them", 500, count => $$"""{"type":"letter-received",{{Members(count)}},"on":1}"""),
        With("SendInspectionJson.Parse", "a list of stored events with unknown members", 200, count => $"[{Each(count, _ => Received.Replace("}", ",\"severity\":1}", StringComparison.Ordinal), ",")}]", Try<ValueList<StoredEvent>>),
        With("SendInspectionJson.Parse", "the bytes of many events", 500, count => Encoding.UTF8.GetBytes($"[{Each(count, _ => Received, ",")}]"), json => SendInspectionJson.Parse<ValueList<InspectionEvent>>(json)),
        With("StoredEvent.Of", "an event with a long reason", 50_000, count => new InspectionDeferred(new(2016, 9, 15), new string('é', count)), stored => StoredEvent.Of(stored)),
    ];

    /// <summary>Many members that no type has.</summary>
    internal static string Members(int count) => Each(count, item => $"\"a{item}\":{item}", ",");

    private static string Deferred(string reason) => $$"""{"type":"inspection-deferred","on":"2016-09-15","reason":"{{reason}}"}""";

    private static string Corrected(string corrections) => $$"""{"type":"record-corrected","on":"2016-11-09","corrections":[{{corrections}}],"reason":"A slip."}""";

    private static GrowthCase Parse<T>(string shape, int size, Func<int, string> make)
        where T : notnull => With("SendInspectionJson.Parse", $"{shape} as {Name(typeof(T))}", size, make, Try<T>);

    private static GrowthCase Stored(string shape, int size, Func<int, string> make) =>
        With("StoredEvent.Parse", shape, size, make, Refusing<string, JsonException>(json => StoredEvent.Parse(json)));

    private static string Name(Type type) => type.IsGenericType ? $"{type.Name[..^2]} of {type.GetGenericArguments()[0].Name}" : type.Name;

    private static void Try<T>(string json)
        where T : notnull => Refusing<string, JsonException>(text => SendInspectionJson.Parse<T>(text))(json);
}
