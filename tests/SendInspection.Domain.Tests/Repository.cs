using System.Diagnostics;

namespace SendInspection.Domain.Tests;

/// <summary>The clone that the tests were built in: its files, and its commands as a user would run them.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    internal static (int ExitCode, string Output, string Error) Dotnet(params string[] arguments) => DotnetIn(null, arguments);

    /// <summary>The same in the culture of a user, such as <c>fa_IR</c>; null for that of the machine.</summary>
    internal static (int ExitCode, string Output, string Error) DotnetIn(string? locale, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A build inside a test run must not talk to the one that started it.
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment.Remove("MSBuildSDKsPath");
        if (locale is not null)
        {
            start.Environment["LC_ALL"] = $"{locale}.UTF-8";
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SendInspection.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside a clone of the repository.");
    }
}
