using SendInspection.Domain.Tests.Findings;
using SendInspection.Domain.Validation;
using static SendInspection.Domain.Tests.Validation.FindingDrafts;

namespace SendInspection.Domain.Tests.Validation;

/// <summary>Each fault of a draft alone, and all together, with path, rule and citation.</summary>
public class FindingDraftTests
{
    private static readonly (FindingDraft Draft, string Fault)[] BrokenFindings =
    [
        (ValidFinding with { Question = null }, "Question draft.required"),
        (ValidFinding with { Question = "D" }, "Question finding.question"),
        (ValidFinding with { Kind = " " }, "Kind draft.required"),
        (ValidFinding with { Kind = "Outstanding" }, "Kind draft.one-of"),
        (ValidFinding with { Kind = "0" }, "Kind draft.one-of"),
        (ValidFinding with { Theme = "" }, "Theme draft.required"),
        (ValidFinding with { Theme = "transport" }, "Theme finding.theme"),
        (ValidFinding with { Sector = null }, "Sector draft.required"),
        (ValidFinding with { Sector = "Housing" }, "Sector draft.one-of"),
        (ValidFinding with { AgeBand = null }, "AgeBand draft.required"),
        (ValidFinding with { AgeBand = "26" }, "AgeBand draft.one-of"),
        (ValidFinding with { Narrative = "\u2003" }, "Narrative draft.required"),
        (ValidFinding with { Evidence = [ValidEvidence] }, "Evidence finding.triangulated"),
        (ValidFinding with { Kind = "SignificantConcern", Evidence = [.. ValidFinding.Evidence!.Take(2)] }, "Evidence finding.triangulated"),
        (ValidFinding with { Evidence = [.. ValidFinding.Evidence!, null] }, "Evidence[3] draft.required"),
        (ValidFinding with { Evidence = [.. ValidFinding.Evidence!, ValidEvidence with { Reference = null }] }, "Evidence[3].Reference draft.required"),
        (ValidFinding with { Evidence = [.. ValidFinding.Evidence!, ValidEvidence with { Kind = null }] }, "Evidence[3].Kind draft.required"),
        (ValidFinding with { Evidence = [.. ValidFinding.Evidence!, ValidEvidence with { Kind = "Rumour" }] }, "Evidence[3].Kind draft.one-of"),
        (ValidFinding with { Evidence = [.. ValidFinding.Evidence!, ValidEvidence with { Sector = null }] }, "Evidence[3].Sector draft.required"),
        (ValidFinding with { Evidence = [.. ValidFinding.Evidence!, ValidEvidence with { Sector = "x" }] }, "Evidence[3].Sector draft.one-of"),
        (ValidFinding with { Evidence = [.. ValidFinding.Evidence!, ValidEvidence with { Summary = "" }] }, "Evidence[3].Summary draft.required"),
        (ValidFinding with { Evidence = [.. ValidFinding.Evidence!, ValidEvidence with { GatheredOn = null }] }, "Evidence[3].GatheredOn draft.required"),
        (ValidFinding with { Evidence = [.. ValidFinding.Evidence!, ValidEvidence with { GatheredOn = "20/09/2016" }] }, "Evidence[3].GatheredOn draft.date"),
        (ValidFinding with { AgreedBy = ["H1", "C1"] }, "AgreedBy finding.agreed-by-team"),
        (ValidFinding with { AgreedBy = ["H1", "O1", "C1", "Z9"] }, "AgreedBy[3] finding.agreed-by-team"),
        (ValidFinding with { AgreedBy = ["H1", "O1", "C1", null] }, "AgreedBy[3] finding.agreed-by-team"),
        (ValidFinding with { Groups = ["EhcPlan", null] }, "Groups[1] draft.required"),
        (ValidFinding with { Groups = ["Gifted"] }, "Groups[0] draft.one-of"),
        (ValidFinding with { PrimaryNeeds = [""] }, "PrimaryNeeds[0] draft.required"),
        (ValidFinding with { PrimaryNeeds = ["ADHD"] }, "PrimaryNeeds[0] draft.one-of"),
        (ValidFinding with { District = "" }, "District draft.required"),
    ];

