using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Tests.Properties;

/// <summary>Values of every kind with text that only JSON need bear, and days at the ends of the calendar; values as hosts meet them come from the package.</summary>
internal static class ValueGen
{
    /// <summary>Mostly of the years of inspections; now and then the ends of the calendar.</summary>
    internal static readonly Gen<LocalDate> Date = Gen.Frequency(
        (20, Gen.Choose(0, 5000).Select(days => new LocalDate(2013, 4, 1).PlusDays(days))),
        (1, Gen.Elements(new LocalDate(2016, 2, 29), new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31), LocalDate.MinIsoValue, new LocalDate(-44, 3, 15))));

    internal static readonly Gen<LocalDate> RegisterDate = Gen.Choose(0, 5000).Select(days => new LocalDate(2013, 4, 1).PlusDays(days));

    /// <summary>Text that is not blank: every other one plain, the others quoted, outside ASCII, outside the first plane, with control characters.</summary>
    internal static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements("Joint commissioning", "Oversight", "A visit to a school", "Agreed with the local authority", "The annual review"),
        from pieces in Gen.NonEmptyListOf(Gen.Elements(
            "joint", " ", "\"", "\\", "’", "é", "\u0000", "\n", "𝔖", "/", "<b>", "\uFFFD", "{}", "[0]", "'", "type", "\u2028"))
        select string.Concat(pieces.Append(".")));

    internal static readonly Gen<bool> Bool = Gen.Elements(true, false);
    internal static readonly Gen<int> Int = Gen.Frequency((9, Gen.Choose(1, 200)), (1, Gen.Elements(0, -1, int.MinValue, int.MaxValue)));
    internal static readonly Gen<DateInterval> Days =
        from start in Date where start.Year < 9999 from length in Gen.Choose(0, 90) select new DateInterval(start, start.PlusDays(length));

    internal static readonly Gen<LocalAuthorityCode> AuthorityCode = Gen.Choose(0, 999).Select(number => LocalAuthorityCode.Parse($"{number:000}"));
    internal static readonly Gen<Source> Source = from key in Text from title in Text select new Source(key, title);
    internal static readonly Gen<Citation> Citation =
        from source in Source from clause in Text from confidence in Any<Confidence>() select new Citation(source, clause, confidence);

    internal static readonly Gen<Rule> Rule =
        from id in Text from statement in Text from citation in Citation from seeAlso in Maybe(Citation) from breach in Bool select new Rule(id, statement, citation, seeAlso, breach);

    internal static readonly Gen<TimeLimit> TimeLimit =
        from rule in Rule
        from start in Text
        from number in Gen.Choose(1, 90)
        from kind in Gen.Choose(0, 2)
        from meaning in Any<TimeLimitKind>()
        select kind == 0 ? Domain.TimeLimit.OfMonths(rule, start, number, meaning) : new TimeLimit(rule, start, kind == 1 ? number : -number, meaning);

    /// <summary>The editions, now and then with a time limit replaced or taken away.</summary>
    internal static readonly Gen<Framework> Framework =
        from edition in Gen.Elements<Framework>(Domain.Framework.All)
        from limit in TimeLimit
        from change in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(1, 4)))
        select change switch
        {
            1 => edition with { Letter = limit },
            2 => edition with { Statement = limit, Notice = limit },
            3 => edition with { Revisit = null },
            4 => edition with { Review = limit, RevisitNotice = null },
            _ => edition,
        };

    internal static readonly Gen<Inspector> Inspector = from role in Any<InspectorRole>() from inspector in InspectorOf("I1", role) select inspector;

    internal static readonly Gen<InspectionTeam> Team =
        from lead in InspectorOf("H1", InspectorRole.Hmi)
        from cqc in InspectorOf("C1", InspectorRole.CqcInspector)
        from ofsted in InspectorOf("O1", InspectorRole.OfstedInspector)
        from more in Inspector
        from withMore in Bool
        select new InspectionTeam(lead, withMore ? [cqc, ofsted, more] : [ofsted, cqc]);

    internal static readonly Gen<BankHoliday> BankHoliday =
        from date in Date
        from name in Text
        from kind in Any<BankHolidayKind>()
        from citation in Citation
        from announcedOn in MaybeValue(Date)
        from announcement in Maybe(Citation)
        from inPlaceOf in MaybeValue(Date)
        select new BankHoliday(date, name, kind, citation, announcedOn, announcement, inPlaceOf);

    internal static readonly Gen<Evidence> Evidence =
        from reference in Text
        from kind in Any<EvidenceKind>()
        from sector in Any<Sector>()
        from summary in Text
        from day in Date
        select new Evidence(reference, kind, sector, summary, day);

    internal static readonly Gen<EvaluationQuestion> Question =
        from code in Text from text in Text from citation in Citation select new EvaluationQuestion(code, text, citation);

    internal static readonly Gen<Outcome> Outcome =
        from number in Gen.Choose(1, 3) from text in Text from then in Text from citation in Citation from required in Bool from next in Maybe(TimeLimit) select new Outcome(number, text, then, citation, required, next);

    internal static readonly Gen<WeaknessProgress> Weakness = from weakness in Text from enough in Bool select new WeaknessProgress(weakness, enough);

    /// <summary>A refusal has no public constructor: these are of a team that is not trained.</summary>
    internal static readonly Gen<Refusal> Refusal =
        from team in Team from day in RegisterDate from refusal in Gen.Elements<Refusal>([.. Untrained(team, day)]) select refusal;

    internal static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    internal static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, some.Select(value => (T?)value)));

    internal static Gen<T?> MaybeValue<T>(Gen<T> some)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, some.Select(value => (T?)value)));

    internal static Gen<ValueList<T>> List<T>(Gen<T> item) => from length in Gen.Choose(0, 3) from items in Gen.ListOf(item, length) select items.ToValueList();

    private static Gen<Inspector> InspectorOf(string reference, InspectorRole role) =>
        from name in Text from trainedOn in MaybeValue(Date) select new Inspector(reference, name, role, trainedOn);

    private static IEnumerable<Refusal> Untrained(InspectionTeam team, LocalDate on) =>
        team.CheckTraining(on).Concat(new InspectionTeam(new Inspector("H2", "Jane Marsh", InspectorRole.Hmi, null), team.Others).CheckTraining(on));
}
