using System.Text.Json;
using System.Text.Json.Nodes;
using static SendInspection.Domain.Json.ValueCodecs;

namespace SendInspection.Domain.Json;

/// <summary>
/// Reads and writes an edition: by its identifier alone, or, where something assumed was replaced in it, as an object with the identifier and what
/// was replaced, each time limit with its rule and citation.
/// </summary>
internal sealed class FrameworkCodec : Codec<Framework>
{
    private static readonly Framework[] Editions = [.. Domain.Framework.All];

    private static readonly Codec<Framework> ById = new NameCodec<Framework>([.. Editions.Select(edition => (edition, edition.Id))]);

    private static readonly (string Name, Func<Framework, TimeLimit?> Get, Func<Framework, TimeLimit?, Framework> Set)[] Limits = Domain.Framework.TimeLimits;

    private static readonly Codec<string> LimitName = new NameCodec<string>(
        [.. Limits.Select(limit => limit.Name).Except(["notice", "statement"]).Select(name => (name, name))]);

    private static readonly ObjectCodec<Framework> Changed = MakeChanged();

    internal override Framework ReadValue(ref Utf8JsonReader reader, Reading? reading) =>
        reader.TokenType == JsonTokenType.StartObject ? Changed.ReadValue(ref reader, reading) : ById.ReadValue(ref reader, reading);

    internal override void WriteValue(Utf8JsonWriter writer, Framework value)
    {
        if (Find(value.Id) is not { } edition)
        {
            throw new JsonException($"{value.Id.Quoted()} is not a known edition, and cannot be written.");
        }

        if (edition == value)
        {
            ById.WriteValue(writer, value);
        }
        else if (value.DiffersOnlyInTimeLimitsFrom(edition))
        {
            Changed.WriteValue(writer, value);
        }
        else
        {
            throw new JsonException($"Something other than a time limit was replaced in {value.Id.Quoted()}, which cannot be written.");
        }
    }

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(ById.Schema(), Changed.Schema()) };

    private static ObjectCodec<Framework> MakeChanged()
    {
        ObjectCodec<Framework> codec = new ObjectCodec<Framework>("framework", Make).With("id", ById, each => Find(each.Id)!);
        foreach (var (name, get, _) in Limits)
        {
            codec.Maybe(name, ValueCodecs.TimeLimit, each => get(each) is { } limit && limit != get(Find(each.Id)!) ? limit : null);
        }

        return codec.Maybe("without", List(LimitName), each =>
            Limits.Where(limit => limit.Get(each) is null && limit.Get(Find(each.Id)!) is not null).Select(limit => limit.Name).ToValueList() is { Count: > 0 } without
                ? without
                : null);
    }

    private static Framework Make(Members v)
    {
        Framework made = v.Next<Framework>();
        HashSet<string> given = [];
        foreach (var (name, _, set) in Limits)
        {
            if (v.Next<TimeLimit?>() is { } limit)
            {
                made = set(made, limit);
                given.Add(name);
            }
        }

        foreach (string name in v.Next<ValueList<string>?>() ?? [])
        {
            made = given.Add(name)
                ? Limits.Single(limit => limit.Name == name).Set(made, null)
                : throw new FormatException($"The time limit \"{name}\" is replaced and left out, or left out twice. Enter it once.");
        }

        return made;
    }

    private static Framework? Find(string id) => Array.Find(Editions, edition => edition.Id == id);
}
