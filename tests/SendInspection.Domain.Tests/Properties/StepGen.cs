using FsCheck;
using FsCheck.Fluent;
using static SendInspection.Domain.Tests.Properties.ValueGen;

namespace SendInspection.Domain.Tests.Properties;

/// <summary>Every event and every command, one at a time: what they say need not be possible.</summary>
internal static class StepGen
{
    /// <summary>The events that correct no other, by type.</summary>
    private static readonly Dictionary<Type, Gen<InspectionEvent>> Plain = Table<InspectionEvent>(
        Of(from number in Int from day in Date from area in AuthorityCode from framework in ValueGen.Framework from firstDay in Date select new InspectionPlanned(number, day, area, framework, firstDay)),
        Of(from number in Int from day in Date from firstDay in Date select new InspectionReplanned(number, day, firstDay)),
        Of(from number in Int from day in Date from reason in Text select new InspectionDeferred(number, day, reason)),
        Of(from number in Int from day in Date from reason in Text select new InspectionSuspended(number, day, reason)),
        Of(from number in Int from day in Date select new InspectionResumed(number, day)),
        Of(from number in Int from day in Date from reason in Text select new InspectionCancelled(number, day, reason)),
        Of(from number in Int from day in Date select new LocalAreaNotified(number, day)),
        Of(from number in Int from day in Date from team in Maybe(Team) from lines in List(FieldworkGen.KeyLine) select new InspectionPrepared(number, day, team, lines)),
        Of(from number in Int from day in Date select new FieldworkStarted(number, day)),
        Of(from number in Int from day in Date select new FieldworkEnded(number, day)),
        Of(from number in Int from day in Date from statementRequired in Bool select new FinalFeedbackGiven(number, day, statementRequired)),
        Of(from number in Int from day in Date from letter in Maybe(FindingGen.Letter) select new LetterDrafted(number, day, letter)),
        Of(from number in Int from day in Date select new LetterReceived(number, day)),
        Of(from number in Int from day in Date from reason in Maybe(Text) select new LetterPublished(number, day, reason)),
        Of(from number in Int from day in Date from activity in Text select new FollowUpDecided(number, day, activity)),
        Of(from number in Int from day in Date from dueOn in Date from statement in Maybe(FindingGen.Statement) select new StatementSubmitted(number, day, dueOn, statement)),
        Of(from number in Int from day in Date from reason in Maybe(Text) select new StatementPublished(number, day, reason)),
        Of(from number in Int from day in Date from dueOn in Date select new StatementFoundFit(number, day, dueOn)),
        Of(from number in Int from day in Date from dueOn in Date select new StatementFoundUnfit(number, day, dueOn)),
        Of(from number in Int from day in Date from dueOn in Date from statement in Maybe(FindingGen.Statement) select new StatementResubmitted(number, day, dueOn, statement)),
        Of(from number in Int from day in Date select new MinisterAdvised(number, day)),
        Of(from number in Int from day in Date from nextSteps in List(Any<MinisterialOption>()) select new MinisterDecided(number, day, nextSteps)),
        Of(from number in Int from day in Date from firstDay in Date select new RevisitNotified(number, day, firstDay)),
        Of(from number in Int from day in Date select new RevisitStarted(number, day)),
        Of(from number in Int from day in Date select new RevisitEnded(number, day)),
        Of(from number in Int from day in Date from weaknesses in List(Weakness) select new ProgressJudged(number, day, weaknesses)),
        Of(from number in Int from day in Date select new RevisitReported(number, day)),
        Of(from number in Int from day in Date from outcome in Text select new RevisitFollowUpDecided(number, day, outcome)),
        Of(from number in Int from day in Date select new RevisitDirected(number, day)),
        Of(from number in Int from day in Date select new InspectionClosed(number, day)),
        Of(from number in Int from day in Date from team in Team from reason in Text select new TeamChanged(number, day, team, reason)),
        Of(from number in Int from day in Date from activity in FieldworkGen.Activity select new ActivityRecorded(number, day, activity)),
        Of(from number in Int from day in Date from concern in FieldworkGen.Concern select new ConcernRecorded(number, day, concern)),
        Of(from number in Int from day in Date from reference in Text from action in FieldworkGen.Action select new SafeguardingActionTaken(number, day, reference, action)),
        Of(from number in Int from day in Date from claims in List(FieldworkGen.Claim) select new SelfEvaluationRecorded(number, day, claims)),
        Of(from number in Int from day in Date from finding in FindingGen.Finding select new FindingAgreed(number, day, finding)));

