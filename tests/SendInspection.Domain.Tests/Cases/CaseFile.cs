using System.Text.Json;
using System.Text.Json.Serialization;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Cases;

/// <summary>
/// A published case: given these facts, on this day, this is due then, owed by them, because of that rule. To add one, write a file beside these;
/// nothing else is needed. What is due is counted by hand or by another program, never copied from the library.
/// </summary>
/// <param name="Title">What it is about.</param>
/// <param name="Known">What the sources say.</param>
/// <param name="Chosen">What the sources do not say and was chosen within what is known; null when nothing was.</param>
/// <param name="NotKnown">What the facts leave out, so that they are only replayed, since they could not be recorded so; null when each may be recorded.</param>
/// <param name="Facts">What happened, as the library stores it.</param>
/// <param name="Days">What is owed as at some days: all of it, and nothing else.</param>
internal sealed record CaseFile(string Title, string Known, string? Chosen, string? NotKnown, JsonElement[] Facts, CaseDay[] Days)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    internal static IEnumerable<string> Names => Directory.GetFiles(Repository.PathOf("tests/SendInspection.Domain.Tests/Cases"), "*.json")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    internal static CaseFile Read(string name) =>
        JsonSerializer.Deserialize<CaseFile>(File.ReadAllText(Repository.PathOf($"tests/SendInspection.Domain.Tests/Cases/{name}.json")), Options)!;

    /// <summary>The facts, as the library reads them.</summary>
    internal IEnumerable<InspectionEvent> Events => Facts.Select(fact => SendInspectionJson.Parse<InspectionEvent>(fact.GetRawText()));
}

/// <summary>What is owed as at a day.</summary>
/// <param name="AsAt">The day.</param>
/// <param name="Stage">The stage at its end.</param>
/// <param name="Breaches">The rules that were broken until then.</param>
/// <param name="Owed">The duties that had begun.</param>
internal sealed record CaseDay(string AsAt, string Stage, string[]? Breaches, CaseDuty[] Owed);

/// <summary>A duty, as it stands.</summary>
/// <param name="Duty">What is owed.</param>
/// <param name="OwedBy">By whom.</param>
/// <param name="DueOn">When it is due; null when no day is set.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Rule">Because of which rule.</param>
/// <param name="Because">How the day was counted; for people.</param>
/// <param name="WorkingDaysLate">How late it was met, or is.</param>
internal sealed record CaseDuty(string Duty, string OwedBy, string? DueOn, string Status, string Rule, string? Because = null, int WorkingDaysLate = 0);
