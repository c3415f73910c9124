using SendInspection.Domain.Json;

namespace SendInspection.Domain.Testing;

/// <summary>Drives a store by a script, and compares it with what was told to it.</summary>
internal sealed class StoreRun
{
    private readonly Func<IInspectionStore> open;
    private readonly StoreScript script;
    private readonly Guid[] inspections;
    private readonly List<InspectionEvent>[] stored;
    private IInspectionStore store;

    private StoreRun(Func<IInspectionStore> open, StoreScript script)
    {
        this.open = open;
        this.script = script;
        inspections = [.. script.Histories.Select(_ => Guid.NewGuid())];
        stored = [.. script.Histories.Select(_ => new List<InspectionEvent>())];
        store = open();
    }

    internal static async Task GoAsync(Func<IInspectionStore> open, StoreScript script)
    {
        StoreRun run = new(open, script);
        try
        {
            await run.GoAsync().ConfigureAwait(false);
        }
        finally
        {
            await CloseAsync(run.store).ConfigureAwait(false);
        }
    }

    internal static async Task CloseAsync(IInspectionStore store)
    {
        if (store is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            (store as IDisposable)?.Dispose();
        }
    }

    private async Task GoAsync()
    {
        int left = script.Histories.Sum(history => history.Events.Count);
        for (int turn = 0; left > 0; turn++)
        {
            // Whose turn it is; the next one when all its facts are stored.
            int place = script.Turns[turn % script.Turns.Count] % inspections.Length;
            while (stored[place].Count == script.Histories[place].Events.Count)
            {
                place = (place + 1) % inspections.Length;
            }

            await StoreAsync(place, script.Troubles[turn % script.Troubles.Count]).ConfigureAwait(false);
            left--;
        }

        await RestartAsync().ConfigureAwait(false);
        for (int place = 0; place < inspections.Length; place++)
        {
            await CompareAsync(place, "when all was stored and the store was opened again").ConfigureAwait(false);
        }

        await CompareListAsync().ConfigureAwait(false);
    }

    /// <summary>Stores the next fact of an inspection, with some trouble.</summary>
    private async Task StoreAsync(int place, Trouble trouble)
    {
        int version = stored[place].Count;
        InspectionEvent next = script.Histories[place].Events[version];
        if (trouble == Trouble.DecidedOnALaterVersion)
        {
            await MustRefuseAsync(place, version + 1, next with { Number = version + 2 }, $"by somebody who expected version {version + 1}").ConfigureAwait(false);
        }

        bool isAccepted = await store.AppendAsync(inspections[place], version, next).ConfigureAwait(false);
        stored[place].Add(next);
        if (trouble == Trouble.AnswerLost)
        {
            // The writer was told nothing, reads again, and finds the fact stored.
            await CompareAsync(place, $"when the answer to storing {next} was lost").ConfigureAwait(false);
        }
        else if (!isAccepted)
        {
            throw Failure($"The store refused {next}, which follows version {version}.");
        }

        if (trouble is Trouble.AnswerLost or Trouble.DeliveredTwice)
        {
            await store.AppendAsync(inspections[place], version, next).ConfigureAwait(false);
            await CompareAsync(place, $"when {next} was delivered again").ConfigureAwait(false);
        }
        else if (trouble == Trouble.DecidedOnAnOlderVersion)
        {
            InspectionEvent other = new ThematicVisitMade(next.On, "Decided by somebody who was slower") { Number = version + 1 };
            await MustRefuseAsync(place, version, other, $"by somebody who had read version {version}, when {next} was stored already").ConfigureAwait(false);
        }
        else if (trouble == Trouble.Restart)
        {
            await RestartAsync().ConfigureAwait(false);
            await CompareAsync(place, "when it was opened again").ConfigureAwait(false);
        }
    }

    private async Task MustRefuseAsync(int place, int expectedVersion, InspectionEvent fact, string why)
    {
        bool isAccepted = await store.AppendAsync(inspections[place], expectedVersion, fact).ConfigureAwait(false);
        await CompareAsync(place, $"after a fact was offered {why}").ConfigureAwait(false);
        if (isAccepted)
        {
            throw Failure($"The store said that it had stored a fact offered {why}, and had not.");
        }
    }

    private async Task RestartAsync()
    {
        await CloseAsync(store).ConfigureAwait(false);
        store = open();
    }

    /// <summary>The store holds exactly what was told to it of an inspection, and the library makes the same inspection of it.</summary>
    private async Task CompareAsync(int place, string when)
    {
        IReadOnlyList<InspectionEvent> read = await store.ReadAsync(inspections[place]).ConfigureAwait(false);
        if (read is null)
        {
            throw Failure("The store returned null from ReadAsync. Return an empty list for an inspection that is not there.");
        }

        List<InspectionEvent> told = stored[place];
        if (read.Count != told.Count)
        {
            throw Failure($"The store holds {read.Count} facts of an inspection of {told.Count} {when}.");
        }

        for (int index = 0; index < told.Count; index++)
        {
            if (!told[index].Equals(read[index]))
            {
                throw Failure($"The store gives back another fact {when}.\nIt was told: {SendInspectionJson.Write(told[index])}\nIt gives back: {SendInspectionJson.Write(read[index])}");
            }
        }

        if (Inspection.Replay(read) != Inspection.Replay(told))
        {
            throw Failure($"The inspection is another one {when}.");
        }
    }

    private async Task CompareListAsync()
    {
        IReadOnlyList<Guid> list = await store.ListAsync().ConfigureAwait(false);
        if (list.Distinct().Count() != list.Count)
        {
            throw Failure("The store lists an inspection twice.");
        }

        if (inspections.Where((_, place) => stored[place].Count > 0).Except(list).Any())
        {
            throw Failure("The store does not list an inspection that it holds.");
        }
    }

    private static InvalidOperationException Failure(string message) => new(message);
}
