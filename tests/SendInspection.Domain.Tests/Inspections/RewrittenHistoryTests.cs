namespace SendInspection.Domain.Tests.Inspections;

/// <summary>A correction of any entry equals the history written right the first time; what could not have been written, cannot be corrected to.</summary>
public class RewrittenHistoryTests
{
    private const int Histories = 4_000;
    private static readonly WorkingDayCalendar Calendar = Stories.Calendar;

    public static TheoryData<string> Editions => ProcessTests.Editions;

    [Theory, MemberData(nameof(Editions))]
    public void A_correction_of_any_entry_equals_the_history_written_right_the_first_time(string edition)
    {
        int equal = 0, struckOut = 0, refusedItself = 0, refusedLater = 0;
        Framework framework = Framework.All.Single(each => each.Id == edition);
        for (int seed = Walk.FirstSeed; seed < Walk.FirstSeed + Histories; seed++)
        {
            Walk.Try(seed, () =>
            {
                Walk walk = new(seed, framework);
                List<Inspection> written = Write(walk);
                Inspection last = written[^1];
                int number = 1 + walk.Chance(last.Version);
                InspectionEvent entry = last.Facts[number - 1];
                InspectionEvent? right = walk.Version(written[number - 1], entry);
                right = right is null ? null : right with { Number = 0 };
                Decision corrected = last.Decide(new RecordCorrected(last.LatestOn ?? entry.On, [new Correction(number, right)], "A slip."), Calendar);

                // The same history, with the entry as it should have been from the start.
                Inspection rewritten = written[number - 1];
                InspectionEvent?[] facts = [right, .. last.Facts.Skip(number).Select(fact => fact with { Number = 0 })];
                Decision refused = default;
                int index = 0;
                for (; index < facts.Length; index++)
                {
                    if (facts[index] is not { } fact)
                    {
                        continue;
                    }

                    Decision decision = rewritten.Decide(fact, Calendar);
                    if (!decision.IsAccepted)
                    {
                        refused = decision;
                        break;
                    }

                    rewritten = decision.Inspection;
                }

                if (index == facts.Length)
                {
                    Assert.True(corrected.IsAccepted, corrected.ToString());
                    LocalDate[] days = [walk.Day(), entry.On, last.LatestOn!.Value, last.LatestOn.Value.PlusDays(100), new(2090, 1, 1)];
                    Assert.Equal(Told.Of(rewritten, days), Told.Of(corrected.Inspection, days));
                    _ = right is null ? struckOut++ : equal++;
                    return;
                }

                // What forbids it the first time forbids the correction, at the place of the entry or as what would no longer stand.
                Assert.False(corrected.IsAccepted);
                IEnumerable<Refusal> there = corrected.Refusals.Where(refusal =>
                    refusal.Field!.StartsWith("Corrections[0].Entry", StringComparison.Ordinal) == (index == 0));
                Assert.Equal([], refused.Refusals.Select(refusal => refusal.Rule.Id).Except(there.Select(refusal => refusal.Rule.Id)));
                _ = index == 0 ? refusedItself++ : refusedLater++;
            });
        }

        Assert.True(
            equal > Histories / 10 && struckOut > Histories / 50 && refusedItself > Histories / 10 && refusedLater > Histories / 50,
            $"{equal} equal, {struckOut} struck out, {refusedItself} refused themselves, {refusedLater} refused for what follows");
    }

    [Theory, MemberData(nameof(Editions))]
    public void Corrections_one_by_one_and_at_once_come_to_the_same_and_a_correction_back_to_the_first_history(string edition)
    {
        int atOnce = 0, back = 0;
        Framework framework = Framework.All.Single(each => each.Id == edition);
        for (int seed = Walk.FirstSeed; seed < Walk.FirstSeed + Histories; seed++)
        {
            Walk.Try(seed, () =>
            {
                Walk walk = new(seed, framework);
                Inspection last = Write(walk)[^1];
                Correction[] corrections =
                [
                    .. Enumerable.Range(0, 2).Select(_ => 1 + walk.Chance(last.Version)).Distinct().Select(number => new Correction(number, walk.Version(last, last.Facts[number - 1]))),
                ];
                LocalDate on = last.LatestOn!.Value;
                Decision[] one = Corrected(last, on, corrections);
                Decision both = last.Decide(new RecordCorrected(on, [.. corrections], "A slip."), Calendar);
                if (one[^1].IsAccepted)
                {
                    LocalDate[] days = [walk.Day(), on];
                    Assert.Equal(Told.Of(one[^1].Inspection, days), Told.Of(both.Inspection, days));
                    atOnce++;
                }

                if (both.IsAccepted && both.Inspection.Framework is not null)
                {
                    ValueList<Correction> undo = [.. corrections.Select(each => new Correction(each.Number, last.Facts[each.Number - 1]))];
                    Inspection again = both.Inspection.Decide(new RecordCorrected(LocalDate.Max(on, both.Inspection.FirstPlannedOn!.Value), undo, "It was right."), Calendar).Inspection;
                    LocalDate[] days = [walk.Day(), on];
                    Assert.Equal(Told.Of(last, days), Told.Of(again, days));
                    back++;
                }
            });
        }

        Assert.True(atOnce > Histories / 20 && back > Histories / 10, $"{atOnce} at once, {back} back");
    }

    private static Decision[] Corrected(Inspection inspection, LocalDate on, Correction[] corrections)
    {
        List<Decision> decisions = [];
        foreach (Correction correction in corrections)
        {
            decisions.Add(inspection.Decide(new RecordCorrected(on, [correction], "A slip."), Calendar));
            if (!decisions[^1].IsAccepted)
            {
                break;
            }

            inspection = decisions[^1].Inspection;
        }

        return [.. decisions];
    }

    /// <summary>A history that the library accepts, of up to thirty entries; every inspection on its way.</summary>
    private static List<Inspection> Write(Walk walk)
    {
        List<Inspection> written = [Inspection.None];
        int length = 2 + walk.Chance(29);
        for (int offers = 0; offers < 300 && written.Count <= length; offers++)
        {
            Inspection now = written[^1];
            InspectionEvent fact = walk.Chance(3) == 0 ? walk.Note(now) : walk.Step(now);
            Decision decision = now.Decide(walk.Chance(6) == 0 ? walk.Shifted(fact) with { Despite = "It happened all the same." } : fact, Calendar);
            if (decision.IsAccepted)
            {
                written.Add(decision.Inspection);
            }
        }

        return written;
    }
}
