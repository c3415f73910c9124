namespace SendInspection.Domain.Benchmarks;

/// <summary>How fast a text is looked through at least.</summary>
internal static class PrivacyBounds
{
    // A million characters of plain text are a megabyte: bytes by nanoseconds are thousands of megabytes a second.
    private const double Bytes = 1_000_000;
    private const double MegabytesPerSecond = 1e3;

    /// <summary>Prints a line for each bound.</summary>
    internal static void Hold(Bounds bounds)
    {
        bounds.AtLeast("ordinary prose, MB/s", Bytes / bounds.Time(nameof(PrivacyBenchmarks.OrdinaryProse)) * MegabytesPerSecond, 100);
        bounds.AtLeast("one hundredth personal, MB/s", Bytes / bounds.Time(nameof(PrivacyBenchmarks.OneHundredthPersonal)) * MegabytesPerSecond, 100);
        bounds.AtLeast("a number in seven characters, MB/s", Bytes / bounds.Time(nameof(PrivacyBenchmarks.ManyNumbers)) * MegabytesPerSecond, 50);
        bounds.AtLeast("Arabic prose, million characters/s", Bytes / bounds.Time(nameof(PrivacyBenchmarks.ArabicProse)) * MegabytesPerSecond, 50);
    }
}
