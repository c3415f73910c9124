using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Validation;
using static SendInspection.Domain.Tests.Properties.ValueGen;

namespace SendInspection.Domain.Tests.Properties;

/// <summary>Parts of public records, and drafts of records: with text that only JSON need bear, and dates that need not fit. Whole records come from the package.</summary>
internal static class RecordGen
{
    internal static readonly Gen<KnownDate> KnownDate = from days in Days from citation in ValueGen.Citation select new KnownDate(days, citation);

    internal static readonly Gen<StatementRequirement> Statement = from required in Bool from citation in ValueGen.Citation select new StatementRequirement(required, citation);

    internal static readonly Gen<RevisitRecord> Revisit = from first in KnownDate from last in KnownDate from result in Text select new RevisitRecord(first, last, result);

    internal static readonly Gen<KnownOutcome> Outcome = from number in Gen.Choose(1, 3) from citation in ValueGen.Citation select new KnownOutcome(number, citation);

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
}
