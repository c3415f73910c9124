namespace SendInspection.Domain.Testing;

/// <summary>A value in which exactly one thing is wrong.</summary>
/// <typeparam name="T">What it would be if it were right.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Rule">The only rule that it breaks.</param>
public sealed record NearlyValid<T>(T Value, Rule Rule)
    where T : notnull;
