using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SendInspection.Domain.Json;

/// <summary>An event as it is stored, perhaps by a newer version: what this version understands of it, and its text, kept to the byte.</summary>
/// <remarks>Everything but unknown members, cases and names is as strict as ever. Two are equal when their texts are.</remarks>
public sealed record StoredEvent
{
    internal static readonly Codec<StoredEvent> Codec = new StoredEventCodec();

    private const int MostUnknown = 100;

    private StoredEvent(InspectionEvent? understood, ValueList<string> unknown, string json)
    {
        Event = understood;
        Unknown = unknown;
        Json = json;
    }

    /// <summary>The event; null when a newer version wrote a case or a name in it that this version does not know.</summary>
    public InspectionEvent? Event { get; }

    /// <summary>
    /// The paths of what this version does not know in it, such as <c>$.severity</c>: the first 100 of them; empty when it is understood in full.
    /// </summary>
    public ValueList<string> Unknown { get; }

    /// <summary>The text, as it was read.</summary>
    public string Json { get; }

    /// <summary>An event as this version stores it.</summary>
    /// <param name="stored">The event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stored"/> is null.</exception>
    /// <exception cref="JsonException">The event could not be read again as it is; see <see cref="SendInspectionJson.Write{T}"/>.</exception>
    public static StoredEvent Of(InspectionEvent stored) => new(stored, [], SendInspectionJson.Write(stored));

    /// <summary>Reads an event, passing over what this version does not know.</summary>
    /// <param name="json">The JSON of one event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is not an event of any version; the exception has the path to the fault.</exception>
    public static StoredEvent Parse(string json) => SendInspectionJson.Parse<StoredEvent>(json);

    /// <summary>Whether another has the same text.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(StoredEvent? other) => other is not null && Json == other.Json;

    /// <inheritdoc/>
    public override int GetHashCode() => Json.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => Json;

    private sealed class StoredEventCodec : Codec<StoredEvent>
    {
        internal override StoredEvent ReadValue(ref Utf8JsonReader reader, Reading? reading)
        {
            Reading newer = new(keepsFaults: false, MostUnknown);
            Utf8JsonReader start = reader;
            Utf8JsonReader ahead = reader;
            InspectionEvent? understood;
            try
            {
                understood = EventCodecs.Events.ReadValue(ref ahead, newer);
            }
            catch
            {
                // So that the fault is placed where it is.
                reader = ahead;
                throw;
            }

            string[] unknown = newer.Count == 0 ? [] : JsonPath.To(start, [.. newer.Notes.Select(note => note.End)], root: "$");
            return new StoredEvent(understood, [.. unknown], ReadText(ref reader));
        }

        /// <summary>The text of the event, to the byte; a fault in what this version does not know is placed where it is.</summary>
        private static string ReadText(ref Utf8JsonReader reader)
        {
            Utf8JsonReader each = reader;
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            string text;
            try
            {
                text = document.RootElement.GetRawText();
            }
            catch (InvalidOperationException)
            {
                while (Token.IsUnicode(ref each) && each.Read())
                {
                }

                reader = each;
                throw new JsonException(Token.NotUnicode);
            }

            if (reader.CurrentState.Options is { AllowTrailingCommas: true } or { CommentHandling: not JsonCommentHandling.Disallow })
            {
                // What a host's options let pass could not be written again.
                _ = IsWithin(Encoding.UTF8.GetBytes(text), SendInspectionJson.MaxDepth);
            }

            return text;
        }

        internal override void WriteValue(Utf8JsonWriter writer, StoredEvent value)
        {
            if (value is null)
            {
                throw new JsonException("The stored event is null, which is not written.");
            }

            byte[] utf8 = Encoding.UTF8.GetBytes(value.Json);
            int depth = SendInspectionJson.MaxDepth - writer.CurrentDepth;
            if (!IsWithin(utf8, depth))
            {
                throw new JsonException($"The value is nested deeper than {SendInspectionJson.MaxDepth}.");
            }

            writer.WriteRawValue(utf8, skipInputValidation: true);
        }

        private static bool IsWithin(byte[] utf8, int depth)
        {
            Utf8JsonReader reader = new(utf8);
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= depth)
                {
                    return false;
                }
            }

            return true;
        }

        public override JsonObject Schema() => EventCodecs.Events.Reference();
    }
}
