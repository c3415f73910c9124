namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>Why an entry cannot be put right as a command asks; null when it can.</summary>
    internal string? WhyNotCorrect(CorrectEntry command)
    {
        ArgumentNullException.ThrowIfNull(command.Entry);
        return Corrected(Version + 1, command.Entry, out string? reason) is null ? reason : null;
    }

    /// <summary>The inspection as its history would have made it with one entry put right; what the host stored keeps both.</summary>
    private Inspection? Corrected(int number, InspectionEvent entry, out string? reason)
    {
        List<InspectionEvent> events = History.ToList(history);
        int place = events.FindIndex(each => each.Number == entry.Number);
        if (place < 0 || events[place].Step != entry.Step)
        {
            reason = place < 0
                ? $"there is no entry number {entry.Number} that is not a correction itself"
                : $"entry number {entry.Number} is the step {events[place].Step}, and a correction keeps the step";
            return null;
        }

        events[place] = entry;
        Inspection corrected = None;
        foreach (InspectionEvent each in events)
        {
            if (corrected.Follow(each, out reason) is not { } after)
            {
                reason = $"number {each.Number} could not follow, because {reason}";
                return null;
            }

            corrected = after;
        }

        reason = null;
        corrected.Version = number;
        return corrected;
    }
}
