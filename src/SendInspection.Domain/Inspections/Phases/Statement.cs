using System.Runtime.InteropServices;
using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>The answer to significant concerns: in 2016 the written statement of action, in 2023 the priority action plan.</summary>
internal static class StatementPhase
{
    /// <param name="from">Where the statement is awaited.</param>
    /// <param name="fit">Where the inspection stands when it is fit.</param>
    /// <param name="unfitAgain">Where it stands when it is not fit the second time.</param>
    /// <param name="review">The rule that it is reviewed by, where the edition sets no day.</param>
    /// <param name="resubmission">The rule that it is submitted again by, where the edition sets no day.</param>
    internal static Phase Of(Stage from, Stage fit, Stage unfitAgain, Rule review, Rule resubmission) => new(
        "Statement",
        machine =>
        {
            machine.Configure(from).Permit(Step.SubmitStatement, Stage.StatementSubmitted);
            machine.Configure(Stage.StatementSubmitted).Permit(Step.FindFit, fit).Permit(Step.FindUnfit, Stage.StatementUnfit);
            machine.Configure(Stage.StatementUnfit).Permit(Step.Resubmit, Stage.StatementResubmitted);
            machine.Configure(Stage.StatementResubmitted).Permit(Step.FindFit, fit).Permit(Step.FindUnfit, unfitAgain);
        },
        [typeof(StatementPublished)],
        (ref DutyList duties) => Owe(ref duties, review, resubmission, isAwaitedAgain: unfitAgain == Stage.StatementUnfit))
    {
        Words = words => words.Statement,
    };

    private static void Owe(ref DutyList duties, Rule review, Rule resubmission, bool isAwaitedAgain)
    {
        Inspection now = duties.Now;
        if (now.StatementRequired != true)
        {
            return;
        }

        Framework edition = duties.Framework;

        // What the Minister decides takes the place of what was still to be submitted.
        bool isOver = now.MinisterDecidedOn is not null;
        if (now.StatementSubmittedOn is not null || !isOver)
        {
            duties.Owe(Duty.SubmitStatement, Party.LocalArea, edition.Statement, now.LetterReceivedOn, now.StatementSubmittedOn);
        }

        if (now.StatementSubmittedOn is not null)
        {
            OweRounds(ref duties, review, resubmission, isAwaitedAgain, isOver);
        }

        if (edition.StatementPublication is { } publication)
        {
            duties.Owe(Duty.PublishStatement, Party.LocalArea, publication, now.LetterReceivedOn, now.StatementPublishedOn);
        }
        else
        {
            // When the Minister decides, what was submitted is still to be published.
            LocalDate? decidedOn = now.StatementSubmittedOn is null ? null : now.MinisterDecidedOn;
            duties.Owe(Duty.PublishStatement, Party.LocalArea, Rules.StatementPublishedBeforeClosing, now.StatementFitOn ?? decidedOn, now.StatementPublishedOn);
        }
    }

    /// <summary>Each time that the statement is submitted it is reviewed; each time that it is not fit it is submitted again, as long as the edition awaits it.</summary>
    private static void OweRounds(ref DutyList duties, Rule review, Rule resubmission, bool isAwaitedAgain, bool isOver)
    {
        Framework edition = duties.Framework;
        ReadOnlySpan<InspectionEvent> rounds = CollectionsMarshal.AsSpan(duties.Now.StatementHistory);
        int unfit = 0;
        for (int index = 0; index < rounds.Length; index++)
        {
            LocalDate? nextOn = index + 1 < rounds.Length ? rounds[index + 1].On : null;
            if (rounds[index] is StatementFoundUnfit)
            {
                unfit++;
                if (nextOn is not null || (!isOver && (unfit == 1 || isAwaitedAgain)))
                {
                    duties.OweBy(Duty.ResubmitStatement, Party.LocalArea, edition.Resubmission, resubmission, rounds[index].On, nextOn);
                }
            }
            else if (rounds[index] is StatementSubmitted or StatementResubmitted)
            {
                Duty duty = rounds[index] is StatementSubmitted ? Duty.ReviewStatement : Duty.ReviewStatementAgain;
                duties.OweBy(duty, Party.OfstedAndCqc, edition.Review, review, rounds[index].On, nextOn);
            }
        }
    }
}

/// <summary>The statement was submitted to Ofsted, on the day Ofsted received it; what comes later than it was due is late.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Statement">The statement; null where it is kept elsewhere.</param>
public sealed record StatementSubmitted(LocalDate On, WrittenStatement? Statement = null) : Milestone(On)
{
    internal override Step Taken => Step.SubmitStatement;

    internal override void Check(ref RuleCheck check)
    {
        if (check.Now.StatementSubmittedOn is { } before)
        {
            check.Refuse(
                Rules.OrderOfSteps,
                $"The {check.Words.Statement} was submitted on {before.Iso()}.",
                "Record that it was submitted again.");
        }

        CheckParties(Statement, ref check);
    }

    internal override void Apply(Inspection.Draft next)
    {
        next.Dates.StatementSubmitted = On;
        next.Submit(On, Statement);
    }

