using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;
using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Testing;

/// <summary>What the package says of its histories, and what holds of every history whatever.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public class HistoryTests
{
    private const int Histories = 10_000;
    private const int Batch = 50;
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.England;

    public static TheoryData<string> Editions => [.. Framework.All.Select(edition => edition.Id)];

    public static TheoryData<string, HistoryShape> Shapes =>
        new(Framework.All.SelectMany(edition => SendInspectionGen.ShapesOf(edition).Select(shape => (edition.Id, shape))));

    [Theory, MemberData(nameof(Editions))]
    public void Of_ten_thousand_histories_one_in_a_hundred_at_least_reaches_each_stage(string edition)
    {
        Framework framework = Framework.All.Single(each => each.Id == edition);

        // In small batches, so that what was counted need not be kept.
        Gen<InspectionHistory> histories = SendInspectionGen.History(HistoryShape.Any, framework);
        Dictionary<InspectionStage, int> reached = Enumerable.Range(0, Histories / Batch)
            .SelectMany(batch => histories.Sample(Batch, new Rnd(20160919UL + (ulong)batch), size: 50))
            .SelectMany(history => Stages(history).Distinct())
            .GroupBy(stage => stage)
            .ToDictionary(group => group.Key, group => group.Count());
        Assert.Empty(InspectionProcess.Of(framework).Stages
            .Where(stage => reached.GetValueOrDefault(stage) < Histories / 100)
            .Select(stage => $"{stage}: {reached.GetValueOrDefault(stage)}"));
    }

    [Theory, MemberData(nameof(Shapes))]
    public void A_history_has_in_it_what_its_shape_says_and_so_has_each_shorter_one(string edition, HistoryShape shape)
    {
        Framework framework = Framework.All.Single(each => each.Id == edition);
        Prop.ForAll(SendInspectionArbitraries.History(shape, framework), history =>
        {
            Assert.True(Has(shape, history), history.ToString());
            InspectionHistory[] smaller = [.. SendInspectionArbitraries.History(shape, framework).Shrinker(history)];
            Assert.All(smaller, each =>
            {
                Assert.True(Has(shape, each), each.ToString());
                Assert.Equal(each.Inspection, Inspection.Replay(each.Events));
                Assert.True(each.Events.Count <= history.Events.Count);
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Profile.Cases(20)).WithQuietOnSuccess(true));
    }

    [Theory, MemberData(nameof(Shapes))]
    public void Shrinking_ends_at_a_history_in_which_nothing_can_be_left_out(string edition, HistoryShape shape)
    {
        Framework framework = Framework.All.Single(each => each.Id == edition);
        Arbitrary<InspectionHistory> histories = SendInspectionArbitraries.History(shape, framework);
        foreach (InspectionHistory history in histories.Generator.Sample(10))
        {
            InspectionHistory least = history;
            for (int steps = 0; histories.Shrinker(least).FirstOrDefault() is { } smaller; steps++)
            {
                Assert.True(steps < 500, "It goes on and on.");
                least = smaller;
            }

            Assert.InRange(least.Events.Count, 1, shape == HistoryShape.Any ? 1 : 18);
        }
    }

    [Theory, InlineData(HistoryShape.SuspendedInMarch2020, "area-send-2023"), InlineData(HistoryShape.IneffectiveAction, "send-2016"), InlineData((HistoryShape)99, "send-2016")]
    public void A_shape_that_an_edition_cannot_have_is_a_callers_error(HistoryShape shape, string edition) =>
        Assert.Throws<ArgumentException>(() => SendInspectionGen.History(shape, Framework.All.Single(each => each.Id == edition)));

    [Property(MaxTest = 200)]
    public void Each_fact_of_a_history_was_accepted_when_it_was_recorded(InspectionHistory history)
    {
        Inspection now = Inspection.None;
        foreach (InspectionEvent stored in history.Events)
        {
            Decision decision = now.Decide(stored with { Number = 0 }, Calendar);
            Assert.Equal(stored, decision.Event);
            now = decision.Inspection;
        }

        Assert.Equal(history.Inspection, now);
    }

    [Property(MaxTest = 200)]
    public void A_history_read_from_its_JSON_is_the_same_inspection(InspectionHistory history) => Assert.Equal(
        history.Inspection, Inspection.Replay(SendInspectionJson.Parse<ValueList<InspectionEvent>>(SendInspectionJson.Write(history.Events))));

    [Property(MaxTest = 100)]
    public Property The_next_fact_is_one_that_may_be_recorded(Inspection inspection, WorkingDayCalendar calendar) => Prop.ForAll(
        SendInspectionGen.NextFact(inspection, calendar).ToArbitrary(), fact => inspection.Decide(fact, calendar).IsAccepted);

    [Property(MaxTest = 100)]
    public Property A_refused_fact_breaks_the_one_rule_that_it_names(Inspection inspection, WorkingDayCalendar calendar) => Prop.ForAll(
        SendInspectionGen.RefusedFact(inspection, calendar).ToArbitrary(),
        nearly => inspection.Decide(nearly.Value, calendar).Refusals.Select(refusal => refusal.Rule).Distinct().SequenceEqual([nearly.Rule]));

    [Fact]
    public void Refused_facts_break_at_least_twenty_rules() => Assert.True(
        SendInspectionGen.Inspection.SelectMany(inspection => SendInspectionGen.RefusedFact(inspection, Calendar))
            .Sample(2000, new Rnd(20160919UL), size: 50).Select(nearly => nearly.Rule).Distinct().Count() >= 20);

    [Property(MaxTest = 100)]
    public void As_at_its_latest_day_an_inspection_is_what_it_is(Inspection inspection) =>
        Assert.Equal(inspection.Stage, inspection.AsAt(inspection.Facts.Select(fact => fact.On).Append(Calendar.Coverage.Start).Max()).Stage);

    [Property(MaxTest = 100)]
    public void What_is_owed_on_a_day_rests_on_a_rule_of_the_catalogue(Inspection inspection, LocalDate day) =>
        Assert.All(inspection.Obligations(day, Calendar), duty => Assert.Contains(duty.Rule, Rules.All));

    [Property(MaxTest = 100)]
    public void A_breach_is_of_a_fact_that_says_why_it_was_recorded(InspectionHistory history) => Assert.All(
        history.Inspection.Breaches, breach => Assert.Equal(breach.Reason, history.Inspection.Facts.Single(fact => fact.Number == breach.Number).Despite));

    [Property(MaxTest = 100)]
    public Property Striking_out_a_note_that_was_just_recorded_gives_the_inspection_before_it(Inspection inspection) => Prop.ForAll(
        SendInspectionGen.NextFact(inspection, Calendar).Where(fact => fact is Note and not RecordCorrected).ToArbitrary(),
        note =>
        {
            Inspection after = inspection.Decide(note, Calendar).Inspection;
            Inspection struck = after.Decide(new RecordCorrected(note.On, [new Correction(after.Version, null)], "A slip."), Calendar).Inspection;
            Assert.Equal(Told.Of(inspection), Told.Of(struck));
        });

    private static IEnumerable<InspectionStage> Stages(InspectionHistory history)
    {
        Inspection now = Inspection.None;
        yield return now.Stage;
        foreach (InspectionEvent stored in history.Events)
        {
            now = now.Evolve(stored);
            yield return now.Stage;
        }
    }

    /// <summary>What a reader finds in a history, told from the facts alone.</summary>
    private static bool Has(HistoryShape shape, InspectionHistory history) => shape switch
    {
        HistoryShape.FoundUnfitTwice => history.Inspection.Facts.OfType<StatementFoundUnfit>().Count() > 1,
        HistoryShape.Deferred => history.Inspection.Facts.OfType<InspectionDeferred>().Any(),
        HistoryShape.SuspendedInMarch2020 => history.Inspection.Facts.OfType<InspectionSuspended>().Any(fact => fact.On == new LocalDate(2020, 3, 17))
            && history.Inspection.Facts.OfType<InspectionResumed>().Any(fact => fact.On.Year >= 2021),
        HistoryShape.IneffectiveAction => history.Inspection.Outcome == 3 && history.Inspection.Facts.OfType<ActionJudged>().Any(fact => !fact.IsEffective),
        HistoryShape.Corrected => history.Events.OfType<RecordCorrected>().Any(),
        HistoryShape.WithBreach => history.Inspection.Breaches.Count > 0,
        _ => history.Events.Count > 0,
    };
}
