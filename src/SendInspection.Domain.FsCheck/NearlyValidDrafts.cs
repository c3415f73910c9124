using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Testing;

/// <summary>Drafts of right values, each with one thing spoilt.</summary>
internal static class NearlyValidDrafts
{
    private static readonly LocalDate FirstDay = new(2017, 1, 9);

    internal static readonly Arbitrary<NearlyValid<InspectionTeamDraft>> Teams = Spoilt(
        SendInspectionGen.Team.Select(Draft),
        new InspectionTeamDraftValidator(),
        draft => Fewer(draft.Others!).Select(others => draft with { Others = others }),
        (Rules.DraftRequired, draft => draft with { Lead = draft.Lead! with { Name = " " } }),
        (Rules.DraftRequired, draft => draft with { Lead = draft.Lead! with { Reference = null } }),
        (Rules.DraftDate, draft => draft with { Lead = draft.Lead! with { TrainedOn = "31/10/2016" } }),
        (Rules.DraftOneOf, draft => draft with { Lead = draft.Lead! with { Role = "chief" } }),
        (Rules.DraftOneOf, draft => draft with { Framework = "send-2015" }),
        (Rules.TeamLead, draft => draft with { Lead = draft.Lead! with { Role = "ofstedInspector" } }),
        (Rules.TeamCqc, draft => draft with { Others = [.. draft.Others!.Where(other => other.Role != nameof(InspectorRole.CqcInspector))] }),
        (Rules.TeamOfsted, draft => draft with { Others = [.. draft.Others!.Where(other => other.Role != nameof(InspectorRole.OfstedInspector))] }),
        (Rules.TeamNobodyTwice, draft => draft with { Others = [.. draft.Others!, draft.Others![0]] }),
        (Rules.TeamTrained, draft => draft with { Lead = draft.Lead! with { TrainedOn = null } }),
        (Rules.TeamTrained, draft => draft with { FirstDay = "2015-09-01" }));

    internal static readonly Arbitrary<NearlyValid<LocalAreaPartnersDraft>> Partners = Spoilt(
        SendInspectionGen.Partners.Select(Draft),
        new LocalAreaPartnersDraftValidator(),
        draft => Fewer(draft.Commissioners!).Select(fewer => draft with { Commissioners = fewer })
            .Concat(Fewer(draft.Providers!).Select(fewer => draft with { Providers = fewer }))
            .Concat(Fewer(draft.Districts!).Select(fewer => draft with { Districts = fewer })),
        (Rules.DraftRequired, draft => draft with { LocalAuthority = "" }),
        (Rules.DraftRequired, draft => draft with { ChildrenWithSend = null }),
        (Rules.DraftCode, draft => draft with { LocalAuthority = "35" }),
        (Rules.AreaHealthCommissioners, draft => draft with { Commissioners = [] }),
        (Rules.AreaCommissionerCode, draft => draft with { Commissioners = [.. draft.Commissioners!, new() { Code = "1d", Name = "NHS Vale CCG" }] }),
        (Rules.AreaPartnerOnce, draft => draft with { Commissioners = [.. draft.Commissioners!, draft.Commissioners![0]] }),
        (Rules.AreaPartnerOnce, draft => draft with { Districts = ["North", "North"] }),
        (Rules.AreaChildren, draft => draft with { ChildrenWithSend = -1 }));

