using System.Reflection;
using System.Runtime.CompilerServices;

namespace SendInspection.Domain.Tests.Conventions;

public class PublicTypeTests
{
    private static readonly Type[] Types = [.. typeof(Inspection).Assembly.GetExportedTypes()];

    [Fact]
    public void No_public_type_can_be_changed_once_it_is_made() => Assert.Empty(
        Types.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void No_public_type_has_a_public_field_that_can_be_set() => Assert.Empty(
        Types.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(field => !field.IsInitOnly && !field.IsLiteral)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void Every_type_that_can_be_compared_has_the_operators_for_it() => Assert.Empty(
        Types.Where(type => !type.IsAbstract && type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            .Where(type => type != typeof(WorkingDayCalendar) && type.GetMethod("op_Equality") is null)
            .Select(type => type.Name));

    [Fact]
    public void Every_public_class_is_sealed_static_or_the_head_of_a_closed_family() => Assert.Empty(
        Types.Where(type => type.IsClass && !type.IsSealed)
            .Where(type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Any(constructor => (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly)
                    && constructor.GetParameters().FirstOrDefault()?.ParameterType != type))
            .Where(type => type.Namespace == "SendInspection.Domain")
            .Select(type => type.Name));

    [Fact]
    public void What_holds_a_date_says_itself_how_it_is_written_so_that_no_culture_does() => Assert.Empty(
        Types.Where(type => type.Namespace == "SendInspection.Domain")
            .Where(type => type.GetProperties().Any(property => property.PropertyType == typeof(LocalDate)
                || property.PropertyType == typeof(LocalDate?) || property.PropertyType == typeof(DateInterval)))
            .Where(type => type.GetMethod("ToString", Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(type => type.Name));
}
