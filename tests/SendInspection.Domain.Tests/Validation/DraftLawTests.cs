using NodaTime.Text;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Validation;

/// <summary>What holds of every draft that says what is right, and of every one in which one thing is wrong.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public class DraftLawTests
{
    [Property]
    public void The_draft_that_says_what_a_finding_says_is_read_as_that_finding(Finding finding) =>
        Assert.Equal(finding, Draft(finding).ToDomain(TeamOf(finding)));

    [Property]
    public void The_draft_that_says_what_a_letter_says_is_read_as_that_letter(ReportLetter letter) => Assert.Equal(letter, Draft(letter).ToDomain(TeamOf(letter.Findings[0])));

    [Property]
    public void The_draft_that_says_what_a_team_says_is_read_as_that_team(InspectionTeam team)
    {
        InspectionTeamDraft draft = new() { Lead = Draft(team.Lead), Others = [.. team.Others.Select(Draft)] };
        Assert.Equal(team, draft.ToDomain());
        Assert.Equal(team, SendInspectionJson.Parse<InspectionTeamDraft>(SendInspectionJson.Write(draft)).ToDomain());
    }

    [Property]
    public void A_draft_that_is_refused_is_not_read_and_the_error_names_every_fault_with_its_place(NearlyValid<InspectionTeamDraft> nearly)
    {
        FormatException error = Assert.Throws<FormatException>(() => nearly.Value.ToDomain());
        Assert.All(
            new InspectionTeamDraftValidator().Validate(nearly.Value).Errors,
            fault => Assert.Contains(fault.PropertyName, error.Message, StringComparison.Ordinal));
    }

    /// <summary>A team that agreed a finding, as somebody who knows only the finding brings it together.</summary>
    private static InspectionTeam TeamOf(Finding finding) => new(finding.AgreedBy[0], [.. finding.AgreedBy.Skip(1)]);

    private static InspectorDraft Draft(Inspector inspector) => new()
    {
        Reference = inspector.Reference,
        Name = inspector.Name,
        Role = $"{inspector.Role}",
        TrainedOn = inspector.TrainedOn is { } day ? Iso(day) : null,
    };

    private static FindingDraft Draft(Finding finding) => new()
    {
        Question = finding.Question,
        Kind = $"{finding.Kind}",
        Theme = finding.Theme.Id,
        Sector = $"{finding.Sector}",
        AgeBand = $"{finding.AgeBand}",
        Narrative = finding.Narrative,
        Evidence =
        [
            .. finding.Evidence.Select(piece => new EvidenceDraft
            {
                Reference = piece.Reference, Kind = $"{piece.Kind}", Sector = $"{piece.Sector}", Summary = piece.Summary, GatheredOn = Iso(piece.GatheredOn),
            }),
        ],
        AgreedBy = [.. finding.AgreedBy.Select(inspector => inspector.Reference)],
        Groups = [.. finding.Groups.Select(group => $"{group}")],
        PrimaryNeeds = [.. finding.PrimaryNeeds.Select(need => need.Code())],
        District = finding.District,
    };

    private static ReportLetterDraft Draft(ReportLetter letter) => new()
    {
        Area = letter.Area,
        LocalAuthority = letter.LocalAuthority,
        Ccgs = letter.Ccgs,
        FirstDay = Iso(letter.Inspected.Start),
        LastDay = Iso(letter.Inspected.End),
        DatedOn = Iso(letter.DatedOn),
        Opening = letter.Opening,
        Narratives = [.. letter.Narratives.Select(narrative => new QuestionNarrativeDraft { Question = narrative.Question, Text = narrative.Text })],
        Findings = [.. letter.Findings.Select(Draft)],
        StatementRequired = letter.StatementRequired,
    };

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
