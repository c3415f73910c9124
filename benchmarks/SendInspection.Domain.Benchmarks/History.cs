namespace SendInspection.Domain.Benchmarks;

/// <summary>A full history, as long as they get: an inspection put off once, a statement found unfit once, a revisit.</summary>
internal static class History
{
    private static readonly InspectionTeam Team = new(
        new Inspector("H1", "Jane Marsh", InspectorRole.Hmi, new(2016, 4, 12)),
        [
            new Inspector("C1", "Tom Field", InspectorRole.CqcInspector, new(2016, 4, 12)),
            new Inspector("O1", "Ann Brook", InspectorRole.OfstedInspector, new(2016, 4, 13)),
        ]);

    private static readonly ValueList<KeyLineOfEnquiry> KeyLines =
        [new KeyLineOfEnquiry("How early are needs found, and what comes of it?", ["A", "B", "C"], [EvidenceSource.All[0]])];

    internal static readonly InspectionEvent[] Facts =
    [
        new InspectionPlanned(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2016, 9, 19)),
        new LocalAreaNotified(new(2016, 9, 12)),
        new InspectionDeferred(new(2016, 9, 13), "A serious incident in the area."),
        new InspectionReplanned(new(2016, 9, 14), new(2016, 9, 26)),
        new LocalAreaNotified(new(2016, 9, 19)),
        new InspectionPrepared(new(2016, 9, 21), Team, KeyLines),
        new TeamChanged(new(2016, 9, 22), Team, "Illness."),
        new FieldworkStarted(new(2016, 9, 26)),
        new FieldworkEnded(new(2016, 9, 30)),
        new FinalFeedbackGiven(new(2016, 9, 30), StatementRequired: true),
        new LetterDrafted(new(2016, 10, 21)),
        new LetterReceived(new(2016, 11, 9)),
        new LetterPublished(new(2016, 11, 9)),
        new StatementSubmitted(new(2017, 2, 20)),
        new StatementFoundUnfit(new(2017, 3, 6), ["Two actions have no outcome."]),
        new StatementResubmitted(new(2017, 4, 3)),
        new StatementFoundFit(new(2017, 4, 19)),
        new StatementPublished(new(2017, 4, 20)),
        new RevisitNotified(new(2018, 11, 19), new(2018, 12, 3)),
        new RevisitStarted(new(2018, 12, 3)),
        new RevisitEnded(new(2018, 12, 5)),
        new ProgressJudged(new(2018, 12, 5), [new WeaknessProgress("Joint commissioning", true), new WeaknessProgress("Oversight", false)]),
        new RevisitReported(new(2019, 1, 24)),
        new RevisitFollowUpDecided(new(2019, 2, 11), "An accelerated progress plan."),
        new InspectionClosed(new(2019, 6, 28)),
    ];

    /// <summary>The same under the framework of 2023: outcome 3, a plan found unfit once, a monitoring inspection.</summary>
    internal static readonly InspectionEvent[] Facts2023 =
    [
        new InspectionPlanned(new(2023, 8, 21), LocalAuthorityCode.Parse("354"), Framework.AreaSend2023, new(2023, 9, 21)),
        new LocalAreaNotified(new(2023, 9, 11)),
        new InspectionDeferred(new(2023, 9, 12), "A serious incident in the area."),
        new InspectionReplanned(new(2023, 9, 13), new(2023, 10, 12)),
        new LocalAreaNotified(new(2023, 10, 2)),
        new InspectionPrepared(new(2023, 10, 4), Team, []),
        new TeamChanged(new(2023, 10, 5), Team, "Illness."),
        new FieldworkStarted(new(2023, 10, 12)),
        new OnSiteStarted(new(2023, 10, 16)),
        new ChildrenTracked(new(2023, 10, 18), 6, 1),
        new FieldworkEnded(new(2023, 10, 20)),
        new FinalFeedbackGiven(new(2023, 10, 20), StatementRequired: true, Outcome: 3),
        new LetterDrafted(new(2023, 11, 10)),
        new LetterReceived(new(2023, 12, 4)),
        new LetterPublished(new(2023, 12, 11)),
        new StatementSubmitted(new(2024, 1, 22)),
        new StatementFoundUnfit(new(2024, 2, 5), ["Two actions have no outcome."]),
        new StatementResubmitted(new(2024, 3, 4)),
        new StatementFoundFit(new(2024, 3, 18)),
        new StatementPublished(new(2024, 3, 19)),
        new RevisitNotified(new(2025, 5, 12), new(2025, 6, 2)),
        new RevisitStarted(new(2025, 6, 2)),
        new RevisitEnded(new(2025, 6, 4)),
        new ActionJudged(new(2025, 6, 4), IsEffective: true),
        new RevisitReported(new(2025, 7, 10)),
    ];

    internal static InspectionEvent[] Decided(InspectionEvent[] facts)
    {
        List<InspectionEvent> events = [];
        Inspection inspection = Inspection.None;
        foreach (InspectionEvent fact in facts)
        {
            Decision decision = inspection.Decide(fact, WorkingDayCalendar.England);
            events.Add(decision.Event ?? throw new InvalidOperationException(decision.ToString()));
            inspection = decision.Inspection;
        }

        return [.. events];
    }
}
