using System.Text;
using System.Text.Json;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Json;

/// <summary>Stored events that are not Unicode.</summary>
public class HostileStoredEventTests
{
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
}
