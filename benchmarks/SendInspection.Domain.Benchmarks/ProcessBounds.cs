namespace SendInspection.Domain.Benchmarks;

/// <summary>What deciding and folding may cost at most.</summary>
internal static class ProcessBounds
{
    private const double EventsPerHistory = 25;
    private const double Microsecond = 1e3;

    /// <summary>Prints a line for each bound.</summary>
    internal static void Hold(Bounds bounds)
    {
        foreach (string mixed in new[] { nameof(ProcessBenchmarks.DecideAndApplyMixed), nameof(ProcessBenchmarks.DecideAndApplyMixed2023) })
        {
            bounds.AtMost($"{mixed}: a fact decided and applied / a raw Stateless.Fire", bounds.Time(mixed) / bounds.Time(nameof(ProcessBenchmarks.RawFire)), 0.25);
            bounds.AtMost($"{mixed}: bytes", bounds.Bytes(mixed), 300);
        }

        double small = bounds.Time(nameof(ProcessBenchmarks.Replay100)) / (100 * EventsPerHistory);
        double large = bounds.Time(nameof(ProcessBenchmarks.Replay10000)) / (10_000 * EventsPerHistory);
        bounds.AtLeast("million events a second, 10,000 histories", 1e3 / large, 10);
        bounds.AtMost("an event in 10,000 histories / in 100", large / small, 1.3);
        bounds.AtMost("obligations of 152 inspections, microseconds", bounds.Time(nameof(ProcessBenchmarks.ObligationsOf152)) / Microsecond, 200);
    }
}
