namespace SendInspection.Domain;

/// <summary>E-mail addresses: a mailbox, an at sign, and a domain that ends in letters after a dot.</summary>
internal static class EmailAddresses
{
    private const int MailboxLimit = 64;
    private const int DomainLimit = 253;

    /// <summary>Finds the address whose at sign is here.</summary>
    internal static bool TryFind(FoldedText text, int at, out int start, out int end)
    {
        start = at;
        int place = text.Before(at);
        for (int length = 0; length < MailboxLimit && IsOfMailbox(text[place]); length++)
        {
            // A quotation mark or a full stop may stand before an address, but never begins one.
            if (text.IsWord(place) || text[place] is '_' or '+')
            {
                start = place;
            }

            place = text.Before(place);
        }

        return TryDomain(text, text.After(at), out end) && start < at;
    }

    private static bool TryDomain(FoldedText text, int at, out int end)
    {
        end = 0;
        int dots = 0;
        int letters = 0;
        bool isLabelOfLetters = true;
        for (int length = 0; length < DomainLimit && (text.IsWord(at) || text[at] is '-' or '.'); length++)
        {
            if (text[at] == '.')
            {
                dots++;
                letters = 0;
                isLabelOfLetters = true;
            }
            else
            {
                isLabelOfLetters &= char.IsLetter(text[at]);
                letters++;
                end = dots > 0 && isLabelOfLetters && letters > 1 ? at + 1 : end;
            }

            at = text.After(at);
        }

        return end > 0;
    }

    private static bool IsOfMailbox(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or '_' or '-' or '+' or '%' or '&' or '\'' or '’';
}
