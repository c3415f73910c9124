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
/// <param name="Breaches">The rules that were broken by something that happened all the same.</param>
public sealed record Timeline(string Title, ValueList<TimelineEntry> Entries, ValueList<Breach> Breaches)
{
    /// <summary>
    /// The timeline as a Mermaid Gantt chart: a section for each stretch, with what was planned and what was, and one for the breaches.
    /// </summary>
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

        if (Breaches.Count > 0)
        {
            chart.Append("    section Breaches\n");
            foreach (Breach breach in Breaches)
            {
                chart.Append("    ").Append(breach.Rule.Id).Append(" : crit, milestone, ").Append(breach.On.Iso()).Append(", 0d\n");
            }
        }

        return chart.ToString();
    }

    private static bool IsLate(TimelineEntry entry) => entry.ActualTo > entry.PlannedTo;

    // A stretch of which only the start is known is a milestone.
    private static void Bar(StringBuilder chart, string what, string tags, LocalDate? from, LocalDate? to)
    {
        if (from is { } start)
        {
            // A duty that is counted back is due before the day it began; a bar never ends before it starts.
            (LocalDate first, LocalDate? last) = to < start ? (to.Value, start) : (start, to);
            chart.Append("    ").Append(what).Append(" : ").Append(last is null ? "milestone, " : tags)
                .Append(first.Iso()).Append(", ").Append(last is { } end ? end.Iso() : "0d").Append('\n');
        }
    }
}
