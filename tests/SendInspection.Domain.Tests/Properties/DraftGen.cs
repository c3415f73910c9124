using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Validation;
using static SendInspection.Domain.Tests.Properties.ValueGen;

namespace SendInspection.Domain.Tests.Properties;

/// <summary>Drafts of what an inspection prepares, learns, finds and asks for: what they say need not be right.</summary>
internal static class DraftGen
{
    private static readonly Gen<string?> Word = Maybe(Text);

    internal static readonly Gen<InspectorDraft> Inspector =
        from reference in Word from name in Word from role in Word from trainedOn in Word
        select new InspectorDraft { Reference = reference, Name = name, Role = role, TrainedOn = trainedOn };

    internal static readonly Gen<InspectionTeamDraft> Team =
        from lead in Maybe(Inspector) from others in Listed(Inspector) from firstDay in Word
        select new InspectionTeamDraft { Lead = lead, Others = others, FirstDay = firstDay };

    internal static readonly Gen<HealthCommissionerDraft> Ccg = from code in Word from name in Word select new HealthCommissionerDraft { Code = code, Name = name };

    internal static readonly Gen<ProviderDraft> Provider =
        from reference in Word from name in Word from kind in Word select new ProviderDraft { Reference = reference, Name = name, Kind = kind };

    internal static readonly Gen<LocalAreaPartnersDraft> Partners =
        from authority in Word
        from ccgs in Listed(Ccg)
        from providers in Listed(Provider)
        from districts in Listed(Text)
        from children in MaybeValue(Int)
        select new LocalAreaPartnersDraft { LocalAuthority = authority, Commissioners = ccgs, Providers = providers, Districts = districts, ChildrenWithSend = children };

    internal static readonly Gen<KeyLineDraft> KeyLine =
        from text in Word from questions in Listed(Text) from sources in Listed(Text)
        select new KeyLineDraft { Text = text, Questions = questions, Sources = sources };

    internal static readonly Gen<KeyLinesDraft> KeyLines =
        from framework in Word from lines in Listed(KeyLine) select new KeyLinesDraft { Framework = framework, KeyLines = lines };

    internal static readonly Gen<CommunicationDraft> Communication =
        from means in Word from description in Word select new CommunicationDraft { Means = means, Description = description };

    internal static readonly Gen<ActivityDraft> Activity =
        from kind in Word
        from day in Word
        from chosenBy in Word
        from communication in Listed(Communication)
        from details in Gen.ArrayOf(Word, 7)
        from provider in Maybe(Provider)
        from open in MaybeValue(Bool)
        from invited in MaybeValue(Bool)
        select new ActivityDraft
        {
            Kind = kind,
            On = day,
            ChosenBy = chosenBy,
            Communication = communication,
            With = details[0],
            LeadersOf = details[1],
            Group = details[2],
            Provider = provider,
            File = details[3],
            Sector = details[4],
            Learnt = details[5],
            PromotedOn = details[6],
            OpenToAll = open,
            AllParentsInvited = invited,
        };

    internal static readonly Gen<SafeguardingActionDraft> SafeguardingAction =
        from what in Word from who in Word from day in Word from referredTo in Word
        select new SafeguardingActionDraft { What = what, By = who, On = day, ReferredTo = referredTo };

    internal static readonly Gen<SafeguardingConcernDraft> Concern =
        from reference in Word from recordedOn in Word from summary in Word from action in Maybe(SafeguardingAction)
        select new SafeguardingConcernDraft { Reference = reference, RecordedOn = recordedOn, Summary = summary, Action = action };

    internal static readonly Gen<SelfEvaluationClaimDraft> Claim =
        from question in Word from claim in Word from accuracy in Word from reason in Word
        select new SelfEvaluationClaimDraft { Question = question, Claim = claim, Accuracy = accuracy, Reason = reason };

    internal static readonly Gen<EvidenceDraft> Evidence =
        from reference in Word from kind in Word from sector in Word from summary in Word from gatheredOn in Word
        select new EvidenceDraft { Reference = reference, Kind = kind, Sector = sector, Summary = summary, GatheredOn = gatheredOn };

    internal static readonly Gen<FindingDraft> Finding =
        from words in Gen.ArrayOf(Word, 7)
        from evidence in Listed(Evidence)
        from agreedBy in Listed(Text)
        from groups in Listed(Text)
        from needs in Listed(Text)
        select new FindingDraft
        {
            Question = words[0],
            Kind = words[1],
            Theme = words[2],
            Sector = words[3],
            AgeBand = words[4],
            Narrative = words[5],
            Evidence = evidence,
            AgreedBy = agreedBy,
            Groups = groups,
            PrimaryNeeds = needs,
            District = words[6],
        };

    internal static readonly Gen<QuestionNarrativeDraft> Narrative =
        from question in Word from text in Word select new QuestionNarrativeDraft { Question = question, Text = text };

    internal static readonly Gen<ReportLetterDraft> Letter =
        from words in Gen.ArrayOf(Word, 6)
        from ccgs in Listed(Text)
        from narratives in Listed(Narrative)
        from findings in Listed(Finding)
        from required in MaybeValue(Bool)
        select new ReportLetterDraft
        {
            Area = words[0],
            LocalAuthority = words[1],
            Ccgs = ccgs,
            FirstDay = words[2],
            LastDay = words[3],
            DatedOn = words[4],
            Opening = words[5],
            Narratives = narratives,
            Findings = findings,
            StatementRequired = required,
        };

    internal static readonly Gen<ResponsiblePartyDraft> Party =
        from kind in Word from reference in Word select new ResponsiblePartyDraft { Kind = kind, Reference = reference };

    internal static readonly Gen<ActionDraft> Action =
        from concern in MaybeValue(Int)
        from description in Word
        from owner in Maybe(Party)
        from completeBy in Word
        from outcome in Word
        from measure in Word
        select new ActionDraft { Concern = concern, Description = description, Owner = owner, CompleteBy = completeBy, Outcome = outcome, Measure = measure };

    internal static readonly Gen<WrittenStatementDraft> Statement =
        from submittedBy in Listed(Party) from actions in Listed(Action) select new WrittenStatementDraft { SubmittedBy = submittedBy, Actions = actions };

    private static Gen<IReadOnlyList<T>?> Listed<T>(Gen<T> item) => Gen.Frequency(
        (1, Gen.Constant<IReadOnlyList<T>?>(null)),
        (4, from length in Gen.Choose(0, 3) from items in Gen.ListOf(item, length) select (IReadOnlyList<T>?)[.. items]));
}
