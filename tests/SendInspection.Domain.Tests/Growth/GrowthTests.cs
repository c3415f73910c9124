using System.Collections;
using System.Reflection;
using FluentValidation;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>What is measured with the clock runs alone.</summary>
[CollectionDefinition(nameof(GrowthCollection), DisableParallelization = true)]
public class GrowthCollection;

/// <summary>Whatever a stranger sends takes time and memory in proportion to its size.</summary>
[Collection(nameof(GrowthCollection))]
public class GrowthTests
{
    private static readonly Dictionary<string, GrowthCase> Cases = GrowthCase.All.ToDictionary(each => each.ToString());

    /// <summary>How the name of a member begins that makes something of what it is given.</summary>
    private static readonly string[] Verbs = ["Parse", "TryParse", "Read", "Find", "From", "Replay", "Of"];

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Time_and_memory_grow_in_proportion_to_size(string name)
    {
        Exponent growth = Exponent.Of(Cases[name].Size, Cases[name].Prepare);
        Assert.True(growth.Bytes < Exponent.Linear && !(growth.Time >= Exponent.Linear), $"{name} grows with exponent {growth.Bytes:0.00} of bytes, {growth.Time:0.00} of time: {growth.Figures}");
    }

    [Fact]
    public void What_is_not_in_proportion_is_told_from_what_is()
    {
        Assert.InRange(Exponent.OfBytes(100, count => () => GC.KeepAlive(new byte[count * 1000])).Bytes, 0.9, 1.1);
        Assert.InRange(Exponent.OfBytes(100, count => () => GC.KeepAlive(new byte[count * count * 10])).Bytes, 1.9, 2.1);
        Assert.True(Exponent.Of(250, count => () => Pairs(count)).Time > 1.5);
        Assert.True(Exponent.Of(50_000, count => () => Pairs(1000, count / 50)).Time < Exponent.Linear);
    }

    /// <summary>So that the next parser is not forgotten: a case goes into one of the lists of <see cref="GrowthCase.All"/>.</summary>
    [Fact]
    public void Every_parser_every_checker_and_every_validator_has_a_case() => Assert.Empty(
        PublicParsers().Concat(PublicValidators()).Except(Cases.Values.Select(each => each.Of)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> PublicParsers() =>
        from type in typeof(Inspection).Assembly.GetExportedTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && (IsChecker(method) || (method.IsStatic && ReadsSomething(method)))
        select $"{type.Name}.{method.Name}";

    private static IEnumerable<string> PublicValidators() => typeof(Inspection).Assembly.GetExportedTypes()
        .Where(type => typeof(IValidator).IsAssignableFrom(type))
        .Select(type => type.Name);

    private static bool IsChecker(MethodInfo method) => method.Name.StartsWith("Check", StringComparison.Ordinal);

    private static bool ReadsSomething(MethodInfo method) =>
        Verbs.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal))
        && method.GetParameters().Any(parameter => IsOfAnyLength(parameter.ParameterType));

    // A text, a list, or something that holds what a stranger wrote.
    private static bool IsOfAnyLength(Type type) =>
        type == typeof(ReadOnlySpan<char>) || type == typeof(ReadOnlySpan<byte>) || type == typeof(Stream) || typeof(IEnumerable).IsAssignableFrom(type);

    private static int Pairs(int first, int? second = null)
    {
        int sum = 0;
        for (int left = 0; left < first; left++)
        {
            for (int right = 0; right < (second ?? first); right++)
            {
                sum = unchecked((sum * 31) + left + right);
            }
        }

        return sum;
    }
}
