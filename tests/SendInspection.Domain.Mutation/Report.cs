using System.Globalization;

namespace SendInspection.Domain.Mutation;

/// <summary>The table of a run, its survivors, and whether it is good enough.</summary>
internal static class Report
{
    /// <returns>0 when every folder reaches its threshold, 1 when one does not, 2 when the settings are wrong about a mutant.</returns>
    internal static int Write(TextWriter output, IReadOnlyCollection<string> folders, MutatedLibrary library, IReadOnlyList<Verdict> verdicts, Settings settings)
    {
        output.WriteLine("| folder | mutants | tried | killed | of these broke down | survived | equivalent | score |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        int status = 0;
        foreach (string folder in folders)
        {
            List<Mutation> all = [.. library.Mutations.Where(mutation => mutation.Folder == folder)];
            List<Verdict> tried = [.. verdicts.Where(verdict => verdict.Mutation.Folder == folder)];
            int equivalent = tried.Count(verdict => settings.IsEquivalent(verdict.Mutation));
            int killed = tried.Count(verdict => verdict.KilledBy is not null);
            int survived = tried.Count - killed - equivalent;
            double score = tried.Count == equivalent ? 100 : 100.0 * killed / (tried.Count - equivalent);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {folder} | {all.Count} | {tried.Count} | {killed} | {tried.Count(verdict => verdict.KilledBy == Trial.BrokeDown)} | {survived} | {equivalent} | {score:0.0}% |"));

            // A sample has failed when it holds more survivors than the whole folder may have.
            int possible = all.Count(mutation => !settings.IsEquivalent(mutation));
            if (survived > possible * (100 - settings.Thresholds[folder]) / 100)
            {
                output.WriteLine($"{folder} is below its threshold of {settings.Thresholds[folder]}%.");
                status = 1;
            }

            if (tried.Count < all.Count)
            {
                output.WriteLine($"{folder}: a sample, {tried.Count} of {all.Count}.");
            }
        }

        foreach (Verdict verdict in verdicts.Where(verdict => verdict.KilledBy is null && !settings.IsEquivalent(verdict.Mutation)))
        {
            output.WriteLine($"survived: {verdict.Mutation}");
        }

        foreach (Verdict verdict in verdicts.Where(verdict => verdict.KilledBy is not null && settings.IsEquivalent(verdict.Mutation)))
        {
            output.WriteLine($"listed as equivalent, yet killed by {verdict.KilledBy}: {verdict.Mutation}");
            status = 2;
        }

        HashSet<string> keys = [.. library.Mutations.Select(mutation => mutation.Key)];
        foreach (EquivalentMutant entry in settings.Equivalent.Where(entry => folders.Contains(entry.File.Split('/')[0]) && !keys.Contains(entry.Key)))
        {
            output.WriteLine($"listed as equivalent, but there is no such mutant: {entry.Key}");
            status = 2;
        }

        return status;
    }
}
