using FluentValidation;

namespace SendInspection.Domain.Validation;

/// <summary>Finds every fault of an <see cref="ActivityDraft"/> at once.</summary>
public sealed class ActivityDraftValidator : AbstractValidator<ActivityDraft>
{
    private static readonly ActivityKind[] OfAGroup = [ActivityKind.ParentGroupMeeting, ActivityKind.ReferenceGroupMeeting, ActivityKind.YoungPeopleMeeting];
    private static readonly ActivityKind[] OfAProvider = [ActivityKind.ProviderVisit, ActivityKind.ParentsMeeting];
    private static readonly ActivityKind[] OfAllButFiles = [.. Enum.GetValues<ActivityKind>().Except([ActivityKind.FileReview])];

    /// <summary>The fields that only some kinds have; all but the last four must be given there.</summary>
    private static readonly (string Field, Func<ActivityDraft, object?> Value, ActivityKind[] Kinds, bool Required)[] FieldsOfKinds =
    [
        (nameof(ActivityDraft.With), draft => draft.With, [ActivityKind.Discussion], true),
        (nameof(ActivityDraft.LeadersOf), draft => draft.LeadersOf, [ActivityKind.LeadersMeeting], true),
        (nameof(ActivityDraft.Group), draft => draft.Group, OfAGroup, true),
        (nameof(ActivityDraft.Provider), draft => draft.Provider, OfAProvider, true),
        (nameof(ActivityDraft.File), draft => draft.File, [ActivityKind.FileReview], true),
        (nameof(ActivityDraft.Sector), draft => draft.Sector, [ActivityKind.FileReview], true),
        (nameof(ActivityDraft.Learnt), draft => draft.Learnt, [ActivityKind.FileReview], true),
        (nameof(ActivityDraft.PromotedOn), draft => draft.PromotedOn, [ActivityKind.Webinar], false),
        (nameof(ActivityDraft.OpenToAll), draft => draft.OpenToAll, [ActivityKind.ParentGroupMeeting, ActivityKind.Webinar], false),
        (nameof(ActivityDraft.AllParentsInvited), draft => draft.AllParentsInvited, [ActivityKind.ParentsMeeting], false),
        (nameof(ActivityDraft.Communication), draft => draft.Communication is { Count: > 0 } list ? list : null, OfAllButFiles, false),
    ];

    /// <summary>States what an activity must fulfil.</summary>
    public ActivityDraftValidator()
    {
        RuleFor(draft => draft.Kind).Required().OneOf<ActivityDraft, ActivityKind>();
        RuleFor(draft => draft.On).Required().IsDate();
        RuleForEach(draft => draft.Communication).Required().SetValidator(new CommunicationDraftValidator());
        RuleFor(draft => draft.With).OneOf<ActivityDraft, DiscussionPartner>();
        RuleFor(draft => draft.LeadersOf).OneOf<ActivityDraft, ProviderKind>();
        RuleFor(draft => draft.Provider!).SetValidator(new ProviderDraftValidator());
        RuleFor(draft => draft.Sector).OneOf<ActivityDraft, Sector>();
        RuleFor(draft => draft.PromotedOn).IsDate();
        RuleFor(draft => draft.Group).IsText();
        RuleFor(draft => draft.Learnt).IsText();
        this.RuleForWhole(draft => FieldworkActivity.CheckChooser(draft.ChosenBy));
        this.RuleForWhole(CheckFieldsOfKind);
        this.RuleForWhole(draft => string.IsNullOrWhiteSpace(draft.File) ? [] : FileReview.Check(draft.File));
        this.RuleForWhole(CheckPromotion);
        this.RuleForWhole(CheckInvitations);
    }

    private static IEnumerable<Refusal> CheckFieldsOfKind(ActivityDraft draft)
    {
        if (DraftRules.EnumOf<ActivityKind>(draft.Kind) is not { } kind)
        {
            yield break;
        }

        foreach (var (field, value, kinds, required) in FieldsOfKinds)
        {
            object? given = value(draft);
            bool empty = given is null || (given is string text && string.IsNullOrWhiteSpace(text));
            if (!empty && !kinds.Contains(kind))
            {
                yield return new Refusal(
                    Rules.DraftFieldOfKind, $"{field} is given, which a {kind} does not have.", "Leave it empty.", field);
            }
            else if (empty && required && kinds.Contains(kind))
            {
                yield return new Refusal(Rules.DraftRequired, $"{field} is empty.", "Enter it.", field);
            }
        }
    }

    private static IEnumerable<Refusal> CheckPromotion(ActivityDraft draft)
    {
        LocalDate? promotedOn = DraftRules.DateOf(draft.PromotedOn);
        bool readable = promotedOn is not null || string.IsNullOrWhiteSpace(draft.PromotedOn);
        return readable && DraftRules.EnumOf<ActivityKind>(draft.Kind) == ActivityKind.Webinar ? Webinar.Check(DraftRules.DateOf(draft.On), promotedOn) : [];
    }

    /// <summary>In the domain there is no way to say these; a form may offer it, and gets the source.</summary>
    private static IEnumerable<Refusal> CheckInvitations(ActivityDraft draft)
    {
        if (draft.OpenToAll == false)
        {
            yield return new Refusal(
                Rules.OpenToAll, "It is not open to all.", "Open it to all parents and carers.", nameof(draft.OpenToAll));
        }

        if (draft.AllParentsInvited == false)
        {
            yield return new Refusal(
                Rules.AllParentsInvited, "Not all parents are invited.", "Invite all parents and carers of children with SEND who attend the setting.", nameof(draft.AllParentsInvited));
        }
    }
}

/// <summary>Finds every fault of a <see cref="CommunicationDraft"/> at once.</summary>
public sealed class CommunicationDraftValidator : AbstractValidator<CommunicationDraft>
{
    /// <summary>States what an arrangement must fulfil.</summary>
    public CommunicationDraftValidator()
    {
        RuleFor(draft => draft.Means).Required().OneOf<CommunicationDraft, CommunicationMeans>();
        this.RuleForWhole(draft => CommunicationArrangement.Check(DraftRules.EnumOf<CommunicationMeans>(draft.Means), draft.Description));
    }
}
