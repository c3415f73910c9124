using System.Diagnostics.CodeAnalysis;
using NodaTime.Text;

namespace SendInspection.Domain.Validation;

/// <summary>The public facts of an inspection as somebody wrote them down: nothing is checked yet.</summary>
public sealed record InspectionRecordDraft
{
    /// <summary>The identifier of the edition, such as <c>send-2016</c>.</summary>
    public string? Framework { get; init; }

    /// <summary>The three digits of the principal authority.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The name of the area, as the register has it.</summary>
    public string? Area { get; init; }

    /// <summary>The first day of fieldwork; where fieldwork begins off site, the first day on site.</summary>
    public KnownDateDraft? FirstDay { get; init; }

    /// <summary>The last day of fieldwork.</summary>
    public KnownDateDraft? LastDay { get; init; }

    /// <summary>When the local area received the report letter; absent when not known.</summary>
    public KnownDateDraft? LetterReceived { get; init; }

    /// <summary>When the report letter was published; absent when not known.</summary>
    public KnownDateDraft? LetterPublished { get; init; }

    /// <summary>Whether a written statement of action is required; absent when not known.</summary>
    public StatementRequirementDraft? Statement { get; init; }

    /// <summary>When the statement was submitted; absent when not known.</summary>
    public KnownDateDraft? StatementSubmitted { get; init; }

    /// <summary>The revisit; absent when none is known.</summary>
    public RevisitDraft? Revisit { get; init; }

    /// <summary>The outcome, in an edition that has them; absent when not known.</summary>
    public OutcomeDraft? Outcome { get; init; }

    /// <summary>The record that the draft describes.</summary>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="InspectionRecordDraftValidator"/>.
    /// </exception>
    public InspectionRecord ToDomain()
    {
        FluentValidation.Results.ValidationResult result = new InspectionRecordDraftValidator().Validate(this);
        return result.IsValid
            ? Build()
            : throw new FormatException(string.Join(" ", result.Errors.Select(fault => $"{fault.PropertyName}: {fault.ErrorMessage}")));
    }

    private InspectionRecord Build() => new(
        Domain.Framework.All.Single(edition => edition.Id == Framework),
        LocalAreas.On(FirstDay!.ToDomain().Days.Start)[LocalAuthorityCode.Parse(AreaCode!)],
        FirstDay!.ToDomain(),
        LastDay!.ToDomain(),
        LetterReceived?.ToDomain(),
        LetterPublished?.ToDomain(),
        Statement is { } statement ? new StatementRequirement(statement.Required!.Value, statement.ToCitation()) : null,
        StatementSubmitted?.ToDomain(),
        Revisit?.ToDomain(),
        Outcome?.ToDomain());
}

/// <summary>A fact's source as somebody wrote it down.</summary>
public abstract record SourcedDraft
{
    /// <summary>Where the fact is known from.</summary>
    public string? Source { get; init; }

    /// <summary>How surely: <c>quoted</c>, <c>derived</c>, <c>remembered</c> or <c>assumed</c>.</summary>
    public string? Confidence { get; init; }

    internal Citation ToCitation() => new(Domain.Source.OutsideData, Source!, Enum.Parse<Confidence>(Confidence!, ignoreCase: true));
}

/// <summary>A date as somebody wrote it down: either <see cref="On"/>, or <see cref="From"/> and <see cref="To"/>.</summary>
public sealed record KnownDateDraft : SourcedDraft
{
    /// <summary>The day as <c>yyyy-MM-dd</c>, when it is known exactly.</summary>
    public string? On { get; init; }

    /// <summary>The first possible day as <c>yyyy-MM-dd</c>.</summary>
    public string? From { get; init; }

    /// <summary>The last possible day as <c>yyyy-MM-dd</c>.</summary>
    public string? To { get; init; }

    internal static bool TryParse(string? text, [NotNullWhen(true)] out LocalDate? date)
    {
        date = DraftRules.DateOf(text);
        return date is not null;
    }

    internal KnownDate ToDomain() =>
        TryParse(On, out LocalDate? on)
            ? new KnownDate(on.Value, ToCitation())
            : new KnownDate(new DateInterval(LocalDatePattern.Iso.Parse(From!).Value, LocalDatePattern.Iso.Parse(To!).Value), ToCitation());
}

/// <summary>Whether a statement is required, as somebody wrote it down.</summary>
public sealed record StatementRequirementDraft : SourcedDraft
{
    /// <summary>Whether it is.</summary>
    public bool? Required { get; init; }
}

/// <summary>An outcome as somebody wrote it down.</summary>
public sealed record OutcomeDraft : SourcedDraft
{
    /// <summary>The number of the outcome.</summary>
    public int? Number { get; init; }

    internal KnownOutcome ToDomain() => new(Number!.Value, ToCitation());
}

/// <summary>A revisit as somebody wrote it down.</summary>
public sealed record RevisitDraft
{
    /// <summary>The first day.</summary>
    public KnownDateDraft? FirstDay { get; init; }

    /// <summary>The last day.</summary>
    public KnownDateDraft? LastDay { get; init; }

    /// <summary>What it found.</summary>
    public string? Result { get; init; }

    internal RevisitRecord ToDomain() => new(FirstDay!.ToDomain(), LastDay!.ToDomain(), Result!);
}
