using System.Collections.Immutable;
using SendInspection.Domain.Tests.Calendars;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>The process as a person would jot it down: from each stage, the words of what may come next and where it leads.</summary>
internal sealed record ProcessModel
{
    private static readonly Dictionary<string, string> Jotted = new()
    {
        ["NotPlanned"] = "Plan>Planned",
        ["Planned"] = "Replan>Planned Notify>Notified Defer>Deferred Suspend>Suspended Cancel>Cancelled",
        ["Deferred"] = "Replan>Planned Suspend>Suspended Cancel>Cancelled",
        ["Suspended"] = "Resume>Deferred Cancel>Cancelled",
        ["Notified"] = "RecordSelfEvaluation> Prepare>Prepared Defer>Deferred Suspend>Suspended Cancel>Cancelled",
        ["Prepared"] = "RecordSelfEvaluation> ChangeTeam>Prepared StartFieldwork>Fieldwork Defer>Deferred Suspend>Suspended Cancel>Cancelled",
        ["Fieldwork"] = "RecordSelfEvaluation> RecordActivity> AgreeFinding> ChangeTeam>Fieldwork EndFieldwork>FieldworkEnded Suspend>Suspended Cancel>Cancelled",
        ["FieldworkEnded"] = "RecordSelfEvaluation> AgreeFinding> ChangeTeam>FieldworkEnded GiveFeedback>FeedbackGiven RequireStatement>ConcernsReported",
        ["FeedbackGiven"] = "DraftLetter>FeedbackGiven ReceiveLetter>LetterReceived",
        ["LetterReceived"] = "PublishLetter>LetterPublished",
        ["LetterPublished"] = "FollowUp>FollowUp Close>Closed",
        ["FollowUp"] = "Close>Closed",
        ["ConcernsReported"] = "DraftLetter>ConcernsReported ReceiveLetter>StatementAwaited",
        ["StatementAwaited"] = "PublishLetter>StatementAwaited SubmitStatement>StatementSubmitted",
        ["StatementSubmitted"] = "PublishLetter> PublishStatement> FindFit>Monitored FindUnfit>StatementUnfit",
        ["StatementUnfit"] = "PublishLetter> PublishStatement> Resubmit>StatementResubmitted",
        ["StatementResubmitted"] = "PublishLetter> PublishStatement> FindFit>Monitored FindUnfit>StatementTwiceUnfit",
        ["StatementTwiceUnfit"] = "PublishLetter> PublishStatement> AdviseMinister>MinisterAdvised",
        ["MinisterAdvised"] = "PublishLetter> PublishStatement> MinisterDecides>MinisterDecided",
        ["MinisterDecided"] = "PublishLetter> PublishStatement> NotifyRevisit>RevisitNotified Close>Closed",
        ["Monitored"] = "PublishLetter> PublishStatement> NotifyRevisit>RevisitNotified Suspend>MonitoringSuspended Close>Closed",
        ["MonitoringSuspended"] = "PublishLetter> PublishStatement> Resume>Monitored",
        ["RevisitNotified"] = "StartRevisit>Revisit Suspend>MonitoringSuspended",
        ["Revisit"] = "EndRevisit>RevisitEnded",
        ["RevisitEnded"] = "FindSufficient>ProgressSufficient FindInsufficient>ProgressInsufficient",
        ["ProgressSufficient"] = "ReportRevisit> Close>Closed",
        ["ProgressInsufficient"] = "ReportRevisit> DecideAfterRevisit> DirectRevisit>RevisitDirected Close>Closed",
        ["RevisitDirected"] = "NotifyRevisit>RevisitNotified",
        ["Closed"] = "",
        ["Cancelled"] = "",
    };

    // At any stage between these a concern may arise and be acted on.
    private static readonly string[] WithoutConcerns = ["NotPlanned", "Planned", "Closed", "Cancelled"];

    private static readonly ProviderKind[] Visited = [ProviderKind.School, ProviderKind.HealthService, ProviderKind.SocialCareService];

    internal string Stage { get; private init; } = "NotPlanned";

    private ImmutableHashSet<string> OpenConcerns { get; init; } = [];

    private ImmutableHashSet<string> Concerns { get; init; } = [];

    private ImmutableHashSet<ProviderKind> Visits { get; init; } = [];

    private ImmutableHashSet<FindingKind> Findings { get; init; } = [];

    private LocalDate Latest { get; init; } = new(2016, 9, 5);

    private LocalDate FirstDay { get; init; }

    private LocalDate RevisitFirstDay { get; init; }

    private bool RequiresStatement { get; init; }

    private bool LetterIsPublished { get; init; }

    private bool StatementIsPublished { get; init; }

    private bool StatementIsFit { get; init; }

    private bool Revisited { get; init; }

