using FluentValidation;

namespace SendInspection.Domain.Validation;

/// <summary>What a local area says of itself in answer to one question, as somebody wrote it down: nothing is checked yet.</summary>
public sealed record SelfEvaluationClaimDraft
{
    /// <summary>The letter of the question.</summary>
    public string? Question { get; init; }

    /// <summary>What the local area says.</summary>
    public string? Claim { get; init; }

    /// <summary>The name of a <see cref="ClaimAccuracy"/>; empty before the claim is reviewed.</summary>
    public string? Accuracy { get; init; }

    /// <summary>The reason for the team's view; empty before the claim is reviewed.</summary>
    public string? Reason { get; init; }

    /// <summary>The claim that the draft describes.</summary>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="SelfEvaluationClaimDraftValidator"/>.
    /// </exception>
    public SelfEvaluationClaim ToDomain() =>
        new SelfEvaluationClaimDraftValidator().Read(this, () => new SelfEvaluationClaim(Question!, Claim!, DraftRules.EnumOf<ClaimAccuracy>(Accuracy), string.IsNullOrWhiteSpace(Reason) ? null : Reason));
}

/// <summary>Finds every fault of a <see cref="SelfEvaluationClaimDraft"/> at once.</summary>
public sealed class SelfEvaluationClaimDraftValidator : AbstractValidator<SelfEvaluationClaimDraft>
{
    /// <summary>States what a claim must fulfil.</summary>
    public SelfEvaluationClaimDraftValidator()
    {
        RuleFor(draft => draft.Question).Required().IsText();
        RuleFor(draft => draft.Claim).Required().IsText();
        RuleFor(draft => draft.Accuracy).OneOf<SelfEvaluationClaimDraft, ClaimAccuracy>();
        this.RuleForWhole(draft => SelfEvaluationClaim.Check(!string.IsNullOrWhiteSpace(draft.Accuracy), draft.Reason));
    }
}
