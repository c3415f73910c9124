using BenchmarkDotNet.Running;
using SendInspection.Domain.Benchmarks;

// With --check: one run of the calendar's benchmarks, held against its bounds. Else BenchmarkDotNet's own arguments, such as --filter '*'.
if (args is ["--check"])
{
    return new CalendarBounds(BenchmarkRunner.Run<CalendarBenchmarks>()).Hold() ? 0 : 1;
}

BenchmarkSwitcher.FromAssembly(typeof(CalendarBenchmarks).Assembly).Run(args);
return 0;
