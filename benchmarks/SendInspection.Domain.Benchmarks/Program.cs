using BenchmarkDotNet.Running;
using SendInspection.Domain.Benchmarks;

// With --check: one run of the benchmarks that have bounds, held against them. Else BenchmarkDotNet's own arguments, such as --filter '*'.
if (args is ["--check"])
{
    Bounds[] bounds = [new CalendarBounds(BenchmarkRunner.Run<CalendarBenchmarks>()), new JsonBounds(BenchmarkRunner.Run<JsonBenchmarks>())];
    bool[] hold = [.. bounds.Select(each => each.Hold())];
    return hold.All(holds => holds) ? 0 : 1;
}

BenchmarkSwitcher.FromAssembly(typeof(CalendarBenchmarks).Assembly).Run(args);
return 0;
