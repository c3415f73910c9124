using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Json;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>What the largest documents take. The bounds are promises of SECURITY.md.</summary>
[Collection(nameof(GrowthCollection))]
public class LimitTests
{
    /// <summary>The most bytes that are allocated for each byte of a document.</summary>
    private const double MostForEachByte = 128;

    /// <summary>The most for each byte of a table; of one whose rows are all empty, each is told what it lacks.</summary>
    private const double MostForEachByteOfATable = 1024;

    /// <summary>The bytes that are allocated besides, however short the document or the table is: what a message says of what is missing.</summary>
    private const int Besides = 16 * 1024, BesidesOfATable = 256 * 1024;

    private const string Event = """{"type":"letter-received","on":"2016-11-09"}""";

    private static readonly string[] SmallItems = ["{}", "\"\"", "\"a\"", "null", "1", "[]"];

    private static readonly Dictionary<string, (Type Type, string Json)> Documents = GoldenJsonTests.All.ToDictionary(file => file.Name, file => (file.Type, file.Json));

    private static readonly Dictionary<string, Func<int, string>> RowShapes = TableShapes.Rows.ToDictionary(each => each.Shape, each => each.Make);

    public static TheoryData<string> Files => GoldenJsonTests.Files;

    public static TheoryData<string> Rows => [.. RowShapes.Keys];

    public static TheoryData<string> Whole => ["{}", """{"area":""}""", "[]", "null", "1"];

    [Theory, MemberData(nameof(Files))]
    public void A_document_takes_memory_of_at_most_128_times_its_length(string file)
    {
        (Type type, string json) = Documents[file];
        foreach (string filled in Filled(json).Append(json))
        {
            Assert.InRange(BytesForEach(filled, () => Deserialize(filled, type)), 0, MostForEachByte);
        }
    }

