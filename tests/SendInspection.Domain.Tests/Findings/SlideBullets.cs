using CsvHelper;

namespace SendInspection.Domain.Tests.Findings;

/// <summary>A bullet of the slides, and how it becomes a finding.</summary>
internal sealed record SlideBullet(
    string Slide, string Text, string Theme, string Question, FindingKind Kind, Sector Sector, AgeBand AgeBand, ValueList<FindingGroup> Groups,
    ValueList<PrimaryNeed> PrimaryNeeds, string? District);

/// <summary>The bullets of the slides, from Golden/slide-bullets.csv.</summary>
internal static class SlideBullets
{
    internal static IReadOnlyList<SlideBullet> All { get; } = [.. Read()];

    private static IEnumerable<SlideBullet> Read()
    {
        using CsvReader csv = CsvReader.FromFile(Path.Combine(AppContext.BaseDirectory, "Golden", "slide-bullets.csv"));
        while (csv.Read())
        {
            yield return new SlideBullet(
                csv.GetString("slide"), csv.GetString("bullet"), csv.GetString("theme"), csv.GetString("question"), Enum.Parse<FindingKind>(csv.GetString("kind")), Enum.Parse<Sector>(csv.GetString("sector")),
                Enum.Parse<AgeBand>(csv.GetString("age_band")),
                Words(csv.GetString("groups")).Select(Enum.Parse<FindingGroup>).ToValueList(),
                Words(csv.GetString("primary_needs")).Select(code => PrimaryNeeds.FromCode(code)!.Value).ToValueList(),
                csv.GetString("district") is { Length: > 0 } district ? district : null);
        }
    }

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
