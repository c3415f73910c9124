namespace SendInspection.Domain.Benchmarks;

/// <summary>What JSON may cost beside plain classes of the same shape.</summary>
internal static class JsonBounds
{
    /// <summary>Prints a line for each bound.</summary>
    internal static void Hold(Bounds bounds)
    {
        bounds.AtMost(
            "write 25 events / plain classes", bounds.Time(nameof(JsonBenchmarks.Write)) / bounds.Time(nameof(JsonBenchmarks.WritePlain)), 1.25);
        bounds.AtMost(
            "parse 25 events / plain classes", bounds.Time(nameof(JsonBenchmarks.Parse)) / bounds.Time(nameof(JsonBenchmarks.ParsePlain)), 1.25);
    }
}
