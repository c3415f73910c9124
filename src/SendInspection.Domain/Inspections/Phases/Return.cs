using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>Coming back to see what has become of it: in 2016 a revisit, in 2023 a monitoring inspection.</summary>
internal static class ReturnPhase
{
    /// <param name="from">Where progress is monitored.</param>
    /// <param name="judgements">The two steps that judge a return, and where they lead.</param>
    /// <param name="countedFrom">The day from which a return is expected.</param>
    /// <param name="rules">Why a return is reported on where the edition sets no day, why one that was ordered takes place, and why a decision follows.</param>
    internal static Phase Of(
        Stage from, (Step Step, Stage Good, Step Otherwise, Stage Bad) judgements, Func<Inspection, LocalDate?> countedFrom, (Rule Report, Rule Owed, Rule Decision) rules) => new(
        "Return",
        machine =>
        {
            machine.Configure(from).Permit(Step.NotifyRevisit, Stage.RevisitNotified).Permit(Step.DirectRevisit, Stage.RevisitDirected);
            machine.Configure(Stage.RevisitDirected).Permit(Step.NotifyRevisit, Stage.RevisitNotified);
            machine.Configure(Stage.RevisitNotified).PermitReentry(Step.NotifyRevisit).Permit(Step.StartRevisit, Stage.Revisit);
            machine.Configure(Stage.Revisit).Permit(Step.EndRevisit, Stage.RevisitEnded);
            machine.Configure(Stage.RevisitEnded).Permit(judgements.Step, judgements.Good).Permit(judgements.Otherwise, judgements.Bad);
            machine.Configure(judgements.Bad)
                .Permit(Step.DecideAfterRevisit, Stage.RevisitFollowUp)
                .Permit(Step.DirectRevisit, Stage.RevisitDirected);
            machine.Configure(Stage.RevisitFollowUp)
                .PermitReentry(Step.DecideAfterRevisit)
                .Permit(Step.DirectRevisit, Stage.RevisitDirected);
        },
        [typeof(RevisitReported)],
        (ref DutyList duties) => Owe(ref duties, countedFrom, rules))
    {
        Words = words => words.Return,
    };

    private static void Owe(ref DutyList duties, Func<Inspection, LocalDate?> countedFrom, (Rule Report, Rule Owed, Rule Decision) rules)
    {
        Inspection now = duties.Now;
        if (now.StatementRequired != true)
        {
            return;
        }

        duties.Owe(Duty.Revisit, Party.OfstedAndCqc, duties.Framework.Revisit, countedFrom(now), now.FirstRevisitOn);
        if (now.FirstRevisitOn is null && now.ReturnOrderedOn is null)
        {
            return;
        }

        LocalDate? orderedOn = null, endedOn = null, unsatisfactoryOn = null, reportedOn = null, decidedOn = null;
        foreach (InspectionEvent fact in now.ReturnHistory)
        {
            switch (fact)
            {
                case RevisitDirected or MinisterDecided { Step: Step.MinisterOrdersInspection }:
                    duties.Owe(Duty.ReturnAsOrdered, Party.OfstedAndCqc, rules.Owed, orderedOn, metOn: null);
                    orderedOn = fact.On;
                    decidedOn ??= fact.On;
                    break;
                case RevisitStarted:
                    duties.Owe(Duty.ReturnAsOrdered, Party.OfstedAndCqc, rules.Owed, orderedOn, fact.On);
                    OweRound(ref duties);
                    (orderedOn, endedOn, unsatisfactoryOn, reportedOn, decidedOn) = (null, null, null, null, null);
                    break;
                case RevisitEnded:
                    endedOn = fact.On;
                    break;
                case Milestone { Step: Step.FindInsufficient or Step.FindIneffective }:
                    (unsatisfactoryOn, decidedOn) = (fact.On, null);
                    break;
                case RevisitReported when endedOn <= fact.On:
                    reportedOn ??= fact.On;
                    break;
                case RevisitFollowUpDecided:
                    decidedOn ??= fact.On;
                    break;
            }
        }

        duties.Owe(Duty.ReturnAsOrdered, Party.OfstedAndCqc, rules.Owed, orderedOn, metOn: null);
        OweRound(ref duties);

        void OweRound(ref DutyList list)
        {
            list.OweBy(Duty.ReportRevisit, Party.OfstedAndCqc, list.Framework.RevisitReport, rules.Report, endedOn, reportedOn);
            list.Owe(Duty.DecideAfterRevisit, Party.DfeAndNhsEngland, rules.Decision, unsatisfactoryOn, decidedOn);
        }
    }
}

