using System.Text.Json;

namespace SendInspection.Domain.Json;

/// <summary>A reading that notes what it cannot take and goes on after it; where there is none, the first fault ends it.</summary>
/// <param name="keepsFaults">Whether every fault is noted; else only what a newer version may have written, and a fault ends the reading.</param>
/// <param name="most">How many notes are kept; the others are only counted.</param>
internal sealed class Reading(bool keepsFaults, int most)
{
    private readonly List<Note> notes = [];

    internal bool KeepsFaults => keepsFaults;

    /// <summary>What was noted, in the order of the text.</summary>
    internal IReadOnlyList<Note> Notes => notes;

    /// <summary>How many notes there were, kept or not.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether something was passed over that could not be read, and not kept as a note.</summary>
    internal bool HasMoreUnread { get; private set; }

    /// <summary>Whether the value that is being read lacks what was passed over in it, so that it cannot be made.</summary>
    internal bool IsIncomplete { get; set; }

    /// <summary>Notes what the reader stands on.</summary>
    internal void Add(ref Utf8JsonReader reader, string message = "", bool isExtra = false)
    {
        Count++;
        if (notes.Count < most)
        {
            notes.Add(new Note(reader.TokenStartIndex, reader.BytesConsumed, message, isExtra));
        }
        else
        {
            HasMoreUnread |= !isExtra;
        }
    }

    /// <summary>Something that was passed over.</summary>
    /// <param name="Start">The byte at which its first token starts.</param>
    /// <param name="End">How many bytes are consumed after that token.</param>
    /// <param name="Message">What is wrong with it; empty where it is only not known.</param>
    /// <param name="IsExtra">Whether it is there besides what could be read: a member that is there again, or is not known.</param>
    internal readonly record struct Note(long Start, long End, string Message, bool IsExtra);
}
