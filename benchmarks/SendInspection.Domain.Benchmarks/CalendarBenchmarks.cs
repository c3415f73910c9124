using BenchmarkDotNet.Attributes;

namespace SendInspection.Domain.Benchmarks;

/// <summary>The calendar against NodaTime's own addition of calendar days, over the same dates and measured in the same way.</summary>
/// <remarks>
/// Each question is put for 1,024 dates strewn over the years, and each answer is stored, so that neither side answers from one warm cache line or from
/// a loop that the compiler has emptied.
/// </remarks>
[MemoryDiagnoser, SimpleJob(launchCount: 1, warmupCount: 6, iterationCount: 15)]
public class CalendarBenchmarks
{
    private const int Dates = 1024;
    private const int Shared = 4 * 1024 * Dates;

    private static readonly BankHoliday Holiday = new(
        new LocalDate(2027, 7, 2), "A local closure", BankHolidayKind.Extra, new Citation(Source.Library, "made for a benchmark", Confidence.Assumed));

    private readonly WorkingDayCalendar england = WorkingDayCalendar.England;
    private readonly LocalDate[] dates = new LocalDate[Dates];
    private readonly LocalDate[] later = new LocalDate[Dates];
    private readonly LocalDate[] answers = new LocalDate[Dates];
    private readonly bool[] open = new bool[Dates];
    private readonly int[] counts = new int[Dates];
    private readonly HashSet<LocalDate> bankHolidays =
        [.. WorkingDayCalendar.England.BankHolidays(WorkingDayCalendar.England.Coverage).Select(holiday => holiday.Date)];
    private readonly string list = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "bank-holidays-govuk.json"));

    [GlobalSetup]
    public void Strew()
    {
        // To the end of 2075, so that 5,000 working days lead no further than 2099.
        Random random = new(354);
        int span = Period.DaysBetween(england.Coverage.Start, new LocalDate(2075, 12, 31));
        for (int index = 0; index < Dates; index++)
        {
            dates[index] = england.Coverage.Start.PlusDays(random.Next(span));
            later[index] = dates[index].PlusDays(98);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Dates)]
    public void PlusDays98()
    {
        for (int index = 0; index < dates.Length; index++)
        {
            answers[index] = dates[index].PlusDays(98);
        }
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public void Add1() => Add(1);

    [Benchmark(OperationsPerInvoke = Dates)]
    public void Add70() => Add(70);

    [Benchmark(OperationsPerInvoke = Dates)]
    public void Add5000() => Add(5000);

    [Benchmark(OperationsPerInvoke = Dates)]
    public void IsWorkingDay()
    {
        for (int index = 0; index < dates.Length; index++)
        {
            open[index] = england.IsWorkingDay(dates[index]);
        }
    }

    [Benchmark(OperationsPerInvoke = Dates)]
    public void CountWorkingDays()
    {
        for (int index = 0; index < dates.Length; index++)
        {
            counts[index] = england.CountWorkingDays(dates[index], later[index]);
        }
    }

    /// <summary>What people write today.</summary>
    [Benchmark(OperationsPerInvoke = Dates)]
    public void LoopWithHashSet70()
    {
        for (int index = 0; index < dates.Length; index++)
        {
            LocalDate date = dates[index];
            for (int left = 70; left > 0;)
            {
                date = date.PlusDays(1);
                if (date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !bankHolidays.Contains(date))
                {
                    left--;
                }
            }

            answers[index] = date;
        }
    }

    [Benchmark]
    public WorkingDayCalendar BuildEngland() => WorkingDayCalendar.ForEngland();

    [Benchmark]
    public WorkingDayCalendar FromGovUkJson() => WorkingDayCalendar.FromGovUkJson(list);

    [Benchmark]
    public WorkingDayCalendar With() => england.With(Holiday);

    [Benchmark]
    public WorkingDayCalendar AsKnownOn() => england.AsKnownOn(new LocalDate(2022, 9, 9));

    /// <summary>Four million additions on one thread, to compare with the same number shared out among two and four.</summary>
    [Benchmark(OperationsPerInvoke = Shared)]
    public void Add70On1Thread() => AddOn(1);

    [Benchmark(OperationsPerInvoke = Shared)]
    public void Add70On2Threads() => AddOn(2);

    [Benchmark(OperationsPerInvoke = Shared)]
    public void Add70On4Threads() => AddOn(4);

    private void Add(int workingDays)
    {
        for (int index = 0; index < dates.Length; index++)
        {
            answers[index] = england.AddWorkingDays(dates[index], workingDays);
        }
    }

    private void AddOn(int number)
    {
        Thread[] threads = [.. Enumerable.Range(0, number).Select(_ => new Thread(() =>
        {
            // Each thread has its own answers: what is measured is the calendar that they share.
            LocalDate[] mine = new LocalDate[Dates];
            for (int round = Shared / Dates / number; round > 0; round--)
            {
                for (int index = 0; index < dates.Length; index++)
                {
                    mine[index] = england.AddWorkingDays(dates[index], 70);
                }
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
    }
}
