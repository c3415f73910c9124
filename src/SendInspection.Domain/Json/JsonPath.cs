using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SendInspection.Domain.Json;

/// <summary>Where in a value a token stands, written as System.Text.Json writes a path: <c>.team.others[1].role</c>.</summary>
internal static class JsonPath
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The paths to the tokens that end at some bytes.</summary>
    /// <param name="reader">A copy of the reader, on the value's first token.</param>
    /// <param name="ends">How many bytes are consumed after each token, in ascending order.</param>
    /// <param name="root">What each path begins with.</param>
    /// <remarks>Walks the value again, once, so that reading well-formed values costs nothing for the paths.</remarks>
    internal static string[] To(Utf8JsonReader reader, IReadOnlyList<long> ends, string root = "")
    {
        string[] paths = new string[ends.Count];
        List<(string? Name, int Index)> steps = [];
        StringBuilder path = new();
        int found = 0;
        do
        {
            Step(ref reader, steps);
            while (found < paths.Length && reader.BytesConsumed >= ends[found])
            {
                paths[found++] = Written(root, steps, path);
            }
        }
        while (found < paths.Length && TryRead(ref reader));

        Array.Fill(paths, Written(root, steps, path), found, paths.Length - found);
        return paths;
    }

    /// <summary>The path to the last token before the text stops being JSON.</summary>
    /// <param name="reader">A reader at the start of the text.</param>
    internal static string ToEnd(Utf8JsonReader reader) => TryRead(ref reader) ? To(reader, [long.MaxValue])[0] : "";

    /// <summary>Where the value at a path starts; where it is missing, what it is missing from.</summary>
    /// <param name="reader">A copy of the reader, on the value's first token.</param>
    /// <param name="path">Names of members, with dots between them.</param>
    internal static long StartOf(Utf8JsonReader reader, string path)
    {
        long start = reader.TokenStartIndex;
        foreach (string name in path.Split('.'))
        {
            if (!TryMoveTo(ref reader, name))
            {
                break;
            }

            start = reader.TokenStartIndex;
        }

        return start;
    }

    private static bool TryMoveTo(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isIt = Is(ref reader, name);
            reader.Read();
            if (isIt)
            {
                return true;
            }

            _ = reader.TrySkip();
        }

        return false;
    }

    private static bool Is(ref Utf8JsonReader reader, string name)
    {
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            // Half of a character is missing in the name.
            return false;
        }
    }

    // An object without a name yet has the index -2; an array without an item, -1.
    private static void Step(ref Utf8JsonReader reader, List<(string? Name, int Index)> steps)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps[^1] = (Name(ref reader), -2);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.RemoveAt(steps.Count - 1);
                break;
            default:
                if (steps.Count > 0 && steps[^1].Index >= -1)
                {
                    steps[^1] = (null, steps[^1].Index + 1);
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    steps.Add((null, reader.TokenType == JsonTokenType.StartObject ? -2 : -1));
                }

                break;
        }
    }

    private static string Written(string root, List<(string? Name, int Index)> steps, StringBuilder path)
    {
        path.Clear().Append(root);
        foreach ((string? name, int index) in steps)
        {
            _ = index >= 0 ? path.Append(CultureInfo.InvariantCulture, $"[{index}]")
                : name is null ? path
                : name.Length > 0 && name.AsSpan().IndexOfAnyExcept(Plain) < 0 ? path.Append('.').Append(name)
                : path.Append("['").Append(name).Append("']");
        }

        return path.ToString();
    }

    // Where the text stops being JSON, the path goes no further.
    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The name of a member, for people; a name that is not text has none.</summary>
    internal static string Name(ref Utf8JsonReader reader)
    {
        const int Readable = 80;
        try
        {
            string name = reader.GetString()!;
            return name.Length <= Readable ? name : name[..(char.IsHighSurrogate(name[Readable - 1]) ? Readable - 1 : Readable)] + "…";
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }
}
