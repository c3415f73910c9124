namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Ways through the process, told as commands: together they reach every stage.</summary>
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

    internal static readonly InspectionCommand[] Planned =
        [new PlanInspection(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2016, 9, 19))];

    internal static readonly InspectionCommand[] Prepared =
        [.. Planned, new NotifyLocalArea(new(2016, 9, 12)), new PrepareInspection(new(2016, 9, 14), Team, KeyLines)];

    internal static readonly InspectionCommand[] Fieldwork = [.. Prepared, new StartFieldwork(new(2016, 9, 19))];

    internal static readonly InspectionCommand[] FieldworkEnded = [.. Fieldwork, new EndFieldwork(new(2016, 9, 23))];

    internal static readonly InspectionCommand[] WithoutConcerns =
    [
        .. FieldworkEnded,
        new GiveFinalFeedback(new(2016, 9, 23), StatementRequired: false),
        new DraftLetter(new(2016, 10, 14)),
        new ReceiveLetter(new(2016, 11, 4)),
        new PublishLetter(new(2016, 11, 9)),
        new DecideFollowUp(new(2016, 11, 10), "A conversation in the summer term."),
        new CloseInspection(new(2017, 7, 10)),
    ];

    internal static readonly InspectionCommand[] StatementAwaited =
    [
        .. FieldworkEnded,
        new GiveFinalFeedback(new(2016, 9, 23), StatementRequired: true),
        new ReceiveLetter(new(2016, 11, 9)),
    ];

    internal static readonly InspectionCommand[] Fit =
    [
        .. StatementAwaited,
        new PublishLetter(new(2016, 11, 9)),
        new SubmitStatement(new(2017, 2, 20)),
        new FindStatementFit(new(2017, 3, 6)),
        new PublishStatement(new(2017, 3, 7)),
    ];

    internal static readonly InspectionCommand[] UnfitTwice =
    [
        .. StatementAwaited,
        new SubmitStatement(new(2017, 2, 20)),
        new FindStatementUnfit(new(2017, 3, 6)),
        new ResubmitStatement(new(2017, 4, 3)),
        new FindStatementUnfit(new(2017, 4, 19)),
        new AdviseMinister(new(2017, 4, 20)),
        new RecordMinistersDecision(new(2017, 5, 15), [MinisterialOption.AdditionalTargetedSupport, MinisterialOption.FurtherInspection]),
    ];

    internal static readonly InspectionCommand[] Revisited =
    [
        .. Fit,
        new NotifyRevisit(new(2018, 11, 19), new(2018, 12, 3)),
        new StartRevisit(new(2018, 12, 3)),
        new EndRevisit(new(2018, 12, 5)),
    ];

    internal static readonly InspectionCommand[] SufficientProgress =
    [
        .. Revisited,
        new JudgeProgress(new(2018, 12, 5), [new WeaknessProgress("Joint commissioning", true), new WeaknessProgress("Oversight", true)]),
        new ReportRevisit(new(2019, 1, 24)),
        new CloseInspection(new(2019, 1, 25)),
    ];

    internal static readonly InspectionCommand[] InsufficientProgress =
    [
        .. Revisited,
        new JudgeProgress(new(2018, 12, 5), [new WeaknessProgress("Joint commissioning", true), new WeaknessProgress("Oversight", false)]),
        new ReportRevisit(new(2019, 1, 24)),
        new DecideAfterRevisit(new(2019, 2, 11), "An accelerated progress plan."),
        new DirectRevisit(new(2020, 1, 13)),
        new NotifyRevisit(new(2020, 3, 9), new(2020, 3, 23)),
        new SuspendInspection(new(2020, 3, 17), "The whole programme stands still."),
        new ResumeInspection(new(2021, 4, 1)),
    ];

    internal static readonly InspectionCommand[] PutOff =
    [
        .. Prepared,
        new DeferInspection(new(2016, 9, 15), "A serious incident in the area."),
        new SuspendInspection(new(2016, 9, 16), "The whole programme stands still."),
        new ResumeInspection(new(2016, 10, 3)),
        new ReplanInspection(new(2016, 10, 4), new(2016, 11, 21)),
        new NotifyLocalArea(new(2016, 11, 14)),
        new CancelInspection(new(2016, 11, 16), "The areas are to be merged."),
    ];

    internal static readonly InspectionCommand[][] All = [WithoutConcerns, Fit, UnfitTwice, SufficientProgress, InsufficientProgress, PutOff];

    /// <summary>An inspection at each stage, with a history that leads there.</summary>
    internal static readonly Dictionary<InspectionStage, Inspection> AtEachStage = All
        .SelectMany(story => Enumerable.Range(0, story.Length + 1).Select(length => Play(story.Take(length))))
        .GroupBy(inspection => inspection.Stage)
        .ToDictionary(group => group.Key, group => group.First());

    internal static Inspection Play(IEnumerable<InspectionCommand> commands) =>
        commands.Aggregate(Inspection.None, (inspection, command) => inspection.Decide(command, Calendar).Inspection);

    internal static InspectionEvent[] Events(IEnumerable<InspectionCommand> commands)
    {
        List<InspectionEvent> events = [];
        Inspection inspection = Inspection.None;
        foreach (InspectionCommand command in commands)
        {
            Decision decision = inspection.Decide(command, Calendar);
            events.AddRange(decision.Events);
            inspection = decision.Inspection;
        }

        return [.. events];
    }

    /// <summary>A letter on the inspection of these stories.</summary>
    internal static ReportLetter Letter(
        bool statementRequired, DateInterval? inspected = null, string opening = "We write to tell you what we found.", params Finding[] findings) => new(
        "Rochdale",
        "Rochdale Borough Council",
        ["NHS Heywood, Middleton and Rochdale CCG"],
        inspected ?? new DateInterval(new(2016, 9, 19), new(2016, 9, 23)),
        new LocalDate(2016, 11, 4),
        opening,
        [new QuestionNarrative("A", "Needs are found early."), new QuestionNarrative("B", "Plans are late."), new QuestionNarrative("C", "Outcomes are known.")],
        [.. findings],
        statementRequired,
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

    /// <summary>An event of each step, to follow a given inspection in number and in time.</summary>
    internal static InspectionEvent EventOf(InspectionStep step, Inspection after)
    {
        int number = after.Version + 1;
        LocalDate on = after.LatestOn ?? new LocalDate(2016, 9, 1);
        return step switch
        {
            InspectionStep.Plan => new InspectionPlanned(number, on, LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2016, 9, 19)),
            InspectionStep.Replan => new InspectionReplanned(number, on, on.PlusDays(21)),
            InspectionStep.Defer => new InspectionDeferred(number, on, "A reason."),
            InspectionStep.Suspend => new InspectionSuspended(number, on, "A reason."),
            InspectionStep.Resume => new InspectionResumed(number, on),
            InspectionStep.Cancel => new InspectionCancelled(number, on, "A reason."),
            InspectionStep.Notify => new LocalAreaNotified(number, on),
            InspectionStep.Prepare => new InspectionPrepared(number, on, Team, KeyLines),
            InspectionStep.StartFieldwork => new FieldworkStarted(number, on),
            InspectionStep.EndFieldwork => new FieldworkEnded(number, on),
            InspectionStep.GiveFeedback => new FinalFeedbackGiven(number, on, StatementRequired: false),
            InspectionStep.RequireStatement => new FinalFeedbackGiven(number, on, StatementRequired: true),
            InspectionStep.DraftLetter => new LetterDrafted(number, on),
            InspectionStep.ReceiveLetter => new LetterReceived(number, on),
            InspectionStep.PublishLetter => new LetterPublished(number, on),
            InspectionStep.FollowUp => new FollowUpDecided(number, on, "A conversation."),
            InspectionStep.SubmitStatement => new StatementSubmitted(number, on, on),
            InspectionStep.PublishStatement => new StatementPublished(number, on),
            InspectionStep.FindFit => new StatementFoundFit(number, on, on),
            InspectionStep.FindUnfit => new StatementFoundUnfit(number, on, on),
            InspectionStep.Resubmit => new StatementResubmitted(number, on, on),
            InspectionStep.AdviseMinister => new MinisterAdvised(number, on),
            InspectionStep.MinisterDecides => new MinisterDecided(number, on, [MinisterialOption.ContinueToMonitorProgress]),
            InspectionStep.NotifyRevisit => new RevisitNotified(number, on, on.PlusDays(14)),
            InspectionStep.StartRevisit => new RevisitStarted(number, on),
            InspectionStep.EndRevisit => new RevisitEnded(number, on),
            InspectionStep.FindSufficient => new ProgressJudged(number, on, [new WeaknessProgress("Oversight", true)]),
            InspectionStep.FindInsufficient => new ProgressJudged(number, on, [new WeaknessProgress("Oversight", false)]),
            InspectionStep.ReportRevisit => new RevisitReported(number, on),
            InspectionStep.DecideAfterRevisit => new RevisitFollowUpDecided(number, on, "A plan."),
            InspectionStep.DirectRevisit => new RevisitDirected(number, on),
            InspectionStep.Close => new InspectionClosed(number, on),
            InspectionStep.ChangeTeam => new TeamChanged(number, on, Team, "A reason."),
            InspectionStep.Correct => new EntryCorrected(number, on, new InspectionPlanned(1, new(2016, 9, 1), LocalAuthorityCode.Parse("355"), Framework.Send2016, new(2016, 9, 19)), "The wrong area."),
            InspectionStep.RecordActivity => new ActivityRecorded(number, on, new Discussion(on, "H1", DiscussionPartner.ElectedMembers)),
            InspectionStep.RecordConcern => new ConcernRecorded(number, on, new SafeguardingConcern("S1", on, "A concern.")),
            InspectionStep.ActOnConcern => new SafeguardingActionTaken(number, on, "S1", new SafeguardingAction("Referred.", "H1", on)),
            InspectionStep.RecordSelfEvaluation => new SelfEvaluationRecorded(number, on, []),
            InspectionStep.AgreeFinding => new FindingAgreed(number, on, Finding(FindingKind.Strength)),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, "A step without an event: add it here."),
        };
    }
}
