using FluentValidation;

namespace SendInspection.Domain.Validation;

/// <summary>Finds every fault of an <see cref="InspectionRecordDraft"/> at once, each with the path of its field.</summary>
public sealed class InspectionRecordDraftValidator : AbstractValidator<InspectionRecordDraft>
{
    /// <summary>States what a record must fulfil.</summary>
    public InspectionRecordDraftValidator() => this.RuleForWhole(draft =>
    {
        List<Refusal> faults = [];
        draft.Read(faults);
        return faults;
    });
}
