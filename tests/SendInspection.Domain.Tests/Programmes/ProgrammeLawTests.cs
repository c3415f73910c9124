using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Testing;

namespace SendInspection.Domain.Tests.Programmes;

/// <summary>What holds of the figures of every programme, and of what every public record owes.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public class ProgrammeLawTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Property(MaxTest = 50)]
    public Property The_figures_of_a_programme_and_what_it_owes_do_not_depend_on_the_order_of_its_records(Framework framework) => Prop.ForAll(
        (from told in Records(framework) from shuffled in Gen.Shuffle(told.Records) select (told.Records, told.Day, shuffled)).ToArbitrary(),
        told =>
        {
            (InspectionRecord[] records, LocalDate day, InspectionRecord[] shuffled) = told;
            Programme one = new(framework, records), other = new(framework, shuffled);
            Assert.Equal(one.FiguresOn(day), other.FiguresOn(day));
            Assert.Equal(
                one.Obligations(day, England).Select(duty => duty.Explain()).Order(StringComparer.Ordinal),
                other.Obligations(day, England).Select(duty => duty.Explain()).Order(StringComparer.Ordinal));
        });

    [Property(MaxTest = 50)]
    public Property What_is_certain_of_a_programme_never_exceeds_what_is_possible_and_neither_ever_falls(Framework framework, byte more) => Prop.ForAll(
        Records(framework).ToArbitrary(),
        told =>
        {
            (InspectionRecord[] records, LocalDate day) = told;
            Programme programme = new(framework, records);
            (Tally Early, Tally Late)[] tallies = [.. Tallies(programme.FiguresOn(day)).Zip(Tallies(programme.FiguresOn(day.PlusDays(more))))];
            Assert.All(tallies, tally =>
            {
                Assert.True(tally.Early.Certain <= tally.Early.Possible && tally.Late.Certain <= tally.Late.Possible && tally.Late.Possible <= records.Length);
                Assert.True(tally.Early.Certain <= tally.Late.Certain && tally.Early.Possible <= tally.Late.Possible);
            });
        });

    [Property(MaxTest = 50)]
    public Property To_know_dates_less_exactly_makes_nothing_certain_and_nothing_impossible(Framework framework, byte before, byte after) => Prop.ForAll(
        Records(framework).ToArbitrary(),
        told =>
        {
            (InspectionRecord[] records, LocalDate day) = told;
            Tally[] exact = [.. Tallies(new Programme(framework, records).FiguresOn(day))];
            Tally[] vague = [.. Tallies(new Programme(framework, records.Select(record => Vaguer(record, before, after))).FiguresOn(day))];
            Assert.All(exact.Zip(vague), pair => Assert.True(pair.Second.Certain <= pair.First.Certain && pair.Second.Possible >= pair.First.Possible));
        });

    [Property]
    public void What_is_certainly_overdue_by_vague_dates_is_overdue_by_exact_ones(InspectionRecord record, byte days, byte before, byte after)
    {
        // Something is overdue until the day before it is done.
        LocalDate done = (record.StatementSubmitted ?? record.LetterReceived ?? record.LastDay).Days.Start;
        LocalDate day = days % 2 == 0 ? done.PlusDays(-days / 8) : record.LastDay.Days.Start.PlusDays(days);
        ILookup<Duty, Obligation> exact = record.Obligations(day, England).ToLookup(duty => duty.Duty);
        Assert.All(Vaguer(record, before % 30, after % 30).Obligations(day, England), vague =>
        {
            if (vague.Status is ObligationStatus.Overdue or ObligationStatus.PastTarget)
            {
                Obligation same = Assert.Single(exact[vague.Duty]);
                Assert.Equal(vague.Status, same.Status);
                Assert.True(same.WorkingDaysLate >= vague.WorkingDaysLate);
            }
            else if (vague.Status == ObligationStatus.Met)
            {
                Assert.Equal(ObligationStatus.Met, Assert.Single(exact[vague.Duty]).Status);
            }
        });
    }

    [Property]
    public void The_record_of_an_inspection_owes_nothing_that_the_inspection_does_not_owe_by_the_same_day(InspectionHistory history)
    {
        // What a deferral, a cancellation or the Minister takes away, a record cannot know of.
        Inspection inspection = history.Inspection;
        if (inspection.LastDay is not null && inspection.Stage != InspectionStage.Cancelled && inspection.MinisterDecidedOn is null)
        {
            LocalDate day = inspection.Facts.Max(fact => fact.On);
            InspectionRecord record = InspectionRecord.Of(inspection, Framework.Send2016.Letter!.Rule.Citation);
            HashSet<(Duty, DateInterval, DateInterval?)> owed = [.. Owed(inspection.Obligations(day, England))];
            Assert.All(Owed(record.Obligations(day, England)), duty => Assert.Contains(duty, owed));
        }
    }

    private static IEnumerable<(Duty, DateInterval, DateInterval?)> Owed(IEnumerable<Obligation> duties) =>
        duties.Where(duty => duty.Due is not null).Select(duty => (duty.Duty, duty.Due!.DueOn, duty.MetOn));

    /// <summary>Some records of an edition, and a day on which or near which something of one of them may have happened.</summary>
    private static Gen<(InspectionRecord[] Records, LocalDate Day)> Records(Framework framework) =>
        from count in Gen.Choose(1, 6)
        from records in SendInspectionGen.RecordOf(framework).ArrayOf(count)
        from record in Gen.Elements(records)
        from date in Gen.Elements<KnownDate>([.. new[] { record.LastDay, record.LetterReceived, record.LetterPublished }.OfType<KnownDate>()])
        from days in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(-20, 20)))
        select (records, date.Days.End.PlusDays(days));

    private static IEnumerable<Tally> Tallies(ProgrammeFigures figures) => [figures.Completed, figures.LettersPublished, figures.StatementsRequired, .. figures.Outcomes];

    /// <summary>The same record with each date known only as days around it.</summary>
    private static InspectionRecord Vaguer(InspectionRecord record, int before, int after)
    {
        return new(
            record.Framework, record.Area, Wider(record.FirstDay)!, Wider(record.LastDay)!, Wider(record.LetterReceived), Wider(record.LetterPublished),
            record.Statement, Wider(record.StatementSubmitted), record.Revisit, record.Outcome);

        KnownDate? Wider(KnownDate? date) =>
            date is null ? null : new KnownDate(new DateInterval(date.Days.Start.PlusDays(-before), date.Days.End.PlusDays(after)), date.Citation);
    }
}
