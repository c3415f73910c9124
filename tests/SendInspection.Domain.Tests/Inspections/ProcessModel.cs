using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>
/// What may follow what, written down once more by hand from the words of the handbook and of the slides, and from nothing in the library: an
/// oracle for the order of the steps.
/// </summary>
internal sealed class ProcessModel
{
    private static readonly Stage[] BeforeFieldwork = [Stage.Planned, Stage.Notified, Stage.Prepared];

    private readonly Dictionary<(Stage From, Step Step), Stage> rows = [];

    private ProcessModel(bool is2016)
    {
        // An inspection is planned; until the area is notified, another first day can be set.
        Add(Stage.NotPlanned, Step.Plan, Stage.Planned);
        Add(Stage.Planned, Step.Replan, Stage.Planned);

        // Until the fieldwork starts it can be put off, and then starts again from its planning.
        foreach (Stage stage in BeforeFieldwork)
        {
            Add(stage, Step.Defer, Stage.Deferred);
        }

        Add(Stage.Deferred, Step.Replan, Stage.Planned);

        // Until the fieldwork has ended it can be called off.
        Stage[] duringFieldwork = is2016 ? [Stage.Fieldwork] : [Stage.Fieldwork, Stage.OnSite];
        foreach (Stage stage in BeforeFieldwork.Concat(duringFieldwork).Concat([Stage.Deferred, Stage.Incomplete]))
        {
            Add(stage, Step.Cancel, Stage.Cancelled);
        }

        Add(Stage.Planned, Step.Notify, Stage.Notified);
        Add(Stage.Notified, Step.Prepare, Stage.Prepared);
        Add(Stage.Prepared, Step.StartFieldwork, Stage.Fieldwork);

        // In 2023 the fieldwork begins off site.
        if (!is2016)
        {
            Add(Stage.Fieldwork, Step.StartOnSite, Stage.OnSite);
        }

        Add(is2016 ? Stage.Fieldwork : Stage.OnSite, Step.EndFieldwork, Stage.FieldworkEnded);
        foreach (Stage stage in duringFieldwork)
        {
            Add(stage, Step.BreakOff, Stage.Incomplete);
        }

        Add(Stage.Incomplete, Step.Replan, Stage.Planned);

        Add(Stage.FieldworkEnded, Step.GiveFeedback, Stage.FeedbackGiven);
        Add(Stage.FieldworkEnded, Step.RequireStatement, Stage.ConcernsReported);
        Add(Stage.FeedbackGiven, Step.ReceiveLetter, is2016 ? Stage.LetterReceived : Stage.StrategicPlanAwaited);
        Add(Stage.ConcernsReported, Step.ReceiveLetter, Stage.StatementAwaited);

        // Without concerns: in 2016 perhaps follow-up, in 2023 the strategic plan.
        if (is2016)
        {
            Add(Stage.LetterReceived, Step.FollowUp, Stage.FollowUp);
        }
        else
        {
            Add(Stage.StrategicPlanAwaited, Step.PublishStrategicPlan, Stage.StrategicPlanPublished);
        }

        // With concerns: a statement, a review, once more; in 2016 a second "not fit" is a stage of its own, in 2023 the plan is simply not fit.
        Add(Stage.StatementAwaited, Step.SubmitStatement, Stage.StatementSubmitted);
        Add(Stage.StatementSubmitted, Step.FindFit, Stage.Monitored);
        Add(Stage.StatementSubmitted, Step.FindUnfit, Stage.StatementUnfit);
        Add(Stage.StatementUnfit, Step.Resubmit, Stage.StatementResubmitted);
        Add(Stage.StatementResubmitted, Step.FindFit, Stage.Monitored);
        Add(Stage.StatementResubmitted, Step.FindUnfit, is2016 ? Stage.StatementTwiceUnfit : Stage.StatementUnfit);

        // Advice is given where a statement is missing or not fit; what comes late is still taken; the Minister decides.
        Add(Stage.StatementAwaited, Step.AdviseMinister, Stage.MinisterAdvised);
        Add(Stage.StatementUnfit, Step.AdviseMinister, Stage.MinisterAdvised);
        if (is2016)
        {
            Add(Stage.StatementTwiceUnfit, Step.AdviseMinister, Stage.MinisterAdvised);
        }

        Add(Stage.MinisterAdvised, Step.SubmitStatement, Stage.StatementSubmitted);
        Add(Stage.MinisterAdvised, Step.Resubmit, Stage.StatementResubmitted);
        Add(Stage.MinisterAdvised, Step.MinisterDecides, Stage.Monitored);
        Add(Stage.MinisterAdvised, Step.MinisterOrdersInspection, Stage.RevisitDirected);

        // The return: announced (and announced anew), started, ended, judged.
        (Step findGood, Stage good, Step findBad, Stage bad) = is2016
            ? (Step.FindSufficient, Stage.ProgressSufficient, Step.FindInsufficient, Stage.ProgressInsufficient)
            : (Step.FindEffective, Stage.ActionEffective, Step.FindIneffective, Stage.ActionIneffective);
        Add(Stage.Monitored, Step.NotifyRevisit, Stage.RevisitNotified);
        Add(Stage.RevisitDirected, Step.NotifyRevisit, Stage.RevisitNotified);
        Add(Stage.RevisitNotified, Step.NotifyRevisit, Stage.RevisitNotified);
        Add(Stage.RevisitNotified, Step.StartRevisit, Stage.Revisit);
        Add(Stage.Revisit, Step.EndRevisit, Stage.RevisitEnded);
        Add(Stage.RevisitEnded, findGood, good);
        Add(Stage.RevisitEnded, findBad, bad);

        // After a bad return it is decided what follows; the inspectors return again only when they are directed to.
        Add(bad, Step.DecideAfterRevisit, Stage.RevisitFollowUp);
        Add(Stage.RevisitFollowUp, Step.DecideAfterRevisit, Stage.RevisitFollowUp);
        foreach (Stage stage in new[] { Stage.Monitored, bad, Stage.RevisitFollowUp })
        {
            Add(stage, Step.DirectRevisit, Stage.RevisitDirected);
        }

        // It can be closed once the area has its report and nobody is at work or owes a statement or a review.
        foreach (Stage stage in new[] { Stage.MinisterAdvised, Stage.Monitored, Stage.RevisitDirected, Stage.RevisitNotified, good, bad, Stage.RevisitFollowUp }
            .Concat(is2016 ? [Stage.LetterReceived, Stage.FollowUp] : [Stage.StrategicPlanAwaited, Stage.StrategicPlanPublished]))
        {
            Add(stage, Step.Close, Stage.Closed);
        }
    }