    private static readonly Gen<InspectionEvent> Uncorrected = Gen.OneOf(Plain.Values);

    /// <summary>The events by type.</summary>
    internal static readonly Dictionary<Type, Gen<InspectionEvent>> Events = new(Plain)
    {
        [typeof(EntryCorrected)] =
            from number in Int from day in Date from entry in Uncorrected from reason in Text select (InspectionEvent)new EntryCorrected(number, day, entry, reason),
    };

    /// <summary>The commands by type.</summary>
    internal static readonly Dictionary<Type, Gen<InspectionCommand>> Commands = Table<InspectionCommand>(
        Of(from day in Date from area in AuthorityCode from framework in ValueGen.Framework from firstDay in Date select new PlanInspection(day, area, framework, firstDay)),
        Of(from day in Date from firstDay in Date select new ReplanInspection(day, firstDay)),
        Of(from day in Date from reason in Text select new DeferInspection(day, reason)),
        Of(from day in Date from reason in Text select new SuspendInspection(day, reason)),
        Of(from day in Date select new ResumeInspection(day)),
        Of(from day in Date from reason in Text select new CancelInspection(day, reason)),
        Of(from day in Date select new NotifyLocalArea(day)),
        Of(from day in Date from team in Team from lines in List(FieldworkGen.KeyLine) select new PrepareInspection(day, team, lines)),
        Of(from day in Date select new StartFieldwork(day)),
        Of(from day in Date select new EndFieldwork(day)),
        Of(from day in Date from statementRequired in Bool select new GiveFinalFeedback(day, statementRequired)),
        Of(from day in Date from letter in Maybe(FindingGen.Letter) select new DraftLetter(day, letter)),
        Of(from day in Date select new ReceiveLetter(day)),
        Of(from day in Date from reason in Maybe(Text) select new PublishLetter(day, reason)),
        Of(from day in Date from activity in Text select new DecideFollowUp(day, activity)),
        Of(from day in Date from statement in Maybe(FindingGen.Statement) select new SubmitStatement(day, statement)),
        Of(from day in Date from reason in Maybe(Text) select new PublishStatement(day, reason)),
        Of(from day in Date select new FindStatementFit(day)),
        Of(from day in Date select new FindStatementUnfit(day)),
        Of(from day in Date from statement in Maybe(FindingGen.Statement) select new ResubmitStatement(day, statement)),
        Of(from day in Date select new AdviseMinister(day)),
        Of(from day in Date from nextSteps in List(Any<MinisterialOption>()) select new RecordMinistersDecision(day, nextSteps)),
        Of(from day in Date from firstDay in Date select new NotifyRevisit(day, firstDay)),
        Of(from day in Date select new StartRevisit(day)),
        Of(from day in Date select new EndRevisit(day)),
        Of(from day in Date from weaknesses in List(Weakness) select new JudgeProgress(day, weaknesses)),
        Of(from day in Date select new ReportRevisit(day)),
        Of(from day in Date from outcome in Text select new DecideAfterRevisit(day, outcome)),
        Of(from day in Date select new DirectRevisit(day)),
        Of(from day in Date select new CloseInspection(day)),
        Of(from day in Date from team in Team from reason in Text select new ChangeTeam(day, team, reason)),
        Of(from day in Date from entry in Uncorrected from reason in Text select new CorrectEntry(day, entry, reason)),
        Of(from day in Date from activity in FieldworkGen.Activity select new RecordActivity(day, activity)),
        Of(from day in Date from concern in FieldworkGen.Concern select new RecordConcern(day, concern)),
        Of(from day in Date from reference in Text from action in FieldworkGen.Action select new ActOnConcern(day, reference, action)),
        Of(from day in Date from claims in List(FieldworkGen.Claim) select new RecordSelfEvaluation(day, claims)),
        Of(from day in Date from finding in FindingGen.Finding select new AgreeFinding(day, finding)));

    private static Dictionary<Type, Gen<T>> Table<T>(params (Type Type, Gen<object> Gen)[] rows) =>
        rows.ToDictionary(row => row.Type, row => row.Gen.Select(value => (T)value));

    private static (Type Type, Gen<object> Gen) Of<T>(Gen<T> gen)
        where T : notnull => (typeof(T), gen.Select(value => (object)value));
}
