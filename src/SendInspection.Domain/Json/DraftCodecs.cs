using SendInspection.Domain.Validation;
using static SendInspection.Domain.Json.ValueCodecs;

namespace SendInspection.Domain.Json;

/// <summary>How drafts read in JSON: every member may be left out or null, and no text is judged; that is for their validators.</summary>
internal static class DraftCodecs
{
    private static readonly Codec<IReadOnlyList<string?>> Texts = ListOf(Text);

    private static readonly ObjectCodec<KnownDateDraft> KnownDate =
        Of("date", v => new KnownDateDraft { On = v.Next<string?>(), From = v.Next<string?>(), To = v.Next<string?>(), Source = v.Next<string?>(), Confidence = v.Next<string?>() })
            .Maybe("on", Text, date => date.On)
            .Maybe("from", Text, date => date.From)
            .Maybe("to", Text, date => date.To)
            .Maybe("source", Text, date => date.Source)
            .Maybe("confidence", Text, date => date.Confidence);

    private static readonly ObjectCodec<StatementRequirementDraft> StatementRequirement =
        Of("statement", v => new StatementRequirementDraft { Required = v.Next<bool?>(), Source = v.Next<string?>(), Confidence = v.Next<string?>() })
            .Maybe("required", Bool, statement => statement.Required)
            .Maybe("source", Text, statement => statement.Source)
            .Maybe("confidence", Text, statement => statement.Confidence);

    private static readonly ObjectCodec<RevisitDraft> Revisit =
        Of("revisit", v => new RevisitDraft { FirstDay = v.Next<KnownDateDraft?>(), LastDay = v.Next<KnownDateDraft?>(), Result = v.Next<string?>() })
            .Maybe("firstDay", KnownDate, revisit => revisit.FirstDay)
            .Maybe("lastDay", KnownDate, revisit => revisit.LastDay)
            .Maybe("result", Text, revisit => revisit.Result);

    private static readonly ObjectCodec<OutcomeDraft> Outcome =
        Of("outcome", v => new OutcomeDraft { Number = v.Next<int?>(), Source = v.Next<string?>(), Confidence = v.Next<string?>() })
            .Maybe("number", Int, outcome => outcome.Number)
            .Maybe("source", Text, outcome => outcome.Source)
            .Maybe("confidence", Text, outcome => outcome.Confidence);

    internal static readonly ObjectCodec<InspectionRecordDraft> Record =
        Of("inspection record", v => new InspectionRecordDraft
        {
            Framework = v.Next<string?>(),
            AreaCode = v.Next<string?>(),
            Area = v.Next<string?>(),
            FirstDay = v.Next<KnownDateDraft?>(),
            LastDay = v.Next<KnownDateDraft?>(),
            LetterReceived = v.Next<KnownDateDraft?>(),
            LetterPublished = v.Next<KnownDateDraft?>(),
            Statement = v.Next<StatementRequirementDraft?>(),
            StatementSubmitted = v.Next<KnownDateDraft?>(),
            Revisit = v.Next<RevisitDraft?>(),
            Outcome = v.Next<OutcomeDraft?>(),
        })
            .Maybe("framework", Text, record => record.Framework)
            .Maybe("areaCode", Text, record => record.AreaCode)
            .Maybe("area", Text, record => record.Area)
            .Maybe("firstDay", KnownDate, record => record.FirstDay)
            .Maybe("lastDay", KnownDate, record => record.LastDay)
            .Maybe("letterReceived", KnownDate, record => record.LetterReceived)
            .Maybe("letterPublished", KnownDate, record => record.LetterPublished)
            .Maybe("statement", StatementRequirement, record => record.Statement)
            .Maybe("statementSubmitted", KnownDate, record => record.StatementSubmitted)
            .Maybe("revisit", Revisit, record => record.Revisit)
            .Maybe("outcome", Outcome, record => record.Outcome);

    private static readonly ObjectCodec<InspectorDraft> Inspector =
        Of("inspector", v => new InspectorDraft { Reference = v.Next<string?>(), Name = v.Next<string?>(), Role = v.Next<string?>(), TrainedOn = v.Next<string?>() })
            .Maybe("reference", Text, inspector => inspector.Reference)
            .Maybe("name", Text, inspector => inspector.Name)
            .Maybe("role", Text, inspector => inspector.Role)
            .Maybe("trainedOn", Text, inspector => inspector.TrainedOn);

