using BenchmarkDotNet.Reports;

namespace SendInspection.Domain.Benchmarks;

/// <summary>What the calendar may cost at most, held against one run.</summary>
internal sealed class CalendarBounds(Summary summary) : Bounds(summary)
{
    private const double Millisecond = 1e6;

    protected override void Compare()
    {
        double plusDays = Time(nameof(CalendarBenchmarks.PlusDays98));
        double add70 = Time(nameof(CalendarBenchmarks.Add70));
        AtMost("AddWorkingDays(d, 70) / PlusDays(98)", add70 / plusDays, 0.5);
        double[] adds = [Time(nameof(CalendarBenchmarks.Add1)), add70, Time(nameof(CalendarBenchmarks.Add5000))];
        AtMost("slowest / fastest of n = 1, 70, 5000", adds.Max() / adds.Min(), 1.3);
        AtMost("IsWorkingDay / PlusDays(98)", Time(nameof(CalendarBenchmarks.IsWorkingDay)) / plusDays, 0.6);
        AtMost("CountWorkingDays / PlusDays(98)", Time(nameof(CalendarBenchmarks.CountWorkingDays)) / plusDays, 1.2);
        AtLeast("loop with a HashSet / AddWorkingDays(d, 70)", Time(nameof(CalendarBenchmarks.LoopWithHashSet70)) / add70, 100);
        AtMost("England built from nothing, ms", Time(nameof(CalendarBenchmarks.BuildEngland)) / Millisecond, 2);
        AtMost("With, ms", Time(nameof(CalendarBenchmarks.With)) / Millisecond, 1);
        AtMost("AsKnownOn, ms", Time(nameof(CalendarBenchmarks.AsKnownOn)) / Millisecond, 1);
        AtMost("England built from nothing, KB", Bytes(nameof(CalendarBenchmarks.BuildEngland)) / 1024, 512);
        foreach (string name in new[]
        {
            nameof(CalendarBenchmarks.Add1), nameof(CalendarBenchmarks.Add70), nameof(CalendarBenchmarks.Add5000),
            nameof(CalendarBenchmarks.IsWorkingDay), nameof(CalendarBenchmarks.CountWorkingDays),
        })
        {
            AtMost($"{name}, bytes", Bytes(name), 0);
        }
    }
}
