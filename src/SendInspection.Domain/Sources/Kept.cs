namespace SendInspection.Domain;

/// <summary>What is worked out of an immutable record when it is first asked for, and kept with it; no two records differ by it.</summary>
/// <remarks>It is written at once, and whoever writes it at the same time writes the same.</remarks>
internal struct Kept<T> : IEquatable<Kept<T>>
    where T : class
{
    /// <summary>What was worked out; null before.</summary>
    internal T? Value;

    public readonly bool Equals(Kept<T> other) => true;

    public override readonly bool Equals(object? obj) => obj is Kept<T>;

    public override readonly int GetHashCode() => 0;
}
