namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Times of standing still that were written down in any order, against a fold of the facts in order of date.</summary>
public class StandstillTests
{
    private const int Histories = 500;
    private static readonly LocalDate Due = new(2017, 2, 20);
    private static readonly LocalDate Submitted = Due.PlusDays(30);

    [Fact]
    public void Each_time_is_told_as_the_facts_tell_it_in_order_of_date_whatever_the_order_of_the_entries() => All((random, count) =>
    {
        List<InspectionEvent> facts = [.. Stories.Planned];
        LocalDate latest = new(2016, 9, 5);
        for (int number = 0; number < count; number++)
        {
            if (random.Next(4) == 0)
            {
                latest = latest.PlusDays(random.Next(4));
                facts.AddRange([new InspectionDeferred(latest, "Snow."), new InspectionReplanned(latest, latest)]);
            }
            else
            {
                facts.Add(Interruption(random, new LocalDate(2016, 9, 5).PlusDays(random.Next(14))));
            }
        }

        Inspection inspection = Inspection.Replay(Stories.Numbered(facts));
        Assert.Equal(
            Times(inspection.Facts),
            inspection.Timeline(Stories.Calendar).Entries.Where(entry => entry.Name == "Suspended or paused").Select(entry => (entry.ActualFrom!.Value, entry.ActualTo)));
    });

    [Fact]
    public void A_duty_is_late_by_the_working_days_after_its_last_day_on_which_nothing_stood_still() => All((random, count) =>
    {
        IEnumerable<InspectionEvent> interruptions = Enumerable.Range(0, count).Select(_ => Interruption(random, Due.PlusDays(random.Next(45) - 10)));
        Inspection inspection = Inspection.Replay(Stories.Numbered([.. Stories.StatementAwaited, .. interruptions, new StatementSubmitted(Submitted)]));
        Obligation duty = inspection.Obligations(Submitted, Stories.Calendar).Single(each => each.Duty == Duty.SubmitStatement);
        Assert.Equal((Due, Submitted), (duty.Due!.Latest.DueOn, duty.MetOn!.Start));
        List<(LocalDate Begun, LocalDate? Ended)> times = Times(inspection.Facts.Where(fact => fact.On <= Submitted));
        IEnumerable<LocalDate> days = Enumerable.Range(1, Period.DaysBetween(Due, Submitted)).Select(Due.PlusDays).Where(Stories.Calendar.IsWorkingDay);
        Assert.Equal(days.Count(day => !times.Exists(time => time.Begun <= day && !(time.Ended <= day))), duty.WorkingDaysLate);
    });

    private static void All(Action<Random, int> check)
    {
        for (int seed = 0; seed < Histories; seed++)
        {
            check(new Random(seed), seed % 12);
        }
    }

    private static InspectionEvent Interruption(Random random, LocalDate on) => random.Next(5) switch
    {
        0 or 1 => new InspectionSuspended(on, "Snow."),
        2 => new InspectionPaused(on, "An incident."),
        _ => new InspectionResumed(on),
    };

    // A pause also ends when the inspection is put off, a suspension of the whole programme only when it is resumed.
    private static List<(LocalDate Begun, LocalDate? Ended)> Times(IEnumerable<InspectionEvent> facts)
    {
        List<(LocalDate Begun, LocalDate? Ended)> times = [];
        bool isPause = false;
        foreach (InspectionEvent fact in facts.OrderBy(fact => fact.On).ThenBy(fact => fact.Number))
        {
            if (fact is InspectionSuspended or InspectionPaused)
            {
                times.Add((fact.On, null));
                isPause = fact is InspectionPaused;
            }
            else if (times is [.., { Ended: null } open] && (fact is InspectionResumed || (isPause && fact is InspectionDeferred)))
            {
                times[^1] = (open.Begun, fact.On);
            }
        }

        return times;
    }
}
