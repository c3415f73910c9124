using System.Text;

namespace SendInspection.Domain;

/// <summary>A stretch of an inspection: when it was to be, and when it was.</summary>
/// <param name="Name">What it is.</param>
/// <param name="PlannedFrom">The first day as planned, or the day the duty began.</param>
/// <param name="PlannedTo">The last day as planned, or the day the duty is due; null where no source sets one.</param>
/// <param name="ActualFrom">The first day as it was; null when it has not begun.</param>
/// <param name="ActualTo">The last day as it was; null when it is not over.</param>
public sealed record TimelineEntry(string Name, LocalDate? PlannedFrom, LocalDate? PlannedTo, LocalDate? ActualFrom, LocalDate? ActualTo)
{
    /// <summary>The name, what was planned and what was.</summary>
    public override string ToString() => $"{Name}: planned {Span(PlannedFrom, PlannedTo)}, actual {Span(ActualFrom, ActualTo)}";

    private static string Span(LocalDate? from, LocalDate? to) => from is null ? "none" : $"{from.Value.Iso()} to {to?.Iso() ?? "open"}";
}

/// <summary>The planned and the actual dates of an inspection, in order of their start.</summary>
/// <param name="Title">What it is the timeline of.</param>
/// <param name="Entries">The stretches.</param>
public sealed record Timeline(string Title, ValueList<TimelineEntry> Entries)
{
    /// <summary>The timeline as a Mermaid Gantt chart: a section for each stretch, with what was planned and what was.</summary>
    public string ToMermaid()
    {
        StringBuilder chart = new();
        chart.Append("gantt\n    title ").Append(Title).Append("\n    dateFormat YYYY-MM-DD\n    inclusiveEndDates\n");
        foreach (TimelineEntry entry in Entries)
        {
            chart.Append("    section ").Append(entry.Name).Append('\n');
            Bar(chart, "planned", "", entry.PlannedFrom, entry.PlannedTo);
            Bar(chart, "actual", entry.ActualTo is null ? "active, " : IsLate(entry) ? "crit, done, " : "done, ", entry.ActualFrom, entry.ActualTo);
        }

        return chart.ToString();
    }

    private static bool IsLate(TimelineEntry entry) => entry.ActualTo > entry.PlannedTo;

    // A stretch of which only the start is known is a milestone.
    private static void Bar(StringBuilder chart, string what, string tags, LocalDate? from, LocalDate? to)
    {
        if (from is { } start)
        {
            chart.Append("    ").Append(what).Append(" : ").Append(to is null ? "milestone, " : tags)
                .Append(start.Iso()).Append(", ").Append(to is { } end ? end.Iso() : "0d").Append('\n');
        }
    }
}
