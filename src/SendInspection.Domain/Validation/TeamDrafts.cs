using FluentValidation;

namespace SendInspection.Domain.Validation;

/// <summary>An inspector as somebody wrote one down: nothing is checked yet.</summary>
public sealed record InspectorDraft
{
    /// <summary>What tells this inspector from every other.</summary>
    public string? Reference { get; init; }

    /// <summary>The name, as it is signed.</summary>
    public string? Name { get; init; }

    /// <summary>The name of an <see cref="InspectorRole"/>, such as <c>hmi</c>.</summary>
    public string? Role { get; init; }

    /// <summary>The day on which the training was complete, as <c>yyyy-MM-dd</c>; empty when it is not.</summary>
    public string? TrainedOn { get; init; }

    /// <summary>The inspector that the draft describes.</summary>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="InspectorDraftValidator"/>.
    /// </exception>
    public Inspector ToDomain() => new InspectorDraftValidator().Read(this, Build);

    internal Inspector Build() => new(Reference!, Name!, DraftRules.EnumOf<InspectorRole>(Role)!.Value, DraftRules.DateOf(TrainedOn));
}

/// <summary>An inspection team as somebody wrote it down: nothing is checked yet.</summary>
public sealed record InspectionTeamDraft
{
    /// <summary>The lead inspector.</summary>
    public InspectorDraft? Lead { get; init; }

    /// <summary>The other inspectors.</summary>
    public IReadOnlyList<InspectorDraft>? Others { get; init; }

    /// <summary>The identifier of the edition, whose roles the team has; empty for that of 2016.</summary>
    public string? Framework { get; init; }

    /// <summary>
    /// The first day of fieldwork as <c>yyyy-MM-dd</c>, before which everyone is trained; empty when training is not to be checked yet.
    /// </summary>
    public string? FirstDay { get; init; }

    /// <summary>The team that the draft describes.</summary>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="InspectionTeamDraftValidator"/>.
    /// </exception>
    public InspectionTeam ToDomain() => new InspectionTeamDraftValidator().Read(
        this, () => new InspectionTeam(Lead!.Build(), [.. Others.OrNone().Select(other => other.Build())]));
}

/// <summary>Finds every fault of an <see cref="InspectorDraft"/> at once.</summary>
public sealed class InspectorDraftValidator : AbstractValidator<InspectorDraft>
{
    /// <summary>States what an inspector must fulfil.</summary>
    public InspectorDraftValidator()
    {
        RuleFor(draft => draft.Reference).Required().IsText();
        RuleFor(draft => draft.Name).Required().IsText();
        RuleFor(draft => draft.Role).Required().OneOf<InspectorDraft, InspectorRole>();
        RuleFor(draft => draft.TrainedOn).IsDate();
    }
}

/// <summary>Finds every fault of an <see cref="InspectionTeamDraft"/> at once.</summary>
public sealed class InspectionTeamDraftValidator : AbstractValidator<InspectionTeamDraft>
{
    /// <summary>States what a team must fulfil.</summary>
    public InspectionTeamDraftValidator()
    {
        InspectorDraftValidator inspector = new();
        RuleFor(draft => draft.Lead).Required();
        RuleFor(draft => draft.Lead!).SetValidator(inspector);
        RuleForEach(draft => draft.Others).Required().SetValidator(inspector);
        RuleFor(draft => draft.FirstDay).IsDate();
        RuleFor(draft => draft.Framework).OneOf(Domain.Framework.All.Select(edition => edition.Id), StringComparer.Ordinal);
        this.RuleForWhole(CheckTeam);
        this.RuleForWhole(CheckRoles);
        this.RuleForWhole(CheckTraining);
    }

    private static IEnumerable<Refusal> CheckTeam(InspectionTeamDraft draft) =>
        InspectionTeam.Check(Facts(draft.Lead), [.. draft.Others.OrNone().Select(Facts)]);

    private static IEnumerable<Refusal> CheckRoles(InspectionTeamDraft draft)
    {
        string id = string.IsNullOrWhiteSpace(draft.Framework) ? Domain.Framework.Send2016.Id : draft.Framework;

        // That there is an inspector of CQC is asked of every team.
        return Domain.Framework.All.FirstOrDefault(edition => edition.Id == id) is { } framework
            ? InspectionTeam.CheckRoles(framework, draft.Others.OrNone().Select(inspector => Facts(inspector).Role)).Where(refusal => refusal.Rule != Rules.TeamCqc)
            : [];
    }

    private static IEnumerable<Refusal> CheckTraining(InspectionTeamDraft draft)
    {
        if (DraftRules.DateOf(draft.FirstDay) is not { } firstDay)
        {
            return [];
        }

        return draft.Others.OrNone()
            .Select((inspector, index) => (inspector, path: InspectionTeam.Other(index)))
            .Prepend((inspector: draft.Lead!, path: nameof(InspectionTeam.Lead)))
            .Where(each => each.inspector is not null)
            .Where(each => string.IsNullOrWhiteSpace(each.inspector.TrainedOn) || DraftRules.DateOf(each.inspector.TrainedOn) is not null)
            .SelectMany(each => InspectionTeam.CheckTraining(each.inspector.Name, DraftRules.DateOf(each.inspector.TrainedOn), firstDay, each.path));
    }

    private static (string? Reference, InspectorRole? Role) Facts(InspectorDraft? draft) => (draft?.Reference, DraftRules.EnumOf<InspectorRole>(draft?.Role));
}
