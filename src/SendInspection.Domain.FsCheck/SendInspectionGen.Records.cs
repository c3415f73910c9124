using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Testing;

public static partial class SendInspectionGen
{
    /// <summary>What is publicly known of an inspection of either edition: each date exact, or known as some days.</summary>
    public static Gen<InspectionRecord> Record => from framework in Framework from record in RecordOf(framework) select record;

    /// <summary>What is publicly known of an inspection under an edition: each date exact, or known as some days.</summary>
    /// <param name="framework">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    public static Gen<InspectionRecord> RecordOf(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        Citation page = new(new Source("PAGE", "The page of an inspection"), "the whole page", Confidence.Quoted);
        return from ended in Along(new InspectionHistory(HistoryShape.Any), framework, ToFieldwork)
               where ended.Inspection.LastDay is not null
               from facts in Gen.Choose(0, 24)
               from history in Onwards(ended, framework, facts)
               where history.Inspection.LastDay is not null
               let told = InspectionRecord.Of(history.Inspection, page)
               from firstDay in Known(told.FirstDay)
               from lastDay in Known(told.LastDay)
               from received in Known(told.LetterReceived)
               from published in Known(told.LetterPublished)
               from submitted in Known(told.StatementSubmitted)
               from revisit in RevisitOf(history.Inspection, page)
               select new InspectionRecord(framework, told.Area, firstDay!, lastDay!, received, published, told.Statement, submitted, revisit, told.Outcome);
    }

    /// <summary>A date as it is, or with days before and after it on which it may have been.</summary>
    private static Gen<KnownDate?> Known(KnownDate? date) => date is null
        ? Gen.Constant<KnownDate?>(null)
        : from isExact in Gen.Frequency((2, Gen.Constant(true)), (1, Gen.Constant(false)))
          from before in Gen.Choose(0, 12)
          from after in Gen.Choose(0, 20)
          select isExact ? date : new KnownDate(new DateInterval(date.Days.Start.PlusDays(-before), date.Days.End.PlusDays(after)), date.Citation);

    private static Gen<RevisitRecord?> RevisitOf(Inspection inspection, Citation page) => inspection is { RevisitFirstDay: { } first, RevisitLastDay: { } last } && first <= last
        ? from firstDay in Known(new KnownDate(first, page))
          from lastDay in Known(new KnownDate(last, page))
          from result in Gen.Elements("Sufficient progress in two of three weaknesses.", "The action is effective.")
          select (RevisitRecord?)new RevisitRecord(firstDay!, lastDay!, result)
        : Gen.Constant<RevisitRecord?>(null);
}
