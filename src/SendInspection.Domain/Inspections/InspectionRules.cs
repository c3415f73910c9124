namespace SendInspection.Domain;

/// <summary>What a command must fulfil; collects every refusal, and allocates nothing when there is none.</summary>
internal ref partial struct InspectionRules(Inspection inspection, InspectionCommand command, WorkingDayCalendar calendar)
{
    private List<Refusal>? refusals;

    internal List<Refusal>? Refusals()
    {
        bool isCorrection = command.Step == InspectionStep.Correct;
        if (InspectionProcess.After(inspection.Stage, command.Step) is null)
        {
            Refuse(
                Rules.OrderOfSteps,
                $"{command.Step} is not a step from the stage {inspection.Stage}.",
                $"The process allows here: {inspection.AllowedSteps}.");
        }
        else if (inspection.HasHappened(command.Step))
        {
            Refuse(Rules.Once, $"{command.Step} is in the record already.", "Nothing is left to do; correct the entry if it is wrong.");
        }
        else if (isCorrection && inspection.WhyNotCorrect((CorrectEntry)command) is { } reason)
        {
            Refuse(Rules.Correction, $"The entry cannot be corrected so: {reason}.", "Give the number of an entry, the same step, and a day between its neighbours.");
        }

        if (command.On < inspection.LatestOn && !isCorrection)
        {
            string latest = inspection.LatestOn.Value.Iso();
            Refuse(Rules.OrderOfDates, $"{command.On.Iso()} is before {latest}, the day of the latest event.", $"Give {latest} or a later day.");
        }

        RefuseByStep();
        return refusals;
    }

    private void RefuseByStep()
    {
        switch (command.Step)
        {
            case InspectionStep.Plan:
                RefusePlan((PlanInspection)command);
                break;
            case InspectionStep.Replan:
                RefuseFirstDay(((ReplanInspection)command).FirstDay);
                break;
            case InspectionStep.Notify when inspection.PlannedFirstDay is { } firstDay:
                RefuseNotice(firstDay, inspection.Framework!.Notice);
                break;
            case InspectionStep.NotifyRevisit:
                RefuseRevisit(((NotifyRevisit)command).FirstDay);
                break;
            case InspectionStep.Prepare:
                RefuseTeam(((PrepareInspection)command).Team);
                RefuseKeyLines(((PrepareInspection)command).KeyLines);
                break;
            case InspectionStep.ChangeTeam:
                RefuseTeam(((ChangeTeam)command).Team);
                RefuseMissing(((ChangeTeam)command).Reason, "reason", Rules.ReasonGiven);
                break;
            case InspectionStep.StartFieldwork:
                RefuseEarly(inspection.PlannedFirstDay);
                RefuseClosedDay(command.On);
                break;
            case InspectionStep.StartRevisit:
                RefuseEarly(inspection.RevisitPlannedFirstDay);
                RefuseClosedDay(command.On);
                break;
            case InspectionStep.EndFieldwork:
                RefuseClosedDay(command.On);
                RefuseUnsampled();
                break;
            case InspectionStep.EndRevisit:
                RefuseClosedDay(command.On);
                break;
            case InspectionStep.Defer:
                RefuseMissing(((DeferInspection)command).Reason, "reason", Rules.ReasonGiven);
                break;
            case InspectionStep.Suspend:
                RefuseMissing(((SuspendInspection)command).Reason, "reason", Rules.ReasonGiven);
                break;
            case InspectionStep.Cancel:
                RefuseMissing(((CancelInspection)command).Reason, "reason", Rules.ReasonGiven);
                break;
            case InspectionStep.Correct:
                RefuseMissing(((CorrectEntry)command).Reason, "reason", Rules.ReasonGiven);
                break;
            case InspectionStep.FollowUp:
                RefuseMissing(((DecideFollowUp)command).Activity, "follow-up", Rules.SubstanceGiven);
                break;
            case InspectionStep.DecideAfterRevisit:
                RefuseMissing(((DecideAfterRevisit)command).Outcome, "decision", Rules.SubstanceGiven);
                break;
            case InspectionStep.MinisterDecides:
                RefuseNextSteps(((RecordMinistersDecision)command).NextSteps);
                break;
            case InspectionStep.FindSufficient or InspectionStep.FindInsufficient:
                RefuseProgress(((JudgeProgress)command).Weaknesses);
                break;
            case InspectionStep.DirectRevisit:
                RefuseUnreported();
                break;
            case InspectionStep.Close:
                RefuseClosing();
                break;
            default:
                RefuseSubstance();
                break;
        }
    }

    private void Refuse(Rule rule, string fact, string remedy, string? field = null) => (refusals ??= []).Add(new Refusal(rule, fact, remedy, field));

    /// <summary>Refuses by the checks of a part; the paths of a list's checks begin with its name.</summary>
    private void Refuse(ValueList<Refusal> more, string list = "")
    {
        foreach (Refusal refusal in more)
        {
            (refusals ??= []).Add(refusal.Field?.StartsWith('[') == true
                ? new Refusal(refusal.Rule, refusal.Fact, refusal.Remedy, list + refusal.Field)
                : refusal);
        }
    }

    private void RefuseMissing(string? text, string what, Rule rule)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Refuse(rule, $"The {what} is missing.", $"Give the {what} in words.");
        }
    }

    private void RefuseClosedDay(LocalDate day)
    {
        if (!calendar.IsWorkingDay(day))
        {
            Refuse(
                Rules.FieldworkOnWorkingDays,
                $"{day.Iso()} is a {day.DayOfWeek}{(day.DayOfWeek < IsoDayOfWeek.Saturday ? " and a bank holiday" : "")}, no working day.",
                $"The working days beside it are {calendar.Before(day).Iso()} and {calendar.After(day).Iso()}.");
        }
    }

    private void RefuseEarly(LocalDate? notified)
    {
        if (notified is { } firstDay && command.On < firstDay)
        {
            Refuse(
                Rules.FirstDay,
                $"{command.On.Iso()} is before {firstDay.Iso()}, the first day that the local area was notified of.",
                $"Start on {firstDay.Iso()} or later.");
        }
    }

    private void RefuseNotice(LocalDate firstDay, TimeLimit notice)
    {
        int given = calendar.CountWorkingDays(command.On, firstDay);
        if (given < notice.WorkingDays)
        {
            Refuse(
                notice.Rule,
                $"From {command.On.Iso()} to the first day, {firstDay.Iso()}, are {given} working days, not {notice.WorkingDays}.",
                $"Notify by {calendar.AddWorkingDays(firstDay, -notice.WorkingDays).Iso()}, or plan for {calendar.AddWorkingDays(command.On, notice.WorkingDays).Iso()} or later.");
        }
    }

    private void RefuseFirstDay(LocalDate firstDay)
    {
        IsoDate.Require(firstDay, nameof(command));
        if (firstDay < command.On)
        {
            Refuse(
                Rules.OrderOfDates,
                $"The first day, {firstDay.Iso()}, is before {command.On.Iso()}, the day of planning.",
                $"Plan for {command.On.Iso()} or a later day.");
        }

        RefuseClosedDay(firstDay);
    }

    private void RefusePlan(PlanInspection plan)
    {
        ArgumentNullException.ThrowIfNull(plan.Framework);
        Framework framework = plan.Framework;
        RefuseFirstDay(plan.FirstDay);
        if (framework.Review is null || framework.Resubmission is null || framework.RevisitNotice is null)
        {
            Refuse(
                Rules.EditionWithStatement,
                $"The process of \"{framework}\" is not in this library, only its periods.",
                $"Plan under an edition that reviews a written statement of action, such as \"{Framework.Send2016}\".");
        }

        if (plan.FirstDay < framework.InForceFrom || plan.FirstDay < LocalAreas.FirstDate)
        {
            Refuse(
                Rules.EditionInForce,
                $"{plan.FirstDay.Iso()} is before {framework.InForceFrom.Iso()}, when \"{framework}\" came into force.",
                $"Plan the first day for {framework.InForceFrom.Iso()} or later.");
        }
        else if (!LocalAreas.On(plan.FirstDay).TryFind(plan.Area, out _))
        {
            Refuse(
                Rules.AreaInRegister,
                $"No local area has the code {plan.Area} on {plan.FirstDay.Iso()}.",
                "Give the three-digit code of a local authority in force on the first day.");
        }
    }

    private void RefuseTeam(InspectionTeam? team)
    {
        ArgumentNullException.ThrowIfNull(team);
        Refuse(team.CheckTraining(inspection.PlannedFirstDay ?? command.On));
    }

    private void RefuseRevisit(LocalDate firstDay)
    {
        RefuseFirstDay(firstDay);
        if (inspection.Framework is { RevisitNotice: { } notice })
        {
            RefuseNotice(firstDay, notice);
        }
    }

    private void RefuseNextSteps(ValueList<MinisterialOption>? nextSteps)
    {
        ArgumentNullException.ThrowIfNull(nextSteps);
        if (nextSteps.Count == 0 || nextSteps.Distinct().Count() != nextSteps.Count)
        {
            Refuse(Rules.MinisterOptions, $"The decision names {nextSteps.Count} next steps, or one twice.", "Name one or several, each once.");
        }
    }

    private void RefuseProgress(ValueList<WeaknessProgress>? weaknesses)
    {
        ArgumentNullException.ThrowIfNull(weaknesses);
        if (weaknesses.Count == 0)
        {
            Refuse(Rules.ProgressByWeakness, "No weakness is judged.", "Judge the progress in each weakness of the letter.");
        }
    }

    private void RefuseUnreported()
    {
        if (inspection.RevisitLastDay is not null && !inspection.RevisitIsReported)
        {
            Refuse(Rules.ReportBeforeReturn, "The report on the revisit is not published.", "Record its publication first.");
        }
    }

    private void RefuseClosing()
    {
        Refuse(SafeguardingConcern.CheckActedOn(inspection.Substance.Concerns), nameof(InspectionSubstance.Concerns));
        RefuseUnreported();
        if (inspection.StatementRequired != true)
        {
            return;
        }

        if (inspection.LetterPublishedOn is null)
        {
            Refuse(Rules.LetterPublishedBeforeClosing, "The report letter is not published.", "Record its publication first.");
        }

        if (inspection.StatementFitOn is not null && inspection.StatementPublishedOn is null)
        {
            Refuse(Rules.StatementPublishedBeforeClosing, "The written statement of action is not published.", "Record its publication first.");
        }
    }
}
