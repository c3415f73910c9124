using System.Text.Json;
using System.Text.Json.Nodes;

namespace SendInspection.Domain.Json;

/// <summary>Reads and writes a list.</summary>
/// <param name="item">The codec of its items.</param>
/// <param name="make">Makes the list.</param>
/// <param name="holdsNulls">Whether an item may be null, as in a draft.</param>
internal sealed class ListCodec<TList, T>(Codec<T> item, Func<List<T>, TList> make, bool holdsNulls = false) : Codec<TList>
    where TList : class, IReadOnlyList<T>
{
    internal override TList ReadValue(ref Utf8JsonReader reader, Reading? reading)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Unexpected(ref reader, reading, "An array");
        }

        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(holdsNulls && reader.TokenType == JsonTokenType.Null ? default! : item.ReadValue(ref reader, reading));
        }

        return reading is { IsIncomplete: true } ? null! : make(items);
    }

    internal override void WriteValue(Utf8JsonWriter writer, TList value)
    {
        writer.WriteStartArray();
        for (int index = 0; index < value.Count; index++)
        {
            if (holdsNulls && value[index] is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                item.WriteValue(writer, value[index]);
            }
        }

        writer.WriteEndArray();
    }

    public override JsonObject Schema() => new() { ["type"] = "array", ["items"] = holdsNulls ? OrNull(item.Reference()) : item.Reference() };
}
