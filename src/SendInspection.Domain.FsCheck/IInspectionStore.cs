namespace SendInspection.Domain.Testing;

/// <summary>A host's own store of inspections, as <see cref="HostChecks"/> drives it. A store that is disposable is disposed of before it is opened again.</summary>
public interface IInspectionStore
{
    /// <summary>Stores the next fact of an inspection, if the inspection is at the expected version.</summary>
    /// <param name="inspection">Which inspection, as the host tells them apart.</param>
    /// <param name="expectedVersion">The number of the latest fact that the writer has read; 0 before the first.</param>
    /// <param name="fact">The fact that the writer decided, numbered <paramref name="expectedVersion"/> + 1.</param>
    /// <returns>
    /// False when the inspection is at another version, and then nothing is stored. For a fact that is stored already, either answer will do: it is not stored again.
    /// </returns>
    Task<bool> AppendAsync(Guid inspection, int expectedVersion, InspectionEvent fact);

    /// <summary>The facts of an inspection as they were stored, in order; none where there is no such inspection.</summary>
    /// <param name="inspection">Which inspection.</param>
    Task<IReadOnlyList<InspectionEvent>> ReadAsync(Guid inspection);

    /// <summary>Each inspection that has a fact, once.</summary>
    Task<IReadOnlyList<Guid>> ListAsync();
}
