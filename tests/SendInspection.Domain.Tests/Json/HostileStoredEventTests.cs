using System.Text;
using System.Text.Json;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Json;

/// <summary>Stored events that are not quite JSON.</summary>
public class HostileStoredEventTests
{
    private static readonly JsonSerializerOptions Lenient = new(SendInspectionJson.Options) { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

    [Fact]
    public void A_byte_that_is_not_UTF8_in_what_is_not_known_is_told_with_its_path()
    {
        byte[] stored = Encoding.Latin1.GetBytes("{\"type\":\"fieldwork-ended\",\"on\":\"2016-09-23\",\"note\":\"\u00FF\"}");
        Assert.Equal("$.note", Assert.Throws<JsonException>(() => SendInspectionJson.Parse<StoredEvent>(stored)).Path);
    }

    [Theory]
    [InlineData(typeof(StoredEvent))]
    [InlineData(typeof(InspectionEvent))]
    public void Half_of_a_character_in_the_type_is_told_with_its_path(Type type)
    {
        const string Json = """{"on":"2016-09-23","type":"\uD800"}""";
        JsonException fault = Assert.Throws<JsonException>(() => type == typeof(StoredEvent) ? StoredEvent.Parse(Json) : (object)SendInspectionJson.Parse<InspectionEvent>(Json));
        Assert.Equal("$.type", fault.Path);
    }

    /// <summary>Either it is refused when it is read, or it is written again as it was.</summary>
    [Theory]
    [InlineData("""{"type":"fieldwork-ended","on":"2016-09-23",}""")]
    [InlineData("""{"type":"fieldwork-ended",/*Friday*/"on":"2016-09-23"}""")]
    public void An_event_that_a_host_read_with_commas_or_comments_that_JSON_does_not_have_can_be_stored_again(string json)
    {
        StoredEvent stored;
        try
        {
            stored = JsonSerializer.Deserialize<StoredEvent>(json, Lenient)!;
        }
        catch (JsonException)
        {
            return;
        }

        Assert.Equal(stored, StoredEvent.Parse(SendInspectionJson.Write(stored)));
    }
}
