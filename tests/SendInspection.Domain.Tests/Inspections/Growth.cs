using System.Diagnostics;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>How what something costs grows with its size: 1 is in proportion, 2 with the square.</summary>
internal static class Growth
{
    private const int Doublings = 3;
    private const int Runs = 25;
    private const int Attempts = 30;

    /// <summary>The exponent of the bytes that are allocated for n, 2n, 4n and 8n.</summary>
    internal static double OfBytes<T>(int smallest, Func<int, T> make, Action<T> act) => Exponent(Made(smallest, make), input =>
    {
        act(input);
        long before = GC.GetAllocatedBytesForCurrentThread();
        act(input);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    /// <summary>
    /// The exponent of the time for n, 2n, 4n and 8n, of short runs the fastest: other work on the machine only ever adds to a time, and mostly to a long one,
    /// so that the least exponent of several attempts is nearest to the truth.
    /// </summary>
    internal static double OfTime<T>(int smallest, Func<int, T> make, Action<T> act, double enough)
    {
        T[] inputs = Made(smallest, make);
        Array.ForEach(inputs, act);
        double least = double.MaxValue;
        for (int attempt = 0; attempt < Attempts && least >= enough; attempt++)
        {
            least = Math.Min(least, Exponent(inputs, input => Enumerable.Range(0, Runs).Min(_ => Nanoseconds(input))));
        }

        return least;

        double Nanoseconds(T input)
        {
            long start = Stopwatch.GetTimestamp();
            act(input);
            return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        }
    }

    private static T[] Made<T>(int smallest, Func<int, T> make) => [.. Enumerable.Range(0, Doublings + 1).Select(doublings => make(smallest << doublings))];

    /// <summary>The slope of the straight line that fits the logarithms best.</summary>
    private static double Exponent<T>(T[] inputs, Func<T, double> cost)
    {
        double[] costs = [.. inputs.Select(input => Math.Log2(cost(input)))];
        double middle = Doublings / 2.0, mean = costs.Average();
        return costs.Select((each, doublings) => (doublings - middle) * (each - mean)).Sum() / costs.Select((_, doublings) => Math.Pow(doublings - middle, 2)).Sum();
    }
}
