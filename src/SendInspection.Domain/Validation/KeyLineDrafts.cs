using FluentValidation;

namespace SendInspection.Domain.Validation;

/// <summary>A key line of enquiry as somebody wrote it down: nothing is checked yet.</summary>
public sealed record KeyLineDraft
{
    /// <summary>What is to be found out.</summary>
    public string? Text { get; init; }

    /// <summary>The letters of the questions it serves.</summary>
    public IReadOnlyList<string>? Questions { get; init; }

    /// <summary>The identifiers of the sources it was developed from, such as <c>sen2</c>.</summary>
    public IReadOnlyList<string>? Sources { get; init; }

    /// <summary>The key line that the draft describes.</summary>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="KeyLineDraftValidator"/>.
    /// </exception>
    public KeyLineOfEnquiry ToDomain() => new KeyLineDraftValidator().Read(this, Build);

    internal KeyLineOfEnquiry Build() => new(Text!, [.. Questions.OrNone()], [.. Sources.OrNone().Select(EvidenceSource.Of)]);
}

/// <summary>All the key lines of an inspection as somebody wrote them down: nothing is checked yet.</summary>
public sealed record KeyLinesDraft
{
    /// <summary>The identifier of the edition, such as <c>send-2016</c>.</summary>
    public string? Framework { get; init; }

    /// <summary>The key lines.</summary>
    public IReadOnlyList<KeyLineDraft>? KeyLines { get; init; }

    /// <summary>The key lines that the draft describes; together they cover the framework.</summary>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="KeyLinesDraftValidator"/>.
    /// </exception>
    public ValueList<KeyLineOfEnquiry> ToDomain() => new KeyLinesDraftValidator().Read(this, () => KeyLines.OrNone().Select(line => line.Build()).ToValueList());
}

/// <summary>Finds every fault of a <see cref="KeyLineDraft"/> at once.</summary>
public sealed class KeyLineDraftValidator : AbstractValidator<KeyLineDraft>
{
    /// <summary>States what a key line must fulfil.</summary>
    public KeyLineDraftValidator()
    {
        RuleFor(draft => draft.Text).Required().IsText();
        RuleForEach(draft => draft.Sources).Required().OneOf([.. EvidenceSource.All.Select(source => source.Id)], StringComparer.Ordinal);
        this.RuleForWhole(draft => KeyLineOfEnquiry.Check(draft.Questions.OrNone(), draft.Sources.OrNone().Count));
    }
}

/// <summary>Finds every fault of a <see cref="KeyLinesDraft"/> at once.</summary>
public sealed class KeyLinesDraftValidator : AbstractValidator<KeyLinesDraft>
{
    /// <summary>States what the key lines must fulfil together.</summary>
    public KeyLinesDraftValidator()
    {
        RuleFor(draft => draft.Framework).Required().OneOf([.. Framework.All.Select(edition => edition.Id)], StringComparer.Ordinal);
        RuleForEach(draft => draft.KeyLines).Required().SetValidator(new KeyLineDraftValidator());
        RuleFor(draft => draft.KeyLines).Custom((lines, context) =>
        {
            if (Framework.All.FirstOrDefault(edition => edition.Id == context.InstanceToValidate.Framework) is { } framework)
            {
                context.Refuse([.. KeyLineOfEnquiry.CheckCoverage(framework, [.. lines.OrNone().Select(line => line?.Questions.OrNone() ?? [])])]);
            }
        });
    }
}
