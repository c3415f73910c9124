using System.Globalization;
using BenchmarkDotNet.Reports;

namespace SendInspection.Domain.Benchmarks;

/// <summary>One run, held against what it may cost at most. Times are medians: other work on the machine makes outliers, on either side.</summary>
internal sealed class Bounds(Summary summary)
{
    /// <summary>Whether every bound so far holds.</summary>
    internal bool Hold { get; private set; } = true;

    internal void AtMost(string name, double measured, double bound) => Report(measured <= bound, name, measured, "at most", bound);

    internal void AtLeast(string name, double measured, double bound) => Report(measured >= bound, name, measured, "at least", bound);

    /// <summary>Nanoseconds for one operation; not a number, which breaks every bound, when it was not measured.</summary>
    internal double Time(string name, object? parameter = null) => Of(name, parameter).ResultStatistics?.Median ?? double.NaN;

    internal double Bytes(string name, object? parameter = null) =>
        Of(name, parameter).GcStats.GetBytesAllocatedPerOperation(Of(name, parameter).BenchmarkCase) ?? double.NaN;

    private BenchmarkReport Of(string name, object? parameter) => summary.Reports.Single(report =>
        report.BenchmarkCase.Descriptor.WorkloadMethod.Name == name
        && (parameter is null || report.BenchmarkCase.Parameters.Items.Any(item => parameter.Equals(item.Value))));

    private void Report(bool holds, string name, double measured, string relation, double bound)
    {
        Hold &= holds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(holds ? "ok    " : "FAILED")} {name}: {measured:0.###} vs {relation} {bound}"));
    }
}