    private static readonly ObjectCodec<InspectionTeamDraft> Team =
        Of("inspection team", v => new InspectionTeamDraft
        {
            Lead = v.Next<InspectorDraft?>(),
            Others = v.Next<IReadOnlyList<InspectorDraft>?>(),
            Framework = v.Next<string?>(),
            FirstDay = v.Next<string?>(),
        })
            .Maybe("lead", Inspector, team => team.Lead)
            .Maybe("others", ListOf(Inspector), team => team.Others)
            .Maybe("framework", Text, team => team.Framework)
            .Maybe("firstDay", Text, team => team.FirstDay);

    private static readonly ObjectCodec<HealthCommissionerDraft> Commissioner =
        Of("health commissioner", v => new HealthCommissionerDraft { Code = v.Next<string?>(), Name = v.Next<string?>() })
            .Maybe("code", Text, commissioner => commissioner.Code)
            .Maybe("name", Text, commissioner => commissioner.Name);

    private static readonly ObjectCodec<ProviderDraft> Provider =
        Of("provider", v => new ProviderDraft { Reference = v.Next<string?>(), Name = v.Next<string?>(), Kind = v.Next<string?>() })
            .Maybe("reference", Text, provider => provider.Reference)
            .Maybe("name", Text, provider => provider.Name)
            .Maybe("kind", Text, provider => provider.Kind);

    private static readonly ObjectCodec<LocalAreaPartnersDraft> Partners =
        Of("partners", v => new LocalAreaPartnersDraft
        {
            LocalAuthority = v.Next<string?>(),
            Commissioners = v.Next<IReadOnlyList<HealthCommissionerDraft>?>(),
            Providers = v.Next<IReadOnlyList<ProviderDraft>?>(),
            Districts = v.Next<IReadOnlyList<string>?>(),
            ChildrenWithSend = v.Next<int?>(),
        })
            .Maybe("localAuthority", Text, partners => partners.LocalAuthority)
            .Maybe("commissioners", ListOf(Commissioner), partners => partners.Commissioners)
            .Maybe("providers", ListOf(Provider), partners => partners.Providers)
            .Maybe("districts", Texts, partners => partners.Districts)
            .Maybe("childrenWithSend", Int, partners => partners.ChildrenWithSend);

    private static readonly ObjectCodec<KeyLineDraft> KeyLine =
        Of("key line of enquiry", v => new KeyLineDraft { Text = v.Next<string?>(), Questions = v.Next<IReadOnlyList<string>?>(), Sources = v.Next<IReadOnlyList<string>?>() })
            .Maybe("text", Text, line => line.Text)
            .Maybe("questions", Texts, line => line.Questions)
            .Maybe("sources", Texts, line => line.Sources);

    private static readonly ObjectCodec<KeyLinesDraft> KeyLines =
        Of("key lines of enquiry", v => new KeyLinesDraft { Framework = v.Next<string?>(), KeyLines = v.Next<IReadOnlyList<KeyLineDraft>?>() })
            .Maybe("framework", Text, lines => lines.Framework)
            .Maybe("keyLines", ListOf(KeyLine), lines => lines.KeyLines);

    private static readonly ObjectCodec<CommunicationDraft> Communication =
        Of("communication arrangement", v => new CommunicationDraft { Means = v.Next<string?>(), Description = v.Next<string?>() })
            .Maybe("means", Text, arrangement => arrangement.Means)
            .Maybe("description", Text, arrangement => arrangement.Description);

    private static readonly ObjectCodec<ActivityDraft> Activity =
        Of("activity", v => new ActivityDraft
        {
            Kind = v.Next<string?>(),
            On = v.Next<string?>(),
            ChosenBy = v.Next<string?>(),
            Communication = v.Next<IReadOnlyList<CommunicationDraft>?>(),
            With = v.Next<string?>(),
            LeadersOf = v.Next<string?>(),
            Group = v.Next<string?>(),
            Provider = v.Next<ProviderDraft?>(),
            File = v.Next<string?>(),
            Sector = v.Next<string?>(),
            Learnt = v.Next<string?>(),
            PromotedOn = v.Next<string?>(),
            OpenToAll = v.Next<bool?>(),
            AllParentsInvited = v.Next<bool?>(),
        })
            .Maybe("kind", Text, activity => activity.Kind)
            .Maybe("on", Text, activity => activity.On)
            .Maybe("chosenBy", Text, activity => activity.ChosenBy)
            .Maybe("communication", ListOf(Communication), activity => activity.Communication)
            .Maybe("with", Text, activity => activity.With)
            .Maybe("leadersOf", Text, activity => activity.LeadersOf)
            .Maybe("group", Text, activity => activity.Group)
            .Maybe("provider", Provider, activity => activity.Provider)
            .Maybe("file", Text, activity => activity.File)
            .Maybe("sector", Text, activity => activity.Sector)
            .Maybe("learnt", Text, activity => activity.Learnt)
            .Maybe("promotedOn", Text, activity => activity.PromotedOn)
            .Maybe("openToAll", Bool, activity => activity.OpenToAll)
            .Maybe("allParentsInvited", Bool, activity => activity.AllParentsInvited);

