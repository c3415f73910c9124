namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>The planned and the actual dates so far: the fieldwork, the revisit and each duty, in order of their start.</summary>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date or a deadline is outside the calendar's coverage.</exception>
    public Timeline Timeline(WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        List<TimelineEntry> entries = [];
        if (PlannedFirstDay is { } firstDay)
        {
            entries.Add(new TimelineEntry("Fieldwork", firstDay, Framework?.Length?.From(firstDay, calendar).DueOn, FirstDay, LastDay));
        }

        if (RevisitPlannedFirstDay is not null)
        {
            entries.Add(new TimelineEntry("On site again", RevisitPlannedFirstDay, null, RevisitFirstDay, RevisitLastDay));
        }

        foreach (Obligation duty in Obligations(LatestOn ?? default, calendar))
        {
            entries.Add(new TimelineEntry(duty.Duty.Name(), duty.StartedOn, duty.Due?.Latest.DueOn, duty.StartedOn, duty.MetOn?.End));
        }

        string title = Area is null ? "Inspection" : $"Inspection of {Area}{(AreaName is { } name ? $" {name}" : "")}";
        return new Timeline(title, [.. entries.OrderBy(entry => entry.PlannedFrom)]);
    }

    /// <summary>The name of the area in the register on the first day; null where the register does not tell it.</summary>
    internal string? AreaName =>
        (FirstDay ?? PlannedFirstDay) is { } day && day >= LocalAreas.FirstDate && LocalAreas.On(day).TryFind(area, out LocalArea? found) ? found.Name : null;
}
