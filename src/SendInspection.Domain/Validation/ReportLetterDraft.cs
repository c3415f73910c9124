using FluentValidation;

namespace SendInspection.Domain.Validation;

/// <summary>What the letter says on a question, as somebody wrote it down.</summary>
public sealed record QuestionNarrativeDraft
{
    /// <summary>The letter of the question, such as A.</summary>
    public string? Question { get; init; }

    /// <summary>The narrative.</summary>
    public string? Text { get; init; }
}

/// <summary>A report letter as somebody wrote it down: nothing is checked yet.</summary>
public sealed record ReportLetterDraft
{
    /// <summary>The name of the local area.</summary>
    public string? Area { get; init; }

    /// <summary>The local authority, as it is addressed.</summary>
    public string? LocalAuthority { get; init; }

    /// <summary>The clinical commissioning groups, as they are addressed.</summary>
    public IReadOnlyList<string?>? Ccgs { get; init; }

    /// <summary>The first day of the inspection, as yyyy-MM-dd.</summary>
    public string? FirstDay { get; init; }

    /// <summary>The last day of the inspection, as yyyy-MM-dd.</summary>
    public string? LastDay { get; init; }

    /// <summary>The day that the letter is dated, as yyyy-MM-dd.</summary>
    public string? DatedOn { get; init; }

    /// <summary>The opening.</summary>
    public string? Opening { get; init; }

    /// <summary>One narrative for each question.</summary>
    public IReadOnlyList<QuestionNarrativeDraft?>? Narratives { get; init; }

    /// <summary>The findings that the letter reports.</summary>
    public IReadOnlyList<FindingDraft?>? Findings { get; init; }

    /// <summary>Whether a written statement of action is required.</summary>
    public bool? StatementRequired { get; init; }

    /// <summary>The letter that the draft describes, signed by the team's lead.</summary>
    /// <param name="team">The team that inspected.</param>
    /// <param name="triangulation">How much evidence is enough; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="team"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="ReportLetterDraftValidator"/>.
    /// </exception>
    public ReportLetter ToDomain(InspectionTeam team, Triangulation? triangulation = null) =>
        new ReportLetterDraftValidator(team, triangulation).Read(this, () => Build(team, triangulation));

    private ReportLetter Build(InspectionTeam team, Triangulation? triangulation) => new(
        Area!,
        LocalAuthority!,
        Ccgs.OrNone().Select(ccg => ccg!).ToValueList(),
        new DateInterval(DraftRules.DateOf(FirstDay)!.Value, DraftRules.DateOf(LastDay)!.Value),
        DraftRules.DateOf(DatedOn)!.Value,
        Opening!,
        Narratives.OrNone().Select(narrative => new QuestionNarrative(narrative!.Question!, narrative.Text!)).ToValueList(),
        Findings.OrNone().Select(finding => finding!.Build(team, triangulation)).ToValueList(),
        StatementRequired!.Value,
        team.Lead);
}

/// <summary>
/// Finds every fault of a <see cref="ReportLetterDraft"/> at once, each with the path of its field, its rule and the rule's source.
/// </summary>
public sealed class ReportLetterDraftValidator : AbstractValidator<ReportLetterDraft>
{
    /// <summary>States what a letter must fulfil.</summary>
    /// <param name="team">The team that inspected.</param>
    /// <param name="triangulation">How much evidence is enough; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="team"/> is null.</exception>
    public ReportLetterDraftValidator(InspectionTeam team, Triangulation? triangulation = null)
    {
        RuleFor(draft => draft.Area).Required().IsText();
        RuleFor(draft => draft.LocalAuthority).Required().IsText();
        RuleForEach(draft => draft.Ccgs).Required().IsText();
        RuleFor(draft => draft.FirstDay).Required();
        RuleFor(draft => draft.FirstDay).IsDate();
        RuleFor(draft => draft.LastDay).Required();
        RuleFor(draft => draft.LastDay).IsDate();
        RuleFor(draft => draft.DatedOn).Required();
        RuleFor(draft => draft.DatedOn).IsDate();
        RuleFor(draft => draft.Opening).Required().IsText();
        RuleForEach(draft => draft.Narratives).Required();
        RuleForEach(draft => draft.Narratives).SetValidator(new QuestionNarrativeDraftValidator()!);
        RuleForEach(draft => draft.Findings).Required();
        RuleForEach(draft => draft.Findings).SetValidator(new FindingDraftValidator(team, triangulation)!);
        RuleFor(draft => draft.StatementRequired).Required();
        this.RuleForWhole(Check);
    }

    private static IEnumerable<Refusal> Check(ReportLetterDraft draft)
    {
        LocalDate? firstDay = DraftRules.DateOf(draft.FirstDay);
        LocalDate? lastDay = DraftRules.DateOf(draft.LastDay);
        LocalDate? datedOn = DraftRules.DateOf(draft.DatedOn);
        List<FindingKind> kinds = [.. draft.Findings.OrNone().Select(finding => DraftRules.EnumOf<FindingKind>(finding?.Kind)).OfType<FindingKind>()];
        return
        [
            .. ReportLetter.CheckAddressees(draft.Ccgs.OrNone()),
            .. firstDay is { } first && lastDay is { } end ? ReportLetter.CheckInspected(first, end) : [],
            .. lastDay is { } last && datedOn is { } dated ? ReportLetter.CheckDates(last, dated) : [],
            .. ReportLetter.CheckNarratives(draft.Narratives.OrNone().Select(narrative => narrative?.Question)),
            .. ReportLetter.CheckFindings(kinds),
            .. ReportLetter.CheckStatement(draft.StatementRequired ?? false, kinds),
            .. ReportLetter.CheckProse(
                draft.Opening,
                draft.Narratives.OrNone().Select(narrative => narrative?.Text),
                draft.Findings.OrNone().Select(finding => finding?.Narrative)),
        ];
    }
}

internal sealed class QuestionNarrativeDraftValidator : AbstractValidator<QuestionNarrativeDraft>
{
    internal QuestionNarrativeDraftValidator()
    {
        RuleFor(draft => draft.Question).Required();
        RuleFor(draft => draft.Text).Required().IsText();
        this.RuleForWhole(draft => string.IsNullOrWhiteSpace(draft.Question) ? [] : Finding.CheckQuestion(draft.Question));
    }
}
