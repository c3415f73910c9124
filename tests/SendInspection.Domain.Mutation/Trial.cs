using System.Collections.Concurrent;
using System.Globalization;

namespace SendInspection.Domain.Mutation;

/// <summary>What became of a mutant: the test that killed it, or null when it survived.</summary>
/// <param name="Mutation">The mutant.</param>
/// <param name="KilledBy">A test; or, when the tests broke down twice and passed without the mutant in between, "broke down".</param>
internal sealed record Verdict(Mutation Mutation, string? KilledBy);

/// <summary>Tries mutants with the tests that reach them, the cheapest first.</summary>
/// <remarks>
/// A mutant is killed by a test that fails in a process that ends by itself, or by breaking down twice while the same tests pass as the harmless
/// mutant in between. A harmless mutant goes the same way again and again and must survive; a fatal one must be killed.
/// </remarks>
internal sealed class Trial(TestProgram program, string scratch, Results results)
{
    internal const string BrokeDown = "broke down";

    private const double CheapSeconds = 1.5;
    private const int HarmlessEvery = 60;
    private const int Processes = 2;
    private static readonly ParallelOptions InParallel = new() { MaxDegreeOfParallelism = Processes };

    private readonly ConcurrentDictionary<string, (double Seconds, HashSet<int> Reached)> classes = new();
    private readonly ConcurrentDictionary<string, List<string>> killersByFile = new();
    private int tried;

    /// <summary>Runs classes of tests without a mutant, to learn which mutants they reach and what they cost.</summary>
    /// <param name="names">The classes.</param>
    /// <param name="limit">The processor time beyond which a class is not used; it then counts as reaching nothing.</param>
    internal Task LearnAsync(IEnumerable<string> names, double limit) => Parallel.ForEachAsync(names.Where(name => !classes.ContainsKey(name)), InParallel, async (name, _) =>
    {
        string file = Path.Combine(scratch, $"{name}.reached");
        File.Delete(file);
        TestRun run = await program.RunClassesAsync(Switch.Harmless, [name], limit, file);
        if (run.Seconds > limit)
        {
            return;
        }

        if (run.Outcome != TestOutcome.Passed)
        {
            throw new InvalidOperationException($"The tests of {name} do not pass without a mutant; nothing can be said. {run.Output}");
        }

        classes[name] = (run.Seconds, File.Exists(file) ? [.. File.ReadAllLines(file).Select(line => int.Parse(line, CultureInfo.InvariantCulture))] : []);
    });

    /// <summary>Checks that the mutant that throws wherever it is reached is killed by a named test.</summary>
    internal async Task RequireFatalToDieAsync()
    {
        TestRun run = await program.RunClassesAsync(Switch.Fatal, [classes.First(one => one.Value.Reached.Count > 0).Key], double.MaxValue);
        if (run.Outcome != TestOutcome.Failed)
        {
            throw new InvalidOperationException($"The mutant that must be killed was not; nothing can be said. {run.Output}");
        }
    }

    /// <summary>Tries mutants until the time is up.</summary>
    /// <returns>The verdict on each that was tried.</returns>
    internal async Task<IReadOnlyList<Verdict>> TryAsync(IReadOnlyList<Mutation> mutations, Func<Mutation, string, bool> mayUse, DateTime until)
    {
        ConcurrentBag<Verdict> verdicts = [];
        await Parallel.ForEachAsync(mutations.TakeWhile(_ => DateTime.UtcNow < until), InParallel, async (mutation, _) =>
        {
            string[] reaching =
            [
                .. classes.Where(one => mayUse(mutation, one.Key) && one.Value.Reached.Contains(mutation.Number)).OrderBy(one => one.Value.Seconds).Select(one => one.Key),
            ];
            string? killer = await KillerAsync(mutation, reaching);
            verdicts.Add(new Verdict(mutation, killer));
            results.Keep(mutation, killer);
            if (killer is null)
            {
                Console.Error.WriteLine($"survived so far: {mutation}{(reaching.Length == 0 ? " (not reached)" : "")}");
            }

            if (Interlocked.Increment(ref tried) is int count && count % HarmlessEvery == 0)
            {
                Console.Error.WriteLine($"{count} tried");
                await RequireHarmlessToSurviveAsync(Cheap(reaching));
            }
        });
        return [.. verdicts.OrderBy(verdict => verdict.Mutation.Number)];
    }

