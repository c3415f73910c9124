using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Testing;
using SendInspection.Domain.Validation;
using static SendInspection.Domain.Tests.Properties.ValueGen;

namespace SendInspection.Domain.Tests.Properties;

/// <summary>Public records, their parts, and drafts of them.</summary>
internal static class RecordGen
{
    internal static readonly Gen<KnownDate> KnownDate = from days in Days from citation in ValueGen.Citation select new KnownDate(days, citation);

    internal static readonly Gen<StatementRequirement> Statement = from required in Bool from citation in ValueGen.Citation select new StatementRequirement(required, citation);

    internal static readonly Gen<RevisitRecord> Revisit = from first in KnownDate from last in KnownDate from result in Text select new RevisitRecord(first, last, result);

    internal static readonly Gen<KnownOutcome> Outcome = from number in Gen.Choose(1, 3) from citation in ValueGen.Citation select new KnownOutcome(number, citation);

    /// <summary>Its dates follow one another, each of them known to a week or better.</summary>
    internal static readonly Gen<InspectionRecord> Record =
        from framework in Gen.Elements<Framework>(Framework.All)
        from area in SendInspectionGen.LocalArea
        from start in RegisterDate
        from firstDay in Week(start, 0)
        from lastDay in Week(start, 1)
        from received in Maybe(Week(start, 2))
        from published in Maybe(Week(start, 2))
        from statement in Maybe(Statement)
        from submitted in Maybe(Week(start, 3))
        from revisitFirst in Week(start, 4)
        from revisitLast in Week(start, 5)
        from result in Maybe(Text)
        from outcome in Maybe(Outcome)
        let known = framework.Outcomes.Count > 0 ? outcome : null
        select new InspectionRecord(
            framework, area, firstDay, lastDay, received, published, known is null ? statement : null, submitted,
            result is null ? null : new RevisitRecord(revisitFirst, revisitLast, result), known);

    internal static readonly Gen<Tally> Tally = from certain in Int from possible in Int select new Tally(certain, possible);

    internal static readonly Gen<ProgrammeFigures> Figures =
        from asAt in Date
        from areas in Int
        from completed in Tally
        from letters in Tally
        from statements in Tally
        from outcomes in List(Tally)
        select new ProgrammeFigures(asAt, areas, completed, letters, statements) { Outcomes = outcomes };

    internal static readonly Gen<KnownDateDraft> DateDraft =
        from day in Maybe(Text) from start in Maybe(Text) from end in Maybe(Text) from source in Maybe(Text) from confidence in Maybe(Text)
        select new KnownDateDraft { On = day, From = start, To = end, Source = source, Confidence = confidence };

    internal static readonly Gen<InspectionRecordDraft> Draft =
        from framework in Maybe(Text)
        from code in Maybe(Text)
        from area in Maybe(Text)
        from firstDay in Maybe(DateDraft)
        from lastDay in Maybe(DateDraft)
        from received in Maybe(DateDraft)
        from published in Maybe(DateDraft)
        from required in MaybeValue(Bool)
        from source in Maybe(Text)
        from submitted in Maybe(DateDraft)
        from result in Maybe(Text)
        from outcome in MaybeValue(Int)
        select new InspectionRecordDraft
        {
            Framework = framework,
            AreaCode = code,
            Area = area,
            FirstDay = firstDay,
            LastDay = lastDay,
            LetterReceived = received,
            LetterPublished = published,
            Statement = source is null ? null : new StatementRequirementDraft { Required = required, Source = source, Confidence = "quoted" },
            StatementSubmitted = submitted,
            Revisit = result is null ? null : new RevisitDraft { FirstDay = firstDay, LastDay = lastDay, Result = result },
            Outcome = outcome is null ? null : new OutcomeDraft { Number = outcome, Source = source, Confidence = "quoted" },
        };

    private static Gen<KnownDate> Week(LocalDate start, int number) =>
        from first in Gen.Choose(0, 3)
        from more in Gen.Choose(0, 3)
        from citation in ValueGen.Citation
        select new KnownDate(new DateInterval(start.PlusDays((7 * number) + first), start.PlusDays((7 * number) + first + more)), citation);
}
