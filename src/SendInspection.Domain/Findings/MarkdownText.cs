using System.Text;

namespace SendInspection.Domain;

/// <summary>Plain text as Markdown that shows just that text (CommonMark, and the tables, strikes and formulas of its dialects).</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>|~&$";

    private const string SpecialAtStart = "#+-=:";

    /// <summary>The text as one line.</summary>
    internal static string Line(string text) => Escape(string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The text with its lines and paragraphs; lines after the first are indented, so that they stay in a list's item.</summary>
    internal static string Block(string text, string indent = "")
    {
        StringBuilder block = new();
        bool gap = false;
        foreach (string line in Lines(text))
        {
            if (line.Length == 0)
            {
                gap = block.Length > 0;
                continue;
            }

            if (block.Length > 0)
            {
                block.Append(gap ? "\n\n" : "\n").Append(indent);
            }

            block.Append(Escape(line));
            gap = false;
        }

        return block.ToString();
    }

    private static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Replace('\v', '\n').Split('\n').Select(line => line.Trim());

    private static string Escape(string line)
    {
        StringBuilder escaped = new(line.Length);
        int digits = line.TakeWhile(char.IsAsciiDigit).Count();
        for (int index = 0; index < line.Length; index++)
        {
            char each = line[index];
            bool opensList = digits > 0 && index == digits && each is '.' or ')';
            if (Special.Contains(each) || (index == 0 && SpecialAtStart.Contains(each)) || opensList)
            {
                escaped.Append('\\');
            }

            escaped.Append(each);
        }

        return escaped.ToString();
    }
}
