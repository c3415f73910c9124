namespace SendInspection.Domain;

/// <summary>The columns of a table whose heading says that they hold dates of birth; strokes or tabs part them.</summary>
/// <remarks>It goes through the text once, so places are asked for from the first to the last.</remarks>
internal ref struct BirthColumns(ReadOnlySpan<char> text)
{
    private const int MostColumns = 64;
    private const string Signs = "|\t";

    private readonly ReadOnlySpan<char> text = text;
    private int nextLine;
    private bool isRow;
    private ulong births;
    private int counted;
    private int column;

    /// <summary>Whether a place is in such a column.</summary>
    internal bool Hold(int at)
    {
        while (nextLine <= at)
        {
            ReadLine();
        }

        if (births == 0)
        {
            return false;
        }

        for (; counted < at; counted++)
        {
            column += Signs.Contains(text[counted]) ? 1 : 0;
        }

        return column is >= 0 and < MostColumns && (births >> column & 1) == 1;
    }

    private void ReadLine()
    {
        int start = nextLine;
        int length = text[start..].IndexOf('\n');
        nextLine = length < 0 ? text.Length + 1 : start + length + 1;
        ReadOnlySpan<char> line = text[start..(nextLine - 1)];
        bool wasRow = isRow;
        isRow = line.IndexOfAny(Signs) >= 0;
        births = !isRow ? 0 : wasRow ? births : BirthsIn(line);
        counted = start;
        column = FirstColumn(line);
    }

    /// <summary>A stroke before the first cell parts nothing.</summary>
    private static int FirstColumn(ReadOnlySpan<char> line) => line.TrimStart() is ['|', ..] ? -1 : 0;

    private static ulong BirthsIn(ReadOnlySpan<char> heading)
    {
        FoldedText folded = new(heading);
        Span<char> room = stackalloc char[BirthWords.Longest];
        ulong births = 0;
        int column = FirstColumn(heading);
        for (int at = 0; at < heading.Length && column < MostColumns; at++)
        {
            if (Signs.Contains(heading[at]))
            {
                column++;
            }
            else if (column >= 0 && folded.IsWord(at) && !folded.IsWord(folded.Before(at)))
            {
                bool isBirth = BirthWords.StartingAt(folded, at, out int after) is BirthWord.DateOfBirth or BirthWord.Birthday or BirthWord.Born;
                births |= isBirth && !BirthWords.Cohorts.Has(room[..folded.WordAfter(after, room, out _)]) ? 1UL << column : 0;
            }
        }

        return births;
    }
}
