using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Tests.Findings;
using SendInspection.Domain.Tests.Inspections;
using SendInspection.Domain.Tests.Properties;

namespace SendInspection.Domain.Tests.Conventions;

/// <summary>A few right values of every public type.</summary>
internal static class Samples
{
    private const int Seed = 20_160_919;

    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;
    private static readonly Inspection Closed = Stories.Play(Stories.EffectiveAction);
    private static readonly Deadline Statement = Framework.Send2016.StatementDue(new LocalDate(2016, 11, 9), England);
    private static readonly InspectionRecord Record = InspectionRecord.Of(Closed, Framework.AreaSend2023.Citation);

    /// <summary>Values that no generator makes, and those that must fit other ones.</summary>
    private static readonly object[] Chosen =
    [
        England,
        England.WorkingDaysIn(new DateInterval(new(2016, 9, 19), new(2016, 9, 23))),
        England.WorkingDaysIn(new DateInterval(new(2016, 9, 19), new(2016, 9, 23))).GetEnumerator(),
        Statement,
        Framework.Send2016.StatementDue(new DateInterval(new(2016, 11, 9), new(2016, 11, 30)), England),
        Statement.ChangeFrom(Statement),
        Closed,
        Stories.Play(Stories.InsufficientProgress),
        Inspection.None,
        Closed.Timeline(England),
        Closed.Timeline(England).Entries[0],
        Stories.Play([.. Stories.Planned, new LocalAreaNotified(new(2016, 9, 14)) { Despite = "In haste." }]).Breaches[0],
        Closed.Obligations(new LocalDate(2025, 7, 1), England)[0],
        Inspection.None.Decide(Stories.Planned[0], England),
        InspectionProcess.Of(Framework.AreaSend2023),
        Framework.Send2016,
        Framework.Send2016.Words,
        LocalAreas.On(new LocalDate(2016, 9, 19)),
        LocalAreas.On(new LocalDate(2016, 9, 19)).First(),
        LocalAuthorityCode.Parse("354"),
        Record,
        new Programme(Framework.AreaSend2023, [Record]),
        Stories.Events(Stories.Planned)[0],
        Stories.Team,
        Invented.Letter(),
        Stories.Report(3),
        Stories.Finding(FindingKind.SignificantConcern),
        new Discussion(new LocalDate(2016, 9, 20), "H1", DiscussionPartner.ElectedMembers),
        GradeWord.FindIn("Overall effectiveness is good.")[0],
        PersonalDataCheck.Find("jane@example.org")[0],
        new LocalDate(2016, 9, 19),
        new DateInterval(new LocalDate(2016, 9, 19), new LocalDate(2016, 9, 23)),
        new YearMonth(2016, 9),
        Stream.Null,
        "A",
        3,
        true,
    ];

    /// <summary>One right value of a type.</summary>
    internal static object Of(Type type) => All(type).First();

    /// <summary>A few right values of a type.</summary>
    internal static IEnumerable<object> All(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        object[] chosen = [.. Chosen.Where(type.IsInstanceOfType)];
        if (chosen.Length > 0)
        {
            return chosen;
        }

        if (type.IsEnum)
        {
            return [Enum.GetValues(type).GetValue(0)!];
        }

        if (ItemOf(type) is { } item)
        {
            return [List(item, Of(item))];
        }

        if (Generators.ByType.TryGetValue(type, out Gen<object>? values))
        {
            return values.Sample(20, new Rnd(Seed, 1), 3);
        }

        ConstructorInfo constructor = type.GetConstructors().MinBy(each => each.GetParameters().Length) ?? throw new InvalidOperationException($"There is no sample of {type}.");
        return [constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))])];
    }

    /// <summary>What a list holds; null when the type is none.</summary>
    internal static Type? ItemOf(Type type) =>
        type != typeof(string) && type.IsGenericType && type.GetInterfaces().Append(type).Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        && type.GetGenericArguments() is [var item]
            ? item
            : null;

    /// <summary>A list of some items.</summary>
    internal static object List(Type item, params object?[] items)
    {
        Array array = Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList), BindingFlags.Public | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [array])!;
    }
}
