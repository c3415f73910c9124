using System.Globalization;
using System.Runtime.CompilerServices;

namespace SendInspection.Domain;

/// <summary>What constructors require of their arguments before any rule is asked.</summary>
internal static class Require
{
    /// <summary>The value itself, when it is one of the named ones.</summary>
    internal static TEnum Named<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum => Enum.IsDefined(value) ? value : throw NotNamed(value, name);

    /// <summary>What is thrown for a value that an enumeration has no name for.</summary>
    internal static ArgumentOutOfRangeException NotNamed<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum =>
        OutOfRange(Convert.ToInt32(value, CultureInfo.InvariantCulture), $"This is not a value of {typeof(TEnum).Name}. Use one of the named values.", name);

    /// <summary>What is thrown for a number out of range; it holds the number as text, since it would write a number in the culture of its reader.</summary>
    internal static ArgumentOutOfRangeException OutOfRange(int value, string message, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        new(name, value.ToString(CultureInfo.InvariantCulture), message);

    internal static void AtLeast(int value, int least, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value < least)
        {
            throw OutOfRange(value, FormattableString.Invariant($"Enter {least} or more."), name);
        }
    }

    /// <summary>The value itself, when it is there.</summary>
    internal static T Given<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    /// <summary>The text itself, when it is there, is not blank and is Unicode.</summary>
    internal static string Text(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return Unicode(text, name)!;
    }

    /// <summary>The text itself, when there is none or it is not blank and is Unicode.</summary>
    internal static string? TextOrNull(string? text, [CallerArgumentExpression(nameof(text))] string? name = null) =>
        text is null ? null : Text(text, name);

    /// <summary>The text itself, when it is Unicode; it may be null or blank.</summary>
    internal static string? Unicode(string? text, [CallerArgumentExpression(nameof(text))] string? name = null) =>
        UnicodeText.Check(text) is { } refusal ? throw new ArgumentException(refusal.ToString(), name) : text;

    internal static ValueList<TEnum> AllNamed<TEnum>(ValueList<TEnum> values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(values, name);
        foreach (TEnum value in values)
        {
            Named(value, name);
        }

        return values;
    }

    /// <summary>The list itself, when it is there and so is each of its items.</summary>
    internal static ValueList<T> Items<T>(ValueList<T> list, [CallerArgumentExpression(nameof(list))] string? name = null)
    {
        Items((IReadOnlyList<T>)list, name);
        return list;
    }

    internal static void Items<T>(IReadOnlyList<T> list, [CallerArgumentExpression(nameof(list))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(list, name);
        for (int index = 0; index < list.Count; index++)
        {
            if (list[index] is null)
            {
                throw new ArgumentException("One of the items is null.", name);
            }
        }
    }

    /// <summary>The list itself, when it is there and each of its items is a text.</summary>
    internal static ValueList<string> Texts(ValueList<string> list, [CallerArgumentExpression(nameof(list))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(list, name);
        foreach (string text in list)
        {
            Text(text, name);
        }

        return list;
    }
}
