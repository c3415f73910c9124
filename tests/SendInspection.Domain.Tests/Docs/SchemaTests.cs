using System.Text.Json;
using System.Text.Json.Nodes;
using SendInspection.Domain.Json;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Docs;

/// <summary>The contract with those who read or write the JSON without this library: docs/schemas, exported from the codecs.</summary>
public class SchemaTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static TheoryData<string> Names => ["event", "command", "inspection-record", "inspection-record-draft", "obligation", "programme-figures"];

    [Theory, MemberData(nameof(Names))]
    public void The_schema_is_as_the_codec_is(string name)
    {
        JsonNode schema = Of(name);
        schema.AsObject().Insert(1, "$id", $"{name}.json");
        GeneratedDocsTests.IsUpToDate($"docs/schemas/{name}.json", schema.ToJsonString(Indented) + "\n");
    }

    private static JsonNode Of(string name) => name switch
    {
        "event" => SendInspectionJson.Schema<InspectionEvent>(),
        "command" => SendInspectionJson.Schema<InspectionCommand>(),
        "inspection-record" => SendInspectionJson.Schema<InspectionRecord>(),
        "inspection-record-draft" => SendInspectionJson.Schema<InspectionRecordDraft>(),
        "obligation" => SendInspectionJson.Schema<Obligation>(),
        _ => SendInspectionJson.Schema<ProgrammeFigures>(),
    };
}
