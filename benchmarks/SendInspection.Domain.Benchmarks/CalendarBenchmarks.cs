using BenchmarkDotNet.Attributes;

namespace SendInspection.Domain.Benchmarks;

[MemoryDiagnoser]
public class CalendarBenchmarks
{
    private readonly WorkingDayCalendar calendar = WorkingDayCalendar.England;
    private LocalDate date = new(2016, 11, 9);
    private LocalDate to = new(2017, 2, 17);

    [Benchmark(Baseline = true)] public LocalDate PlusDays98() => date.PlusDays(98);
    [Benchmark] public LocalDate Add1() => calendar.AddWorkingDays(date, 1);
    [Benchmark] public LocalDate Add70() => calendar.AddWorkingDays(date, 70);
    [Benchmark] public LocalDate Add5000() => calendar.AddWorkingDays(date, 5000);
    [Benchmark] public bool IsWorkingDay() => calendar.IsWorkingDay(date);
    [Benchmark] public int Count() => calendar.CountWorkingDays(date, to);
}
