using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SendInspection.Domain.Tests.Conventions;

/// <summary>Asks a value everything that it can be asked without arguments.</summary>
internal static class Answers
{
    private const int Deepest = 3;
    private const int Items = 4;

    /// <summary>What is thrown that no member documents, by the value or by what it answers with.</summary>
    internal static List<string> Faults(object? value)
    {
        List<string> faults = [];
        Ask(value, Deepest, new HashSet<object>(ReferenceEqualityComparer.Instance), faults);
        return faults;
    }

    private static void Ask(object? value, int depth, HashSet<object> asked, List<string> faults)
    {
        if (value is null || depth == 0 || value.GetType().Assembly != typeof(Inspection).Assembly || value is Enum || !asked.Add(value))
        {
            return;
        }

        Type type = value.GetType();
        Try(type.GetMethod(nameof(ToString), Type.EmptyTypes)!, () => value.ToString(), faults);
        Try(type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)!, () => value.GetHashCode(), faults);
        Try(type.GetMethod(nameof(Equals), [typeof(object)])!, () => value.Equals(value) && !value.Equals(new object()), faults);
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => each.GetIndexParameters().Length == 0))
        {
            Ask(Try(property, () => property.GetValue(value), faults), depth - 1, asked, faults);
        }

        foreach (MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(IsQuestion))
        {
            Ask(Try(method, () => method.Invoke(value, null), faults), depth - 1, asked, faults);
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items.Cast<object?>().Take(Items))
            {
                Ask(item, depth - 1, asked, faults);
            }
        }
    }

    private static bool IsQuestion(MethodInfo method) =>
        method.GetParameters().Length == 0 && !method.IsSpecialName && !method.ContainsGenericParameters && method.ReturnType != typeof(void)
        && method.DeclaringType!.Assembly == typeof(Inspection).Assembly && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static object? Try(MemberInfo member, Func<object?> ask, List<string> faults)
    {
        try
        {
            return ask();
        }
        catch (Exception thrown)
        {
            Exception exception = thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown;
            if (!PublicCall.IsDocumented(member, exception))
            {
                faults.Add($"{member.DeclaringType!.Name}.{member.Name}: {exception.GetType().Name}");
            }

            return null;
        }
    }
}
