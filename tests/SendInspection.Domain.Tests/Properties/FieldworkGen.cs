using FsCheck;
using FsCheck.Fluent;
using static SendInspection.Domain.Tests.Properties.ValueGen;

namespace SendInspection.Domain.Tests.Properties;

/// <summary>What is prepared, and what is learnt in fieldwork, with text that only JSON need bear: the package writes as people do.</summary>
internal static class FieldworkGen
{
    internal static readonly Gen<KeyLineOfEnquiry> KeyLine =
        from text in Text from questions in Some(Text) from sources in Some(Gen.Elements<EvidenceSource>(EvidenceSource.All)) select new KeyLineOfEnquiry(text, questions, sources);

    internal static readonly Gen<HealthCommissioner> Ccg = from number in Gen.Choose(0, 99) from name in Text select new HealthCommissioner($"{number:00}D", name);

    internal static readonly Gen<Provider> Provider =
        from reference in Text from name in Text from kind in Any<ProviderKind>() select new Provider(reference, name, kind);

    internal static readonly Gen<LocalAreaPartners> Partners =
        from authority in AuthorityCode
        from ccgs in Some(Ccg)
        from providers in List(Provider)
        from districts in List(Text)
        from children in Gen.Choose(0, 9000)
        select new LocalAreaPartners(
            authority,
            [.. ccgs.DistinctBy(ccg => ccg.Code)],
            [.. providers.DistinctBy(provider => provider.Reference)],
            [.. districts.Distinct()],
            children);

    internal static readonly Gen<TeamSize> TeamSize =
        from rule in ValueGen.Rule from ccgs in Gen.Choose(1, 9) from children in Gen.Choose(1, 9000) select new TeamSize(rule, ccgs, children);

    internal static readonly Gen<CommunicationArrangement> Communication =
        from means in Any<CommunicationMeans>() from description in Text select new CommunicationArrangement(means, description);

    internal static readonly Gen<SafeguardingAction> Action =
        from what in Text from who in Text from day in Date from referredTo in Maybe(Text) select new SafeguardingAction(what, who, day, referredTo);

    /// <summary>Acted on, if it is, on the day it was recorded or later.</summary>
    internal static readonly Gen<SafeguardingConcern> Concern =
        from reference in Text
        from summary in Text
        from days in Days
        from action in Maybe(Action)
        select new SafeguardingConcern(
            reference, days.Start, summary, action is null ? null : new SafeguardingAction(action.What, action.By, days.End, action.ReferredTo));

    internal static readonly Gen<SelfEvaluationClaim> Claim =
        from question in Text
        from claim in Text
        from accuracy in MaybeValue(Any<ClaimAccuracy>())
        from reason in Text
        select new SelfEvaluationClaim(question, claim, accuracy, accuracy is null ? null : reason);

    /// <summary>The activities by type.</summary>
    internal static readonly Dictionary<Type, Gen<FieldworkActivity>> Activities = new[]
    {
        Row(from day in Date from who in Text from with in Any<DiscussionPartner>() from how in List(Communication) select new Discussion(day, who, with, how)),
        Row(from day in Date from who in Text from of in Any<ProviderKind>() from how in List(Communication) select new LeadersMeeting(day, who, of, how)),
        Row(from day in Date from who in Text from of in Text from how in List(Communication) select new ParentGroupMeeting(day, who, of, how)),
        Row(from day in Date from who in Text from of in Text from how in List(Communication) select new ReferenceGroupMeeting(day, who, of, how)),
        Row(from day in Date from who in Text from at in Provider from how in List(Communication) select new ParentsMeeting(day, who, at, how)),
        Row(from day in Date from who in Text from of in Text from how in List(Communication) select new YoungPeopleMeeting(day, who, of, how)),
        Row(from day in Date from who in Text from at in Provider from how in List(Communication) select new ProviderVisit(day, who, at, how)),
        Row(from day in Date from who in Text from number in Gen.Choose(0, 99) from sector in Any<Sector>() from learnt in Text select new FileReview(day, who, $"F{number:00}", sector, learnt)),
        Row(from days in Days from who in Text from how in List(Communication) select new Webinar(days.End, who, days.Start, how)),
    }.ToDictionary(row => row.Type, row => row.Gen);

    internal static readonly Gen<FieldworkActivity> Activity = Gen.OneOf(Activities.Values);

    /// <summary>A list that is not empty.</summary>
    internal static Gen<ValueList<T>> Some<T>(Gen<T> item) =>
        from length in Gen.Choose(1, 3) from items in Gen.ListOf(item, length) select items.ToValueList();

    private static (Type Type, Gen<FieldworkActivity> Gen) Row<T>(Gen<T> gen)
        where T : FieldworkActivity => (typeof(T), gen.Select(value => (FieldworkActivity)value));
}
