using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SendInspection.Domain.Tests.Privacy;

/// <summary>The time that the processor has worked for this thread; where the system does not tell it, the time that has passed.</summary>
internal static class ThreadClock
{
    private const int ThreadTimeOnLinux = 3;

    internal static double Seconds =>
        OperatingSystem.IsLinux() && ReadClock(ThreadTimeOnLinux, out Reading reading) == 0
            ? reading.Seconds + (reading.Nanoseconds * 1e-9)
            : Stopwatch.GetElapsedTime(0).TotalSeconds;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ReadClock(int clock, out Reading reading);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Reading
    {
        internal readonly nint Seconds;
        internal readonly nint Nanoseconds;
    }
}
