using System.Text;

namespace SendInspection.Domain;

/// <summary>The last day on which something is in time, with the rule, the start and the calendar that it follows from.</summary>
/// <remarks>Two deadlines are equal when their periods, their starts and their calendars are.</remarks>
public sealed record Deadline
{
    private readonly Period period;
    private readonly WorkingDayCalendar calendar;

    internal Deadline(Period period, LocalDate startedOn, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        this.period = period;
        this.calendar = calendar;
        StartedOn = startedOn;
        DueOn = calendar.AddWorkingDays(startedOn, period.WorkingDays);
    }

    /// <summary>The last day that is in time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The rule that sets the deadline.</summary>
    public Rule Rule => period.Rule;

    /// <summary>The day that started the period; not counted.</summary>
    public LocalDate StartedOn { get; }

    /// <summary>The length of the period in working days; negative when it is counted back.</summary>
    public int WorkingDays => period.WorkingDays;

    /// <summary>Whether it was counted over bank holidays that are computed and not yet published, so that it can still change.</summary>
    public bool IsProvisional => LocalDate.Max(StartedOn, DueOn) > calendar.ConfirmedThrough;

    /// <summary>Why the deadline falls on its day: the rule and its source, what started it, the days counted, each bank holiday skipped.</summary>
    public string Explain()
    {
        StringBuilder text = new();
        text.Append("Due on ").Append(DueOn.Iso()).Append(", a ").Append(DueOn.DayOfWeek).Append(".\n");
        text.Append("Rule: ").Append(Rule.Statement).Append(" [").Append(Rule.Id).Append("]\n");
        text.Append("Source: ").Append(Rule.Citation).Append(".\n");
        if (Rule.SeeAlso is { } seeAlso)
        {
            text.Append("See also: ").Append(seeAlso).Append(".\n");
        }

        text.Append("Started: ").Append(period.StartsWith).Append(" on ").Append(StartedOn.Iso()).Append(", which is not counted.\n");
        if (WorkingDays != 0)
        {
            string back = WorkingDays < 0 ? " back" : "";
            text.Append("Counted").Append(back).Append(": ").Append(Math.Abs(WorkingDays)).Append(" working days, ");
            text.Append(FirstCounted.Iso()).Append(" to ").Append(DueOn.Iso()).Append(".\n");
            IReadOnlyList<BankHoliday> skipped = Skipped();
            text.Append(skipped.Count == 0 ? "Skipped: weekends; no bank holiday.\n" : "Skipped: weekends and these bank holidays:\n");
            foreach (BankHoliday holiday in skipped)
            {
                text.Append("  ").Append(holiday).Append('\n');
            }
        }

        if (IsProvisional)
        {
            text.Append("Provisional: bank holidays after ").Append(calendar.ConfirmedThrough.Iso()).Append(" are computed, not yet published.\n");
        }

        return text.ToString();
    }

    /// <summary>The date and the rule.</summary>
    public override string ToString() => $"{DueOn.Iso()} [{Rule.Id}]";

    private LocalDate FirstCounted => WorkingDays > 0 ? calendar.After(StartedOn) : calendar.Before(StartedOn);

    private IReadOnlyList<BankHoliday> Skipped() => calendar.BankHolidays(
        WorkingDays > 0 ? new DateInterval(StartedOn.PlusDays(1), DueOn) : new DateInterval(DueOn, StartedOn.PlusDays(-1)));
}
