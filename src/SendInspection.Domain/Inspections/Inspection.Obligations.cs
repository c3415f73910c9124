namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>Each duty in the inspection as it stands at the end of a day: those with a deadline first, in order of date.</summary>
    /// <remarks>
    /// A duty begins with the event that gives rise to it and stays in the list when it is met. It leaves the list only when an event takes
    /// it away: a deferral, a suspension or a cancellation. What is dated after the day is not yet known on it.
    /// </remarks>
    /// <param name="asAt">The day.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date or a deadline is outside the calendar's coverage.</exception>
    public ValueList<Obligation> Obligations(LocalDate asAt, WorkingDayCalendar calendar)
    {
        List<Obligation> obligations = [];
        AddObligations(obligations, asAt, calendar);
        return Obligation.InOrder(obligations);
    }

    /// <summary>Adds each duty in the inspection, in no order.</summary>
    internal void AddObligations(List<Obligation> obligations, LocalDate asAt, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        IsoDate.Require(asAt);
        if (Framework is not { } framework || Area is not { } area || Stage == InspectionStage.Cancelled)
        {
            return;
        }

        if (PlannedFirstDay is { } firstDay)
        {
            // Notice is counted back from the first day, so that this duty is due before what it is counted from.
            TimeLimit notice = framework.Notice;
            Owe(Duty.NotifyLocalArea, Party.LeadInspector, PlannedOn, NotifiedOn, new TimeLimit(notice.Rule, "the inspection starts", -notice.WorkingDays), firstDay);
        }

        Owe(Duty.SendLetter, Party.LeadInspector, LastDay, LetterReceivedOn, framework.Letter);
        Owe(Duty.PublishLetter, Party.OfstedAndCqc, LetterReceivedOn, LetterPublishedOn);
        if (StatementRequired == true)
        {
            Owe(Duty.SubmitStatement, Party.LocalAuthorityAndCcgs, LetterReceivedOn, StatementSubmittedOn, framework.Statement);
            Owe(Duty.ReviewStatement, Party.OfstedAndCqc, StatementSubmittedOn, StatementUnfitOn ?? StatementFitOn, framework.Review);
            Owe(Duty.ResubmitStatement, Party.LocalAuthorityAndCcgs, StatementUnfitOn, StatementResubmittedOn, framework.Resubmission);
            Owe(Duty.ReviewStatementAgain, Party.OfstedAndCqc, StatementResubmittedOn, StatementUnfitAgainOn ?? StatementFitOn, framework.Review);
            Owe(Duty.PublishStatement, Party.LocalAuthorityAndCcgs, StatementFitOn, StatementPublishedOn);
            Owe(Duty.AdviseMinister, Party.OfstedAndCqc, StatementUnfitAgainOn, MinisterAdvisedOn);
            Owe(Duty.DecideNextSteps, Party.Minister, MinisterAdvisedOn, dates[InspectionStep.MinisterDecides]);
            Owe(Duty.Revisit, Party.OfstedAndCqc, StatementFitOn, Known(firstRevisitOn), framework.Revisit);
            Owe(Duty.ReportRevisit, Party.OfstedAndCqc, RevisitLastDay, RevisitIsReported ? dates[InspectionStep.ReportRevisit] : null, framework.RevisitReport);

            // A direction to return is a decision too; one on an earlier revisit is not one on this.
            LocalDate? insufficientOn = dates[InspectionStep.FindInsufficient];
            LocalDate? decidedOn = dates[InspectionStep.DecideAfterRevisit] is { } decided && decided >= insufficientOn ? decided : dates[InspectionStep.DirectRevisit];
            Owe(Duty.DecideAfterRevisit, Party.DfeAndNhsEngland, insufficientOn, decidedOn >= insufficientOn ? decidedOn : null);
        }

        void Owe(Duty duty, Party owedBy, LocalDate? startedOn, LocalDate? metOn, TimeLimit? limit = null, LocalDate? countedFrom = null)
        {
            if (startedOn is not { } start)
            {
                return;
            }

            Deadline? due = limit?.From(countedFrom ?? start, calendar);
            obligations.Add(new Obligation(
                area,
                duty,
                owedBy,
                start,
                due is null ? null : new DeadlineRange(due, due),
                metOn is { } met ? new DateInterval(met, met) : null,
                isMetKnown: true,
                asAt));
        }
    }

    private LocalDate? PlannedOn => dates[InspectionStep.Replan] ?? dates[InspectionStep.Plan];
}
