using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SendInspection.Domain.Json;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Fuzz;

internal static partial class Contract
{
    private const int MostFaults = 1000;
    private const int MostUnknown = 100;

    private static readonly LocalDate Late = new(2021, 6, 1);

    /// <summary>Every type that JSON is read into, by its name in kebab-case.</summary>
    private static readonly Dictionary<string, Type> Types = typeof(Inspection).Assembly.GetExportedTypes()
        .Append(typeof(LocalDate))
        .Append(typeof(DateInterval))
        .Where(IsKnown)
        .ToDictionary(type => JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name));

    /// <summary>An event is refused with a path, or is read, written and read again as the same; what is stored is kept to the byte.</summary>
    private static void Event(byte[] json)
    {
        bool isRead = TryRead(json, typeof(InspectionEvent), out object? read);
        bool isStored = TryRead(json, typeof(StoredEvent), out object? kept);
        if (isRead)
        {
            RoundTrips(read!, typeof(InspectionEvent));
            Require(isStored && ((StoredEvent)kept!).Unknown.Count == 0 && ((StoredEvent)kept).Event!.Equals(read), "An event that is read is not understood when it is stored.");
        }

        if (isStored)
        {
            StoredEvent stored = (StoredEvent)kept!;
            Require(isRead || stored.Unknown.Count > 0, "A stored event is understood in full, and is not read as an event.");
            Require(stored.Unknown.Count <= MostUnknown, $"A stored event lists {stored.Unknown.Count} unknown paths.");
            Require(stored.Unknown.All(path => path.StartsWith('$')), "The path to what is unknown does not start at the root.");
            Require(Encoding.UTF8.GetBytes(stored.Json).AsSpan().SequenceEqual(json.AsSpan().Trim(" \t\r\n"u8)), "A stored event does not keep its text to the byte.");
            Require(SendInspectionJson.Write(stored) == stored.Json && StoredEvent.Parse(stored.Json) == stored, "A stored event is not written as it was read.");
        }

        string text = TextOf(json);
        bool isText = Unless<JsonException, object>(() => Within(json.Length, () => SendInspectionJson.Parse<InspectionEvent>(text))) is not null;
        Require(!Utf8.IsValid(json) || isText == isRead, "Text and its bytes are not read alike.");
    }

    /// <summary>A history is refused, or is impossible, or is replayed, and then answers every question about it.</summary>
    private static void History(byte[] json)
    {
        if (!TryRead(json, typeof(ValueList<InspectionEvent>), out object? read))
        {
            return;
        }

        ValueList<InspectionEvent> history = (ValueList<InspectionEvent>)read!;
        RoundTrips(history, typeof(ValueList<InspectionEvent>));
        if (Unless<InvalidOperationException, Inspection>(() => Within(json.Length, () => Inspection.Replay(history))) is { } replayed)
        {
            Require(replayed.Equals(Inspection.Replay(history)) && replayed.GetHashCode() == Inspection.Replay(history).GetHashCode(), "A history is not replayed alike twice.");
            Answers(replayed);
        }

        Inspection decided = Inspection.None;
        List<InspectionEvent> accepted = [];
        foreach (InspectionEvent fact in history)
        {
            Decision decision = decided.Decide(fact with { Number = 0 }, WorkingDayCalendar.England);
            Require(decision.IsAccepted == (decision.Refusals.Count == 0), "A fact is refused for no reason, or accepted despite one.");
            _ = decision.ToString();
            _ = SendInspectionJson.Write(decision);
            if (decision.IsAccepted)
            {
                RoundTrips(decision.Event!, typeof(InspectionEvent));
                accepted.Add(decision.Event!);
                decided = decision.Inspection;
            }
        }

        Require(decided.Equals(Inspection.Replay(accepted)), "What was decided is not what its events are replayed to.");
        Answers(decided);
    }

    private static void Answers(Inspection inspection)
    {
        _ = inspection.ToString();
        _ = (inspection.Facts, inspection.Breaches, inspection.Concerns, inspection.Inspectors, inspection.Activities, inspection.Findings);
        _ = Unless<ArgumentOutOfRangeException, object>(() => inspection.Obligations(Late, WorkingDayCalendar.England));
        _ = Unless<ArgumentOutOfRangeException, object>(() => inspection.Timeline(WorkingDayCalendar.England).ToMermaid());
        _ = inspection.AsAt(Late);
    }

    /// <summary>Of a table each row is a record or has a fault, and no exception is thrown.</summary>
    private static void Table(byte[] bytes)
    {
        string json = TextOf(bytes);
        InspectionRecordsRead read = Within(bytes.Length, () => InspectionRecordsJson.Read(json));
        RoundTrips(read.Records, typeof(ValueList<InspectionRecord>));
        int lines = json.Count(character => character == '\n') + 1;
        Require(read.Faults.All(fault => fault.Message.Length > 0 && (fault.Line is null || (fault.Line >= 1 && fault.Line <= lines && fault.Column >= 1))), "A fault has no place in the text.");
        if (Rows(json) is not { } rows)
        {
            Require(read.Records.Count == 0 && read.Faults.Count == 1, "What is no table gives something else than one fault.");
            return;
        }

        int faulty = read.Faults.Where(fault => fault.Row is not null).Select(fault => fault.Row).Distinct().Count();
        Require(read.Faults.All(fault => fault.Row is null or >= 1) && read.Faults.All(fault => fault.Row is null || fault.Row <= rows), "A fault is of no row.");
        if (read.Faults is [.., { Row: null }])
        {
            Require(read.Faults.Count == MostFaults + 1 && read.Records.Count + faulty <= rows, "Faults are left out of a short list.");
        }
        else
        {
            Require(read.Faults.Count <= MostFaults && read.Records.Count + faulty == rows, $"Of {rows} rows {read.Records.Count} are records and {faulty} have faults.");
        }
    }

    // Null for what is no array of rows, by another reader.
    private static int? Rows(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = SendInspectionJson.MaxDepth });
            return document.RootElement.ValueKind == JsonValueKind.Array ? document.RootElement.GetArrayLength() : null;
        }
        catch (Exception refused) when (refused is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A value of the type that the first line names, or of an event; a draft is also checked and made into what it describes.</summary>
    private static void Value(byte[] lines)
    {
        int end = Math.Max(0, lines.AsSpan().IndexOf((byte)'\n'));
        Value(lines[end..], Types.GetValueOrDefault(Encoding.UTF8.GetString(lines, 0, end), typeof(InspectionEvent)));
    }

    /// <summary>A value of a type is refused with a path, or is read, written and read again as the same.</summary>
    internal static bool Value(byte[] json, Type type)
    {
        if (!TryRead(json, type, out object? value) || value is null)
        {
            return false;
        }

        RoundTrips(value, type);
        _ = value.ToString();
        Judge(value);
        return true;
    }

    private static bool TryRead(byte[] json, Type type, out object? value)
    {
        try
        {
            value = Within(json.Length, () => JsonSerializer.Deserialize(json, type, SendInspectionJson.Options));
            return value is not null;
        }
        catch (JsonException fault)
        {
            Require(fault.Path?.StartsWith('$') == true, $"A fault has no path: {fault.Message}");
            value = null;
            return false;
        }
    }

    private static void RoundTrips(object value, Type type)
    {
        byte[] written = JsonSerializer.SerializeToUtf8Bytes(value, type, SendInspectionJson.Options);
        object read = JsonSerializer.Deserialize(written, type, SendInspectionJson.Options)!;

        // The lists of a draft are whatever a host puts there, and are equal only to themselves.
        Require(type.Namespace == typeof(InspectorDraft).Namespace || value.Equals(read), "What was written is not read as the same.");
        Require(written.AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(read, type, SendInspectionJson.Options)), "What was read is not written in the same bytes.");
    }

    private static bool IsKnown(Type type)
    {
        try
        {
            return !type.IsGenericType && SendInspectionJson.Options.GetTypeInfo(type) is not null && type.Name != nameof(Rules);
        }
        catch (Exception unknown) when (unknown is NotSupportedException or ArgumentException)
        {
            return false;
        }
    }
}
