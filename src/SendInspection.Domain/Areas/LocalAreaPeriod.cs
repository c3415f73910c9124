namespace SendInspection.Domain;

/// <summary>The days between two changes of the register: on each of them the same local areas are in force.</summary>
internal sealed class LocalAreaPeriod
{
    private static readonly LocalAreaPeriod[] InOrder = [.. Starts().Order().Select(start => new LocalAreaPeriod(start))];

    private readonly LocalDate start;
    private readonly bool[] hasNumber = new bool[1000];

    private LocalAreaPeriod(LocalDate start)
    {
        this.start = start;
        Areas = [.. LocalAreaTable.All.Where(area => area.IsInForceOn(start))];
        foreach (LocalArea area in Areas)
        {
            hasNumber[area.Code.Number] = true;
        }

        ByCode = Areas.ToDictionary(area => area.Code);
        ByGssCode = Areas.ToDictionary(area => area.GssCode);
        ByName = Areas.ToDictionary(area => area.Name, StringComparer.OrdinalIgnoreCase);
    }

    internal ValueList<LocalArea> Areas { get; }

    internal IReadOnlyDictionary<LocalAuthorityCode, LocalArea> ByCode { get; }

    internal IReadOnlyDictionary<GssCode, LocalArea> ByGssCode { get; }

    internal IReadOnlyDictionary<string, LocalArea> ByName { get; }

    /// <summary>Whether a local area with a code is in force; as fast as it can be.</summary>
    internal bool Has(LocalAuthorityCode code) => (uint)code.Number < (uint)hasNumber.Length && hasNumber[code.Number];

    /// <summary>The period that a date from <see cref="LocalAreaTable.FirstDate"/> on falls in.</summary>
    internal static LocalAreaPeriod On(LocalDate date)
    {
        int index = InOrder.Length - 1;
        while (date.IsBefore(InOrder[index].start))
        {
            index--;
        }

        return InOrder[index];
    }

    private static HashSet<LocalDate> Starts() =>
    [
        LocalAreaTable.FirstDate,
        .. LocalAreaTable.All.Select(area => area.InForceFrom).OfType<LocalDate>().Where(from => from > LocalAreaTable.FirstDate),
        .. LocalAreaTable.All.Select(area => area.InForceThrough).OfType<LocalDate>().Select(through => through.PlusDays(1)),
    ];
}
