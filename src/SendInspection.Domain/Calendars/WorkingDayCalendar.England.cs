using System.Runtime.CompilerServices;

// The benchmarks time the building of a calendar that is otherwise built once.
[assembly: InternalsVisibleTo("SendInspection.Domain.Benchmarks")]

namespace SendInspection.Domain;

public sealed partial class WorkingDayCalendar
{
    private const int FirstYear = 1978; // the first year with the early May bank holiday
    private const int LastYear = 2099;
    private const int YearsPublishedAhead = 2;

    internal static WorkingDayCalendar ForEngland() =>
        new(
            new DateInterval(new LocalDate(FirstYear, 1, 1), new LocalDate(LastYear, 12, 31)),
            new LocalDate(2028, 12, 31),
            [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(UsualBankHolidays.Of)],
            [.. Proclamations.All],
            reopened: [],
            added: []);
}
