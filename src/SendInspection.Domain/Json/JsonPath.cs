using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SendInspection.Domain.Json;

/// <summary>Where in a value a token stands, written as System.Text.Json writes a path: <c>.team.others[1].role</c>.</summary>
internal static class JsonPath
{
    /// <summary>The path to the token that ends at a byte.</summary>
    /// <param name="reader">A copy of the reader, on the value's first token.</param>
    /// <param name="end">How many bytes are consumed after the token.</param>
    /// <remarks>Walks the value again, so that reading well-formed values costs nothing for the path.</remarks>
    internal static string To(Utf8JsonReader reader, long end)
    {
        List<(string? Name, int Index)> steps = [];
        do
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    steps[^1] = (Name(ref reader), -1);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    steps.RemoveAt(steps.Count - 1);
                    break;
                default:
                    if (steps is [.., { Name: null }])
                    {
                        steps[^1] = (null, steps[^1].Index + 1);
                    }

                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        steps.Add((reader.TokenType == JsonTokenType.StartObject ? "" : null, -1));
                    }

                    break;
            }
        }
        while (reader.BytesConsumed < end && TryRead(ref reader));

        StringBuilder path = new();
        foreach ((string? name, int index) in steps)
        {
            _ = name is null && index >= 0 ? path.Append(CultureInfo.InvariantCulture, $"[{index}]")
                : string.IsNullOrEmpty(name) ? path
                : name.All(char.IsAsciiLetterOrDigit) ? path.Append('.').Append(name)
                : path.Append("['").Append(name).Append("']");
        }

        return path.ToString();
    }

    // Where the text stops being JSON, the path goes no further.
    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The name of a member, for people; a name that is not text has none.</summary>
    internal static string Name(ref Utf8JsonReader reader)
    {
        const int Readable = 80;
        try
        {
            string name = reader.GetString()!;
            return name.Length <= Readable ? name : name[..Readable] + "…";
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }
}
