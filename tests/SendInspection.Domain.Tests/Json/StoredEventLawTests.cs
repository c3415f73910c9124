using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;

namespace SendInspection.Domain.Tests.Json;

/// <summary>What holds of every event that is stored, whatever a newer version wrote beside it.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public class StoredEventLawTests
{
    [Property]
    public void A_stored_event_keeps_its_text_and_is_understood_as_before_wherever_a_newer_version_added_a_member(InspectionEvent fact, byte place, byte at, bool isIndented)
    {
        JsonNode json = JsonNode.Parse(SendInspectionJson.Write(fact))!;
        JsonObject[] objects = [.. Within(json).OfType<JsonObject>()];
        JsonObject owner = objects[place % objects.Length];
        owner.Insert(at % (owner.Count + 1), "addedLater", new JsonArray(1.50m, "\"é\u200b", null));
        string text = json.ToJsonString(new JsonSerializerOptions { WriteIndented = isIndented });

        StoredEvent stored = StoredEvent.Parse(text);
        Assert.Equal(text, stored.Json);
        Assert.Equal(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(SendInspectionJson.Write(stored)));
        Assert.Equal(fact, stored.Event);
        Assert.Equal(owner.GetPath() + ".addedLater", Assert.Single(stored.Unknown));
        Assert.Throws<JsonException>(() => SendInspectionJson.Parse<InspectionEvent>(text));
    }

    [Property]
    public void A_history_of_which_every_event_was_stored_and_read_is_the_same_inspection(InspectionHistory history)
    {
        string[] rows = [.. history.Events.Select(fact => StoredEvent.Of(fact).Json)];
        Assert.Equal(history.Inspection, Inspection.Replay(rows.Select(row => StoredEvent.Parse(row).Event!)));
        Assert.Equal(rows, history.Events.Select(SendInspectionJson.Write));
    }

    private static IEnumerable<JsonNode> Within(JsonNode? node) => node switch
    {
        JsonObject each => each.SelectMany(member => Within(member.Value)).Prepend(each),
        JsonArray each => each.SelectMany(Within),
        _ => [],
    };
}