    internal static readonly Arbitrary<NearlyValid<KeyLinesDraft>> KeyLines = Spoilt(
        SendInspectionGen.KeyLinesFor(Framework.Send2016).Select(Draft),
        new KeyLinesDraftValidator(),
        draft => Fewer(draft.KeyLines!).Select(fewer => draft with { KeyLines = fewer }),
        (Rules.DraftRequired, draft => draft with { KeyLines = [draft.KeyLines![0] with { Text = null }, .. draft.KeyLines.Skip(1)] }),
        (Rules.DraftOneOf, draft => draft with { KeyLines = [draft.KeyLines![0] with { Sources = ["hearsay"] }, .. draft.KeyLines.Skip(1)] }),
        (Rules.KeyLineSource, draft => draft with { KeyLines = [draft.KeyLines![0] with { Sources = [] }, .. draft.KeyLines.Skip(1)] }),
        (Rules.KeyLineQuestion, draft => draft with { KeyLines = [draft.KeyLines![0] with { Questions = [.. draft.KeyLines[0].Questions!, "D"] }, .. draft.KeyLines.Skip(1)] }),
        (Rules.KeyLinesCover, draft => draft with { KeyLines = [draft.KeyLines![0] with { Questions = ["A"] }] }));

    internal static readonly Arbitrary<NearlyValid<ActivityDraft>> Activities = Spoilt(
        SendInspectionGen.Activity.Select(Draft),
        new ActivityDraftValidator(),
        draft => draft.Communication is { Count: > 0 } how ? Fewer(how).Select(fewer => draft with { Communication = fewer }) : [],
        (Rules.DraftRequired, draft => draft with { On = "" }),
        (Rules.DraftDate, draft => draft with { On = "2016-02-30" }),
        (Rules.DraftOneOf, draft => draft with { Kind = "visit" }),
        (Rules.DraftFieldOfKind, draft => draft with { With = draft.With is null ? "electedMembers" : null, Group = draft.With is null ? draft.Group : "A group" }),
        (Rules.ChosenByInspector, draft => draft with { ChosenBy = null }),
        (Rules.FileReference, draft => draft with { File = draft.File is null ? null : "Jane Marsh" }),
        (Rules.WebinarPromoted, draft => draft with { PromotedOn = draft.PromotedOn is null ? null : "2035-01-01" }),
        (Rules.CommunicationDescribed, draft => draft with { Communication = [new() { Means = "other" }] }),
        (Rules.OpenToAll, draft => draft with { OpenToAll = false }),
        (Rules.AllParentsInvited, draft => draft with { AllParentsInvited = false }));

    internal static readonly Arbitrary<NearlyValid<SafeguardingConcernDraft>> Concerns = Spoilt(
        SendInspectionGen.Concern.Select(Draft),
        new SafeguardingConcernDraftValidator(),
        _ => [],
        (Rules.DraftRequired, draft => draft with { Reference = null }),
        (Rules.DraftRequired, draft => draft with { Summary = " " }),
        (Rules.DraftDate, draft => draft with { RecordedOn = "tomorrow" }),
        (Rules.ConcernBeforeAction, draft => draft with { Action = draft.Action is null ? null : draft.Action with { On = "2015-12-31" } }));

    internal static readonly Arbitrary<NearlyValid<SelfEvaluationClaimDraft>> Claims = Spoilt(
        SendInspectionGen.Claim.Select(Draft),
        new SelfEvaluationClaimDraftValidator(),
        _ => [],
        (Rules.DraftRequired, draft => draft with { Question = null }),
        (Rules.DraftRequired, draft => draft with { Claim = "" }),
        (Rules.DraftOneOf, draft => draft with { Accuracy = "true", Reason = "The data show it." }),
        (Rules.SelfEvaluationReason, draft => draft with { Accuracy = "accurate", Reason = null }),
        (Rules.SelfEvaluationReason, draft => draft with { Accuracy = null, Reason = "The data show it." }));

    /// <summary>One thing of a right draft spoilt, where nothing else is wrong then. Shrunk, it is still the same rule that is broken, and no other.</summary>
    private static Arbitrary<NearlyValid<T>> Spoilt<T>(Gen<T> right, IValidator<T> validator, Func<T, IEnumerable<T>> smaller, params (Rule Rule, Func<T, T> Spoil)[] faults)
        where T : notnull
    {
        Gen<NearlyValid<T>> spoilt = from draft in right from fault in Gen.Elements(faults) select new NearlyValid<T>(fault.Spoil(draft), fault.Rule);
        return Arb.From(spoilt.Where(BreaksOnlyItsRule), each => smaller(each.Value).Select(draft => each with { Value = draft }).Where(BreaksOnlyItsRule));

        bool BreaksOnlyItsRule(NearlyValid<T> nearly)
        {
            string[] broken = [.. validator.Validate(nearly.Value).Errors.Select(fault => fault.ErrorCode).Distinct()];
            return broken is [var only] && only == nearly.Rule.Id;
        }
    }

