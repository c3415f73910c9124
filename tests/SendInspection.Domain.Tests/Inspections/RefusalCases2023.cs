namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Every rule that a fact can break under the framework of 2023, broken.</summary>
internal static class RefusalCases2023
{
    private static readonly InspectionTeam Untrained = new(
        new Inspector("H1", "Jane Marsh", InspectorRole.Hmi, new(2016, 4, 12)), [new Inspector("C1", "Tom Field", InspectorRole.CqcInspector, trainedOn: null)]);

    private static readonly InspectionEvent[] Concerned =
        [.. Stories.Fieldwork2023, new ConcernRecorded(new(2023, 9, 21), new SafeguardingConcern("S1", new(2023, 9, 21), "A door that did not lock."))];

    private static readonly InspectionEvent[] Paused = [.. Stories.Fieldwork2023, new InspectionPaused(new(2023, 9, 22), "An incident in the area.")];

    private static readonly InspectionEvent[] PausedIn2024 =
    [
        new InspectionPlanned(new(2024, 4, 22), LocalAuthorityCode.Parse("354"), Framework.AreaSend2023, new(2024, 6, 13)),
        new LocalAreaNotified(new(2024, 6, 3)),
        new InspectionPaused(new(2024, 6, 5), "An incident in the area."),
    ];

