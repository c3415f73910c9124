using FluentValidation;

namespace SendInspection.Domain.Validation;

/// <summary>A health commissioner as somebody wrote it down: nothing is checked yet.</summary>
public sealed record HealthCommissionerDraft
{
    /// <summary>The code, such as 01D.</summary>
    public string? Code { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    internal HealthCommissioner Build() => new(Code!, Name!);
}

/// <summary>A provider as somebody wrote it down: nothing is checked yet.</summary>
public sealed record ProviderDraft
{
    /// <summary>What tells it from every other.</summary>
    public string? Reference { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The name of a <see cref="ProviderKind"/>, such as <c>school</c>.</summary>
    public string? Kind { get; init; }

    internal Provider Build() => new(Reference!, Name!, DraftRules.EnumOf<ProviderKind>(Kind)!.Value);
}

/// <summary>The partners of a local area as somebody wrote them down: nothing is checked yet.</summary>
public sealed record LocalAreaPartnersDraft
{
    /// <summary>The three digits of the local authority.</summary>
    public string? LocalAuthority { get; init; }

    /// <summary>The health commissioners: CCGs to June 2022, integrated care boards after.</summary>
    public IReadOnlyList<HealthCommissionerDraft>? Commissioners { get; init; }

    /// <summary>The providers, as far as they are known.</summary>
    public IReadOnlyList<ProviderDraft>? Providers { get; init; }

    /// <summary>The names of the districts.</summary>
    public IReadOnlyList<string>? Districts { get; init; }

    /// <summary>How many children and young people with special educational needs and/or disabilities live there.</summary>
    public int? ChildrenWithSend { get; init; }

    /// <summary>The local authority, and how many children and young people with SEND live there.</summary>
    public override string ToString() => FormattableString.Invariant($"{LocalAuthority.Quoted()}, {ChildrenWithSend} with SEND");

    /// <summary>The partners that the draft describes.</summary>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="LocalAreaPartnersDraftValidator"/>.
    /// </exception>
    public LocalAreaPartners ToDomain() => new LocalAreaPartnersDraftValidator().Read(this, () => new LocalAreaPartners(
        LocalAuthorityCode.Parse(LocalAuthority!),
        [.. Commissioners.OrNone().Select(ccg => ccg.Build())],
        [.. Providers.OrNone().Select(provider => provider.Build())],
        [.. Districts.OrNone()],
        ChildrenWithSend!.Value));
}

/// <summary>Finds every fault of a <see cref="HealthCommissionerDraft"/> at once.</summary>
public sealed class HealthCommissionerDraftValidator : AbstractValidator<HealthCommissionerDraft>
{
    /// <summary>States what a health commissioner must fulfil.</summary>
    public HealthCommissionerDraftValidator()
    {
        RuleFor(draft => draft.Code).Required();
        RuleFor(draft => draft.Name).Required().IsText();
        this.RuleForWhole(draft => string.IsNullOrWhiteSpace(draft.Code) ? [] : HealthCommissioner.Check(draft.Code));
    }
}

/// <summary>Finds every fault of a <see cref="ProviderDraft"/> at once.</summary>
public sealed class ProviderDraftValidator : AbstractValidator<ProviderDraft>
{
    /// <summary>States what a provider must fulfil.</summary>
    public ProviderDraftValidator()
    {
        RuleFor(draft => draft.Reference).Required().IsText();
        RuleFor(draft => draft.Name).Required().IsText();
        RuleFor(draft => draft.Kind).Required().OneOf<ProviderDraft, ProviderKind>();
    }
}

/// <summary>Finds every fault of a <see cref="LocalAreaPartnersDraft"/> at once.</summary>
public sealed class LocalAreaPartnersDraftValidator : AbstractValidator<LocalAreaPartnersDraft>
{
    /// <summary>States what the partners must fulfil.</summary>
    public LocalAreaPartnersDraftValidator()
    {
        RuleFor(draft => draft.LocalAuthority).Required().Custom((text, context) =>
        {
            if (!string.IsNullOrWhiteSpace(text) && !LocalAuthorityCode.TryParse(text, out _))
            {
                context.Refuse(new Refusal(
                    Rules.DraftCode, $"{Quotation.Quoted(text)} is not the code of a local authority.", "Enter three digits, for example 354."));
            }
        });
        RuleForEach(draft => draft.Commissioners).Required().SetValidator(new HealthCommissionerDraftValidator());
        RuleForEach(draft => draft.Providers).Required().SetValidator(new ProviderDraftValidator());
        RuleForEach(draft => draft.Districts).Required().IsText();
        RuleFor(draft => draft.ChildrenWithSend).Required();
        this.RuleForWhole(draft => LocalAreaPartners.Check(
            [.. draft.Commissioners.OrNone().Select(ccg => ccg?.Code)],
            [.. draft.Providers.OrNone().Select(provider => provider?.Reference)],
            draft.Districts.OrNone(),
            draft.ChildrenWithSend));
    }
}
