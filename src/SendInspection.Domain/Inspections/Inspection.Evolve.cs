namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>The fold of a whole history.</summary>
    /// <param name="history">The events in order, numbered from 1 without gaps or repeats.</param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> or an event in it is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The history is impossible; the message gives the index, from 0, of the first event that cannot be.
    /// </exception>
    public static Inspection Replay(IEnumerable<InspectionEvent> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        Inspection inspection = None;
        int index = 0;
        foreach (InspectionEvent next in history)
        {
            inspection = inspection.TryEvolve(next, out string? reason)
                ?? throw new InvalidOperationException($"The history is impossible at index {index}: {reason}");
            index++;
        }

        return inspection;
    }

    /// <summary>The inspection after one more event.</summary>
    /// <param name="next">
    /// The event: numbered one more than <see cref="Version"/>, not before <see cref="LatestOn"/>, and a step that the process allows here.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The event cannot follow; the message says why.</exception>
    public Inspection Evolve(InspectionEvent next) => TryEvolve(next, out string? reason) ?? throw new InvalidOperationException(reason);

    /// <summary>The inspection after an event that <see cref="Decide"/> has just made of it, so that nothing is left to check.</summary>
    internal Inspection Accepted(InspectionEvent next) =>
        next is EntryCorrected ? Evolve(next) : Fold(next, InspectionProcess.After(Stage, next.Step)!.Value);

    private Inspection? TryEvolve(InspectionEvent next, out string? reason)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.Number != Version + 1)
        {
            reason = next.Number <= Version ? "that number is already in the history: a repeat" : $"number {Version + 1} is missing";
        }
        else if (Follow(next, out reason) is { } after)
        {
            return after;
        }

        reason = $"{next.GetType().Name}, number {next.Number}, of {next.On.Iso()} cannot follow: {reason}.";
        return null;
    }

    /// <summary>The inspection after an event whose number is right; null, with the reason, when the process does not allow it.</summary>
    private Inspection? Follow(InspectionEvent next, out string? reason)
    {
        InspectionStep step = next.Step;
        if (InspectionProcess.After(Stage, step) is not { } stage)
        {
            reason = $"the stage is {Stage}, where the process allows {AllowedSteps}";
            return null;
        }

        if (next is EntryCorrected correction)
        {
            return Corrected(correction.Number, correction.Entry, out reason);
        }

        reason = next.On.Calendar != CalendarSystem.Iso || next.On == default ? "its day is no date of the ISO calendar"
            : next.On < latestOn ? $"the event before it is of {latestOn.Iso()}"
            : HasHappened(step) ? "it has happened before"
            : null;
        return reason is null ? Fold(next, stage) : null;
    }

    internal string AllowedSteps =>
        string.Join(", ", InspectionProcess.StepsFrom(Stage).Where(step => !HasHappened(step))) is { Length: > 0 } steps ? steps : "nothing more";

    /// <summary>Whether something that is published once is published already.</summary>
    internal bool HasHappened(InspectionStep step) => step switch
    {
        InspectionStep.PublishLetter or InspectionStep.PublishStatement => dates[step] is not null,
        InspectionStep.ReportRevisit => RevisitIsReported,
        _ => false,
    };

    /// <summary>Whether the report on the latest revisit is published.</summary>
    internal bool RevisitIsReported => dates[InspectionStep.ReportRevisit] >= RevisitLastDay;

    private Inspection Fold(InspectionEvent next, InspectionStage stage)
    {
        Inspection after = this with { };
        after.Stage = stage;
        after.Version = next.Number;
        after.latestOn = next.On;
        after.history = new History(next, history);
        if (BearsSubstance(next.Step))
        {
            after.Substance = Substance.After(next);
        }

        switch (next.Step)
        {
            case InspectionStep.Plan:
                InspectionPlanned planned = (InspectionPlanned)next;
                after.area = planned.Area;
                after.Framework = planned.Framework;
                after.plannedFirstDay = planned.FirstDay;
                break;
            case InspectionStep.Replan:
                after.plannedFirstDay = ((InspectionReplanned)next).FirstDay;
                break;
            case InspectionStep.Defer:
            case InspectionStep.Suspend when stage == InspectionStage.Suspended:
                after.TakeBackNotice();
                break;
            case InspectionStep.Suspend:
                after.revisitPlannedFirstDay = default;
                after.dates[InspectionStep.NotifyRevisit] = null;
                break;
            case InspectionStep.Prepare:
                after.Team = ((InspectionPrepared)next).Team;
                break;
            case InspectionStep.ChangeTeam:
                after.Team = ((TeamChanged)next).Team;
                break;
            case InspectionStep.FindUnfit when StatementUnfitOn is not null:
                after.statementUnfitAgainOn = next.On;
                return after;
            case InspectionStep.Resubmit:
                // What was published was the statement found unfit; this one is still to be.
                after.dates[InspectionStep.PublishStatement] = null;
                break;
            case InspectionStep.NotifyRevisit:
                after.revisitPlannedFirstDay = ((RevisitNotified)next).FirstDay;
                break;
            case InspectionStep.StartRevisit:
                after.firstRevisitOn = firstRevisitOn == default ? next.On : firstRevisitOn;
                break;
            case InspectionStep.FindSufficient or InspectionStep.FindInsufficient:
                after.Progress = ((ProgressJudged)next).Weaknesses;
                break;
        }

        after.dates[next.Step] = next.On;
        return after;
    }

    private static bool BearsSubstance(InspectionStep step) => step is InspectionStep.Prepare or InspectionStep.ChangeTeam or InspectionStep.DraftLetter
        or InspectionStep.SubmitStatement or InspectionStep.Resubmit or >= InspectionStep.RecordActivity;

    /// <summary>An inspection that is put off starts again from its planning: what the area was told no longer holds.</summary>
    private void TakeBackNotice()
    {
        plannedFirstDay = default;
        dates[InspectionStep.Notify] = null;
        dates[InspectionStep.Prepare] = null;
        dates[InspectionStep.StartFieldwork] = null;
    }
}
