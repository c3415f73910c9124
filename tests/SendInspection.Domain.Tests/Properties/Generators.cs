using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Properties;

/// <summary>A value of any of the types that JSON is read into.</summary>
public sealed record AnyValue(Type Type, object Value);

/// <summary>A draft of any of the types that have a schema of their own.</summary>
public sealed record AnyDraft(Type Type, object Value);

/// <summary>What FsCheck makes of the types; give it as <c>[Properties(Arbitrary = [typeof(Generators)])]</c>. A new type goes into <see cref="ByType"/>.</summary>
public static class Generators
{
    /// <summary>Every type that JSON is read into, but the facts, which are in <see cref="FactGen"/>, and the activities, in <see cref="FieldworkGen"/>.</summary>
    private static readonly Dictionary<Type, Gen<object>> Values = new[]
    {
        Of(ValueGen.Date),
        Of(ValueGen.Days),
        Of(ValueGen.AuthorityCode),
        Of(SendInspectionGen.LocalArea.Select(area => area.GssCode)),
        Of(ValueGen.Framework),
        Of(ValueGen.Any<Confidence>()),
        Of(ValueGen.Any<BankHolidayKind>()),
        Of(ValueGen.Any<Region>()),
        Of(ValueGen.Any<Sector>()),
        Of(ValueGen.Any<EvidenceKind>()),
        Of(ValueGen.Any<InspectorRole>()),
        Of(ValueGen.Any<MinisterialOption>()),
        Of(ValueGen.Any<CommunicationMeans>()),
        Of(ValueGen.Any<ProviderKind>()),
        Of(ValueGen.Any<DiscussionPartner>()),
        Of(ValueGen.Any<ClaimAccuracy>()),
        Of(ValueGen.Any<FindingKind>()),
        Of(ValueGen.Any<AgeBand>()),
        Of(ValueGen.Any<FindingGroup>()),
        Of(ValueGen.Any<PrimaryNeed>()),
        Of(ValueGen.Any<ResponsiblePartyKind>()),
        Of(ValueGen.Any<PersonalDataKind>()),
        Of(ValueGen.Any<Duty>()),
        Of(ValueGen.Any<Party>()),
        Of(ValueGen.Any<ObligationStatus>()),
        Of(ValueGen.Any<InspectionStage>()),
        Of(ValueGen.Any<InspectionStep>()),
        Of(ValueGen.Any<TimeLimitKind>()),
        Of(ValueGen.Source),
        Of(ValueGen.Citation),
        Of(ValueGen.Rule),
        Of(ValueGen.Refusal),
        Of(ValueGen.TimeLimit),
        Of(ValueGen.BankHoliday),
        Of(ValueGen.Question),
        Of(ValueGen.Outcome),
        Of(ValueGen.Inspector),
        Of(ValueGen.Team),
        Of(ValueGen.Evidence),
        Of(ValueGen.Weakness),
        Of(SendInspectionGen.LocalArea),
        Of(SendInspectionArbitraries.EvidenceSource().Generator),
        Of(FieldworkGen.KeyLine),
        Of(FieldworkGen.Ccg),
        Of(FieldworkGen.Provider),
        Of(FieldworkGen.Partners),
        Of(FieldworkGen.TeamSize),
        Of(FieldworkGen.Communication),
        Of(FieldworkGen.Action),
        Of(FieldworkGen.Concern),
        Of(FieldworkGen.Claim),
        Of(SendInspectionArbitraries.Theme().Generator),
        Of(FindingGen.Triangulation),
        Of(FindingGen.Finding),
        Of(FindingGen.Narrative),
        Of(FindingGen.Letter),
        Of(FindingGen.ResponsibleParty),
        Of(FindingGen.StatementAction),
        Of(FindingGen.Statement),
        Of(FindingGen.AreaForAction),
        Of(FindingGen.AreaReport),
        Of(RecordGen.KnownDate),
        Of(RecordGen.Statement),
        Of(RecordGen.Outcome),
        Of(RecordGen.Revisit),
        Of(SendInspectionGen.Record),
        Of(RecordGen.Tally),
        Of(RecordGen.Figures),
        Of(RecordGen.DateDraft),
        Of(RecordGen.Draft),
        Of(DraftGen.Inspector),
        Of(DraftGen.Team),
        Of(DraftGen.Ccg),
        Of(DraftGen.Provider),
        Of(DraftGen.Partners),
        Of(DraftGen.KeyLine),
        Of(DraftGen.KeyLines),
        Of(DraftGen.Communication),
        Of(DraftGen.Activity),
        Of(DraftGen.SafeguardingAction),
        Of(DraftGen.Concern),
        Of(DraftGen.Claim),
        Of(DraftGen.Evidence),
        Of(DraftGen.Finding),
        Of(DraftGen.Narrative),
        Of(DraftGen.Letter),
        Of(DraftGen.Party),
        Of(DraftGen.Action),
        Of(DraftGen.Statement),
        Of(FactGen.Correction),
        Of(Gen.OneOf(FactGen.Facts.Values).Select(StoredEvent.Of)),
    }.ToDictionary(each => each.Type, each => each.Gen);

    /// <summary>Every type that JSON is read into.</summary>
    internal static readonly Dictionary<Type, Gen<object>> ByType = new(
        Values
            .Concat(FieldworkGen.Activities.Select(each => KeyValuePair.Create(each.Key, each.Value.Select(value => (object)value))))
            .Concat(FactGen.Facts.Select(each => KeyValuePair.Create(each.Key, each.Value.Select(value => (object)value)))));

    public static Arbitrary<InspectionEvent> Event() => Arb.From(Gen.OneOf(FactGen.Facts.Values));

    public static Arbitrary<FieldworkActivity> Activity() => Arb.From(FieldworkGen.Activity);

    public static Arbitrary<InspectionRecord> Record() => SendInspectionArbitraries.Record();

    public static Arbitrary<InspectionRecordDraft> Draft() => Arb.From(RecordGen.Draft);

    public static Arbitrary<AnyValue> Any() => Arb.From(Gen.OneOf(ByType.Select(each => each.Value.Select(value => new AnyValue(each.Key, value)))));

    public static Arbitrary<AnyDraft> AnyDraft() => Arb.From(Gen.OneOf(
        new[]
        {
            Of(DraftGen.Team), Of(DraftGen.Partners), Of(DraftGen.KeyLines), Of(DraftGen.Activity), Of(DraftGen.Concern), Of(DraftGen.Claim),
            Of(DraftGen.Finding), Of(DraftGen.Letter), Of(DraftGen.Statement),
        }.Select(each => each.Gen.Select(value => new AnyDraft(each.Type, value)))));

    private static (Type Type, Gen<object> Gen) Of<T>(Gen<T> gen)
        where T : notnull => (typeof(T), gen.Select(value => (object)value));
}
