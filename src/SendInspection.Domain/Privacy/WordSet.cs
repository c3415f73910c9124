namespace SendInspection.Domain;

/// <summary>Some words, to be looked up where they are read, without a string of them.</summary>
internal sealed class WordSet
{
    private readonly string[][] byLength;

    /// <param name="words">The words, in lower case, with a space or a line break between two.</param>
    internal WordSet(string words)
    {
        string[] all = words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        byLength = [.. Enumerable.Range(0, all.Max(word => word.Length) + 1).Select(length => all.Where(word => word.Length == length).ToArray())];
    }

    internal bool Has(ReadOnlySpan<char> word)
    {
        if (word.Length < byLength.Length)
        {
            foreach (string each in byLength[word.Length])
            {
                if (word.SequenceEqual(each))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
