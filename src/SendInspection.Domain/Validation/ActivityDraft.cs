using System.Diagnostics;

namespace SendInspection.Domain.Validation;

/// <summary>An arrangement to communicate as somebody wrote it down: nothing is checked yet.</summary>
public sealed record CommunicationDraft
{
    /// <summary>The name of a <see cref="CommunicationMeans"/>, such as <c>sign</c>.</summary>
    public string? Means { get; init; }

    /// <summary>What is arranged.</summary>
    public string? Description { get; init; }

    internal CommunicationArrangement Build() => new(DraftRules.EnumOf<CommunicationMeans>(Means)!.Value, Description);
}

/// <summary>
/// An activity of fieldwork as somebody wrote it down: nothing is checked yet. What the kind does not have is left empty.
/// </summary>
public sealed record ActivityDraft
{
    /// <summary>The kind: the name of the type of activity, such as <c>providerVisit</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The day as <c>yyyy-MM-dd</c>.</summary>
    public string? On { get; init; }

    /// <summary>The reference of the inspector who chose it.</summary>
    public string? ChosenBy { get; init; }

    /// <summary>The arrangements to communicate; not of a file review.</summary>
    public IReadOnlyList<CommunicationDraft>? Communication { get; init; }

    /// <summary>Of a discussion: the name of a <see cref="DiscussionPartner"/>.</summary>
    public string? With { get; init; }

    /// <summary>Of a leaders' meeting: the name of a <see cref="ProviderKind"/>.</summary>
    public string? LeadersOf { get; init; }

    /// <summary>Of a meeting with a group: which.</summary>
    public string? Group { get; init; }

    /// <summary>Of a visit, or a meeting with parents in a visited setting: where.</summary>
    public ProviderDraft? Provider { get; init; }

    /// <summary>Of a file review: the team's own reference of the file.</summary>
    public string? File { get; init; }

    /// <summary>Of a file review: the name of a <see cref="Domain.Sector"/>.</summary>
    public string? Sector { get; init; }

    /// <summary>Of a file review: what was learnt.</summary>
    public string? Learnt { get; init; }

    /// <summary>Of a webinar: the day from which on the local area promoted it, as <c>yyyy-MM-dd</c>.</summary>
    public string? PromotedOn { get; init; }

    /// <summary>Of a webinar or a parent group's meeting: whether it is open to all; empty means yes, no is refused.</summary>
    public bool? OpenToAll { get; init; }

    /// <summary>Of a meeting with parents in a visited setting: whether all of them are invited; empty means yes, no is refused.</summary>
    public bool? AllParentsInvited { get; init; }

    /// <summary>The activity that the draft describes.</summary>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="ActivityDraftValidator"/>.
    /// </exception>
    public FieldworkActivity ToDomain() => new ActivityDraftValidator().Read(this, Build);

    private FieldworkActivity Build()
    {
        LocalDate on = DraftRules.DateOf(On)!.Value;
        ValueList<CommunicationArrangement> communication = [.. Communication.OrNone().Select(arrangement => arrangement.Build())];
        return DraftRules.EnumOf<ActivityKind>(Kind) switch
        {
            ActivityKind.Discussion => new Discussion(on, ChosenBy!, DraftRules.EnumOf<DiscussionPartner>(With)!.Value, communication),
            ActivityKind.LeadersMeeting => new LeadersMeeting(on, ChosenBy!, DraftRules.EnumOf<ProviderKind>(LeadersOf)!.Value, communication),
            ActivityKind.ParentGroupMeeting => new ParentGroupMeeting(on, ChosenBy!, Group!, communication),
            ActivityKind.ReferenceGroupMeeting => new ReferenceGroupMeeting(on, ChosenBy!, Group!, communication),
            ActivityKind.ParentsMeeting => new ParentsMeeting(on, ChosenBy!, Provider!.Build(), communication),
            ActivityKind.YoungPeopleMeeting => new YoungPeopleMeeting(on, ChosenBy!, Group!, communication),
            ActivityKind.ProviderVisit => new ProviderVisit(on, ChosenBy!, Provider!.Build(), communication),
            ActivityKind.FileReview => new FileReview(on, ChosenBy!, File!, DraftRules.EnumOf<Sector>(Sector)!.Value, Learnt!),
            ActivityKind.Webinar => new Webinar(on, ChosenBy!, DraftRules.DateOf(PromotedOn)!.Value, communication),
            _ => throw new UnreachableException("A draft without a kind passed its validator."),
        };
    }
}

/// <summary>The kinds of activity, each by the name of its type.</summary>
internal enum ActivityKind
{
    Discussion,
    LeadersMeeting,
    ParentGroupMeeting,
    ReferenceGroupMeeting,
    ParentsMeeting,
    YoungPeopleMeeting,
    ProviderVisit,
    FileReview,
    Webinar,
}
