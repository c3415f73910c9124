using FluentValidation;

namespace SendInspection.Domain.Validation;

/// <summary>A party to a statement as somebody wrote it down.</summary>
public sealed record ResponsiblePartyDraft
{
    /// <summary>What it is, by the name of a <see cref="ResponsiblePartyKind"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>Its code, or the name it is known by.</summary>
    public string? Reference { get; init; }

    internal ResponsibleParty? Read() => DraftRules.EnumOf<ResponsiblePartyKind>(Kind) is { } kind && !string.IsNullOrWhiteSpace(Reference) && UnicodeText.IsWellFormed(Reference)
        ? new ResponsibleParty(kind, Reference)
        : null;
}

/// <summary>An action of a statement as somebody wrote it down.</summary>
public sealed record ActionDraft
{
    /// <summary>Which of the letter's key bullets it is for, counted from 1.</summary>
    public int? Concern { get; init; }

    /// <summary>What will be done.</summary>
    public string? Description { get; init; }

    /// <summary>Who answers for it.</summary>
    public ResponsiblePartyDraft? Owner { get; init; }

    /// <summary>The day by which it will be complete, as yyyy-MM-dd.</summary>
    public string? CompleteBy { get; init; }

    /// <summary>The outcome for children and young people that it is meant to achieve.</summary>
    public string? Outcome { get; init; }

    /// <summary>How that outcome will be measured.</summary>
    public string? Measure { get; init; }

    /// <summary>What will be done, and for which of the letter's key bullets.</summary>
    public override string ToString() => FormattableString.Invariant($"{Description.Quoted()} for key bullet {Concern}");

    /// <summary>The action as far as it can be read.</summary>
    internal StatementAction Read() => new(Concern, Readable(Description), Owner?.Read(), DraftRules.DateOf(CompleteBy), Readable(Outcome), Readable(Measure));

    private static string? Readable(string? text) => UnicodeText.Check(text) is null ? text : null;
}

/// <summary>A written statement of action as somebody wrote it down: nothing is checked yet.</summary>
public sealed record WrittenStatementDraft
{
    /// <summary>Those who submit it jointly.</summary>
    public IReadOnlyList<ResponsiblePartyDraft?>? SubmittedBy { get; init; }

    /// <summary>The actions.</summary>
    public IReadOnlyList<ActionDraft?>? Actions { get; init; }

    /// <summary>The statement that the draft describes; it need not be fit, since unfit ones are submitted too.</summary>
    /// <exception cref="FormatException">
    /// The draft cannot be read; the message gives every fault. See <see cref="WrittenStatementDraftValidator()"/>.
    /// </exception>
    public WrittenStatement ToDomain() => new WrittenStatementDraftValidator().Read(this, () => new WrittenStatement(
        SubmittedBy.OrNone().Select(party => party!.Read()!).ToValueList(),
        Actions.OrNone().Select(action => action!.Read()).ToValueList()));
}

/// <summary>
/// Finds every fault of a <see cref="WrittenStatementDraft"/> at once: what cannot be read and, given the letter, what it lacks to be fit.
/// </summary>
public sealed class WrittenStatementDraftValidator : AbstractValidator<WrittenStatementDraft>
{
    /// <summary>States what any statement must fulfil to be recorded.</summary>
    public WrittenStatementDraftValidator()
    {
        ResponsiblePartyDraftValidator party = new();
        RuleForEach(draft => draft.SubmittedBy).Required();
        RuleForEach(draft => draft.SubmittedBy).SetValidator(party!);
        RuleForEach(draft => draft.Actions).Required();
        RuleForEach(draft => draft.Actions).SetValidator(new ActionDraftValidator(party)!);
    }

    /// <summary>
    /// States what a statement in answer to a letter must fulfil to be fit; the same as <see cref="WrittenStatement.CheckFitness"/>.
    /// </summary>
    /// <param name="letter">The letter that requires it.</param>
    /// <param name="partners">The partners of the local area, one of whom owns each action; null where any named party will do.</param>
    /// <exception cref="ArgumentNullException"><paramref name="letter"/> is null.</exception>
    /// <exception cref="ArgumentException">A partner is null.</exception>
    public WrittenStatementDraftValidator(InspectionReport letter, ValueList<ResponsibleParty>? partners = null)
        : this()
    {
        ArgumentNullException.ThrowIfNull(letter);
        Require.Items(partners ?? [], nameof(partners));
        this.RuleForWhole(draft => Check(draft, letter, partners));
    }

    private static IEnumerable<Refusal> Check(WrittenStatementDraft draft, InspectionReport letter, ValueList<ResponsibleParty>? partners)
    {
        List<ActionDraft> actions = [.. draft.Actions.OrNone().Select(action => action ?? new ActionDraft())];
        return
        [
            .. WrittenStatement.CheckRequired(letter.StatementRequired, letter.Edition.Words),
            .. WrittenStatement.CheckJoint(draft.SubmittedBy.OrNone().Select(party => DraftRules.EnumOf<ResponsiblePartyKind>(party?.Kind)).OfType<ResponsiblePartyKind>(), letter.Edition.Words),
            .. WrittenStatement.CheckConcerns([.. actions.Select(action => action.Concern)], letter.Concerns, letter.Edition.Words),
            .. WrittenStatement.CheckProvision(actions.Select(action => action.Outcome), letter.Edition.Words),
            .. WrittenStatement.CheckActions(actions.Select(action => action.Read()), partners)
                .Where(each => !IsUnreadable(each.Refusal, actions[each.Index]))
                .Select(each => each.Refusal),
        ];
    }

    // What is there and cannot be read is reported as that, and not also as missing.
    private static bool IsUnreadable(Refusal refusal, ActionDraft action) =>
        (refusal.Rule == Rules.StatementCompletion && !string.IsNullOrWhiteSpace(action.CompleteBy))
        || (refusal.Rule == Rules.StatementOwner && action.Owner is not null && action.Owner.Read() is null)
        || (refusal.Rule == Rules.StatementDescription && !string.IsNullOrWhiteSpace(action.Description))
        || (refusal.Rule == Rules.StatementOutcome && !string.IsNullOrWhiteSpace(action.Outcome))
        || (refusal.Rule == Rules.StatementMeasure && !string.IsNullOrWhiteSpace(action.Measure));
}

internal sealed class ActionDraftValidator : AbstractValidator<ActionDraft>
{
    internal ActionDraftValidator(ResponsiblePartyDraftValidator party)
    {
        RuleFor(draft => draft.Owner).SetValidator(party!);
        RuleFor(draft => draft.CompleteBy).IsDate();
        RuleFor(draft => draft.Description).IsText();
        RuleFor(draft => draft.Outcome).IsText();
        RuleFor(draft => draft.Measure).IsText();
    }
}

internal sealed class ResponsiblePartyDraftValidator : AbstractValidator<ResponsiblePartyDraft>
{
    internal ResponsiblePartyDraftValidator()
    {
        RuleFor(draft => draft.Kind).Required();
        RuleFor(draft => draft.Kind).OneOf<ResponsiblePartyDraft, ResponsiblePartyKind>();
        RuleFor(draft => draft.Reference).Required().IsText();
    }
}
