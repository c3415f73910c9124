using FsCheck;
using FsCheck.Fluent;
using static SendInspection.Domain.Testing.SendInspectionGen;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain.Testing;

/// <summary>Facts that may fit next into an inspection, with contents and days that make sense there; the library decides which of them do.</summary>
internal sealed partial class NextFacts
{
    private readonly Inspection now;
    private readonly WorkingDayCalendar calendar;
    private readonly ValueList<InspectionEvent> facts;
    private readonly Framework edition;
    private readonly LocalDate today;

    /// <param name="now">The inspection, which is planned.</param>
    /// <param name="calendar">The working days that are counted.</param>
    internal NextFacts(Inspection now, WorkingDayCalendar calendar)
    {
        this.now = now;
        this.calendar = calendar;
        facts = now.Facts;
        edition = now.Framework!;
        today = facts.Max(fact => fact.On);
    }

    private ValueList<string> Inspectors => now.Inspectors.Count == 0 ? ["H1"] : now.Inspectors.Select(inspector => inspector.Reference).ToValueList();

    /// <summary>The days of fieldwork as far as they have passed; null before it.</summary>
    private DateInterval? FieldworkDays => now.FirstDay is { } first ? new DateInterval(first, LocalDate.Max(first, LocalDate.Min(now.LastDay ?? today, today))) : null;

    /// <summary>A plan: in the time of the edition, outside its suspensions, for an area that is there.</summary>
    internal static Gen<InspectionEvent> Plan(Framework edition, WorkingDayCalendar calendar, DateInterval? firstDays = null)
    {
        LocalDate last = (edition.InForceTo ?? edition.InForceFrom.PlusYears(4)).PlusDays(-60);
        return from day in DateIn(firstDays ?? new DateInterval(edition.InForceFrom.PlusDays(1), last))
               let firstDay = firstDays is null ? Outside(edition, day, calendar, isReturn: false) : calendar.OnOrAfter(day)
               from before in Gen.Choose(edition.Notice.WorkingDays + 3, edition.Notice.WorkingDays + 40)
               from area in LocalAreaOn(firstDay)
               select (InspectionEvent)new InspectionPlanned(calendar.AddWorkingDays(firstDay, -before), area.Code, edition, firstDay);
    }

