using System.Globalization;
using System.Text;

namespace SendInspection.Domain;

/// <summary>The last day on which something is in time, with the rule, the start and the calendar that it follows from.</summary>
/// <remarks>Two deadlines are equal when their periods, their starts and their calendars are.</remarks>
public sealed record Deadline
{
    private readonly TimeLimit period;
    private readonly WorkingDayCalendar calendar;

    internal Deadline(TimeLimit period, LocalDate startedOn, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        this.period = period;
        this.calendar = calendar;
        StartedOn = startedOn;
        DueOn = period.DueOn(startedOn, calendar);
    }

    /// <summary>The last day that is in time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The rule that sets the deadline.</summary>
    public Rule Rule => period.Rule;

    /// <summary>What it means when the day has passed: a duty, a target or an expected interval.</summary>
    public TimeLimitKind Kind => period.Kind;

    /// <summary>The day that started the period; not counted.</summary>
    public LocalDate StartedOn { get; }

    /// <summary>The length of the period in working days; negative when it is counted back, 0 when it is in months.</summary>
    public int WorkingDays => period.WorkingDays;

    /// <summary>Whether it was counted over bank holidays that are computed and not yet published, so that it can still change.</summary>
    public bool IsProvisional => WorkingDays != 0 && Counted.End > calendar.ConfirmedThrough;

    /// <summary>The bank holidays that were skipped, in order of date: those that fall on weekdays among the days counted.</summary>
    public ValueList<BankHoliday> Skipped => WorkingDays == 0 ? [] : [.. calendar.BankHolidays(Counted)];

    /// <summary>What moved this deadline since it was computed on another calendar, such as one known earlier.</summary>
    /// <param name="earlier">The deadline of the same rule, start and number of working days on the other calendar.</param>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    /// <exception cref="ArgumentException">The deadlines differ in their rule, their start or their number of working days.</exception>
    public DeadlineChange ChangeFrom(Deadline earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return earlier.period == period && earlier.StartedOn == StartedOn
            ? new DeadlineChange(earlier, this)
            : throw new ArgumentException(
                $"Only deadlines of one rule, start and length compare: this one is {Terms}, the earlier one {earlier.Terms}.", nameof(earlier));
    }

    /// <summary>
    /// Why the deadline falls on its day: the rule and its source, what started it, the days counted, each bank holiday skipped.
    /// </summary>
    public string Explain()
    {
        StringBuilder text = new();
        text.Append(Lead).Append(DueOn.Iso()).Append(", a ").Append(DueOn.DayOfWeek).Append(".\n");
        text.Append("Rule: ").Append(Rule.Statement).Append(" [").Append(Rule.Id).Append("]\n");
        text.Append("Source: ").Append(Rule.Citation).Append(".\n");
        if (Rule.SeeAlso is { } seeAlso)
        {
            text.Append("See also: ").Append(seeAlso).Append(".\n");
        }

        text.Append("Started: ").Append(period.StartsWith).Append(" on ").Append(StartedOn.Iso()).Append(", which is not counted.\n");
        if (WorkingDays != 0)
        {
            text.Append("Counted").Append(IsCountedBack ? " back" : "").Append(": ").Append(Length).Append(", ").Append(FirstAndLast()).Append(".\n");
            text.Append(Skipped.Count == 0 ? "Skipped: weekends; no bank holiday.\n" : "Skipped: weekends and these bank holidays:\n");
            foreach (BankHoliday holiday in Skipped)
            {
                text.Append("  ").Append(holiday);
                text.Append(holiday.Citation.IsAssumed ? $": {holiday.Citation}\n" : "\n");
            }
        }

        if (period.Months != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"Counted: {period.Months} months of the calendar, working days or not.\n");
        }

        text.Append(Kind switch
        {
            TimeLimitKind.Target => "This is a target: what is not done by then is past its target, and not overdue.\n",
            TimeLimitKind.Expected => "This is an expected interval: nothing is late by it.\n",
            _ => "",
        });
        if (IsProvisional)
        {
            text.Append("Provisional: bank holidays after ").Append(calendar.ConfirmedThrough.Iso()).Append(" are computed, not yet published.\n");
        }

        return text.ToString();
    }

    /// <summary>The date and the rule, and whether it is assumed.</summary>
    public override string ToString() => $"{DueOn.Iso()} [{Rule.Tag}]";

    /// <summary>Whether the calendar that this deadline was counted by has no bank holiday on the day of one of another calendar.</summary>
    internal bool Lacks(BankHoliday holiday) => !calendar.Closes(holiday.Date);

    private string Lead => Kind switch
    {
        TimeLimitKind.Target => "Target: ",
        TimeLimitKind.Expected => "Expected by ",
        _ => "Due on ",
    };

    private string Length => Math.Abs(WorkingDays) == 1 ? "1 working day" : FormattableString.Invariant($"{Math.Abs(WorkingDays)} working days");

    private bool IsCountedBack => WorkingDays < 0;

    private string Terms => $"{Length} {(IsCountedBack ? "before" : "after")} {StartedOn.Iso()} by {Rule.Id}";

    /// <summary>
    /// The days that were looked at, from the day beside the start to the day that is due; there are none in a period of 0 days.
    /// </summary>
    private DateInterval Counted =>
        IsCountedBack ? new DateInterval(DueOn, StartedOn.PlusDays(-1)) : new DateInterval(StartedOn.PlusDays(1), DueOn);

    private string FirstAndLast()
    {
        LocalDate first = IsCountedBack ? calendar.Before(StartedOn) : calendar.After(StartedOn);
        return first == DueOn ? DueOn.Iso() : $"{first.Iso()} to {DueOn.Iso()}";
    }

    /// <summary>How many working days a date is past the deadline; 0 when it is in time, also on a day that the calendar does not cover.</summary>
    internal int WorkingDaysPast(LocalDate date) => date > DueOn ? calendar.CountWorkingDays(DueOn, date) : 0;
}
