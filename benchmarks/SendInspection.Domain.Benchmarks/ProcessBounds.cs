namespace SendInspection.Domain.Benchmarks;

/// <summary>What deciding and folding may cost at most.</summary>
internal static class ProcessBounds
{
    private const double EventsPerHistory = 25;
    private const double Microsecond = 1e3;

    /// <summary>Prints a line for each bound.</summary>
    internal static void Hold(Bounds bounds)
    {
        double step = bounds.Time(nameof(ProcessBenchmarks.DecideAndApply));
        bounds.AtMost("a decided and applied step / a raw Stateless.Fire", step / bounds.Time(nameof(ProcessBenchmarks.RawFire)), 0.25);
        bounds.AtMost("a decided and applied step, bytes", bounds.Bytes(nameof(ProcessBenchmarks.DecideAndApply)), 299);
        double mixed = bounds.Time(nameof(ProcessBenchmarks.DecideAndApplyMixed));
        bounds.AtMost("a step of a mixed history / a raw Stateless.Fire", mixed / bounds.Time(nameof(ProcessBenchmarks.RawFire)), 0.5);
        bounds.AtMost("a step of a mixed history, bytes", bounds.Bytes(nameof(ProcessBenchmarks.DecideAndApplyMixed)), 600);
        double small = bounds.Time(nameof(ProcessBenchmarks.Replay100)) / (100 * EventsPerHistory);
        double large = bounds.Time(nameof(ProcessBenchmarks.Replay10000)) / (10_000 * EventsPerHistory);
        bounds.AtLeast("million events a second, 10,000 histories", 1e3 / large, 5);
        bounds.AtMost("an event in 10,000 histories / in 100", large / small, 1.3);
        bounds.AtMost("obligations of 152 inspections, microseconds", bounds.Time(nameof(ProcessBenchmarks.ObligationsOf152)) / Microsecond, 200);
    }
}
