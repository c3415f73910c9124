using FluentValidation;

namespace SendInspection.Domain.Validation;

/// <summary>A piece of evidence as somebody wrote it down: nothing is checked yet.</summary>
public sealed record EvidenceDraft
{
    /// <summary>What the team calls it; never a child's name.</summary>
    public string? Reference { get; init; }

    /// <summary>The kind of source, by the name of an <see cref="EvidenceKind"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>The sector, by the name of a <see cref="Sector"/>.</summary>
    public string? Sector { get; init; }

    /// <summary>What was learnt.</summary>
    public string? Summary { get; init; }

    /// <summary>The day on which it was gathered, as yyyy-MM-dd.</summary>
    public string? GatheredOn { get; init; }

    /// <summary>The evidence that the draft describes.</summary>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="EvidenceDraftValidator"/>.
    /// </exception>
    public Evidence ToDomain() => new EvidenceDraftValidator().Read(this, Build);

    internal Evidence Build() => new(
        Reference!, DraftRules.EnumOf<EvidenceKind>(Kind)!.Value, DraftRules.EnumOf<Sector>(Sector)!.Value, Summary!, DraftRules.DateOf(GatheredOn)!.Value);
}

/// <summary>Finds every fault of an <see cref="EvidenceDraft"/> at once.</summary>
public sealed class EvidenceDraftValidator : AbstractValidator<EvidenceDraft>
{
    /// <summary>States what a piece of evidence must fulfil.</summary>
    public EvidenceDraftValidator()
    {
        RuleFor(draft => draft.Reference).Required().IsText();
        RuleFor(draft => draft.Kind).Required();
        RuleFor(draft => draft.Kind).OneOf<EvidenceDraft, EvidenceKind>();
        RuleFor(draft => draft.Sector).Required();
        RuleFor(draft => draft.Sector).OneOf<EvidenceDraft, Sector>();
        RuleFor(draft => draft.Summary).Required().IsText();
        RuleFor(draft => draft.GatheredOn).Required();
        RuleFor(draft => draft.GatheredOn).IsDate();
    }
}

/// <summary>A finding as somebody wrote it down: nothing is checked yet.</summary>
public sealed record FindingDraft
{
    /// <summary>The letter of the question, such as A.</summary>
    public string? Question { get; init; }

    /// <summary>What it says, by the name of a <see cref="FindingKind"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>The theme, by its identifier, such as <c>local-offer</c>.</summary>
    public string? Theme { get; init; }

    /// <summary>The sector, by the name of a <see cref="Sector"/>.</summary>
    public string? Sector { get; init; }

    /// <summary>The ages, by the name of an <see cref="AgeBand"/>.</summary>
    public string? AgeBand { get; init; }

    /// <summary>The finding in words.</summary>
    public string? Narrative { get; init; }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<EvidenceDraft?>? Evidence { get; init; }

    /// <summary>The references of the inspectors who agreed it.</summary>
    public IReadOnlyList<string?>? AgreedBy { get; init; }

    /// <summary>The groups, by the names of <see cref="FindingGroup"/>; absent when it is about all.</summary>
    public IReadOnlyList<string?>? Groups { get; init; }

    /// <summary>The primary needs, by their census codes, such as SEMH; absent when it is about all.</summary>
    public IReadOnlyList<string?>? PrimaryNeeds { get; init; }

    /// <summary>The district; absent when it is about the whole area.</summary>
    public string? District { get; init; }

    /// <summary>The finding that the draft describes.</summary>
    /// <param name="team">The team that agreed it.</param>
    /// <param name="triangulation">How much evidence is enough; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="team"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="FindingDraftValidator"/>.
    /// </exception>
    public Finding ToDomain(InspectionTeam team, Triangulation? triangulation = null) =>
        new FindingDraftValidator(team, triangulation).Read(this, () => Build(team, triangulation));

