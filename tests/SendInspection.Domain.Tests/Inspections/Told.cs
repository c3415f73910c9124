using System.Reflection;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Everything that an inspection tells, but the numbers of its entries: what two histories must agree in when they say the same.</summary>
internal static class Told
{
    private static readonly PropertyInfo[] Properties =
    [
        .. typeof(Inspection).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name is not (nameof(Inspection.Version) or nameof(Inspection.Facts) or nameof(Inspection.Breaches))),
    ];

    /// <summary>Its stage, its days, its contents and its facts.</summary>
    internal static List<(string What, object? Value)> Of(Inspection inspection) =>
    [
        .. Properties.Select(property => (property.Name, property.GetValue(inspection) is var value && value is InspectionEvent fact ? fact with { Number = 0 } : value)),
        (nameof(Inspection.Facts), inspection.Facts.Where(fact => fact is not RecordCorrected).Select(fact => fact with { Number = 0 }).ToValueList()),
    ];

    /// <summary>The same, with the breaches, the timeline, and what is owed on some days.</summary>
    internal static List<(string What, object? Value)> Of(Inspection inspection, IEnumerable<LocalDate> days) =>
    [
        .. Of(inspection),
        (nameof(Inspection.Breaches), string.Join('\n', inspection.Breaches.Select(breach => $"{breach.Rule.Id} {breach.On} {breach.Reason}"))),
        (nameof(Inspection.Timeline), string.Join('\n', inspection.Timeline(Stories.Calendar).Entries)),
        .. days.Select(day => ($"Owed on {day}", (object?)string.Join('\n', inspection.Obligations(day, Stories.Calendar).Select(duty => duty.Explain())))),
    ];

    /// <summary>The day that a fact tells of: that of the activity, of the concern or of what was done, whenever it was written down.</summary>
    internal static LocalDate HappenedOn(InspectionEvent fact) => fact switch
    {
        ActivityRecorded each => each.Activity.On,
        ConcernRecorded each => each.Concern.RecordedOn,
        SafeguardingActionTaken each => each.Action.On,
        _ => fact.On,
    };
}
