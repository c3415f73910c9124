using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Testing;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>What holds of every correction of every history.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public class CorrectionLawTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Property]
    public Property A_correction_of_an_entry_to_what_it_already_says_is_accepted_and_changes_nothing(Framework framework, bool isBreach, byte place) => Prop.ForAll(
        SendInspectionArbitraries.History(isBreach ? HistoryShape.WithBreach : HistoryShape.Any, framework),
        history =>
        {
            Inspection inspection = history.Inspection;
            InspectionEvent[] facts = [.. Uncorrected(history).Where(fact => !isBreach || fact.Despite is not null)];
            if (facts.Length > 0)
            {
                InspectionEvent entry = facts[place % facts.Length];
                Decision corrected = Corrected(inspection, entry.Number, entry with { Number = 0 });
                Assert.Equal(Told.Of(inspection, Days(inspection)), Told.Of(corrected.Inspection, Days(inspection)));
            }
        });

    [Property]
    public void An_entry_that_is_struck_out_and_put_back_stands_as_before(InspectionHistory history, byte place)
    {
        InspectionEvent[] notes = [.. Uncorrected(history).OfType<Note>()];
        if (notes.Length == 0)
        {
            return;
        }

        InspectionEvent entry = notes[place % notes.Length];
        Decision struck = Corrected(history.Inspection, entry.Number, null);
        if (struck.IsAccepted)
        {
            Assert.DoesNotContain(struck.Inspection.Facts, fact => fact.Number == entry.Number);
            Inspection back = Corrected(struck.Inspection, entry.Number, entry).Inspection;
            Assert.Equal(Told.Of(history.Inspection, Days(history.Inspection)), Told.Of(back, Days(history.Inspection)));
        }
    }

    [Property]
    public void An_inspection_after_a_correction_is_the_one_that_would_have_been_without_the_mistake(InspectionHistory history, byte place, sbyte days)
    {
        InspectionEvent[] facts = Uncorrected(history);
        if (facts.Length == 0)
        {
            return;
        }

        InspectionEvent entry = facts[place % facts.Length];
        InspectionEvent right = entry with { Number = 0, On = entry.On.PlusDays(days % 6) };
        Decision corrected = Corrected(history.Inspection, entry.Number, right);
        if (corrected.IsAccepted)
        {
            Inspection without = history.Events.Aggregate(
                Inspection.None, (now, fact) => now.Decide(fact.Number == entry.Number ? right : fact, England).Inspection);
            Assert.Equal(Told.Of(without, Days(without)), Told.Of(corrected.Inspection, Days(without)));
        }
    }

    [Property]
    public void A_correction_that_is_refused_says_which_entry_is_wrong_or_would_no_longer_stand(InspectionHistory history, byte place)
    {
        InspectionEvent[] facts = Uncorrected(history);
        if (facts.Length > 0)
        {
            int number = facts[place % facts.Length].Number;
            Assert.All(Corrected(history.Inspection, number, null).Refusals, refusal =>
            {
                InspectionEvent named = facts.Single(fact => refusal.Problem.StartsWith($"Entry {fact.Number}, {fact.GetType().Name} of ", StringComparison.Ordinal));
                Assert.True(named.Number > number);
            });
        }
    }

    /// <summary>The facts of a history in which nothing was corrected yet; none where something was.</summary>
    private static InspectionEvent[] Uncorrected(InspectionHistory history) => history.Events.Any(fact => fact is RecordCorrected) ? [] : [.. history.Events];

    private static Decision Corrected(Inspection inspection, int number, InspectionEvent? entry) => inspection.Decide(
        new RecordCorrected(inspection.Facts.Max(fact => fact.On), [new Correction(number, entry)], "It was written down wrongly."), England);

    private static IEnumerable<LocalDate> Days(Inspection inspection) => inspection.Facts.Select(fact => fact.On).Distinct().Where((_, index) => index % 4 == 0);
}