    internal static ProcessModel Send2016 { get; } = new(is2016: true);

    internal static ProcessModel AreaSend2023 { get; } = new(is2016: false);

    internal static ProcessModel Of(Framework? edition) => edition?.Id == Framework.AreaSend2023.Id ? AreaSend2023 : Send2016;

    internal IEnumerable<(Stage From, Step Step, Stage To)> Rows => rows.Select(row => (row.Key.From, row.Key.Step, row.Value));

    internal IEnumerable<Step> StepsFrom(Stage stage) => rows.Keys.Where(row => row.From == stage).Select(row => row.Step);

    /// <summary>Where a step leads; null where it cannot be taken.</summary>
    internal Stage? After(Stage stage, Step step) => rows.TryGetValue((stage, step), out Stage to) ? to : null;

    /// <summary>Where the facts that are left after every correction lead, one after the other.</summary>
    internal static Stage StageAfter(IEnumerable<InspectionEvent> facts)
    {
        Stage stage = Stage.NotPlanned;
        Framework? edition = null;
        foreach (Milestone fact in facts.OfType<Milestone>())
        {
            edition = fact is InspectionPlanned plan ? plan.Framework : edition;
            stage = Of(edition).After(stage, fact.Step) ?? throw new InvalidOperationException($"{fact} cannot follow at {stage}.");
        }

        return stage;
    }

    private void Add(Stage from, Step step, Stage to) => rows.Add((from, step), to);
}

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