    private static IEnumerable<IReadOnlyList<T>> Fewer<T>(IReadOnlyList<T> items) => Smaller.Fewer(items.ToValueList());

    private static InspectionTeamDraft Draft(InspectionTeam team) => new()
    {
        Lead = Draft(team.Lead), Others = [.. team.Others.Select(Draft)], Framework = Framework.Send2016.Id, FirstDay = Iso(FirstDay),
    };

    private static InspectorDraft Draft(Inspector inspector) => new()
    {
        Reference = inspector.Reference, Name = inspector.Name, Role = inspector.Role.ToString(), TrainedOn = inspector.TrainedOn is { } day ? Iso(day) : null,
    };

    private static LocalAreaPartnersDraft Draft(LocalAreaPartners partners) => new()
    {
        LocalAuthority = partners.LocalAuthority.ToString(),
        Commissioners = [.. partners.Commissioners.Select(each => new HealthCommissionerDraft { Code = each.Code, Name = each.Name })],
        Providers = [.. partners.Providers.Select(Draft)],
        Districts = partners.Districts,
        ChildrenWithSend = partners.ChildrenWithSend,
    };

    private static ProviderDraft Draft(Provider provider) => new() { Reference = provider.Reference, Name = provider.Name, Kind = provider.Kind.ToString() };

    private static KeyLinesDraft Draft(ValueList<KeyLineOfEnquiry> lines) => new()
    {
        Framework = Framework.Send2016.Id,
        KeyLines = [.. lines.Select(line => new KeyLineDraft { Text = line.Text, Questions = line.Questions, Sources = [.. line.Sources.Select(source => source.Id)] })],
    };

    private static ActivityDraft Draft(FieldworkActivity activity)
    {
        ActivityDraft draft = new()
        {
            Kind = activity.GetType().Name,
            On = Iso(activity.On),
            ChosenBy = activity.ChosenBy,
            Communication = [.. activity.Communication.Select(how => new CommunicationDraft { Means = how.Means.ToString(), Description = how.Description })],
        };
        return activity switch
        {
            Discussion each => draft with { With = each.With.ToString() },
            LeadersMeeting each => draft with { LeadersOf = each.LeadersOf.ToString() },
            ParentGroupMeeting each => draft with { Group = each.Group, OpenToAll = true },
            ReferenceGroupMeeting each => draft with { Group = each.Group },
            ParentsMeeting each => draft with { Provider = Draft(each.Provider), AllParentsInvited = true },
            YoungPeopleMeeting each => draft with { Group = each.Group },
            ProviderVisit each => draft with { Provider = Draft(each.Provider) },
            FileReview each => draft with { File = each.File, Sector = each.Sector.ToString(), Learnt = each.Learnt },
            Webinar each => draft with { PromotedOn = Iso(each.PromotedOn), OpenToAll = true },
            _ => draft,
        };
    }

    private static SafeguardingConcernDraft Draft(SafeguardingConcern concern) => new()
    {
        Reference = concern.Reference,
        RecordedOn = Iso(concern.RecordedOn),
        Summary = concern.Summary,
        Action = concern.Action is not { } action ? null : new() { What = action.What, By = action.By, On = Iso(action.On), ReferredTo = action.ReferredTo },
    };

    private static SelfEvaluationClaimDraft Draft(SelfEvaluationClaim claim) =>
        new() { Question = claim.Question, Claim = claim.Claim, Accuracy = claim.Accuracy?.ToString(), Reason = claim.Reason };

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
