namespace SendInspection.Domain;

/// <content>Words, in lower case.</content>
internal readonly ref partial struct FoldedText
{
    /// <summary>
    /// Reads the word that ends here, in lower case; its length is 0 when there is none, or one too long for the room given.
    /// </summary>
    internal int WordEndingAt(int at, Span<char> word, out int before)
    {
        int plain = at;
        while ((uint)plain < (uint)text.Length && char.IsAsciiLetter(text[plain]) && at - plain < word.Length)
        {
            plain--;
        }

        if (plain < 0 || (IsPlainEdge(plain) && !IsPerhapsSpelt(plain)))
        {
            before = plain == at ? at : Before(plain + 1);
            for (int index = plain + 1; index <= at; index++)
            {
                word[index - plain - 1] = (char)(text[index] | ' ');
            }

            return IsWord(plain) ? 0 : at - plain;
        }

        int start = word.Length;
        while (char.IsLetter(this[at]) && start > 0)
        {
            word[--start] = Small(this[at]);
            at = Before(at);
        }

        before = at;
        if (IsWord(at))
        {
            return 0;
        }

        word[start..].CopyTo(word);
        return word.Length - start;
    }

    /// <summary>
    /// Reads the word that starts here, in lower case; its length is 0 when there is none, or one too long for the room given.
    /// </summary>
    internal int WordStartingAt(int at, Span<char> word, out int after)
    {
        int length = LettersFrom(at, word, out after);
        return IsWord(after) ? 0 : length;
    }

    /// <summary>Reads the letters from here, in lower case, whatever follows them.</summary>
    internal int LettersFrom(int at, Span<char> letters, out int after)
    {
        int length = 0;
        while (char.IsLetter(this[at]) && length < letters.Length)
        {
            letters[length++] = Small(this[at]);
            at = After(at);
        }

        after = at;
        return length;
    }

    /// <summary>Reads the last word before here over signs and digits, and gives the place it starts at.</summary>
    internal int WordBefore(int at, Span<char> word, out int start)
    {
        at = Before(at);
        for (int signs = 0; signs < MostSigns && !char.IsLetter(this[at]) && this[at] != '\0'; signs++)
        {
            at = Before(at);
        }

        int length = WordEndingAt(at, word, out int before);
        start = After(before);
        return length;
    }

    private static char Small(char letter) => char.IsAsciiLetter(letter) ? (char)(letter | ' ') : letter;

    /// <summary>Reads the first word from here over signs and digits.</summary>
    internal int WordAfter(int at, Span<char> word, out int after)
    {
        for (int signs = 0; signs < MostSigns && !char.IsLetter(this[at]) && this[at] != '\0'; signs++)
        {
            at = After(at);
        }

        return WordStartingAt(at, word, out after);
    }
}
