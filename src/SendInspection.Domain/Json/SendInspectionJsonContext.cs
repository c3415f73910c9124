using System.Text.Json.Serialization;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    MaxDepth = SendInspectionJson.MaxDepth)]
[JsonSerializable(typeof(List<InspectionRecordDraft>))]
[JsonSerializable(typeof(InspectionTeamDraft))]
[JsonSerializable(typeof(LocalAreaPartnersDraft))]
[JsonSerializable(typeof(KeyLinesDraft))]
[JsonSerializable(typeof(ActivityDraft))]
[JsonSerializable(typeof(SafeguardingConcernDraft))]
[JsonSerializable(typeof(SelfEvaluationClaimDraft))]
[JsonSerializable(typeof(ReportLetterDraft))]
[JsonSerializable(typeof(WrittenStatementDraft))]
internal sealed partial class SendInspectionJsonContext : JsonSerializerContext;
