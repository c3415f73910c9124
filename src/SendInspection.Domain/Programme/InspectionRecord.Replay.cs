namespace SendInspection.Domain;

public sealed partial record InspectionRecord
{
    /// <summary>What the events of an inspection make public, as far as it has come.</summary>
    /// <param name="inspection">The inspection, its fieldwork ended.</param>
    /// <param name="citation">Where its events are kept.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The fieldwork has not ended.</exception>
    public static InspectionRecord Of(Inspection inspection, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(citation);
        if (inspection is not { Framework: { } framework, Area: { } area, FirstDay: { } firstDay, LastDay: { } lastDay })
        {
            throw new ArgumentException($"The fieldwork has not ended: the stage is {inspection.Stage}.", nameof(inspection));
        }

        return new InspectionRecord(
            framework,
            LocalAreas.On(firstDay)[area],
            Known(firstDay)!,
            Known(lastDay)!,
            Known(inspection.LetterReceivedOn),
            Known(inspection.LetterPublishedOn),
            inspection.StatementRequired is { } required ? new StatementRequirement(required, citation) : null,
            Known(inspection.StatementSubmittedOn));

        KnownDate? Known(LocalDate? date) => date is { } day ? new KnownDate(day, citation) : null;
    }

    /// <summary>
    /// The inspection as its exact dates tell it, up to a day; null when the first or the last day is not exact, since events have exact
    /// days.
    /// </summary>
    /// <remarks>
    /// Taken where the record is silent: planned and notified on the last day that gives the framework's notice, the team (unknown) in
    /// place on the first day, and final feedback on the last (Assumed). It ends before the first fact that is not exact.
    /// </remarks>
    /// <param name="asAt">The last day to tell.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The exact dates tell an impossible history: the letter was published before it was received, say.
    /// </exception>
    public Inspection? Replay(LocalDate asAt, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (FirstDay.Exact is not { } firstDay || LastDay.Exact is not { } lastDay)
        {
            return null;
        }

        LocalDate notifiedOn = calendar.AddWorkingDays(firstDay, -Framework.Notice.WorkingDays);
        List<InspectionEvent> events =
        [
            new InspectionPlanned(1, notifiedOn, Area.Code, Framework, firstDay),
            new LocalAreaNotified(2, notifiedOn),
            new InspectionPrepared(3, firstDay, Team: null, KeyLines: []),
            new FieldworkStarted(4, firstDay),
            new FieldworkEnded(5, lastDay),
        ];
        if (Statement is { } statement)
        {
            events.Add(new FinalFeedbackGiven(6, lastDay, statement.IsRequired));
            if (LetterReceived?.Exact is { } received)
            {
                events.Add(new LetterReceived(7, received));
                if (LetterPublished?.Exact is { } published)
                {
                    events.Add(new LetterPublished(8, published));
                }

                if (StatementSubmitted?.Exact is { } submitted)
                {
                    events.Add(new StatementSubmitted(events.Count + 1, submitted, Framework.StatementDue(received, calendar).DueOn));
                }
            }
        }

        return Inspection.Replay(events.TakeWhile(each => each.On <= asAt));
    }
}
