namespace SendInspection.Domain;

/// <summary>Text that can be stored as UTF-8 and read again.</summary>
internal static class UnicodeText
{
    /// <summary>The refusal of a text that is not; null when it is, and for no text.</summary>
    internal static Refusal? Check(string? text, string? field = null) => text is null || IsWellFormed(text)
        ? null
        : new Refusal(Rules.TextUnicode, "The text is not Unicode: half of a character is missing.", "Enter the text again.", field);

    /// <summary>Whether no surrogate stands alone in the text.</summary>
    internal static bool IsWellFormed(string text)
    {
        for (int index = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); index >= 0 && index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]))
            {
                if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
                {
                    return false;
                }

                index++;
            }
        }

        return true;
    }
}