    private bool RevisitIsReported { get; init; }

    /// <summary>A command that is likely to be allowed, but not always: any step, days before and after, closed days, short notice.</summary>
    internal InspectionCommand Invent(Random random)
    {
        InspectionStep[] likely = [.. Next().Keys.Select(Enum.Parse<InspectionStep>)];
        InspectionStep[] any = Enum.GetValues<InspectionStep>();
        InspectionStep[] onward = [.. Next().Where(next => next.Value.Length > 0).Select(next => Enum.Parse<InspectionStep>(next.Key))];
        InspectionStep[] choice = random.Next(10) switch
        {
            < 5 when onward.Length > 0 => onward,
            < 9 when likely.Length > 0 => likely,
            _ => any,
        };
        InspectionStep step = choice[random.Next(choice.Length)];

        // Now and then a walk would run out of the calendar's years: no date after 2060.
        LocalDate on = Latest.Year > 2060 ? Latest : Latest.PlusDays(random.Next(-2, 20));
        if (step is InspectionStep.StartFieldwork or InspectionStep.StartRevisit && random.Next(4) > 0)
        {
            on = LocalDate.Max(on, step == InspectionStep.StartFieldwork ? FirstDay : RevisitFirstDay);
        }

        LocalDate firstDay = on.PlusDays(random.Next(-3, 40));
        string reason = random.Next(20) == 0 ? " " : "A reason.";
        return step switch
        {
            InspectionStep.Plan => new PlanInspection(on, LocalAuthorityCode.Parse(random.Next(20) == 0 ? "999" : "354"), Framework.Send2016, firstDay),
            InspectionStep.Replan => new ReplanInspection(on, firstDay),
            InspectionStep.Defer => new DeferInspection(on, reason),
            InspectionStep.Suspend => new SuspendInspection(on, reason),
            InspectionStep.Resume => new ResumeInspection(on),
            // Ends most walks, so it is seldom meant.
            InspectionStep.Cancel => random.Next(20) == 0 ? new CancelInspection(on, reason) : new NotifyLocalArea(on),
            InspectionStep.Notify => new NotifyLocalArea(on),
            InspectionStep.Prepare => new PrepareInspection(on, Stories.Team, Stories.KeyLines),
            InspectionStep.StartFieldwork => new StartFieldwork(on),
            InspectionStep.EndFieldwork => new EndFieldwork(on),
            InspectionStep.GiveFeedback => new GiveFinalFeedback(on, StatementRequired: false),
            InspectionStep.RequireStatement => new GiveFinalFeedback(on, StatementRequired: true),
            InspectionStep.DraftLetter => new DraftLetter(on),
            InspectionStep.ReceiveLetter => new ReceiveLetter(on),
            InspectionStep.PublishLetter => new PublishLetter(on),
            InspectionStep.FollowUp => new DecideFollowUp(on, reason),
            InspectionStep.SubmitStatement => new SubmitStatement(on),
            InspectionStep.PublishStatement => new PublishStatement(on),
            InspectionStep.FindFit => new FindStatementFit(on),
            InspectionStep.FindUnfit => new FindStatementUnfit(on),
            InspectionStep.Resubmit => new ResubmitStatement(on),
            InspectionStep.AdviseMinister => new AdviseMinister(on),
            InspectionStep.MinisterDecides => new RecordMinistersDecision(on, random.Next(5) == 0 ? [] : [MinisterialOption.ContinueToMonitorProgress]),
            InspectionStep.NotifyRevisit => new NotifyRevisit(on, firstDay),
            InspectionStep.StartRevisit => new StartRevisit(on),
            InspectionStep.EndRevisit => new EndRevisit(on),
            InspectionStep.FindSufficient => new JudgeProgress(on, [new WeaknessProgress("Oversight", true)]),
            InspectionStep.FindInsufficient => new JudgeProgress(on, [new WeaknessProgress("Oversight", false)]),
            InspectionStep.ReportRevisit => new ReportRevisit(on),
            InspectionStep.DecideAfterRevisit => new DecideAfterRevisit(on, reason),
            InspectionStep.DirectRevisit => new DirectRevisit(on),
            InspectionStep.Close => random.Next(4) == 0 ? new CloseInspection(on) : new PublishLetter(on),
            InspectionStep.ChangeTeam => new ChangeTeam(on, Stories.Team, reason),
            InspectionStep.Correct => new CorrectEntry(on, new InspectionPlanned(0, on, LocalAuthorityCode.Parse("354"), Framework.Send2016, firstDay), reason),
            InspectionStep.RecordActivity => new RecordActivity(on, new ProviderVisit(on, random.Next(5) == 0 ? "X9" : "H1", new Provider("P1", "A provider", Visited[random.Next(3)]))),
            InspectionStep.RecordConcern => new RecordConcern(on, new SafeguardingConcern($"S{random.Next(6)}", on, "A concern.")),
            InspectionStep.ActOnConcern => new ActOnConcern(on, OpenConcerns.FirstOrDefault() ?? "S9", new SafeguardingAction("Referred.", "H1", on)),
            InspectionStep.RecordSelfEvaluation => new RecordSelfEvaluation(on, []),
            InspectionStep.AgreeFinding => new AgreeFinding(on, Stories.Finding((FindingKind)random.Next(3))),
            _ => throw new ArgumentOutOfRangeException(nameof(random), step, "A step without a command: add it here."),
        };
    }

