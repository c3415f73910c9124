namespace SendInspection.Domain;

/// <summary>What happened again and again, and what it adds up to; shared by every later inspection.</summary>
/// <remarks>
/// The sum is worked out when it is asked for, from what an earlier one added up to. So a history in which each fact asks costs as much as it is
/// long, and one in which none does costs nothing.
/// </remarks>
internal sealed class Series<T, TSum>
    where TSum : class
{
    // What happened before, until it is added up; then the sum. It is written at once, and whoever writes it at the same time writes the same.
    private object? rest;

    internal Series(T latest, Series<T, TSum>? before)
    {
        Latest = latest;
        rest = before;
    }

    /// <summary>What happened last.</summary>
    internal T Latest { get; }

    /// <summary>What it adds up to.</summary>
    /// <param name="none">What nothing adds up to.</param>
    /// <param name="add">Adds what happened to what went before it.</param>
    internal TSum Sum(TSum none, Func<TSum, T, TSum> add)
    {
        List<T>? added = null;
        object? before = this;
        while (before is Series<T, TSum> each)
        {
            before = each.rest;
            if (before is not TSum)
            {
                (added ??= []).Add(each.Latest);
            }
        }

        TSum sum = (TSum?)before ?? none;
        for (int index = (added?.Count ?? 0) - 1; index >= 0; index--)
        {
            sum = add(sum, added![index]);
        }

        rest = sum;
        return sum;
    }
}
