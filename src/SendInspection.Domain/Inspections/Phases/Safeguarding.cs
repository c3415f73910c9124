namespace SendInspection.Domain;

/// <summary>Concerns about the safety of children, which may arise at any time.</summary>
internal static class SafeguardingPhase
{
    internal static Phase Of() => Phase.OfNotes("Safeguarding", [typeof(ConcernRecorded), typeof(SafeguardingActionTaken)], Owe) with { OutlivesCancelling = true };

    private static void Owe(ref DutyList duties)
    {
        ValueList<SafeguardingConcern> concerns = duties.Now.Concerns;
        if (concerns.Count > 0)
        {
            InspectionCancelled? cancelled = duties.Now.Cancelled;
            LocalDate? handedOverOn = string.IsNullOrWhiteSpace(cancelled?.HandedOverTo) ? null : cancelled.On;
            LocalDate?[] actedOn = [.. concerns.Select(concern => concern.Action?.On ?? (concern.RecordedOn <= handedOverOn ? handedOverOn : null))];
            duties.Owe(Duty.ActOnConcerns, Party.LeadInspector, Rules.ConcernActedOn, concerns.Min(concern => concern.RecordedOn), actedOn.Contains(null) ? null : actedOn.Max());
        }
    }
}

/// <summary>A safeguarding concern was recorded.</summary>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Concern">The concern.</param>
public sealed record ConcernRecorded(LocalDate On, SafeguardingConcern Concern) : Note(On)
{
    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(Concern);

    internal override LocalDate HappenedOn => Concern.RecordedOn;

    internal override void Check(ref RuleCheck check)
    {
        ArgumentNullException.ThrowIfNull(Concern);
        if (!check.Covers(Concern.RecordedOn, $"{nameof(Concern)}.{nameof(Concern.RecordedOn)}"))
        {
            return;
        }

        if (check.Now.Concern(Concern.Reference) is not null)
        {
            check.Refuse(
                Rules.ConcernKnown,
                $"There is already a concern {Concern.Reference.Quoted()}.",
                "Use a new reference.",
                $"{nameof(Concern)}.{nameof(Concern.Reference)}");
        }

        LocalDate latest = Concern.Action is { } action ? LocalDate.Max(action.On, Concern.RecordedOn) : Concern.RecordedOn;
        if (latest > On)
        {
            check.Refuse(
                Rules.ConcernKnown,
                $"The concern is dated {latest.Iso()}, after {On.Iso()}, the day of this entry.",
                $"Enter {On.Iso()} or an earlier date.",
                $"{nameof(Concern)}.{nameof(Concern.RecordedOn)}");
        }
    }

    internal override void Apply(Inspection.Draft next) => next.Contents = next.Contents with { Concerns = new(this, next.Contents.Concerns) };
}

/// <summary>What was done about a safeguarding concern was recorded.</summary>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Reference">What the team calls the concern.</param>
/// <param name="Action">What was done.</param>
public sealed record SafeguardingActionTaken(LocalDate On, string Reference, SafeguardingAction Action) : Note(On)
{
    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(Reference) ?? WhyNotWith(Action);

    internal override LocalDate HappenedOn => Action.On;

    internal override void Check(ref RuleCheck check)
    {
        ArgumentNullException.ThrowIfNull(Reference);
        ArgumentNullException.ThrowIfNull(Action);
        check.IsText(Reference, nameof(Reference));
        const string Date = $"{nameof(Action)}.{nameof(Action.On)}";
        SafeguardingConcern? concern = check.Now.Concern(Reference);
        if (concern is not { Action: null })
        {
            check.Refuse(
                Rules.ConcernKnown,
                concern is null ? $"There is no concern {Reference.Quoted()}." : $"The concern {Reference.Quoted()} has been acted on.",
                "Enter the reference of an open concern.",
                nameof(Reference));
            return;
        }

        if (!check.Covers(Action.On, Date))
        {
            return;
        }

        check.Refuse(SafeguardingConcern.Check(concern.RecordedOn, Action.On));
        if (Action.On > On)
        {
            check.Refuse(
                Rules.ConcernKnown,
                $"The action is dated {Action.On.Iso()}, after {On.Iso()}, the day of this entry.",
                $"Enter a date from {concern.RecordedOn.Iso()} to {On.Iso()}.",
                Date);
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        if (next.Contents.Concerns is { } concerns)
        {
            next.Contents = next.Contents with { Concerns = new(this, concerns) };
        }
    }
}
