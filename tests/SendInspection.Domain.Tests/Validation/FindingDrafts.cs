using FluentValidation.Results;
using SendInspection.Domain.Tests.Findings;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Validation;

/// <summary>Drafts of a finding, a letter and a statement that are right, for tests to break.</summary>
internal static class FindingDrafts
{
    internal static readonly EvidenceDraft ValidEvidence = new()
    {
        Reference = "E1", Kind = "Information", Sector = "joint", Summary = "Plans name no outcomes.", GatheredOn = "2016-09-20",
    };

    internal static readonly FindingDraft ValidFinding = new()
    {
        Question = "B",
        Kind = "Strength",
        Theme = "local-offer",
        Sector = "Joint",
        AgeBand = "From0To25",
        Narrative = "Parents make good use of the local offer.",
        Evidence = [ValidEvidence, ValidEvidence with { Reference = "E2", Kind = "parents" }, ValidEvidence with { Reference = "E3", Kind = "FileReview" }],
        AgreedBy = ["H1", "O1", "C1"],
        Groups = ["EhcPlan"],
        PrimaryNeeds = ["SEMH"],
        District = "Heywood",
    };

    internal static readonly ReportLetterDraft ValidLetter = new()
    {
        Area = "Rochdale",
        LocalAuthority = "Rochdale Metropolitan Borough Council",
        Ccgs = ["NHS Heywood, Middleton and Rochdale CCG"],
        FirstDay = "2016-09-19",
        LastDay = "2016-09-23",
        DatedOn = "2016-11-09",
        Opening = "We met many people.",
        Narratives =
        [
            new() { Question = "A", Text = "Needs are identified early." },
            new() { Question = "B", Text = "Needs are met in most settings." },
            new() { Question = "C", Text = "Outcomes vary." },
        ],
        Findings = [ValidFinding, ValidFinding with { Kind = "AreaForDevelopment" }, ValidFinding with { Kind = "SignificantConcern" }],
        StatementRequired = true,
    };

    internal static readonly ActionDraft ValidAction = new()
    {
        Concern = 1,
        Description = "Open a second clinic.",
        Owner = new() { Kind = "HealthCommissioner", Reference = "01D" },
        CompleteBy = "2017-09-01",
        Outcome = "Children wait no longer than twelve weeks.",
        Measure = "Median wait, each month.",
    };

    internal static readonly WrittenStatementDraft ValidStatement = new()
    {
        SubmittedBy = [new() { Kind = "LocalAuthority", Reference = "354" }, new() { Kind = "HealthCommissioner", Reference = "01D" }],
        Actions = [ValidAction, ValidAction with { Concern = 2 }],
    };

    internal static FindingDraftValidator FindingValidator => new(Invented.Team);

    internal static ReportLetterDraftValidator LetterValidator => new(Invented.Team);

    internal static WrittenStatementDraftValidator FitnessValidator => new(Invented.Letter());

    /// <summary>Each fault as its path and its rule, in order of path; every fault must carry its citation.</summary>
    internal static IReadOnlyList<string> Faults(ValidationResult result) =>
    [
        .. result.Errors.Select(fault =>
        {
            Rule rule = Rules.All.Single(each => each.Id == fault.ErrorCode);
            Assert.Equal(rule.Citation, fault.CustomState);
            return $"{fault.PropertyName} {fault.ErrorCode}";
        }).Order(StringComparer.Ordinal),
    ];
}
