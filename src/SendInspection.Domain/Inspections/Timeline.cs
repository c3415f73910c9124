using System.Text;

namespace SendInspection.Domain;

/// <summary>A stretch of an inspection: when it was to be, and when it was.</summary>
/// <param name="Name">What it is.</param>
/// <param name="PlannedFrom">The first day as planned, or the day the duty began.</param>
/// <param name="PlannedTo">The last day as planned, or the day the duty is due; null where no source sets one.</param>
/// <param name="ActualFrom">The first day as it was; null when it has not begun.</param>
/// <param name="ActualTo">The last day as it was; null when it is not over.</param>
/// <exception cref="ArgumentException"><paramref name="Name"/> is null, empty, white space or not Unicode.</exception>
/// <exception cref="ArgumentOutOfRangeException">A date is not in the ISO calendar.</exception>
public sealed record TimelineEntry(string Name, LocalDate? PlannedFrom, LocalDate? PlannedTo, LocalDate? ActualFrom, LocalDate? ActualTo)
{
    /// <summary>What it is.</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public string Name { get; init => field = Require.Text(value, nameof(Name)); } = Require.Text(Name);

    /// <summary>The first day as planned, or the day the duty began.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public LocalDate? PlannedFrom { get; init => field = IsoDate.Require(value, nameof(PlannedFrom)); } = IsoDate.Require(PlannedFrom);

    /// <summary>The last day as planned, or the day the duty is due; null where no source sets one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public LocalDate? PlannedTo { get; init => field = IsoDate.Require(value, nameof(PlannedTo)); } = IsoDate.Require(PlannedTo);

    /// <summary>The first day as it was; null when it has not begun.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public LocalDate? ActualFrom { get; init => field = IsoDate.Require(value, nameof(ActualFrom)); } = IsoDate.Require(ActualFrom);

    /// <summary>The last day as it was; null when it is not over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public LocalDate? ActualTo { get; init => field = IsoDate.Require(value, nameof(ActualTo)); } = IsoDate.Require(ActualTo);

    /// <summary>The name, what was planned and what was.</summary>
    public override string ToString() => $"{Name}: planned {Span(PlannedFrom, PlannedTo)}, actual {Span(ActualFrom, ActualTo)}";

    private static string Span(LocalDate? from, LocalDate? to) => from is null ? "none" : $"{from.Value.Iso()} to {to?.Iso() ?? "open"}";
}

/// <summary>The planned and the actual dates of an inspection, in order of their start.</summary>
/// <param name="Title">What it is the timeline of.</param>
/// <param name="Entries">The stretches.</param>
/// <param name="Breaches">The rules that were broken by something that happened all the same.</param>
/// <exception cref="ArgumentException"><paramref name="Title"/> is null, empty, white space or not Unicode, or a list or an item is null.</exception>
public sealed record Timeline(string Title, ValueList<TimelineEntry> Entries, ValueList<Breach> Breaches)
{
    /// <summary>What it is the timeline of.</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public string Title { get; init => field = Require.Text(value, nameof(Title)); } = Require.Text(Title);

    /// <summary>The stretches.</summary>
    /// <exception cref="ArgumentException">The list or an item is null.</exception>
    public ValueList<TimelineEntry> Entries { get; init => field = Require.Items(value, nameof(Entries)); } = Require.Items(Entries);

    /// <summary>The rules that were broken by something that happened all the same.</summary>
    /// <exception cref="ArgumentException">The list or an item is null.</exception>
    public ValueList<Breach> Breaches { get; init => field = Require.Items(value, nameof(Breaches)); } = Require.Items(Breaches);

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
