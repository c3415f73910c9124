using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace SendInspection.Domain.Tests.Conventions;

/// <summary>A public constructor, method or settable property of the library, with arguments that are right.</summary>
internal sealed record PublicCall(MethodBase Method, object? Target, object?[] Arguments)
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Which exceptions each member documents, by its identifier in the documentation file.</summary>
    private static readonly Dictionary<string, string[]> Exceptions = XDocument
        .Load(Path.ChangeExtension(typeof(Inspection).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(
            member => (string)member.Attribute("name")!,
            member => member.Elements("exception").Select(exception => ((string)exception.Attribute("cref")!)[2..]).ToArray());

    // Facts, with their parts, and drafts hold whatever they are given: Decide and the validators say what is wrong with them.
    private static readonly Type[] Lenient = [typeof(InspectionEvent), typeof(Correction), typeof(WeaknessProgress)];

    /// <summary>Every one, but what the compiler writes and the room of JSON.</summary>
    internal static readonly PublicCall[] All =
    [
        .. typeof(Inspection).Assembly.GetExportedTypes()
            .Where(type => !type.IsEnum && !type.IsSubclassOf(typeof(Delegate)) && !type.ContainsGenericParameters && type != typeof(ValueList))
            .Where(type => !Lenient.Any(lenient => lenient.IsAssignableFrom(type)) && type.Namespace != "SendInspection.Domain.Json" && !type.Name.EndsWith("Draft", StringComparison.Ordinal))
            .SelectMany(type => Methods(type).SelectMany(method => Of(type, method))),
    ];

    internal ParameterInfo[] Parameters => Method.GetParameters();

    private PropertyInfo? Setting => Method is MethodInfo { ReturnType: var type } && type == typeof(void) && Method.IsSpecialName && Method.Name.StartsWith("set_", StringComparison.Ordinal)
        ? Method.DeclaringType!.GetProperty(Method.Name[4..])
        : null;

    /// <summary>Whether an argument may be null.</summary>
    internal bool MayBeNull(int index) => Setting is { } property
        ? Nullability.Create(property).WriteState != NullabilityState.NotNull
        : Nullability.Create(Parameters[index]).WriteState != NullabilityState.NotNull;

    /// <summary>What comes of it: an answer, or an exception that it documents, which is an argument error that names its argument.</summary>
    internal string? Fault(int spoilt, object? value, out object? answer, bool mustThrow = false)
    {
        object?[] arguments = [.. Arguments];
        arguments[spoilt] = value;
        string name = Setting?.Name ?? Parameters[spoilt].Name!;
        string what = $"{Method.DeclaringType!.Name}.{Method.Name}, {name} = {Shown(value)}";
        answer = null;
        try
        {
            answer = Invoke(arguments);
            return mustThrow ? $"{what}: no exception" : null;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } exception)
        {
            if (exception is not ArgumentException argument)
            {
                return !mustThrow && IsDocumented(exception) ? null : $"{what}: {exception.GetType().Name}";
            }

            return !IsDocumented(exception) ? $"{what}: {exception.GetType().Name} is not documented"
                : mustThrow && !string.Equals(argument.ParamName, name, StringComparison.OrdinalIgnoreCase) ? $"{what}: it names {argument.ParamName ?? "nothing"}"
                : null;
        }
    }

    internal object? Invoke(params object?[] arguments)
    {
        if (Setting is { } property)
        {
            // A boxed struct is copied as it is; a record has a method of its own for "with".
            object copy = Target!.GetType().GetMethod("<Clone>$")?.Invoke(Target, null) ?? RuntimeHelpers.GetObjectValue(Target);
            property.SetValue(copy, arguments[0]);
            return copy;
        }

        return Method is ConstructorInfo constructor ? constructor.Invoke(arguments) : Method.Invoke(Target, arguments);
    }

    /// <summary>Whether a member documents an exception, or one that it is a case of.</summary>
    internal static bool IsDocumented(MemberInfo member, Exception exception)
    {
        string[] documented = Exceptions.GetValueOrDefault(Id(member)) ?? [];
        for (Type? type = exception.GetType(); type is not null && type != typeof(Exception); type = type.BaseType)
        {
            if (documented.Contains(type.FullName))
            {
                return true;
            }
        }

        return false;
    }

    internal bool IsDocumented(Exception exception) => IsDocumented((MemberInfo?)Setting ?? Method, exception);

    private static string Id(MemberInfo member)
    {
        string type = member.DeclaringType!.FullName!.Replace('+', '.');
        return member switch
        {
            PropertyInfo property => $"P:{type}.{property.Name}{Parameters(property.GetIndexParameters())}",
            MethodInfo { IsSpecialName: true } getter when getter.Name == "get_Item" => $"P:{type}.Item{Parameters(getter.GetParameters())}",
            MethodBase method => $"M:{type}.{(method is ConstructorInfo ? "#ctor" : method.Name)}{Parameters(method.GetParameters())}",
            _ => throw new ArgumentException("It is not a member with parameters.", nameof(member)),
        };

        static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType)))})";

        static string Name(Type type) => type.IsByRef ? Name(type.GetElementType()!) + "@"
            : type.IsGenericType ? $"{type.FullName!.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Name))}}}"
            : type.FullName!.Replace('+', '.');
    }

    private static IEnumerable<MethodBase> Methods(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .OfType<MethodBase>()
        .Where(method => method.GetParameters().Length > 0 && !method.ContainsGenericParameters && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.Namespace == "FluentValidation"))
        .Where(method => method.Name is not ("Equals" or "Deconstruct") && !method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static IEnumerable<PublicCall> Of(Type type, MethodBase method)
    {
        bool isConstructor = method is ConstructorInfo;
        object?[] targets = isConstructor || !method.IsStatic ? [.. Samples.All(type)] : [null];
        foreach (object? target in targets)
        {
            object?[] arguments = [.. method.GetParameters().Select(parameter => isConstructor ? Part(target!, parameter) : parameter.IsOut ? null : Samples.Of(parameter.ParameterType))];
            yield return new PublicCall(method, isConstructor ? null : target, arguments);
        }
    }

    /// <summary>What a value was made of.</summary>
    private static object? Part(object whole, ParameterInfo parameter) =>
        whole.GetType().GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is { } property
        && property.GetValue(whole) is var part && (part is null || parameter.ParameterType.IsInstanceOfType(part))
            ? part
            : Samples.Of(parameter.ParameterType);

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IEnumerable => "a list",
        _ => FormattableString.Invariant($"{value}"),
    };
}
