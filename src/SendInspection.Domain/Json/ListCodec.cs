using System.Text.Json;
using System.Text.Json.Nodes;

namespace SendInspection.Domain.Json;

/// <summary>Reads and writes a list; no item of it is null.</summary>
/// <param name="item">The codec of its items.</param>
/// <param name="make">Makes the list.</param>
internal sealed class ListCodec<TList, T>(Codec<T> item, Func<List<T>, TList> make) : Codec<TList>
    where TList : class, IReadOnlyList<T>
{
    internal override TList ReadValue(ref Utf8JsonReader reader, List<long>? ignored)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"An array is expected, and this is {Token.Describe(ref reader)}.");
        }

        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(item.ReadValue(ref reader, ignored));
        }

        return make(items);
    }

    internal override void WriteValue(Utf8JsonWriter writer, TList value)
    {
        if (value is null)
        {
            throw new JsonException("The list is null, which is not written.");
        }

        writer.WriteStartArray();
        for (int index = 0; index < value.Count; index++)
        {
            item.WriteValue(writer, value[index]);
        }

        writer.WriteEndArray();
    }

    public override JsonObject Schema() => new() { ["type"] = "array", ["items"] = item.Reference() };
}
