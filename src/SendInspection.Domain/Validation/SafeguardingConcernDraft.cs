using FluentValidation;

namespace SendInspection.Domain.Validation;

/// <summary>What was done about a safeguarding concern, as somebody wrote it down: nothing is checked yet.</summary>
public sealed record SafeguardingActionDraft
{
    /// <summary>What was done.</summary>
    public string? What { get; init; }

    /// <summary>Who did it.</summary>
    public string? By { get; init; }

    /// <summary>The day as <c>yyyy-MM-dd</c>.</summary>
    public string? On { get; init; }

    /// <summary>Where the concern was referred; empty when it was not.</summary>
    public string? ReferredTo { get; init; }

    internal SafeguardingAction Build() => new(What!, By!, DraftRules.DateOf(On)!.Value, string.IsNullOrWhiteSpace(ReferredTo) ? null : ReferredTo);
}

/// <summary>A safeguarding concern as somebody wrote it down: nothing is checked yet.</summary>
public sealed record SafeguardingConcernDraft
{
    /// <summary>What the team calls it; never a child's name.</summary>
    public string? Reference { get; init; }

    /// <summary>The day on which it was recorded, as <c>yyyy-MM-dd</c>.</summary>
    public string? RecordedOn { get; init; }

    /// <summary>What gives concern.</summary>
    public string? Summary { get; init; }

    /// <summary>What was done about it; absent as long as nothing was.</summary>
    public SafeguardingActionDraft? Action { get; init; }

    /// <summary>The concern that the draft describes.</summary>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="SafeguardingConcernDraftValidator"/>.
    /// </exception>
    public SafeguardingConcern ToDomain() => new SafeguardingConcernDraftValidator().Read(
        this, () => new SafeguardingConcern(Reference!, DraftRules.DateOf(RecordedOn)!.Value, Summary!, Action?.Build()));
}

/// <summary>Finds every fault of a <see cref="SafeguardingActionDraft"/> at once.</summary>
public sealed class SafeguardingActionDraftValidator : AbstractValidator<SafeguardingActionDraft>
{
    /// <summary>States what an action must fulfil.</summary>
    public SafeguardingActionDraftValidator()
    {
        RuleFor(draft => draft.What).Required().IsText();
        RuleFor(draft => draft.By).Required().IsText();
        RuleFor(draft => draft.On).Required().IsDate();
        RuleFor(draft => draft.ReferredTo).IsText();
    }
}

/// <summary>Finds every fault of a <see cref="SafeguardingConcernDraft"/> at once.</summary>
public sealed class SafeguardingConcernDraftValidator : AbstractValidator<SafeguardingConcernDraft>
{
    /// <summary>States what a concern must fulfil.</summary>
    public SafeguardingConcernDraftValidator()
    {
        RuleFor(draft => draft.Reference).Required().IsText();
        RuleFor(draft => draft.RecordedOn).Required().IsDate();
        RuleFor(draft => draft.Summary).Required().IsText();
        RuleFor(draft => draft.Action!).SetValidator(new SafeguardingActionDraftValidator());
        this.RuleForWhole(draft => SafeguardingConcern.Check(DraftRules.DateOf(draft.RecordedOn), DraftRules.DateOf(draft.Action?.On)));
    }
}
