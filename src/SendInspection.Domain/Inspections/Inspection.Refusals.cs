namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>Every rule that a command breaks; null, without allocating, when it breaks none.</summary>
    private List<Refusal>? Refusals(InspectionCommand command, WorkingDayCalendar calendar)
    {
        List<Refusal>? refusals = null;
        InspectionStep step = StepOf(command);
        if (InspectionProcess.After(Stage, step) is null)
        {
            Refuse(
                Rules.OrderOfSteps,
                $"{step} is not a step from the stage {Stage}.",
                $"The process allows here: {AllowedSteps}.");
        }
        else if (HasHappened(step))
        {
            Refuse(Rules.Once, $"{step} is in the record already.", "Nothing is left to do.");
        }

        if (command.On < LatestOn)
        {
            Refuse(
                Rules.OrderOfDates,
                $"{command.On.Iso()} is before {LatestOn.Value.Iso()}, the day of the latest event.",
                $"Give {LatestOn.Value.Iso()} or a later day.");
        }

        switch (command)
        {
            case PlanInspection plan:
                RefusePlan(plan);
                break;
            case NotifyLocalArea when PlannedFirstDay is { } firstDay:
                RefuseNotice(firstDay, Framework!.Notice);
                break;
            case StartFieldwork when PlannedFirstDay is { } firstDay && command.On < firstDay:
                Refuse(
                    Rules.FirstDay,
                    $"{command.On.Iso()} is before {firstDay.Iso()}, the first day that the local area was notified of.",
                    $"Start on {firstDay.Iso()} or later.");
                break;
            case CloseInspection when StatementRequired == true:
                RefuseClosing();
                break;
        }

        if (command is StartFieldwork or EndFieldwork && !calendar.IsWorkingDay(command.On))
        {
            RefuseClosedDay(command.On);
        }

        return refusals;

        void Refuse(Rule rule, string fact, string remedy) => (refusals ??= []).Add(new Refusal(rule, fact, remedy));

        void RefuseClosedDay(LocalDate day) => Refuse(
            Rules.FieldworkOnWorkingDays,
            $"{day.Iso()} is a {day.DayOfWeek}{(day.DayOfWeek < IsoDayOfWeek.Saturday ? " and a bank holiday" : "")}, no working day.",
            $"The working days beside it are {calendar.Before(day).Iso()} and {calendar.After(day).Iso()}.");

        void RefusePlan(PlanInspection plan)
        {
            ArgumentNullException.ThrowIfNull(plan.Framework);
            IsoDate.Require(plan.FirstDay, nameof(command));
            if (plan.Framework.Review is null || plan.Framework.Resubmission is null)
            {
                Refuse(
                    Rules.EditionWithStatement,
                    $"The process of \"{plan.Framework}\" is not in this library, only its periods.",
                    $"Plan under an edition that reviews a written statement of action, such as \"{Domain.Framework.Send2016}\".");
            }

            if (plan.FirstDay < plan.Framework.InForceFrom)
            {
                Refuse(
                    Rules.EditionInForce,
                    $"{plan.FirstDay.Iso()} is before {plan.Framework.InForceFrom.Iso()}, when \"{plan.Framework}\" came into force.",
                    $"Plan the first day for {plan.Framework.InForceFrom.Iso()} or later.");
            }
            else if (!LocalAreas.On(plan.FirstDay).TryFind(plan.Area, out _))
            {
                Refuse(
                    Rules.AreaInRegister,
                    $"No local area has the code {plan.Area} on {plan.FirstDay.Iso()}.",
                    "Give the three-digit code of a local authority in force on the first day.");
            }

            if (plan.FirstDay < plan.On)
            {
                Refuse(
                    Rules.OrderOfDates,
                    $"The first day, {plan.FirstDay.Iso()}, is before {plan.On.Iso()}, the day of planning.",
                    $"Plan for {plan.On.Iso()} or a later day.");
            }

            if (!calendar.IsWorkingDay(plan.FirstDay))
            {
                RefuseClosedDay(plan.FirstDay);
            }
        }

        void RefuseNotice(LocalDate firstDay, Period notice)
        {
            if (calendar.CountWorkingDays(command.On, firstDay) < notice.WorkingDays)
            {
                Refuse(
                    notice.Rule,
                    $"From {command.On.Iso()} to the first day, {firstDay.Iso()}, are {calendar.CountWorkingDays(command.On, firstDay)} working days, not {notice.WorkingDays}.",
                    $"Notify by {calendar.AddWorkingDays(firstDay, -notice.WorkingDays).Iso()}, or plan for {calendar.AddWorkingDays(command.On, notice.WorkingDays).Iso()} or later.");
            }
        }

        void RefuseClosing()
        {
            if (LetterPublishedOn is null)
            {
                Refuse(Rules.LetterPublishedBeforeClosing, "The report letter is not published.", "Record its publication first.");
            }

            if (StatementFitOn is not null && StatementPublishedOn is null)
            {
                Refuse(Rules.StatementPublishedBeforeClosing, "The written statement of action is not published.", "Record its publication first.");
            }
        }
    }
}
