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
    /// The inspection as its exact dates tell it, up to a day; null when the first or the last day is not exact, since events have exact days.
    /// </summary>
    /// <remarks>
    /// Taken where the record is silent: planned and notified on the last day that gives the framework's notice, and final feedback on the last day
    /// (Assumed). It ends before the first fact that is not exact.
    /// </remarks>
    /// <param name="asAt">The last day to tell.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The process refuses a step; the message gives every refusal.</exception>
    public Inspection? Replay(LocalDate asAt, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (FirstDay.Exact is not { } firstDay || LastDay.Exact is not { } lastDay)
        {
            return null;
        }

        LocalDate notifiedOn = calendar.AddWorkingDays(firstDay, -Framework.Notice.WorkingDays);
        List<InspectionCommand> commands =
        [
            new PlanInspection(notifiedOn, Area.Code, Framework, firstDay),
            new NotifyLocalArea(notifiedOn),
            new StartFieldwork(firstDay),
            new EndFieldwork(lastDay),
        ];
        if (Statement is { } statement)
        {
            commands.Add(new GiveFinalFeedback(lastDay, statement.IsRequired));
            if (LetterReceived?.Exact is { } received)
            {
                commands.Add(new ReceiveLetter(received));
                if (LetterPublished?.Exact is { } published)
                {
                    commands.Add(new PublishLetter(published));
                }

                if (StatementSubmitted?.Exact is { } submitted)
                {
                    commands.Add(new SubmitStatement(submitted));
                }
            }
        }

        return commands
            .TakeWhile(command => command.On <= asAt)
            .Aggregate(Inspection.None, (inspection, command) => inspection.Decide(command, calendar).Inspection);
    }
}
