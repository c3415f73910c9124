using static SendInspection.Domain.Json.ValueCodecs;

namespace SendInspection.Domain.Json;

/// <summary>What each event is called in JSON, and its members. Both are stored for twenty years: add to them, but change none.</summary>
internal static class EventCodecs
{
    internal static readonly FamilyCodec<InspectionEvent> Events = new FamilyCodec<InspectionEvent>("event")
        .Case(Of("inspection-planned", (on, v) => new InspectionPlanned(on, v.Next<LocalAuthorityCode>(), v.Next<Framework>(), v.Date()))
            .With("area", AuthorityCode, each => each.Area)
            .With("framework", ValueCodecs.Framework, each => each.Framework)
            .With("firstDay", Date, each => each.FirstDay))
        .Case(Of("inspection-replanned", (on, v) => new InspectionReplanned(on, v.Date()))
            .With("firstDay", Date, each => each.FirstDay))
        .Case(Of("inspection-deferred", (on, v) => new InspectionDeferred(on, v.Text()))
            .With("reason", Text, each => each.Reason))
        .Case(Of("inspection-suspended", (on, v) => new InspectionSuspended(on, v.Text()))
            .With("reason", Text, each => each.Reason))
        .Case(Of("inspection-paused", (on, v) => new InspectionPaused(on, v.Text()))
            .With("reason", Text, each => each.Reason))
        .Case(Of("inspection-resumed", (on, _) => new InspectionResumed(on)))
        .Case(Of("inspection-incomplete", (on, v) => new InspectionIncomplete(on, v.Text()))
            .With("reason", Text, each => each.Reason))
        .Case(Of("inspection-cancelled", (on, v) => new InspectionCancelled(on, v.Text(), v.Next<string?>()))
            .With("reason", Text, each => each.Reason)
            .Maybe("handedOverTo", Text, each => each.HandedOverTo))
        .Case(Of("partners-recorded", (on, v) => new PartnersRecorded(on, v.Next<LocalAreaPartners>()))
            .With("partners", FieldworkCodecs.Partners, each => each.Partners))
        .Case(Of("local-area-notified", (on, _) => new LocalAreaNotified(on)))
        .Case(Of("inspection-prepared", (on, v) => new InspectionPrepared(on, v.Next<InspectionTeam?>(), v.Next<ValueList<KeyLineOfEnquiry>>()))
            .Maybe("team", Team, each => each.Team)
            .With("keyLines", List(FieldworkCodecs.KeyLine), each => each.KeyLines))
        .Case(Of("fieldwork-started", (on, _) => new FieldworkStarted(on)))
        .Case(Of("on-site-started", (on, _) => new OnSiteStarted(on)))
        .Case(Of("fieldwork-ended", (on, _) => new FieldworkEnded(on)))
        .Case(Of("final-feedback-given", (on, v) => new FinalFeedbackGiven(on, v.Bool(), v.Next<int?>()))
            .With("statementRequired", Bool, each => each.StatementRequired)
            .Maybe("outcome", Int, each => each.Outcome))
        .Case(Of("letter-drafted", (on, v) => new LetterDrafted(on, v.Next<InspectionReport?>()))
            .Maybe("letter", FindingCodecs.Reports, each => each.Letter))
        .Case(Of("letter-received", (on, _) => new LetterReceived(on)))
        .Case(Of("letter-published", (on, v) => new LetterPublished(on, v.Next<string?>()))
            .Maybe("personalDataReason", Text, each => each.PersonalDataReason))
        .Case(Of("report-copies-sent", (on, v) => new ReportCopiesSent(on, v.Next<ValueList<string>>()))
            .With("recipients", List(Text), each => each.Recipients))
        .Case(Of("report-copies-published", (on, _) => new ReportCopiesPublished(on)))
        .Case(Of("strategic-plan-published", (on, _) => new StrategicPlanPublished(on)))
        .Case(Of("follow-up-decided", (on, v) => new FollowUpDecided(on, v.Text()))
            .With("activity", Text, each => each.Activity))
        .Case(Of("statement-submitted", (on, v) => new StatementSubmitted(on, v.Next<WrittenStatement?>()))
            .Maybe("statement", FindingCodecs.Statement, each => each.Statement))
        .Case(Of("statement-published", (on, v) => new StatementPublished(on, v.Next<string?>()))
            .Maybe("personalDataReason", Text, each => each.PersonalDataReason))
        .Case(Of("statement-found-fit", (on, _) => new StatementFoundFit(on)))
        .Case(Of("statement-found-unfit", (on, v) => new StatementFoundUnfit(on, v.Next<ValueList<string>>()))
            .With("reasons", List(Text), each => each.Reasons))
        .Case(Of("statement-resubmitted", (on, v) => new StatementResubmitted(on, v.Next<WrittenStatement?>()))
            .Maybe("statement", FindingCodecs.Statement, each => each.Statement))
        .Case(Of("minister-advised", (on, _) => new MinisterAdvised(on)))
        .Case(Of("minister-decided", (on, v) => new MinisterDecided(on, v.Next<ValueList<MinisterialOption>>()))
            .With("nextSteps", List(FindingCodecs.Option), each => each.NextSteps))
        .Case(Of("direction-followed", (on, _) => new DirectionFollowed(on)))
        .Case(Of("revisit-notified", (on, v) => new RevisitNotified(on, v.Date()))
            .With("firstDay", Date, each => each.FirstDay))
        .Case(Of("revisit-started", (on, _) => new RevisitStarted(on)))
        .Case(Of("revisit-ended", (on, _) => new RevisitEnded(on)))
        .Case(Of("progress-judged", (on, v) => new ProgressJudged(on, v.Next<ValueList<WeaknessProgress>>()))
            .With("weaknesses", List(Weakness), each => each.Weaknesses))
        .Case(Of("action-judged", (on, v) => new ActionJudged(on, v.Bool()))
            .With("isEffective", Bool, each => each.IsEffective))
        .Case(Of("revisit-reported", (on, _) => new RevisitReported(on)))
        .Case(Of("revisit-follow-up-decided", (on, v) => new RevisitFollowUpDecided(on, v.Text()))
            .With("outcome", Text, each => each.Outcome))
        .Case(Of("revisit-directed", (on, _) => new RevisitDirected(on)))
        .Case(Of("inspection-closed", (on, _) => new InspectionClosed(on)))
        .Case(Of("team-changed", (on, v) => new TeamChanged(on, v.Next<InspectionTeam>(), v.Text()))
            .With("team", Team, each => each.Team)
            .With("reason", Text, each => each.Reason))
        .Case(self => Of("record-corrected", (on, v) => new RecordCorrected(on, v.Next<ValueList<Correction>>(), v.Text()))
            .With("corrections", List(Correction(self)), each => each.Corrections)
            .With("reason", Text, each => each.Reason))
        .Case(Of("interim-feedback-given", (on, v) => new InterimFeedbackGiven(on, v.Text()))
            .With("summary", Text, each => each.Summary))
        .Case(Of("children-tracked", (on, v) => new ChildrenTracked(on, v.Int(), v.Int()))
            .With("count", Int, each => each.Count)
            .With("inAlternativeProvision", Int, each => each.InAlternativeProvision))
        .Case(Of("engagement-meeting-held", (on, _) => new EngagementMeetingHeld(on)))
        .Case(Of("thematic-visit-made", (on, v) => new ThematicVisitMade(on, v.Text()))
            .With("theme", Text, each => each.Theme))
        .Case(Of("activity-recorded", (on, v) => new ActivityRecorded(on, v.Next<FieldworkActivity>()))
            .With("activity", FieldworkCodecs.Activities, each => each.Activity))
        .Case(Of("concern-recorded", (on, v) => new ConcernRecorded(on, v.Next<SafeguardingConcern>()))
            .With("concern", FieldworkCodecs.Concern, each => each.Concern))
        .Case(Of("safeguarding-action-taken", (on, v) => new SafeguardingActionTaken(on, v.Text(), v.Next<SafeguardingAction>()))
            .With("reference", Text, each => each.Reference)
            .With("action", FieldworkCodecs.SafeguardingAction, each => each.Action))
        .Case(Of("self-evaluation-recorded", (on, v) => new SelfEvaluationRecorded(on, v.Next<ValueList<SelfEvaluationClaim>>()))
            .With("claims", List(FieldworkCodecs.Claim), each => each.Claims))
        .Case(Of("finding-agreed", (on, v) => new FindingAgreed(on, v.Next<Finding>()))
            .With("finding", FindingCodecs.Finding, each => each.Finding));

    internal static ICodec[] All => [Events, .. Events.Cases, .. Lists(Events), Correction(Events)];

    private static ObjectCodec<Correction> Correction(Codec<InspectionEvent> events) =>
        new ObjectCodec<Correction>("correction", v => new(v.Int(), v.Next<InspectionEvent?>()))
            .With("number", Int, each => each.Number)
            .Maybe("entry", events, each => each.Entry);

    // The number is left out before a fact is recorded.
    private static ObjectCodec<T> Of<T>(string type, Func<LocalDate, Members, T> make)
        where T : InspectionEvent => new ObjectCodec<T>(type, v => Make(v, make), isCase: true)
            .Maybe("number", Int, each => each.Number == 0 ? null : each.Number)
            .With("on", Date, each => each.On)
            .Maybe("despite", Text, each => each.Despite);

    private static T Make<T>(Members v, Func<LocalDate, Members, T> make)
        where T : InspectionEvent
    {
        int number = v.Next<int?>() ?? 0;
        LocalDate on = v.Date();
        string? despite = v.Next<string?>();
        InspectionEvent made = make(on, v);
        return (T)(number == 0 && despite is null ? made : made with { Number = number, Despite = despite });
    }
}
