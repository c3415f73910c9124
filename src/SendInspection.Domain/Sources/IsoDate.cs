using System.Runtime.CompilerServices;
using NodaTime.Text;

namespace SendInspection.Domain;

/// <summary>Dates as this library writes and accepts them: ISO 8601, in the ISO calendar.</summary>
internal static class IsoDate
{
    private static readonly LocalDatePattern AsWritten = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    internal static string Iso(this LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The date as people write it in a letter: 9 November 2016.</summary>
    internal static string Written(this LocalDate date) => AsWritten.Format(date);

    /// <summary>The date that a text is as ISO 8601 has it; null for any other text.</summary>
    /// <remarks>Written again it gives the same text: the pattern alone would take a NUL for the end of it.</remarks>
    internal static LocalDate? Read(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate date) && date.Iso() == text ? date : null;

    internal static string Iso(this DateInterval days) =>
        days.Start == days.End ? days.Start.Iso() : $"{days.Start.Iso()} to {days.End.Iso()}";

    /// <summary>Whether a date of the ISO calendar is before another; NodaTime's own comparison asks the calendar system each time.</summary>
    internal static bool IsBefore(this LocalDate date, LocalDate other) => Key(date) < Key(other);

    private static int Key(LocalDate date) => (date.Year << 9) | (date.Month << 5) | date.Day;

    /// <summary>The date itself, when it is one of the ISO calendar.</summary>
    internal static LocalDate Require(LocalDate date, [CallerArgumentExpression(nameof(date))] string? name = null)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            // The round-trip pattern names the calendar and knows no culture; the date's own ToString does.
            throw new ArgumentOutOfRangeException(
                name,
                LocalDatePattern.FullRoundtrip.Format(date),
                $"Not a date of the ISO calendar but of {date.Calendar.Id}: convert it with WithCalendar(CalendarSystem.Iso).");
        }

        return date;
    }

    internal static LocalDate? Require(LocalDate? date, [CallerArgumentExpression(nameof(date))] string? name = null) =>
        date is { } day ? Require(day, name) : null;
}
