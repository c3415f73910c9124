using System.Collections.Immutable;

namespace SendInspection.Domain;

/// <summary>
/// Which days are working days: Monday to Friday, less bank holidays. Counts and adds them without walking through the days.
/// </summary>
/// <remarks>
/// Immutable, and safe for any number of threads. Two calendars are equal when they cover the same days, close the same days for the same
/// reasons, and are confirmed to the same day.
/// </remarks>
public sealed partial class WorkingDayCalendar : IEquatable<WorkingDayCalendar>
{
    // What the calendar is made of, in the order in which it is laid down, kept so that it can be made again as it was known on another day.
    private readonly ImmutableArray<BankHoliday> byRule;
    private readonly ImmutableArray<BankHoliday> proclaimed;
    private readonly ImmutableArray<LocalDate> reopened;
    private readonly ImmutableArray<BankHoliday> added;

    private readonly BankHoliday[] closures;
    private readonly WorkingDayTable table;
    private readonly (int First, int Last) coveredYears;

    private WorkingDayCalendar(
        DateInterval coverage,
        LocalDate confirmedThrough,
        ImmutableArray<BankHoliday> byRule,
        ImmutableArray<BankHoliday> proclaimed,
        ImmutableArray<LocalDate> reopened,
        ImmutableArray<BankHoliday> added)
    {
        this.byRule = byRule;
        this.proclaimed = proclaimed;
        this.reopened = reopened;
        this.added = added;
        Coverage = coverage;
        coveredYears = (coverage.Start.Year, coverage.End.Year);
        ConfirmedThrough = confirmedThrough;
        closures = Closures(byRule, proclaimed, reopened, added);
        table = new WorkingDayTable(coverage, closures);
    }

    /// <summary>England's working days: the bank holidays of England and Wales, 1978 to 2099.</summary>
    public static WorkingDayCalendar England { get; } = ForEngland();

    /// <summary>The days that the calendar answers for, both ends included.</summary>
    public DateInterval Coverage { get; }

    /// <summary>
    /// The last day whose bank holidays are published: 2028-12-31 for <see cref="England"/>. Later ones are computed by rule and can still
    /// change.
    /// </summary>
    public LocalDate ConfirmedThrough { get; }

    /// <summary>
    /// Whether the bank holidays are published as far as a date, so that it can no longer change its nature but by a new proclamation.
    /// </summary>
    /// <param name="date">A date of <see cref="Coverage"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is not covered.</exception>
    public bool IsConfirmed(LocalDate date)
    {
        Entry(date, nameof(date));
        return date <= ConfirmedThrough;
    }

