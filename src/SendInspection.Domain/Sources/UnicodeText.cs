namespace SendInspection.Domain;

/// <summary>Text that can be stored as UTF-8 and read again.</summary>
internal static class UnicodeText
{
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
