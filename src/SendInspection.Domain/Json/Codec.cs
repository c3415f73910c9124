using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SendInspection.Domain.Json;

/// <summary>A codec of whatever type.</summary>
internal interface ICodec
{
    /// <summary>The type that it reads and writes.</summary>
    Type Type { get; }

    /// <summary>The codec as System.Text.Json knows it.</summary>
    JsonConverter Converter { get; }

    /// <summary>What System.Text.Json must know of the type, without reflection.</summary>
    JsonTypeInfo TypeInfo(JsonSerializerOptions options);

    /// <summary>The JSON Schema of what it writes, and all that it reads.</summary>
    JsonObject Schema();
}

/// <summary>Reads and writes one type. Null is not a value: it is neither written nor read.</summary>
internal abstract class Codec<T> : JsonConverter<T>, ICodec
{
    JsonConverter ICodec.Converter => this;

    Type ICodec.Type => typeof(T);

    JsonTypeInfo ICodec.TypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    /// <summary>Reads a value whose first token is the reader's; leaves the reader on its last.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="reading">Where what cannot be taken is noted; null when the first fault ends the reading.</param>
    /// <returns>The value; without meaning when something was noted that it needs.</returns>
    /// <exception cref="JsonException">It is not such a value; without a path, which <see cref="Read"/> adds.</exception>
    internal abstract T ReadValue(ref Utf8JsonReader reader, Reading? reading);

    /// <exception cref="JsonException">The value cannot be written so that it could be read again.</exception>
    internal abstract void WriteValue(Utf8JsonWriter writer, T value);

    /// <inheritdoc/>
    public abstract JsonObject Schema();

    /// <summary>The schema as a part of another one.</summary>
    internal virtual JsonObject Reference() => Schema();

    /// <summary>The schema of what may also be null.</summary>
    private protected static JsonObject OrNull(JsonObject schema)
    {
        schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        return schema;
    }

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadWhole(ref reader, null);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => WriteValue(writer, value);

    /// <summary>Reads a value that no other codec reads a part of, and says where a fault is.</summary>
    internal T ReadWhole(ref Utf8JsonReader reader, Reading? reading)
    {
        Utf8JsonReader start = reader;
        try
        {
            return ReadValue(ref reader, reading);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The reader itself throws the second for text that is not Unicode.
            throw Placed(fault, start, reader.BytesConsumed);
        }
    }

    /// <summary>What the reader stands on is another kind of value than is expected.</summary>
    private protected static T Unexpected(ref Utf8JsonReader reader, Reading? reading, string expected) =>
        Refuse(ref reader, reading, $"{expected} is expected, and this is {Token.Describe(ref reader)}.");

    /// <summary>What the reader stands on is a fault: noted and passed over where all of them are wanted, else the end of the reading.</summary>
    private protected static T Refuse(ref Utf8JsonReader reader, Reading? reading, string message, bool isExtra = false)
    {
        if (reading is not { KeepsFaults: true })
        {
            throw new JsonException(message);
        }

        reading.Add(ref reader, message, isExtra);
        _ = reader.TrySkip();
        return default!;
    }

    /// <summary>What the reader stands on is a name that this version does not know: noted where a newer version may have written it, else a fault.</summary>
    private protected static T Unknown(ref Utf8JsonReader reader, Reading? reading, string isNotKnown)
    {
        if (reading is not { KeepsFaults: false })
        {
            return Refuse(ref reader, reading, $"{Token.Describe(ref reader)} {isNotKnown}");
        }

        reading.Add(ref reader);
        reading.IsIncomplete = true;
        return default!;
    }

    private static JsonException Placed(Exception fault, Utf8JsonReader start, long end)
    {
        JsonException? known = fault as JsonException;
        string message = known is null ? Token.NotUnicode : known.Message;
        string path = JsonPath.To(start, [end])[0];

        // Inside a document of somebody else's System.Text.Json adds the path to the value, and the message goes on from there.
        return start.CurrentDepth == 0
            ? new JsonException($"{message} Path: ${path}.", "$" + path, known?.LineNumber, known?.BytePositionInLine, fault)
            : new JsonException(path.Length == 0 ? message : $"{message} In the value: {path.TrimStart('.')}.", fault);
    }
}
