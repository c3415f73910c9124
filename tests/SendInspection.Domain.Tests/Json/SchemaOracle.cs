using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SendInspection.Domain.Tests.Json;

/// <summary>Judges JSON by the schemas in docs/schemas alone, as far as those use JSON Schema: an outsider's view of the contract.</summary>
internal static class SchemaOracle
{
    private static readonly Dictionary<string, JsonObject> Schemas = Directory.GetFiles(Repository.PathOf("docs/schemas"), "*.json")
        .ToDictionary(path => Path.GetFileName(path), path => JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    private static readonly HashSet<string> Known =
        ["$schema", "$id", "$ref", "anyOf", "type", "const", "enum", "pattern", "format", "properties", "required", "additionalProperties", "items"];

    internal static bool Accepts(string name, JsonNode? value) => Accepts(Schemas[name + ".json"], value);

    private static bool Accepts(JsonObject schema, JsonNode? value)
    {
        Assert.Subset(Known, schema.Select(each => each.Key).ToHashSet());
        return (schema["$ref"] is not { } other || Accepts(Schemas[(string)other!], value))
            && (schema["anyOf"] is not JsonArray any || any.Any(each => Accepts(each!.AsObject(), value)))
            && (schema["const"] is not { } only || JsonNode.DeepEquals(only, value))
            && (schema["enum"] is not JsonArray names || names.Any(each => JsonNode.DeepEquals(each, value)))
            && (schema["type"] is not { } type || (type is JsonArray types ? types : [type.DeepClone()]).Any(each => IsOf((string)each!, value)))
            && (schema["pattern"] is not { } pattern || Regex.IsMatch((string)value!, (string)pattern!, RegexOptions.CultureInvariant))
            && (schema["format"] is not { } || Regex.IsMatch((string)value!, "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant))
            && (schema["items"] is not JsonObject item || value!.AsArray().All(each => Accepts(item, each)))
            && (schema["properties"] is not JsonObject members || value is not JsonObject owner || AcceptsMembers(schema, members, owner));
    }

    private static bool AcceptsMembers(JsonObject schema, JsonObject members, JsonObject owner) =>
        (schema["required"] is not JsonArray required || required.All(name => owner.ContainsKey((string)name!)))
        && owner.All(each => members[each.Key] is JsonObject member
            ? Accepts(member, each.Value)
            : !members.ContainsKey(each.Key) && schema["additionalProperties"] is null);

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value!.AsValue().TryGetValue(out int _),
        _ => false,
    };
}
