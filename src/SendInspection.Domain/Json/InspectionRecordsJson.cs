using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SendInspection.Domain.Json;

/// <summary>What was read of a table: the good rows, and every fault of the others.</summary>
/// <param name="Records">The good rows, in order.</param>
/// <param name="Faults">The faults, in order of rows: the first 1,000 of them, and then one that says how many more there are.</param>
public sealed record InspectionRecordsRead(ValueList<InspectionRecord> Records, ValueList<RowFault> Faults);

/// <summary>Reads inspection records from a JSON array of objects, each as <see cref="Validation.InspectionRecordDraft"/> names its fields.</summary>
/// <remarks>
/// A table is at most <see cref="SendInspectionJson.MaxLength"/> bytes of UTF-8, its objects and arrays nested at most
/// <see cref="SendInspectionJson.MaxDepth"/> deep, which is four times what a record needs; more is a fault like any other.
/// </remarks>
public static class InspectionRecordsJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonReaderOptions Options = new() { MaxDepth = SendInspectionJson.MaxDepth };

    /// <summary>Reads a table; good rows are kept and every fault of the others is listed, nothing is dropped in silence.</summary>
    /// <param name="json">The text of the table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static InspectionRecordsRead Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            // Text is at least as long in bytes as in characters.
            byte[] utf8 = json.Length > SendInspectionJson.MaxLength ? [] : StrictUtf8.GetBytes(json);
            return json.Length > SendInspectionJson.MaxLength || utf8.Length > SendInspectionJson.MaxLength
                ? Nothing($"The table is longer than {SendInspectionJson.MaxLength} bytes. Split it into shorter ones; no row was read.")
                : Read(utf8);
        }
        catch (EncoderFallbackException exception)
        {
            ReadOnlySpan<char> before = json.AsSpan(0, exception.Index);
            return Nothing("The text is not Unicode: half of a character is missing here; no row was read.", before.Count('\n') + 1, exception.Index - before.LastIndexOf('\n'));
        }
    }

    private static InspectionRecordsRead Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return Nothing("The table is empty. Enter an array of rows; no row was read.", 1, 1);
        }

        if (EndOfJson(utf8) is { } end)
        {
            return Nothing(end);
        }

        Utf8JsonReader reader = new(utf8, Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Nothing($"An array of rows is expected, and this is {Token.Describe(ref reader)}; no row was read.");
        }

        RowReader rows = new();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            rows.Read(ref reader);
        }

        return rows.Result(utf8);
    }

    private static InspectionRecordsRead Nothing(RowFault fault) => new([], [fault]);

    private static InspectionRecordsRead Nothing(string message, int? line = null, int? column = null) => Nothing(new RowFault(null, null, message, line, column));

    /// <summary>Where the text stops being JSON; null when all of it is.</summary>
    private static RowFault? EndOfJson(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, Options);
        try
        {
            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException exception)
        {
            Utf8JsonReader root = new(utf8, Options);
            string path = JsonPath.ToEnd(root);
            int bracket = path.IndexOf(']', StringComparison.Ordinal);
            bool isInRow = int.TryParse(path.AsSpan(0, Math.Max(0, bracket)).TrimStart('['), CultureInfo.InvariantCulture, out int index);
            TextPlace place = new(utf8);
            place.MoveTo(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            return new RowFault(
                isInRow ? index + 1 : null,
                isInRow && bracket + 1 < path.Length ? path[(bracket + 1)..].TrimStart('.') : null,
                $"Not JSON here, or nested more than {SendInspectionJson.MaxDepth} deep; no row was read.",
                place.Line,
                place.Column);
        }
    }
}