    private static readonly (ReportLetterDraft Draft, string Fault)[] BrokenLetters =
    [
        (ValidLetter with { Area = null }, "Area draft.required"),
        (ValidLetter with { LocalAuthority = " " }, "LocalAuthority draft.required"),
        (ValidLetter with { Ccgs = null }, "Ccgs letter.addressed"),
        (ValidLetter with { Ccgs = ["NHS Bury CCG", ""] }, "Ccgs[1] draft.required"),
        (ValidLetter with { FirstDay = null }, "FirstDay draft.required"),
        (ValidLetter with { FirstDay = "2016-02-30" }, "FirstDay draft.date"),
        (ValidLetter with { LastDay = null }, "LastDay draft.required"),
        (ValidLetter with { LastDay = "23.9.2016" }, "LastDay draft.date"),
        (ValidLetter with { LastDay = "2016-09-16" }, "LastDay letter.inspected-days"),
        (ValidLetter with { DatedOn = null }, "DatedOn draft.required"),
        (ValidLetter with { DatedOn = "soon" }, "DatedOn draft.date"),
        (ValidLetter with { DatedOn = "2016-09-22" }, "DatedOn letter.dated"),
        (ValidLetter with { Opening = null }, "Opening draft.required"),
        (ValidLetter with { Opening = "The area is inadequate." }, "Opening letter.no-grades"),
        (ValidLetter with { Narratives = [.. ValidLetter.Narratives!.Take(2)] }, "Narratives letter.narratives"),
        (ValidLetter with { Narratives = [.. ValidLetter.Narratives!, null] }, "Narratives[3] draft.required"),
        (ValidLetter with { Narratives = [.. ValidLetter.Narratives!, new() { Text = "Text." }] }, "Narratives[3].Question draft.required"),
        (ValidLetter with { Narratives = [.. ValidLetter.Narratives!, new() { Question = "D", Text = "Text." }] }, "Narratives[3].Question finding.question"),
        (ValidLetter with { Narratives = [.. ValidLetter.Narratives!.Take(2), new() { Question = "C" }] }, "Narratives[2].Text draft.required"),
        (ValidLetter with { Narratives = [.. ValidLetter.Narratives!.Take(2), new() { Question = "C", Text = "Outcomes: good." }] }, "Narratives[2].Text letter.no-grades"),
        (ValidLetter with { Findings = [.. ValidLetter.Findings!.Skip(1)] }, "Findings letter.key-findings"),
        (ValidLetter with { Findings = [ValidFinding], StatementRequired = false }, "Findings letter.key-findings"),
        (ValidLetter with { Findings = [.. ValidLetter.Findings!.Take(2)] }, "Findings letter.key-bullets"),
        (ValidLetter with { Findings = [.. ValidLetter.Findings!, null] }, "Findings[3] draft.required"),
        (ValidLetter with { Findings = [.. ValidLetter.Findings!, ValidFinding with { Theme = "transport" }] }, "Findings[3].Theme finding.theme"),
        (ValidLetter with { Findings = [.. ValidLetter.Findings!, ValidFinding with { Narrative = "Leadership is outstanding." }] }, "Findings[3].Narrative letter.no-grades"),
        (ValidLetter with { Findings = [.. ValidLetter.Findings!, ValidFinding with { Evidence = [.. ValidFinding.Evidence!, ValidEvidence with { Kind = "x" }] }] }, "Findings[3].Evidence[3].Kind draft.one-of"),
        (ValidLetter with { StatementRequired = null }, "StatementRequired draft.required"),
    ];

    private static readonly (WrittenStatementDraft Draft, string Fault)[] BrokenStatements =
    [
        (ValidStatement with { SubmittedBy = [.. ValidStatement.SubmittedBy!, null] }, "SubmittedBy[2] draft.required"),
        (ValidStatement with { SubmittedBy = [.. ValidStatement.SubmittedBy!, new() { Kind = "HealthCommissioner" }] }, "SubmittedBy[2].Reference draft.required"),
        (ValidStatement with { SubmittedBy = [.. ValidStatement.SubmittedBy!, new() { Reference = "x" }] }, "SubmittedBy[2].Kind draft.required"),
        (ValidStatement with { SubmittedBy = [.. ValidStatement.SubmittedBy!, new() { Kind = "Parish", Reference = "x" }] }, "SubmittedBy[2].Kind draft.one-of"),
        (ValidStatement with { Actions = [.. ValidStatement.Actions!, ValidAction with { Owner = new() { Kind = "HealthCommissioner" } }] }, "Actions[2].Owner.Reference draft.required"),
        (ValidStatement with { Actions = [.. ValidStatement.Actions!, ValidAction with { CompleteBy = "by Christmas" }] }, "Actions[2].CompleteBy draft.date"),
    ];

