using System.Globalization;
using System.Text.Json;

namespace SendInspection.Domain;

/// <summary>Reads one division of GOV.UK's list of bank holidays, and tells every fault in it at once.</summary>
internal sealed class GovUkList
{
    private const int MaxDepth = 16; // the list itself is four deep
    private const int MaxFaults = 20;

    private readonly List<string> faults = [];
    private readonly List<ListedDay> days = [];
    private readonly Dictionary<LocalDate, string> firstBy = [];

    private GovUkList()
    {
    }

    /// <exception cref="FormatException">What <paramref name="parse"/> gives is not such a list, or has no such division.</exception>
    internal static IReadOnlyList<ListedDay> Read(Func<JsonDocumentOptions, JsonDocument> parse, string division)
    {
        string shown = division.Short();
        try
        {
            using JsonDocument document = parse(new JsonDocumentOptions { MaxDepth = MaxDepth });
            return Read(document.RootElement, division);
        }
        catch (JsonException error)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}");
            throw new FormatException($"{shown}: not JSON, at {place}: {error.Message.Split(" LineNumber:")[0]}", error);
        }
        catch (Exception error) when (error is ArgumentException or (InvalidOperationException and not ObjectDisposedException))
        {
            // How System.Text.Json refuses half a surrogate pair, written out or escaped, and bytes that are not UTF-8; a closed stream is the
            // caller's bug.
            throw new FormatException($"{shown}: the text is not valid Unicode: {error.Message}", error);
        }
    }

    private static List<ListedDay> Read(JsonElement root, string division)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"{division.Short()}: the list is {Shown(root)}. Use an object with a member for each division.");
        }

        GovUkList list = new();
        if (list.Member(root, division, "the list", out bool isMissing) is { } part)
        {
            list.ReadEvents(part);
        }
        else if (isMissing)
        {
            string present = string.Join(", ", root.EnumerateObject().Take(MaxFaults).Select(member => member.Name.Short()));
            throw new FormatException($"{division.Short()}: the list does not have this division. Use one that it has: {(present.Length == 0 ? "none" : present)}.");
        }

        if (division != WorkingDayCalendar.EnglandAndWales && list.faults.Count == 0)
        {
            list.RequireNoGap();
        }

        if (list.faults.Count > 0)
        {
            IEnumerable<string> shown = list.faults.Count > MaxFaults
                ? [.. list.faults.Take(MaxFaults), $"and {list.faults.Count - MaxFaults} more"]
                : list.faults;
            throw new FormatException($"{division}: " + string.Join($"\n{division}: ", shown));
        }

        return list.days;
    }

    private void ReadEvents(JsonElement part)
    {
        if (part.ValueKind != JsonValueKind.Object)
        {
            faults.Add($"the division is {Shown(part)}. Use an object with a member events.");
        }
        else if (Member(part, "events", "the division", out bool isMissing) is not { } events)
        {
            if (isMissing)
            {
                faults.Add("events is missing. Add an array of events.");
            }
        }
        else if (events.ValueKind != JsonValueKind.Array)
        {
            faults.Add($"events is {Shown(events)}. Use an array of events.");
        }
        else if (events.GetArrayLength() == 0)
        {
            faults.Add("events is empty. Add at least one event.");
        }
        else
        {
            int number = 1;
            foreach (JsonElement item in events.EnumerateArray())
            {
                ReadEvent(item, number++);
            }
        }
    }

    private void ReadEvent(JsonElement item, int number)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"event {number}");
        if (item.ValueKind != JsonValueKind.Object)
        {
            faults.Add($"{name} is {Shown(item)}. Use an object with title, date and notes.");
            return;
        }

        string? title = Text(item, "title", name, "Enter the name of the bank holiday, for example \"Boxing Day\"");
        name = string.IsNullOrWhiteSpace(title) ? name : $"{name} \"{title.Short()}\"";
        if (title is not null && string.IsNullOrWhiteSpace(title))
        {
            faults.Add($"{name}: title is empty. Enter the name of the bank holiday, for example \"Boxing Day\".");
        }

        string? written = Text(item, "date", name, "Enter a date, for example \"2026-12-25\"");
        string? notes = Text(item, "notes", name, "Enter a text, empty if there is nothing to note");
        if (written is not null && Date(written, name) is { } date && !string.IsNullOrWhiteSpace(title) && notes is not null)
        {
            days.Add(new ListedDay(date, title, notes));
        }
    }

    /// <summary>The member of a name; null when it is missing, or there more than once, which is a fault: a bank holiday would be lost.</summary>
    private JsonElement? Member(JsonElement item, string name, string where, out bool isMissing)
    {
        JsonElement? found = null;
        foreach (JsonProperty member in item.EnumerateObject())
        {
            if (!member.NameEquals(name))
            {
                continue;
            }

            if (found is not null)
            {
                faults.Add($"{where}: {name.Short()} is there more than once. Enter it once.");
                isMissing = false;
                return null;
            }

            found = member.Value;
        }

        isMissing = found is null;
        return found;
    }

    private string? Text(JsonElement item, string field, string name, string remedy)
    {
        if (Member(item, field, name, out bool isMissing) is not { } value)
        {
            if (isMissing)
            {
                faults.Add($"{name}: {field} is missing. {remedy}.");
            }

            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            faults.Add($"{name}: {field} is {Shown(value)}. {remedy}.");
            return null;
        }

        return value.GetString();
    }

    private LocalDate? Date(string written, string name)
    {
        if (IsoDate.Read(written) is not { } date)
        {
            faults.Add($"{name}: date is \"{written.Short()}\". Enter a date as yyyy-MM-dd, for example \"2026-12-25\".");
            return null;
        }

        if (!WorkingDayCalendar.England.Coverage.Contains(date))
        {
            faults.Add($"{name}: date is {date.Iso()}. Enter a day of {WorkingDayCalendar.England.Coverage.Iso()}.");
            return null;
        }

        if (!firstBy.TryAdd(date, name))
        {
            faults.Add($"{name}: date is {date.Iso()}, that of {firstBy[date]} too: list each day once.");
            return null;
        }

        return date;
    }

    /// <summary>Only England and Wales have a rule for the years that a list leaves out.</summary>
    private void RequireNoGap()
    {
        int[] years = [.. firstBy.Keys.Select(date => date.Year).Distinct().Order()];
        foreach ((int before, int after) in years.Zip(years.Skip(1)).Where(pair => pair.Second > pair.First + 1))
        {
            faults.Add(string.Create(
                CultureInfo.InvariantCulture, $"events has no day between the years {before} and {after}: list every year from the first to the last."));
        }
    }

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => $"the text \"{value.GetString()!.Short()}\"",
        _ => value.GetRawText().Short(),
    };
}
