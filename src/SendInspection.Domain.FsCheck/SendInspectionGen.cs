using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Testing;

/// <summary>What hosts meet, made by chance for FsCheck: every value is one that the library accepts.</summary>
/// <remarks>A property takes them as arguments through <see cref="SendInspectionArbitraries"/>, which also shrinks them; these are for generators of your own.</remarks>
public static partial class SendInspectionGen
{
    private static readonly LocalDate FirstDate = new(2016, 1, 1);
    private static readonly LocalDate LastDate = new(2029, 12, 31);

    /// <summary>A day in the years of both editions.</summary>
    public static Gen<LocalDate> Date => DateIn(new DateInterval(FirstDate, LastDate));

    /// <summary>Some days in a row: from one day to three months.</summary>
    public static Gen<DateInterval> Days =>
        from start in Date from more in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 5)), (1, Gen.Choose(6, 90))) select new DateInterval(start, start.PlusDays(more));

    /// <summary>A sentence or a few in plain English, with the marks that people type; now and then longer than a short column holds.</summary>
    public static Gen<string> Text => Words.Prose;

    /// <summary>One of the editions.</summary>
    public static Gen<Framework> Framework => Gen.Elements<Framework>(Domain.Framework.All);

    /// <summary>One of the rules of the catalogue.</summary>
    public static Gen<Rule> Rule => Gen.Elements<Rule>(Rules.All);

    /// <summary>A local area that was in the register on some day.</summary>
    public static Gen<LocalArea> LocalArea => from day in Date from area in LocalAreaOn(day) select area;

    /// <summary>Working days in England: as they are, as they were known on an earlier day, or with local changes.</summary>
    public static Gen<WorkingDayCalendar> Calendar => Gen.Frequency(
        (2, Gen.Constant(WorkingDayCalendar.England)),
        (1, from day in Date select WorkingDayCalendar.England.AsKnownOn(day)),
        (3, CalendarWithChanges));

    /// <summary>Working days in England with one to four local changes: a day on which offices close, or a bank holiday that is worked.</summary>
    public static Gen<WorkingDayCalendar> CalendarWithChanges =>
        from closed in Gen.Choose(1, 3)
        from holidays in BankHoliday.ArrayOf(closed)
        from worked in Gen.Choose(0, 1)
        from year in Gen.Choose(FirstDate.Year, LastDate.Year)
        from holiday in Gen.Elements<BankHoliday>(WorkingDayCalendar.England.BankHolidays(year))
        let changed = holidays.Aggregate(WorkingDayCalendar.England, (calendar, each) => calendar.With(each))
        select worked == 1 ? changed.Without(holiday.Date) : changed;

    /// <summary>A day on which offices of an area close, on a day that would else be worked.</summary>
    public static Gen<BankHoliday> BankHoliday =>
        from day in Date
        from name in Gen.Elements("Town fair", "Civic mourning", "Council closure")
        select new BankHoliday(
            WorkingDayCalendar.England.OnOrAfter(day), name, BankHolidayKind.Extra, new Citation(new Source("LOCAL", "A notice of the council"), "the whole notice", Confidence.Quoted));

    /// <summary>A health commissioner: a clinical commissioning group or an integrated care board.</summary>
    public static Gen<HealthCommissioner> HealthCommissioner =>
        from number in Gen.Choose(1, 99)
        from letter in Gen.Elements("D", "F", "Q")
        from place in Gen.Elements("North", "South", "Vale", "Moorside", "St Oswald’s")
        from kind in Gen.Elements("CCG", "ICB")
        select new HealthCommissioner($"{number:00}{letter}", $"NHS {place} {number} {kind}");

    /// <summary>A provider of education, health or social care.</summary>
    public static Gen<Provider> Provider => from kind in Any<ProviderKind>() from provider in ProviderOf(kind) select provider;

    /// <summary>The partners of some local area.</summary>
    public static Gen<LocalAreaPartners> Partners => from area in LocalArea from partners in PartnersOf(area.Code) select partners;

    /// <summary>An inspector, trained before 2017 or not yet.</summary>
    public static Gen<Inspector> Inspector =>
        from role in Any<InspectorRole>()
        from number in Gen.Choose(1, 9)
        from name in Words.PersonName
        from days in Gen.Choose(0, 300)
        from trained in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new Inspector(Reference(role, number), name, role, trained ? FirstDate.PlusDays(days) : null);

    /// <summary>A team that is complete under both editions, and trained before a first day in 2017 or later.</summary>
    public static Gen<InspectionTeam> Team => TeamFor(Domain.Framework.Send2016, new LocalDate(2017, 1, 9));

    /// <summary>A day of an interval.</summary>
    /// <param name="days">The interval.</param>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public static Gen<LocalDate> DateIn(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Gen.Choose(0, days.Length - 1).Select(days.Start.PlusDays);
    }

    /// <summary>A local area that is in the register on a day.</summary>
    /// <param name="day">The day, from <see cref="LocalAreas.FirstDate"/> on.</param>
    public static Gen<LocalArea> LocalAreaOn(LocalDate day) => Gen.Elements<LocalArea>(LocalAreas.On(day));

    /// <summary>The partners of a local area.</summary>
    /// <param name="area">The area, by its principal authority.</param>
    public static Gen<LocalAreaPartners> PartnersOf(LocalAuthorityCode area) =>
        from commissioners in Some(HealthCommissioner, 1, 4)
        from providers in Some(Provider, 0, 4)
        from districts in Some(Words.District, 0, 3)
        from children in Gen.Choose(0, 14_000)
        select new LocalAreaPartners(
            area,
            [.. commissioners.DistinctBy(each => each.Code)],
            [.. providers.DistinctBy(each => each.Reference)],
            [.. districts.Distinct()],
            children);

    /// <summary>A team that an edition asks for, trained before a first day.</summary>
    /// <param name="framework">The edition.</param>
    /// <param name="firstDay">The first day of fieldwork.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    public static Gen<InspectionTeam> TeamFor(Framework framework, LocalDate firstDay)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return from more in Some(Gen.Elements(InspectorRole.CqcInspector, InspectorRole.OfstedInspector, InspectorRole.Hmi), 0, 2)
               let roles = new[] { InspectorRole.Hmi }.Concat(framework.Roles).Concat(more).ToArray()
               from names in Words.PersonName.ArrayOf(roles.Length)
               from days in Gen.Choose(1, 400).ArrayOf(roles.Length)
               let inspectors = roles
                   .Select((role, index) => new Inspector(Reference(role, index + 1), names[index], role, firstDay.PlusDays(-days[index])))
                   .ToArray()
               select new InspectionTeam(inspectors[0], [.. inspectors[1..]]);
    }

    private static Gen<Provider> ProviderOf(ProviderKind kind) =>
        from number in Gen.Choose(1, 40)
        from place in Gen.Elements("Hill", "Park", "Bridge", "St Anne’s", "Riverside")
        select new Provider($"P{number:00}", $"{place} {Called(kind)}", kind);

    private static string Called(ProviderKind kind) => kind switch
    {
        ProviderKind.EarlyYears => "Nursery",
        ProviderKind.School => "School",
        ProviderKind.College => "College",
        ProviderKind.SpecialistService => "Outreach Team",
        ProviderKind.HealthService => "Child Development Centre",
        _ => "Short Breaks",
    };

    private static string Reference(InspectorRole role, int number) => role switch
    {
        InspectorRole.Hmi => $"H{number}",
        InspectorRole.OfstedInspector => $"O{number}",
        _ => $"C{number}",
    };

    internal static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    internal static Gen<ValueList<T>> Some<T>(Gen<T> item, int least, int most) =>
        from length in Gen.Choose(least, most) from items in item.ArrayOf(length) select items.ToValueList();
}
