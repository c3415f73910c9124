using System.Globalization;
using System.Text.RegularExpressions;

namespace SendInspection.Domain.Tests.Privacy;

/// <summary>Sentences of the kind that report letters are made of, full of numbers and free of personal data.</summary>
internal static partial class OrdinaryProse
{
    private static readonly string[] Templates =
    [
        "The inspection of {area} took place from {day} to {day}.",
        "Between {iso} and {iso}, inspectors visited {small} schools and {small} early years settings.",
        "By {slash}, {percent} of children had an education, health and care plan.",
        "In Year {year}, {percent} of pupils with SEND reached the expected standard, up from {percent} in {academic}.",
        "Children aged {age} to {age} wait up to {small} weeks for therapy; the target is {small} weeks.",
        "Section {section} of the CFA 2014 requires the local authority to keep provision under review.",
        "The statement is submitted under regulation 4 of SI 2015/1792 within 70 working days.",
        "The local authority spent £{thousands} in {academic}, or £{money} for each child.",
        "A parent told inspectors: ‘My son is {age} and has waited since {month} {calendarYear}.’",
        "At Key Stage {keyStage}, KS{keyStage} results in {academic} were {decimal} points below the national figure of {decimal}.",
        "The meeting was held in room {room} on {day} at {time}.",
        "See paragraph {section}.{small} and table {small}.{small} of the report, reference {reference}.",
        "{small} of {hundreds} plans ({percent}) were issued within the statutory 20 weeks in {calendarYear}.",
        "The register lists the authority as {code}; its URN is {urn} and its LAESTAB {code}/{four}.",
        "From birth to 25, {percent} of young people said that support had improved since {calendarYear}.",
        "The grade C/D boundary moved from {small} to {small}; {percent} gained 5 A*-C grades in {academic}.",
        "Babies born on or after 1 September {calendarYear} are offered the two-year review.",
        "Children who were born between 1 September {calendarYear} and 31 August {calendarYear} start school together.",
        "Of those born before 1 April {calendarYear}, {percent} were seen by a health visitor within {small} days.",
        "The strategy for {calendarYear}–{calendarYear} sets {small} priorities, of which 1, 2 and {small} concern health.",
        "Attendance in Year 11 was {decimal}%, against {decimal}% nationally, and Y{year} exclusions fell by {small}.",
        "Form EHC{small}, version {small}.{small}.{small}, replaced form EHC{small} on {day}.",
        "The helpline took {thousands} calls in Q{keyStage} {calendarYear}, {hundreds} a week.",
        "Follow @SENDinfo or read pages {small}-{hundreds} of the local offer for {academic}.",
        "Contract {reference} was let on {dots} for {small} years.",
        "ISO 9001:2015 and BS 7666 were cited, as were s{section} 2nd sub-paragraph and S{section}.",
        "The B{four} and the M{code} divide the area; the A{section}(M) links both to junction {small}A.",
        "On {day}, the ratio was 1:{small}, and 0{decimal} of the budget of {millions} was unspent.",
        "Funding bands 1 to {small}, at £{money}, £{money} and £{money}, were reviewed on {slash}.",
        "Minutes of {iso} {time} (item {small}) record {small} actions; {hundreds} 000 leaflets went out.",
    ];

    private static readonly string[] Areas = ["Rochdale", "Bolton", "Sefton", "Surrey", "Hertfordshire", "Stoke-on-Trent", "Brighton and Hove"];

    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    internal static string Sentence(Random random) =>
        Slot().Replace(Templates[random.Next(Templates.Length)], slot => Fill(slot.Groups[1].Value, random));

    internal static IEnumerable<string> Sentences(int seed, int count)
    {
        Random random = new(seed);
        return Enumerable.Range(0, count).Select(_ => Sentence(random)).ToList();
    }

    private static string Fill(string slot, Random random)
    {
        LocalDate date = new LocalDate(2004, 1, 1).PlusDays(random.Next(7000));
        return slot switch
        {
            "area" => Areas[random.Next(Areas.Length)],
            "day" => Text($"{date.Day} {Months[date.Month - 1]} {date.Year}"),
            "iso" => Text($"{date.Year}-{date.Month:00}-{date.Day:00}"),
            "slash" => Text($"{date.Day:00}/{date.Month:00}/{date.Year}"),
            "dots" => Text($"{date.Day}.{date.Month}.{date.Year % 100:00}"),
            "month" => Months[date.Month - 1],
            "calendarYear" => Text($"{date.Year}"),
            "academic" => Text($"{date.Year}/{(date.Year + 1) % 100:00}"),
            "percent" => random.Next(2) == 0 ? Text($"{random.Next(101)}%") : Text($"{random.Next(101)} per cent"),
            "decimal" => Text($"{random.Next(100)}.{random.Next(10)}"),
            "small" => Text($"{random.Next(1, 40)}"),
            "hundreds" => Text($"{random.Next(100, 999)}"),
            "thousands" => Text($"{random.Next(1_000, 999_999):#,0}"),
            "money" => Text($"{random.Next(1_000, 99_999):#,0}.{random.Next(100):00}"),
            "millions" => Text($"{random.Next(1_000_000, 99_999_999):#,0}"),
            "age" => Text($"{random.Next(26)}"),
            "year" => Text($"{random.Next(1, 14)}"),
            "keyStage" => Text($"{random.Next(1, 5)}"),
            "section" => Text($"{random.Next(1, 139)}"),
            "time" => Text($"{random.Next(24):00}:{random.Next(60):00}"),
            "room" => Text($"{(char)('A' + random.Next(26))}{random.Next(1, 40)}"),
            "code" => Text($"{random.Next(201, 939)}"),
            "four" => Text($"{random.Next(1000, 9999)}"),
            "urn" => Text($"{random.Next(100_000, 150_000)}"),
            "reference" => Reference(random),
            _ => throw new InvalidOperationException(slot),
        };
    }

    /// <summary>Ten digits that are no NHS number and, having no 0 in front, no phone number.</summary>
    private static string Reference(Random random)
    {
        string digits;
        do
        {
            digits = Text($"{random.NextInt64(1_000_000_000, 9_999_999_999)}");
        }
        while (CheckedNumbers.NhsCheckDigit(digits[..9]) == digits[^1]);
        return digits;
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex("{([a-zA-Z]+)}")]
    private static partial Regex Slot();
}
