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

    internal static readonly InspectionCommand[] Commands =
    [
        new PlanInspection(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2016, 9, 19)),
        new NotifyLocalArea(new(2016, 9, 12)),
        new DeferInspection(new(2016, 9, 13), "A serious incident in the area."),
        new ReplanInspection(new(2016, 9, 14), new(2016, 9, 26)),
        new NotifyLocalArea(new(2016, 9, 19)),
        new PrepareInspection(new(2016, 9, 21), Team, KeyLines),
        new ChangeTeam(new(2016, 9, 22), Team, "Illness."),
        new StartFieldwork(new(2016, 9, 26)),
        new EndFieldwork(new(2016, 9, 30)),
        new GiveFinalFeedback(new(2016, 9, 30), StatementRequired: true),
        new DraftLetter(new(2016, 10, 21)),
        new ReceiveLetter(new(2016, 11, 9)),
        new PublishLetter(new(2016, 11, 9)),
        new SubmitStatement(new(2017, 2, 20)),
        new FindStatementUnfit(new(2017, 3, 6)),
        new ResubmitStatement(new(2017, 4, 3)),
        new FindStatementFit(new(2017, 4, 19)),
        new PublishStatement(new(2017, 4, 20)),
        new NotifyRevisit(new(2018, 11, 19), new(2018, 12, 3)),
        new StartRevisit(new(2018, 12, 3)),
        new EndRevisit(new(2018, 12, 5)),
        new JudgeProgress(new(2018, 12, 5), [new WeaknessProgress("Joint commissioning", true), new WeaknessProgress("Oversight", false)]),
        new ReportRevisit(new(2019, 1, 24)),
        new DecideAfterRevisit(new(2019, 2, 11), "An accelerated progress plan."),
        new CloseInspection(new(2019, 6, 28)),
    ];

    internal static InspectionEvent[] OfTwentyFiveEvents()
    {
        List<InspectionEvent> events = [];
        Inspection inspection = Inspection.None;
        foreach (InspectionCommand command in Commands)
        {
            Decision decision = inspection.Decide(command, WorkingDayCalendar.England);
            events.AddRange(decision.Events);
            inspection = decision.Inspection;
        }

        return [.. events];
    }
}
