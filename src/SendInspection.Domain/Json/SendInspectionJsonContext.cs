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
internal sealed partial class SendInspectionJsonContext : JsonSerializerContext;