    private static readonly (WrittenStatementDraft Draft, string Fault)[] UnfitStatements =
    [
        (ValidStatement with { SubmittedBy = [.. ValidStatement.SubmittedBy!.Take(1)] }, "SubmittedBy statement.joint"),
        (ValidStatement with { Actions = [ValidAction] }, "Actions statement.actions"),
        (ValidStatement with { Actions = [.. ValidStatement.Actions!, ValidAction with { Concern = null }] }, "Actions[2].Concern statement.actions"),
        (ValidStatement with { Actions = [.. ValidStatement.Actions!, ValidAction with { Concern = 3 }] }, "Actions[2].Concern statement.actions"),
        (ValidStatement with { Actions = [.. ValidStatement.Actions!, ValidAction with { Description = "" }] }, "Actions[2].Description statement.description"),
        (ValidStatement with { Actions = [.. ValidStatement.Actions!, ValidAction with { Owner = null }] }, "Actions[2].Owner statement.owner"),
        (ValidStatement with { Actions = [.. ValidStatement.Actions!, ValidAction with { CompleteBy = null }] }, "Actions[2].CompleteBy statement.completion"),
        (ValidStatement with { Actions = [.. ValidStatement.Actions!, ValidAction with { Outcome = " " }] }, "Actions[2].Outcome statement.outcome"),
        (ValidStatement with { Actions = [.. ValidStatement.Actions!, ValidAction with { Measure = null }] }, "Actions[2].Measure statement.measure"),
    ];

    public static TheoryData<int> FindingCases => [.. Enumerable.Range(0, BrokenFindings.Length)];

    public static TheoryData<int> LetterCases => [.. Enumerable.Range(0, BrokenLetters.Length)];

    public static TheoryData<int> StatementCases => [.. Enumerable.Range(0, BrokenStatements.Length)];

    public static TheoryData<int> UnfitCases => [.. Enumerable.Range(0, UnfitStatements.Length)];

    [Theory, MemberData(nameof(FindingCases))]
    public void A_finding_with_one_fault_is_told_that_fault(int index) =>
        Assert.Equal([BrokenFindings[index].Fault], Faults(FindingValidator.Validate(BrokenFindings[index].Draft)));

    [Theory, MemberData(nameof(LetterCases))]
    public void A_letter_with_one_fault_is_told_that_fault(int index) =>
        Assert.Equal([BrokenLetters[index].Fault], Faults(LetterValidator.Validate(BrokenLetters[index].Draft)));

    [Theory, MemberData(nameof(StatementCases))]
    public void A_statement_that_cannot_be_read_is_told_why_with_and_without_the_letter(int index)
    {
        Assert.Equal([BrokenStatements[index].Fault], Faults(new WrittenStatementDraftValidator().Validate(BrokenStatements[index].Draft)));
        Assert.Equal([BrokenStatements[index].Fault], Faults(FitnessValidator.Validate(BrokenStatements[index].Draft)));
    }

    [Theory, MemberData(nameof(UnfitCases))]
    public void A_statement_that_is_unfit_can_be_recorded_and_is_told_why(int index)
    {
        (WrittenStatementDraft draft, string fault) = UnfitStatements[index];
        Assert.Equal([fault], Faults(FitnessValidator.Validate(draft)));
        Assert.Equal([fault], draft.ToDomain().CheckFitness(Invented.Letter()).Select(refusal => $"{refusal.Field} {refusal.Rule.Id}"));
    }

    [Fact]
    public void A_finding_with_nothing_in_it_is_told_everything() => Assert.Equal(
        [
            "AgeBand draft.required",
            "AgreedBy finding.agreed-by-team", "AgreedBy finding.agreed-by-team", "AgreedBy finding.agreed-by-team",
            "AgreedBy finding.both-inspectorates", "AgreedBy finding.both-inspectorates",
            "Evidence finding.triangulated",
            "Kind draft.required",
            "Narrative draft.required",
            "Question draft.required",
            "Sector draft.required",
            "Theme draft.required",
        ],
        Faults(FindingValidator.Validate(new FindingDraft())));

