using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Testing;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>What holds of every decision on a fact, accepted or refused.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public partial class DecisionLawTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Property]
    public Property A_fact_that_is_accepted_gives_the_inspection_that_its_stored_history_gives(InspectionHistory history) => Prop.ForAll(
        SendInspectionGen.NextFact(history.Inspection, England).ToArbitrary(),
        fact =>
        {
            Decision decision = history.Inspection.Decide(fact, England);
            Inspection stored = Inspection.Replay(history.Events.Add(decision.Event!));
            Assert.Equal(stored, decision.Inspection);
            Assert.Equal(Told.Of(stored), Told.Of(decision.Inspection));
            Assert.Equal(stored.Breaches, decision.Inspection.Breaches);
        });

    [Property]
    public Property A_fact_that_is_refused_leaves_the_inspection_as_it_was_and_names_rules_of_the_catalogue_with_a_remedy(InspectionHistory history, WorkingDayCalendar calendar) =>
        Prop.ForAll(
            SendInspectionGen.RefusedFact(history.Inspection, calendar).ToArbitrary(),
            nearly =>
            {
                List<(string, object?)> before = Told.Of(history.Inspection);
                Decision decision = history.Inspection.Decide(nearly.Value, calendar);
                Assert.Null(decision.Event);
                Assert.Throws<InvalidOperationException>(() => decision.Inspection);
                Assert.Equal(before, Told.Of(history.Inspection));
                Assert.All(decision.Refusals, refusal =>
                {
                    Assert.Contains(refusal.Rule, Rules.All);
                    Assert.False(string.IsNullOrWhiteSpace(refusal.Problem) || string.IsNullOrWhiteSpace(refusal.Remedy));
                    Assert.Contains(refusal.Rule.Id, decision.ToString(), StringComparison.Ordinal);
                });
            });

    [Property]
    public Property A_refusal_names_a_part_that_the_refused_fact_or_its_inspection_has(Inspection inspection, WorkingDayCalendar calendar) => Prop.ForAll(
        SendInspectionGen.RefusedFact(inspection, calendar).ToArbitrary(),
        nearly => Assert.All(inspection.Decide(nearly.Value, calendar).Refusals, refusal => Assert.True(
            refusal.Field is null || Has(nearly.Value, refusal.Field) || Has(inspection, refusal.Field), $"{nearly.Value}: {refusal.Field}")));

    [Property]
    public Property A_fact_that_is_numbered_for_another_place_is_refused_for_its_number_alone(Inspection inspection, short off) => Prop.ForAll(
        SendInspectionGen.NextFact(inspection, England).ToArbitrary(),
        fact =>
        {
            int next = inspection.Version + 1;
            Assert.Equal(inspection.Decide(fact, England), inspection.Decide(fact with { Number = next }, England));
            if (off != 0 && next + off != 0)
            {
                Assert.Equal([Rules.NextEntry], inspection.Decide(fact with { Number = next + off }, England).Refusals.Select(refusal => refusal.Rule));
            }
        });

    [Property]
    public void An_inspection_that_was_suspended_and_resumed_is_at_its_stage_with_all_that_was_recorded_and_owes_the_same_by_the_same_days(Inspection inspection, byte more)
    {
        LocalDate stopped = inspection.Facts.Select(fact => fact.On).Append(new LocalDate(2016, 9, 19)).Max();
        Decision suspended = inspection.Decide(new InspectionSuspended(stopped, "The whole programme is suspended."), England);
        bool isUnderWay = inspection.Stage is not (InspectionStage.NotPlanned or InspectionStage.Closed or InspectionStage.Cancelled) && inspection.SuspendedSince is null;
        if (!suspended.IsAccepted)
        {
            Assert.False(isUnderWay, suspended.ToString());
            return;
        }

        LocalDate resumedOn = stopped.PlusDays(1 + more);
        Inspection resumed = suspended.Inspection.Decide(new InspectionResumed(resumedOn), England).Inspection;
        Assert.Equal(stopped, suspended.Inspection.SuspendedSince);
        Assert.Equal(Recorded(inspection), Recorded(resumed));
        Assert.Equal(Owed(inspection, resumedOn), Owed(resumed, resumedOn));

        static IEnumerable<(string, object?)> Recorded(Inspection each) => Told.Of(each).Where(told => told.What != nameof(Inspection.Facts));
        static IEnumerable<(Duty, LocalDate, DateInterval?)> Owed(Inspection each, LocalDate day) =>
            each.Obligations(day, England).Select(duty => (duty.Duty, duty.StartedOn, duty.Due?.DueOn));
    }

    [Property(MaxTest = 300)]
    public void Two_notes_of_different_things_owe_the_same_in_whichever_order_they_are_recorded(InspectionHistory history, byte days)
    {
        Inspection before = Inspection.None;
        foreach ((InspectionEvent one, InspectionEvent other) in history.Events.Zip(history.Events.Skip(1)))
        {
            Inspection now = before;
            before = now.Evolve(one);
            if (one is Note and not RecordCorrected && other is Note and not RecordCorrected && one.GetType() != other.GetType()
                && now.Decide(other with { Number = 0 }, England) is { IsAccepted: true } first
                && first.Inspection.Decide(one with { Number = 0 }, England) is { IsAccepted: true } second)
            {
                LocalDate day = LocalDate.Max(one.On, other.On).PlusDays(days);
                Inspection usual = before.Evolve(other);
                Assert.Equal(usual.Stage, second.Inspection.Stage);
                Assert.Equal(
                    usual.Obligations(day, England).Select(duty => duty.Explain()), second.Inspection.Obligations(day, England).Select(duty => duty.Explain()));
            }
        }
    }

    /// <summary>Whether a path such as Corrections[0].Entry.Reason leads to a part of a value.</summary>
    private static bool Has(object? whole, string path)
    {
        Type? type = whole?.GetType();
        foreach (Match step in Step.Matches(path))
        {
            if (step.Groups[1].Success)
            {
                object?[] items = [.. ((System.Collections.IEnumerable?)whole ?? Array.Empty<object>()).Cast<object?>()];
                int index = int.Parse(step.Groups[1].Value, CultureInfo.InvariantCulture);
                if (index >= items.Length)
                {
                    return false;
                }

                whole = items[index];
                type = whole?.GetType();
                continue;
            }

            if (type?.GetProperty(step.Value, BindingFlags.Public | BindingFlags.Instance) is not { } part)
            {
                return false;
            }

            whole = whole is null ? null : part.GetValue(whole);
            type = whole?.GetType() ?? part.PropertyType;
        }

        return true;
    }

    [GeneratedRegex(@"\w+(?!\w*\])|\[(\d+)\]")]
    private static partial Regex Step { get; }
}
