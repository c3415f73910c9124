using System.Text.Json;
using System.Text.Json.Nodes;

namespace SendInspection.Domain.Json;

/// <summary>Reads and writes an object: its members, in order, and how the value is made of them.</summary>
/// <param name="name">What it is called in messages; a case of a family says so in its member <c>type</c>.</param>
/// <param name="make">Makes the value; null when it is only ever written.</param>
/// <param name="isCase">Whether it is a case of a family.</param>
internal sealed partial class ObjectCodec<T>(string name, Func<Members, T>? make, bool isCase = false) : Codec<T>
    where T : notnull
{
    private static readonly JsonEncodedText TypeMember = JsonEncodedText.Encode("type");

    private readonly JsonEncodedText encodedName = JsonEncodedText.Encode(name);
    private Member[] members = [];

    internal string Name => name;

    /// <summary>Adds a member that is always there.</summary>
    internal ObjectCodec<T> With<TMember>(string member, Codec<TMember> codec, Func<T, TMember> get)
        where TMember : notnull => Add(new Member<TMember>(member, codec, get, isRequired: true));

    /// <summary>Adds a member that is left out where it is null.</summary>
    internal ObjectCodec<T> Maybe<TMember>(string member, Codec<TMember> codec, Func<T, TMember?> get)
        where TMember : class => Add(new Member<TMember>(member, codec, get, isRequired: false));

    /// <summary>Adds a member that is left out where it is null.</summary>
    internal ObjectCodec<T> Maybe<TMember>(string member, Codec<TMember> codec, Func<T, TMember?> get)
        where TMember : struct => Add(new OptionalMember<TMember>(member, codec, get));

    internal override T ReadValue(ref Utf8JsonReader reader, List<long>? ignored)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{name} is an object, not {Token.Describe(ref reader)}.");
        }

        if (make is null)
        {
            throw new JsonException($"{name} is written for others to read, and never read.");
        }

        Members values = new(members.Length);
        bool isTyped = !isCase;
        int next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!isTyped && reader.ValueTextEquals(TypeMember.EncodedUtf8Bytes))
            {
                ReadType(ref reader);
                isTyped = true;
                continue;
            }

            int index = Find(ref reader, next);
            if (index < 0)
            {
                PassOver(ref reader, ignored);
                continue;
            }

            if (values[index] is not null)
            {
                throw Twice(ref reader);
            }

            reader.Read();
            values[index] = members[index].Read(ref reader, ignored);
            next = index + 1;
        }

        if (!isTyped)
        {
            throw new JsonException($"type is missing: \"{name}\" is expected.");
        }

        return Make(make, values);
    }

    internal override void WriteValue(Utf8JsonWriter writer, T value)
    {
        if (value is null || writer.CurrentDepth >= SendInspectionJson.MaxDepth)
        {
            throw new JsonException(value is null ? $"{name} is null, which is not written." : $"The value is nested deeper than {SendInspectionJson.MaxDepth}.");
        }

        writer.WriteStartObject();
        if (isCase)
        {
            writer.WriteString(TypeMember, encodedName);
        }

        foreach (Member member in members)
        {
            member.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    public override JsonObject Schema()
    {
        JsonObject properties = [];
        List<string> required = [];
        if (isCase)
        {
            properties["type"] = new JsonObject { ["const"] = name };
            required.Add("type");
        }

        foreach (Member member in members)
        {
            properties[member.Name.Value] = member.Schema();
            if (member.IsRequired)
            {
                required.Add(member.Name.Value);
            }
        }

        return new()
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required.Select(each => (JsonNode)each)]),
            ["additionalProperties"] = false,
        };
    }

    private ObjectCodec<T> Add(Member member)
    {
        members = [.. members, member];
        return this;
    }

    private void ReadType(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String || !reader.ValueTextEquals(encodedName.EncodedUtf8Bytes))
        {
            throw new JsonException($"type is {Token.Describe(ref reader)}: \"{name}\" is expected.");
        }
    }

    // Members mostly come in the order in which they were written.
    private int Find(ref Utf8JsonReader reader, int next)
    {
        if (next < members.Length && reader.ValueTextEquals(members[next].Name.EncodedUtf8Bytes))
        {
            return next;
        }

        for (int index = 0; index < members.Length; index++)
        {
            if (reader.ValueTextEquals(members[index].Name.EncodedUtf8Bytes))
            {
                return index;
            }
        }

        return -1;
    }

    private void PassOver(ref Utf8JsonReader reader, List<long>? ignored)
    {
        if (isCase && reader.ValueTextEquals(TypeMember.EncodedUtf8Bytes))
        {
            throw Twice(ref reader);
        }

        if (ignored is null)
        {
            throw new JsonException(
                $"{JsonPath.Name(ref reader)} is not a member of {name}, which has {string.Join(", ", members.Select(member => member.Name.Value))}.");
        }

        ignored.Add(reader.BytesConsumed);
        reader.Skip();
    }

    private T Make(Func<Members, T> make, Members values)
    {
        for (int index = 0; index < members.Length; index++)
        {
            if (values[index] is null && members[index].IsRequired)
            {
                throw new JsonException($"{members[index].Name.Value} is missing from {name}.");
            }
        }

        try
        {
            return make(values);
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

    private JsonException Twice(ref Utf8JsonReader reader) => new($"{JsonPath.Name(ref reader)} is in {name} twice.");
}