    private async Task<string?> KillerAsync(Mutation mutation, string[] reaching)
    {
        string[] likely = Likely(mutation, reaching);
        foreach ((bool areMethods, string[] tests, double limit) in Steps(likely, reaching))
        {
            TestRun run = await RunAsync(mutation.Number);
            if (run.Outcome == TestOutcome.Broken)
            {
                await RequireToPassAsync(await RunAsync(Switch.Harmless), tests);
                TestRun again = await RunAsync(mutation.Number);
                if (again.Outcome == TestOutcome.Broken)
                {
                    return BrokeDown;
                }

                run = again;
            }

            if (run.Outcome == TestOutcome.Failed)
            {
                Remember(mutation, run.FailedTest!);
                return run.FailedTest;
            }

            Task<TestRun> RunAsync(int mutant) =>
                areMethods ? program.RunMethodsAsync(mutant, tests, limit) : program.RunClassesAsync(mutant, tests, limit);
        }

        return null;
    }

    /// <summary>First the tests that killed the mutant before or others of its file, then the cheap classes, then the rest.</summary>
    private IEnumerable<(bool AreMethods, string[] Tests, double Limit)> Steps(string[] likely, string[] reaching)
    {
        if (likely.Length > 0)
        {
            yield return (true, likely, Limit(likely.Select(ClassOf).Distinct()));
        }

        string[] cheap = Cheap(reaching);
        foreach (string[] step in new[] { cheap, reaching[cheap.Length..] }.Where(step => step.Length > 0))
        {
            yield return (false, step, Limit(step));
        }
    }

    private string[] Cheap(string[] names)
    {
        double sum = 0;
        return [.. names.TakeWhile(name => (sum += classes[name].Seconds) <= CheapSeconds)];
    }

    /// <summary>Processor time that tests cannot need even when they are slow: what they took alone, five times, and ten seconds.</summary>
    private double Limit(IEnumerable<string> names) => 10 + (5 * names.Sum(name => classes[name].Seconds));

    private string[] Likely(Mutation mutation, string[] reaching)
    {
        List<string> killers = killersByFile.GetOrAdd(mutation.File, _ => []);
        lock (killers)
        {
            return
            [
                .. killers.TakeLast(2).Where(method => classes[ClassOf(method)].Seconds <= CheapSeconds).Prepend(results.FormerKiller(mutation) ?? "")
                    .Where(method => reaching.Contains(ClassOf(method))).Distinct(),
            ];
        }
    }

    private void Remember(Mutation mutation, string killer)
    {
        List<string> killers = killersByFile.GetOrAdd(mutation.File, _ => []);
        lock (killers)
        {
            killers.Remove(killer);
            killers.Add(killer);
        }
    }

    private async Task RequireHarmlessToSurviveAsync(string[] names)
    {
        if (names.Length > 0)
        {
            await RequireToPassAsync(await program.RunClassesAsync(Switch.Harmless, names, Limit(names)), names);
        }
    }

    private static Task RequireToPassAsync(TestRun run, string[] tests) => run.Outcome == TestOutcome.Passed
        ? Task.CompletedTask
        : throw new InvalidOperationException($"The mutant that must survive did not ({run.Outcome}) in {string.Join(", ", tests)}; nothing can be said. {run.Output}");

    private static string ClassOf(string method) => method.LastIndexOf('.') is var dot and > 0 ? method[..dot] : "";
}
