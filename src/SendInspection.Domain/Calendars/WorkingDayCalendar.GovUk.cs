using System.Text.Json;

namespace SendInspection.Domain;

public sealed partial class WorkingDayCalendar
{
    internal const string EnglandAndWales = "england-and-wales";
    private const int UsualPerYear = 8;

    // The overloads have differed in the type of one parameter from the start: there is no earlier release that an optional one could break.
#pragma warning disable RS0026

    /// <summary>
    /// The working days by GOV.UK's own list of bank holidays, so that new proclamations need no new release of this library.
    /// </summary>
    /// <remarks>
    /// <para>
    /// England and Wales: the coverage is that of <see cref="England"/>. In a year that the list gives in full, the list is right and
    /// nothing else; what this library knows by the same date keeps its entry, so that <see cref="AsKnownOn"/> still works. Before and
    /// after, it is by rule and known proclamations. A year with fewer than eight days is unfinished: what it lists is added, what the rule
    /// gives stays.
    /// </para>
    /// <para>
    /// Other divisions: the coverage is the whole years from the first to the last listed, by the list alone.
    /// </para>
    /// <para>
    /// Confirmed through the end of the last year listed in full before any that is missing or unfinished; when none is full, not beyond
    /// the year before the first listed. The list gives no days of announcement: what only the list knows is taken as always known.
    /// </para>
    /// </remarks>
    /// <param name="json">The text of <c>https://www.gov.uk/bank-holidays.json</c>.</param>
    /// <param name="division">
    /// The part of the United Kingdom, as the list names it: <c>england-and-wales</c>, <c>scotland</c> or <c>northern-ireland</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The text is not such a list; the message names each event and field that is wrong.</exception>
    public static WorkingDayCalendar FromGovUkJson(string json, string division = EnglandAndWales)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromGovUk(
            options => string.IsNullOrWhiteSpace(json)
                ? throw new FormatException($"{division.Short()}: the list is empty. Enter the text of GOV.UK's list of bank holidays.")
                : JsonDocument.Parse(json, options),
            division);
    }

    /// <summary>The working days by GOV.UK's own list of bank holidays, read from a stream to its end; the stream stays open.</summary>
    /// <remarks>As for text: see <see cref="FromGovUkJson(string, string)"/>.</remarks>
    /// <param name="json">The list as UTF-8.</param>
    /// <param name="division">
    /// The part of the United Kingdom, as the list names it: <c>england-and-wales</c>, <c>scotland</c> or <c>northern-ireland</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The text is not such a list; the message names each event and field that is wrong.</exception>
    public static WorkingDayCalendar FromGovUkJson(Stream json, string division = EnglandAndWales)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromGovUk(options => JsonDocument.Parse(json, options), division);
    }

#pragma warning restore RS0026

    private static WorkingDayCalendar FromGovUk(Func<JsonDocumentOptions, JsonDocument> parse, string division)
    {
        ArgumentNullException.ThrowIfNull(division);
        IReadOnlyList<ListedDay> listed = GovUkList.Read(parse, division);
        HashSet<int> fullYears = [.. listed.GroupBy(day => day.Date.Year).Where(year => year.Count() >= UsualPerYear).Select(year => year.Key)];
        LocalDate confirmedThrough = LastConfirmed(listed.Min(day => day.Date.Year), fullYears);
        return division == EnglandAndWales
            ? England.ByList(listed, fullYears, confirmedThrough)
            : new WorkingDayCalendar(
                new DateInterval(new LocalDate(listed.Min(day => day.Date.Year), 1, 1), new LocalDate(listed.Max(day => day.Date.Year), 12, 31)),
                confirmedThrough,
                [.. listed.Select(day => day.ToBankHoliday(otherwise: BankHolidayKind.Usual))],
                proclaimed: [],
                reopened: [],
                added: []);
    }

    private static LocalDate LastConfirmed(int firstListed, HashSet<int> fullYears)
    {
        // Years before the first full one are past: an unfinished year confirms nothing, but takes nothing away.
        int year = fullYears.Count == 0 ? firstListed - 1 : fullYears.Min();
        while (fullYears.Contains(year + 1))
        {
            year++;
        }

        return new LocalDate(year, 12, 31);
    }

    /// <summary>This calendar, corrected by a list.</summary>
    private WorkingDayCalendar ByList(IReadOnlyList<ListedDay> listed, HashSet<int> fullYears, LocalDate confirmedThrough)
    {
        HashSet<LocalDate> dates = [.. listed.Select(day => day.Date)];
        bool Stands(BankHoliday holiday) => !fullYears.Contains(holiday.Date.Year) || dates.Contains(holiday.Date);

        HashSet<LocalDate> known = [.. byRule.Concat(proclaimed).Select(holiday => holiday.Date)];
        List<BankHoliday> proclamations = [.. proclaimed.Where(Stands)];
        foreach (ListedDay day in listed.Where(day => !known.Contains(day.Date)))
        {
            BankHoliday? left = fullYears.Contains(day.Date.Year)
                ? byRule.FirstOrDefault(usual => usual.Date.Year == day.Date.Year && !dates.Contains(usual.Date) && day.IsNamedAfter(usual))
                : null;
            proclamations.Add(left is null ? day.ToBankHoliday(otherwise: BankHolidayKind.Extra) : day.ToMoved(left.Date));
        }

        // A day that a proclamation leaves open is kept in the rule, to be seen as known earlier; if the list has it all the same, it is closed again.
        HashSet<LocalDate> leftOpen = [.. proclamations.Select(holiday => holiday.InPlaceOf).OfType<LocalDate>()];
        return new WorkingDayCalendar(
            Coverage,
            confirmedThrough,
            [.. byRule.Where(usual => Stands(usual) || leftOpen.Contains(usual.Date))],
            [.. proclamations, .. byRule.Where(usual => leftOpen.Contains(usual.Date) && dates.Contains(usual.Date))],
            reopened: [],
            added: []);
    }
}
