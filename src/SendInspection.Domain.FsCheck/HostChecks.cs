using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Testing;

/// <summary>Checks of a host's own store: it keeps whatever the library decides, whoever writes and whatever goes wrong on the way.</summary>
public static class HostChecks
{
    private const int Writers = 16;

    /// <summary>
    /// Drives a store with random histories, and compares what it keeps with the library: several inspections at once, facts that are delivered twice, answers that
    /// are lost, writers who have read an older version, restarts, and sixteen writers at once.
    /// </summary>
    /// <remarks>The store may hold other inspections: each check uses new ones. A failure says what went wrong, with the shortest history that was found, and how to repeat it.</remarks>
    /// <param name="open">Opens the store; called again for each restart, when it must find what was stored before.</param>
    /// <param name="cases">How many times the store is driven; a hundredth as often by sixteen writers.</param>
    /// <param name="replay">To repeat a failure, the two numbers in brackets on its first line: "(1234,5677)"; null for new histories.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    /// <exception cref="FormatException"><paramref name="replay"/> is not two numbers.</exception>
    /// <exception cref="Exception">The store does not keep what the library decides; the message says where.</exception>
    public static async Task RunAsync(Func<IInspectionStore> open, int cases = 100, string? replay = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        Config config = Replayed(Config.QuickThrowOnFailure.WithMaxTest(cases).WithQuietOnSuccess(true), replay);

        // FsCheck waits for each case: on a thread of the pool, so that no context is waited for.
        await Task.Run(() => Prop.ForAll(StoreScript.Arbitrary, script => StoreRun.GoAsync(open, script).GetAwaiter().GetResult()).Check(config)).ConfigureAwait(false);
        for (int round = 0; round < 1 + (cases / 100); round++)
        {
            await ConcurrentWriters.GoAsync(open, Writers).ConfigureAwait(false);
        }
    }

    /// <exception cref="FormatException">The text is not two numbers.</exception>
    private static Config Replayed(Config config, string? replay)
    {
        if (replay is null)
        {
            return config;
        }

        string[] parts = replay.Trim('(', ')').Split(',');
        return parts is [var first, var second] && ulong.TryParse(first, out ulong seed) && ulong.TryParse(second, out ulong gamma)
            ? config.WithReplay(seed, gamma)
            : throw new FormatException($"\"{replay}\" cannot be repeated. Enter the two numbers of the failure, for example (1234,5677).");
    }
}
