using FsCheck;
using FsCheck.Fluent;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain.Testing;

public static partial class SendInspectionGen
{
    private const int LongestHistory = 48;

    private static readonly Step[] ToFieldwork = [Step.Plan, Step.Notify, Step.Prepare, Step.StartFieldwork, Step.StartOnSite, Step.EndFieldwork];
    private static readonly Step[] ToStatement = [.. ToFieldwork, Step.RequireStatement, Step.ReceiveLetter, Step.SubmitStatement];
    private static readonly Step[] Detours = [Step.Cancel, Step.Close, Step.Defer, Step.BreakOff];

    /// <summary>A history of either edition, of any shape.</summary>
    public static Gen<InspectionHistory> AnyHistory => from edition in Framework from history in History(HistoryShape.Any, edition) select history;

    /// <summary>An inspection of either edition, at any stage.</summary>
    public static Gen<Inspection> Inspection => AnyHistory.Select(history => history.Inspection);

    /// <summary>The shapes that histories of an edition can have.</summary>
    /// <param name="framework">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    public static ValueList<HistoryShape> ShapesOf(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        bool isOf2016 = framework.Id == Domain.Framework.Send2016.Id;
        return Enum.GetValues<HistoryShape>().Where(shape => shape != (isOf2016 ? HistoryShape.IneffectiveAction : HistoryShape.SuspendedInMarch2020)).ToValueList();
    }

    /// <summary>A history of a shape, which may go on after what the shape asks for.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="framework">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    /// <exception cref="ArgumentException">No history of the edition can have the shape.</exception>
    public static Gen<InspectionHistory> History(HistoryShape shape, Framework framework)
    {
        if (!ShapesOf(framework).Contains(shape))
        {
            throw new ArgumentException($"No history of \"{framework}\" can have the shape {shape}. Use one of: {string.Join(", ", ShapesOf(framework))}.", nameof(shape));
        }

        InspectionHistory nothing = new(shape);
        Gen<InspectionHistory> told = shape switch
        {
            HistoryShape.FoundUnfitTwice => Along(nothing, framework, [.. ToStatement, Step.FindUnfit, Step.Resubmit, Step.FindUnfit]),
            HistoryShape.Deferred => from steps in Gen.Choose(1, 3) from history in Along(nothing, framework, [.. ToFieldwork[..steps], Step.Defer]) select history,
            HistoryShape.SuspendedInMarch2020 => Suspended(nothing, framework),
            HistoryShape.IneffectiveAction =>
                Along(nothing, framework, [.. ToStatement, Step.FindFit, Step.NotifyRevisit, Step.StartRevisit, Step.EndRevisit, Step.FindIneffective]),
            HistoryShape.Corrected => from facts in Gen.Choose(1, 20) from history in Onwards(nothing, framework, facts) from corrected in WithCorrection(history) select corrected,
            HistoryShape.WithBreach => from facts in Gen.Choose(1, 16) from history in Onwards(nothing, framework, facts) from breached in WithBreach(history) select breached,
            _ => Anything(nothing, framework),
        };
        return from history in told.Where(history => history.KeepsItsShape)
               from facts in Gen.Choose(0, 12)
               from longer in Onwards(history, framework, facts)
               select longer.KeepsItsShape ? longer : history;
    }

    /// <summary>A fact that may be recorded next in an inspection: <see cref="Domain.Inspection.Decide"/> accepts it.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="calendar">The working days of England to count by.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Gen<InspectionEvent> NextFact(Inspection inspection, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(calendar);
        return inspection.Framework is null
            ? from edition in Framework from plan in NextFact(inspection, edition, calendar) select plan
            : NextFact(inspection, inspection.Framework, calendar);
    }

    private static Gen<InspectionEvent> NextFact(Inspection now, Framework edition, WorkingDayCalendar calendar)
    {
        if (now.Stage == InspectionStage.NotPlanned)
        {
            return Accepted(now, calendar, [], NextFacts.Plan(edition, calendar));
        }

        NextFacts next = new(now, calendar);
        InspectionProcess process = InspectionProcess.Of(edition);
        Step[] steps = [.. process.StepsFrom(now.Stage)];
        Step[] onwards = [.. steps.Where(step => !Detours.Contains(step) && process.After(now.Stage, step) != now.Stage)];
        Gen<InspectionEvent> noted = from notes in Gen.Shuffle(next.Notes()) from fact in Accepted(now, calendar, notes, next.Always) select fact;
        return from way in Gen.Shuffle(onwards)
               from detours in Gen.Shuffle(steps.Except(onwards))
               from dice in Gen.Choose(1, 100)
               let wishes = dice switch
               {
                   <= 62 => [.. way.Select(next.Of), .. next.Needed(), .. detours.Select(next.Of)],
                   <= 68 => [.. detours.Select(next.Of), .. way.Select(next.Of), .. next.Needed()],
                   <= 70 => [.. steps.Select(next.Breaching)],
                   <= 72 => [next.Corrected],
                   _ => Array.Empty<Gen<InspectionEvent>>(),
               }
               from fact in Accepted(now, calendar, wishes, noted)
               select fact;
    }

    /// <summary>The first of some facts that may be recorded; another one when none may.</summary>
    private static Gen<InspectionEvent> Accepted(Inspection now, WorkingDayCalendar calendar, Gen<InspectionEvent>[] wishes, Gen<InspectionEvent> otherwise, int index = 0) =>
        index == wishes.Length
            ? otherwise.Where(fact => now.Decide(fact, calendar).IsAccepted)
            : wishes[index].SelectMany(fact =>
                now.Decide(fact, calendar).IsAccepted ? Gen.Constant(fact) : Accepted(now, calendar, wishes, otherwise, index + 1));

    /// <summary>Half of the histories go on until nothing more follows, as most inspections do; the others stop somewhere.</summary>
    private static Gen<InspectionHistory> Anything(InspectionHistory nothing, Framework edition) =>
        from facts in Gen.Frequency((1, Gen.Choose(1, LongestHistory)), (1, Gen.Constant(LongestHistory)))
        from history in Onwards(nothing, edition, facts)
        select history;

    /// <summary>Goes on by some facts, and by few once the inspection has ended.</summary>
    private static Gen<InspectionHistory> Onwards(InspectionHistory history, Framework edition, int facts) =>
        facts <= 0 ? Gen.Constant(history)
        : from fact in NextFact(history.Inspection, edition, WorkingDayCalendar.England)
          let longer = history.With(fact)!
          from whole in Onwards(longer, edition, longer.Inspection.Stage is InspectionStage.Closed or InspectionStage.Cancelled ? Math.Min(2, facts - 1) : facts - 1)
          select whole;

    /// <summary>Takes steps in order, those that the edition has, with what is needed and what may be noted between them.</summary>
    private static Gen<InspectionHistory> Along(InspectionHistory history, Framework edition, Step[] steps, int index = 0, int tries = 0)
    {
        if (index == steps.Length || tries > 12)
        {
            return Gen.Constant(history);
        }

        Inspection now = history.Inspection;
        if (now.Stage == InspectionStage.NotPlanned)
        {
            return from plan in NextFact(now, edition, WorkingDayCalendar.England) from whole in Along(history.With(plan)!, edition, steps, 1) select whole;
        }

        if (InspectionProcess.Of(edition).After(now.Stage, steps[index]) is null)
        {
            return Along(history, edition, steps, index + 1);
        }

        NextFacts next = new(now, WorkingDayCalendar.England);
        return from notes in Gen.Shuffle(next.Notes())
               from dice in Gen.Choose(1, 4)
               let step = next.Of(steps[index])
               let wishes = dice == 1 ? notes : [step, step, .. next.Needed(), .. notes]
               from fact in Accepted(now, WorkingDayCalendar.England, wishes, next.Always)
               let longer = history.With(fact)!
               let isTaken = fact is Milestone milestone && milestone.Step == steps[index]
               from whole in Along(longer, edition, steps, isTaken ? index + 1 : index, isTaken ? 0 : tries + 1)
               select whole;
    }

    /// <summary>An inspection that is under way in March 2020 stands still until 2021.</summary>
    private static Gen<InspectionHistory> Suspended(InspectionHistory nothing, Framework edition)
    {
        LocalDate stop = InspectionHistory.Suspension.Start;
        return from plan in NextFacts.Plan(edition, WorkingDayCalendar.England, new DateInterval(stop.PlusDays(-200), stop.PlusDays(7)))
               from steps in Gen.Choose(0, 7)
               from history in Along(nothing.With(plan)!, edition, ToStatement[..(1 + steps)], 1)
               from reason in Gen.Constant("The whole programme is suspended.")
               from days in Gen.Choose(1, 60)
               let before = history.Before(stop)
               let suspended = before.With(new InspectionSuspended(stop, reason))
               let resumed = suspended?.With(new InspectionResumed(WorkingDayCalendar.England.OnOrAfter(InspectionHistory.Suspension.End.PlusDays(days))))
               select resumed ?? before;
    }

    private static Gen<InspectionHistory> WithCorrection(InspectionHistory history)
    {
        if (history.Inspection.Framework is null)
        {
            return Gen.Constant(history);
        }

        NextFacts next = new(history.Inspection, WorkingDayCalendar.England);
        return from fact in Accepted(history.Inspection, WorkingDayCalendar.England, [next.Corrected, next.Corrected, next.Corrected, next.Corrected], next.Always)
               select history.With(fact)!;
    }

    private static Gen<InspectionHistory> WithBreach(InspectionHistory history)
    {
        if (history.Inspection.Framework is not { } edition)
        {
            return Gen.Constant(history);
        }

        NextFacts next = new(history.Inspection, WorkingDayCalendar.England);
        Step[] steps = [.. InspectionProcess.Of(edition).StepsFrom(history.Inspection.Stage)];
        return from order in Gen.Shuffle(steps.Concat(steps).Concat(steps))
               from fact in Accepted(history.Inspection, WorkingDayCalendar.England, [.. order.Select(next.Breaching)], next.Always)
               select history.With(fact)!;
    }
}
