using static SendInspection.Domain.Json.ValueCodecs;

namespace SendInspection.Domain.Json;

/// <summary>How what is prepared, and what is learnt in fieldwork, reads in JSON. Names are stored for ever: add to them, but change none.</summary>
internal static class FieldworkCodecs
{
    // The forms are for the schema: the rules of the domain refuse what has another, and say why.
    private static readonly Codec<string> CommissionerCode = new FormCodec<string>("Text", "^[0-9A-Z]{3}$", code => code, code => code);
    private static readonly Codec<string> File = new FormCodec<string>("Text", "^(?=.*[0-9])[0-9A-Za-z-]{1,8}$", file => file, file => file);

    internal static readonly Codec<CommunicationMeans> CommunicationMeans = new NameCodec<CommunicationMeans>(
        (Domain.CommunicationMeans.Sign, "sign"),
        (Domain.CommunicationMeans.Symbols, "symbols"),
        (Domain.CommunicationMeans.Interpreter, "interpreter"),
        (Domain.CommunicationMeans.Other, "other"));
    internal static readonly Codec<ProviderKind> ProviderKind = new NameCodec<ProviderKind>(
        (Domain.ProviderKind.EarlyYears, "early-years"),
        (Domain.ProviderKind.School, "school"),
        (Domain.ProviderKind.College, "college"),
        (Domain.ProviderKind.SpecialistService, "specialist-service"),
        (Domain.ProviderKind.HealthService, "health-service"),
        (Domain.ProviderKind.SocialCareService, "social-care-service"));

    internal static readonly Codec<DiscussionPartner> DiscussionPartner = new NameCodec<DiscussionPartner>(
        (Domain.DiscussionPartner.ElectedMembers, "elected-members"),
        (Domain.DiscussionPartner.EducationOfficers, "education-officers"),
        (Domain.DiscussionPartner.HealthOfficers, "health-officers"),
        (Domain.DiscussionPartner.SocialCareOfficers, "social-care-officers"));

    internal static readonly Codec<ClaimAccuracy> ClaimAccuracy = new NameCodec<ClaimAccuracy>(
        (Domain.ClaimAccuracy.Accurate, "accurate"),
        (Domain.ClaimAccuracy.PartlyAccurate, "partly-accurate"),
        (Domain.ClaimAccuracy.Inaccurate, "inaccurate"));

    /// <summary>A source of information by its identifier; the list itself tells the rest.</summary>
    internal static readonly Codec<EvidenceSource> EvidenceSource = new NameCodec<EvidenceSource>([.. Domain.EvidenceSource.All.Select(source => (source, source.Id))]);

    internal static readonly Codec<KeyLineOfEnquiry> KeyLine = new ObjectCodec<KeyLineOfEnquiry>(
            "key-line-of-enquiry", v => new(v.Text(), v.Next<ValueList<string>>(), v.Next<ValueList<EvidenceSource>>()))
        .With("text", Text, line => line.Text)
        .With("questions", List(Text), line => line.Questions)
        .With("sources", List(EvidenceSource), line => line.Sources);

    internal static readonly Codec<HealthCommissioner> Commissioner = new ObjectCodec<HealthCommissioner>("ccg", v => new(v.Text(), v.Text()))
        .With("code", CommissionerCode, ccg => ccg.Code)
        .With("name", Text, ccg => ccg.Name);

    internal static readonly Codec<Provider> Provider = new ObjectCodec<Provider>("provider", v => new(v.Text(), v.Text(), v.Next<ProviderKind>()))
        .With("reference", Text, provider => provider.Reference)
        .With("name", Text, provider => provider.Name)
        .With("kind", ProviderKind, provider => provider.Kind);

    internal static readonly Codec<LocalAreaPartners> Partners = new ObjectCodec<LocalAreaPartners>(
            "local-area-partners",
            v => new(
                v.Next<LocalAuthorityCode>(), v.Next<ValueList<HealthCommissioner>>(), v.Next<ValueList<Provider>>(), v.Next<ValueList<string>>(), v.Int()))
        .With("localAuthority", AuthorityCode, partners => partners.LocalAuthority)
        .With("commissioners", List(Commissioner), partners => partners.Commissioners)
        .With("providers", List(Provider), partners => partners.Providers)
        .With("districts", List(Text), partners => partners.Districts)
        .With("childrenWithSend", Int, partners => partners.ChildrenWithSend);

    internal static readonly Codec<TeamSize> TeamSize = new ObjectCodec<TeamSize>("team-size", v => new(v.Next<Rule>(), v.Int(), v.Int()))
        .With("rule", ValueCodecs.Rule, size => size.Rule)
        .With("ccgsForSecondCqcInspector", Int, size => size.CcgsForSecondCqcInspector)
        .With("childrenForSecondOfstedInspector", Int, size => size.ChildrenForSecondOfstedInspector);

