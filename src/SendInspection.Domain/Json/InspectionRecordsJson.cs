using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentValidation.Results;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Json;

/// <summary>What is wrong with a table, and where.</summary>
/// <param name="Row">The row, from 1; null when the fault is of the whole.</param>
/// <param name="Field">The path of the field in its row; null when the fault is of the whole row.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record RowFault(int? Row, string? Field, string Message)
{
    /// <summary>The row, the field and what is wrong.</summary>
    public override string ToString() => string.Concat(
        Row is { } row ? FormattableString.Invariant($"row {row}") : "",
        Row is null || Field is null ? "" : ", ",
        Field is null ? "" : $"field {Field}",
        Row is null && Field is null ? "" : ": ",
        Message);
}

/// <summary>What was read of a table: the good rows, and every fault of the others.</summary>
/// <param name="Records">The good rows, in order.</param>
/// <param name="Faults">The faults, in order of rows.</param>
public sealed record InspectionRecordsRead(ValueList<InspectionRecord> Records, ValueList<RowFault> Faults);

/// <summary>Reads inspection records from a JSON array of objects, each as <see cref="InspectionRecordDraft"/> names its fields.</summary>
public static partial class InspectionRecordsJson
{
    private static readonly InspectionRecordDraftValidator Validator = new();

    /// <summary>Reads a table; good rows are kept and faulty ones are listed, nothing is dropped in silence.</summary>
    /// <param name="json">The text of the table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static InspectionRecordsRead Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        List<InspectionRecord> records = [];
        List<RowFault> faults = [];
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                return new InspectionRecordsRead([], [new RowFault(null, null, $"An array of rows is expected, and this is of the kind {document.RootElement.ValueKind}.")]);
            }

            int row = 0;
            foreach (JsonElement element in document.RootElement.EnumerateArray())
            {
                ReadRow(++row, element, records, faults);
            }
        }
        catch (JsonException)
        {
            faults.Add(Malformed(json));
        }

        return new InspectionRecordsRead(records.ToValueList(), faults.ToValueList());
    }

    private static void ReadRow(int row, JsonElement element, List<InspectionRecord> records, List<RowFault> faults)
    {
        InspectionRecordDraft? draft;
        try
        {
            draft = element.Deserialize(SendInspectionJsonContext.Default.InspectionRecordDraft);
        }
        catch (JsonException exception)
        {
            faults.Add(new RowFault(row, Field(exception.Path, "$"), Reason(exception, element)));
            return;
        }

        if (draft is null)
        {
            faults.Add(new RowFault(row, null, "The row is null: give an object."));
            return;
        }

        ValidationResult result = Validator.Validate(draft);
        faults.AddRange(result.Errors.Select(fault => new RowFault(row, CamelCase(fault.PropertyName), fault.ErrorMessage)));
        if (result.IsValid)
        {
            records.Add(draft.ToDomain());
        }
    }

    /// <summary>Where a text stops being JSON: the serializer, unlike the document, tells the row and the field.</summary>
    private static RowFault Malformed(string json)
    {
        try
        {
            JsonSerializer.Deserialize(json, SendInspectionJsonContext.Default.ListInspectionRecordDraft);
            return new RowFault(null, null, "Not JSON that can be read.");
        }
        catch (JsonException exception)
        {
            Match place = RowInPath().Match(exception.Path ?? "");
            string at = FormattableString.Invariant($"Not JSON at line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}.");
            return place.Success
                ? new RowFault(int.Parse(place.Groups[1].ValueSpan, provider: System.Globalization.CultureInfo.InvariantCulture) + 1, Field(exception.Path, place.Value), at)
                : new RowFault(null, null, at);
        }
    }

    private static string? Field(string? path, string prefix) =>
        path is not null && path.Length > prefix.Length + 1 ? path[(prefix.Length + 1)..] : null;

    private static string Reason(JsonException exception, JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? $"{exception.Message.Split(" Path:")[0]}"
            : $"The row is of the kind {element.ValueKind}: give an object.";

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

    [GeneratedRegex(@"^\$\[([0-9]{1,6})\]", RegexOptions.CultureInvariant)]
    private static partial Regex RowInPath();
}
