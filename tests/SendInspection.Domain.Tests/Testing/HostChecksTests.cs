using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;

namespace SendInspection.Domain.Tests.Testing;

/// <summary>The checks for hosts pass a right store, and no store that loses, changes or mixes up anything.</summary>
public partial class HostChecksTests
{
    // The same seed each time, so that what is caught today is caught tomorrow; a long run goes on from there.
    private const string Seed = "(20160919,1617)";

    /// <summary>A right store that goes wrong in one place.</summary>
    private static readonly Dictionary<string, Func<ConcurrentDictionary<Guid, List<string>>, IInspectionStore>> Broken = new()
    {
        ["it loses each tenth write"] = table => new LosesWrites(table),
        ["it says that it has stored what it has not"] = table => new AlwaysSaysYes(table),
        ["it stores what is delivered twice once more"] = table => new StoresTwice(table),
        ["it ignores the expected version"] = table => new IgnoresVersion(table),
        ["it writes over what is there"] = table => new WritesOver(table),
        ["it gives facts back in order of their days"] = table => new InOrderOfDays(table),
        ["it gives back at most twenty facts"] = table => new Changes(table, facts => facts.Take(20)),
        ["it cuts long texts off"] = table => new Changes(table, facts => facts.Select(CutOff)),
        ["it loses the reason why a rule was broken"] = table => new Changes(table, facts => facts.Select(fact => fact with { Despite = null })),
        ["it loses the reason of a deferral"] = table => new Changes(table, facts => facts.Select(fact => fact is InspectionDeferred put ? put with { Reason = "" } : fact)),
        ["it loses the report"] = table => new Changes(table, facts => facts.Select(fact => fact is LetterDrafted drafted ? drafted with { Letter = null } : fact)),
        ["it keeps the facts as corrected, and not as stored"] = table => new Changes(table, AsCorrected),
        ["it stores days a day early"] = table => new Changes(table, facts => facts.Select(fact => fact is InspectionPlanned plan ? plan with { FirstDay = plan.FirstDay.PlusDays(-1) } : fact)),
        ["it forgets the latest fact when it is closed"] = table => new ForgetsOnClosing(table),
        ["it forgets everything when it is opened again"] = _ => new MemoryStore([]),
        ["it gives back null"] = table => new GivesNull(table),
        ["it mixes up two inspections"] = table => new MixesUp(table),
        ["it does not list every inspection"] = table => new ListsTooFew(table),
        ["it lists an inspection for each of its facts"] = table => new ListsTooMany(table),
        ["it looks at the version before it writes, without a lock"] = table => new LooksBeforeItWrites(table),
    };

    public static TheoryData<string> Faults => [.. Broken.Keys];

    [Fact]
    public async Task A_store_that_keeps_what_it_is_told_passes()
    {
        ConcurrentDictionary<Guid, List<string>> table = [];
        await HostChecks.RunAsync(() => new MemoryStore(table), Profile.Cases(100));
        Assert.True(table.Count > 100);
    }

