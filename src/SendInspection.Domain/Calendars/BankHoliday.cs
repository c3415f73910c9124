namespace SendInspection.Domain;

/// <summary>Why a bank holiday falls on its day.</summary>
public enum BankHolidayKind
{
    /// <summary>On its own day, by rule.</summary>
    Usual,

    /// <summary>By rule on a later weekday, because its own day is a Saturday or a Sunday.</summary>
    Substitute,

    /// <summary>By proclamation on another day than the rule gives.</summary>
    Moved,

    /// <summary>By proclamation, in addition to the usual ones; or a closure that the caller adds.</summary>
    Extra,
}

/// <summary>One day on which banks, and so statutory clocks, stand still.</summary>
/// <remarks>Two bank holidays are equal when all their parts are.</remarks>
public sealed record BankHoliday
{
    /// <summary>Describes a bank holiday.</summary>
    /// <param name="date">The day that is closed. On a Saturday or Sunday it closes nothing that was open.</param>
    /// <param name="name">Its name, as published.</param>
    /// <param name="kind">Why it falls on this day.</param>
    /// <param name="citation">Where it comes from.</param>
    /// <param name="announcedOn">The day it was announced; null when it is known by rule, or always was.</param>
    /// <param name="announcement">Where the day of the announcement comes from.</param>
    /// <param name="inPlaceOf">The day by rule that this one stands in for, if it does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, white space or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="kind"/> is not one of the named values, or a date is not in the ISO calendar.
    /// </exception>
    public BankHoliday(
        LocalDate date,
        string name,
        BankHolidayKind kind,
        Citation citation,
        LocalDate? announcedOn = null,
        Citation? announcement = null,
        LocalDate? inPlaceOf = null)
    {
        Require.Text(name);
        ArgumentNullException.ThrowIfNull(citation);
        Require.Named(kind);

        IsoDate.Require(date, nameof(date));
        IsoDate.Require(announcedOn, nameof(announcedOn));
        IsoDate.Require(inPlaceOf, nameof(inPlaceOf));

        Date = date;
        Name = name;
        Kind = kind;
        Citation = citation;
        AnnouncedOn = announcedOn;
        Announcement = announcement;
        InPlaceOf = inPlaceOf;
    }

    /// <summary>The day that is closed.</summary>
    public LocalDate Date { get; }

    /// <summary>The name, as published.</summary>
    public string Name { get; }

    /// <summary>Why it falls on this day.</summary>
    public BankHolidayKind Kind { get; }

    /// <summary>Where it comes from.</summary>
    public Citation Citation { get; }

    /// <summary>The day it was announced; null when it is known by rule, or always was.</summary>
    public LocalDate? AnnouncedOn { get; }

    /// <summary>Where <see cref="AnnouncedOn"/> comes from, or null.</summary>
    public Citation? Announcement { get; }

    /// <summary>The day by rule that this one stands in for, or null.</summary>
    public LocalDate? InPlaceOf { get; }

    /// <summary>The date, the name, and what is unusual about it.</summary>
    public override string ToString()
    {
        string unusual = Kind switch
        {
            BankHolidayKind.Usual => "",
            BankHolidayKind.Substitute => " (substitute day)",
            BankHolidayKind.Moved => InPlaceOf is { } usual ? $" (moved from {usual.Iso()})" : " (moved)",
            _ => " (extra)",
        };
        return $"{Date.Iso()} {Name}{unusual}";
    }
}
