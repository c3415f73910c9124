namespace SendInspection.Domain.Tests.Growth;

/// <summary>Something of the public API, and a shape made to hurt it.</summary>
/// <param name="Of">The member as <c>Type.Member</c>; a validator by its name alone.</param>
/// <param name="Shape">What it is given.</param>
/// <param name="Size">The smallest size; the others are two, four and eight times that.</param>
/// <param name="Prepare">Makes what is given, of a size, and returns what is to be measured.</param>
internal sealed record GrowthCase(string Of, string Shape, int Size, Func<int, Action> Prepare)
{
    /// <summary>Every case; one for a new parser or checker goes into the class for its kind.</summary>
    internal static GrowthCase[] All => [.. JsonShapes.Cases, .. TableShapes.Cases, .. TextShapes.Cases, .. DraftShapes.Cases, .. HistoryShapes.Cases];

    public override string ToString() => $"{Of} of {Shape}";

    /// <summary>A case of which only one input is made from a size.</summary>
    internal static GrowthCase With<T>(string of, string shape, int size, Func<int, T> make, Action<T> run) => new(of, shape, size, count =>
    {
        T made = make(count);
        return () => run(made);
    });

    /// <summary>A run that may end with one of the documented exceptions.</summary>
    internal static Action<T> Refusing<T, TException>(Action<T> run)
        where TException : Exception => given =>
        {
            try
            {
                run(given);
            }
            catch (TException)
            {
                // Which of both it is does not matter here, only what it takes.
            }
        };

    /// <summary>A text, again and again.</summary>
    internal static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>Texts that differ in a number, one after the other.</summary>
    internal static string Each(int times, Func<int, string> text, string between = "") => string.Join(between, Enumerable.Range(0, times).Select(text));
}
