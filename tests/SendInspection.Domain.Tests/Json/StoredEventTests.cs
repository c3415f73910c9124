using System.Text;
using System.Text.Json;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Json;

public class StoredEventTests
{
    [Theory]
    [InlineData("""{ "type": "fieldwork-ended", "number": 5, "on": "2016-09-23", "weather": {"rain": [1.50, null]} }""", "$.weather")]
    [InlineData("""{"note":"\uD800","type":"fieldwork-ended","number":5,"on":"2016-09-23","z":1}""", "$.note,$.z")]
    [InlineData("""{"type":"record-corrected","number":5,"on":"2016-09-23","corrections":[{"number":2,"entry":{"type":"fieldwork-ended","on":"2016-09-23","x":0}}],"reason":"A slip."}""", "$.corrections[0].entry.x")]
    public void What_a_newer_version_added_is_passed_over_and_kept(string json, string unknown)
    {
        StoredEvent stored = StoredEvent.Parse(json);
        Assert.Equal(5, stored.Event!.Number);
        Assert.Equal(unknown, string.Join(",", stored.Unknown));
        Assert.Equal(json, SendInspectionJson.Write(stored));
        Assert.Equal($"[{json}]", SendInspectionJson.Write(SendInspectionJson.Parse<ValueList<StoredEvent>>($"[{json}]")));
    }

    [Theory]
    [InlineData("""{"type":"hearing-held","number":5,"on":"2026-09-23","room": "B" }""", "$.type")]
    [InlineData("""{"type":"minister-decided","number":5,"on":"2026-09-23","nextSteps":["statutory-direction","special-measures"]}""", "$.nextSteps[1]")]
    [InlineData("""{"type":"inspection-planned","number":1,"on":"2026-09-23","area":"354","framework":"area-send-2030","firstDay":"2026-10-01"}""", "$.framework")]
    [InlineData("""{"type":"activity-recorded","number":5,"on":"2026-09-23","activity":{"type":"phone-call","on":"2026-09-23"}}""", "$.activity.type")]
    [InlineData("""{"type":"inspection-prepared","number":3,"on":"2026-09-23","keyLines":[{"text":"?","questions":["A"],"sources":["sen9"]}]}""", "$.keyLines[0].sources[0]")]
    [InlineData("""{"type":"record-corrected","number":5,"on":"2026-09-23","corrections":[{"number":2,"entry":{"type":"hearing-held"}}],"reason":"A slip."}""", "$.corrections[0].entry.type")]
    public void What_only_a_newer_version_understands_is_kept(string json, string unknown)
    {
        StoredEvent stored = StoredEvent.Parse(json);
        Assert.Null(stored.Event);
        Assert.Equal(unknown, Assert.Single(stored.Unknown));
        Assert.Equal(json, SendInspectionJson.Write(stored));
    }

