namespace SendInspection.Domain;

/// <summary>
/// The events that an inspection is the fold of, corrected ones as they should have been; shared by every later inspection.
/// </summary>
internal sealed record History(InspectionEvent Latest, History? Before)
{
    /// <summary>The events, oldest first.</summary>
    internal static List<InspectionEvent> ToList(History? history)
    {
        List<InspectionEvent> events = [];
        for (; history is not null; history = history.Before)
        {
            events.Add(history.Latest);
        }

        events.Reverse();
        return events;
    }
}
