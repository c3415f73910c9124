using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>What follows when no statement is fit, or none comes: advice to the Minister, and what the Minister decides.</summary>
internal static class MinisterPhase
{
    /// <param name="from">The stages from which advice is given.</param>
    /// <param name="late">Where a statement goes that comes after the advice, and where one goes that comes again.</param>
    /// <param name="then">Where the inspection stands when progress is monitored.</param>
    /// <param name="ordered">Where it stands when further inspection is decided on.</param>
    /// <param name="rules">Why advice is given, why a decision follows, and why a direction is followed.</param>
    internal static Phase Of(Stage[] from, (Stage Submitted, Stage Resubmitted) late, Stage then, Stage ordered, (Rule Advice, Rule Decision, Rule Direction) rules) => new(
        "Minister",
        machine =>
        {
            foreach (Stage stage in from)
            {
                machine.Configure(stage).Permit(Step.AdviseMinister, Stage.MinisterAdvised);
            }

            machine.Configure(Stage.MinisterAdvised)
                .Permit(Step.SubmitStatement, late.Submitted)
                .Permit(Step.Resubmit, late.Resubmitted)
                .Permit(Step.MinisterDecides, then)
                .Permit(Step.MinisterOrdersInspection, ordered);
        },
        [typeof(DirectionFollowed)],
        (ref DutyList duties) => Owe(ref duties, rules))
    {
        Words = words => words.Minister,
    };

    private static void Owe(ref DutyList duties, (Rule Advice, Rule Decision, Rule Direction) rules)
    {
        Inspection now = duties.Now;
        if (now.StatementRequired != true)
        {
            return;
        }

        // Advice that was given before does not count for a statement that was found unfit later.
        LocalDate? advisedOn = now.MinisterAdvisedOn >= now.StatementUnfitAgainOn ? now.MinisterAdvisedOn : null;
        if (now.Stage == Stage.StatementTwiceUnfit || advisedOn is not null)
        {
            duties.Owe(Duty.AdviseMinister, Party.OfstedAndCqc, rules.Advice, now.StatementUnfitAgainOn, advisedOn);
        }

        // A late statement that is found fit takes the decision away.
        if (now.StatementFitOn is null || now.MinisterDecidedOn is not null)
        {
            duties.Owe(Duty.DecideNextSteps, Party.Minister, rules.Decision, now.MinisterAdvisedOn, now.MinisterDecidedOn);
        }

        if (now.MinisterialDecision is { } decision && decision.NextSteps.Contains(MinisterialOption.StatutoryDirection))
        {
            duties.Owe(Duty.FollowDirection, Party.LocalArea, rules.Direction, decision.On, now.DirectionFollowedOn);
        }
    }
}

/// <summary>Advice was submitted to the Minister: the statement was not fit for purpose twice, or it was not submitted, or not submitted again.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record MinisterAdvised(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.AdviseMinister;

    internal override void Check(ref RuleCheck check)
    {
        Inspection now = check.Now;
        (LocalDate? from, TimeLimit? limit) = now.Stage switch
        {
            Stage.StatementAwaited => (now.LetterReceivedOn, check.Framework.Statement),
            Stage.StatementUnfit => (now.StatementUnfitAgainOn ?? now.StatementUnfitOn, check.Framework.Resubmission),
            _ => (null, null),
        };
        if (from is { } start && limit is not null && check.TryDueOn(limit, start, out LocalDate dueOn) && On <= dueOn)
        {
            check.Refuse(
                Rules.AdvisedWhenOverdue,
                $"The {check.Words.Statement} is due on {dueOn.Iso()}, and {On.Iso()} is not after that.",
                $"Enter {dueOn.PlusDays(1).Iso()} or a later date.",
                nameof(On));
        }
    }

    internal override void Apply(Inspection.Draft next) => next.Contents = next.Contents with { MinisterAdvised = On };
}

/// <summary>The Minister decided on the next steps.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="NextSteps">One or several next steps, each once.</param>
public sealed record MinisterDecided(LocalDate On, ValueList<MinisterialOption> NextSteps) : Milestone(On)
{
    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(NextSteps);

    internal override Step Taken => NextSteps?.Contains(MinisterialOption.FurtherInspection) == true ? Step.MinisterOrdersInspection : Step.MinisterDecides;

    internal override void Check(ref RuleCheck check)
    {
        if (NextSteps is null || NextSteps.Count == 0)
        {
            check.Refuse(Rules.MinisterOptions, "The decision names no next step.", "Choose at least one next step.", nameof(NextSteps));
            return;
        }

        HashSet<MinisterialOption> listed = [];
        for (int index = 0; index < NextSteps.Count; index++)
        {
            MinisterialOption option = NextSteps[index];
            string field = FormattableString.Invariant($"{nameof(NextSteps)}[{index}]");
            if (!Enum.IsDefined(option))
            {
                check.Refuse(
                    Rules.MinisterOptions,
                    FormattableString.Invariant($"{(int)option} is not one of the next steps."),
                    $"Choose from: {string.Join(", ", Enum.GetValues<MinisterialOption>().Select(each => each.Name()))}.",
                    field);
            }
            else if (!listed.Add(option))
            {
                check.Refuse(Rules.MinisterOptions, $"\"{option.Name()}\" is listed twice.", "Remove one.", field);
            }
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        LocalDate ordered = Taken == Step.MinisterOrdersInspection ? On : next.Contents.ReturnOrdered;
        next.Contents = next.Contents with { Decision = this, ReturnOrdered = ordered };
    }
}

/// <summary>The local area had followed the statutory direction that the Minister decided on.</summary>
/// <param name="On">The day on which it had.</param>
public sealed record DirectionFollowed(LocalDate On) : Note(On)
{
    internal override void Check(ref RuleCheck check)
    {
        if (check.Now.MinisterialDecision is not { } decision || !decision.NextSteps.Contains(MinisterialOption.StatutoryDirection))
        {
            check.Refuse(Rules.WhenNoted, "There is no statutory direction.", "Record the decision first.");
        }
        else if (On < decision.On)
        {
            check.Refuse(
                Rules.OrderOfDates, $"{On.Iso()} is before {decision.On.Iso()}, the day of the decision.", $"Enter {decision.On.Iso()} or a later date.", nameof(On));
        }
    }
}
