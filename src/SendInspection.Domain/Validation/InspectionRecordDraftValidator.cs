using FluentValidation;
using FluentValidation.Results;

namespace SendInspection.Domain.Validation;

/// <summary>Finds every fault of an <see cref="InspectionRecordDraft"/> at once, each with the path of its field.</summary>
public sealed class InspectionRecordDraftValidator : AbstractValidator<InspectionRecordDraft>
{
    /// <summary>States what a record must fulfil.</summary>
    public InspectionRecordDraftValidator()
    {
        RuleFor(draft => draft.Framework)
            .Must(id => Framework.All.Any(edition => edition.Id == id))
            .WithMessage(draft => $"{Quotation.Quoted(draft.Framework)} is not an edition. Enter one of: {string.Join(", ", Framework.All.Select(edition => edition.Id))}.")
            .By(Rules.DraftOneOf);
        RuleFor(draft => draft.AreaCode)
            .Must(code => LocalAuthorityCode.TryParse(code, out _))
            .WithMessage(draft => $"{Quotation.Quoted(draft.AreaCode)} is not the code of a local authority. Enter three digits, for example 354.")
            .By(Rules.DraftCode);
        RuleFor(draft => draft.FirstDay).NotNull().WithMessage("The first day is missing. Enter a date, or the first and last possible one.").By(Rules.DraftRequired);
        RuleFor(draft => draft.LastDay).NotNull().WithMessage("The last day is missing. Enter a date, or the first and last possible one.").By(Rules.DraftRequired);

        KnownDateDraftValidator date = new();
        RuleFor(draft => draft.FirstDay!).SetValidator(date);
        RuleFor(draft => draft.LastDay!).SetValidator(date);
        RuleFor(draft => draft.LetterReceived!).SetValidator(date);
        RuleFor(draft => draft.LetterPublished!).SetValidator(date);
        RuleFor(draft => draft.StatementSubmitted!).SetValidator(date);
        RuleFor(draft => draft.Statement!).SetValidator(new StatementRequirementDraftValidator());
        RuleFor(draft => draft.Revisit!).SetValidator(new RevisitDraftValidator(date));
        RuleFor(draft => draft.Outcome!).SetValidator(new OutcomeDraftValidator());
    }

    /// <inheritdoc/>
    public override ValidationResult Validate(ValidationContext<InspectionRecordDraft> context)
    {
        ValidationResult result = base.Validate(context);
        if (result.IsValid)
        {
            // Only fields that are right by themselves can be compared with one another and with the register.
            result.Errors.AddRange(Contradictions(context.InstanceToValidate));
        }

        return result;
    }

    private static IEnumerable<ValidationFailure> Contradictions(InspectionRecordDraft draft)
    {
        KnownDate firstDay = draft.FirstDay!.ToDomain();
        LocalDate start = firstDay.Days.Start;
        if (start < LocalAreas.FirstDate)
        {
            yield return Fault(
                nameof(draft.FirstDay), $"{start.Iso()} is before {LocalAreas.FirstDate.Iso()}, when the register of local areas begins.", Rules.AreaInRegister);
        }
        else if (!LocalAreas.On(start).TryFind(LocalAuthorityCode.Parse(draft.AreaCode!), out LocalArea? area))
        {
            yield return Fault(nameof(draft.AreaCode), $"No local area has the code {draft.AreaCode} on {start.Iso()}.", Rules.AreaInRegister);
        }
        else if (draft.Area is not null && draft.Area != area.Name)
        {
            yield return Fault(
                nameof(draft.Area),
                $"{Quotation.Quoted(draft.Area)} is not the name of {draft.AreaCode} in the register: that is \"{area.Name}\".",
                Rules.AreaInRegister);
        }

        foreach ((string field, string message) in InspectionRecord.Contradictions(
            firstDay,
            draft.LastDay!.ToDomain(),
            draft.LetterReceived?.ToDomain(),
            draft.LetterPublished?.ToDomain(),
            draft.StatementSubmitted?.ToDomain(),
            draft.Revisit?.ToDomain()))
        {
            yield return Fault(field, message, Rules.OrderOfDates);
        }

        Framework framework = Framework.All.Single(edition => edition.Id == draft.Framework);
        StatementRequirement? statement = draft.Statement is { } written ? new StatementRequirement(written.Required!.Value, written.ToCitation()) : null;
        foreach ((string field, string message) in InspectionRecord.ContradictionsOf(framework, statement, draft.Outcome?.ToDomain()))
        {
            yield return Fault(field, message, Rules.OutcomeOfEdition);
        }
    }

