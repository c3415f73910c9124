namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>The planned and the actual dates so far: the fieldwork, the return and each duty, in order of their start; and the breaches.</summary>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date or a deadline is outside the calendar's coverage.</exception>
    public Timeline Timeline(WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        List<TimelineEntry> entries = [];
        if (PlannedFirstDay is { } firstDay)
        {
            LocalDate? plannedLastDay = Framework!.OnSiteNotice is null ? Framework.Length?.From(firstDay, calendar).DueOn : null;
            entries.Add(new TimelineEntry("Fieldwork", firstDay, plannedLastDay, FirstDay, LastDay));
        }

        if (OnSiteFirstDay is { } onSite)
        {
            entries.Add(new TimelineEntry("On site", onSite, Framework!.Length?.From(onSite, calendar).DueOn, onSite, LastDay));
        }

        if (RevisitPlannedFirstDay is { } revisit)
        {
            // Until the return that was announced has started, the one before it is over.
            bool hasStarted = RevisitFirstDay >= RevisitNotifiedOn;
            entries.Add(new TimelineEntry(InspectionStages.Capital(Process.Words.Return), revisit, null, hasStarted ? RevisitFirstDay : null, hasStarted ? RevisitLastDay : null));
        }

        entries.AddRange(Standstills.Times.Select(each => new TimelineEntry("Suspended or paused", null, null, each.Begun, each.Ended)));
        foreach (Obligation duty in Obligations(dates.LatestOfAll, calendar))
        {
            // What was done before it was owed was done on its day.
            LocalDate began = duty.MetOn?.End is { } met && met < duty.StartedOn ? met : duty.StartedOn;
            entries.Add(new TimelineEntry(InspectionStages.Capital(duty.What), duty.StartedOn, duty.Due?.Latest.DueOn, began, duty.MetOn?.End));
        }

        string title = Area is null ? "Inspection" : $"Inspection of {Area}{(AreaName is { } name ? $" {name}" : "")}";
        return new Timeline(title, [.. entries.OrderBy(entry => entry.PlannedFrom ?? entry.ActualFrom)], Breaches);
    }
}
