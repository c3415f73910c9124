namespace SendInspection.Domain.Tests.Docs;

/// <summary>A fence of C# on a page, and what the fence of text directly after it says that it prints; null when there is none.</summary>
internal sealed record Snippet(int Line, string Code, string? Output)
{
    internal static IReadOnlyList<Snippet> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        List<Snippet> snippets = [];
        for (int index = 0; index < lines.Length; index++)
        {
            if (lines[index] != "```csharp")
            {
                continue;
            }

            int start = index + 1;
            string code = Fence(ref index);
            int next = index + 1;
            while (next < lines.Length && string.IsNullOrWhiteSpace(lines[next]))
            {
                next++;
            }

            string? output = null;
            if (next < lines.Length && lines[next] == "```text")
            {
                index = next;
                output = Fence(ref index);
            }

            snippets.Add(new Snippet(start + 1, code, output));
        }

        return snippets;

        // From the line that opens a fence to the one that closes it: what is between them.
        string Fence(ref int index)
        {
            int first = index + 1;
            index = Array.IndexOf(lines, "```", first);
            return index >= 0
                ? string.Concat(lines[first..index].Select(line => line + "\n"))
                : throw new FormatException($"{path}: the fence that opens before line {first + 1} is not closed.");
        }
    }
}
