namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>Each duty in the inspection as it stood at the end of a day: those with a deadline first, in order of date.</summary>
    /// <remarks>
    /// A duty begins with the fact that gives rise to it, and stays in the list when it is met. It leaves the list only when a fact takes it away:
    /// a deferral, fieldwork that was broken off, a cancellation (concerns are still owed), the Minister's decision on a statement that did not come.
    /// What is dated after the day does not count.
    /// </remarks>
    /// <param name="asAt">The day.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date or a deadline is outside the calendar's coverage.</exception>
    public ValueList<Obligation> Obligations(LocalDate asAt, WorkingDayCalendar calendar)
    {
        List<Obligation> obligations = [];
        AddObligations(obligations, asAt, calendar);
        return Obligation.InOrder(obligations);
    }

    /// <summary>Adds each duty in the inspection, in no order.</summary>
    internal void AddObligations(List<Obligation> obligations, LocalDate asAt, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        IsoDate.Require(asAt);
        if (FirstPlanned != default)
        {
            calendar.RequireCovered(asAt);
        }

        Inspection now = AsAt(asAt);
        if (now.Framework is null)
        {
            return;
        }

        DutyList duties = new(now, asAt, calendar, obligations);
        foreach (Phase phase in now.Process.Phases)
        {
            if (phase.Owe is not null && (now.Stage != InspectionStage.Cancelled || phase.OutlivesCancelling))
            {
                phase.Owe(ref duties);
            }
        }
    }
}
