using System.Globalization;
using BenchmarkDotNet.Reports;

namespace SendInspection.Domain.Benchmarks;

/// <summary>What things may cost at most, held against one run. Times are medians: other work on the machine makes outliers, on either side.</summary>
internal abstract class Bounds(Summary summary)
{
    private bool failed;

    /// <summary>Prints a line for each bound; whether all of them hold.</summary>
    internal bool Hold()
    {
        Compare();
        return !failed;
    }

    protected abstract void Compare();

    protected void AtMost(string name, double measured, double bound) => Report(measured <= bound, name, measured, "at most", bound);

    protected void AtLeast(string name, double measured, double bound) => Report(measured >= bound, name, measured, "at least", bound);

    private void Report(bool holds, string name, double measured, string relation, double bound)
    {
        failed |= !holds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(holds ? "ok    " : "FAILED")} {name}: {measured:0.###} vs {relation} {bound}"));
    }

    protected double Time(string name) => Of(name).ResultStatistics?.Median ?? double.NaN; // compares as a failure

    protected double Bytes(string name) => Of(name).GcStats.GetBytesAllocatedPerOperation(Of(name).BenchmarkCase) ?? double.NaN;

    private BenchmarkReport Of(string name) =>
        summary.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == name);
}
