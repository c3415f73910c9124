using System.Text.Json;
using System.Text.Json.Nodes;

namespace SendInspection.Domain.Tests.Calendars;

/// <summary>GOV.UK's list as it was published, and copies of it with something changed.</summary>
internal static class GoldenList
{
    internal const string England = "england-and-wales";

    internal static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "bank-holidays-govuk.json"));

    internal static IReadOnlyList<(LocalDate Date, string Title)> Of(string division)
    {
        using JsonDocument document = JsonDocument.Parse(Text);
        return
        [
            .. document.RootElement.GetProperty(division).GetProperty("events").EnumerateArray().Select(day => (
                NodaTime.Text.LocalDatePattern.Iso.Parse(day.GetProperty("date").GetString()!).Value,
                day.GetProperty("title").GetString()!)),
        ];
    }

    /// <summary>The text of the list after a change to the events of England and Wales.</summary>
    internal static string Changed(Action<JsonArray> change)
    {
        JsonNode root = JsonNode.Parse(Text)!;
        change(root[England]!["events"]!.AsArray());
        return root.ToJsonString();
    }

    internal static void Drop(this JsonArray events, Func<string, bool> dates)
    {
        foreach (JsonNode? item in events.Where(item => dates((string)item!["date"]!)).ToList())
        {
            events.Remove(item);
        }
    }

    internal static void Put(this JsonArray events, string date, string title, string notes = "") =>
        events.Add(new JsonObject { ["title"] = title, ["date"] = date, ["notes"] = notes, ["bunting"] = true });
}
