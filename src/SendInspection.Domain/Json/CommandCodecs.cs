using static SendInspection.Domain.Json.EventCodecs;
using static SendInspection.Domain.Json.ValueCodecs;

namespace SendInspection.Domain.Json;

/// <summary>What each command is called in JSON, and its members.</summary>
internal static class CommandCodecs
{
    internal static readonly FamilyCodec<InspectionCommand> Commands = new FamilyCodec<InspectionCommand>("command")
        .Case(Of("plan-inspection", v => new PlanInspection(v.Date(), v.Next<LocalAuthorityCode>(), v.Next<Framework>(), v.Date()))
            .With("area", AuthorityCode, each => each.Area)
            .With("framework", ValueCodecs.Framework, each => each.Framework)
            .With("firstDay", Date, each => each.FirstDay))
        .Case(Of("replan-inspection", v => new ReplanInspection(v.Date(), v.Date()))
            .With("firstDay", Date, each => each.FirstDay))
        .Case(Of("defer-inspection", v => new DeferInspection(v.Date(), v.Text()))
            .With("reason", Text, each => each.Reason))
        .Case(Of("suspend-inspection", v => new SuspendInspection(v.Date(), v.Text()))
            .With("reason", Text, each => each.Reason))
        .Case(Of("resume-inspection", v => new ResumeInspection(v.Date())))
        .Case(Of("cancel-inspection", v => new CancelInspection(v.Date(), v.Text()))
            .With("reason", Text, each => each.Reason))
        .Case(Of("notify-local-area", v => new NotifyLocalArea(v.Date())))
        .Case(Of("prepare-inspection", v => new PrepareInspection(v.Date(), v.Next<InspectionTeam>()))
            .With("team", Team, each => each.Team))
        .Case(Of("start-fieldwork", v => new StartFieldwork(v.Date())))
        .Case(Of("end-fieldwork", v => new EndFieldwork(v.Date())))
        .Case(Of("give-final-feedback", v => new GiveFinalFeedback(v.Date(), v.Bool()))
            .With("statementRequired", Bool, each => each.StatementRequired))
        .Case(Of("draft-letter", v => new DraftLetter(v.Date())))
        .Case(Of("receive-letter", v => new ReceiveLetter(v.Date())))
        .Case(Of("publish-letter", v => new PublishLetter(v.Date())))
        .Case(Of("decide-follow-up", v => new DecideFollowUp(v.Date(), v.Text()))
            .With("activity", Text, each => each.Activity))
        .Case(Of("submit-statement", v => new SubmitStatement(v.Date())))
        .Case(Of("publish-statement", v => new PublishStatement(v.Date())))
        .Case(Of("find-statement-fit", v => new FindStatementFit(v.Date())))
        .Case(Of("find-statement-unfit", v => new FindStatementUnfit(v.Date())))
        .Case(Of("resubmit-statement", v => new ResubmitStatement(v.Date())))
        .Case(Of("advise-minister", v => new AdviseMinister(v.Date())))
        .Case(Of("record-ministers-decision", v => new RecordMinistersDecision(v.Date(), v.Next<ValueList<NextStep>>()))
            .With("nextSteps", List(ValueCodecs.NextStep), each => each.NextSteps))
        .Case(Of("notify-revisit", v => new NotifyRevisit(v.Date(), v.Date()))
            .With("firstDay", Date, each => each.FirstDay))
        .Case(Of("start-revisit", v => new StartRevisit(v.Date())))
        .Case(Of("end-revisit", v => new EndRevisit(v.Date())))
        .Case(Of("judge-progress", v => new JudgeProgress(v.Date(), v.Next<ValueList<WeaknessProgress>>()))
            .With("weaknesses", List(Weakness), each => each.Weaknesses))
        .Case(Of("report-revisit", v => new ReportRevisit(v.Date())))
        .Case(Of("decide-after-revisit", v => new DecideAfterRevisit(v.Date(), v.Text()))
            .With("outcome", Text, each => each.Outcome))
        .Case(Of("direct-revisit", v => new DirectRevisit(v.Date())))
        .Case(Of("close-inspection", v => new CloseInspection(v.Date())))
        .Case(Of("change-team", v => new ChangeTeam(v.Date(), v.Next<InspectionTeam>(), v.Text()))
            .With("team", Team, each => each.Team)
            .With("reason", Text, each => each.Reason))
        .Case(Of("correct-entry", v => new CorrectEntry(v.Date(), v.Next<InspectionEvent>(), v.Text()))
            .With("entry", Events, each => each.Entry)
            .With("reason", Text, each => each.Reason));

    internal static ICodec[] All => [Commands, .. Commands.Cases, .. Lists(Commands)];

    private static ObjectCodec<T> Of<T>(string type, Func<Members, T> make)
        where T : InspectionCommand => new ObjectCodec<T>(type, make, isCase: true).With("on", Date, each => each.On);
}
