using FsCheck;
using FsCheck.Fluent;
using static SendInspection.Domain.Tests.Properties.ValueGen;

namespace SendInspection.Domain.Tests.Properties;

/// <summary>
/// Every fact, one at a time: what they say need not be possible, since JSON is to bear whatever was once stored. The facts of the package are those that a history accepts.
/// </summary>
internal static class FactGen
{
    /// <summary>The facts other than corrections, by type, not yet recorded.</summary>
    private static readonly Dictionary<Type, Gen<InspectionEvent>> Plain = new[]
    {
        Of(from day in Date from area in AuthorityCode from framework in ValueGen.Framework from firstDay in Date select new InspectionPlanned(day, area, framework, firstDay)),
        Of(from day in Date from firstDay in Date select new InspectionReplanned(day, firstDay)),
        Of(from day in Date from reason in Text select new InspectionDeferred(day, reason)),
        Of(from day in Date from reason in Text select new InspectionIncomplete(day, reason)),
        Of(from day in Date from reason in Text from to in Maybe(Text) select new InspectionCancelled(day, reason, to)),
        Of(from day in Date from partners in FieldworkGen.Partners select new PartnersRecorded(day, partners)),
        Of(from day in Date from reason in Text select new InspectionSuspended(day, reason)),
        Of(from day in Date from reason in Text select new InspectionPaused(day, reason)),
        Of(from day in Date select new InspectionResumed(day)),
        Of(from day in Date select new LocalAreaNotified(day)),
        Of(from day in Date from team in Maybe(Team) from lines in List(FieldworkGen.KeyLine) select new InspectionPrepared(day, team, lines)),
        Of(from day in Date from team in Team from reason in Text select new TeamChanged(day, team, reason)),
        Of(from day in Date from claims in List(FieldworkGen.Claim) select new SelfEvaluationRecorded(day, claims)),
        Of(from day in Date select new FieldworkStarted(day)),
        Of(from day in Date select new OnSiteStarted(day)),
        Of(from day in Date select new FieldworkEnded(day)),
        Of(from day in Date from activity in FieldworkGen.Activity select new ActivityRecorded(day, activity)),
        Of(from day in Date from summary in Text select new InterimFeedbackGiven(day, summary)),
        Of(from day in Date from count in Int from elsewhere in Int select new ChildrenTracked(day, count, elsewhere)),
        Of(from day in Date from required in Bool from outcome in MaybeValue(Int) select new FinalFeedbackGiven(day, required, outcome)),
        Of(from day in Date from finding in FindingGen.Finding select new FindingAgreed(day, finding)),
        Of(from day in Date from letter in Maybe(FindingGen.Report) select new LetterDrafted(day, letter)),
        Of(from day in Date select new LetterReceived(day)),
        Of(from day in Date from reason in Maybe(Text) select new LetterPublished(day, reason)),
        Of(from day in Date from recipients in List(Text) select new ReportCopiesSent(day, recipients)),
        Of(from day in Date select new ReportCopiesPublished(day)),
        Of(from day in Date from activity in Text select new FollowUpDecided(day, activity)),
        Of(from day in Date select new StrategicPlanPublished(day)),
        Of(from day in Date from statement in Maybe(FindingGen.Statement) select new StatementSubmitted(day, statement)),
        Of(from day in Date select new StatementFoundFit(day)),
        Of(from day in Date from reasons in List(Text) select new StatementFoundUnfit(day, reasons)),
        Of(from day in Date from statement in Maybe(FindingGen.Statement) select new StatementResubmitted(day, statement)),
        Of(from day in Date from reason in Maybe(Text) select new StatementPublished(day, reason)),
        Of(from day in Date select new MinisterAdvised(day)),
        Of(from day in Date from nextSteps in List(Any<MinisterialOption>()) select new MinisterDecided(day, nextSteps)),
        Of(from day in Date select new DirectionFollowed(day)),
        Of(from day in Date select new RevisitDirected(day)),
        Of(from day in Date from firstDay in Date select new RevisitNotified(day, firstDay)),
        Of(from day in Date select new RevisitStarted(day)),
        Of(from day in Date select new RevisitEnded(day)),
        Of(from day in Date from weaknesses in List(Weakness) select new ProgressJudged(day, weaknesses)),
        Of(from day in Date from effective in Bool select new ActionJudged(day, effective)),
        Of(from day in Date select new RevisitReported(day)),
        Of(from day in Date from outcome in Text select new RevisitFollowUpDecided(day, outcome)),
        Of(from day in Date select new InspectionClosed(day)),
        Of(from day in Date from concern in FieldworkGen.Concern select new ConcernRecorded(day, concern)),
        Of(from day in Date from reference in Text from action in FieldworkGen.Action select new SafeguardingActionTaken(day, reference, action)),
        Of(from day in Date select new EngagementMeetingHeld(day)),
        Of(from day in Date from theme in Text select new ThematicVisitMade(day, theme)),
    }.ToDictionary(row => row.Type, row => row.Gen);

    private static readonly Gen<InspectionEvent> Uncorrected = Gen.OneOf(Plain.Values);

    internal static readonly Gen<Correction> Correction = from number in Int from entry in Maybe(Uncorrected) select new Correction(number, entry);

    /// <summary>The facts by type, some recorded and some not, some with a reason why they are recorded all the same.</summary>
    internal static readonly Dictionary<Type, Gen<InspectionEvent>> Facts = Plain
        .Append(KeyValuePair.Create(
            typeof(RecordCorrected),
            from day in Date from corrections in List(Correction) from reason in Text select (InspectionEvent)new RecordCorrected(day, corrections, reason)))
        .ToDictionary(
            each => each.Key,
            each => from fact in each.Value from number in Int from despite in Maybe(Text) select fact with { Number = number, Despite = despite });

    private static (Type Type, Gen<InspectionEvent> Gen) Of<T>(Gen<T> gen)
        where T : InspectionEvent => (typeof(T), gen.Select(fact => (InspectionEvent)fact));
}
