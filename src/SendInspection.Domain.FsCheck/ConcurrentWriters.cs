namespace SendInspection.Domain.Testing;

/// <summary>Writers who record at once in one inspection: each reads it, decides a fact of its own, and tries again when somebody was faster.</summary>
internal static class ConcurrentWriters
{
    private const int MostTries = 1000;
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.England;
    private static readonly LocalDate On = new(2016, 9, 5);

    internal static async Task GoAsync(Func<IInspectionStore> open, int writers)
    {
        IInspectionStore store = open();
        try
        {
            Guid inspection = Guid.NewGuid();
            InspectionPlanned plan = new(On, LocalAuthorityCode.Parse("354"), Framework.Send2016, FirstDay: new(2016, 9, 19));
            await store.AppendAsync(inspection, 0, plan with { Number = 1 }).ConfigureAwait(false);

            // Everybody has decided on what was there before anybody writes, so that all but one are too late.
            InspectionEvent[] decided = await Task.WhenAll(References(writers).Select(each => Task.Run(() => DecideAsync(store, inspection, each)))).ConfigureAwait(false);
            await Task.WhenAll(decided.Select((fact, index) => Task.Run(() => RecordAsync(store, inspection, fact, Reference(index + 1))))).ConfigureAwait(false);
            Compare(await store.ReadAsync(inspection).ConfigureAwait(false), writers);
        }
        finally
        {
            await StoreRun.CloseAsync(store).ConfigureAwait(false);
        }
    }

    private static async Task<InspectionEvent> DecideAsync(IInspectionStore store, Guid inspection, string reference)
    {
        Inspection now = Replay(await store.ReadAsync(inspection).ConfigureAwait(false));
        Decision decision = now.Decide(new ConcernRecorded(On, new SafeguardingConcern(reference, On, "A door that did not lock.")), Calendar);
        return decision.Event ?? throw new InvalidOperationException($"The store told a writer that its fact was not stored, and it was: {decision}");
    }

    private static async Task RecordAsync(IInspectionStore store, Guid inspection, InspectionEvent fact, string reference)
    {
        for (int tries = 0; tries < MostTries; tries++)
        {
            if (await store.AppendAsync(inspection, fact.Number - 1, fact).ConfigureAwait(false))
            {
                return;
            }

            fact = await DecideAsync(store, inspection, reference).ConfigureAwait(false);
        }

        throw new InvalidOperationException($"The store refused a writer {MostTries} times, though it read the inspection again each time.");
    }

    private static void Compare(IReadOnlyList<InspectionEvent> read, int writers)
    {
        string[] kept = [.. Replay(read).Concerns.Select(concern => concern.Reference)];
        string[] lost = [.. References(writers).Except(kept)];
        if (lost.Length > 0)
        {
            throw new InvalidOperationException($"The store said to each of {writers} writers at once that its fact was stored, and lost those of {string.Join(", ", lost)}.");
        }
    }

    private static Inspection Replay(IReadOnlyList<InspectionEvent> read)
    {
        try
        {
            return Inspection.Replay(read);
        }
        catch (InvalidOperationException impossible)
        {
            throw new InvalidOperationException($"The store was left with an impossible history by several writers at once: {impossible.Message}", impossible);
        }
    }

    private static IEnumerable<string> References(int writers) => Enumerable.Range(1, writers).Select(Reference);

    private static string Reference(int writer) => FormattableString.Invariant($"W{writer:00}");
}
