namespace SendInspection.Domain;

/// <summary>What is owed in an inspection as it stood at the end of a day; each phase adds its duties.</summary>
/// <param name="now">The inspection as at that day.</param>
/// <param name="asAt">The day.</param>
/// <param name="calendar">The working days to count by.</param>
/// <param name="obligations">What the duties are added to.</param>
internal ref struct DutyList(Inspection now, LocalDate asAt, WorkingDayCalendar calendar, List<Obligation> obligations)
{
    private SuspendedDays? suspended;

    /// <summary>The inspection as at the day.</summary>
    internal readonly Inspection Now => now;

    /// <summary>The edition.</summary>
    internal readonly Framework Framework => now.Process.Framework!;

    /// <summary>A duty with a time limit; nothing where the edition has none, or before it starts.</summary>
    /// <param name="duty">What is owed.</param>
    /// <param name="owedBy">Who owes it.</param>
    /// <param name="limit">The time limit; null where the edition has none.</param>
    /// <param name="startedOn">When it started; null before.</param>
    /// <param name="metOn">When it was met; null before.</param>
    /// <param name="countedFrom">The day that is counted from, where that is not the day on which the duty started.</param>
    internal void Owe(Duty duty, Party owedBy, TimeLimit? limit, LocalDate? startedOn, LocalDate? metOn, LocalDate? countedFrom = null)
    {
        if (limit is not null && startedOn is { } start)
        {
            Deadline due = limit.From(countedFrom ?? start, calendar);
            Add(duty, owedBy, limit.Rule, start, new DeadlineRange(due, due), metOn);
        }
    }

    /// <summary>A duty for which no source sets a day.</summary>
    internal void Owe(Duty duty, Party owedBy, Rule rule, LocalDate? startedOn, LocalDate? metOn)
    {
        if (startedOn is { } start)
        {
            Add(duty, owedBy, rule, start, null, metOn);
        }
    }

    /// <summary>A duty with a time limit where the edition has one, and else by a rule that sets no day.</summary>
    internal void OweBy(Duty duty, Party owedBy, TimeLimit? limit, Rule rule, LocalDate? startedOn, LocalDate? metOn)
    {
        if (limit is not null)
        {
            Owe(duty, owedBy, limit, startedOn, metOn);
        }
        else
        {
            Owe(duty, owedBy, rule, startedOn, metOn);
        }
    }

    private void Add(Duty duty, Party owedBy, Rule rule, LocalDate startedOn, DeadlineRange? due, LocalDate? metOn)
    {
        LocalDate until = metOn ?? asAt;
        bool isLate = due is not null && due.Latest.DueOn < until;
        obligations.Add(new Obligation(
            Framework,
            now.Area!.Value,
            duty,
            owedBy,
            rule,
            startedOn,
            due,
            metOn is { } met ? new DateInterval(met, met) : null,
            asAt,
            isSuspended: now.SuspensionOn(asAt) is not null,
            daysSuspended: isLate ? WorkingDaysSuspended(due!.Latest.DueOn, until) : 0));
    }

    /// <summary>On how many working days after one date, up to and including another, the inspection was suspended or paused.</summary>
    private int WorkingDaysSuspended(LocalDate after, LocalDate until)
    {
        if (now.Standstills.Latest is null)
        {
            return 0;
        }

        suspended ??= new(now.Standstills, calendar);
        return suspended.By(until) - suspended.By(after);
    }
}
