namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Facts that may be possible next in an inspection, with contents that make sense and days that may fit; the library decides which of them are.</summary>
internal static class Possible
{
    private static readonly WorkingDayCalendar Calendar = Stories.Calendar;

    /// <summary>The plan that the explorations start from: in 2016 early in the edition, in 2023 when pauses are limited.</summary>
    internal static InspectionPlanned Plan(Framework edition) => edition == Framework.Send2016
        ? new InspectionPlanned(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), edition, new(2016, 9, 19))
        : new InspectionPlanned(new(2024, 5, 1), LocalAuthorityCode.Parse("354"), edition, new(2024, 6, 13));

    /// <summary>Days on which a step may happen: at once, soon, when something is overdue, long after, and on or before the days that were announced.</summary>
    internal static LocalDate[] Days(Inspection now)
    {
        if (now.LatestOn is not { } latest)
        {
            return [];
        }

        List<LocalDate> days = [latest, Calendar.After(latest), Calendar.OnOrAfter(latest.PlusDays(150)), Calendar.OnOrAfter(latest.PlusDays(500))];
        if (now.PlannedFirstDay is { } firstDay)
        {
            days.AddRange([firstDay, Calendar.AddWorkingDays(firstDay, -10)]);
        }

        if (now.NotifiedOn is { } notified)
        {
            days.Add(Calendar.AddWorkingDays(notified, 10));
        }

        if (now.RevisitPlannedFirstDay is { } revisit)
        {
            days.Add(revisit);
        }

        return [.. days.Where(day => day >= latest).Distinct()];
    }

    /// <summary>Each step on a day, with each of the contents that lead elsewhere.</summary>
    internal static IEnumerable<Milestone> Milestones(InspectionStep step, LocalDate on, Framework edition)
    {
        LocalDate later = Calendar.AddWorkingDays(on, 14);
        bool is2016 = edition == Framework.Send2016;
        return step switch
        {
            InspectionStep.Plan => [Plan(edition)],
            InspectionStep.Replan => [new InspectionReplanned(on, later)],
            InspectionStep.Defer => [new InspectionDeferred(on, "Flooding.")],
            InspectionStep.Cancel => [new InspectionCancelled(on, "The areas are to be merged.")],
            InspectionStep.Notify => [new LocalAreaNotified(on)],
            InspectionStep.Prepare => [new InspectionPrepared(on, Stories.Team, is2016 ? Stories.KeyLines : [])],
            InspectionStep.StartFieldwork => [new FieldworkStarted(on)],
            InspectionStep.StartOnSite => [new OnSiteStarted(on)],
            InspectionStep.BreakOff => [new InspectionIncomplete(on, "Snow closed the schools.")],
            InspectionStep.EndFieldwork => [new FieldworkEnded(on)],
            InspectionStep.GiveFeedback => is2016 ? [new FinalFeedbackGiven(on, false)] : [new FinalFeedbackGiven(on, false, 1), new FinalFeedbackGiven(on, false, 2)],
            InspectionStep.RequireStatement => [new FinalFeedbackGiven(on, true, is2016 ? null : 3)],
            InspectionStep.ReceiveLetter => [new LetterReceived(on)],
            InspectionStep.FollowUp => [new FollowUpDecided(on, "A conversation in the summer term.")],
            InspectionStep.PublishStrategicPlan => [new StrategicPlanPublished(on)],
            InspectionStep.SubmitStatement => [new StatementSubmitted(on)],
            InspectionStep.FindFit => [new StatementFoundFit(on)],
            InspectionStep.FindUnfit => [new StatementFoundUnfit(on, ["Two actions have no outcome."])],
            InspectionStep.Resubmit => [new StatementResubmitted(on)],
            InspectionStep.AdviseMinister => [new MinisterAdvised(on)],
            InspectionStep.MinisterDecides =>
                [new MinisterDecided(on, [MinisterialOption.AdditionalTargetedSupport]), new MinisterDecided(on, [MinisterialOption.StatutoryDirection])],
            InspectionStep.MinisterOrdersInspection =>
                [new MinisterDecided(on, [MinisterialOption.FurtherInspection]), new MinisterDecided(on, [MinisterialOption.FurtherInspection, MinisterialOption.StatutoryDirection])],
            InspectionStep.DirectRevisit => [new RevisitDirected(on)],
            InspectionStep.NotifyRevisit => [new RevisitNotified(on, later)],
            InspectionStep.StartRevisit => [new RevisitStarted(on)],
            InspectionStep.EndRevisit => [new RevisitEnded(on)],
            InspectionStep.FindSufficient => [new ProgressJudged(on, [new WeaknessProgress("Oversight", true)])],
            InspectionStep.FindInsufficient => [new ProgressJudged(on, [new WeaknessProgress("Oversight", true), new WeaknessProgress("Joint commissioning", false)])],
            InspectionStep.FindEffective => [new ActionJudged(on, true)],
            InspectionStep.FindIneffective => [new ActionJudged(on, false)],
            InspectionStep.DecideAfterRevisit => [new RevisitFollowUpDecided(on, "An accelerated progress plan.")],
            InspectionStep.Close => [new InspectionClosed(on)],
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, "A step without a fact here."),
        };
    }

    /// <summary>Days that a note may be about: today, the days before and after, the days that it may not be before, and long after.</summary>
    internal static LocalDate[] NoteDays(Inspection now)
    {
        if (now.LatestOn is not { } latest)
        {
            return [];
        }

        List<LocalDate> days = [latest, latest.PlusDays(-1), latest.PlusDays(1), latest.PlusDays(300)];
        days.AddRange(
            new[] { now.FirstDay, now.LastDay, now.LastDay?.PlusDays(1), now.FeedbackOn, now.StatementSubmittedOn, now.RevisitLastDay, now.SuspendedSince, now.SuspendedSince?.PlusDays(3) }
                .OfType<LocalDate>());
        return [.. days.Distinct()];
    }

    /// <summary>The notes that steer what may follow, whatever else is recorded.</summary>
    internal static InspectionEvent[] Publications(LocalDate on) => [new LetterPublished(on), new StatementPublished(on), new DirectionFollowed(on), new RevisitReported(on)];

    /// <summary>A concern, what is done about it, and cancelling with somebody who takes it over.</summary>
    internal static InspectionEvent[] Concerns(LocalDate on) =>
    [
        new ConcernRecorded(on, new SafeguardingConcern("S1", on, "A door that did not lock.")),
        new SafeguardingActionTaken(on, "S1", new SafeguardingAction("The head was told.", "H1", on)),
    ];

    /// <summary>Standing still, and going on.</summary>
    internal static InspectionEvent[] Standstills(LocalDate on) =>
        [new InspectionSuspended(on, "The whole programme stands still."), new InspectionPaused(on, "An incident in the area."), new InspectionResumed(on)];

    /// <summary>What else may be noted, which steers nothing.</summary>
    internal static InspectionEvent[] OtherNotes(LocalDate on, LocalAuthorityCode area) =>
    [
        new PartnersRecorded(on, new LocalAreaPartners(area, [new HealthCommissioner("02T", "NHS Calderdale CCG")], [], [], 900)),
        new TeamChanged(on, Stories.Team, "Illness."),
        new SelfEvaluationRecorded(on, []),
        new ActivityRecorded(on, new Discussion(on, "H1", DiscussionPartner.ElectedMembers)),
        new InterimFeedbackGiven(on, "So far we have met leaders."),
        new ChildrenTracked(on, 6, 1),
        new LetterDrafted(on),
        new ReportCopiesSent(on, ["The Secretary of State"]),
        new ReportCopiesPublished(on),
        new EngagementMeetingHeld(on),
        new ThematicVisitMade(on, "Alternative provision"),
    ];
}
