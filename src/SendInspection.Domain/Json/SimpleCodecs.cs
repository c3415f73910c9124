using System.Text.Json;
using System.Text.Json.Nodes;

namespace SendInspection.Domain.Json;

/// <summary>Reads and writes a whole number.</summary>
internal sealed class IntCodec : Codec<int>
{
    internal override int ReadValue(ref Utf8JsonReader reader, Reading? reading) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value)
            ? value
            : Refuse(ref reader, reading, $"A whole number is expected, and this is {Token.Describe(ref reader)}{(reader.TokenType == JsonTokenType.Number ? " that has a fraction or is too large" : "")}.");

    internal override void WriteValue(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override JsonObject Schema() => new() { ["type"] = "integer" };
}

/// <summary>Reads and writes true and false.</summary>
internal sealed class BoolCodec : Codec<bool>
{
    internal override bool ReadValue(ref Utf8JsonReader reader, Reading? reading) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False
            ? reader.GetBoolean()
            : Unexpected(ref reader, reading, "true or false");

    internal override void WriteValue(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override JsonObject Schema() => new() { ["type"] = "boolean" };
}

/// <summary>Reads and writes text, which is Unicode: a surrogate that stands alone is refused both ways, where a writer would replace it in silence.</summary>
internal sealed class TextCodec : Codec<string>
{
    internal override string ReadValue(ref Utf8JsonReader reader, Reading? reading)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            // Where the faults are kept, what stands there is not missing as well.
            Unexpected(ref reader, reading, "Text");
            return "";
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Refuse(ref reader, reading, Token.NotUnicode);
            return "";
        }
    }

    internal override void WriteValue(Utf8JsonWriter writer, string value)
    {
        if (value is null || !UnicodeText.IsWellFormed(value))
        {
            throw new JsonException(value is null ? "A text is null, which is not written." : "A text is not Unicode: half of a character is missing.");
        }

        writer.WriteStringValue(value);
    }

    public override JsonObject Schema() => new() { ["type"] = "string" };
}

/// <summary>Reads and writes a value as a text of its own form.</summary>
/// <param name="noun">What it is called in messages, such as "An interval".</param>
/// <param name="pattern">The form, as a regular expression for the schema.</param>
/// <param name="parse">Reads the text.</param>
/// <param name="format">The text of a value; null for a value that has none.</param>
internal sealed class FormCodec<T>(string noun, string pattern, Func<string, T> parse, Func<T, string?> format) : Codec<T>
    where T : notnull
{
    internal override T ReadValue(ref Utf8JsonReader reader, Reading? reading)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return Unexpected(ref reader, reading, noun);
        }

        try
        {
            return parse(reader.GetString()!);
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException)
        {
            return Refuse(ref reader, reading, refused.Message);
        }
    }

    internal override void WriteValue(Utf8JsonWriter writer, T value) => writer.WriteStringValue(
        format(value) is { } text ? text : throw new JsonException($"\"{value}\" could not be read again from what would be written."));

    public override JsonObject Schema() => new() { ["type"] = "string", ["pattern"] = pattern };
}

/// <summary>Reads and writes one of a few values by the name that is fixed here, never by its number or its place.</summary>
internal sealed class NameCodec<T> : Codec<T>
    where T : notnull
{
    private readonly T[] values;
    private readonly string[] names;
    private readonly JsonEncodedText[] encoded;
    private readonly string isNotKnown;

    /// <param name="pairs">Each value with its name.</param>
    /// <exception cref="ArgumentException">A value of an enumeration is left out, or a value or a name is there twice.</exception>
    internal NameCodec(params (T Value, string Name)[] pairs)
    {
        values = [.. pairs.Select(pair => pair.Value)];
        names = [.. pairs.Select(pair => pair.Name)];
        encoded = [.. names.Select(name => JsonEncodedText.Encode(name))];
        isNotKnown = $"is not one of: {string.Join(", ", names)}.";
        bool isWhole = !typeof(T).IsEnum || Enum.GetValuesAsUnderlyingType(typeof(T)).Length == values.Length;
        if (!isWhole || values.Distinct().Count() != values.Length || names.Distinct().Count() != names.Length)
        {
            throw new ArgumentException($"Each {typeof(T).Name} needs one name of its own.", nameof(pairs));
        }
    }

    internal override T ReadValue(ref Utf8JsonReader reader, Reading? reading)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return Refuse(ref reader, reading, $"{Token.Describe(ref reader)} {isNotKnown}");
        }

        for (int index = 0; index < encoded.Length; index++)
        {
            if (reader.ValueTextEquals(encoded[index].EncodedUtf8Bytes))
            {
                return values[index];
            }
        }

        return Unknown(ref reader, reading, isNotKnown);
    }

    internal override void WriteValue(Utf8JsonWriter writer, T value)
    {
        int index = Array.IndexOf(values, value);
        writer.WriteStringValue(index >= 0 ? encoded[index] : throw new JsonException($"{value} has no name, and cannot be written."));
    }

    public override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) };
}