/// <summary>The Secretary of State directed the inspectors to return.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record RevisitDirected(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.DirectRevisit;

    internal override void Check(ref RuleCheck check) => check.ReturnReported();

    internal override void Apply(Inspection.Draft next) => next.Contents = next.Contents with { ReturnOrdered = On };
}

/// <summary>The local area was notified of a return; the day is not counted in the notice.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="FirstDay">The first day of the return.</param>
public sealed record RevisitNotified(LocalDate On, LocalDate FirstDay) : Milestone(On)
{
    internal override Step Taken => Step.NotifyRevisit;

    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(FirstDay);

    internal override void Check(ref RuleCheck check)
    {
        Inspection now = check.Now;
        check.NotSuspended();
        if (check.FirstDay(FirstDay))
        {
            check.OutsideSuspensions(check.Framework.Suspensions, FirstDay, isReturn: true, nameof(FirstDay));
            if (check.Framework.RevisitNotice is { } notice)
            {
                check.InTime(On, FirstDay, notice);
            }
        }

        if (now.Stage == Stage.Monitored && now.MinisterDecidedOn is { } decidedOn)
        {
            check.Refuse(
                Rules.ReturnOrdered,
                $"{InspectionStages.Capital(check.Words.Minister)} decided on {decidedOn.Iso()}, and not for further inspection.",
                "Record first that the inspectors were directed to return.");
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        next.Dates.RevisitPlannedFirstDay = FirstDay;
        next.Work(On, Despite);
    }
}

/// <summary>The return started.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record RevisitStarted(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.StartRevisit;

    internal override void Check(ref RuleCheck check)
    {
        check.NotSuspended();
        check.OnWorkingDay(On, nameof(On));
        check.OutsideSuspensions(check.Framework.Suspensions, On, isReturn: true, nameof(On));
        FieldworkStarted.CheckAnnounced(On, check.Now.RevisitPlannedFirstDay!.Value, check.Framework.RevisitNotice ?? check.Framework.Notice, ref check);
    }

    internal override void Apply(Inspection.Draft next)
    {
        ref InspectionDates dates = ref next.Dates;
        dates.FirstRevisit = dates.FirstRevisit == default ? On : dates.FirstRevisit;
        dates.RevisitFirstDay = On;

        // What is known of an earlier return is not known of this one.
        dates.RevisitLastDay = default;
        dates.RevisitJudged = default;
        dates.RevisitReported = default;
        dates.FollowUpDecided = default;
        next.Work(On, Despite);
    }
}

/// <summary>The return ended.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record RevisitEnded(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.EndRevisit;

    internal override void Check(ref RuleCheck check)
    {
        check.NotSuspended();
        check.OnWorkingDay(On, nameof(On));
    }

    internal override void Apply(Inspection.Draft next)
    {
        next.Dates.RevisitLastDay = On;
        next.Work(On, Despite);
        if (next.Dates.FirstReturnEnded == default)
        {
            next.Dates.FirstReturnEnded = On;
        }
    }
}

/// <summary>A revisit judged the progress made in each weakness.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Weaknesses">Each weakness of the report, once, and whether progress in it is sufficient.</param>
public sealed record ProgressJudged(LocalDate On, ValueList<WeaknessProgress> Weaknesses) : Milestone(On)
{
    private const int Few = 8;

    internal override string? WhyNotAfter(Inspection now) => WhyNotWith(Weaknesses) ?? base.WhyNotAfter(now);

    internal override Step Taken => WeaknessProgress.AllSufficient(Weaknesses) ? Step.FindSufficient : Step.FindInsufficient;