    private static readonly ObjectCodec<SafeguardingActionDraft> SafeguardingAction =
        Of("safeguarding action", v => new SafeguardingActionDraft { What = v.Next<string?>(), By = v.Next<string?>(), On = v.Next<string?>(), ReferredTo = v.Next<string?>() })
            .Maybe("what", Text, action => action.What)
            .Maybe("by", Text, action => action.By)
            .Maybe("on", Text, action => action.On)
            .Maybe("referredTo", Text, action => action.ReferredTo);

    private static readonly ObjectCodec<SafeguardingConcernDraft> Concern =
        Of("safeguarding concern", v => new SafeguardingConcernDraft
        {
            Reference = v.Next<string?>(),
            RecordedOn = v.Next<string?>(),
            Summary = v.Next<string?>(),
            Action = v.Next<SafeguardingActionDraft?>(),
        })
            .Maybe("reference", Text, concern => concern.Reference)
            .Maybe("recordedOn", Text, concern => concern.RecordedOn)
            .Maybe("summary", Text, concern => concern.Summary)
            .Maybe("action", SafeguardingAction, concern => concern.Action);

    private static readonly ObjectCodec<SelfEvaluationClaimDraft> Claim =
        Of("self-evaluation claim", v => new SelfEvaluationClaimDraft { Question = v.Next<string?>(), Claim = v.Next<string?>(), Accuracy = v.Next<string?>(), Reason = v.Next<string?>() })
            .Maybe("question", Text, claim => claim.Question)
            .Maybe("claim", Text, claim => claim.Claim)
            .Maybe("accuracy", Text, claim => claim.Accuracy)
            .Maybe("reason", Text, claim => claim.Reason);

    private static readonly ObjectCodec<EvidenceDraft> Evidence =
        Of("piece of evidence", v => new EvidenceDraft
        {
            Reference = v.Next<string?>(),
            Kind = v.Next<string?>(),
            Sector = v.Next<string?>(),
            Summary = v.Next<string?>(),
            GatheredOn = v.Next<string?>(),
        })
            .Maybe("reference", Text, evidence => evidence.Reference)
            .Maybe("kind", Text, evidence => evidence.Kind)
            .Maybe("sector", Text, evidence => evidence.Sector)
            .Maybe("summary", Text, evidence => evidence.Summary)
            .Maybe("gatheredOn", Text, evidence => evidence.GatheredOn);

    private static readonly ObjectCodec<FindingDraft> Finding =
        Of("finding", v => new FindingDraft
        {
            Question = v.Next<string?>(),
            Kind = v.Next<string?>(),
            Theme = v.Next<string?>(),
            Sector = v.Next<string?>(),
            AgeBand = v.Next<string?>(),
            Narrative = v.Next<string?>(),
            Evidence = v.Next<IReadOnlyList<EvidenceDraft?>?>(),
            AgreedBy = v.Next<IReadOnlyList<string?>?>(),
            Groups = v.Next<IReadOnlyList<string?>?>(),
            PrimaryNeeds = v.Next<IReadOnlyList<string?>?>(),
            District = v.Next<string?>(),
        })
            .Maybe("question", Text, finding => finding.Question)
            .Maybe("kind", Text, finding => finding.Kind)
            .Maybe("theme", Text, finding => finding.Theme)
            .Maybe("sector", Text, finding => finding.Sector)
            .Maybe("ageBand", Text, finding => finding.AgeBand)
            .Maybe("narrative", Text, finding => finding.Narrative)
            .Maybe("evidence", ListOf(Evidence), finding => finding.Evidence)
            .Maybe("agreedBy", Texts, finding => finding.AgreedBy)
            .Maybe("groups", Texts, finding => finding.Groups)
            .Maybe("primaryNeeds", Texts, finding => finding.PrimaryNeeds)
            .Maybe("district", Text, finding => finding.District);

