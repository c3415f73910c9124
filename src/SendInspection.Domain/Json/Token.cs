using System.Text.Json;

namespace SendInspection.Domain.Json;

/// <summary>What a reader stands on, in words.</summary>
internal static class Token
{
    internal const string NotUnicode = "The text is not Unicode: half of a character is missing, or a byte is not UTF-8.";

    /// <summary>Whether it is a text that can be read, or no text.</summary>
    internal static bool IsUnicode(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

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
