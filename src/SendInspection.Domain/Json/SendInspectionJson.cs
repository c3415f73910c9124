using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SendInspection.Domain.Json;

/// <summary>Every event, draft, record and value in JSON, without reflection; what was written once can be read for ever.</summary>
/// <remarks>
/// Members are camelCase, dates ISO 8601, named values and the cases of a family kebab-case. Null is left out. Members may stand in any order; one that
/// is missing, unknown or there twice is refused. See docs/storing-events.md, and docs/schemas for the schemas.
/// </remarks>
public static class SendInspectionJson
{
    /// <summary>How deep objects and lists may be nested.</summary>
    public const int MaxDepth = 16;

    /// <summary>The longest document that <see cref="Parse{T}(string)"/> reads, in bytes of UTF-8: some 30,000 events.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How each type is read and written.</summary>
    internal static readonly Dictionary<Type, ICodec> Codecs =
        new[] { ValueCodecs.All, FieldworkCodecs.All, FindingCodecs.All, EventCodecs.All, OutputCodecs.All, DraftCodecs.All, [StoredEvent.Codec], ValueCodecs.Lists(StoredEvent.Codec) }
            .SelectMany(codecs => codecs)
            .ToDictionary(codec => codec.Type);

    /// <summary>The options for System.Text.Json: read-only; copy them to add types of your own.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">Any type that <see cref="Options"/> know, such as <see cref="InspectionEvent"/> or a list of them.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is not such a value, or it is longer than <see cref="MaxLength"/>; the exception has the path to the fault.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not known.</exception>
    public static T Parse<T>(string json)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            // Text is at least as long in bytes as in characters.
            return json.Length <= MaxLength ? Parse<T>(Utf8.GetBytes(json)) : throw TooLong();
        }
        catch (EncoderFallbackException)
        {
            throw Fault("The text is not Unicode: half of a character is missing.");
        }
    }

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">Any type that <see cref="Options"/> know, such as <see cref="InspectionEvent"/> or a list of them.</typeparam>
    /// <param name="utf8Json">The JSON in UTF-8, without a byte order mark.</param>
    /// <exception cref="JsonException">It is not such a value, or it is longer than <see cref="MaxLength"/>; the exception has the path to the fault.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not known.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json)
        where T : notnull
    {
        if (utf8Json.Length > MaxLength)
        {
            throw TooLong();
        }

        if (utf8Json.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            throw Fault("The document is empty. Enter a value.");
        }

        T? value = JsonSerializer.Deserialize(utf8Json, TypeInfo<T>());
        return value is not null ? value : throw Fault("The value is null. Enter a value.");
    }

    /// <summary>Writes a value, the same value always in the same bytes.</summary>
    /// <typeparam name="T">Any type that <see cref="Options"/> know, such as <see cref="InspectionEvent"/> or a list of them.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The value could not be read again as it is: it has an edition that was changed, a text that is not Unicode, or a null where none may be.
    /// </exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not known.</exception>
    public static string Write<T>(T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonSerializer.Serialize(value, TypeInfo<T>());
    }

    /// <summary>The JSON Schema (2020-12) of what <see cref="Write{T}"/> writes; a part that is a family refers to the family's own schema.</summary>
    /// <typeparam name="T">Any type that <see cref="Options"/> know.</typeparam>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not known.</exception>
    public static JsonNode Schema<T>()
        where T : notnull
    {
        JsonSchemaExporterOptions options = new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Codecs.TryGetValue(context.TypeInfo.Type, out ICodec? codec) ? codec.Schema() : schema,
        };
        JsonNode schema = TypeInfo<T>().GetJsonSchemaAsNode(options);
        schema.AsObject().Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            MaxDepth = MaxDepth,

            // The converters as well, so that they hold in a copy that has a resolver of its own.
            Converters = { new KnownTypes() },
            TypeInfoResolver = new Resolver(),
        };
        options.MakeReadOnly();
        return options;
    }

    private static JsonException TooLong() => Fault($"The document is longer than {MaxLength} bytes. Split it, with one event on each line.");

    private static JsonException Fault(string message) => new($"{message} Path: $.", "$", null, null);

    private sealed class Resolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            Codecs.TryGetValue(type, out ICodec? codec) ? codec.TypeInfo(options) : null;
    }
}