    [Theory]
    [InlineData("""{"type":"minister-decided","nextSteps":["special-measures"],"number":5,"on":"2026-13-01"}""", "$.on")]
    [InlineData("""{"type":"minister-decided","nextSteps":["special-measures",7],"number":5,"on":"2026-09-23"}""", "$.nextSteps[1]")]
    [InlineData("""{"type":"minister-decided","nextSteps":["special-measures"],"number":5}""", "$")]
    [InlineData("""{"type":"inspection-planned","number":1,"number":1,"on":"2026-09-23","framework":"area-send-2030","area":"354","firstDay":"2026-10-01"}""", "$.number")]
    [InlineData("""{"type":"inspection-planned","number":1,"on":"2026-09-23","framework":"area-send-2030","area":"35x","firstDay":"2026-10-01"}""", "$.area")]
    [InlineData("""{"type":"record-corrected","number":5,"on":"2026-09-23","corrections":[{"number":2,"entry":{"type":"hearing-held"}},{"number":"3"}],"reason":"A slip."}""", "$.corrections[1].number")]
    [InlineData("""{"type":"inspection-prepared","number":3,"on":"2026-09-23","keyLines":[{"text":"?","questions":["A"],"sources":["sen9"]},{"text":"?","questions":["D"],"sources":[]}]}""", "$.keyLines[1]")]
    public void A_name_of_a_newer_version_hides_no_fault_behind_it(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => StoredEvent.Parse(json)).Path);

    [Fact]
    public void Every_name_of_a_newer_version_is_told() => Assert.Equal(
        ["$.nextSteps[0]", "$.nextSteps[2]", "$.room"],
        StoredEvent.Parse("""{"type":"minister-decided","nextSteps":["special-measures","statutory-direction","new"],"number":5,"room":{"nextSteps":["x"]},"on":"2026-09-23"}""").Unknown);

    [Fact]
    public void A_hundred_paths_are_told_of_any_number_that_are_not_known()
    {
        string json = """{"type":"fieldwork-ended","number":5,"on":"2026-09-23","a":1""" + string.Concat(Enumerable.Repeat(",\"a\":1", 5_000)) + "}";
        StoredEvent stored = StoredEvent.Parse(json);
        Assert.Equal(Enumerable.Repeat("$.a", 100), stored.Unknown);
        Assert.Equal(json, stored.Json);
    }

    [Theory]
    [InlineData("""{"type":"fieldwork-ended","number":5}""", "$")]
    [InlineData("""{"type":"fieldwork-ended","number":5,"on":"23/09/2016"}""", "$.on")]
    [InlineData("""{"type":"fieldwork-ended","number":5,"number":5,"on":"2016-09-23"}""", "$.number")]
    [InlineData("""{"type":"hearing-held","number":5""", "$")]
    [InlineData("""{"number":5}""", "$")]
    [InlineData("7", "$")]
    [InlineData("null", "$")]
    public void What_is_no_event_of_any_version_is_refused(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => StoredEvent.Parse(json)).Path);

    [Fact]
    public void Two_are_equal_when_their_texts_are()
    {
        InspectionEvent ended = new FieldworkEnded(new LocalDate(2016, 9, 23)) { Number = 5 };
        StoredEvent stored = StoredEvent.Of(ended);
        Assert.Equal(stored, StoredEvent.Parse(stored.Json));
        Assert.Equal(stored.GetHashCode(), StoredEvent.Parse(stored.Json).GetHashCode());
        Assert.NotEqual(stored, StoredEvent.Parse(stored.Json.Replace(",", ", ", StringComparison.Ordinal)));
        Assert.False(stored.Equals(null));
        Assert.Equal(ended, stored.Event);
        Assert.Empty(stored.Unknown);
    }

    [Fact]
    public void The_schema_of_a_stored_event_is_that_of_an_event() => Assert.Equal("event.json", (string?)SendInspectionJson.Schema<StoredEvent>()["$ref"]);

    [Fact]
    public void A_path_is_never_cut_within_a_character()
    {
        StoredEvent stored = StoredEvent.Parse($$"""{"type":"fieldwork-ended","number":5,"on":"2016-09-23","{{new string('a', 79)}}🏫":1}""");
        Assert.All(stored.Unknown, path => Assert.Equal(path, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(path))));
    }

    [Fact]
    public void A_null_in_a_list_of_stored_events_is_refused_and_not_a_crash() =>
        Assert.Throws<JsonException>(() => SendInspectionJson.Write(new List<StoredEvent> { null! }));

    [Fact]
    public void A_stored_event_that_could_not_be_read_again_in_a_list_is_not_written_in_one()
    {
        int arrays = SendInspectionJson.MaxDepth - 1;
        List<StoredEvent> stored = [StoredEvent.Parse($$"""{"type":"fieldwork-ended","number":5,"on":"2016-09-23","z":{{new string('[', arrays)}}{{new string(']', arrays)}}}""")];
        Assert.Throws<JsonException>(() => SendInspectionJson.Write(stored));
    }
}