    internal static readonly (string Case, InspectionEvent[] Before, InspectionEvent Refused, Rule[] By)[] All =
    [
        ("2023: a plan before the framework", [], Plan(new(2022, 11, 1), new(2022, 12, 1)), [Rules.EditionInForce]),
        ("2023: a new first day before the framework", [Plan(new(2022, 11, 1), new(2023, 1, 16))], new InspectionReplanned(new(2022, 11, 2), new(2022, 12, 19)), [Rules.EditionInForce]),
        ("2023: a plan for a Sunday", [], Plan(new(2023, 8, 21), new(2023, 9, 24)), [Rules.FieldworkOnWorkingDays]),
        ("2023: a plan for an area that exists no longer", [], Plan(new(2023, 8, 21), new(2023, 9, 21), area: "909"), [Rules.AreaInRegister]),
        ("2023: a new first day on a Sunday", Stories.Planned2023, new InspectionReplanned(new(2023, 8, 22), new(2023, 9, 24)), [Rules.FieldworkOnWorkingDays]),
        ("2023: a deferral without a reason", Stories.Planned2023, new InspectionDeferred(new(2023, 8, 22), ""), [Rules.ReasonGiven]),
        ("2023: cancelling with an open concern that nobody takes over", Concerned, new InspectionCancelled(new(2023, 9, 22), "Snow."), [Rules.ConcernsHandedOver]),
        ("2023: seven working days' notice", Stories.Planned2023, new LocalAreaNotified(new(2023, 9, 12)), [Rules.FieldworkNotice2023]),
        ("2023: a team that is not trained", Stories.Fieldwork2023[..2], new InspectionPrepared(new(2023, 9, 13), Untrained, []), [Rules.TeamTrained]),
        ("2023: no team", Stories.Fieldwork2023[..2], new InspectionPrepared(new(2023, 9, 13), null, []), [Rules.TeamNamed]),
        ("2023: fieldwork before the day notified", Stories.Fieldwork2023[..3], new FieldworkStarted(new(2023, 9, 20)), [Rules.FirstDay]),
        ("2023: fieldwork that starts on a Saturday", Stories.Fieldwork2023[..3], new FieldworkStarted(new(2023, 9, 23)), [Rules.FieldworkOnWorkingDays]),
        ("2023: nine working days' notice before the team is on site", Stories.Fieldwork2023, new OnSiteStarted(new(2023, 9, 22)), [Rules.OnSiteNotice2023]),
        ("2023: on site on a Sunday", Stories.Fieldwork2023, new OnSiteStarted(new(2023, 9, 24)), [Rules.FieldworkOnWorkingDays, Rules.OnSiteNotice2023]),
        ("2023: on site while the inspection is paused", Paused, new OnSiteStarted(new(2023, 9, 25)), [Rules.NotWhileSuspended]),
        ("2023: a pause before the area is notified", Stories.Planned2023, new InspectionPaused(new(2023, 8, 22), "Illness."), [Rules.WhenNoted]),
        ("2023: a pause of sixteen working days", PausedIn2024, new InspectionResumed(new(2024, 6, 27)), [Rules.PauseAtMost]),
        ("2023: more children in alternative provision than are tracked", Stories.Fieldwork2023, new ChildrenTracked(new(2023, 9, 21), 6, 7), [Rules.TrackedChildren]),
        ("2023: fieldwork broken off without a reason", Stories.Fieldwork2023, new InspectionIncomplete(new(2023, 9, 22), " "), [Rules.ReasonGiven]),
        ("2023: fieldwork that ends on a Saturday", Stories.FieldworkEnded2023[..^1], new FieldworkEnded(new(2023, 9, 30)), [Rules.FieldworkOnWorkingDays]),
        ("2023: no outcome", Stories.FieldworkEnded2023, new FinalFeedbackGiven(new(2023, 9, 29), false), [Rules.OutcomeOfEdition]),
        ("2023: a fourth outcome", Stories.FieldworkEnded2023, new FinalFeedbackGiven(new(2023, 9, 29), true, Outcome: 4), [Rules.OutcomeOfEdition]),
        ("2023: outcome 3 without a priority action plan", Stories.FieldworkEnded2023, new FinalFeedbackGiven(new(2023, 9, 29), false, Outcome: 3), [Rules.OutcomeOfEdition]),
        ("2023: outcome 1 with a priority action plan", Stories.FieldworkEnded2023, new FinalFeedbackGiven(new(2023, 9, 29), true, Outcome: 1), [Rules.OutcomeOfEdition]),
        ("2023: a note that the edition has no place for", Stories.FieldworkEnded2023, new SelfEvaluationRecorded(new(2023, 9, 29), []), [Rules.WhenNoted]),
        ("2023: a letter of the other edition", Stories.PlanAwaited[..7], new LetterDrafted(new(2023, 10, 20), Stories.Letter(true, findings: [Stories.Finding(FindingKind.Strength), Stories.Finding(FindingKind.AreaForDevelopment), Stories.Finding(FindingKind.SignificantConcern)])), [Rules.LetterOfThisInspection]),
        ("2023: a report with another outcome than the area was told", Stories.Outcome2[..7], new LetterDrafted(new(2023, 10, 20), Stories.Report(3)), [Rules.LetterOfThisInspection]),
        ("2023: a report dated after it was received", [.. Stories.Outcome2[..7], new LetterDrafted(new(2023, 10, 20), Stories.Report(2))],
            new LetterReceived(new(2023, 11, 9)), [Rules.LetterOfThisInspection]),
        ("2023: a report with an NHS number published",
            [.. Stories.Outcome2[..7], new LetterDrafted(new(2023, 10, 20), Stories.Report(2, "We saw the plan of 943 476 5919.")), new LetterReceived(new(2023, 11, 13))],
            new LetterPublished(new(2023, 11, 20)), [Rules.NoNhsNumber]),
        ("2023: closing before the strategic plan is published", Stories.Outcome2[..9], new InspectionClosed(new(2024, 1, 15)), [Rules.StrategicPlanUpdated]),
        ("2023: closing without publication or return", [.. Stories.PlanAwaited[..^1], new StatementSubmitted(new(2024, 1, 4)), new StatementFoundFit(new(2024, 1, 15))],
            new InspectionClosed(new(2024, 1, 16)), [Rules.LetterPublishedBeforeClosing, Rules.StatementPublishedBeforeClosing, Rules.MonitoredBeforeClosing]),
        ("2023: closing with a concern that is not acted on",
            [.. Concerned, .. Stories.Outcome2[4..^1]], new InspectionClosed(new(2024, 1, 15)), [Rules.ConcernActedOn]),
        ("2023: closing while the Secretary of State is still to decide", Stories.PlanNeverCame[..^1], new InspectionClosed(new(2024, 3, 5)), [Rules.NothingOpen, Rules.MonitoredBeforeClosing]),
        ("2023: closing with a direction that is not followed", Stories.PlanNeverCame, new InspectionClosed(new(2024, 4, 5)), [Rules.NothingOpen]),
        ("2023: a plan found unfit without a reason", Stories.PlanFit[..10], new StatementFoundUnfit(new(2024, 1, 15), []), [Rules.ReviewReasons]),
        ("2023: a plan published before it was submitted", Stories.PlanFit[..10], new StatementPublished(new(2024, 1, 3)), [Rules.PublishedAfterReceipt]),
        ("2023: advice before the plan is overdue", Stories.PlanAwaited, new MinisterAdvised(new(2024, 1, 4)), [Rules.AdvisedWhenOverdue]),
        ("2023: a decision without a next step", Stories.PlanNeverCame[..^1], new MinisterDecided(new(2024, 3, 20), []), [Rules.MinisterOptions]),
        ("2023: a return after a decision that was not for further inspection", Stories.PlanNeverCame, new RevisitNotified(new(2024, 4, 15), new(2024, 4, 29)), [Rules.ReturnOrdered]),
        ("2023: nine working days' notice of a monitoring inspection", Stories.PlanFit, new RevisitNotified(new(2025, 4, 29), new(2025, 5, 13)), [Rules.MonitoringNotice]),
        ("2023: a monitoring inspection announced for a bank holiday", Stories.PlanFit, new RevisitNotified(new(2025, 4, 1), new(2025, 5, 5)), [Rules.FieldworkOnWorkingDays]),
        ("2023: a monitoring inspection before the day notified", Stories.Monitored2023[..^2], new RevisitStarted(new(2025, 5, 12)), [Rules.FirstDay]),
        ("2023: a monitoring inspection that ends on a Saturday", Stories.Monitored2023[..^1], new RevisitEnded(new(2025, 5, 17)), [Rules.FieldworkOnWorkingDays]),
        ("2023: a direction to return before the report", [.. Stories.Monitored2023, new ActionJudged(new(2025, 5, 15), false)], new RevisitDirected(new(2025, 6, 2)), [Rules.ReportBeforeReturn]),
        ("2023: a decision after a monitoring inspection that is not named", Stories.IneffectiveAction[..^2], new RevisitFollowUpDecided(new(2025, 7, 14), " "), [Rules.SubstanceGiven]),
        ("2023: closing before the report on the monitoring inspection", Stories.EffectiveAction[..^2], new InspectionClosed(new(2025, 7, 1)), [Rules.ReportBeforeReturn]),
        ("2023: progress judged by weakness", Stories.Monitored2023, new ProgressJudged(new(2025, 5, 15), [new WeaknessProgress("Waits", true)]), [Rules.OrderOfSteps]),
        ("2023: a thematic visit without a theme", Stories.Planned2023, new ThematicVisitMade(new(2023, 8, 22), ""), [Rules.SubstanceGiven]),
    ];

    private static InspectionPlanned Plan(LocalDate on, LocalDate firstDay, string area = "354") => new(on, LocalAuthorityCode.Parse(area), Framework.AreaSend2023, firstDay);
}
