using System.Text.Json;
using System.Text.Json.Nodes;

namespace SendInspection.Domain.Json;

/// <summary>Reads and writes a closed family: an object whose member <c>type</c>, wherever it stands, says which case it is.</summary>
/// <param name="name">What the family is called, and its schema.</param>
internal sealed class FamilyCodec<TFamily>(string name) : Codec<TFamily>
    where TFamily : class
{
    private const int LongestName = 64;

    private readonly List<Known> cases = [];
    private readonly Dictionary<Type, Known> byType = [];

    // A name is found among those of its length: there are one or two of each.
    private readonly List<Known>[] byLength = [.. Enumerable.Range(0, LongestName + 1).Select(_ => new List<Known>())];

    /// <summary>The codecs of the cases.</summary>
    internal IEnumerable<ICodec> Cases => cases.Select(each => each.Codec);

    /// <summary>Adds a case; its name is stored for ever and must not change.</summary>
    internal FamilyCodec<TFamily> Case<T>(ObjectCodec<T> codec)
        where T : class, TFamily
    {
        Known<T> added = new(codec);
        cases.Add(added);
        byType.Add(typeof(T), added);
        byLength[added.Name.Length].Add(added);
        return this;
    }

    /// <summary>Adds a case that has a member of the family itself.</summary>
    internal FamilyCodec<TFamily> Case<T>(Func<FamilyCodec<TFamily>, ObjectCodec<T>> codec)
        where T : class, TFamily => Case(codec(this));

    internal override TFamily ReadValue(ref Utf8JsonReader reader, Reading? reading)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Unexpected(ref reader, reading, $"An object ({name})");
        }

        Utf8JsonReader ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            if (ahead.ValueTextEquals("type"u8))
            {
                ahead.Read();
                return Find(ref reader, ref ahead) is { } found ? found.Read(ref reader, reading) : ReadUnknown(ref reader, ahead, reading);
            }

            _ = ahead.TrySkip();
        }

        reader = ahead;
        throw new JsonException($"type is missing: it says which {name} it is.");
    }

    internal override void WriteValue(Utf8JsonWriter writer, TFamily value)
    {
        if (value is null)
        {
            throw new JsonException($"{name} is null, which is not written.");
        }

        byType[value.GetType()].Write(writer, value);
    }

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray([.. cases.Select(each => each.Codec.Schema())]) };

    internal override JsonObject Reference() => new() { ["$ref"] = $"{name}.json" };

    private TFamily ReadUnknown(ref Utf8JsonReader reader, Utf8JsonReader type, Reading? reading)
    {
        if (type.TokenType == JsonTokenType.String && reading is not null)
        {
            // A copy, so that what breaks off within is told of the whole.
            Utf8JsonReader end = reader;
            _ = end.TrySkip();
            reader = end;
            return Unknown(ref type, reading, "");
        }

        // So that the fault is placed where the type is.
        reader = type;
        throw new JsonException(
            $"type is {Token.Describe(ref type)}, which is not a kind of {name}. Use one of: {string.Join(", ", cases.Select(each => each.Name))}.");
    }

    private Known? Find(ref Utf8JsonReader reader, ref Utf8JsonReader type)
    {
        try
        {
            return Find(ref type);
        }
        catch (InvalidOperationException)
        {
            // So that the fault is placed where the type is.
            reader = type;
            throw new JsonException(Token.NotUnicode);
        }
    }

    private Known? Find(ref Utf8JsonReader reader)
    {
        int length = reader.TokenType != JsonTokenType.String ? -1
            : reader.ValueIsEscaped || reader.HasValueSequence ? reader.GetString()!.Length
            : reader.ValueSpan.Length;
        if ((uint)length < (uint)byLength.Length)
        {
            foreach (Known each in byLength[length])
            {
                if (reader.ValueTextEquals(each.Utf8Name))
                {
                    return each;
                }
            }
        }

        return null;
    }

    private abstract class Known(string name, ICodec codec)
    {
        internal string Name => name;

        internal ICodec Codec => codec;

        internal byte[] Utf8Name { get; } = System.Text.Encoding.UTF8.GetBytes(name);

        internal abstract TFamily Read(ref Utf8JsonReader reader, Reading? reading);

        internal abstract void Write(Utf8JsonWriter writer, TFamily value);
    }

    private sealed class Known<T>(ObjectCodec<T> codec) : Known(codec.Name, codec)
        where T : class, TFamily
    {
        internal override TFamily Read(ref Utf8JsonReader reader, Reading? reading) => codec.ReadValue(ref reader, reading);

        internal override void Write(Utf8JsonWriter writer, TFamily value) => codec.WriteValue(writer, (T)value);
    }
}
