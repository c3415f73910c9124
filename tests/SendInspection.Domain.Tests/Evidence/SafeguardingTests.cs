namespace SendInspection.Domain.Tests.Evidences;

public class SafeguardingTests
{
    private static readonly LocalDate Day = new(2016, 9, 20);
    private static readonly SafeguardingConcern Concern = new("S1", Day, "A child may not be safe on the way to school.");
    private static readonly SafeguardingAction Action = new("Told the designated officer.", "I2", Day, "The local authority designated officer");

    [Fact]
    public void A_concern_is_recorded_and_acted_on()
    {
        Assert.Null(Concern.Action);
        SafeguardingConcern acted = Concern.ActedOn(Action);
        Assert.Equal(("S1", Day, Action), (acted.Reference, acted.RecordedOn, acted.Action));
        Assert.Equal(("Told the designated officer.", "I2", Day, "The local authority designated officer"), (Action.What, Action.By, Action.On, Action.ReferredTo));
        Assert.Null(new SafeguardingAction("Nothing more was necessary: the school had acted.", "I2", Day).ReferredTo);
        Assert.Null(Concern.Action);
    }

    [Fact]
    public void Every_concern_is_acted_on_before_the_inspection_is_closed()
    {
        Assert.Empty(SafeguardingConcern.CheckActedOn([]));
        Assert.Empty(SafeguardingConcern.CheckActedOn([Concern.ActedOn(Action)]));
        Refusal refusal = Assert.Single(SafeguardingConcern.CheckActedOn([Concern.ActedOn(Action), Concern]));
        Assert.Equal((Rules.ConcernActedOn, "The concern \"S1\" of 2016-09-20 has no action recorded.", "[1].Action"), (refusal.Rule, refusal.Problem, refusal.Field));
        Assert.Throws<ArgumentNullException>(() => SafeguardingConcern.CheckActedOn(null!));
    }

    [Fact]
    public void A_concern_is_not_acted_on_before_it_is_recorded()
    {
        SafeguardingAction early = new("Told.", "I2", Day.PlusDays(-1));
        foreach (Func<object> build in new Func<object>[] { () => Concern.ActedOn(early), () => new SafeguardingConcern("S1", Day, "s", early) })
        {
            Assert.Contains($"[{Rules.ConcernBeforeAction.Id}; ", Assert.Throws<ArgumentException>(build).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_missing_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => new SafeguardingConcern("", Day, "s"));
        Assert.Throws<ArgumentException>(() => new SafeguardingConcern("S1", Day, " "));
        Assert.Throws<ArgumentException>(() => new SafeguardingAction("", "I2", Day));
        Assert.Throws<ArgumentException>(() => new SafeguardingAction("Told.", "", Day));
        Assert.Throws<ArgumentException>(() => new SafeguardingAction("Told.", "I2", Day, " "));
        Assert.Throws<ArgumentNullException>(() => Concern.ActedOn(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SafeguardingConcern("S1", Day.WithCalendar(CalendarSystem.Julian), "s"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SafeguardingAction("Told.", "I2", Day.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void An_inspection_is_not_cancelled_while_nobody_has_acted_on_a_concern_and_it_is_told_which()
    {
        InspectionEvent[] concerns =
            [.. Enumerable.Range(1, 3).Select(number => new ConcernRecorded(Day, new SafeguardingConcern($"S{number}", Day, "A door that did not lock.")))];
        Assert.Equal("Nobody has acted on the concern \"S1\".", Problem(1));
        Assert.Equal("Nobody has acted on the concern \"S1\" and 2 more.", Problem(3));

        string Problem(int count) => Assert.Single(Inspections.Stories.Play([.. Inspections.Stories.Fieldwork, .. concerns.Take(count)])
            .Decide(new InspectionCancelled(new(2016, 9, 21), "The areas are to be merged."), WorkingDayCalendar.England).Refusals).Problem;
    }

    [Fact]
    public void What_was_done_or_seen_on_a_day_that_cannot_be_counted_from_is_refused_for_that_alone()
    {
        LocalDate on = new(2016, 9, 21), day = new(2150, 1, 5);
        Inspection inspection = Inspections.Stories.Play(
            [.. Inspections.Stories.Fieldwork, new ConcernRecorded(new(2016, 9, 20), new SafeguardingConcern("S1", new(2016, 9, 20), "A door that did not lock."))]);
        (string Field, InspectionEvent Fact)[] notes =
        [
            ("Activity.On", new ActivityRecorded(on, new FileReview(day, "H1", "F07", Sector.Health, "The plan names no outcome."))),
            ("Concern.RecordedOn", new ConcernRecorded(on, new SafeguardingConcern("S2", day, "A gate that did not lock."))),
            ("Action.On", new SafeguardingActionTaken(on, "S1", new SafeguardingAction("The head was told.", "H1", day))),
        ];
        Assert.All(notes, note => Assert.Equal(
            [(Rules.DateCovered, note.Field)], inspection.Decide(note.Fact, WorkingDayCalendar.England).Refusals.Select(refusal => (refusal.Rule, refusal.Field))));
    }
}
