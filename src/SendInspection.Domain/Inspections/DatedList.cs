namespace SendInspection.Domain;

/// <summary>A list in order of days, latest first, that grows without being copied and is searched by halves.</summary>
/// <remarks>Each item points to the one before it and to one far before it: E. W. Myers, "An applicative random-access stack", 1983.</remarks>
internal sealed class DatedList<T>
{
    private readonly DatedList<T>? far;
    private readonly int count;

    /// <param name="day">A day that is not before that of the latest item.</param>
    /// <param name="value">What belongs to it.</param>
    /// <param name="before">The items so far.</param>
    internal DatedList(LocalDate day, T value, DatedList<T>? before)
    {
        Day = day;
        Value = value;
        Before = before;
        count = Count(before) + 1;
        far = Count(before) - Count(before?.far) == Count(before?.far) - Count(before?.far?.far) ? before?.far?.far : before;
    }

    internal LocalDate Day { get; }

    internal T Value { get; }

    internal DatedList<T>? Before { get; }

    /// <summary>The latest item whose day is not after a day; null when there is none.</summary>
    internal static DatedList<T>? Until(LocalDate day, DatedList<T>? list)
    {
        while (list is not null && day.IsBefore(list.Day))
        {
            list = list.far is not null && day.IsBefore(list.far.Day) ? list.far : list.Before;
        }

        return list;
    }

    private static int Count(DatedList<T>? list) => list?.count ?? 0;
}
