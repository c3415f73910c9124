using System.Text;
using System.Text.Json;
using FluentValidation.Results;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Json;

/// <summary>What was read of a table: the good rows, and every fault of the others.</summary>
/// <param name="Records">The good rows, in order.</param>
/// <param name="Faults">The faults, in order of rows.</param>
public sealed record InspectionRecordsRead(ValueList<InspectionRecord> Records, ValueList<RowFault> Faults);

/// <summary>Reads inspection records from a JSON array of objects, each as <see cref="InspectionRecordDraft"/> names its fields.</summary>
/// <remarks>Objects and arrays may be nested 16 deep, which is four times what a record needs; deeper text is a fault like any other.</remarks>
public static class InspectionRecordsJson
{
    /// <summary>How deep objects and arrays may be nested in one another.</summary>
    private const int MaxDepth = SendInspectionJson.MaxDepth;

    private static readonly InspectionRecordDraftValidator Validator = new();
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a table; good rows are kept and faulty ones are listed, nothing is dropped in silence.</summary>
    /// <param name="json">The text of the table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static InspectionRecordsRead Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Read(StrictUtf8.GetBytes(json));
        }
        catch (EncoderFallbackException exception)
        {
            ReadOnlySpan<char> before = json.AsSpan(0, exception.Index);
            return Nothing(new RowFault(
                null, null, "Half of a surrogate pair stands alone; no row was read.", before.Count('\n') + 1, exception.Index - before.LastIndexOf('\n')));
        }
    }

    private static InspectionRecordsRead Read(byte[] utf8)
    {
        List<InspectionRecord> records = [];
        List<RowFault> faults = [];
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                return Nothing(new RowFault(null, null, $"An array of rows is expected, and this is of the kind {document.RootElement.ValueKind}."));
            }

            int row = 0;
            foreach (JsonElement element in document.RootElement.EnumerateArray())
            {
                ReadRow(++row, element, records, faults);
            }
        }
        catch (JsonException)
        {
            return Nothing(Places(utf8).End! with { Message = $"Not JSON here, or nested more than {MaxDepth} deep; no row was read." });
        }

        return new InspectionRecordsRead(records.ToValueList(), faults.Count == 0 ? [] : faults.Select(Places(utf8).Place).ToValueList());
    }

    private static InspectionRecordsRead Nothing(RowFault fault) => new([], [fault]);

    private static JsonPlaces Places(byte[] utf8) => new(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });

    private static void ReadRow(int row, JsonElement element, List<InspectionRecord> records, List<RowFault> faults)
    {
        InspectionRecordDraft? draft;
        try
        {
            draft = element.Deserialize(SendInspectionJsonContext.Default.InspectionRecordDraft);
        }
        catch (JsonException exception)
        {
            faults.Add(new RowFault(row, Field(exception.Path), Reason(exception, element)));
            return;
        }

        if (draft is null)
        {
            faults.Add(new RowFault(row, null, "The row is null. Enter an object."));
            return;
        }

        ValidationResult result = Validator.Validate(draft);
        faults.AddRange(result.Errors.Select(fault => new RowFault(row, CamelCase(fault.PropertyName), fault.ErrorMessage)));
        if (result.IsValid)
        {
            records.Add(draft.ToDomain());
        }
    }

    private static string? Field(string? path) => path is not null && path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : null;

    private static string Reason(JsonException exception, JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? $"{exception.Message.Split(" Path:")[0]}"
            : $"The row is {Kind(element)}. Enter an object.";

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        _ => element.GetRawText(),
    };

    private static string CamelCase(string path)
    {
        StringBuilder text = new(path);
        for (int index = 0; index < text.Length; index++)
        {
            if (index == 0 || text[index - 1] == '.')
            {
                text[index] = char.ToLowerInvariant(text[index]);
            }
        }

        return text.ToString();
    }
}
