using System.Text.Json;
using System.Text.Json.Nodes;

namespace SendInspection.Domain.Json;

/// <summary>Reads and writes a whole number.</summary>
internal sealed class IntCodec : Codec<int>
{
    internal override int ReadValue(ref Utf8JsonReader reader, List<long>? ignored) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value)
            ? value
            : throw new JsonException($"A whole number is expected, and this is {Token.Describe(ref reader)}{(reader.TokenType == JsonTokenType.Number ? " that is not, or is too large" : "")}.");

    internal override void WriteValue(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override JsonObject Schema() => new() { ["type"] = "integer" };
}

/// <summary>Reads and writes true and false.</summary>
internal sealed class BoolCodec : Codec<bool>
{
    internal override bool ReadValue(ref Utf8JsonReader reader, List<long>? ignored) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False
            ? reader.GetBoolean()
            : throw new JsonException($"true or false is expected, and this is {Token.Describe(ref reader)}.");

    internal override void WriteValue(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override JsonObject Schema() => new() { ["type"] = "boolean" };
}

/// <summary>Reads and writes text, which is Unicode: a surrogate that stands alone is refused both ways, where a writer would replace it in silence.</summary>
internal sealed class TextCodec : Codec<string>
{
    internal override string ReadValue(ref Utf8JsonReader reader, List<long>? ignored) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"Text is expected, and this is {Token.Describe(ref reader)}.");

    internal override void WriteValue(Utf8JsonWriter writer, string value)
    {
        if (value is null || !UnicodeText.IsWellFormed(value))
        {
            throw new JsonException(value is null ? "A text is null, which is not written." : "A text is not Unicode: a surrogate stands alone.");
        }

        writer.WriteStringValue(value);
    }

    public override JsonObject Schema() => new() { ["type"] = "string" };
}

/// <summary>Reads and writes a value as a text of its own form.</summary>
/// <param name="pattern">The form, as a regular expression for the schema; null when the values are listed.</param>
/// <param name="parse">Reads the text.</param>
/// <param name="format">The text of a value; null for a value that has none.</param>
/// <param name="listed">The texts there are, when they are few.</param>
internal sealed class FormCodec<T>(string? pattern, Func<string, T> parse, Func<T, string?> format, string[]? listed = null) : Codec<T>
    where T : notnull
{
    internal override T ReadValue(ref Utf8JsonReader reader, List<long>? ignored)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Text is expected, and this is {Token.Describe(ref reader)}.");
        }

        try
        {
            return parse(reader.GetString()!);
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

    internal override void WriteValue(Utf8JsonWriter writer, T value) => writer.WriteStringValue(
        value is not null && format(value) is { } text ? text : throw new JsonException($"\"{value}\" could not be read again from what would be written."));

    public override JsonObject Schema() => listed is null
        ? new() { ["type"] = "string", ["pattern"] = pattern }
        : new() { ["enum"] = new JsonArray([.. listed.Select(each => (JsonNode)each)]) };
}

/// <summary>Reads and writes a named value by the name that is fixed here, never by its number or its place.</summary>
internal sealed class NameCodec<T> : Codec<T>
    where T : struct, Enum
{
    private readonly T[] values;
    private readonly string[] names;
    private readonly JsonEncodedText[] encoded;

    /// <param name="pairs">Each value with its name.</param>
    /// <exception cref="ArgumentException">A value or a name is left out, or is there twice.</exception>
    internal NameCodec(params (T Value, string Name)[] pairs)
    {
        values = [.. pairs.Select(pair => pair.Value)];
        names = [.. pairs.Select(pair => pair.Name)];
        encoded = [.. names.Select(name => JsonEncodedText.Encode(name))];
        if (!values.Order().SequenceEqual(Enum.GetValues<T>().Order()) || names.Distinct().Count() != names.Length)
        {
            throw new ArgumentException($"Each {typeof(T).Name} needs one name of its own.", nameof(pairs));
        }
    }

    internal override T ReadValue(ref Utf8JsonReader reader, List<long>? ignored)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (int index = 0; index < encoded.Length; index++)
            {
                if (reader.ValueTextEquals(encoded[index].EncodedUtf8Bytes))
                {
                    return values[index];
                }
            }

            throw new UnknownNameException(Message(ref reader));
        }

        throw new JsonException(Message(ref reader));
    }

    internal override void WriteValue(Utf8JsonWriter writer, T value)
    {
        int index = Array.IndexOf(values, value);
        writer.WriteStringValue(index >= 0 ? encoded[index] : throw new JsonException($"{value} is no {typeof(T).Name} that has a name."));
    }

    public override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) };

    private string Message(ref Utf8JsonReader reader) => $"{Token.Describe(ref reader)} is not one of: {string.Join(", ", names)}.";
}
