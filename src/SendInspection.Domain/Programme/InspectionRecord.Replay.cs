namespace SendInspection.Domain;

public sealed partial record InspectionRecord
{
    /// <summary>What the events of an inspection make public, as far as it has come.</summary>
    /// <param name="inspection">The inspection, its fieldwork ended.</param>
    /// <param name="citation">Where its events are kept.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The fieldwork has not ended, the register does not have the area on the first day, or the inspection holds dates that a record cannot: a report
    /// published before the last day.
    /// </exception>
    public static InspectionRecord Of(Inspection inspection, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(citation);
        if (inspection is not { Framework: { } framework, Area: { } area, FirstDay: { } fieldworkOn, LastDay: { } lastDay })
        {
            throw new ArgumentException($"The fieldwork has not ended: the stage is {inspection.Stage}.", nameof(inspection));
        }

        LocalDate firstDay = inspection.OnSiteFirstDay ?? fieldworkOn;
        if (firstDay < LocalAreas.FirstDate || !LocalAreas.On(firstDay).TryFind(area, out LocalArea? registered))
        {
            throw new ArgumentException($"The register has no local area {area} on {firstDay.Iso()}.", nameof(inspection));
        }

        return new InspectionRecord(
            framework,
            registered,
            Known(firstDay)!,
            Known(lastDay)!,
            Known(inspection.LetterReceivedOn),
            Known(inspection.LetterPublishedOn),
            inspection.StatementRequired is { } required ? new StatementRequirement(required, citation) : null,
            Known(inspection.StatementSubmittedOn),
            outcome: inspection.Outcome is { } outcome ? new KnownOutcome(outcome, citation) : null);

        KnownDate? Known(LocalDate? date) => date is { } day ? new KnownDate(day, citation) : null;
    }

    /// <summary>
    /// The inspection as its exact dates tell it, up to a day; null when the first or the last day is not exact, since events have exact
    /// days.
    /// </summary>
    /// <remarks>
    /// Taken where the record is silent (Assumed): planned and notified on the last day that gives the framework's notice, fieldwork off site, where
    /// the edition has it, begun as early as the notice allows, the team (unknown) in place on that day, and final feedback on the last day. What is
    /// not exact is left out, and so is what can only follow it.
    /// </remarks>
    /// <param name="asAt">The last day to tell.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar, or a date is outside the calendar's coverage.</exception>
    /// <exception cref="InvalidOperationException">
    /// The exact dates make an impossible history.
    /// </exception>
    public Inspection? Replay(LocalDate asAt, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        IsoDate.Require(asAt);
        if (FirstDay.Exact is not { } firstDay || LastDay.Exact is not { } lastDay)
        {
            return null;
        }

        // Where fieldwork begins off site, the record gives the days on site.
        TimeLimit notice = Framework.OnSiteNotice ?? Framework.Notice;
        LocalDate notifiedOn = calendar.AddWorkingDays(firstDay, -notice.WorkingDays);
        LocalDate fieldworkOn = calendar.AddWorkingDays(notifiedOn, Framework.Notice.WorkingDays);
        List<InspectionEvent> facts =
        [
            new InspectionPlanned(notifiedOn, Area.Code, Framework, fieldworkOn),
            new LocalAreaNotified(notifiedOn),
            new InspectionPrepared(fieldworkOn, Team: null, KeyLines: []),
            new FieldworkStarted(fieldworkOn),
        ];
        if (InspectionProcess.Of(Framework).Stages.Contains(InspectionStage.OnSite))
        {
            facts.Add(new OnSiteStarted(firstDay));
        }

        facts.Add(new FieldworkEnded(lastDay));
        if (IsStatementRequired is { } required)
        {
            facts.Add(new FinalFeedbackGiven(lastDay, required, Outcome?.Number));
            if (LetterReceived?.Exact is { } received)
            {
                facts.Add(new LetterReceived(received));
            }

            if (LetterPublished?.Exact is { } published)
            {
                facts.Add(new LetterPublished(published));
            }

            if (LetterReceived?.Exact is not null && required && StatementSubmitted?.Exact is { } submitted)
            {
                facts.Add(new StatementSubmitted(submitted));
            }
        }

        return Inspection.Replay(facts.Where(fact => fact.On <= asAt).Select((fact, index) => fact with { Number = index + 1 }), calendar);
    }
}
