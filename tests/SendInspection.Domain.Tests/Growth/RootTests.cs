using System.Text.Json;
using System.Text.Json.Nodes;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Json;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>Each type that JSON is read into, in each shape that its own document can be given; every document is in tests/SendInspection.Domain.Tests/Golden/json.</summary>
[Collection(nameof(GrowthCollection))]
public class RootTests
{
    private const int Text = 500;
    private const int Items = 25;

    private static readonly Dictionary<string, (Type Type, string Json)> Documents = GoldenJsonTests.All.ToDictionary(file => file.Name, file => (file.Type, file.Json));

    public static TheoryData<string> Files => GoldenJsonTests.Files;

    [Theory, MemberData(nameof(Files))]
    public void Memory_grows_in_proportion_to_size_whatever_part_of_a_document_is_long(string file)
    {
        (Type type, string json) = Documents[file];
        foreach ((string shape, int size, Func<int, string> make) in Shapes(json).Concat(Members(json)).Concat(JsonShapes.Hostile.Select(each => (each.Shape, Text, each.Make))))
        {
            Exponent growth = Exponent.OfBytes(size, count => Reading(type, make(count)));
            Assert.True(growth.Bytes < Exponent.Linear, $"{file} of {shape} grows with exponent {growth.Bytes:0.00} of bytes: {growth.Figures}");
        }
    }

    /// <summary>A list is read in proportion to its items also by the clock: what compares each with each other allocates nothing for it.</summary>
    [Theory, MemberData(nameof(Files))]
    public void Time_grows_in_proportion_to_the_items_of_a_list(string file)
    {
        (Type type, string json) = Documents[file];
        foreach ((string shape, int size, Func<int, string> make) in Shapes(json).Where(each => each.Size == Items))
        {
            Exponent growth = Exponent.Of(size * 8, count => Reading(type, make(count)));
            Assert.True(growth.Bytes < Exponent.Linear && !(growth.Time >= Exponent.Linear), $"{file} of {shape} grows with exponent {growth.Bytes:0.00} of bytes, {growth.Time:0.00} of time: {growth.Figures}");
        }
    }

    private static Action Reading(Type type, string json) => () =>
    {
        try
        {
            JsonSerializer.Deserialize(json, type, SendInspectionJson.Options);
        }
        catch (JsonException)
        {
            // Most shapes are no such value.
        }
    };

    /// <summary>The document with each of its texts, and each of its lists, made long.</summary>
    private static IEnumerable<(string Shape, int Size, Func<int, string> Make)> Shapes(string json)
    {
        foreach (string path in Paths(JsonNode.Parse(json)!, []).Select(steps => string.Join('/', steps)))
        {
            if (At(JsonNode.Parse(json)!, path) is JsonArray { Count: > 0 })
            {
                yield return ($"{path}, many that are one", Items, count => Changed(json, path, list => Many(list, count, (item, _) => item)));
                yield return ($"{path}, many that differ", Items, count => Changed(json, path, list => Many(list, count, Different)));
                yield return ($"{path}, many that are null", Items, count => Changed(json, path, list => Many(list, count, (_, _) => null)));
            }
            else
            {
                yield return ($"{path}, long", Text, count => Changed(json, path, text => $"{text}{new string('x', count)}"));
                yield return ($"{path}, a number that is long", Text, count => Changed(json, path, _ => JsonNode.Parse($"1{new string('0', count)}")));
                yield return ($"{path}, many values in place of one", Text, count => Changed(json, path, text => Many(new JsonArray(text.DeepClone()), count, (item, _) => item)));
            }
        }
    }

    /// <summary>The document with each of its members again and again, and with a member that it does not have.</summary>
    private static IEnumerable<(string Shape, int Size, Func<int, string> Make)> Members(string json)
    {
        if (JsonNode.Parse(json) is not JsonObject members)
        {
            yield break;
        }

        foreach ((string name, JsonNode? value) in members)
        {
            string member = $"{JsonSerializer.Serialize(name)}:{value?.ToJsonString()}";
            yield return ($"{name} again and again", Items, count => $"{json[..^1]}{GrowthCase.Repeat("," + member, count)}}}");
        }

        yield return ("many unknown members", Text, count => $"{json[..^1]},{JsonShapes.Members(count)}}}");
        yield return ("an unknown member of a long name", Text, count => $"{json[..^1]},\"{new string('x', count)}\":1}}");
        yield return ("an unknown member of a name of dots", Text, count => $"{json[..^1]},\"{new string('.', count)}\":1}}");
    }

    // To each text and each list; of a list only the first item.
    private static IEnumerable<string[]> Paths(JsonNode node, string[] steps) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value is null ? [] : Paths(member.Value, [.. steps, member.Key])),
        JsonArray { Count: > 0 } items => Paths(items[0]!, [.. steps, "0"]).Prepend(steps),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [steps],
        _ => [],
    };

    private static JsonNode At(JsonNode root, string path) => path.Length == 0 ? root : path.Split('/').Aggregate(root, (node, step) => node is JsonArray ? node[0]! : node[step]!);

    private static string Changed(string json, string path, Func<JsonNode, JsonNode?> change)
    {
        JsonNode root = JsonNode.Parse(json)!;
        JsonNode node = At(root, path);
        JsonNode? changed = change(node);
        if (path.Length == 0)
        {
            return changed!.ToJsonString();
        }

        switch (node.Parent)
        {
            case JsonArray list:
                list[0] = changed;
                break;
            case JsonObject members:
                members[node.GetPropertyName()] = changed;
                break;
        }

        return root.ToJsonString();
    }

    private static JsonArray Many(JsonNode list, int count, Func<JsonNode, int, JsonNode?> item) =>
        [.. Enumerable.Range(0, count).Select(number => item(((JsonArray)list)[0]!.DeepClone(), number))];

    // What tells one from another has the number of the item after it.
    private static JsonNode Different(JsonNode item, int number)
    {
        if (item is JsonObject members)
        {
            foreach (string name in members.Select(member => member.Key).Where(name => name is "reference" or "code" or "text" or "name" or "number").ToArray())
            {
                members[name] = members[name]!.GetValueKind() == JsonValueKind.Number ? number + 1 : $"{members[name]}{number}";
            }

            return members;
        }

        return item.GetValueKind() == JsonValueKind.String ? $"{item}{number}" : item;
    }
}