    internal static void CheckParties(WrittenStatement? statement, ref RuleCheck check)
    {
        if (statement is null || check.Now.RecordedPartners is not { } partners)
        {
            return;
        }

        for (int index = 0; index < statement.SubmittedBy.Count; index++)
        {
            CheckParty(statement.SubmittedBy[index], FormattableString.Invariant($"Statement.{nameof(statement.SubmittedBy)}[{index}]"), partners, ref check);
        }

        for (int index = 0; index < statement.Actions.Count; index++)
        {
            CheckParty(statement.Actions[index].Owner, FormattableString.Invariant($"Statement.{nameof(statement.Actions)}[{index}].Owner"), partners, ref check);
        }
    }

    private static void CheckParty(ResponsibleParty? party, string field, RecordedPartners partners, ref RuleCheck check)
    {
        if (party is not null && !partners.Parties.Contains(party))
        {
            check.Refuse(Rules.PartnersOfArea, $"{party.ToString().Short()} is not a partner of this area.", partners.UseOne, field);
        }
    }
}

/// <summary>The statement was found fit for purpose, on the day the local area was told.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record StatementFoundFit(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.FindFit;

    internal override void Check(ref RuleCheck check)
    {
        // What this library assumes, and what a source says of another edition, does not overrule what Ofsted and CQC decided.
        if (check.Now.Letter is { } letter && check.Now.Statement is { } statement)
        {
            ValueList<Rule> rules = check.Framework.FitnessRules;
            check.Refuse(statement.CheckFitness(letter).Where(refusal => rules.Contains(refusal.Rule)), nameof(Inspection.Statement));
        }
    }

    internal override void Apply(Inspection.Draft next) => next.Dates.StatementFit = On;
}

/// <summary>The statement was found not fit for purpose, on the day the local area was told; the day is not counted in the period to submit it again.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Reasons">Why; at least one reason.</param>
public sealed record StatementFoundUnfit(LocalDate On, ValueList<string> Reasons) : Milestone(On)
{
    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(Reasons);

    internal override Step Taken => Step.FindUnfit;

    internal override void Check(ref RuleCheck check) => check.RequiresAll(Reasons, "reason", Rules.ReviewReasons, nameof(Reasons));

    internal override void Apply(Inspection.Draft next)
    {
        // The first day stays.
        if (next.Dates.StatementUnfit == default)
        {
            next.Dates.StatementUnfit = On;
        }
        else
        {
            next.Dates.StatementUnfitAgain = On;
        }
    }
}

/// <summary>The statement was submitted again, on the day Ofsted received it; what comes later than it was due is late.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Statement">The statement; null where it is kept elsewhere.</param>
public sealed record StatementResubmitted(LocalDate On, WrittenStatement? Statement = null) : Milestone(On)
{
    internal override Step Taken => Step.Resubmit;

    internal override void Check(ref RuleCheck check)
    {
        if (check.Now.StatementSubmittedOn is null)
        {
            check.Refuse(Rules.OrderOfSteps, $"No {check.Words.Statement} has been submitted before.", "Record that it was submitted.");
        }

        StatementSubmitted.CheckParties(Statement, ref check);
        if (Statement is not null && check.Now.StatementPublishedOn >= On)
        {
            check.WithoutPersonalData(Statement, reason: null);
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        next.Dates.StatementResubmitted = On;
        next.Submit(On, Statement);

        // What was published before was the statement found unfit; this one is still to be.
        if (next.Dates.StatementPublished < On)
        {
            next.Dates.StatementPublished = default;
        }
    }
}

/// <summary>The statement was published on the websites of the area.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="PersonalDataReason">
/// Why what looks like personal data in it may stand, in an inspector's words; null where nothing does.
/// </param>
public sealed record StatementPublished(LocalDate On, string? PersonalDataReason = null) : Note(On)
{
    internal override void Check(ref RuleCheck check)
    {
        Inspection now = check.Now;
        if (now.StatementSubmittedOn is null)
        {
            check.Refuse(Rules.WhenNoted, $"No {check.Words.Statement} has been submitted.", "Record the publication once it is submitted.");
            return;
        }

        // A first publication may be written down after the statement was submitted again: it is that of the statement before.
        bool isOfBefore = now.StatementResubmittedOn is { } again && On.IsBefore(again);
        if (!isOfBefore)
        {
            check.PublishedOnce(now.StatementPublishedOn, check.Words.Statement);
        }

        check.PublishedAfter(On, now.StatementSubmittedOn, "it was submitted");
        WrittenStatement? PublishedOf(Inspection inspection) => isOfBefore ? inspection.StatementOn(On) : inspection.Statement;
        if (PublishedOf(now) is { } published)
        {
            // The reason is for the statement that it was given for, not for another that a correction puts in its place.
            bool isAnother = check.Stood is { } stood && PublishedOf(stood) != published;
            check.WithoutPersonalData(published, isAnother ? null : PersonalDataReason);
        }
        else
        {
            check.IsText(PersonalDataReason, nameof(PersonalDataReason));
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        if (next.Dates.StatementPublished == default && On >= next.Dates.StatementResubmitted)
        {
            next.Dates.StatementPublished = On;
        }
    }
}
