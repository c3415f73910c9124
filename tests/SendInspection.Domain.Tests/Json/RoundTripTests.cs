using System.Text.Json;
using System.Text.RegularExpressions;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Properties;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Json;

/// <summary>What is written is read as the same value, which is written in the same bytes.</summary>
[Properties(Arbitrary = [typeof(Generators)], MaxTest = 300)]
public class RoundTripTests
{
    /// <summary>What is no value of its own, or rests on a whole calendar: why no JSON is read into it.</summary>
    private static readonly Dictionary<Type, string> NeverRead = new()
    {
        [typeof(Inspection)] = "the fold of its events, which are stored",
        [typeof(Decision)] = "its event is stored, its refusals are shown: written only",
        [typeof(Breach)] = "computed: written only",
        [typeof(NationalSuspension)] = "a part of an edition",
        [typeof(FrameworkWords)] = "a part of an edition",
        [typeof(Programme)] = "made of its records",
        [typeof(LocalAreas)] = "the register comes with the library",
        [typeof(WorkingDayCalendar)] = "the calendar comes with the library, or from GOV.UK's own list",
        [typeof(WorkingDays)] = "made of a calendar",
        [typeof(Deadline)] = "computed: written only",
        [typeof(DeadlineRange)] = "computed: written only",
        [typeof(DeadlineChange)] = "computed",
        [typeof(Obligation)] = "computed: written only",
        [typeof(Timeline)] = "computed",
        [typeof(TimelineEntry)] = "computed",
        [typeof(GradeWord)] = "found in a text",
        [typeof(PersonalDataMatch)] = "found in a text",
        [typeof(RowFault)] = "what is wrong with a table",
        [typeof(InspectionRecordsRead)] = "what was read of a table",
        [typeof(SourcedDraft)] = "a part of other drafts",
        [typeof(StatementRequirementDraft)] = "a part of a draft",
        [typeof(RevisitDraft)] = "a part of a draft",
        [typeof(OutcomeDraft)] = "a part of a draft",
    };

    [Property(MaxTest = 3000)]
    public void Any_value_is_read_from_its_JSON_as_it_was_written(AnyValue any) => RoundTrips(any.Value, any.Type);

    [Property]
    public void An_event_is_read_from_its_JSON_as_one_of_its_family(InspectionEvent each) => RoundTrips(each, typeof(InspectionEvent));

    [Property]
    public void An_activity_is_read_from_its_JSON_as_one_of_its_family(FieldworkActivity each) => RoundTrips(each, typeof(FieldworkActivity));

    [Property]
    public void The_events_of_a_list_are_read_from_its_JSON_in_their_order(InspectionEvent[] events)
    {
        RoundTrips(events.ToValueList(), typeof(ValueList<InspectionEvent>));
        Assert.Equal(events, SendInspectionJson.Parse<InspectionEvent[]>(SendInspectionJson.Write(events)));
        Assert.Equal(events, SendInspectionJson.Parse<List<InspectionEvent>>(SendInspectionJson.Write(events.ToList())));
        Assert.Equal(events, SendInspectionJson.Parse<IReadOnlyList<InspectionEvent>>(SendInspectionJson.Write<IReadOnlyList<InspectionEvent>>(events)));
    }

    [Property]
    public void A_table_of_drafts_is_read_from_its_JSON_as_it_was_written(InspectionRecordDraft[] drafts) =>
        Assert.Equal(drafts, SendInspectionJson.Parse<List<InspectionRecordDraft>>(SendInspectionJson.Write(drafts.ToList())));

    [Fact]
    public void Every_public_type_is_read_from_JSON_or_is_told_why_not()
    {
        IEnumerable<Type> values = typeof(Inspection).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum || type.GetMethod("<Clone>$") is not null || (type.IsValueType && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)))
            .Where(type => type is { IsAbstract: false, IsGenericType: false } || type == typeof(SourcedDraft));
        Assert.Empty(values.Except(Generators.ByType.Keys).Except(NeverRead.Keys).Select(type => type.Name));
    }

    [Fact]
    public void Every_name_of_an_enum_is_written_as_it_is_documented() => Assert.All(
        Generators.ByType.Keys.Where(type => type.IsEnum),
        type => Assert.All(
            Enum.GetValuesAsUnderlyingType(type).Cast<int>().Select(number => Enum.ToObject(type, number)),
            value => Assert.Equal($"\"{NameOf(value)}\"", JsonSerializer.Serialize(value, type, SendInspectionJson.Options))));

    [Fact]
    public void Every_case_of_a_family_is_generated()
    {
        Assert.Equal(FactGen.Facts.Count, typeof(InspectionEvent).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(InspectionEvent)) && !type.IsAbstract));
        Assert.Equal(FieldworkGen.Activities.Count, typeof(FieldworkActivity).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(FieldworkActivity))));
    }

    /// <summary>Whether two of a type are equal when their members are: the lists of a draft are whatever a host puts there, and are equal only to themselves.</summary>
    internal static bool IsEqualByValue(Type type) => type.Namespace != typeof(InspectionRecordDraft).Namespace;

    // Unlike a naming policy, with a number as a word of its own: from-16-to-25.
    private static string NameOf(object value) => Regex.Replace(value.ToString()!, "(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", "-").ToLowerInvariant();

    private static void RoundTrips(object value, Type type)
    {
        string json = JsonSerializer.Serialize(value, type, SendInspectionJson.Options);
        object read = JsonSerializer.Deserialize(json, type, SendInspectionJson.Options)!;
        if (IsEqualByValue(type))
        {
            Assert.Equal(value, read);
        }

        Assert.Equal(json, JsonSerializer.Serialize(read, type, SendInspectionJson.Options));
    }
}
