using System.Runtime.CompilerServices;

namespace SendInspection.Domain;

/// <summary>
/// A text as a reader sees it: the digits of every script and full-width forms are their plain ones, every space is a space, every dash a
/// hyphen, and what does not show is read over.
/// </summary>
/// <remarks>
/// Places are those of the text itself. What is before the floor or after the end reads as <c>'\0'</c>. A text that is read by boxes takes
/// characters that stand alone one after another, as in the boxes of a form, for neighbours.
/// </remarks>
internal readonly ref partial struct FoldedText(ReadOnlySpan<char> text, int floor, bool isByBoxes = false)
{
    private const int MostSpaces = 6;
    private const int MostSigns = 8;

    private readonly ReadOnlySpan<char> text = text;

    internal char this[int at]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => at < floor || (uint)at >= (uint)text.Length ? '\0' : FoldedCharacters.IsPlain(text[at]) ? text[at] : Fold(at);
    }

    /// <summary>Whether characters that stand alone are taken for neighbours.</summary>
    internal bool IsByBoxes => isByBoxes;

    /// <summary>The same text, read by boxes.</summary>
    internal FoldedText ByBoxes => new(text, floor, isByBoxes: true);

    /// <summary>The next place that shows something.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int After(int at)
    {
        int next = at + 1;
        bool isPlain = !isByBoxes && (uint)at < (uint)text.Length && (uint)next < (uint)text.Length && FoldedCharacters.IsPlain(text[at]) && FoldedCharacters.IsPlain(text[next]);
        return isPlain ? next : AfterAny(at);
    }

    /// <summary>The place before that shows something.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Before(int at)
    {
        int next = at - 1;
        bool isPlain = !isByBoxes && next >= floor && (uint)next < (uint)text.Length && FoldedCharacters.IsPlain(text[next]) && !IsPerhapsSpelt(next);
        return isPlain ? next : BeforeAny(at);
    }

    /// <summary>The first unit after the character here.</summary>
    internal int EndOf(int at)
    {
        if ((uint)at >= (uint)text.Length || FoldedCharacters.IsPlain(text[at]))
        {
            return at + 1;
        }

        FoldedCharacters.Fold(text[at..], out int length);
        return at + length;
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

    /// <summary>The place after a few spaces.</summary>
    internal int AfterSpaces(int at)
    {
        for (int spaces = 0; spaces < MostSpaces && this[at] == ' '; spaces++)
        {
            at = After(at);
        }

        return at;
    }

    /// <summary>The place before a few spaces.</summary>
    internal int BeforeSpaces(int at)
    {
        for (int spaces = 0; spaces < MostSpaces && this[at] == ' '; spaces++)
        {
            at = Before(at);
        }

        return at;
    }

    /// <summary>Whether a line ends here.</summary>
    internal bool IsLineBreak(int at) => (uint)at < (uint)text.Length && text[at] is '\n' or '\r';

    /// <summary>Whether a letter or a digit of any script is here.</summary>
    internal bool IsWord(int at) => char.IsLetterOrDigit(this[at]);

    /// <summary>Whether a run of plain characters can be taken to end before here as it stands, with nothing hidden and nothing spelt out.</summary>
    private bool IsPlainEdge(int at) => !isByBoxes && (at >= text.Length || FoldedCharacters.IsPlain(text[at]));

    private char Fold(int at) => FoldedCharacters.Fold(text[at..], out _);

    private int AfterAny(int at)
    {
        int next = AfterPlain(at);
        return isByBoxes ? AfterEdge(next) : next;
    }

    private int BeforeAny(int at)
    {
        int next = BeforePlain(at);
        return isByBoxes ? BeforeEdge(next) : next;
    }

    private int AfterPlain(int at)
    {
        at = EndOf(at);
        return (uint)at >= (uint)text.Length || FoldedCharacters.IsPlain(text[at]) ? at : AfterHidden(at);
    }

    private int BeforePlain(int at)
    {
        at--;
        return at < floor || at >= text.Length || (FoldedCharacters.IsPlain(text[at]) && !IsPerhapsSpelt(at)) ? at : StartOf(BeforeHidden(at));
    }

    private int AfterHidden(int at)
    {
        while (at < text.Length && FoldedCharacters.IsHidden(text, at))
        {
            at++;
        }

        return at;
    }

    private int BeforeHidden(int at)
    {
        while (at >= floor && FoldedCharacters.IsHidden(text, at))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether a character may end here that is spelt out.</summary>
    private bool IsPerhapsSpelt(int last) => text[last] is ';' or '>' || (last > 1 && text[last - 2] == '%');

    /// <summary>Where the character that ends here starts.</summary>
    private int StartOf(int last)
    {
        if (last < floor || !(char.IsLowSurrogate(text[last]) || IsPerhapsSpelt(last)))
        {
            return last;
        }

        for (int start = last - 1; start >= floor && start > last - FoldedCharacters.LongestSpelling; start--)
        {
            if ((char.IsHighSurrogate(text[start]) || text[start] is '&' or '%' or '<') && EndOf(start) == last + 1)
            {
                return start;
            }
        }

        return last;
    }

    private bool IsAlone(int at) => IsWord(at) && !IsWord(AfterPlain(at)) && !IsWord(BeforePlain(at));

    /// <summary>The place of a character that stands alone behind the edge of a box; the edge when there is none.</summary>
    private int AfterEdge(int edge)
    {
        int at = edge;
        for (int signs = 0; signs < MostSpaces && this[at] is ' ' or '|'; signs++)
        {
            at = AfterPlain(at);
        }

        return at != edge && IsAlone(at) ? at : edge;
    }

    private int BeforeEdge(int edge)
    {
        int at = edge;
        for (int signs = 0; signs < MostSpaces && this[at] is ' ' or '|'; signs++)
        {
            at = BeforePlain(at);
        }

        return at != edge && IsAlone(at) ? at : edge;
    }
}
