using System.Runtime.CompilerServices;

namespace SendInspection.Domain;

/// <summary>What constructors require of their arguments before any rule is asked.</summary>
internal static class Require
{
    internal static void Named<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(name, value, $"This is not a value of {typeof(TEnum).Name}. Use one of the named values.");
        }
    }

    internal static void AllNamed<TEnum>(ValueList<TEnum> values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(values, name);
        foreach (TEnum value in values)
        {
            Named(value, name);
        }
    }

    /// <summary>The list itself, when it is there and so is each of its items.</summary>
    internal static ValueList<T> Items<T>(ValueList<T> list, [CallerArgumentExpression(nameof(list))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(list, name);
        for (int index = 0; index < list.Count; index++)
        {
            if (list[index] is null)
            {
                throw new ArgumentException("One of the items is null.", name);
            }
        }

        return list;
    }

    internal static void Texts(ValueList<string> list, [CallerArgumentExpression(nameof(list))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(list, name);
        foreach (string text in list)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        }
    }
}
