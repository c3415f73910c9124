using System.Collections.Concurrent;

namespace SendInspection.Domain.Mutation;

/// <summary>What became of each mutant when it was last tried, kept from run to run so that the test that killed it can be tried first.</summary>
internal sealed class Results
{
    private const string Survived = "survived";

    private readonly string file;
    private readonly ConcurrentDictionary<string, string> killers = new();

    internal Results(string file)
    {
        this.file = file;
        foreach (string[] parts in File.Exists(file) ? File.ReadLines(file).Select(line => line.Split('\t')) : [])
        {
            killers[parts[0]] = parts[1];
        }
    }

    internal void Keep(Mutation mutation, string? killer)
    {
        killers[mutation.Key] = killer ?? Survived;
        lock (killers)
        {
            File.AppendAllText(file, $"{mutation.Key}\t{killer ?? Survived}\n");
        }
    }

    internal string? FormerKiller(Mutation mutation) => killers.GetValueOrDefault(mutation.Key);

    internal bool WasKilled(Mutation mutation) => FormerKiller(mutation) is { } killer && killer != Survived;
}
