namespace SendInspection.Domain.Tests.Growth;

/// <summary>
/// How work grows with the size of what is given: 1 when twice the size takes twice as much, 2 when it takes four times as much. By least squares over the
/// logarithms of four sizes, each twice the one before.
/// </summary>
/// <param name="Bytes">The exponent of the allocated bytes.</param>
/// <param name="Time">The exponent of the processor's time; null where even the largest size is done too soon for the clock.</param>
/// <param name="Figures">What was measured, for the message.</param>
internal readonly record struct Exponent(double Bytes, double? Time, string Figures)
{
    /// <summary>Below this, work is in proportion to the size.</summary>
    internal const double Linear = 1.2;

    /// <summary>What each unit of the size may allocate besides, so that a buffer that is now and then taken from a pool does not show.</summary>
    private const int Besides = 64;

    private const int Sizes = 4;
    private const int Runs = 3;
    private const int Attempts = 60;
    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(4);

    /// <summary>Measures the bytes and, where it takes long enough, the time of a run at four sizes.</summary>
    /// <param name="size">The smallest size.</param>
    /// <param name="prepare">Makes what is given, of a size, and returns what is to be measured.</param>
    internal static Exponent Of(int size, Func<int, Action> prepare)
    {
        Action[] runs = [.. Enumerable.Range(0, Sizes).Select(times => prepare(size << times))];
        Exponent allocated = OfBytes(size, runs);
        if (allocated.Bytes >= Linear || Took(runs[^1]) < Measurable)
        {
            return allocated;
        }

        // Whatever else the machine does makes a run longer, never shorter: the best of ever more runs comes closer to what the run itself takes.
        TimeSpan[] best = [.. runs.Select(_ => TimeSpan.MaxValue)];
        double time = double.MaxValue;
        for (int attempt = 0; attempt < Attempts && time >= Linear; attempt++)
        {
            if (attempt > 0)
            {
                GC.Collect();
            }

            best = [.. runs.Zip(best, Best)];
            time = Slope([.. best.Select(each => each.TotalMilliseconds)]);
        }

        return allocated with { Time = time, Figures = $"{allocated.Figures}; {string.Join(", ", best.Select(each => $"{each.TotalMilliseconds:0.00} ms"))}" };
    }

    /// <summary>Measures a run at four sizes without the clock, so that other tests may run beside it.</summary>
    internal static Exponent OfBytes(int size, Func<int, Action> prepare) => OfBytes(size, [.. Enumerable.Range(0, Sizes).Select(times => prepare(size << times))]);

    /// <summary>How many bytes a run allocates when it is not the first: what is made once, and what is taken from a pool, does not count.</summary>
    internal static long Allocated(Action run) => Math.Min(AllocatedNow(run), AllocatedNow(run));

    private static Exponent OfBytes(int size, Action[] runs)
    {
        runs[0]();
        long[] bytes = [.. runs.Select(Allocated)];
        if (Slope(size, bytes) >= Linear)
        {
            // A pool that was emptied meanwhile is filled again.
            bytes = [.. runs.Zip(bytes, (run, least) => Math.Min(least, Allocated(run)))];
        }

        return new(Slope(size, bytes), null, string.Join(", ", bytes.Select(each => $"{each:N0} bytes")));
    }

    private static long AllocatedNow(Action run)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // Not by the wall clock: a long run loses time to other processes that a short one does not.
    private static TimeSpan Took(Action run)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        run();
        return Environment.CpuUsage.TotalTime - start;
    }

    private static TimeSpan Best(Action run, TimeSpan best)
    {
        TimeSpan total = TimeSpan.Zero;
        for (int times = 0; times < Runs || total < Enough; times++)
        {
            TimeSpan took = Took(run);
            best = took < best ? took : best;
            total += took;
        }

        return best;
    }

    private static double Slope(int size, long[] bytes) => Slope([.. bytes.Select((each, times) => (double)each + (Besides * ((long)size << times)))]);

    private static double Slope(double[] values)
    {
        double middle = (values.Length - 1) / 2.0;
        double above = 0;
        double below = 0;
        for (int index = 0; index < values.Length; index++)
        {
            above += (index - middle) * Math.Log2(values[index]);
            below += (index - middle) * (index - middle);
        }

        return above / below;
    }
}