    internal override void Check(ref RuleCheck check)
    {
        Require.Items(Weaknesses);
        if (Weaknesses.Count == 0)
        {
            check.Refuse(Rules.ProgressByWeakness, "No weakness is judged.", "Judge the progress in each weakness of the report.", nameof(Weaknesses));
        }

        // A few are compared with one another faster than a set of them is made.
        HashSet<string>? judged = Weaknesses.Count > Few ? new(StringComparer.Ordinal) : null;
        for (int index = 0; index < Weaknesses.Count; index++)
        {
            string weakness = Weaknesses[index].Weakness;
            bool isTwice = judged?.Add(weakness) == false;
            for (int earlier = 0; judged is null && earlier < index && !isTwice; earlier++)
            {
                isTwice = Weaknesses[earlier].Weakness == weakness;
            }

            if (isTwice || string.IsNullOrWhiteSpace(weakness) || !UnicodeText.IsWellFormed(weakness))
            {
                string field = FormattableString.Invariant($"{nameof(Weaknesses)}[{index}].{nameof(WeaknessProgress.Weakness)}");
                check.Requires(weakness, "weakness", Rules.ProgressByWeakness, field);
                if (isTwice)
                {
                    check.Refuse(Rules.ProgressByWeakness, $"{weakness.Quoted()} is judged twice.", "Judge each weakness once.", field);
                }
            }
        }

        if (check.Now.Letter is { StatementRequired: true } letter)
        {
            CheckConcerns(letter, ref check);
        }
    }

    internal override void Apply(Inspection.Draft next) => next.Dates.RevisitJudged = On;

    private void CheckConcerns(InspectionReport report, ref RuleCheck check)
    {
        HashSet<string> judged = new(Weaknesses.Select(each => each.Weakness), StringComparer.Ordinal);
        if (judged.SetEquals(report.Weaknesses) || check.TryBreach(Rules.WeaknessesOfReport))
        {
            return;
        }

        for (int index = 0; index < Weaknesses.Count; index++)
        {
            if (!report.Weaknesses.Contains(Weaknesses[index].Weakness))
            {
                check.Refuse(
                    Rules.WeaknessesOfReport,
                    $"{Weaknesses[index].Weakness.Quoted()} is not a {check.Words.Concern} of the {check.Words.Report}.",
                    $"Use the words of the {check.Words.Report}.",
                    FormattableString.Invariant($"{nameof(Weaknesses)}[{index}].{nameof(WeaknessProgress.Weakness)}"));
            }
        }

        foreach (string concern in report.Concerns.Where(concern => !judged.Contains(concern)))
        {
            check.Refuse(Rules.WeaknessesOfReport, $"{concern.Quoted()} is not judged.", $"Judge each {check.Words.Concern} of the {check.Words.Report}.", nameof(Weaknesses));
        }
    }
}

/// <summary>A monitoring inspection judged whether the partnership has taken effective action.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="IsEffective">Whether the action is effective.</param>
public sealed record ActionJudged(LocalDate On, bool IsEffective) : Milestone(On)
{
    internal override Step Taken => IsEffective ? Step.FindEffective : Step.FindIneffective;

    internal override void Apply(Inspection.Draft next) => next.Dates.RevisitJudged = On;
}

/// <summary>The report on a return was published.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record RevisitReported(LocalDate On) : Note(On)
{
    internal override void Check(ref RuleCheck check)
    {
        Inspection now = check.Now;
        if (now.FirstRevisitEndedOn is null)
        {
            check.Refuse(Rules.WhenNoted, $"No {check.Words.Return} has ended.", $"Record the report on the {check.Words.Return} once it has ended.");
        }
        else if (now.RevisitLastDay is { } lastDay && now.RevisitFirstDay is { } firstDay && !On.IsBefore(firstDay))
        {
            check.PublishedOnce(now.RevisitReportedOn, "report");
            check.PublishedAfter(On, lastDay, "the return ended");
        }
        else
        {
            // The report on an earlier return, written down late.
            check.PublishedAfter(On, now.FirstRevisitEndedOn, "a return ended");
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        // The report on an earlier return may be written down late.
        if (next.Dates.RevisitReported == default && next.Dates.RevisitLastDay != default && On >= next.Dates.RevisitFirstDay)
        {
            next.Dates.RevisitReported = On;
        }
    }
}

/// <summary>The Department for Education and NHS England decided what follows a return.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Outcome">What they decided: an accelerated progress plan, for example.</param>
public sealed record RevisitFollowUpDecided(LocalDate On, string Outcome) : Milestone(On)
{
    internal override Step Taken => Step.DecideAfterRevisit;

    internal override void Check(ref RuleCheck check) => check.Requires(Outcome, "decision", Rules.SubstanceGiven, nameof(Outcome));

    internal override void Apply(Inspection.Draft next)
    {
        // The first day stays.
        if (next.Dates.FollowUpDecided == default)
        {
            next.Dates.FollowUpDecided = On;
        }
    }
}
