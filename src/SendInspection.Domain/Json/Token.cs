using System.Text.Json;

namespace SendInspection.Domain.Json;

/// <summary>What a reader stands on, in words.</summary>
internal static class Token
{
    internal static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => $"\"{JsonPath.Name(ref reader)}\"",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartArray => "an array",
        _ => "an object",
    };
}
