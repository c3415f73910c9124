namespace SendInspection.Domain;

/// <summary>One event of GOV.UK's list.</summary>
internal readonly record struct ListedDay(LocalDate Date, string Title, string Notes)
{
    private static Citation Citation => new(Source.GovUkBankHolidays, "the list that the calendar was made from", Confidence.Quoted);

    internal BankHoliday ToBankHoliday(BankHolidayKind otherwise) => new(
        Date,
        Title,
        Notes switch
        {
            "Substitute day" => BankHolidayKind.Substitute,
            "Extra bank holiday" => BankHolidayKind.Extra,
            _ => otherwise,
        },
        Citation);

    internal BankHoliday ToMoved(LocalDate inPlaceOf) => new(Date, Title, BankHolidayKind.Moved, Citation, inPlaceOf: inPlaceOf);

    /// <summary>
    /// Whether the title is that of a usual holiday, perhaps with an occasion after it, as in "Early May bank holiday (VE day)".
    /// </summary>
    internal bool IsNamedAfter(BankHoliday usual) => Title.StartsWith(usual.Name, StringComparison.Ordinal);
}
