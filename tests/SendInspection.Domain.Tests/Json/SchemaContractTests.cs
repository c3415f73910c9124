using System.Text.Json;
using System.Text.Json.Nodes;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;
using SendInspection.Domain.Tests.Properties;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Json;

/// <summary>The schemas accept what is written, and refuse what is refused.</summary>
[Properties(Arbitrary = [typeof(Generators)], MaxTest = 100)]
public class SchemaContractTests
{
    [Property]
    public void The_schema_of_an_event_accepts_exactly_what_can_be_read_as_one(InspectionEvent each) => IsAsItsSchema("event", each);

    [Property]
    public void The_schema_of_an_activity_accepts_exactly_what_can_be_read_as_one(FieldworkActivity each) => IsAsItsSchema("fieldwork-activity", each);

    [Property]
    public void The_schema_of_a_record_accepts_exactly_what_can_be_read_as_one(InspectionRecord each) => IsAsItsSchema("inspection-record", each);

    [Property]
    public void The_schema_of_the_draft_of_a_record_accepts_every_draft_as_it_is_written(InspectionRecordDraft each) =>
        Assert.True(SchemaOracle.Accepts("inspection-record-draft", JsonNode.Parse(SendInspectionJson.Write(each))));

    [Property]
    public void The_schemas_of_the_other_drafts_accept_every_draft_as_it_is_written(AnyDraft draft) => Assert.True(SchemaOracle.Accepts(
        JsonNamingPolicy.KebabCaseLower.ConvertName(draft.Type.Name), JsonSerializer.SerializeToNode(draft.Value, draft.Type, SendInspectionJson.Options)));

    [Property(MaxTest = 30)]
    public void The_schema_of_an_obligation_accepts_everything_that_a_record_owes(InspectionRecord each)
    {
        foreach (Obligation duty in each.Obligations(new LocalDate(2027, 3, 1), WorkingDayCalendar.England))
        {
            Assert.True(SchemaOracle.Accepts("obligation", JsonNode.Parse(SendInspectionJson.Write(duty))));
        }
    }

    [Property(Arbitrary = [typeof(SendInspectionArbitraries)], MaxTest = 50)]
    public void The_schemas_accept_everything_that_an_inspection_owes_and_every_decision_on_it(Inspection inspection, InspectionEvent fact, WorkingDayCalendar calendar, byte days)
    {
        LocalDate day = inspection.Facts.Select(each => each.On).Append(fact.On).Max().PlusDays(days);
        Assert.All(inspection.Obligations(day, calendar), duty => Assert.True(SchemaOracle.Accepts("obligation", JsonNode.Parse(SendInspectionJson.Write(duty)))));
        string decision = SendInspectionJson.Write(inspection.Decide(fact with { Number = 0 }, calendar));
        Assert.True(SchemaOracle.Accepts("decision", JsonNode.Parse(decision)), decision);
    }

    private static void IsAsItsSchema<T>(string name, T value)
        where T : notnull
    {
        JsonObject json = JsonNode.Parse(SendInspectionJson.Write(value))!.AsObject();
        Assert.True(SchemaOracle.Accepts(name, json), json.ToJsonString());

        // Without any one member, or with another value of it, the schema and the reader agree.
        foreach (string member in json.Select(each => each.Key).ToArray())
        {
            foreach (JsonNode? other in new JsonNode?[] { null, "x", 7, true, new JsonObject(), new JsonArray() }.Append("\u0000absent"))
            {
                JsonObject changed = json.DeepClone().AsObject();
                if (other is JsonValue absent && absent.TryGetValue(out string? text) && text == "\u0000absent")
                {
                    changed.Remove(member);
                }
                else
                {
                    changed[member] = other?.DeepClone();
                }

                Assert.Equal(IsRead<T>(changed.ToJsonString()), SchemaOracle.Accepts(name, changed));
            }
        }
    }

    private static bool IsRead<T>(string json)
        where T : notnull
    {
        try
        {
            SendInspectionJson.Parse<T>(json);
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
