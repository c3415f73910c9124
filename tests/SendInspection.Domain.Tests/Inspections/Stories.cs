namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Ways through the process, told as commands: together they reach every stage.</summary>
internal static class Stories
{
    internal static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.England;

    internal static readonly InspectionCommand[] Planned =
        [new PlanInspection(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2016, 9, 19))];

    internal static readonly InspectionCommand[] Fieldwork = [.. Planned, new NotifyLocalArea(new(2016, 9, 12)), new StartFieldwork(new(2016, 9, 19))];

    internal static readonly InspectionCommand[] FieldworkEnded = [.. Fieldwork, new EndFieldwork(new(2016, 9, 23))];

    internal static readonly InspectionCommand[] WithoutConcerns =
    [
        .. FieldworkEnded,
        new GiveFinalFeedback(new(2016, 9, 23), StatementRequired: false),
        new ReceiveLetter(new(2016, 11, 4)),
        new PublishLetter(new(2016, 11, 9)),
        new CloseInspection(new(2016, 11, 10)),
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
        new CloseInspection(new(2017, 3, 8)),
    ];

    internal static readonly InspectionCommand[] UnfitTwice =
    [
        .. StatementAwaited,
        new SubmitStatement(new(2017, 2, 20)),
        new FindStatementUnfit(new(2017, 3, 6)),
        new ResubmitStatement(new(2017, 4, 3)),
        new FindStatementUnfit(new(2017, 4, 19)),
        new AdviseMinister(new(2017, 4, 20)),
    ];

    internal static readonly InspectionCommand[][] All = [WithoutConcerns, Fit, UnfitTwice];

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

    /// <summary>An event of each step, to follow a given inspection in number and in time.</summary>
    internal static InspectionEvent EventOf(InspectionStep step, Inspection after)
    {
        int number = after.Version + 1;
        LocalDate on = after.LatestOn ?? new LocalDate(2016, 9, 1);
        return step switch
        {
            InspectionStep.Plan => new InspectionPlanned(number, on, LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2016, 9, 19)),
            InspectionStep.Notify => new LocalAreaNotified(number, on),
            InspectionStep.StartFieldwork => new FieldworkStarted(number, on),
            InspectionStep.EndFieldwork => new FieldworkEnded(number, on),
            InspectionStep.GiveFeedback => new FinalFeedbackGiven(number, on, StatementRequired: false),
            InspectionStep.RequireStatement => new FinalFeedbackGiven(number, on, StatementRequired: true),
            InspectionStep.ReceiveLetter => new LetterReceived(number, on),
            InspectionStep.PublishLetter => new LetterPublished(number, on),
            InspectionStep.SubmitStatement => new StatementSubmitted(number, on, on),
            InspectionStep.PublishStatement => new StatementPublished(number, on),
            InspectionStep.FindFit => new StatementFoundFit(number, on, on),
            InspectionStep.FindUnfit => new StatementFoundUnfit(number, on, on),
            InspectionStep.Resubmit => new StatementResubmitted(number, on, on),
            InspectionStep.AdviseMinister => new MinisterAdvised(number, on),
            InspectionStep.Close => new InspectionClosed(number, on),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, "A step without an event: add it here."),
        };
    }
}
