namespace SendInspection.Domain.Json;

/// <summary>The values of an object's members, taken in the order in which its codec names them.</summary>
internal sealed class Members(int count)
{
    private readonly object?[] values = new object?[count];
    private int next;

    internal void Set(int index, object? value) => values[index] = value;

    internal int Int() => Next<int>();

    internal bool Bool() => Next<bool>();

    internal string Text() => Next<string>();

    internal LocalDate Date() => Next<LocalDate>();

    /// <summary>The next member; null only if it is optional and absent.</summary>
    internal TMember Next<TMember>() => (TMember)values[next++]!;
}
