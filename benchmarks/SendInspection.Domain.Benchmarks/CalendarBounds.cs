namespace SendInspection.Domain.Benchmarks;

/// <summary>What the calendar may cost at most.</summary>
internal static class CalendarBounds
{
    private const double Millisecond = 1e6;

    /// <summary>Prints a line for each bound.</summary>
    internal static void Hold(Bounds bounds)
    {
        double plusDays = bounds.Time(nameof(CalendarBenchmarks.PlusDays98));
        double add70 = bounds.Time(nameof(CalendarBenchmarks.Add70));
        bounds.AtMost("AddWorkingDays(d, 70) / PlusDays(98)", add70 / plusDays, 0.5);
        double[] adds = [bounds.Time(nameof(CalendarBenchmarks.Add1)), add70, bounds.Time(nameof(CalendarBenchmarks.Add5000))];
        bounds.AtMost("slowest / fastest of n = 1, 70, 5000", adds.Max() / adds.Min(), 1.3);
        bounds.AtMost("IsWorkingDay / PlusDays(98)", bounds.Time(nameof(CalendarBenchmarks.IsWorkingDay)) / plusDays, 0.6);
        bounds.AtMost("CountWorkingDays / PlusDays(98)", bounds.Time(nameof(CalendarBenchmarks.CountWorkingDays)) / plusDays, 1.2);
        bounds.AtLeast("loop with a HashSet / AddWorkingDays(d, 70)", bounds.Time(nameof(CalendarBenchmarks.LoopWithHashSet70)) / add70, 100);
        bounds.AtMost("England built from nothing, ms", bounds.Time(nameof(CalendarBenchmarks.BuildEngland)) / Millisecond, 2);
        bounds.AtMost("With, ms", bounds.Time(nameof(CalendarBenchmarks.With)) / Millisecond, 1);
        bounds.AtMost("AsKnownOn, ms", bounds.Time(nameof(CalendarBenchmarks.AsKnownOn)) / Millisecond, 1);
        bounds.AtMost("England built from nothing, KB", bounds.Bytes(nameof(CalendarBenchmarks.BuildEngland)) / 1024, 512);
        foreach (string name in new[]
        {
            nameof(CalendarBenchmarks.Add1), nameof(CalendarBenchmarks.Add70), nameof(CalendarBenchmarks.Add5000),
            nameof(CalendarBenchmarks.IsWorkingDay), nameof(CalendarBenchmarks.CountWorkingDays),
        })
        {
            bounds.AtMost($"{name}, bytes", bounds.Bytes(name), 0);
        }
    }
}
