using System.Diagnostics;
using System.Globalization;
using SendInspection.Domain.Mutation;

// tests/mutation.sh [folder …] [--max N] [--minutes N] [--changed] [--rest]: see docs/testing.md.
// Tests of other folders are tried only where their class is quick: what they kill late, the folder's own tests should notice early.
const double DistantSeconds = 3;
string root = Directory.GetCurrentDirectory();
string sources = Path.Combine(root, "src/SendInspection.Domain");
string built = Path.Combine(root, "tests/SendInspection.Domain.Tests/bin/Debug/net10.0");
string scratch = Path.Combine(root, "artifacts/mutation");
Results results = new(Path.Combine(scratch, "results.tsv"));
Settings settings = Settings.Read(Path.Combine(root, "tests/mutation.json"));

int Number(string option, int otherwise) =>
    Array.IndexOf(args, option) is var index and >= 0 ? int.Parse(args[index + 1], CultureInfo.InvariantCulture) : otherwise;
bool changed = args.Contains("--changed");
int max = Number("--max", int.MaxValue);
int minutes = Number("--minutes", changed ? 8 : 24 * 60);
DateTime began = DateTime.UtcNow;
string[] folders = changed ? ChangedFolders() : [.. args.Where(settings.Thresholds.ContainsKey)];
if (folders.Length == 0)
{
    folders = [.. settings.Thresholds.Keys];
}

string tests = Path.Combine(scratch, "tests");
Copy(built, tests);
MutatedLibrary library = MutatedLibrary.Build(sources, folders, settings, tests);
Console.Error.WriteLine($"{library.Mutations.Count} mutants of {string.Join(", ", folders)}; {library.LeftOut} left out, {library.NotCompiled.Count} taken back by the compiler");

TestProgram program = new(tests, settings);
IReadOnlyList<string> classes = await program.ClassesAsync();
Trial trial = new(program, scratch, results);
await trial.LearnAsync(classes.Where(name => folders.Any(folder => IsOf(folder, name))), double.MaxValue);
await trial.RequireFatalToDieAsync();

// What was killed before stays killed where only tests have come since.
List<Verdict> before = args.Contains("--rest")
    ? [.. library.Mutations.Where(results.WasKilled).Select(mutation => new Verdict(mutation, results.FormerKiller(mutation)))]
    : [];
List<Mutation> chosen = [.. library.Mutations.Except(before.Select(verdict => verdict.Mutation))];
if (changed || max < chosen.Count)
{
    Random random = new(DateTime.UtcNow.DayOfYear);
    chosen = [.. chosen.OrderBy(_ => random.Next()).Take(max)];
}

IReadOnlyList<Verdict> first = await trial.TryAsync(chosen, (mutation, name) => IsOf(mutation.Folder, name), began.AddMinutes(0.6 * minutes));
List<Mutation> left = [.. first.Where(verdict => verdict.KilledBy is null && !settings.IsEquivalent(verdict.Mutation)).Select(verdict => verdict.Mutation)];
if (left.Count > 0)
{
    Console.Error.WriteLine($"{left.Count} survive the tests of their own folder; now the others");
    await trial.LearnAsync(classes, DistantSeconds);
    IReadOnlyList<Verdict> second = await trial.TryAsync(left, (mutation, name) => !IsOf(mutation.Folder, name), began.AddMinutes(minutes));
    first = [.. first.ExceptBy(left, verdict => verdict.Mutation), .. second];
}

return Report.Write(Console.Out, folders, library, [.. before, .. first], settings);

string[] ChangedFolders()
{
    ProcessStartInfo start = new("git", ["diff", "--name-only", "HEAD~1", "--", "src/SendInspection.Domain", "tests/SendInspection.Domain.Tests"]) { RedirectStandardOutput = true };
    using Process git = Process.Start(start)!;
    string[] parts = [.. git.StandardOutput.ReadToEnd().Split('\n').SelectMany(line => line.Split('/')).Distinct()];
    string[] touched = [.. settings.Thresholds.Keys.Where(parts.Contains)];
    string[] all = [.. settings.Thresholds.Keys];
    return touched.Length > 0 ? touched : [all[(DateTime.UtcNow - DateTime.UnixEpoch).Days % all.Length]];
}

static bool IsOf(string folder, string testClass) => testClass.StartsWith($"SendInspection.Domain.Tests.{folder}.", StringComparison.Ordinal);

static void Copy(string from, string to)
{
    if (Directory.Exists(to))
    {
        Directory.Delete(to, recursive: true);
    }

    foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
    {
        string target = Path.Combine(to, Path.GetRelativePath(from, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}