    internal Finding Build(InspectionTeam team, Triangulation? triangulation) => new(
        Question!,
        DraftRules.EnumOf<FindingKind>(Kind)!.Value,
        Domain.Theme.FromId(Theme)!,
        DraftRules.EnumOf<Sector>(Sector)!.Value,
        DraftRules.EnumOf<AgeBand>(AgeBand)!.Value,
        Narrative!,
        Evidence.OrNone().Select(piece => piece!.Build()).ToValueList(),
        AgreedBy.OrNone().Join(team.Inspectors, reference => reference, inspector => inspector.Reference, (_, inspector) => inspector).ToValueList(),
        Groups.OrNone().Select(group => DraftRules.EnumOf<FindingGroup>(group)!.Value).ToValueList(),
        PrimaryNeeds.OrNone().Select(code => Domain.PrimaryNeeds.FromCode(code)!.Value).ToValueList(),
        District,
        triangulation);
}

/// <summary>
/// Finds every fault of a <see cref="FindingDraft"/> at once, each with the path of its field, its rule and the rule's source.
/// </summary>
public sealed class FindingDraftValidator : AbstractValidator<FindingDraft>
{
    /// <summary>States what a finding must fulfil.</summary>
    /// <param name="team">The team that agreed it.</param>
    /// <param name="triangulation">How much evidence is enough; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="team"/> is null.</exception>
    public FindingDraftValidator(InspectionTeam team, Triangulation? triangulation = null)
    {
        ArgumentNullException.ThrowIfNull(team);
        RuleFor(draft => draft.Question).Required();
        RuleFor(draft => draft.Kind).Required();
        RuleFor(draft => draft.Kind).OneOf<FindingDraft, FindingKind>();
        RuleFor(draft => draft.Theme).Required();
        RuleFor(draft => draft.Sector).Required();
        RuleFor(draft => draft.Sector).OneOf<FindingDraft, Sector>();
        RuleFor(draft => draft.AgeBand).Required();
        RuleFor(draft => draft.AgeBand).OneOf<FindingDraft, AgeBand>();
        RuleFor(draft => draft.Narrative).Required().IsText();
        RuleForEach(draft => draft.Evidence).Required();
        RuleForEach(draft => draft.Evidence).SetValidator(new EvidenceDraftValidator()!);
        RuleForEach(draft => draft.Groups).Required();
        RuleForEach(draft => draft.Groups).OneOf<FindingDraft, FindingGroup>();
        RuleForEach(draft => draft.PrimaryNeeds).Required();
        RuleForEach(draft => draft.PrimaryNeeds).OneOf(Enum.GetValues<PrimaryNeed>().Select(need => need.Code()), StringComparer.Ordinal);
        RuleFor(draft => draft.District).Required().IsText().When(draft => draft.District is not null);
        this.RuleForWhole(draft => Check(draft, team, triangulation ?? Triangulation.Default));
    }

    private static IEnumerable<Refusal> Check(FindingDraft draft, InspectionTeam team, Triangulation triangulation)
    {
        List<string> agreedBy = [.. draft.AgreedBy.OrNone().Select(reference => reference ?? "")];
        HashSet<string> agreed = [.. agreedBy];
        return
        [
            .. string.IsNullOrWhiteSpace(draft.Question) ? [] : Finding.CheckQuestion(draft.Question),
            .. string.IsNullOrWhiteSpace(draft.Theme) ? [] : CheckTheme(draft.Theme),
            .. triangulation.Check(
                DraftRules.EnumOf<FindingKind>(draft.Kind) ?? FindingKind.Strength,
                draft.Evidence.OrNone().Select(piece => DraftRules.EnumOf<EvidenceKind>(piece?.Kind)).OfType<EvidenceKind>()),
            .. Finding.CheckInspectorates(team.Inspectors.Where(inspector => agreed.Contains(inspector.Reference))),
            .. Finding.CheckTeam(agreedBy, team),
        ];
    }

    private static IEnumerable<Refusal> CheckTheme(string id)
    {
        if (Theme.FromId(id) is null)
        {
            yield return new Refusal(
                Rules.FindingTheme, $"{id.Quoted()} is not a theme.", $"Enter one of: {string.Join(", ", Theme.All.Select(theme => theme.Id))}.", nameof(FindingDraft.Theme));
        }
    }
}
