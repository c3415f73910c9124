using BenchmarkDotNet.Attributes;
using Stateless;

namespace SendInspection.Domain.Benchmarks;

/// <summary>Deciding, folding and asking what is owed, against a Stateless machine for each inspection, which is what people do today.</summary>
[MemoryDiagnoser, SimpleJob(launchCount: 1, warmupCount: 6, iterationCount: 15)]
public class ProcessBenchmarks
{
    private const int Inspections = 152;
    private const int States = 18;

    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.England;
    private readonly InspectionEvent[] history = History.Decided(History.Facts);
    private readonly InspectionEvent[][] country = new InspectionEvent[10_000][];
    private readonly Inspection[] live = new Inspection[Inspections];
    private readonly InspectionEvent[] mixed2016 = History.Facts;
    private readonly InspectionEvent[] mixed2023 = History.Facts2023;
    private readonly Inspection[] before2016 = Before(History.Facts);
    private readonly Inspection[] before2023 = Before(History.Facts2023);
    private readonly StateMachine<int, int> machine = Ring();

    [GlobalSetup]
    public void Fill()
    {
        Array.Fill(country, history);

        // As in a living programme: inspections at every point of their way.
        for (int index = 0; index < Inspections; index++)
        {
            live[index] = Inspection.Replay(history.Take(1 + (index % history.Length)));
        }
    }

    [Benchmark(Baseline = true)]
    public void RawFire() => machine.Fire(0);

    /// <summary>Each of the 25 facts of the history, decided and applied where it belongs: a mixed load, which no profile can guess.</summary>
    [Benchmark(OperationsPerInvoke = 25)]
    public int DecideAndApplyMixed() => DecideEach(mixed2016, before2016);

    /// <summary>The same under the framework of 2023.</summary>
    [Benchmark(OperationsPerInvoke = 25)]
    public int DecideAndApplyMixed2023() => DecideEach(mixed2023, before2023);

    [Benchmark]
    public StateMachine<InspectionStage, InspectionStep> RawMachineForEachInspection() =>
        InspectionProcess.Of(Framework.Send2016).Machine(InspectionStage.NotPlanned);

    [Benchmark]
    public int Replay100() => ReplayMany(100);

    [Benchmark]
    public int Replay10000() => ReplayMany(10_000);

    [Benchmark]
    public int ObligationsOf152() => Programme.Obligations(live, new LocalDate(2017, 3, 1), Calendar).Count;

    private static int DecideEach(InspectionEvent[] facts, Inspection[] before)
    {
        int version = 0;
        for (int index = 0; index < facts.Length; index++)
        {
            version += before[index].Decide(facts[index], Calendar).Inspection.Version;
        }

        return version;
    }

    private static Inspection[] Before(InspectionEvent[] facts)
    {
        InspectionEvent[] decided = History.Decided(facts);
        return [.. decided.Select((_, index) => Inspection.Replay(decided.Take(index)))];
    }

    private int ReplayMany(int histories)
    {
        int events = 0;
        for (int index = 0; index < histories; index++)
        {
            events += Inspection.Replay(country[index]).Version;
        }

        return events;
    }

    /// <summary>A machine of 18 states that one trigger takes round and round.</summary>
    private static StateMachine<int, int> Ring()
    {
        StateMachine<int, int> ring = new(0);
        for (int state = 0; state < States; state++)
        {
            ring.Configure(state).Permit(0, (state + 1) % States);
        }

        return ring;
    }
}
