using static SendInspection.Domain.Json.ValueCodecs;

namespace SendInspection.Domain.Json;

/// <summary>How findings, letters and statements read in JSON. Names are stored for ever: add to them, but change none.</summary>
internal static class FindingCodecs
{
    internal static readonly Codec<FindingKind> FindingKind = new NameCodec<FindingKind>(
        (Domain.FindingKind.Strength, "strength"),
        (Domain.FindingKind.AreaForDevelopment, "area-for-development"),
        (Domain.FindingKind.SignificantConcern, "significant-concern"));
    internal static readonly Codec<AgeBand> AgeBand = new NameCodec<AgeBand>(
        (Domain.AgeBand.Under5, "under-5"),
        (Domain.AgeBand.SchoolAge, "school-age"),
        (Domain.AgeBand.From16To25, "from-16-to-25"),
        (Domain.AgeBand.From19To25, "from-19-to-25"),
        (Domain.AgeBand.From0To25, "from-0-to-25"));
    internal static readonly Codec<FindingGroup> FindingGroup = new NameCodec<FindingGroup>(
        (Domain.FindingGroup.SenSupport, "sen-support"),
        (Domain.FindingGroup.EhcPlan, "ehc-plan"),
        (Domain.FindingGroup.ChildrenLookedAfter, "children-looked-after"),
        (Domain.FindingGroup.PlacedOutOfArea, "placed-out-of-area"));

    internal static readonly Codec<PrimaryNeed> PrimaryNeed = new NameCodec<PrimaryNeed>(
        (Domain.PrimaryNeed.SpecificLearningDifficulty, "specific-learning-difficulty"),
        (Domain.PrimaryNeed.ModerateLearningDifficulty, "moderate-learning-difficulty"),
        (Domain.PrimaryNeed.SevereLearningDifficulty, "severe-learning-difficulty"),
        (Domain.PrimaryNeed.ProfoundAndMultipleLearningDifficulty, "profound-and-multiple-learning-difficulty"),
        (Domain.PrimaryNeed.SocialEmotionalAndMentalHealth, "social-emotional-and-mental-health"),
        (Domain.PrimaryNeed.SpeechLanguageAndCommunicationNeeds, "speech-language-and-communication-needs"),
        (Domain.PrimaryNeed.HearingImpairment, "hearing-impairment"),
        (Domain.PrimaryNeed.VisualImpairment, "visual-impairment"),
        (Domain.PrimaryNeed.MultiSensoryImpairment, "multi-sensory-impairment"),
        (Domain.PrimaryNeed.PhysicalDisability, "physical-disability"),
        (Domain.PrimaryNeed.AutisticSpectrumDisorder, "autistic-spectrum-disorder"),
        (Domain.PrimaryNeed.OtherDifficultyOrDisability, "other-difficulty-or-disability"),
        (Domain.PrimaryNeed.NoSpecialistAssessment, "no-specialist-assessment"));

    internal static readonly Codec<ResponsiblePartyKind> PartyKind = new NameCodec<ResponsiblePartyKind>(
        (Domain.ResponsiblePartyKind.LocalAuthority, "local-authority"),
        (Domain.ResponsiblePartyKind.HealthCommissioner, "health-commissioner"),
        (Domain.ResponsiblePartyKind.OtherPartner, "other-partner"));
    internal static readonly Codec<MinisterialOption> Option = new NameCodec<MinisterialOption>(
        (Domain.MinisterialOption.AdditionalTargetedSupport, "additional-targeted-support"),
        (Domain.MinisterialOption.ContinueToMonitorProgress, "continue-to-monitor-progress"),
        (Domain.MinisterialOption.StatutoryDirection, "statutory-direction"),
        (Domain.MinisterialOption.FurtherInspection, "further-inspection"));

    internal static readonly Codec<PersonalDataKind> PersonalDataKind = new NameCodec<PersonalDataKind>(
        (Domain.PersonalDataKind.NhsNumber, "nhs-number"),
        (Domain.PersonalDataKind.UniquePupilNumber, "unique-pupil-number"),
        (Domain.PersonalDataKind.DateOfBirth, "date-of-birth"),
        (Domain.PersonalDataKind.EmailAddress, "email-address"),
        (Domain.PersonalDataKind.Postcode, "postcode"),
        (Domain.PersonalDataKind.PhoneNumber, "phone-number"));

    /// <summary>A theme by its identifier; the taxonomy itself tells the rest.</summary>
    internal static readonly Codec<Theme> Theme = new NameCodec<Theme>([.. Domain.Theme.All.Select(theme => (theme, theme.Id))]);

    internal static readonly Codec<Triangulation> Triangulation = new ObjectCodec<Triangulation>(
            "triangulation", v => new(v.Int(), v.Int(), v.Next<Citation>()))
        .With("kinds", Int, triangulation => triangulation.Kinds)
        .With("kindsForConcern", Int, triangulation => triangulation.KindsForConcern)
        .With("citation", ValueCodecs.Citation, triangulation => triangulation.Citation);

