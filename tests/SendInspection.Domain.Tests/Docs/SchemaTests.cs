using System.Text.Json;
using System.Text.Json.Nodes;
using SendInspection.Domain.Json;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Docs;

/// <summary>The contract with those who read or write the JSON without this library: docs/schemas, exported from the codecs.</summary>
public class SchemaTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static TheoryData<string> Names =>
    [
        "event", "decision", "inspection-report", "fieldwork-activity", "inspection-record", "obligation", "programme-figures", "inspection-record-draft",
        "inspection-team-draft", "local-area-partners-draft", "key-lines-draft", "activity-draft", "safeguarding-concern-draft",
        "self-evaluation-claim-draft", "finding-draft", "report-letter-draft", "written-statement-draft",
    ];

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
        "decision" => SendInspectionJson.Schema<Decision>(),
        "inspection-report" => SendInspectionJson.Schema<InspectionReport>(),
        "inspection-record" => SendInspectionJson.Schema<InspectionRecord>(),
        "inspection-record-draft" => SendInspectionJson.Schema<InspectionRecordDraft>(),
        "fieldwork-activity" => SendInspectionJson.Schema<FieldworkActivity>(),
        "inspection-team-draft" => SendInspectionJson.Schema<InspectionTeamDraft>(),
        "local-area-partners-draft" => SendInspectionJson.Schema<LocalAreaPartnersDraft>(),
        "key-lines-draft" => SendInspectionJson.Schema<KeyLinesDraft>(),
        "activity-draft" => SendInspectionJson.Schema<ActivityDraft>(),
        "safeguarding-concern-draft" => SendInspectionJson.Schema<SafeguardingConcernDraft>(),
        "self-evaluation-claim-draft" => SendInspectionJson.Schema<SelfEvaluationClaimDraft>(),
        "finding-draft" => SendInspectionJson.Schema<FindingDraft>(),
        "report-letter-draft" => SendInspectionJson.Schema<ReportLetterDraft>(),
        "written-statement-draft" => SendInspectionJson.Schema<WrittenStatementDraft>(),
        "obligation" => SendInspectionJson.Schema<Obligation>(),
        _ => SendInspectionJson.Schema<ProgrammeFigures>(),
    };
}
