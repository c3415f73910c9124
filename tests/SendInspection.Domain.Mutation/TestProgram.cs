using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SendInspection.Domain.Mutation;

/// <summary>How a run of tests ended.</summary>
internal enum TestOutcome
{
    /// <summary>Every test passed.</summary>
    Passed,

    /// <summary>A test failed, and the process ended by itself and named it.</summary>
    Failed,

    /// <summary>The process broke down, or was stopped because it used far more of the processor than it may.</summary>
    Broken,
}

/// <summary>A run of tests: how it ended, the first test that failed, and the processor time it took.</summary>
internal sealed record TestRun(TestOutcome Outcome, string? FailedTest, double Seconds, string Output);

/// <summary>The built test program, run as one mutant or another.</summary>
/// <remarks>Time is the processor's, not the clock's: a busy machine makes no mutant look slow.</remarks>
internal sealed partial class TestProgram(string folder, Settings settings)
{
    private const int PassedCode = 0;
    private const int FailedCode = 2;
    private static readonly TimeSpan Hung = TimeSpan.FromMinutes(10);

    /// <summary>The classes of tests that count, by their full names.</summary>
    internal async Task<IReadOnlyList<string>> ClassesAsync()
    {
        TestRun list = await RunAsync(Switch.Harmless, ["--list-tests", "json", "--pre-enumerate-theories", "off"], double.MaxValue);
        using JsonDocument json = JsonDocument.Parse(list.Output[list.Output.IndexOf('{', StringComparison.Ordinal)..(list.Output.LastIndexOf('}') + 1)]);
        return
        [
            .. json.RootElement.GetProperty("tests").EnumerateArray()
                .Select(test => test.GetProperty("type"))
                .Select(type => $"{type.GetProperty("namespace").GetString()}.{type.GetProperty("typeName").GetString()}")
                .Distinct()
                .Where(name => !settings.ExcludedTests.Any(excluded => $"{name}.".StartsWith($"{excluded.Name}.", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
    }

    internal Task<TestRun> RunClassesAsync(int mutant, IEnumerable<string> classes, double limit, string? reached = null) =>
        RunAsync(mutant, ["--filter-class", .. classes, .. Common()], limit, reached);

    internal Task<TestRun> RunMethodsAsync(int mutant, IEnumerable<string> methods, double limit) =>
        RunAsync(mutant, ["--filter-method", .. methods, .. Common()], limit);

    private IEnumerable<string> Common()
    {
        string[] excluded = [.. settings.ExcludedTests.Select(test => test.Name)];
        return
        [
            "--stop-on-fail", "on", "--parallel", "none", "--pre-enumerate-theories", "off", "--progress", "off", "--no-ansi",
            .. excluded.Length == 0 ? Array.Empty<string>() : ["--filter-not-method", .. excluded],
        ];
    }

    private async Task<TestRun> RunAsync(int mutant, IEnumerable<string> arguments, double limit, string? reached = null)
    {
        ProcessStartInfo start = new(Path.Combine(folder, "SendInspection.Domain.Tests"), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment[Switch.Number] = mutant.ToString(CultureInfo.InvariantCulture);
        start.Environment["TESTINGPLATFORM_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_GCHeapHardLimit"] = "60000000"; // in hexadecimal: 1.5 GB, against lists without end
        if (reached is not null)
        {
            start.Environment[Switch.Reached] = reached;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Stopwatch clock = Stopwatch.StartNew();
        double seconds = 0;
        bool isStopped = false;
        while (!process.WaitForExit(0))
        {
            await Task.Delay(20);
            try
            {
                seconds = process.TotalProcessorTime.TotalSeconds;
            }
            catch (Exception ended) when (ended is InvalidOperationException or Win32Exception)
            {
                break;
            }

            if (seconds > limit || clock.Elapsed > Hung)
            {
                isStopped = true;
                process.Kill(entireProcessTree: true);
                break;
            }
        }

        await process.WaitForExitAsync();
        string text = await output + await error;
        string? failed = FailedLine().Match(text) is { Success: true } match ? match.Groups[1].Value : null;
        TestOutcome outcome = isStopped ? TestOutcome.Broken
            : process.ExitCode == PassedCode ? TestOutcome.Passed
            : process.ExitCode == FailedCode && failed is not null ? TestOutcome.Failed
            : TestOutcome.Broken;
        return new TestRun(outcome, failed, seconds, text);
    }

    [GeneratedRegex(@"^failed (SendInspection\.Domain\.Tests\.[\w.+]+)", RegexOptions.Multiline)]
    private static partial Regex FailedLine();
}
