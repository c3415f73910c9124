using System.Text.Json;
using System.Text.Json.Serialization;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Json
{
    /// <summary>The converter of each type that the library reads or writes.</summary>
    internal sealed class KnownTypes : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => SendInspectionJson.Codecs.ContainsKey(typeToConvert);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => SendInspectionJson.Codecs[typeToConvert].Converter;
    }
}

// What a host logs is written alike under any options of System.Text.Json, also those that do not know this library.
namespace SendInspection.Domain
{
    [JsonConverter(typeof(KnownTypes))]
    public readonly partial struct Decision;

    [JsonConverter(typeof(KnownTypes))]
    public abstract partial record InspectionEvent;

    [JsonConverter(typeof(KnownTypes))]
    public sealed partial record Breach;

    [JsonConverter(typeof(KnownTypes))]
    public sealed partial record Obligation;

    [JsonConverter(typeof(KnownTypes))]
    public sealed partial record Refusal;
}
