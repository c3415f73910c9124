namespace SendInspection.Domain;

/// <summary>What it means when a time limit has passed.</summary>
public enum TimeLimitKind
{
    /// <summary>A duty: what is not done by then is overdue.</summary>
    Duty,

    /// <summary>A target: what is not done by then is past its target, and never overdue.</summary>
    Target,

    /// <summary>An expected interval, such as "usually within 18 months": nothing is late by it.</summary>
    Expected,
}

/// <summary>The time that a rule gives for something to be done, in working days or in months, counted from what starts it.</summary>
public sealed record TimeLimit
{
    private const int MonthsPerYear = 12;

    /// <summary>States a period.</summary>
    /// <param name="rule">The rule that gives it, with its source.</param>
    /// <param name="startsWith">What starts it, as a clause: <c>the final report is received</c>.</param>
    /// <param name="workingDays">
    /// How many working days; the day it starts is not counted. Negative for a period that is counted back.
    /// </param>
    /// <param name="kind">What it means when the time has passed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="startsWith"/> is empty, white space or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the named values.</exception>
    public TimeLimit(Rule rule, string startsWith, int workingDays, TimeLimitKind kind = TimeLimitKind.Duty)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Require.Text(startsWith);
        Require.Named(kind);
        Kind = kind;
        Rule = rule;
        StartsWith = startsWith;
        WorkingDays = workingDays;
    }

    private TimeLimit(Rule rule, string startsWith, int workingDays, int months, TimeLimitKind kind)
        : this(rule, startsWith, workingDays, kind) => Months = months;

    /// <summary>The rule that gives the period, with its source.</summary>
    public Rule Rule { get; }

    /// <summary>What starts it, as a clause.</summary>
    public string StartsWith { get; }

    /// <summary>How many working days; the day it starts is not counted. Negative for a period that is counted back.</summary>
    public int WorkingDays { get; }

    /// <summary>How many months of the calendar; 0 for a time limit in working days.</summary>
    public int Months { get; }

    /// <summary>What it means when the time has passed.</summary>
    public TimeLimitKind Kind { get; }

    /// <summary>States a time limit in months of the calendar.</summary>
    /// <param name="rule">The rule that gives it, with its source.</param>
    /// <param name="startsWith">What starts it, as a clause.</param>
    /// <param name="months">
    /// How many months; it ends on the same day of the month, or on the last day of a shorter month, working day or not.
    /// </param>
    /// <param name="kind">What it means when the time has passed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="startsWith"/> is empty, white space or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="months"/> is less than 1, or the kind is not one of the named values.
    /// </exception>
    public static TimeLimit OfMonths(Rule rule, string startsWith, int months, TimeLimitKind kind = TimeLimitKind.Duty)
    {
        Require.AtLeast(months, 1);
        return new TimeLimit(rule, startsWith, 0, months, kind);
    }

    /// <summary>When the period ends, for a start that is known to the day.</summary>
    /// <param name="startedOn">The day it starts, not counted.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The start or the end is outside the calendar's coverage.</exception>
    public Deadline From(LocalDate startedOn, WorkingDayCalendar calendar) => new(this, startedOn, calendar);

    /// <summary>When the period ends, for a start that is known only as an interval.</summary>
    /// <param name="startedOn">The possible days of the start, both ends included.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A start or an end is outside the calendar's coverage.</exception>
    public DeadlineRange From(DateInterval startedOn, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(startedOn);
        return new DeadlineRange(From(startedOn.Start, calendar), From(startedOn.End, calendar));
    }

    /// <summary>How long it is and by which rule.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(Months == 0 ? WorkingDays : Months)} {(Months == 0 ? "working day" : "month")}{((Months == 0 ? WorkingDays : Months) == 1 ? "" : "s")} [{Rule.Tag}]");

    /// <summary>The last day that is in time, without an explanation made for it.</summary>
    internal LocalDate DueOn(LocalDate startedOn, WorkingDayCalendar calendar)
    {
        if (Months == 0)
        {
            return calendar.AddWorkingDays(startedOn, WorkingDays);
        }

        // Months need no working days, but the calendar's bounds hold for every deadline.
        calendar.IsWorkingDay(startedOn);
        return TryDueOn(startedOn, calendar, out LocalDate dueOn)
            ? dueOn
            : throw new ArgumentOutOfRangeException(
                nameof(startedOn),
                startedOn.Iso(),
                FormattableString.Invariant($"{Months} months from {startedOn.Iso()} lie outside the calendar, which covers {calendar.Coverage.Iso()}."));
    }

    /// <summary>The last day that is in time; false where the calendar does not reach so far.</summary>
    internal bool TryDueOn(LocalDate startedOn, WorkingDayCalendar calendar, out LocalDate dueOn)
    {
        if (Months == 0)
        {
            return calendar.TryAdd(startedOn, WorkingDays, out dueOn);
        }

        bool isCovered = calendar.TryAdd(startedOn, 0, out dueOn) && Months / MonthsPerYear <= calendar.Coverage.End.Year - startedOn.Year;
        dueOn = isCovered ? startedOn.PlusMonths(Months) : dueOn;
        return isCovered && calendar.Coverage.Contains(dueOn);
    }
}