    private static ValidationFailure Fault(string field, string message, Rule rule) => new(field, message) { ErrorCode = rule.Id, CustomState = rule.Citation };
}

/// <summary>What every sourced fact must have.</summary>
internal abstract class SourcedDraftValidator<T> : AbstractValidator<T>
    where T : SourcedDraft
{
    private static readonly string[] Confidences = [.. Enum.GetNames<Confidence>().Select(name => name.ToLowerInvariant())];

    protected SourcedDraftValidator()
    {
        RuleFor(draft => draft.Source).Must(source => !string.IsNullOrWhiteSpace(source)).WithMessage("The source is missing: say where the fact is known from.").By(Rules.DraftRequired);
        RuleFor(draft => draft.Confidence)
            .Must(confidence => Confidences.Contains(confidence))
            .WithMessage(draft => $"{Quotation.Quoted(draft.Confidence)} is not a confidence. Enter one of: {string.Join(", ", Confidences)}.")
            .By(Rules.DraftOneOf);
    }
}

internal sealed class KnownDateDraftValidator : SourcedDraftValidator<KnownDateDraft>
{
    internal KnownDateDraftValidator()
    {
        RuleFor(draft => draft)
            .Must(draft => (draft.On is not null) != (draft.From is not null || draft.To is not null))
            .WithName(nameof(KnownDateDraft.On))
            .OverridePropertyName(nameof(KnownDateDraft.On))
            .WithMessage("Give either the day, as on, or the possible days, as from and to.")
            .By(Rules.DraftRequired);
        When(draft => draft.On is not null, () => RuleForDate(draft => draft.On));
        When(draft => draft.On is null && (draft.From is not null || draft.To is not null), () =>
        {
            RuleForDate(draft => draft.From);
            RuleForDate(draft => draft.To);
            RuleFor(draft => draft.To)
                .Must((draft, _) => !KnownDateDraft.TryParse(draft.From, out LocalDate? from) || !KnownDateDraft.TryParse(draft.To, out LocalDate? to) || from <= to)
                .WithMessage(draft => $"{draft.To} is before {draft.From}.").By(Rules.OrderOfDates);
        });
    }

    private void RuleForDate(System.Linq.Expressions.Expression<Func<KnownDateDraft, string?>> field) =>
        RuleFor(field)
            .Must(text => KnownDateDraft.TryParse(text, out _))
            .WithMessage((_, text) => $"{Quotation.Quoted(text)} is not a date. Enter a date as yyyy-MM-dd, for example 2016-09-23.")
            .By(Rules.DraftDate);
}

internal sealed class StatementRequirementDraftValidator : SourcedDraftValidator<StatementRequirementDraft>
{
    internal StatementRequirementDraftValidator() =>
        RuleFor(draft => draft.Required).NotNull().WithMessage("Say whether the statement is required: true or false.").By(Rules.DraftRequired);
}

internal sealed class OutcomeDraftValidator : SourcedDraftValidator<OutcomeDraft>
{
    internal OutcomeDraftValidator() =>
        RuleFor(draft => draft.Number).NotNull().WithMessage("Enter the number of the outcome.").By(Rules.DraftRequired);
}

internal sealed class RevisitDraftValidator : AbstractValidator<RevisitDraft>
{
    internal RevisitDraftValidator(KnownDateDraftValidator date)
    {
        RuleFor(draft => draft.FirstDay).NotNull().WithMessage("The first day of the revisit is missing.").By(Rules.DraftRequired);
        RuleFor(draft => draft.LastDay).NotNull().WithMessage("The last day of the revisit is missing.").By(Rules.DraftRequired);
        RuleFor(draft => draft.FirstDay!).SetValidator(date);
        RuleFor(draft => draft.LastDay!).SetValidator(date);
        RuleFor(draft => draft.Result).Must(result => !string.IsNullOrWhiteSpace(result)).WithMessage("The result of the revisit is missing.").By(Rules.DraftRequired);
    }
}
