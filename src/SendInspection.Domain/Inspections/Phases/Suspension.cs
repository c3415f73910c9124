using Stage = SendInspection.Domain.InspectionStage;

namespace SendInspection.Domain;

/// <summary>
/// Standing still: with the whole programme, or, in 2023, one inspection alone. The stage stays as it is, and so does everything that was recorded.
/// </summary>
internal static class SuspensionPhase
{
    internal static Phase Of(params Type[] notes) => Phase.OfNotes("Suspension", [typeof(InspectionSuspended), typeof(InspectionResumed), .. notes]);

    /// <summary>Whether the inspection can be suspended or paused on a day.</summary>
    internal static void CheckBeginning(LocalDate on, string reason, ref RuleCheck check)
    {
        check.Requires(reason, "reason", Rules.ReasonGiven, nameof(InspectionSuspended.Reason));
        Inspection now = check.Now;
        if ((now.SuspensionOn(on) ?? now.SuspendedSince) is { } since)
        {
            check.Refuse(Rules.SuspendedOnce, $"The inspection has been suspended or paused since {since.Iso()}.", "Record that it was resumed first.");
        }
        else if (now.Standstills.Latest > on)
        {
            check.Refuse(Rules.SuspendedOnce, "A later suspension is recorded already.", "Correct that entry, if it is wrong.");
        }

        if (now.Stage is Stage.Closed or Stage.Cancelled && now.Latest.IsBefore(on))
        {
            check.Refuse(Rules.WhenNoted, $"The inspection ended on {now.Latest.Iso()}.", $"Enter {now.Latest.Iso()} or an earlier date.", nameof(InspectionSuspended.On));
        }
    }
}

/// <summary>The inspection was suspended with the whole programme.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Reason">Why.</param>
public sealed record InspectionSuspended(LocalDate On, string Reason) : Note(On)
{
    internal override void Check(ref RuleCheck check) => SuspensionPhase.CheckBeginning(On, Reason, ref check);

    internal override void Apply(Inspection.Draft next) => next.Suspend(this);
}

/// <summary>The inspection was paused, by itself.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Reason">Why.</param>
public sealed record InspectionPaused(LocalDate On, string Reason) : Note(On)
{
    internal override void Check(ref RuleCheck check)
    {
        SuspensionPhase.CheckBeginning(On, Reason, ref check);
        if (check.Now.NotifiedOn is not { } notifiedOn || On < notifiedOn || On > check.Now.FeedbackOn)
        {
            check.Refuse(Rules.WhenNoted, "An inspection is paused from its notice to its final feedback.", check.Now.NotifiedOn is null ? "Record the notice first." : "Enter a date between them.", nameof(On));
        }
    }

    internal override void Apply(Inspection.Draft next) => next.Suspend(this);
}

/// <summary>The inspection went on after it was suspended or paused, where it had stopped.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record InspectionResumed(LocalDate On) : Note(On)
{
    internal override void Check(ref RuleCheck check)
    {
        Inspection now = check.Now;
        if (now.SuspendedSince is not { } since)
        {
            check.Refuse(Rules.SuspendedOnce, "The inspection is neither suspended nor paused.", "There is nothing to resume.");
        }
        else if (On < since)
        {
            check.Refuse(Rules.OrderOfDates, $"{On.Iso()} is before {since.Iso()}, when the inspection stopped.", $"Enter {since.Iso()} or a later date.", nameof(On));
        }
        else if (now.FirstWorkBetween(since, On) is { } day)
        {
            check.Refuse(
                Rules.NotWhileSuspended,
                $"The inspection stood still from {since.Iso()}, and inspectors worked on {day.Iso()}.",
                $"Enter {day.Iso()} or an earlier date.",
                nameof(On));
        }
        else if (now.IsPaused && check.Framework.Pause is { } pause && since >= check.Framework.PauseLimitedFrom
            && now.StoodStillSince(since) is var first && check.TryDueOn(pause, first, out LocalDate latest) && On > latest)
        {
            check.Refuse(
                pause.Rule,
                FormattableString.Invariant($"The inspection was paused on {first.Iso()}, and {On.Iso()} is more than {pause.WorkingDays} working days later."),
                $"Enter {latest.Iso()} or an earlier date, or record that the inspection is incomplete.",
                nameof(On));
        }
    }

    internal override void Apply(Inspection.Draft next) => next.Resume(this);
}
