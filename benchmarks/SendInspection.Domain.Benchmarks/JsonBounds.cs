using BenchmarkDotNet.Reports;

namespace SendInspection.Domain.Benchmarks;

/// <summary>What JSON may cost beside plain classes of the same shape, held against one run.</summary>
internal sealed class JsonBounds(Summary summary) : Bounds(summary)
{
    protected override void Compare()
    {
        AtMost("write 25 events / plain classes", Time(nameof(JsonBenchmarks.Write)) / Time(nameof(JsonBenchmarks.WritePlain)), 1.25);
        AtMost("parse 25 events / plain classes", Time(nameof(JsonBenchmarks.Parse)) / Time(nameof(JsonBenchmarks.ParsePlain)), 1.25);
    }
}
