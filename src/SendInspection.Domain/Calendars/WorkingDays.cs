using System.Collections;

namespace SendInspection.Domain;

/// <summary>
/// The working days of an interval, in order; a view into the calendar, so that neither making it nor going through it allocates.
/// </summary>
public readonly struct WorkingDays : IReadOnlyList<LocalDate>, IEquatable<WorkingDays>
{
    private readonly ReadOnlyMemory<LocalDate> days;

    internal WorkingDays(ReadOnlyMemory<LocalDate> days) => this.days = days;

    /// <summary>How many there are.</summary>
    public int Count => days.Length;

    /// <summary>One of them, counted from 0.</summary>
    /// <param name="index">Its place, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public LocalDate this[int index] => (uint)index < (uint)days.Length
        ? days.Span[index]
        : throw Require.OutOfRange(index, FormattableString.Invariant($"There are {days.Length} working days here, counted from 0."));

    /// <summary>Whether two views hold the same days.</summary>
    public static bool operator ==(WorkingDays left, WorkingDays right) => left.Equals(right);

    /// <summary>Whether two views hold different days.</summary>
    public static bool operator !=(WorkingDays left, WorkingDays right) => !left.Equals(right);

    /// <summary>Goes through the days without allocating.</summary>
    public Enumerator GetEnumerator() => new(days);

    IEnumerator<LocalDate> IEnumerable<LocalDate>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether another view holds the same days.</summary>
    public bool Equals(WorkingDays other) => days.Span.SequenceEqual(other.days.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WorkingDays other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => days.IsEmpty ? 0 : HashCode.Combine(days.Length, days.Span[0]);

    /// <summary>Stands on one working day after another.</summary>
    public struct Enumerator : IEnumerator<LocalDate>
    {
        private readonly ReadOnlyMemory<LocalDate> days;

        // How far it has come, counted from 1: the default stands before the first of no days.
        private int place;

        internal Enumerator(ReadOnlyMemory<LocalDate> days) => this.days = days;

        /// <summary>The day it stands on.</summary>
        /// <exception cref="InvalidOperationException">It stands before the first day or after the last.</exception>
        public readonly LocalDate Current => (uint)(place - 1) < (uint)days.Length
            ? days.Span[place - 1]
            : throw new InvalidOperationException("There is no day here. Call MoveNext first, and read the day only when it returns true.");

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next day; false after the last.</summary>
        public bool MoveNext()
        {
            place = Math.Min(place, days.Length) + 1;
            return place <= days.Length;
        }

        /// <summary>Goes back to before the first day.</summary>
        public void Reset() => place = 0;

        /// <summary>Has nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
