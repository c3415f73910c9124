using SendInspection.Domain;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;

namespace Consumer;

/// <summary>The host's own store: a file for each inspection, a line of JSON for each fact. One process writes it.</summary>
public sealed class FileStore(string folder) : IInspectionStore
{
    private readonly SemaphoreSlim gate = new(1);

    public async Task<bool> AppendAsync(Guid inspection, int expectedVersion, InspectionEvent fact)
    {
        await gate.WaitAsync();
        try
        {
            int version = File.Exists(PathOf(inspection)) ? (await File.ReadAllLinesAsync(PathOf(inspection))).Length : 0;
            if (version != expectedVersion)
            {
                return false;
            }

            await File.AppendAllLinesAsync(PathOf(inspection), [SendInspectionJson.Write(fact)]);
            return true;
        }
        finally
        {
            gate.Release();
        }
    }

    public async Task<IReadOnlyList<InspectionEvent>> ReadAsync(Guid inspection)
    {
        await gate.WaitAsync();
        try
        {
            return File.Exists(PathOf(inspection)) ? [.. (await File.ReadAllLinesAsync(PathOf(inspection))).Select(SendInspectionJson.Parse<InspectionEvent>)] : [];
        }
        finally
        {
            gate.Release();
        }
    }

    public Task<IReadOnlyList<Guid>> ListAsync() =>
        Task.FromResult<IReadOnlyList<Guid>>([.. Directory.GetFiles(folder, "*.jsonl").Select(path => Guid.Parse(Path.GetFileNameWithoutExtension(path)))]);

    private string PathOf(Guid inspection) => Path.Combine(folder, $"{inspection}.jsonl");
}
