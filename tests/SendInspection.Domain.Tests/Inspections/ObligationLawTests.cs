using System.Text.RegularExpressions;
using SendInspection.Domain.Testing;
using SendInspection.Domain.Tests.Calendars;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>What holds of everything that is owed, whatever the history, the day and the working days.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public partial class ObligationLawTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Property]
    public void A_duty_under_a_longer_time_limit_is_due_later_and_never_overdue_earlier(InspectionHistory history, byte more, byte days)
    {
        int longer = 1 + (more % 60);
        LocalDate day = DayIn(history, days);
        Inspection other = Inspection.Replay(history.Events.Select(fact => fact is InspectionPlanned plan ? plan with { Framework = Longer(plan.Framework, longer) } : fact));
        (Obligation, Obligation)[] duties = Pairs(history.Inspection.Obligations(day, England), other.Obligations(day, England));
        bool isReplaced = !history.Events.OfType<RecordCorrected>().Any();
        Assert.All(duties, pair =>
        {
            (Obligation usual, Obligation later) = pair;
            Assert.True(later.WorkingDaysLate <= usual.WorkingDaysLate);
            Assert.True(later.Status == usual.Status || later.Status is not (ObligationStatus.Overdue or ObligationStatus.PastTarget));
            if (usual.Due is not null && isReplaced && usual.Duty is not (Duty.NotifyLocalArea or Duty.NextInspection))
            {
                Assert.True(later.Due!.Latest.DueOn > usual.Due.Latest.DueOn);
            }
        });
    }

    [Property]
    public void A_duty_that_was_met_is_still_met_on_every_later_day_unless_there_is_more_of_it_to_do(InspectionHistory history, byte one, byte other)
    {
        LocalDate early = DayIn(history, Math.Min(one, other)), late = DayIn(history, Math.Max(one, other));
        ILookup<(Duty, LocalDate), Obligation> then = history.Inspection.Obligations(late, England).ToLookup(duty => (duty.Duty, duty.StartedOn));
        Assert.All(history.Inspection.Obligations(early, England).Where(duty => duty.Status == ObligationStatus.Met), met =>
        {
            // Another concern must be acted on too, and another statement published too.
            if (met.Duty is not (Duty.ActOnConcerns or Duty.PublishStatement) && then[(met.Duty, met.StartedOn)].FirstOrDefault() is { } still)
            {
                // That a direction was followed, or copies were published, may be recorded again with another day.
                Assert.Equal(ObligationStatus.Met, still.Status);
                Assert.True(met.MetOn == still.MetOn || met.Duty is Duty.FollowDirection or Duty.PublishCopies, $"{met} / {still}");
            }
        });
    }

    [Property]
    public void What_is_owed_on_a_day_follows_from_what_had_happened_by_then_alone(InspectionHistory history, WorkingDayCalendar calendar, byte days)
    {
        LocalDate day = DayIn(history, days);
        InspectionEvent[] known = [.. history.Inspection.Facts.Where(fact => fact is not RecordCorrected && Told.HappenedOn(fact) <= day)];

        // A concern may be about a day before the plan: until then nothing is owed.
        Inspection then = known is [InspectionPlanned, ..] ? Inspection.Replay(known.Select((fact, index) => fact with { Number = index + 1 })) : Inspection.None;
        Assert.Equal(Explained(then, day, calendar), Explained(history.Inspection, day, calendar));
    }

    [Property]
    public void A_duty_that_nobody_does_is_later_by_each_working_day_that_passes(InspectionHistory history, byte first, byte more)
    {
        LocalDate early = Latest(history).PlusDays(first), late = early.PlusDays(more);
        (Obligation, Obligation)[] duties = Pairs(history.Inspection.Obligations(early, England), history.Inspection.Obligations(late, England));
        Assert.All(duties, pair =>
        {
            (Obligation before, Obligation after) = pair;
            if (before.Status is ObligationStatus.Overdue or ObligationStatus.PastTarget)
            {
                Assert.Equal(before.Status, after.Status);
                Assert.Equal(before.WorkingDaysLate + DayByDayOracle.Count(early, late), after.WorkingDaysLate);
            }
            else
            {
                Assert.True(after.WorkingDaysLate >= before.WorkingDaysLate);
            }
        });
    }

    [Property]
    public void A_local_closure_moves_exactly_the_deadlines_that_are_counted_over_it_and_away_from_their_start(
        InspectionHistory history, WorkingDayCalendar calendar, BankHoliday closure, byte days)
    {
        LocalDate closed = calendar.OnOrAfter(DayIn(history, days));
        WorkingDayCalendar changed = calendar.With(new BankHoliday(closed, closure.Name, closure.Kind, closure.Citation));
        LocalDate day = Latest(history);
        (Obligation, Obligation)[] duties = Pairs(history.Inspection.Obligations(day, calendar), history.Inspection.Obligations(day, changed));
        Assert.All(duties.Where(pair => pair.Item1.Due is not null), pair =>
        {
            (Deadline usual, Deadline moved) = (pair.Item1.Due!.Latest, pair.Item2.Due!.Latest);
            bool isCounted = usual.WorkingDays != 0 && (usual.WorkingDays > 0
                ? closed > usual.StartedOn && closed <= usual.DueOn
                : closed < usual.StartedOn && closed >= usual.DueOn);
            Assert.Equal(isCounted ? Math.Sign(usual.WorkingDays) : 0, moved.DueOn.CompareTo(usual.DueOn));
        });
    }

    [Property]
    public void What_explains_a_duty_names_who_owes_it_its_rule_its_source_its_start_and_its_last_day(InspectionHistory history, WorkingDayCalendar calendar, byte days) => Assert.All(
        history.Inspection.Obligations(DayIn(history, days), calendar),
        duty => Assert.All(
            [
                duty.Who, duty.What, duty.Rule.Id, duty.Rule.Statement, $"{duty.Rule.Citation}", Iso(duty.AsAt), Iso(duty.Due?.Latest.StartedOn ?? duty.StartedOn),
                .. duty.Due is { } due ? new[] { Iso(due.Latest.DueOn) } : [],
                .. duty.WorkingDaysLate > 0 ? new[] { $"{duty.WorkingDaysLate} working day" } : [],
            ],
            part => Assert.Contains(part, duty.Explain(), StringComparison.OrdinalIgnoreCase)));

    [Property]
    public void No_bar_of_a_timeline_ends_before_it_starts(InspectionHistory history, WorkingDayCalendar calendar)
    {
        Timeline timeline = history.Inspection.Timeline(calendar);
        Assert.All(timeline.Entries, entry => Assert.False(entry.ActualTo < entry.ActualFrom, entry.ToString()));
        string chart = timeline.ToMermaid();
        Assert.All(Bar.Matches(chart), bar => Assert.True(string.CompareOrdinal(bar.Groups[1].Value, bar.Groups[2].Value) <= 0, chart));
    }

    [Property(MaxTest = 50)]
    public void What_many_inspections_owe_is_what_each_of_them_owes_in_order_of_the_last_day(InspectionHistory one, InspectionHistory other, InspectionHistory third, byte days)
    {
        LocalDate day = DayIn(other, days);
        Inspection[] all = [one.Inspection, other.Inspection, third.Inspection];
        Obligation[] owed = [.. Programme.Obligations(all, day, England)];
        Assert.Equal(
            all.SelectMany(each => each.Obligations(day, England)).Select(duty => duty.Explain()).Order(StringComparer.Ordinal),
            owed.Select(duty => duty.Explain()).Order(StringComparer.Ordinal));
        LocalDate[] due = [.. owed.Select(duty => duty.Due?.Earliest.DueOn ?? LocalDate.MaxIsoValue)];
        Assert.Equal(due.Order(), due);
    }

    /// <summary>A day from the first fact to half a year after the latest, by how much of that time has passed.</summary>
    private static LocalDate DayIn(InspectionHistory history, byte part)
    {
        LocalDate first = history.Events[0].On;
        return first.PlusDays((Period.DaysBetween(first, Latest(history)) + 180) * part / byte.MaxValue);
    }

    private static LocalDate Latest(InspectionHistory history) => history.Events.Max(fact => LocalDate.Max(fact.On, Told.HappenedOn(fact)));

    private static IEnumerable<string> Explained(Inspection inspection, LocalDate day, WorkingDayCalendar calendar) =>
        inspection.Obligations(day, calendar).Select(duty => duty.Explain());

    /// <summary>The duties of two lists, which owe the same from the same days, side by side.</summary>
    private static (Obligation, Obligation)[] Pairs(ValueList<Obligation> one, ValueList<Obligation> other)
    {
        Obligation[] left = InOrder(one), right = InOrder(other);
        Assert.Equal(left.Select(duty => (duty.Duty, duty.StartedOn)), right.Select(duty => (duty.Duty, duty.StartedOn)));
        return [.. left.Zip(right)];

        static Obligation[] InOrder(ValueList<Obligation> duties) =>
            [.. duties.OrderBy(duty => duty.Duty).ThenBy(duty => duty.StartedOn).ThenBy(duty => duty.MetOn?.Start ?? LocalDate.MaxIsoValue)];
    }

    private static Framework Longer(Framework edition, int more) => edition with
    {
        Letter = Longer(edition.Letter, more),
        Statement = Longer(edition.Statement, more)!,
        StatementPublication = Longer(edition.StatementPublication, more),
        Review = Longer(edition.Review, more),
        Resubmission = Longer(edition.Resubmission, more),
        StrategicPlan = Longer(edition.StrategicPlan, more),
        Revisit = Longer(edition.Revisit, more),
        RevisitReport = Longer(edition.RevisitReport, more),
    };

    private static TimeLimit? Longer(TimeLimit? limit, int more) => limit is null ? null
        : limit.Months > 0 ? TimeLimit.OfMonths(limit.Rule, limit.StartsWith, limit.Months + more, limit.Kind)
        : new TimeLimit(limit.Rule, limit.StartsWith, limit.WorkingDays + more, limit.Kind);

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    [GeneratedRegex("([0-9]{4}-[0-9]{2}-[0-9]{2}), ([0-9]{4}-[0-9]{2}-[0-9]{2})")]
    private static partial Regex Bar { get; }
}
