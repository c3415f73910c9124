using System.Collections.Concurrent;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;

namespace SendInspection.Domain.Tests.Testing;

/// <summary>A right store: the facts of each inspection as JSON, under a lock. What it holds outlives it, as a database does.</summary>
internal class MemoryStore(ConcurrentDictionary<Guid, List<string>> table) : IInspectionStore
{
    public virtual Task<bool> AppendAsync(Guid inspection, int expectedVersion, InspectionEvent fact)
    {
        List<string> rows = table.GetOrAdd(inspection, _ => []);
        lock (rows)
        {
            if (rows.Count == expectedVersion)
            {
                rows.Add(SendInspectionJson.Write(fact));
                return Task.FromResult(true);
            }

            return Task.FromResult(false);
        }
    }

    public virtual Task<IReadOnlyList<InspectionEvent>> ReadAsync(Guid inspection)
    {
        List<string> rows = table.GetOrAdd(inspection, _ => []);
        lock (rows)
        {
            return Task.FromResult<IReadOnlyList<InspectionEvent>>([.. rows.Select(SendInspectionJson.Parse<InspectionEvent>)]);
        }
    }

    public virtual Task<IReadOnlyList<Guid>> ListAsync() => Task.FromResult<IReadOnlyList<Guid>>([.. table.Where(row => row.Value.Count > 0).Select(row => row.Key)]);
}