    [Theory, MemberData(nameof(Faults))]
    public async Task A_store_is_caught_when(string fault)
    {
        ConcurrentDictionary<Guid, List<string>> table = [];
        Exception caught = await Assert.ThrowsAnyAsync<Exception>(() => HostChecks.RunAsync(() => Broken[fault](table), cases: 60, Seed));
        Assert.Contains("The store ", caught.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_failure_says_how_to_repeat_it_and_then_fails_again()
    {
        ConcurrentDictionary<Guid, List<string>> table = [];
        Task Check(string? replay) => HostChecks.RunAsync(() => Broken["it loses the reason of a deferral"](table), cases: 60, replay);
        Exception first = await Assert.ThrowsAnyAsync<Exception>(() => Check(null));
        Exception again = await Assert.ThrowsAnyAsync<Exception>(() => Check(Seeds().Match(first.Message).Value));
        Assert.Contains("InspectionDeferred", first.Message, StringComparison.Ordinal);
        Assert.Equal(first.Message, again.Message);
    }

    [Theory, InlineData(""), InlineData("1"), InlineData("(a,b)"), InlineData("(1,2,3)")]
    public async Task What_is_no_seed_is_a_callers_error(string replay) =>
        await Assert.ThrowsAsync<FormatException>(() => HostChecks.RunAsync(() => new MemoryStore([]), replay: replay));

    [GeneratedRegex(@"\(\d+,\d+\)")]
    private static partial Regex Seeds();

    private static InspectionEvent CutOff(InspectionEvent fact) =>
        fact is InterimFeedbackGiven { Summary.Length: > 255 } told ? told with { Summary = told.Summary[..255] } : fact;

    private static IEnumerable<InspectionEvent> AsCorrected(IEnumerable<InspectionEvent> facts)
    {
        InspectionEvent[] stored = [.. facts];
        Dictionary<int, InspectionEvent> standing = Inspection.Replay(stored).Facts.ToDictionary(fact => fact.Number);
        return stored.Select(fact => standing.GetValueOrDefault(fact.Number, fact));
    }

    private sealed class Changes(ConcurrentDictionary<Guid, List<string>> table, Func<IEnumerable<InspectionEvent>, IEnumerable<InspectionEvent>> change) : MemoryStore(table)
    {
        public override async Task<IReadOnlyList<InspectionEvent>> ReadAsync(Guid inspection) => [.. change(await base.ReadAsync(inspection))];
    }

    private sealed class GivesNull(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table)
    {
        public override Task<IReadOnlyList<InspectionEvent>> ReadAsync(Guid inspection) => Task.FromResult<IReadOnlyList<InspectionEvent>>(null!);
    }

    private sealed class InOrderOfDays(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table)
    {
        public override async Task<IReadOnlyList<InspectionEvent>> ReadAsync(Guid inspection) => [.. (await base.ReadAsync(inspection)).OrderBy(fact => fact.On)];
    }

    private sealed class LosesWrites(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table)
    {
        public override Task<bool> AppendAsync(Guid inspection, int expectedVersion, InspectionEvent fact) =>
            expectedVersion % 10 == 9 ? Task.FromResult(true) : base.AppendAsync(inspection, expectedVersion, fact);
    }

    private sealed class AlwaysSaysYes(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table)
    {
        public override async Task<bool> AppendAsync(Guid inspection, int expectedVersion, InspectionEvent fact) => await base.AppendAsync(inspection, expectedVersion, fact) || true;
    }

    private sealed class StoresTwice(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table)
    {
        private readonly ConcurrentDictionary<Guid, List<string>> table = table;

        public override async Task<bool> AppendAsync(Guid inspection, int expectedVersion, InspectionEvent fact)
        {
            bool isAccepted = await base.AppendAsync(inspection, expectedVersion, fact);
            string json = SendInspectionJson.Write(fact);
            if (!isAccepted && table[inspection].Contains(json))
            {
                table[inspection].Add(json);
            }

            return isAccepted;
        }
    }

    private sealed class IgnoresVersion(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table)
    {
        private readonly ConcurrentDictionary<Guid, List<string>> table = table;

        public override Task<bool> AppendAsync(Guid inspection, int expectedVersion, InspectionEvent fact) =>
            base.AppendAsync(inspection, table.GetOrAdd(inspection, _ => []).Count, fact);
    }

    private sealed class WritesOver(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table)
    {
        private readonly ConcurrentDictionary<Guid, List<string>> table = table;

        public override async Task<bool> AppendAsync(Guid inspection, int expectedVersion, InspectionEvent fact)
        {
            List<string> rows = table.GetOrAdd(inspection, _ => []);
            if (expectedVersion < rows.Count)
            {
                rows[expectedVersion] = SendInspectionJson.Write(fact);
                return true;
            }

            return await base.AppendAsync(inspection, expectedVersion, fact);
        }
    }

    private sealed class ForgetsOnClosing(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table), IAsyncDisposable
    {
        private readonly ConcurrentDictionary<Guid, List<string>> table = table;

        public ValueTask DisposeAsync()
        {
            foreach (List<string> rows in table.Values.Where(rows => rows.Count > 0))
            {
                rows.RemoveAt(rows.Count - 1);
            }

            return ValueTask.CompletedTask;
        }
    }

    private sealed class MixesUp(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table)
    {
        private readonly ConcurrentDictionary<Guid, List<string>> table = table;

        public override async Task<IReadOnlyList<InspectionEvent>> ReadAsync(Guid inspection)
        {
            // A cache that is kept by the number of the inspection's facts.
            int count = table.GetOrAdd(inspection, _ => []).Count;
            return await base.ReadAsync(table.First(row => row.Value.Count == count).Key);
        }
    }

    private sealed class ListsTooFew(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table)
    {
        public override async Task<IReadOnlyList<Guid>> ListAsync() => [.. (await base.ListAsync()).Order().Skip(1)];
    }

    private sealed class ListsTooMany(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table)
    {
        private readonly ConcurrentDictionary<Guid, List<string>> table = table;

        public override Task<IReadOnlyList<Guid>> ListAsync() => Task.FromResult<IReadOnlyList<Guid>>([.. table.SelectMany(row => row.Value.Select(_ => row.Key))]);
    }

    private sealed class LooksBeforeItWrites(ConcurrentDictionary<Guid, List<string>> table) : MemoryStore(table)
    {
        private readonly ConcurrentDictionary<Guid, List<string>> table = table;

        public override async Task<bool> AppendAsync(Guid inspection, int expectedVersion, InspectionEvent fact)
        {
            List<string> rows = table.GetOrAdd(inspection, _ => []);
            if (rows.Count != expectedVersion)
            {
                return false;
            }

            await Task.Delay(millisecondsDelay: 1);
            lock (rows)
            {
                rows.Add(SendInspectionJson.Write(fact));
            }

            return true;
        }
    }
}