    /// <summary>The bank holidays of a year that close a weekday, in order of date.</summary>
    /// <param name="year">A year of <see cref="Coverage"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not covered.</exception>
    public IReadOnlyList<BankHoliday> BankHolidays(int year)
    {
        if (year < Coverage.Start.Year || year > Coverage.End.Year)
        {
            throw Require.OutOfRange(year, FormattableString.Invariant($"The calendar covers the years {Coverage.Start.Year} to {Coverage.End.Year}."));
        }

        return BankHolidays(new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)));
    }

    /// <summary>The bank holidays that close a weekday in an interval, both ends included, in order of date.</summary>
    /// <param name="days">An interval within <see cref="Coverage"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The interval is not covered.</exception>
    public IReadOnlyList<BankHoliday> BankHolidays(DateInterval days)
    {
        RequireCovered(days);
        return [.. closures.Where(holiday => days.Contains(holiday.Date))];
    }

    /// <summary>A new calendar in which one more day is closed.</summary>
    /// <remarks>
    /// Nothing is reopened, so no deadline comes forward, as known on any day. For a holiday that moves, use <see cref="Without"/> for the
    /// day it leaves; to correct one, <see cref="Without"/> and then this.
    /// </remarks>
    /// <param name="holiday">
    /// The closure; one that is already there gives way to it. On a Saturday or Sunday it closes nothing that was open.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="holiday"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not covered.</exception>
    public WorkingDayCalendar With(BankHoliday holiday)
    {
        ArgumentNullException.ThrowIfNull(holiday);
        Entry(holiday.Date, nameof(holiday));
        return new WorkingDayCalendar(Coverage, ConfirmedThrough, byRule, proclaimed, reopened, added.Add(holiday));
    }

    /// <summary>A new calendar in which no bank holiday falls on a day, as known on any day; the same one if none ever does.</summary>
    /// <param name="date">The day to open.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not covered.</exception>
    public WorkingDayCalendar Without(LocalDate date)
    {
        Entry(date, nameof(date));
        return byRule.Concat(proclaimed).Concat(added).Any(holiday => holiday.Date == date)
            ? new WorkingDayCalendar(
                Coverage, ConfirmedThrough, byRule, proclaimed, reopened.Add(date), added.RemoveAll(holiday => holiday.Date == date))
            : this;
    }

    /// <summary>
    /// The calendar as a person could have known it at the end of a day: without what was announced later, and confirmed less far.
    /// </summary>
    /// <remarks>
    /// Bank holidays are taken as published to the end of the second year after (Assumed: GOV.UK's list of August 2026 ends in 2028). What
    /// was added without a day of announcement is taken as always known. What a calendar has forgotten in this way it does not learn again.
    /// </remarks>
    /// <param name="date">Any date of the ISO calendar, covered or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public WorkingDayCalendar AsKnownOn(LocalDate date)
    {
        IsoDate.Require(date);
        LocalDate published = new(Math.Min(date.Year + YearsPublishedAhead, LocalDate.MaxIsoValue.Year), 12, 31);
        return new WorkingDayCalendar(
            Coverage,
            LocalDate.Min(ConfirmedThrough, published),
            byRule,
            proclaimed.RemoveAll(holiday => holiday.AnnouncedOn > date),
            reopened,
            added.RemoveAll(holiday => holiday.AnnouncedOn > date));
    }

    /// <summary>Whether two calendars cover and close the same days, for the same reasons, and are confirmed to the same day.</summary>
    public bool Equals(WorkingDayCalendar? other) =>
        other is not null
        && Coverage.Equals(other.Coverage)
        && ConfirmedThrough == other.ConfirmedThrough
        && closures.AsSpan().SequenceEqual(other.closures);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingDayCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Coverage, ConfirmedThrough, closures.Length);

    /// <summary>What the calendar covers and how far it is confirmed.</summary>
    public override string ToString() => $"Working days {Coverage.Iso()}, bank holidays confirmed through {ConfirmedThrough.Iso()}";

    /// <summary>Whether a bank holiday closes a date; also answers, with no, for dates that are not covered.</summary>
    internal bool Closes(LocalDate date) => date.DayOfWeek < IsoDayOfWeek.Saturday && table.TryGetEntry(date, out int entry) && (entry & 1) == 0;

    private static BankHoliday[] Closures(
        ImmutableArray<BankHoliday> byRule,
        ImmutableArray<BankHoliday> proclaimed,
        ImmutableArray<LocalDate> reopened,
        ImmutableArray<BankHoliday> added)
    {
        Dictionary<LocalDate, BankHoliday> closed = byRule.ToDictionary(holiday => holiday.Date);
        foreach (BankHoliday holiday in proclaimed)
        {
            if (holiday.InPlaceOf is { } usual)
            {
                closed.Remove(usual);
            }
        }

        foreach (BankHoliday holiday in proclaimed)
        {
            closed[holiday.Date] = holiday;
        }

        foreach (LocalDate date in reopened)
        {
            closed.Remove(date);
        }

        foreach (BankHoliday holiday in added)
        {
            closed[holiday.Date] = holiday;
        }

        return [.. closed.Values.Where(holiday => holiday.Date.DayOfWeek < IsoDayOfWeek.Saturday).OrderBy(holiday => holiday.Date)];
    }
}
