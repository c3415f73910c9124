using System.Text;

namespace SendInspection.Domain.Json;

/// <summary>A place in a text as people count it: lines from 1, and columns from 1 in UTF-16 units. It only moves onwards.</summary>
internal ref struct TextPlace(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int offset;

    internal int Line { get; private set; } = 1;

    internal int Column { get; private set; } = 1;

    /// <summary>Moves on to a byte.</summary>
    internal void MoveTo(int target)
    {
        ReadOnlySpan<byte> passed = utf8[offset..Math.Max(offset, target)];
        int lines = passed.Count((byte)'\n');
        Line += lines;
        Column = Encoding.UTF8.GetCharCount(passed[(passed.LastIndexOf((byte)'\n') + 1)..]) + (lines > 0 ? 1 : Column);
        offset += passed.Length;
    }

    /// <summary>Moves on to a byte of a line; both count from 0.</summary>
    internal void MoveTo(long line, long byteInLine)
    {
        int start = offset;
        for (; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        MoveTo((int)Math.Min(start + byteInLine, utf8.Length));
    }
}