    private static readonly ObjectCodec<QuestionNarrativeDraft> Narrative =
        Of("narrative", v => new QuestionNarrativeDraft { Question = v.Next<string?>(), Text = v.Next<string?>() })
            .Maybe("question", Text, narrative => narrative.Question)
            .Maybe("text", Text, narrative => narrative.Text);

    private static readonly ObjectCodec<ReportLetterDraft> Letter =
        Of("report letter", v => new ReportLetterDraft
        {
            Area = v.Next<string?>(),
            LocalAuthority = v.Next<string?>(),
            Ccgs = v.Next<IReadOnlyList<string?>?>(),
            FirstDay = v.Next<string?>(),
            LastDay = v.Next<string?>(),
            DatedOn = v.Next<string?>(),
            Opening = v.Next<string?>(),
            Narratives = v.Next<IReadOnlyList<QuestionNarrativeDraft?>?>(),
            Findings = v.Next<IReadOnlyList<FindingDraft?>?>(),
            StatementRequired = v.Next<bool?>(),
        })
            .Maybe("area", Text, letter => letter.Area)
            .Maybe("localAuthority", Text, letter => letter.LocalAuthority)
            .Maybe("ccgs", Texts, letter => letter.Ccgs)
            .Maybe("firstDay", Text, letter => letter.FirstDay)
            .Maybe("lastDay", Text, letter => letter.LastDay)
            .Maybe("datedOn", Text, letter => letter.DatedOn)
            .Maybe("opening", Text, letter => letter.Opening)
            .Maybe("narratives", ListOf(Narrative), letter => letter.Narratives)
            .Maybe("findings", ListOf(Finding), letter => letter.Findings)
            .Maybe("statementRequired", Bool, letter => letter.StatementRequired);

    private static readonly ObjectCodec<ResponsiblePartyDraft> Party =
        Of("responsible party", v => new ResponsiblePartyDraft { Kind = v.Next<string?>(), Reference = v.Next<string?>() })
            .Maybe("kind", Text, party => party.Kind)
            .Maybe("reference", Text, party => party.Reference);

    private static readonly ObjectCodec<ActionDraft> Action =
        Of("action", v => new ActionDraft
        {
            Concern = v.Next<int?>(),
            Description = v.Next<string?>(),
            Owner = v.Next<ResponsiblePartyDraft?>(),
            CompleteBy = v.Next<string?>(),
            Outcome = v.Next<string?>(),
            Measure = v.Next<string?>(),
        })
            .Maybe("concern", Int, action => action.Concern)
            .Maybe("description", Text, action => action.Description)
            .Maybe("owner", Party, action => action.Owner)
            .Maybe("completeBy", Text, action => action.CompleteBy)
            .Maybe("outcome", Text, action => action.Outcome)
            .Maybe("measure", Text, action => action.Measure);

    private static readonly ObjectCodec<WrittenStatementDraft> Statement =
        Of("written statement", v => new WrittenStatementDraft
        {
            SubmittedBy = v.Next<IReadOnlyList<ResponsiblePartyDraft?>?>(),
            Actions = v.Next<IReadOnlyList<ActionDraft?>?>(),
        })
            .Maybe("submittedBy", ListOf(Party), statement => statement.SubmittedBy)
            .Maybe("actions", ListOf(Action), statement => statement.Actions);

    internal static ICodec[] All =>
    [
        KnownDate, StatementRequirement, Revisit, Outcome, Record, Inspector, Team, Commissioner, Provider, Partners, KeyLine, KeyLines, Communication, Activity,
        SafeguardingAction, Concern, Claim, Evidence, Finding, Narrative, Letter, Party, Action, Statement, .. Lists(Record), ListOf(Activity), ListOf(Concern), ListOf(Claim),
    ];

    private static ObjectCodec<T> Of<T>(string name, Func<Members, T> make)
        where T : notnull => new(name, make, isDraft: true);

    private static Codec<IReadOnlyList<T?>> ListOf<T>(Codec<T> item)
        where T : class => new ListCodec<IReadOnlyList<T?>, T?>(item!, items => items, holdsNulls: true);
}
