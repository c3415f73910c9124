using System.Text.Json;
using System.Text.Json.Nodes;

namespace SendInspection.Domain.Json;

internal sealed partial class ObjectCodec<T>
{
    /// <summary>One member of the object.</summary>
    private abstract class Member(string name, bool isRequired)
    {
        internal JsonEncodedText Name { get; } = JsonEncodedText.Encode(name);

        internal bool IsRequired => isRequired;

        internal abstract object? Read(ref Utf8JsonReader reader, Reading? reading);

        internal abstract void Write(Utf8JsonWriter writer, T owner);

        internal abstract JsonObject Schema();
    }

    private sealed class Member<TMember>(string name, Codec<TMember> codec, Func<T, TMember?> get, bool isRequired) : Member(name, isRequired)
        where TMember : notnull
    {
        internal override object? Read(ref Utf8JsonReader reader, Reading? reading) => codec.ReadValue(ref reader, reading);

        internal override void Write(Utf8JsonWriter writer, T owner)
        {
            TMember? value = get(owner);
            if (value is not null)
            {
                writer.WritePropertyName(Name);
                codec.WriteValue(writer, value);
            }
            else if (IsRequired)
            {
                throw new JsonException($"{Name.Value} is null, which is not written.");
            }
        }

        internal override JsonObject Schema() => codec.Reference();
    }

    private sealed class OptionalMember<TMember>(string name, Codec<TMember> codec, Func<T, TMember?> get) : Member(name, isRequired: false)
        where TMember : struct
    {
        internal override object? Read(ref Utf8JsonReader reader, Reading? reading) => codec.ReadValue(ref reader, reading);

        internal override void Write(Utf8JsonWriter writer, T owner)
        {
            if (get(owner) is { } value)
            {
                writer.WritePropertyName(Name);
                codec.WriteValue(writer, value);
            }
        }

        internal override JsonObject Schema() => codec.Reference();
    }
}
