using System.Reflection;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>What holds of the fold of every history.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public partial class HistoryLawTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Property]
    public void Without_its_notes_an_inspection_is_at_the_same_stage_since_the_same_day(InspectionHistory history)
    {
        Inspection steps = Inspection.Replay(Numbered(history.Inspection.Facts.OfType<Milestone>()));
        Assert.Equal((history.Inspection.Stage, history.Inspection.LatestOn), (steps.Stage, steps.LatestOn));
    }

    [Property]
    public void An_inspection_is_at_the_stage_to_which_the_process_leads_its_steps(InspectionHistory history)
    {
        Milestone[] steps = [.. history.Inspection.Facts.OfType<Milestone>()];
        InspectionStage? reached = InspectionStage.NotPlanned;
        foreach (Milestone step in steps)
        {
            reached = InspectionProcess.Of(steps.OfType<InspectionPlanned>().Last().Framework).After(reached!.Value, step.Step);
        }

        Assert.Equal(history.Inspection.Stage, reached);
        Assert.Equal(steps.Select(step => step.On).Order(), steps.Select(step => step.On));
    }

    [Property]
    public void An_inspection_tells_no_day_that_none_of_its_facts_tells(Inspection inspection)
    {
        HashSet<string> told = [.. inspection.Facts.SelectMany(fact => Day.Matches(SendInspectionJson.Write(fact))).Select(match => match.Value)];
        Assert.All(Days, property => Assert.True(
            property.GetValue(inspection) is not LocalDate day || told.Contains(NodaTime.Text.LocalDatePattern.Iso.Format(day)), property.Name));
    }

    [Property]
    public void A_history_that_is_folded_in_two_parts_is_the_same_inspection(InspectionHistory history, byte part)
    {
        int first = part % (history.Events.Count + 1);
        Inspection whole = history.Events.Skip(first).Aggregate(Inspection.Replay(history.Events.Take(first)), (now, fact) => now.Evolve(fact));
        Assert.Equal(history.Inspection, whole);
        Assert.Equal(Told.Of(history.Inspection), Told.Of(whole));
    }

    [Property]
    public void An_inspection_as_at_a_day_holds_exactly_what_had_happened_by_then_also_when_it_was_told_as_at_a_later_day_before(InspectionHistory history, byte one, byte other)
    {
        Inspection inspection = history.Inspection;
        LocalDate first = history.Events[0].On;
        int days = Period.DaysBetween(first, history.Events.Max(fact => fact.On)) + 2;
        LocalDate early = first.PlusDays(days * Math.Min(one, other) / byte.MaxValue), late = first.PlusDays(days * Math.Max(one, other) / byte.MaxValue);
        Assert.Equal(
            inspection.Facts.Where(fact => fact is not RecordCorrected && Told.HappenedOn(fact) <= early),
            inspection.AsAt(early).Facts.Where(fact => fact is not RecordCorrected));
        Assert.Equal(inspection.AsAt(early), inspection.AsAt(late).AsAt(early));
    }

    [Property]
    public void Equal_histories_are_equal_inspections_with_equal_hashes_and_one_day_more_makes_them_differ(InspectionHistory history, byte place)
    {
        ValueList<InspectionEvent> again = SendInspectionJson.Parse<ValueList<InspectionEvent>>(SendInspectionJson.Write(history.Events));
        Inspection same = Inspection.Replay(again);
        Assert.Equal(history.Inspection, same);
        Assert.Equal(history.Inspection.GetHashCode(), same.GetHashCode());

        // A note of another day can always be folded, whatever rule it breaks; one that was corrected later counts for nothing.
        int changed = place % again.Count;
        if (again[changed] is Note && !again.Any(fact => fact is RecordCorrected))
        {
            Assert.NotEqual(same, Inspection.Replay(again.Select((fact, index) => index == changed ? fact with { On = fact.On.PlusDays(1) } : fact)));
        }
    }

    [Property]
    public Property A_breach_stays_until_a_correction_and_comes_only_of_the_entry_that_says_why(Framework framework) => Prop.ForAll(
        SendInspectionArbitraries.History(HistoryShape.WithBreach, framework),
        history =>
        {
            Inspection now = Inspection.None;
            foreach (InspectionEvent fact in history.Events)
            {
                Inspection then = now.Decide(fact, England).Inspection;
                Assert.True(fact is RecordCorrected || then.Breaches.Take(now.Breaches.Count).SequenceEqual(now.Breaches));
                Assert.All(
                    then.Breaches.Except(now.Breaches), breach => Assert.True(fact is RecordCorrected || (breach.Number == fact.Number && breach.Reason == fact.Despite)));
                now = then;
            }
        });

    private static IEnumerable<InspectionEvent> Numbered(IEnumerable<InspectionEvent> facts) => facts.Select((fact, index) => fact with { Number = index + 1 });

    private static readonly PropertyInfo[] Days = [.. typeof(Inspection).GetProperties().Where(property => property.PropertyType == typeof(LocalDate?))];

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex Day { get; }
}
