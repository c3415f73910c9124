using System.Buffers;
using System.Runtime.CompilerServices;

namespace SendInspection.Domain;

/// <summary>
/// A text as a reader sees it: the digits of every script and full-width forms are their plain ones, every dash is a hyphen, blanks of any
/// number and kind are one space, and what does not show is read over.
/// </summary>
/// <remarks>
/// Places are those of the text itself; the place of a space is that of its first blank. What is before the start or after the end reads as
/// <c>'\0'</c>. A text that is read by boxes takes characters that stand alone one after another, as in the boxes of a form, for neighbours.
/// </remarks>
internal readonly ref partial struct FoldedText(ReadOnlySpan<char> text, bool isByBoxes = false)
{
    private const int MostEdges = 6;
    private const int MostSigns = 8;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\v\f\r");
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\v\f\r\u0085\u2028\u2029");

    private readonly ReadOnlySpan<char> text = text;

    internal char this[int at]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)at >= (uint)text.Length ? '\0' : FoldedCharacters.IsPlain(text[at]) ? text[at] : Fold(at);
    }

    /// <summary>Whether characters that stand alone are taken for neighbours.</summary>
    internal bool IsByBoxes => isByBoxes;

    /// <summary>The same text, read by boxes.</summary>
    internal FoldedText ByBoxes => new(text, isByBoxes: true);

    /// <summary>The next place that shows something.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int After(int at) => !isByBoxes && IsSingleBefore(at + 1) ? at + 1 : AfterAny(at);

    /// <summary>The place before that shows something.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Before(int at) => !isByBoxes && IsSingleAt(at - 1) ? at - 1 : BeforeAny(at);

    /// <summary>The first unit after the character here.</summary>
    internal int EndOf(int at)
    {
        Fold(at, out int length);
        return at + length;
    }

    /// <summary>This place, or the first after it, that shows something.</summary>
    internal int AfterHidden(int at)
    {
        while ((uint)at < (uint)text.Length && FoldedCharacters.IsHidden(text, at, out int length))
        {
            // Many of one kind are passed over at once.
            int same = length == 1 && text[at] != '\\' ? text[at..].IndexOfAnyExcept(text[at]) : length;
            at = same < 0 ? text.Length : at + same;
        }

        return at;
    }

    /// <summary>Whether a character stands alone here and another one next to it, and no digit stands alone before it.</summary>
    /// <remarks>No number starts in the middle of digits, so they are read by boxes from the first only.</remarks>
    internal bool IsFirstBox(int at)
    {
        int after = AfterPlain(at);
        int before = BeforePlain(at);
        int boxBefore = BeforeEdge(before);
        return IsAlone(at) && AfterEdge(after) != after && (boxBefore == before || !char.IsAsciiDigit(this[boxBefore]));
    }

    /// <summary>The place after the space here, if there is one.</summary>
    internal int AfterSpaces(int at) => this[at] == ' ' ? After(at) : at;

    /// <summary>The place before the space here, if there is one.</summary>
    internal int BeforeSpaces(int at) => this[at] == ' ' ? Before(at) : at;

    /// <summary>Whether a line ends in the space here.</summary>
    internal bool IsLineBreak(int at) =>
        (uint)at < (uint)text.Length
        && !IsSingleBefore(at + 1)
        && this[at] == ' '
        && text[at..AfterPlain(at)].ContainsAny(LineBreaks);

    /// <summary>Whether a letter or a digit of any script is here.</summary>
    internal bool IsWord(int at) => char.IsLetterOrDigit(this[at]);

    /// <summary>Whether a run of plain characters can be taken to end before here as it stands, with nothing hidden and nothing spelt out.</summary>
    private bool IsPlainEdge(int at) => !isByBoxes && (at >= text.Length || FoldedCharacters.IsSingle(text[at]));

    /// <summary>Whether a place follows upon the one before with nothing hidden, nothing spelt out and no other blank between.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsSingleBefore(int at) => at > 0 && (uint)at < (uint)text.Length && FoldedCharacters.AreApart(text[at - 1], text[at]);

    /// <summary>Whether a character is here that shows something, with nothing spelt out that ends here and no other blank before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsSingleAt(int at) => (uint)at < (uint)text.Length
        && (FoldedCharacters.IsAlwaysSingle(text[at]) || (at > 0 && FoldedCharacters.AreApart(text[at - 1], text[at]) && !IsPerhapsSpelt(at - 1)))
        && !IsPerhapsSpelt(at);

    private char Fold(int at) => FoldedCharacters.Fold(text, at, out _);

    private char Fold(int at, out int length)
    {
        length = 1;
        return (uint)at >= (uint)text.Length ? '\0' : FoldedCharacters.IsPlain(text[at]) ? text[at] : FoldedCharacters.Fold(text, at, out length);
    }

    private int AfterAny(int at)
    {
        int next = AfterPlain(at);
        return isByBoxes && IsAlone(at) ? AfterEdge(next) : next;
    }

    private int BeforeAny(int at)
    {
        int next = BeforePlain(at);
        return isByBoxes && IsAlone(at) ? BeforeEdge(next) : next;
    }

    private int AfterPlain(int at)
    {
        if (IsSingleBefore(at + 1))
        {
            return at + 1;
        }

        char shown = Fold(at, out int length);
        at = AfterHidden(at + length);
        while (shown == ' ' && this[at] == ' ')
        {
            at = AfterHidden(AfterBlanks(at));
        }

        return at;
    }

    private int BeforePlain(int at)
    {
        at--;
        if ((uint)at >= (uint)text.Length || IsSingleAt(at))
        {
            return at;
        }

        at = BeforeHidden(at);
        if (this[at] != ' ')
        {
            return at;
        }

        int first;
        do
        {
            int before = BeforeBlanks(at);
            first = before + 1;
            at = BeforeHidden(before);
        }
        while (this[at] == ' ');
        return first;
    }

    /// <summary>The place after many blanks of one kind, so that a long run is passed over at once.</summary>
    private int AfterBlanks(int at)
    {
        int length = Blanks.Contains(text[at]) ? text[at..].IndexOfAnyExcept(Blanks) : text[at] is '.' or '_' ? text[at..].IndexOfAnyExcept(text[at]) : EndOf(at) - at;
        return length < 0 ? text.Length : at + length;
    }

    private int BeforeBlanks(int at) =>
        Blanks.Contains(text[at]) ? text[..at].LastIndexOfAnyExcept(Blanks) : text[at] is '.' or '_' ? text[..at].LastIndexOfAnyExcept(text[at]) : at - 1;

    /// <summary>Where the character starts that shows something and ends here or before.</summary>
    private int BeforeHidden(int at)
    {
        while ((uint)at < (uint)text.Length)
        {
            if (HiddenCharacters.IsHiddenBefore(text, at + 1, out int length))
            {
                at = length == 1 ? text[..at].LastIndexOfAnyExcept(text[at]) : at - length;
                continue;
            }

            int start = StartOf(at);
            if (!FoldedCharacters.IsHidden(text, start, out length) || start + length != at + 1)
            {
                return start;
            }

            at = text[start] == '*' ? text[..start].LastIndexOfAnyExcept('*') : start - 1;
        }

        return at;
    }

    /// <summary>Whether a character may end here that is spelt out.</summary>
    private bool IsPerhapsSpelt(int last) => text[last] is ';' or '>' || (last > 1 && text[last - 2] == '%');

    /// <summary>Where the character that ends here starts.</summary>
    private int StartOf(int last)
    {
        if (!(char.IsLowSurrogate(text[last]) || IsPerhapsSpelt(last)))
        {
            return last;
        }

        for (int start = last - 1; start >= 0 && start > last - FoldedCharacters.LongestSpelling; start--)
        {
            if ((char.IsHighSurrogate(text[start]) || text[start] is '&' or '%' or '<') && EndOf(start) == last + 1)
            {
                return start;
            }
        }

        return last;
    }

    private bool IsAlone(int at) => IsWord(at) && !IsWord(AfterPlain(at)) && !IsWord(BeforePlain(at));

    /// <summary>The place of a character that stands alone behind the edge of a box; the edge when there is none, or a row of the form ends in it.</summary>
    private int AfterEdge(int edge)
    {
        int at = edge;
        for (int signs = 0; signs < MostEdges && this[at] is ' ' or '|'; signs++)
        {
            at = AfterPlain(at);
        }

        return at != edge && IsAlone(at) && !IsEndOfRow(edge, at) ? at : edge;
    }

    private int BeforeEdge(int edge)
    {
        int at = edge;
        for (int signs = 0; signs < MostEdges && this[at] is ' ' or '|'; signs++)
        {
            at = BeforePlain(at);
        }

        return at != edge && IsAlone(at) && !IsEndOfRow(at, edge + 1) ? at : edge;
    }

    private bool IsEndOfRow(int start, int end) => text[start..end].Contains('|') && text[start..end].ContainsAny(LineBreaks);
}
