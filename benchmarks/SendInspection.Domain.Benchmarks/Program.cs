using BenchmarkDotNet.Running;
using SendInspection.Domain.Benchmarks;

// With --check, one run of each room's benchmarks, held against its bounds. Else BenchmarkDotNet's own arguments, such as --filter '*'.
if (args is not ["--check", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(CalendarBenchmarks).Assembly).Run(args);
    return 0;
}

(Type Benchmarks, Action<Bounds> Hold)[] rooms =
[
    (typeof(CalendarBenchmarks), CalendarBounds.Hold),
    (typeof(ProcessBenchmarks), ProcessBounds.Hold),
    (typeof(JsonBenchmarks), JsonBounds.Hold),
    (typeof(PrivacyBenchmarks), PrivacyBounds.Hold),
];
bool held = true;
foreach (var (benchmarks, hold) in rooms.Where(room => args.Length == 1 || room.Benchmarks.Name.StartsWith(args[1], StringComparison.OrdinalIgnoreCase)))
{
    Bounds bounds = new(BenchmarkRunner.Run(benchmarks));
    hold(bounds);
    held &= bounds.Hold;
}

return held ? 0 : 1;
