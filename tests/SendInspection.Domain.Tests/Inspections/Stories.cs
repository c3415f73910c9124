namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Ways through both editions' processes, told as facts: together they reach every stage.</summary>
internal static class Stories
{
    internal static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.England;

    internal static readonly InspectionTeam Team = new(
        new Inspector("H1", "Jane Marsh", InspectorRole.Hmi, new(2016, 4, 12)),
        [
            new Inspector("C1", "Tom Field", InspectorRole.CqcInspector, new(2016, 4, 12)),
            new Inspector("O1", "Ann Brook", InspectorRole.OfstedInspector, new(2016, 4, 13)),
        ]);

    internal static readonly ValueList<KeyLineOfEnquiry> KeyLines =
        [new KeyLineOfEnquiry("How early are needs found, and what comes of it?", ["A", "B", "C"], [EvidenceSource.All[0]])];

    internal static readonly InspectionEvent[] Planned =
        [new InspectionPlanned(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2016, 9, 19))];

    internal static readonly InspectionEvent[] Notified = [.. Planned, new LocalAreaNotified(new(2016, 9, 12))];

    internal static readonly InspectionEvent[] Prepared = [.. Notified, new InspectionPrepared(new(2016, 9, 14), Team, KeyLines)];

    internal static readonly InspectionEvent[] Fieldwork = [.. Prepared, new FieldworkStarted(new(2016, 9, 19))];

    internal static readonly InspectionEvent[] FieldworkEnded = [.. Fieldwork, new FieldworkEnded(new(2016, 9, 23))];

    internal static readonly InspectionEvent[] FeedbackGiven = [.. FieldworkEnded, new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: false)];

    internal static readonly InspectionEvent[] LetterPublished =
    [
        .. FeedbackGiven,
        new LetterDrafted(new(2016, 10, 14)),
        new LetterReceived(new(2016, 11, 4)),
        new LetterPublished(new(2016, 11, 9)),
    ];

    internal static readonly InspectionEvent[] WithoutConcerns =
    [
        .. LetterPublished,
        new FollowUpDecided(new(2016, 11, 10), "A conversation in the summer term."),
        new InspectionClosed(new(2017, 7, 10)),
    ];

    internal static readonly InspectionEvent[] ConcernsReported = [.. FieldworkEnded, new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: true)];

    internal static readonly InspectionEvent[] StatementAwaited = [.. ConcernsReported, new LetterReceived(new(2016, 11, 9))];

    internal static readonly InspectionEvent[] Fit =
    [
        .. StatementAwaited,
        new LetterPublished(new(2016, 11, 9)),
        new StatementSubmitted(new(2017, 2, 20)),
        new StatementFoundFit(new(2017, 3, 6)),
        new StatementPublished(new(2017, 3, 7)),
    ];

    internal static readonly InspectionEvent[] Unfit =
    [
        .. StatementAwaited,
        new StatementSubmitted(new(2017, 2, 20)),
        new StatementFoundUnfit(new(2017, 3, 6), ["Two actions have no outcome."]),
    ];

    internal static readonly InspectionEvent[] MinisterAdvised =
    [
        .. Unfit,
        new StatementResubmitted(new(2017, 4, 3)),
        new StatementFoundUnfit(new(2017, 4, 19), ["One action has no owner."]),
        new MinisterAdvised(new(2017, 4, 20)),
    ];

    internal static readonly InspectionEvent[] UnfitTwice =
    [
        .. MinisterAdvised,
        new MinisterDecided(new(2017, 5, 15), [MinisterialOption.AdditionalTargetedSupport, MinisterialOption.FurtherInspection]),
    ];

    internal static readonly InspectionEvent[] Directed =
    [
        .. MinisterAdvised,
        new MinisterDecided(new(2017, 5, 15), [MinisterialOption.AdditionalTargetedSupport, MinisterialOption.StatutoryDirection]),
        new DirectionFollowed(new(2017, 9, 29)),
    ];

    internal static readonly InspectionEvent[] Revisit = [.. Fit, new RevisitNotified(new(2018, 11, 19), new(2018, 12, 3)), new RevisitStarted(new(2018, 12, 3))];

    internal static readonly InspectionEvent[] Revisited = [.. Revisit, new RevisitEnded(new(2018, 12, 5))];

    internal static readonly InspectionEvent[] SufficientProgress =
    [
        .. Revisited,
        new ProgressJudged(new(2018, 12, 5), [new WeaknessProgress("Joint commissioning", true), new WeaknessProgress("Oversight", true)]),
        new RevisitReported(new(2019, 1, 24)),
        new InspectionClosed(new(2019, 1, 25)),
    ];

    internal static readonly InspectionEvent[] Insufficient =
    [
        .. Revisited,
        new ProgressJudged(new(2018, 12, 5), [new WeaknessProgress("Joint commissioning", true), new WeaknessProgress("Oversight", false)]),
    ];

    internal static readonly InspectionEvent[] InsufficientProgress =
    [
        .. Insufficient,
        new RevisitReported(new(2019, 1, 24)),
        new RevisitFollowUpDecided(new(2019, 2, 11), "An accelerated progress plan."),
        new RevisitDirected(new(2020, 1, 13)),
        new RevisitNotified(new(2020, 3, 9), new(2020, 3, 23)),
        new InspectionSuspended(new(2020, 3, 17), "The whole programme is suspended."),
        new InspectionResumed(new(2021, 4, 1)),
    ];

    internal static readonly InspectionEvent[] PutOff =
    [
        .. Prepared,
        new InspectionDeferred(new(2016, 9, 15), "A serious incident in the area."),
        new InspectionReplanned(new(2016, 10, 4), new(2016, 11, 21)),
        new LocalAreaNotified(new(2016, 11, 14)),
        new InspectionCancelled(new(2016, 11, 16), "The areas are to be merged."),
    ];

    internal static readonly InspectionEvent[] BrokenOff =
    [
        .. Fieldwork,
        new InspectionIncomplete(new(2016, 9, 21), "Snow closed the schools."),
        new InspectionReplanned(new(2016, 9, 26), new(2016, 10, 10)),
        new LocalAreaNotified(new(2016, 10, 3)),
    ];

    internal static readonly InspectionEvent[] Copied =
    [
        .. LetterPublished,
        new ReportCopiesSent(new(2016, 11, 7), ["The Secretary of State", "Rochdale Borough Council"]),
        new ReportCopiesPublished(new(2016, 11, 9)),
        new ConcernRecorded(new(2016, 11, 10), new SafeguardingConcern("S1", new(2016, 9, 20), "A door that did not lock.")),
        new SafeguardingActionTaken(new(2016, 11, 11), "S1", new SafeguardingAction("The head was told.", "H1", new(2016, 9, 21))),
    ];

    internal static readonly InspectionEvent[][] All = [WithoutConcerns, Copied, Fit, UnfitTwice, Directed, SufficientProgress, InsufficientProgress, PutOff, BrokenOff];

    internal static readonly InspectionEvent[] Planned2023 =
        [new InspectionPlanned(new(2023, 8, 21), LocalAuthorityCode.Parse("354"), Framework.AreaSend2023, new(2023, 9, 21))];

    internal static readonly InspectionEvent[] Fieldwork2023 =
    [
        .. Planned2023,
        new LocalAreaNotified(new(2023, 9, 11)),
        new InspectionPrepared(new(2023, 9, 13), Team, []),
        new FieldworkStarted(new(2023, 9, 21)),
    ];

    internal static readonly InspectionEvent[] FieldworkEnded2023 = [.. Fieldwork2023, new OnSiteStarted(new(2023, 9, 25)), new FieldworkEnded(new(2023, 9, 29))];

    internal static readonly InspectionEvent[] Outcome2 =
    [
        .. FieldworkEnded2023,
        new FinalFeedbackGiven(new(2023, 9, 29), StatementRequired: false, Outcome: 2),
        new LetterReceived(new(2023, 11, 13)),
        new LetterPublished(new(2023, 11, 20)),
        new StrategicPlanPublished(new(2023, 12, 20)),
        new InspectionClosed(new(2024, 1, 15)),
    ];

    internal static readonly InspectionEvent[] Outcome1 =
    [
        .. FieldworkEnded2023,
        new FinalFeedbackGiven(new(2023, 9, 29), StatementRequired: false, Outcome: 1),
        new LetterReceived(new(2023, 11, 13)),
        new ReportCopiesSent(new(2023, 11, 14), ["The Secretary of State", "Rochdale Borough Council"]),
        new ReportCopiesPublished(new(2023, 11, 20)),
        new ConcernRecorded(new(2023, 11, 21), new SafeguardingConcern("S1", new(2023, 9, 26), "A door that did not lock.")),
    ];

    internal static readonly InspectionEvent[] PlanAwaited =
    [
        .. FieldworkEnded2023,
        new FinalFeedbackGiven(new(2023, 9, 29), StatementRequired: true, Outcome: 3),
        new LetterReceived(new(2023, 11, 13)),
        new LetterPublished(new(2023, 11, 20)),
    ];

    internal static readonly InspectionEvent[] PlanFit =
    [
        .. PlanAwaited,
        new StatementSubmitted(new(2024, 1, 4)),
        new StatementFoundUnfit(new(2024, 1, 15), ["Nobody answers for two actions."]),
        new StatementResubmitted(new(2024, 2, 5)),
        new StatementFoundFit(new(2024, 2, 19)),
        new StatementPublished(new(2024, 2, 21)),
    ];

    internal static readonly InspectionEvent[] Monitored2023 =
    [
        .. PlanFit,
        new RevisitNotified(new(2025, 4, 28), new(2025, 5, 13)),
        new RevisitStarted(new(2025, 5, 13)),
        new RevisitEnded(new(2025, 5, 15)),
    ];

    internal static readonly InspectionEvent[] EffectiveAction =
    [
        .. Monitored2023,
        new ActionJudged(new(2025, 5, 15), IsEffective: true),
        new RevisitReported(new(2025, 6, 26)),
        new InspectionClosed(new(2025, 7, 1)),
    ];

    internal static readonly InspectionEvent[] IneffectiveAction =
    [
        .. Monitored2023,
        new ActionJudged(new(2025, 5, 15), IsEffective: false),
        new RevisitReported(new(2025, 6, 26)),
        new RevisitFollowUpDecided(new(2025, 7, 14), "An improvement adviser."),
        new RevisitDirected(new(2026, 1, 12)),
    ];

    internal static readonly InspectionEvent[] PlanNeverCame =
        [.. PlanAwaited, new MinisterAdvised(new(2024, 3, 1)), new MinisterDecided(new(2024, 3, 20), [MinisterialOption.StatutoryDirection])];

    internal static readonly InspectionEvent[][] All2023 =
    [
        Outcome2, Outcome1, EffectiveAction, IneffectiveAction, PlanNeverCame,
        [.. PlanNeverCame[..^1], new MinisterDecided(new(2024, 3, 20), [MinisterialOption.FurtherInspection])],
        [
            .. Planned2023,
            new InspectionDeferred(new(2023, 9, 1), "Flooding."),
            new InspectionReplanned(new(2023, 9, 4), new(2023, 11, 16)),
            new InspectionCancelled(new(2023, 9, 11), "The areas are to be merged."),
        ],
        [.. Fieldwork2023, new InspectionIncomplete(new(2023, 9, 22), "Illness in the team.")],
    ];

    /// <summary>An inspection at each stage of the edition of 2016, with a history that leads there.</summary>
    internal static readonly Dictionary<InspectionStage, Inspection> AtEachStage = ByStage(All);

    /// <summary>An inspection at each stage of the edition of 2023, with a history that leads there.</summary>
    internal static readonly Dictionary<InspectionStage, Inspection> AtEachStage2023 = ByStage(All2023);

    internal static Inspection Play(IEnumerable<InspectionEvent> facts) => facts.Aggregate(Inspection.None, (inspection, fact) => inspection.Decide(fact, Calendar).Inspection);

    internal static InspectionEvent[] Events(IEnumerable<InspectionEvent> facts)
    {
        List<InspectionEvent> events = [];
        Inspection inspection = Inspection.None;
        foreach (InspectionEvent fact in facts)
        {
            Decision decision = inspection.Decide(fact, Calendar);
            inspection = decision.Inspection;
            events.Add(decision.Event!);
        }

        return [.. events];
    }

    /// <summary>The facts numbered from 1, without asking any rule.</summary>
    internal static InspectionEvent[] Numbered(IEnumerable<InspectionEvent> facts) => [.. facts.Select((fact, index) => fact with { Number = index + 1 })];

    /// <summary>A letter on the inspection of these stories.</summary>
    internal static ReportLetter Letter(
        bool statementRequired, DateInterval? inspected = null, string opening = "We write to tell you what we found.", LocalDate? datedOn = null, params Finding[] findings) => new(
        "Rochdale",
        "Rochdale Borough Council",
        ["NHS Heywood, Middleton and Rochdale CCG"],
        inspected ?? new DateInterval(new(2016, 9, 19), new(2016, 9, 23)),
        datedOn ?? new LocalDate(2016, 11, 4),
        opening,
        [new QuestionNarrative("A", "Needs are found early."), new QuestionNarrative("B", "Plans are late."), new QuestionNarrative("C", "Outcomes are known.")],
        [.. findings],
        statementRequired,
        Team.Lead);

    /// <summary>A report on the inspection of 2023 in these stories.</summary>
    internal static AreaReport Report(int outcome, string experience = "Children wait too long.") => new(
        "Rochdale",
        "Rochdale Borough Council",
        ["NHS Greater Manchester"],
        new DateInterval(new(2023, 9, 25), new(2023, 9, 29)),
        new LocalDate(2023, 11, 10),
        outcome,
        "Rochdale Borough Council and NHS Greater Manchester are jointly responsible.",
        experience,
        "Leaders know the area.",
        "Plans are not checked.",
        outcome == 3 ? [new AreaForAction("Leaders must shorten the waits.", "NHS Greater Manchester")] : [],
        [new AreaForAction("Leaders should check plans.")],
        Team.Lead);

    /// <summary>A finding that the team has agreed.</summary>
    internal static Finding Finding(FindingKind kind, string narrative = "Needs are found early.") => new(
        "A",
        kind,
        Theme.All[0],
        Sector.Joint,
        AgeBand.Under5,
        narrative,
        [
            new Evidence("E1", EvidenceKind.Visit, Sector.Education, "Seen in the nursery.", new(2016, 9, 20)),
            new Evidence("E2", EvidenceKind.Parents, Sector.Joint, "Told by parents.", new(2016, 9, 20)),
            new Evidence("E3", EvidenceKind.FileReview, Sector.Health, "Read in a file.", new(2016, 9, 21)),
        ],
        [.. Team.Inspectors]);

    private static Dictionary<InspectionStage, Inspection> ByStage(InspectionEvent[][] stories) => stories
        .SelectMany(story => Enumerable.Range(0, story.Length + 1).Select(length => Play(story.Take(length))))
        .GroupBy(inspection => inspection.Stage)
        .ToDictionary(group => group.Key, group => group.First());
}
