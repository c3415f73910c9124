using System.Text.Json;
using System.Text.Json.Nodes;

namespace SendInspection.Domain.Json;

/// <summary>Reads and writes an object: its members, in order, and how the value is made of them.</summary>
/// <param name="name">What it is called in messages; a case of a family says so in its member <c>type</c>.</param>
/// <param name="make">Makes the value; null when it is only ever written.</param>
/// <param name="isCase">Whether it is a case of a family.</param>
/// <param name="isDraft">Whether it is a draft, in which null says that a member is left out.</param>
internal sealed partial class ObjectCodec<T>(string name, Func<Members, T>? make, bool isCase = false, bool isDraft = false) : Codec<T>
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

    internal override T ReadValue(ref Utf8JsonReader reader, Reading? reading)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Unexpected(ref reader, reading, $"An object ({name})");
        }

        if (make is null)
        {
            throw new JsonException($"{name} is written for others to read, and never read.");
        }

        bool isOwnerIncomplete = reading is { IsIncomplete: true };
        reading?.IsIncomplete = false;
        Members values = new(members.Length);
        ReadMembers(ref reader, reading, values, out ulong seen);
        RequireAll(seen);
        if (reading is { IsIncomplete: true })
        {
            return default!;
        }

        reading?.IsIncomplete = isOwnerIncomplete;
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
            properties[member.Name.Value] = isDraft ? OrNull(member.Schema()) : member.Schema();
            if (member.IsRequired)
            {
                required.Add(member.Name.Value);
            }
        }

        JsonObject schema = new() { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(each => (JsonNode)each)]);
        }

        schema["additionalProperties"] = false;
        return schema;
    }

    private ObjectCodec<T> Add(Member member)
    {
        members = [.. members, member];
        return this;
    }

    // Of what was seen, a bit for each member that was there, and the one after them for the type.
    private void ReadMembers(ref Utf8JsonReader reader, Reading? reading, Members values, out ulong seen)
    {
        seen = 0;
        int next = isCase ? members.Length : 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int index = Find(ref reader, reading, next);
            if (index < 0)
            {
                PassOver(ref reader, reading);
            }
            else if ((seen & (1UL << index)) != 0)
            {
                RefuseMember(ref reader, reading, $"{JsonPath.Name(ref reader)} is in {name} twice.");
            }
            else
            {
                seen |= 1UL << index;
                next = index == members.Length ? 0 : index + 1;
                reader.Read();
                if (index == members.Length)
                {
                    RequireType(ref reader);
                }
                else if (!isDraft || reader.TokenType != JsonTokenType.Null)
                {
                    int noted = reading?.Count ?? 0;
                    object? value = members[index].Read(ref reader, reading);

                    // A number that could not be read is left out, and is not 0.
                    values.Set(index, value is ValueType && noted != (reading?.Count ?? 0) ? null : value);
                }
            }
        }
    }

    private void RequireType(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String || !reader.ValueTextEquals(encodedName.EncodedUtf8Bytes))
        {
            throw new JsonException($"type is {Token.Describe(ref reader)}: \"{name}\" is expected.");
        }
    }

    // Members mostly come in the order in which they were written, the type before them.
    private int Find(ref Utf8JsonReader reader, Reading? reading, int next)
    {
        try
        {
            if (reader.ValueTextEquals(next < members.Length ? members[next].Name.EncodedUtf8Bytes : TypeMember.EncodedUtf8Bytes))
            {
                return next < members.Length || isCase ? next : -1;
            }

            for (int index = 0; index < members.Length; index++)
            {
                if (reader.ValueTextEquals(members[index].Name.EncodedUtf8Bytes))
                {
                    return index;
                }
            }

            return isCase && reader.ValueTextEquals(TypeMember.EncodedUtf8Bytes) ? members.Length : -1;
        }
        catch (InvalidOperationException) when (reading is { KeepsFaults: true })
        {
            // Half of a character stands alone in the name, which therefore is no member's.
            return -1;
        }
    }

    private void PassOver(ref Utf8JsonReader reader, Reading? reading)
    {
        if (reading is { KeepsFaults: false })
        {
            reading.Add(ref reader);
            _ = reader.TrySkip();
            return;
        }

        RefuseMember(ref reader, reading, $"{JsonPath.Name(ref reader)} is not a member of {name}, which has {string.Join(", ", members.Select(member => member.Name.Value))}.");
    }

    // Noted at its value, where people look for it.
    private static void RefuseMember(ref Utf8JsonReader reader, Reading? reading, string message)
    {
        if (reading is not null)
        {
            reader.Read();
        }

        Refuse(ref reader, reading, message, isExtra: true);
    }

    private void RequireAll(ulong seen)
    {
        if (isCase && (seen & (1UL << members.Length)) == 0)
        {
            throw new JsonException($"type is missing: \"{name}\" is expected.");
        }

        for (int index = 0; index < members.Length; index++)
        {
            if (members[index].IsRequired && (seen & (1UL << index)) == 0)
            {
                throw new JsonException($"{members[index].Name.Value} is missing from {name}.");
            }
        }
    }

    private static T Make(Func<Members, T> make, Members values)
    {
        try
        {
            return make(values);
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            throw new JsonException(refused.Message, refused);
        }
    }
}