    /// <summary>Each narrative and each finding is read for grades, also when there are too many of them.</summary>
    [Fact]
    public void A_letter_of_many_short_narratives_takes_memory_of_at_most_128_times_its_length()
    {
        JsonNode letter = JsonNode.Parse(Documents["0.1.0/letter-drafted.json"].Json)!;
        letter["letter"]!["narratives"] = JsonNode.Parse($"[{GrowthCase.Each(5000, _ => """{"question":"A","text":"a"}""", ",")}]");
        string json = letter.ToJsonString();
        Assert.InRange(BytesForEach(json, () => Deserialize(json, typeof(InspectionEvent))), 0, MostForEachByte);
    }

    /// <summary>A grade is told with its place, and three letters are enough for one.</summary>
    [Fact]
    public void A_letter_of_nothing_but_grades_takes_memory_of_at_most_128_times_its_length()
    {
        JsonNode letter = JsonNode.Parse(Documents["0.1.0/letter-drafted.json"].Json)!;
        letter["letter"]!["opening"] = GrowthCase.Each(100_000, _ => "RI.", "");
        string json = letter.ToJsonString();
        Assert.InRange(BytesForEach(json, () => Deserialize(json, typeof(InspectionEvent))), 0, MostForEachByte);
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_table_takes_memory_of_at_most_1024_times_its_length(string shape)
    {
        string json = RowShapes[shape](10_000);
        Assert.InRange(BytesForEach(json, () => InspectionRecordsJson.Read(json), BesidesOfATable), 0, MostForEachByteOfATable);
    }

    [Fact]
    public void A_short_document_and_a_short_table_are_read_within_the_bound_too()
    {
        foreach (string json in new[] { "{}", """{"type":"x"}""", "[]", "1", "\"\"", Event })
        {
            Assert.InRange(BytesForEach(json, () => { try { SendInspectionJson.Parse<InspectionEvent>(json); } catch (JsonException) { } }), 0, MostForEachByte);
        }

        for (int rows = 1; rows <= 400; rows++)
        {
            string table = $"[{string.Join(',', Enumerable.Repeat("{}", rows))}]";
            Assert.InRange(BytesForEach(table, () => InspectionRecordsJson.Read(table), BesidesOfATable), 0, MostForEachByteOfATable);
        }
    }

    [Fact]
    public void A_history_of_just_the_longest_length_is_read_within_the_bound()
    {
        string json = Longest(Event);
        Assert.InRange(BytesForEach(json, () => Assert.NotEmpty(SendInspectionJson.Parse<ValueList<InspectionEvent>>(json))), 0, MostForEachByte);
        Assert.InRange(BytesForEach(json, () => Assert.NotEmpty(SendInspectionJson.Parse<ValueList<StoredEvent>>(json))), 0, MostForEachByte);
        Assert.Throws<JsonException>(() => SendInspectionJson.Parse<ValueList<InspectionEvent>>(json + " "));
        Assert.Throws<JsonException>(() => SendInspectionJson.Parse<ValueList<InspectionEvent>>(Encoding.UTF8.GetBytes(json + " ")));
    }

    [Fact]
    public void A_list_of_drafts_of_just_the_longest_length_is_read_within_the_bound()
    {
        string json = Longest("{}");
        Assert.InRange(BytesForEach(json, () => Assert.NotEmpty(SendInspectionJson.Parse<List<InspectionRecordDraft>>(json))), 0, MostForEachByte);
    }

    [Theory, MemberData(nameof(Whole))]
    public void A_table_of_just_the_longest_length_is_read_within_the_bound(string row)
    {
        string json = Longest(row);
        InspectionRecordsRead? read = null;
        Assert.InRange(BytesForEach(json, () => read = InspectionRecordsJson.Read(json)), 0, MostForEachByteOfATable);
        Assert.Equal(1, read!.Faults[0].Row);
        RowFault tooLong = Assert.Single(InspectionRecordsJson.Read(json + " ").Faults);
        Assert.Null(tooLong.Row);
        Assert.Contains("longer than", tooLong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_just_the_longest_length_is_read_within_the_bound()
    {
        string json = Event.Replace("}", $",\"despite\":\"{new string('é', (SendInspectionJson.MaxLength - Event.Length - 13) / 2)}\"}}", StringComparison.Ordinal);
        Assert.InRange(SendInspectionJson.MaxLength - Encoding.UTF8.GetByteCount(json), 0, 1);
        Assert.InRange(BytesForEach(json, () => SendInspectionJson.Parse<InspectionEvent>(json)), 0, MostForEachByte);
        Assert.InRange(BytesForEach(json, () => StoredEvent.Parse(json)), 0, MostForEachByte);
    }

    [Fact]
    public void Objects_and_lists_nested_just_as_deep_as_allowed_are_read_and_one_deeper_is_refused()
    {
        const int Rest = SendInspectionJson.MaxDepth - 1; // the event is one itself
        string deep = Event.Replace("}", $",\"a\":{new string('[', Rest)}{new string(']', Rest)}}}", StringComparison.Ordinal);
        Assert.Equal("$.a", Assert.Single(StoredEvent.Parse(deep).Unknown));
        Assert.Throws<JsonException>(() => StoredEvent.Parse(deep.Replace("[]", "[[]]", StringComparison.Ordinal)));

        string table = $"[{new string('[', Rest)}{new string(']', Rest)}]";
        Assert.Equal(1, Assert.Single(InspectionRecordsJson.Read(table).Faults).Row);
        Assert.Contains($"more than {SendInspectionJson.MaxDepth} deep", Assert.Single(InspectionRecordsJson.Read($"[{table}]").Faults).Message, StringComparison.Ordinal);
    }

    /// <summary>An array of as many of an item as there may be, and then spaces.</summary>
    private static string Longest(string item)
    {
        StringBuilder json = new("[", SendInspectionJson.MaxLength);
        json.Append(item);
        while (json.Length + item.Length + 2 <= SendInspectionJson.MaxLength)
        {
            json.Append(',').Append(item);
        }

        return json.Append(']').Append(' ', SendInspectionJson.MaxLength - json.Length).ToString();
    }

    private static double BytesForEach(string json, Action read, int besides = Besides) => Math.Max(0, Exponent.Allocated(read) - besides) / (double)Encoding.UTF8.GetByteCount(json);

    private static void Deserialize(string json, Type type)
    {
        try
        {
            JsonSerializer.Deserialize(json, type, SendInspectionJson.Options);
        }
        catch (JsonException)
        {
            // Refused or not, it is measured.
        }
    }

    /// <summary>The document with each of its lists filled with items that are as short as can be.</summary>
    private static IEnumerable<string> Filled(string json)
    {
        const int Many = 5000;
        for (int start = json.IndexOf('[', StringComparison.Ordinal); start >= 0; start = json.IndexOf('[', start + 1))
        {
            int end = EndOf(json, start);
            foreach (string item in end < 0 ? [] : SmallItems)
            {
                yield return $"{json[..(start + 1)]}{GrowthCase.Each(Many, _ => item, ",")}{json[end..]}";
            }
        }
    }

    // Where the list ends that starts there; -1 where none does, as in a text.
    private static int EndOf(string json, int start)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json[start..]));
        return JsonNode.Parse(json) is not null && JsonElement.TryParseValue(ref reader, out JsonElement? list) && list.Value.ValueKind == JsonValueKind.Array
            ? start + list.Value.GetRawText().Length - 1
            : -1;
    }
}
