using FluentValidation;
using FluentValidation.Results;

namespace SendInspection.Domain.Validation;

/// <summary>
/// What the validators share: each fault has the path of its field, the rule's identifier as its code and the rule's citation as its state.
/// </summary>
internal static class DraftRules
{
    /// <summary>The field is neither null nor blank text.</summary>
    internal static IRuleBuilderOptionsConditions<T, TField> Required<T, TField>(this IRuleBuilder<T, TField> field) => field.Custom((value, context) =>
    {
        if (value is null || (value is string text && string.IsNullOrWhiteSpace(text)))
        {
            context.Refuse(new Refusal(Rules.DraftRequired, $"{context.PropertyPath} is empty.", "Enter it."));
        }
    });

    /// <summary>The field, if there is any text in it, is Unicode: what is not a name, a code or a date, of which there are only so many.</summary>
    internal static IRuleBuilderOptionsConditions<T, string?> IsText<T>(this IRuleBuilder<T, string?> field) => field.Custom((text, context) =>
    {
        if (UnicodeText.Check(text) is { } fault)
        {
            context.Refuse(fault);
        }
    });

    /// <summary>The field, unless it is blank, is a date as <c>yyyy-MM-dd</c>.</summary>
    internal static IRuleBuilderOptionsConditions<T, string?> IsDate<T>(this IRuleBuilder<T, string?> field) => field.Custom((text, context) =>
    {
        if (!string.IsNullOrWhiteSpace(text) && DateOf(text) is null)
        {
            context.Refuse(new Refusal(Rules.DraftDate, $"{text.Quoted()} is not a date.", "Enter a date as yyyy-MM-dd, for example 2016-09-23."));
        }
    });

    /// <summary>The field, unless it is blank, is the name of a value of the enumeration; a number is not.</summary>
    internal static IRuleBuilderOptionsConditions<T, string?> OneOf<T, TEnum>(this IRuleBuilder<T, string?> field)
        where TEnum : struct, Enum => field.OneOf(Enum.GetNames<TEnum>(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The field, unless it is blank, is one of these names.</summary>
    internal static IRuleBuilderOptionsConditions<T, string?> OneOf<T>(this IRuleBuilder<T, string?> field, IEnumerable<string> names, StringComparer comparer) =>
        field.Custom((text, context) =>
        {
            if (!string.IsNullOrWhiteSpace(text) && !names.Contains(text, comparer))
            {
                context.Refuse(new Refusal(
                    Rules.DraftOneOf, $"{text.Quoted()} is not one of the names.", $"Enter one of: {string.Join(", ", names)}."));
            }
        });

    /// <summary>The draft as a whole breaks none of the domain's rules; the check is given whatever of the draft can be read.</summary>
    internal static void RuleForWhole<T>(this AbstractValidator<T> validator, Func<T, IEnumerable<Refusal>> check) =>
        validator.RuleFor(draft => draft).Custom((draft, context) => context.Refuse([.. check(draft)]));

    /// <summary>Reports each refusal at the field that is being validated, or at the refusal's own field below it.</summary>
    internal static void Refuse<T>(this ValidationContext<T> context, params Refusal[] refusals)
    {
        foreach (Refusal refusal in refusals)
        {
            context.AddFailure(Failure(refusal, context.PropertyPath));
        }
    }

    /// <summary>A refusal as a fault: its path below a parent's, the rule's identifier, the citation.</summary>
    internal static ValidationFailure Failure(Refusal refusal, string parent = "")
    {
        string separator = parent.Length == 0 || refusal.Field is null or ['[', ..] ? "" : ".";
        return new ValidationFailure(parent + separator + refusal.Field, $"{refusal.Problem} {refusal.Remedy}")
        {
            ErrorCode = refusal.Rule.Id,
            CustomState = refusal.Citation,
        };
    }

    /// <summary>Builds what the draft describes when it has no fault.</summary>
    /// <exception cref="FormatException">The draft has faults; the message gives them all.</exception>
    internal static TDomain Read<TDraft, TDomain>(this AbstractValidator<TDraft> validator, TDraft draft, Func<TDomain> build)
    {
        ValidationResult result = validator.Validate(draft);
        return result.IsValid
            ? build()
            : throw new FormatException(string.Join(
                "\n", result.Errors.Select(fault => $"{fault.PropertyName}: {fault.ErrorMessage} [{fault.ErrorCode}; {fault.CustomState}]")));
    }

    /// <summary>The date that a text is, or null.</summary>
    internal static LocalDate? DateOf(string? text) => IsoDate.Read(text);

    /// <summary>The value of an enumeration that a text names, or null.</summary>
    internal static TEnum? EnumOf<TEnum>(string? text)
        where TEnum : struct, Enum =>
        Array.FindIndex(Enum.GetNames<TEnum>(), name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and int index
            ? Enum.GetValues<TEnum>()[index]
            : null;

    /// <summary>The list, or an empty one where nothing was written.</summary>
    internal static IReadOnlyList<T> OrNone<T>(this IReadOnlyList<T>? list) => list ?? [];
}
