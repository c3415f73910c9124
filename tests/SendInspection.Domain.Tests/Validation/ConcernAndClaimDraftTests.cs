using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Validation;

public class ConcernAndClaimDraftTests
{
    private static readonly (string Case, Func<SafeguardingConcernDraft, SafeguardingConcernDraft> Break, string[] Faults)[] Concerns =
    [
        ("nothing", concern => concern, []),
        ("not acted on yet", concern => concern with { Action = null }, []),
        ("no reference", concern => concern with { Reference = "" }, ["Reference draft.required"]),
        ("no day", concern => concern with { RecordedOn = null }, ["RecordedOn draft.required"]),
        ("a day that is none", concern => concern with { RecordedOn = "x" }, ["RecordedOn draft.date"]),
        ("no summary", concern => concern with { Summary = " " }, ["Summary draft.required"]),
        ("nothing done", concern => concern with { Action = concern.Action! with { What = null } }, ["Action.What draft.required"]),
        ("done by nobody", concern => concern with { Action = concern.Action! with { By = null } }, ["Action.By draft.required"]),
        ("done on no day", concern => concern with { Action = concern.Action! with { On = null } }, ["Action.On draft.required"]),
        ("done on a day that is none", concern => concern with { Action = concern.Action! with { On = "x" } }, ["Action.On draft.date"]),
        ("done before it was recorded", concern => concern with { Action = concern.Action! with { On = "2016-09-19" } }, ["Action.On safeguarding.action-not-before-concern"]),
        (
            "all at once",
            _ => new() { RecordedOn = "2016-09-20", Action = new() { On = "2016-09-19", ReferredTo = "" } },
            ["Reference draft.required", "Summary draft.required", "Action.What draft.required", "Action.By draft.required", "Action.On safeguarding.action-not-before-concern"]),
    ];

    private static readonly (string Case, Func<SelfEvaluationClaimDraft, SelfEvaluationClaimDraft> Break, string[] Faults)[] Claims =
    [
        ("nothing", claim => claim, []),
        ("not reviewed yet", claim => claim with { Accuracy = null, Reason = " " }, []),
        ("no question", claim => claim with { Question = null }, ["Question draft.required"]),
        ("no claim", claim => claim with { Claim = null }, ["Claim draft.required"]),
        ("an unknown view", claim => claim with { Accuracy = "good" }, ["Accuracy draft.one-of"]),
        ("a view without a reason", claim => claim with { Reason = null }, ["Reason self-evaluation.reason"]),
        ("a reason without a view", claim => claim with { Accuracy = "" }, ["Accuracy self-evaluation.reason"]),
        ("all at once", _ => new() { Accuracy = "2" }, ["Question draft.required", "Claim draft.required", "Accuracy draft.one-of", "Reason self-evaluation.reason"]),
    ];

    public static TheoryData<string> ConcernNames => [.. Concerns.Select(each => each.Case)];

    public static TheoryData<string> ClaimNames => [.. Claims.Select(each => each.Case)];

    [Theory, MemberData(nameof(ConcernNames))]
    public void A_concern_is_told_every_fault_with_its_path_rule_and_source(string name)
    {
        var (_, breaks, faults) = Concerns.Single(each => each.Case == name);
        SafeguardingConcernDraft draft = breaks(Drafts.Concern);
        Faults.Are(new SafeguardingConcernDraftValidator(), draft, draft.ToDomain, faults);
    }

    [Theory, MemberData(nameof(ClaimNames))]
    public void A_claim_is_told_every_fault_with_its_path_rule_and_source(string name)
    {
        var (_, breaks, faults) = Claims.Single(each => each.Case == name);
        SelfEvaluationClaimDraft draft = breaks(Drafts.Claim);
        Faults.Are(new SelfEvaluationClaimDraftValidator(), draft, draft.ToDomain, faults);
    }

    [Fact]
    public void Both_are_built_as_they_were_written()
    {
        SafeguardingAction action = new("Told the designated officer.", "I2", new(2016, 9, 20), "The local authority designated officer");
        Assert.Equal(new SafeguardingConcern("S1", new(2016, 9, 20), "A child may not be safe on the way to school.", action), Drafts.Concern.ToDomain());
        Assert.Equal(new SelfEvaluationClaim("A", "We find needs early.", ClaimAccuracy.PartlyAccurate, "Not after school age."), Drafts.Claim.ToDomain());
    }

    [Fact]
    public void Strange_text_is_kept_exactly()
    {
        foreach (string text in Texts.Strange)
        {
            SafeguardingConcern concern = (Drafts.Concern with { Reference = text, Summary = text, Action = new() { What = text, By = text, On = "2016-09-20", ReferredTo = text } }).ToDomain();
            Assert.Equal((text, text), (concern.Reference, concern.Summary));
            Assert.Equal((text, text, text), (concern.Action!.What, concern.Action.By, concern.Action.ReferredTo));
            SelfEvaluationClaim claim = (Drafts.Claim with { Question = text, Claim = text, Reason = text }).ToDomain();
            Assert.Equal((text, text, text), (claim.Question, claim.Claim, claim.Reason));
        }
    }
}