    [Fact]
    public void A_finding_with_every_fault_at_once_is_told_them_all() => Assert.Superset(
        new HashSet<string>([
            "Question finding.question", "Kind draft.one-of", "Theme finding.theme", "Sector draft.one-of", "AgeBand draft.one-of", "Narrative draft.required",
            "Evidence finding.triangulated", "Evidence[0].GatheredOn draft.date", "AgreedBy finding.both-inspectorates", "AgreedBy[0] finding.agreed-by-team",
            "Groups[0] draft.one-of", "PrimaryNeeds[0] draft.one-of", "District draft.required",
        ]),
        new HashSet<string>(Faults(FindingValidator.Validate(new FindingDraft
        {
            Question = "x", Kind = "x", Theme = "x", Sector = "x", AgeBand = "x", Narrative = "", Evidence = [ValidEvidence with { GatheredOn = "x" }],
            AgreedBy = ["x"], Groups = ["x"], PrimaryNeeds = ["x"], District = "",
        }))));

    [Fact]
    public void A_letter_with_nothing_in_it_is_told_everything() => Assert.Equal(
        [
            "Area draft.required", "Ccgs letter.addressed", "DatedOn draft.required", "Findings letter.key-findings", "Findings letter.key-findings",
            "FirstDay draft.required", "LastDay draft.required", "LocalAuthority draft.required",
            "Narratives letter.narratives", "Narratives letter.narratives", "Narratives letter.narratives",
            "Opening draft.required", "StatementRequired draft.required",
        ],
        Faults(LetterValidator.Validate(new ReportLetterDraft())));

    [Fact]
    public void A_statement_with_nothing_in_it_is_told_everything() => Assert.Equal(
        ["Actions statement.actions", "Actions statement.actions", "SubmittedBy statement.joint", "SubmittedBy statement.joint"],
        Faults(FitnessValidator.Validate(new WrittenStatementDraft())));

    [Fact]
    public void An_owner_that_is_not_one_of_the_partners_is_told_so_in_a_draft_too() => Assert.Equal(
        ["Actions[0].Owner statement.owner", "Actions[1].Owner statement.owner"],
        Faults(new WrittenStatementDraftValidator(Invented.Letter(), [Invented.Council]).Validate(ValidStatement)));

    [Fact]
    public void Drafts_without_a_fault_become_what_they_describe()
    {
        Assert.Equal(ValidFinding.Narrative, ValidFinding.ToDomain(Invented.Team).Narrative);
        Assert.Equal("Heywood", ValidFinding.ToDomain(Invented.Team).District);
        Assert.Equal([PrimaryNeed.SocialEmotionalAndMentalHealth], ValidFinding.ToDomain(Invented.Team).PrimaryNeeds);
        Assert.Equal(EvidenceKind.Information, ValidEvidence.ToDomain().Kind);
        ReportLetter letter = ValidLetter.ToDomain(Invented.Team);
        Assert.Equal((Invented.Lead, 3, 1), (letter.Lead, letter.Findings.Count, letter.KeyBullets.Count));
        Assert.Empty(ValidStatement.ToDomain().CheckFitness(Invented.Letter()));
        Assert.Empty(new WrittenStatementDraft().ToDomain().Actions);
    }

    [Fact]
    public void A_draft_with_faults_does_not_become_anything_and_says_why()
    {
        string message = Assert.Throws<FormatException>(() => (ValidLetter with { Area = "", DatedOn = "x" }).ToDomain(Invented.Team)).Message;
        Assert.Contains("Area: ", message, StringComparison.Ordinal);
        Assert.Contains("DatedOn: ", message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => new FindingDraft().ToDomain(Invented.Team));
        Assert.Throws<FormatException>(() => new EvidenceDraft().ToDomain());
        Assert.Throws<FormatException>(() => new WrittenStatementDraft { Actions = [null] }.ToDomain());
        Assert.Throws<ArgumentNullException>(() => new FindingDraft().ToDomain(null!));
        Assert.Throws<ArgumentNullException>(() => new ReportLetterDraft().ToDomain(null!));
        Assert.Throws<ArgumentNullException>(() => new WrittenStatementDraftValidator(null!));
    }
}