    /// <summary>A step, on a day on which it may be taken.</summary>
    internal Gen<InspectionEvent> Of(Step step) => step switch
    {
        Step.Plan => Plan(edition, calendar),
        Step.Replan => from day in Soon(0, 4) from firstDay in Announced(day, edition.Notice, isReturn: false) select Fact(new InspectionReplanned(day, firstDay)),
        Step.Defer => from day in Soon(0, 2) from reason in Words.Reason select Fact(new InspectionDeferred(day, reason)),
        Step.Cancel => from day in Soon(0, 3) from reason in Words.Reason select Fact(new InspectionCancelled(day, reason, IsConcernOpen ? "The director of children’s services" : null)),
        Step.BreakOff => from day in Soon(0, 1) from reason in Words.Reason select Fact(new InspectionIncomplete(day, reason)),
        Step.Notify => from day in Until(calendar.AddWorkingDays(now.PlannedFirstDay ?? today, -edition.Notice.WorkingDays)) select Fact(new LocalAreaNotified(day)),
        Step.Prepare => from day in Until(calendar.Before(now.PlannedFirstDay ?? today))
                        from team in TeamFor(edition, now.PlannedFirstDay ?? day)
                        from lines in KeyLinesFor(edition)
                        select Fact(new InspectionPrepared(day, team, lines)),
        Step.StartFieldwork => from late in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(0, edition.Notice.WorkingDays - 1)))
                               select Fact(new FieldworkStarted(WorkingDayFrom(now.PlannedFirstDay, late))),
        Step.StartOnSite => from late in Gen.Choose(0, 2)
                            let noticed = now.NotifiedOn is { } notified ? calendar.AddWorkingDays(notified, edition.OnSiteNotice?.WorkingDays ?? 0) : today
                            select Fact(new OnSiteStarted(WorkingDayFrom(noticed, late))),
        Step.EndFieldwork => from day in Soon(1, 4) select Fact(new FieldworkEnded(day)),
        Step.GiveFeedback => Feedback(isStatementRequired: false),
        Step.RequireStatement => Feedback(isStatementRequired: true),
        Step.ReceiveLetter => from days in Gen.Choose(15, 45)
                              let day = LocalDate.Max(WorkingDayFrom(now.LastDay, days), now.Letter?.DatedOn ?? today)
                              select Fact(new LetterReceived(now.LetterPublishedOn is { } published ? LocalDate.Min(day, published) : day)),
        Step.FollowUp => from day in Soon(2, 40) from what in Words.FollowUp select Fact(new FollowUpDecided(day, what)),
        Step.PublishStrategicPlan => from day in Soon(5, 40) select Fact(new StrategicPlanPublished(day)),
        Step.SubmitStatement => from day in Soon(20, 80) from statement in Statement select Fact(new StatementSubmitted(day, statement)),
        Step.Resubmit => from day in Soon(5, 25) from statement in Statement select Fact(new StatementResubmitted(day, statement)),
        Step.FindFit => from day in Soon(3, 12) select Fact(new StatementFoundFit(day)),
        Step.FindUnfit => from day in Soon(3, 12) from reasons in Some(Words.UnfitReason, 1, 2) select Fact(new StatementFoundUnfit(day, reasons)),
        Step.AdviseMinister => from days in Gen.Choose(1, 15) select Fact(new MinisterAdvised(WorkingDayFrom(OverdueFrom, days))),
        Step.MinisterDecides => Decided(isInspection: false),
        Step.MinisterOrdersInspection => Decided(isInspection: true),
        _ => OfReturn(step),
    };

    private Gen<InspectionEvent> OfReturn(Step step) => step switch
    {
        Step.DirectRevisit => from day in Soon(5, 60) select Fact(new RevisitDirected(day)),
        Step.NotifyRevisit => from days in now.StatementFitOn is null || now.RevisitFirstDay is not null ? Gen.Choose(0, 60) : Gen.Choose(240, 360)
                              let day = WorkingDayFrom(today, days)
                              from firstDay in Announced(day, edition.RevisitNotice ?? edition.Notice, isReturn: true)
                              select Fact(new RevisitNotified(day, firstDay)),
        Step.StartRevisit => Gen.Constant(Fact(new RevisitStarted(WorkingDayFrom(now.RevisitPlannedFirstDay, 0)))),
        Step.EndRevisit => from day in Soon(1, 3) select Fact(new RevisitEnded(day)),
        Step.FindSufficient => from day in Soon(0, 2) from progress in Progress(all: true) select Fact(new ProgressJudged(day, progress)),
        Step.FindInsufficient => from day in Soon(0, 2) from progress in Progress(all: false) select Fact(new ProgressJudged(day, progress)),
        Step.FindEffective => from day in Soon(0, 2) select Fact(new ActionJudged(day, IsEffective: true)),
        Step.FindIneffective => from day in Soon(0, 2) select Fact(new ActionJudged(day, IsEffective: false)),
        Step.DecideAfterRevisit => from day in Soon(5, 40) from outcome in Words.FollowUp select Fact(new RevisitFollowUpDecided(day, outcome)),
        Step.Close => from day in Soon(1, 60) select Fact(new InspectionClosed(day)),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "This package has no fact for this step."),
    };

    /// <summary>The day after which a statement is overdue; today where nothing is counted.</summary>
    private LocalDate OverdueFrom => now.Stage switch
    {
        InspectionStage.StatementAwaited when now.LetterReceivedOn is { } received => edition.Statement.From(received, calendar).DueOn,
        InspectionStage.StatementUnfit when (now.StatementUnfitAgainOn ?? now.StatementUnfitOn) is { } told => edition.Resubmission?.From(told, calendar).DueOn ?? today,
        _ => today,
    };

    private bool IsConcernOpen => now.Concerns.Any(concern => concern.Action is null);

    /// <summary>The statement for the report as drafted, by the partners as recorded; null where there is neither, and now and then.</summary>
    private Gen<WrittenStatement?> Statement => now is { Letter: { StatementRequired: true } letter, Partners: { } partners }
        ? Gen.Frequency((1, Gen.Constant<WrittenStatement?>(null)), (3, StatementFor(letter, partners).Select(statement => (WrittenStatement?)statement)))
        : Gen.Constant<WrittenStatement?>(null);

    private Gen<InspectionEvent> Feedback(bool isStatementRequired)
    {
        int?[] outcomes = [.. edition.Outcomes.Where(outcome => outcome.RequiresStatement == isStatementRequired).Select(outcome => (int?)outcome.Number)];
        return from day in Soon(0, 2)
               from outcome in outcomes.Length == 0 ? Gen.Constant<int?>(null) : Gen.Elements(outcomes)
               select Fact(new FinalFeedbackGiven(day, isStatementRequired, outcome));
    }

    private Gen<InspectionEvent> Decided(bool isInspection) =>
        from day in Soon(5, 40)
        from others in Gen.SubListOf(MinisterialOption.AdditionalTargetedSupport, MinisterialOption.ContinueToMonitorProgress, MinisterialOption.StatutoryDirection)
        let options = isInspection ? [.. others, MinisterialOption.FurtherInspection] : others.Count == 0 ? [MinisterialOption.ContinueToMonitorProgress] : others.ToArray()
        select Fact(new MinisterDecided(day, [.. options]));

    private Gen<ValueList<WeaknessProgress>> Progress(bool all)
    {
        string[] concerns = now.Letter is { StatementRequired: true } letter ? [.. letter.Concerns.Distinct()] : ["Joint commissioning is not in place.", "Plans are late."];
        return from sufficient in Bool.ArrayOf(concerns.Length)
               from fault in Gen.Choose(0, concerns.Length - 1)
               select concerns.Select((concern, index) => new WeaknessProgress(concern, all || (index != fault && sufficient[index]))).ToValueList();
    }

    /// <summary>A first day that leaves time for notice, and is not in a national suspension.</summary>
    private Gen<LocalDate> Announced(LocalDate after, TimeLimit notice, bool isReturn) =>
        from days in Gen.Choose(notice.WorkingDays, notice.WorkingDays + 15)
        select Outside(edition, calendar.AddWorkingDays(after, days), calendar, isReturn);

    private static LocalDate Outside(Framework edition, LocalDate day, WorkingDayCalendar calendar, bool isReturn)
    {
        foreach (NationalSuspension suspension in edition.Suspensions)
        {
            DateInterval days = isReturn ? suspension.Returns : suspension.Inspections;
            day = days.Contains(day) ? day.PlusDays(days.Length) : day;
        }

        return calendar.OnOrAfter(day);
    }

    /// <summary>A working day some working days from now.</summary>
    private Gen<LocalDate> Soon(int least, int most) => Gen.Choose(least, most).Select(days => WorkingDayFrom(today, days));

    /// <summary>A working day from now until another; today when that has passed.</summary>
    private Gen<LocalDate> Until(LocalDate last) => Gen.Choose(0, Math.Max(0, calendar.CountWorkingDays(today, last) - 1)).Select(days => WorkingDayFrom(today, days));

    /// <summary>A working day some working days after a day, and not before today.</summary>
    private LocalDate WorkingDayFrom(LocalDate? day, int days) =>
        LocalDate.Max(calendar.OnOrAfter(today), calendar.AddWorkingDays(calendar.OnOrAfter(day ?? today), days));

    private static InspectionEvent Fact(InspectionEvent fact) => fact;
}