    internal static readonly Codec<CommunicationArrangement> Communication = new ObjectCodec<CommunicationArrangement>(
            "communication-arrangement", v => new(v.Next<CommunicationMeans>(), v.Next<string?>()))
        .With("means", CommunicationMeans, arrangement => arrangement.Means)
        .Maybe("description", Text, arrangement => arrangement.Description);

    internal static readonly FamilyCodec<FieldworkActivity> Activities = new FamilyCodec<FieldworkActivity>("fieldwork-activity")
        .Case(Arranged(
            Of("discussion", v => new Discussion(v.Date(), v.Text(), v.Next<DiscussionPartner>(), v.Next<ValueList<CommunicationArrangement>>()))
                .With("with", DiscussionPartner, each => each.With)))
        .Case(Arranged(
            Of("leaders-meeting", v => new LeadersMeeting(v.Date(), v.Text(), v.Next<ProviderKind>(), v.Next<ValueList<CommunicationArrangement>>()))
                .With("leadersOf", ProviderKind, each => each.LeadersOf)))
        .Case(Arranged(
            Of("parent-group-meeting", v => new ParentGroupMeeting(v.Date(), v.Text(), v.Text(), v.Next<ValueList<CommunicationArrangement>>()))
                .With("group", Text, each => each.Group)))
        .Case(Arranged(
            Of("reference-group-meeting", v => new ReferenceGroupMeeting(v.Date(), v.Text(), v.Text(), v.Next<ValueList<CommunicationArrangement>>()))
                .With("group", Text, each => each.Group)))
        .Case(Arranged(
            Of("parents-meeting", v => new ParentsMeeting(v.Date(), v.Text(), v.Next<Provider>(), v.Next<ValueList<CommunicationArrangement>>()))
                .With("provider", Provider, each => each.Provider)))
        .Case(Arranged(
            Of("young-people-meeting", v => new YoungPeopleMeeting(v.Date(), v.Text(), v.Text(), v.Next<ValueList<CommunicationArrangement>>()))
                .With("group", Text, each => each.Group)))
        .Case(Arranged(
            Of("provider-visit", v => new ProviderVisit(v.Date(), v.Text(), v.Next<Provider>(), v.Next<ValueList<CommunicationArrangement>>()))
                .With("provider", Provider, each => each.Provider)))
        .Case(Of("file-review", v => new FileReview(v.Date(), v.Text(), v.Text(), v.Next<Sector>(), v.Text()))
            .With("file", File, each => each.File)
            .With("sector", ValueCodecs.Sector, each => each.Sector)
            .With("learnt", Text, each => each.Learnt))
        .Case(Arranged(
            Of("webinar", v => new Webinar(v.Date(), v.Text(), v.Date(), v.Next<ValueList<CommunicationArrangement>>()))
                .With("promotedOn", Date, each => each.PromotedOn)));

    internal static readonly Codec<SafeguardingAction> SafeguardingAction = new ObjectCodec<SafeguardingAction>(
            "safeguarding-action", v => new(v.Text(), v.Text(), v.Date(), v.Next<string?>()))
        .With("what", Text, action => action.What)
        .With("by", Text, action => action.By)
        .With("on", Date, action => action.On)
        .Maybe("referredTo", Text, action => action.ReferredTo);

    internal static readonly Codec<SafeguardingConcern> Concern = new ObjectCodec<SafeguardingConcern>(
            "safeguarding-concern", v => new(v.Text(), v.Date(), v.Text(), v.Next<SafeguardingAction?>()))
        .With("reference", Text, concern => concern.Reference)
        .With("recordedOn", Date, concern => concern.RecordedOn)
        .With("summary", Text, concern => concern.Summary)
        .Maybe("action", SafeguardingAction, concern => concern.Action);

    internal static readonly Codec<SelfEvaluationClaim> Claim = new ObjectCodec<SelfEvaluationClaim>(
            "self-evaluation-claim", v => new(v.Text(), v.Text(), v.Next<ClaimAccuracy?>(), v.Next<string?>()))
        .With("question", Text, claim => claim.Question)
        .With("claim", Text, claim => claim.Claim)
        .Maybe("accuracy", ClaimAccuracy, claim => claim.Accuracy)
        .Maybe("reason", Text, claim => claim.Reason);

    internal static ICodec[] All =>
    [
        CommunicationMeans, ProviderKind, DiscussionPartner, ClaimAccuracy, EvidenceSource, KeyLine, Commissioner, Provider, Partners, TeamSize, Communication,
        Activities, .. Activities.Cases, SafeguardingAction, Concern, Claim, .. Lists(Activities), .. Lists(KeyLine), .. Lists(Concern), .. Lists(Claim),
    ];

    private static ObjectCodec<T> Of<T>(string type, Func<Members, T> make)
        where T : FieldworkActivity => new ObjectCodec<T>(type, make, isCase: true)
            .With("on", Date, each => each.On)
            .With("chosenBy", Text, each => each.ChosenBy);

    private static ObjectCodec<T> Arranged<T>(ObjectCodec<T> meeting)
        where T : FieldworkActivity => meeting.With("communication", List(Communication), each => each.Communication);
}
