using System.Text.Json;

namespace SendInspection.Domain.Json;

/// <summary>Reads the rows of a table one after another, and keeps the good ones and the faults of the others.</summary>
internal sealed class RowReader
{
    private const int MostFaults = 1_000;

    private readonly List<InspectionRecord> records = [];
    private readonly List<(RowFault Fault, long Start)> faults = [];
    private int row;
    private int unlisted;
    private bool isAtLeast;

    /// <summary>Reads the row whose first token is the reader's; leaves the reader on its last.</summary>
    internal void Read(ref Utf8JsonReader reader)
    {
        row++;
        Utf8JsonReader start = reader;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Add(null, $"The row is {Token.Describe(ref reader)}. Enter an object.", start.TokenStartIndex);
            _ = reader.TrySkip();
            return;
        }

        Reading reading = new(keepsFaults: true, MostFaults);
        Validation.InspectionRecordDraft draft = DraftCodecs.Record.ReadValue(ref reader, reading);
        string[] unread = reading.Count == 0 ? [] : JsonPath.To(start, [.. reading.Notes.Select(note => note.End)]);
        for (int index = 0; index < unread.Length; index++)
        {
            unread[index] = unread[index].TrimStart('.');
            Add(unread[index], reading.Notes[index].Message, reading.Notes[index].Start);
        }

        unlisted += reading.Count - unread.Length;
        if (reading.HasMoreUnread)
        {
            // What is missing cannot be told from what was only counted.
            isAtLeast = true;
            return;
        }

        List<Refusal> refusals = [];
        InspectionRecord? record = draft.Read(refusals);
        foreach (Refusal refusal in refusals)
        {
            if (unread.Length == 0 && faults.Count == MostFaults)
            {
                unlisted++;
                continue;
            }

            // What is there and cannot be read is not missing as well.
            string field = CamelCase(refusal.Field!);
            if (!unread.Where((_, index) => !reading.Notes[index].IsExtra).Any(path => Holds(path, field)))
            {
                Add(field, $"{refusal.Problem} {refusal.Remedy}", JsonPath.StartOf(start, field));
            }
        }

        if (record is not null && reading.Count == 0)
        {
            records.Add(record);
        }
    }

    /// <summary>The good rows, and the faults with their lines and columns.</summary>
    internal InspectionRecordsRead Result(ReadOnlySpan<byte> utf8)
    {
        TextPlace place = new(utf8);
        RowFault[] placed = new RowFault[faults.Count];
        foreach (int index in Enumerable.Range(0, placed.Length).OrderBy(index => faults[index].Start))
        {
            place.MoveTo((int)faults[index].Start);
            placed[index] = faults[index].Fault with { Line = place.Line, Column = place.Column };
        }

        string atLeast = isAtLeast ? "at least " : "";
        string more = unlisted == 1 && !isAtLeast ? "There is 1 more fault, which is not listed." : FormattableString.Invariant($"There are {atLeast}{unlisted} more faults, which are not listed.");
        return new InspectionRecordsRead(
            records.ToValueList(),
            unlisted == 0 ? [.. placed] : [.. placed, new RowFault(null, null, $"{more} Put these right and read the table again.")]);
    }

    private void Add(string? field, string message, long start)
    {
        if (faults.Count < MostFaults)
        {
            faults.Add((new RowFault(row, field, message), start));
        }
        else
        {
            unlisted++;
        }
    }

    private static bool Holds(string path, string field) =>
        field.StartsWith(path, StringComparison.Ordinal) && (field.Length == path.Length || field[path.Length] == '.');

    private static string CamelCase(string path) => string.Create(path.Length, path, (text, each) =>
    {
        for (int index = 0; index < text.Length; index++)
        {
            text[index] = index == 0 || each[index - 1] == '.' ? char.ToLowerInvariant(each[index]) : each[index];
        }
    });
}
