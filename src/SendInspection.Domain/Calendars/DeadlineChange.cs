using System.Text;

namespace SendInspection.Domain;

/// <summary>What became of a deadline when it was computed again on another calendar, and the bank holidays that account for it.</summary>
/// <remarks>Two changes are equal when their deadlines are.</remarks>
public sealed record DeadlineChange
{
    internal DeadlineChange(Deadline from, Deadline to)
    {
        From = from;
        To = to;
        Added = [.. to.Skipped.Where(from.Lacks)];
        Removed = [.. from.Skipped.Where(to.Lacks)];
    }

    /// <summary>The deadline as it was.</summary>
    public Deadline From { get; }

    /// <summary>The deadline as it is.</summary>
    public Deadline To { get; }

    /// <summary>The bank holidays that are skipped now and were working days before, in order of date.</summary>
    public ValueList<BankHoliday> Added { get; }

    /// <summary>The bank holidays that were skipped before and are working days now, in order of date.</summary>
    public ValueList<BankHoliday> Removed { get; }

    /// <summary>Whether the deadline falls on another day than before; bank holidays can come and go without moving it.</summary>
    public bool IsMoved => From.DueOn != To.DueOn;

    /// <summary>
    /// What moved the deadline, in words: each bank holiday that came or went, with its source and the day it was announced.
    /// </summary>
    public string Explain()
    {
        StringBuilder text = new();
        text.Append(IsMoved ? $"Moved from {Named(From.DueOn)}, to {Named(To.DueOn)}" : $"Not moved: due on {Named(To.DueOn)}, as before").Append(".\n");
        text.Append("Rule: ").Append(To.Rule.Statement).Append(" [").Append(To.Rule.Id).Append("]\n");
        text.Append("Source: ").Append(To.Rule.Citation).Append(".\n");
        Describe(text, "Now a bank holiday", Added);
        Describe(text, "No longer a bank holiday", Removed);
        if (Added.Count + Removed.Count == 0)
        {
            text.Append("No bank holiday among the days counted came or went.\n");
        }

        return text.ToString();
    }

    /// <summary>The day before and the day now, and the rule.</summary>
    public override string ToString() =>
        IsMoved ? $"{From.DueOn.Iso()}, now {To.DueOn.Iso()} [{To.Rule.Tag}]" : $"{To.DueOn.Iso()}, not moved [{To.Rule.Tag}]";

    private static string Named(LocalDate date) => $"{date.Iso()}, a {date.DayOfWeek}";

    private static void Describe(StringBuilder text, string what, ValueList<BankHoliday> holidays)
    {
        foreach (BankHoliday holiday in holidays)
        {
            text.Append(what).Append(": ").Append(holiday).Append(".\n");
            text.Append("  Source: ").Append(holiday.Citation).Append(".\n");
            if (holiday.AnnouncedOn is { } announcedOn)
            {
                text.Append("  Announced on ").Append(announcedOn.Iso());
                text.Append(holiday.Announcement is { } announcement ? $": {announcement}.\n" : ".\n");
            }
        }
    }
}
