using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Json;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Properties;

/// <summary>A value of any of the types that JSON is read into.</summary>
public sealed record AnyValue(Type Type, object Value);

/// <summary>What FsCheck makes of the types; give it as <c>[Properties(Arbitrary = [typeof(Generators)])]</c>. A new type goes into <see cref="ByType"/>.</summary>
public static class Generators
{
    /// <summary>Every type that JSON is read into, but the events and the commands, which are in <see cref="StepGen"/>.</summary>
    private static readonly Dictionary<Type, Gen<object>> Values = new[]
    {
        Of(ValueGen.Date),
        Of(ValueGen.Days),
        Of(ValueGen.AuthorityCode),
        Of(ValueGen.Area.Select(area => area.GssCode)),
        Of(ValueGen.Framework),
        Of(ValueGen.Any<Confidence>()),
        Of(ValueGen.Any<BankHolidayKind>()),
        Of(ValueGen.Any<Region>()),
        Of(ValueGen.Any<Sector>()),
        Of(ValueGen.Any<EvidenceKind>()),
        Of(ValueGen.Any<InspectorRole>()),
        Of(ValueGen.Any<NextStep>()),
        Of(ValueGen.Any<Duty>()),
        Of(ValueGen.Any<Party>()),
        Of(ValueGen.Any<ObligationStatus>()),
        Of(ValueGen.Any<InspectionStage>()),
        Of(ValueGen.Any<InspectionStep>()),
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
        Of(ValueGen.Area),
        Of(RecordGen.KnownDate),
        Of(RecordGen.Statement),
        Of(RecordGen.Revisit),
        Of(RecordGen.Record),
        Of(RecordGen.Tally),
        Of(RecordGen.Figures),
        Of(RecordGen.DateDraft),
        Of(RecordGen.Draft),
        Of(Gen.OneOf(StepGen.Events.Values).Select(StoredEvent.Of)),
    }.ToDictionary(each => each.Type, each => each.Gen);

    /// <summary>Every type that JSON is read into.</summary>
    internal static readonly Dictionary<Type, Gen<object>> ByType = new(
        Values
            .Concat(StepGen.Events.Select(each => KeyValuePair.Create(each.Key, each.Value.Select(value => (object)value))))
            .Concat(StepGen.Commands.Select(each => KeyValuePair.Create(each.Key, each.Value.Select(value => (object)value)))));

    public static Arbitrary<InspectionEvent> Event() => Arb.From(Gen.OneOf(StepGen.Events.Values));

    public static Arbitrary<InspectionCommand> Command() => Arb.From(Gen.OneOf(StepGen.Commands.Values));

    public static Arbitrary<InspectionRecord> Record() => Arb.From(RecordGen.Record);

    public static Arbitrary<InspectionRecordDraft> Draft() => Arb.From(RecordGen.Draft);

    public static Arbitrary<AnyValue> Any() => Arb.From(Gen.OneOf(ByType.Select(each => each.Value.Select(value => new AnyValue(each.Key, value)))));

    private static (Type Type, Gen<object> Gen) Of<T>(Gen<T> gen)
        where T : notnull => (typeof(T), gen.Select(value => (object)value));
}