    internal bool Allows(InspectionCommand command)
    {
        if (!Next().ContainsKey(command.Step.ToString()) || (Stage != "NotPlanned" && command.On < Latest))
        {
            return false;
        }

        return command switch
        {
            PlanInspection plan => plan.FirstDay >= plan.On && DayByDayOracle.IsOpen(plan.FirstDay) && plan.Area.ToString() == "354",
            ReplanInspection replan => replan.FirstDay >= replan.On && DayByDayOracle.IsOpen(replan.FirstDay),
            NotifyLocalArea notify => DayByDayOracle.Count(notify.On, FirstDay) >= 5,
            NotifyRevisit notify => notify.FirstDay >= notify.On && DayByDayOracle.IsOpen(notify.FirstDay) && DayByDayOracle.Count(notify.On, notify.FirstDay) >= 10,
            StartFieldwork start => start.On >= FirstDay && DayByDayOracle.IsOpen(start.On),
            StartRevisit start => start.On >= RevisitFirstDay && DayByDayOracle.IsOpen(start.On),
            EndFieldwork => DayByDayOracle.IsOpen(command.On) && (Visits.Count is 0 or 3),
            EndRevisit => DayByDayOracle.IsOpen(command.On),
            RecordActivity { Activity.ChosenBy: "X9" } => false,
            RecordConcern record => !Concerns.Contains(record.Concern.Reference),
            ActOnConcern act => OpenConcerns.Contains(act.Reference),
            GiveFinalFeedback { StatementRequired: true } => Findings.Count == 0 || Findings.Contains(FindingKind.SignificantConcern),
            DeferInspection { Reason: " " } or SuspendInspection { Reason: " " } or CancelInspection { Reason: " " } or ChangeTeam { Reason: " " } => false,
            DecideFollowUp { Activity: " " } or DecideAfterRevisit { Outcome: " " } => false,
            RecordMinistersDecision decision => decision.NextSteps.Count > 0,
            PublishLetter => !LetterIsPublished,
            PublishStatement => !StatementIsPublished,
            ReportRevisit => !RevisitIsReported,
            DirectRevisit => RevisitIsReported,
            CloseInspection => OpenConcerns.Count == 0 && (!Revisited || RevisitIsReported) && (!RequiresStatement || LetterIsPublished) && (!StatementIsFit || StatementIsPublished),
            _ => true,
        };
    }

    internal ProcessModel After(InspectionCommand command)
    {
        string destination = Next()[command.Step.ToString()];
        ProcessModel after = this with { Stage = destination.Length == 0 ? Stage : destination, Latest = command.On };
        return command switch
        {
            RecordActivity record => after with { Visits = Visits.Add(((ProviderVisit)record.Activity).Provider.Kind) },
            RecordConcern record => after with { Concerns = Concerns.Add(record.Concern.Reference), OpenConcerns = OpenConcerns.Add(record.Concern.Reference) },
            ActOnConcern act => after with { OpenConcerns = OpenConcerns.Remove(act.Reference) },
            AgreeFinding agree => after with { Findings = Findings.Add(agree.Finding.Kind) },
            PlanInspection plan => after with { FirstDay = plan.FirstDay },
            ReplanInspection replan => after with { FirstDay = replan.FirstDay },
            GiveFinalFeedback feedback => after with { RequiresStatement = feedback.StatementRequired },
            PublishLetter => after with { LetterIsPublished = true },
            PublishStatement => after with { StatementIsPublished = true },
            ResubmitStatement => after with { StatementIsPublished = false },
            FindStatementFit => after with { StatementIsFit = true },
            NotifyRevisit notify => after with { RevisitFirstDay = notify.FirstDay },
            EndRevisit => after with { Revisited = true, RevisitIsReported = false },
            ReportRevisit => after with { RevisitIsReported = true },
            _ => after,
        };
    }

    private Dictionary<string, string> Next() => (WithoutConcerns.Contains(Stage) ? Jotted[Stage] : Jotted[Stage] + " RecordConcern> ActOnConcern>")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(each => each.Split('>'))
        .ToDictionary(each => each[0], each => each[1]);
}
