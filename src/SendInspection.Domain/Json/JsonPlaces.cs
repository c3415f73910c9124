using System.Text;
using System.Text.Json;

namespace SendInspection.Domain.Json;

/// <summary>Where the rows of a table and their members start, in lines and columns from 1, and where the text stops being JSON.</summary>
/// <remarks>It is made only when there is a fault to be placed, and walks the text once, so the time is linear whatever the faults.</remarks>
internal sealed class JsonPlaces
{
    private readonly Dictionary<(int Row, string Field), (int Line, int Column)> starts = [];
    private int counted;
    private int line = 1;
    private int column = 1;
    private int? row;
    private string? field;

    internal JsonPlaces(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
    {
        Utf8JsonReader reader = new(utf8, options);
        try
        {
            Walk(ref reader, utf8);
        }
        catch (JsonException exception)
        {
            CountTo(OffsetOf(exception, utf8), utf8);
            End = new RowFault(row, field, "", line, column);
        }
    }

    /// <summary>The place where the text stops being JSON, or null when all of it is.</summary>
    internal RowFault? End { get; }

    /// <summary>The fault with the place of its value; of what is missing, with that of the object or the row it is missing from.</summary>
    internal RowFault Place(RowFault fault)
    {
        string path = fault.Field ?? "";
        while (fault.Row is { } faulty)
        {
            if (starts.TryGetValue((faulty, path), out var start))
            {
                return fault with { Line = start.Line, Column = start.Column };
            }

            if (path.Length == 0)
            {
                break;
            }

            path = path[..Math.Max(0, path.LastIndexOf('.'))];
        }

        return fault;
    }

    private void Walk(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                row = (row ?? 0) + 1;
                WalkValue(ref reader, utf8, "");
            }

            row = null;
            field = null;
        }

        while (reader.Read())
        {
        }
    }

    private void WalkValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, string path)
    {
        field = path.Length == 0 ? null : path;
        CountTo((int)reader.TokenStartIndex, utf8);
        starts[(row!.Value, path)] = (line, column);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // As it is written: an escape in a name only costs the fault its exact place, and half a pair cannot be unescaped.
            string name = Encoding.UTF8.GetString(reader.ValueSpan);
            reader.Read();
            WalkValue(ref reader, utf8, path.Length == 0 ? name : $"{path}.{name}");
        }
    }

    /// <summary>Counts lines, and columns in UTF-16 units, up to an offset that is not before the last one.</summary>
    private void CountTo(int offset, ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> passed = utf8[counted..Math.Max(counted, offset)];
        int lines = passed.Count((byte)'\n');
        line += lines;
        column = Encoding.UTF8.GetCharCount(passed[(passed.LastIndexOf((byte)'\n') + 1)..]) + (lines > 0 ? 1 : column);
        counted += passed.Length;
    }

    private int OffsetOf(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        int start = utf8[..counted].LastIndexOf((byte)'\n') + 1;
        for (int at = line; at <= exception.LineNumber; at++)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(start + (exception.BytePositionInLine ?? 0), utf8.Length);
    }
}
