using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SendInspection.Domain;

/// <summary>The register of England's local areas as it stood on one day, in order of code.</summary>
/// <remarks>
/// It is made from the DfE's lists of May 2016 and June 2026. A reorganisation after the second is not known to it: from 2026-06-02 on it
/// gives the areas of 2026-06-01, and <see cref="IsConfirmed"/> is false. Immutable, and safe for any number of threads. Two registers are
/// equal when their dates are.
/// </remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A register of local areas is its plural.")]
public sealed record LocalAreas : IReadOnlyCollection<LocalArea>
{
    private readonly LocalAreaPeriod period;

    private LocalAreas(LocalDate date)
    {
        Date = date;
        period = LocalAreaPeriod.On(date);
    }

    /// <summary>
    /// The first day that can be asked about, 2013-04-01: the day from which on every area of the list of May 2016 was in force.
    /// </summary>
    /// <remarks>Those areas together are the whole of England, so there was room for no other (derived from the list).</remarks>
    public static LocalDate FirstDate => LocalAreaTable.FirstDate;

    /// <summary>The day of the last list, 2026-06-01: later changes are not known to the register.</summary>
    public static LocalDate ConfirmedThrough => LocalAreaTable.ConfirmedThrough;

    /// <summary>The day that the register tells of.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether <see cref="Date"/> is no later than the last list; after it a reorganisation may have been missed.</summary>
    public bool IsConfirmed => Date <= ConfirmedThrough;

    /// <summary>How many local areas there are.</summary>
    public int Count => period.Areas.Count;

    /// <summary>The local area of an authority that is in force on <see cref="Date"/>.</summary>
    /// <param name="code">The DfE's code.</param>
    /// <exception cref="KeyNotFoundException">
    /// No authority has this code on that date; the message says when one had it, and which authorities came before or after.
    /// </exception>
    public LocalArea this[LocalAuthorityCode code] =>
        TryFind(code, out LocalArea? area) ? area : throw new KeyNotFoundException(Missing(code));

    /// <summary>The register on a day.</summary>
    /// <param name="date">
    /// A day from <see cref="FirstDate"/> on; after <see cref="ConfirmedThrough"/> the register is not confirmed.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before <see cref="FirstDate"/>, or not in the ISO calendar.</exception>
    public static LocalAreas On(LocalDate date)
    {
        IsoDate.Require(date);
        return date >= FirstDate
            ? new LocalAreas(date)
            : throw new ArgumentOutOfRangeException(
                nameof(date), date.Iso(), $"The register of local areas is complete from {FirstDate.Iso()} on.");
    }

    /// <summary>Finds the local area that an authority's code stands for on <see cref="Date"/>.</summary>
    /// <param name="code">The DfE's code.</param>
    /// <param name="area">The local area, or null.</param>
    public bool TryFind(LocalAuthorityCode code, [NotNullWhen(true)] out LocalArea? area) => period.ByCode.TryGetValue(code, out area);

    /// <summary>Finds the local area that a GSS code stands for on <see cref="Date"/>.</summary>
    /// <param name="code">The GSS code.</param>
    /// <param name="area">The local area, or null.</param>
    public bool TryFind(GssCode code, [NotNullWhen(true)] out LocalArea? area) => period.ByGssCode.TryGetValue(code, out area);

    /// <summary>Finds the local area that has a name on <see cref="Date"/>.</summary>
    /// <param name="name">The whole name as listed, compared by ordinal ignoring case.</param>
    /// <param name="area">The local area, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryFindByName(string name, [NotNullWhen(true)] out LocalArea? area)
    {
        ArgumentNullException.ThrowIfNull(name);
        return period.ByName.TryGetValue(name, out area);
    }

    /// <inheritdoc/>
    public IEnumerator<LocalArea> GetEnumerator() => period.Areas.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many local areas there are, on what day, and whether that is confirmed.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Count} local areas on {Date.Iso()}{(IsConfirmed ? "" : $", changes after {ConfirmedThrough.Iso()} not known")}");

    private string Missing(LocalAuthorityCode code)
    {
        string unconfirmed = IsConfirmed ? "" : $" Changes after {ConfirmedThrough.Iso()} are not known to the register.";
        return $"There is no local area {code} on {Date.Iso()}{OtherDays(code)}{unconfirmed}";
    }

    private string OtherDays(LocalAuthorityCode code)
    {
        LocalArea[] rows = [.. LocalAreaTable.All.Where(area => area.Code == code)];
        if (Array.FindLast(rows, area => area.InForceThrough < Date) is { InForceThrough: { } last } ended)
        {
            return $": {ended.Name} was in force through {last.Iso()}{Named(", followed by ", ended.Successors, last.PlusDays(1))}.";
        }

        if (Array.Find(rows, area => area.InForceFrom > Date) is { InForceFrom: { } first } begun)
        {
            return $": {begun.Name} is in force from {first.Iso()} on{Named(", following ", begun.Predecessors, first.PlusDays(-1))}.";
        }

        return $", nor on any other day from {FirstDate.Iso()} to {ConfirmedThrough.Iso()}.";
    }

    private static string Named(string relation, ValueList<LocalAuthorityCode> codes, LocalDate date) =>
        relation + string.Join(" and ", codes.Select(code => $"{code} ({On(date)[code].Name})"));
}