    // What is left out is read as the default, which therefore never changes.
    internal static readonly Codec<Finding> Finding = new ObjectCodec<Finding>(
            "finding",
            v => new(
                v.Text(), v.Next<FindingKind>(), v.Next<Theme>(), v.Next<Sector>(), v.Next<AgeBand>(), v.Text(), v.Next<ValueList<Evidence>>(),
                v.Next<ValueList<Inspector>>(), v.Next<ValueList<FindingGroup>>(), v.Next<ValueList<PrimaryNeed>>(), v.Next<string?>(),
                v.Next<Triangulation?>()))
        .With("question", Text, finding => finding.Question)
        .With("kind", FindingKind, finding => finding.Kind)
        .With("theme", Theme, finding => finding.Theme)
        .With("sector", ValueCodecs.Sector, finding => finding.Sector)
        .With("ageBand", AgeBand, finding => finding.AgeBand)
        .With("narrative", Text, finding => finding.Narrative)
        .With("evidence", List(ValueCodecs.Evidence), finding => finding.Evidence)
        .With("agreedBy", List(ValueCodecs.Inspector), finding => finding.AgreedBy)
        .With("groups", List(FindingGroup), finding => finding.Groups)
        .With("primaryNeeds", List(PrimaryNeed), finding => finding.PrimaryNeeds)
        .Maybe("district", Text, finding => finding.District)
        .Maybe("triangulation", Triangulation, finding => finding.Triangulation == Domain.Triangulation.Default ? null : finding.Triangulation);

    internal static readonly Codec<QuestionNarrative> Narrative = new ObjectCodec<QuestionNarrative>(
            "question-narrative", v => new(v.Text(), v.Text()))
        .With("question", Text, narrative => narrative.Question)
        .With("text", Text, narrative => narrative.Text);

    internal static readonly Codec<AreaForAction> AreaForAction = new ObjectCodec<AreaForAction>(
            "area-for-action", v => new(v.Text(), v.Next<string?>()))
        .With("text", Text, area => area.Text)
        .Maybe("responsibleBody", Text, area => area.ResponsibleBody);

    private static readonly ObjectCodec<ReportLetter> Letter = new ObjectCodec<ReportLetter>(
            "report-letter",
            v => new(
                v.Text(), v.Text(), v.Next<ValueList<string>>(), v.Next<DateInterval>(), v.Date(), v.Text(), v.Next<ValueList<QuestionNarrative>>(),
                v.Next<ValueList<Finding>>(), v.Bool(), v.Next<Inspector>()),
            isCase: true)
        .With("area", Text, letter => letter.Area)
        .With("localAuthority", Text, letter => letter.LocalAuthority)
        .With("ccgs", List(Text), letter => letter.Ccgs)
        .With("inspected", Days, letter => letter.Inspected)
        .With("datedOn", Date, letter => letter.DatedOn)
        .With("opening", Text, letter => letter.Opening)
        .With("narratives", List(Narrative), letter => letter.Narratives)
        .With("findings", List(Finding), letter => letter.Findings)
        .With("statementRequired", Bool, letter => letter.StatementRequired)
        .With("lead", ValueCodecs.Inspector, letter => letter.Lead);

    private static readonly ObjectCodec<AreaReport> AreaReport = new ObjectCodec<AreaReport>(
            "area-report",
            v => new(
                v.Text(), v.Text(), v.Next<ValueList<string>>(), v.Next<DateInterval>(), v.Date(), v.Int(), v.Text(), v.Text(), v.Text(), v.Text(),
                v.Next<ValueList<AreaForAction>>(), v.Next<ValueList<AreaForAction>>(), v.Next<Inspector>(), v.Next<ValueList<Inspector>>()),
            isCase: true)
        .With("area", Text, report => report.Area)
        .With("localAuthority", Text, report => report.LocalAuthority)
        .With("icbs", List(Text), report => report.Icbs)
        .With("inspected", Days, report => report.Inspected)
        .With("datedOn", Date, report => report.DatedOn)
        .With("outcome", Int, report => report.Outcome)
        .With("partnership", Text, report => report.Partnership)
        .With("experience", Text, report => report.Experience)
        .With("effective", Text, report => report.Effective)
        .With("better", Text, report => report.Better)
        .With("priorityActions", List(AreaForAction), report => report.PriorityActions)
        .With("improvements", List(AreaForAction), report => report.Improvements)
        .With("lead", ValueCodecs.Inspector, report => report.Lead)
        .With("team", List(ValueCodecs.Inspector), report => report.Team);

    internal static readonly FamilyCodec<InspectionReport> Reports = new FamilyCodec<InspectionReport>("inspection-report").Case(Letter).Case(AreaReport);

    internal static readonly Codec<ResponsibleParty> ResponsibleParty = new ObjectCodec<ResponsibleParty>(
            "responsible-party", v => new(v.Next<ResponsiblePartyKind>(), v.Text()))
        .With("kind", PartyKind, party => party.Kind)
        .With("reference", Text, party => party.Reference);

    internal static readonly Codec<StatementAction> Action = new ObjectCodec<StatementAction>(
            "statement-action",
            v => new(
                v.Next<int?>(), v.Next<string?>(), v.Next<ResponsibleParty?>(), v.Next<LocalDate?>(), v.Next<string?>(), v.Next<string?>()))
        .Maybe("concern", Int, action => action.Concern)
        .Maybe("description", Text, action => action.Description)
        .Maybe("owner", ResponsibleParty, action => action.Owner)
        .Maybe("completeBy", Date, action => action.CompleteBy)
        .Maybe("outcome", Text, action => action.Outcome)
        .Maybe("measure", Text, action => action.Measure);

    internal static readonly Codec<WrittenStatement> Statement = new ObjectCodec<WrittenStatement>(
            "written-statement", v => new(v.Next<ValueList<ResponsibleParty>>(), v.Next<ValueList<StatementAction>>()))
        .With("submittedBy", List(ResponsibleParty), statement => statement.SubmittedBy)
        .With("actions", List(Action), statement => statement.Actions);

    internal static ICodec[] All =>
    [
        FindingKind, AgeBand, FindingGroup, PrimaryNeed, PartyKind, Option, PersonalDataKind, Theme, Triangulation, Finding, Narrative, Reports, .. Reports.Cases, AreaForAction,
        ResponsibleParty, Action, Statement, .. Lists(Finding),
    ];
}
