using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Validation;

public class ActivityDraftTests
{
    private static readonly (string Case, ActivityDraft Draft, string[] Faults)[] Cases =
    [
        ("no kind", Drafts.Visit with { Kind = null }, ["Kind draft.required"]),
        ("an unknown kind", Drafts.Visit with { Kind = "inspection" }, ["Kind draft.one-of"]),
        ("a kind by number", Drafts.Visit with { Kind = "6" }, ["Kind draft.one-of"]),
        ("no day", Drafts.Visit with { On = "" }, ["On draft.required"]),
        ("a day that is none", Drafts.Visit with { On = "2016-9-20" }, ["On draft.date"]),
        ("no inspector who chose", Drafts.Visit with { ChosenBy = null }, ["ChosenBy fieldwork.chosen-by-inspector"]),
        ("a visit to nobody", Drafts.Visit with { Provider = null }, ["Provider draft.required"]),
        ("a visit to a provider without a name", Drafts.Visit with { Provider = Drafts.School with { Name = " " } }, ["Provider.Name draft.required"]),
        ("a visit to a provider of no kind", Drafts.Visit with { Provider = Drafts.School with { Kind = "shop" } }, ["Provider.Kind draft.one-of"]),
        ("other means that are not described", Drafts.Visit with { Communication = [new() { Means = "sign" }, new() { Means = "other" }] }, ["Communication[1].Description fieldwork.communication-described"]),
        ("unknown means", Drafts.Visit with { Communication = [new() { Means = "shouting" }] }, ["Communication[0].Means draft.one-of"]),
        ("no means", Drafts.Visit with { Communication = [new()] }, ["Communication[0].Means draft.required"]),
        ("an arrangement that is null", Drafts.Visit with { Communication = [null!] }, ["Communication[0] draft.required"]),
        ("a discussion with nobody", Of("discussion") with { With = null }, ["With draft.required"]),
        ("a discussion with someone unknown", Of("discussion") with { With = "the press" }, ["With draft.one-of"]),
        ("leaders of nothing", Of("leadersMeeting") with { LeadersOf = " " }, ["LeadersOf draft.required"]),
        ("leaders of something unknown", Of("leadersMeeting") with { LeadersOf = "x" }, ["LeadersOf draft.one-of"]),
        ("a group without a name", Of("parentGroupMeeting") with { Group = null }, ["Group draft.required"]),
        ("a forum that is not open to all", Of("parentGroupMeeting") with { OpenToAll = false }, ["OpenToAll fieldwork.open-to-all"]),
        ("a webinar that is not open to all", Of("webinar") with { OpenToAll = false }, ["OpenToAll fieldwork.open-to-all"]),
        ("a webinar that is not promoted", Of("webinar") with { PromotedOn = "" }, ["PromotedOn fieldwork.webinar-promoted"]),
        ("a webinar promoted too late", Of("webinar") with { PromotedOn = "2016-09-22" }, ["PromotedOn fieldwork.webinar-promoted"]),
        ("a webinar promoted on a day that is none", Of("webinar") with { PromotedOn = "soon" }, ["PromotedOn draft.date"]),
        ("parents picked by hand", Of("parentsMeeting") with { AllParentsInvited = false }, ["AllParentsInvited fieldwork.all-parents-invited"]),
        ("a file without a reference", Of("fileReview") with { File = null }, ["File draft.required"]),
        ("a file named after a child", Of("fileReview") with { File = "Sam" }, ["File fieldwork.file-reference"]),
        ("a file with a pupil's number", Of("fileReview") with { File = "H801200001001" }, ["File fieldwork.file-reference"]),
        ("a file of no sector", Of("fileReview") with { Sector = null }, ["Sector draft.required"]),
        ("a file of an unknown sector", Of("fileReview") with { Sector = "private" }, ["Sector draft.one-of"]),
        ("a file from which nothing was learnt", Of("fileReview") with { Learnt = null }, ["Learnt draft.required"]),
        ("a file review with an interpreter", Of("fileReview") with { Communication = [new() { Means = "sign" }] }, ["Communication draft.field-of-kind"]),
        ("a visit with a file", Drafts.Visit with { File = "F1" }, ["File draft.field-of-kind"]),
        (
            "all at once",
            new()
            {
                Kind = "webinar", On = "2016-09-21", ChosenBy = " ", Communication = [new() { Means = "other" }, new() { Means = "1" }, null!], With = "x", LeadersOf = "school", Group = "g",
                Provider = new() { Reference = "r" }, File = "Sam Smith", Sector = "care", Learnt = "l", PromotedOn = "2016-09-22", OpenToAll = false, AllParentsInvited = false,
            },
            [
                "ChosenBy fieldwork.chosen-by-inspector", "Communication[0].Description fieldwork.communication-described", "Communication[1].Means draft.one-of", "Communication[2] draft.required",
                "With draft.one-of", "With draft.field-of-kind", "LeadersOf draft.field-of-kind", "Group draft.field-of-kind", "Provider draft.field-of-kind",
                "Provider.Name draft.required", "Provider.Kind draft.required", "File draft.field-of-kind", "File fieldwork.file-reference", "Sector draft.field-of-kind", "Sector draft.one-of",
                "Learnt draft.field-of-kind", "PromotedOn fieldwork.webinar-promoted", "OpenToAll fieldwork.open-to-all", "AllParentsInvited draft.field-of-kind",
                "AllParentsInvited fieldwork.all-parents-invited",
            ]),
    ];

    public static TheoryData<string> CaseNames => [.. Cases.Select(each => each.Case)];

    [Theory, MemberData(nameof(CaseNames))]
    public void An_activity_is_told_every_fault_with_its_path_rule_and_source(string name)
    {
        var (_, draft, faults) = Cases.Single(each => each.Case == name);
        Faults.Are(new ActivityDraftValidator(), draft, draft.ToDomain, faults);
    }

    [Fact]
    public void Every_kind_of_activity_is_built_as_it_was_written()
    {
        Provider school = new("100001", "An invented school", ProviderKind.School);
        Assert.Equal<FieldworkActivity>(
            [
                new Discussion(new(2016, 9, 19), "I1", DiscussionPartner.ElectedMembers),
                new LeadersMeeting(new(2016, 9, 19), "I1", ProviderKind.SpecialistService, [new(CommunicationMeans.Interpreter)]),
                new ParentGroupMeeting(new(2016, 9, 19), "I2", "The parent carer forum"),
                new ReferenceGroupMeeting(new(2016, 9, 19), "I2", "The SEND reference group"),
                new ParentsMeeting(new(2016, 9, 20), "I3", school),
                new YoungPeopleMeeting(new(2016, 9, 20), "I3", "The school council", [new(CommunicationMeans.Sign), new(CommunicationMeans.Other, "Eye gaze")]),
                new ProviderVisit(new(2016, 9, 20), "I1", school),
                new FileReview(new(2016, 9, 21), "I2", "F07", Sector.Joint, "The plan names no outcome."),
                new Webinar(new(2016, 9, 21), "I1", new(2016, 9, 13)),
            ],
            Drafts.Activities.Select(draft => draft.ToDomain()));
    }

    [Fact]
    public void Every_type_of_activity_has_a_draft() => Assert.Equal(
        typeof(FieldworkActivity).Assembly.GetTypes().Where(type => type.BaseType == typeof(FieldworkActivity)).Select(type => type.Name).Order(StringComparer.Ordinal),
        Drafts.Activities.Select(draft => draft.ToDomain().GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Strange_text_is_kept_exactly_or_refused()
    {
        foreach (string text in Texts.Strange)
        {
            FileReview file = Assert.IsType<FileReview>((Of("fileReview") with { Learnt = text, ChosenBy = text }).ToDomain());
            Assert.Equal((text, text), (file.Learnt, file.ChosenBy));
            Assert.Equal(text, Assert.IsType<ParentGroupMeeting>((Of("parentGroupMeeting") with { Group = text }).ToDomain()).Group);
            ActivityDraft named = Of("fileReview") with { File = text };
            Faults.Are(new ActivityDraftValidator(), named, named.ToDomain, "File fieldwork.file-reference");
        }
    }

    [Fact]
    public void A_reference_that_may_be_a_childs_name_is_not_repeated()
    {
        ActivityDraft draft = Of("fileReview") with { File = "Sam Smith" };
        Assert.DoesNotContain("Sam", Assert.Throws<FormatException>(draft.ToDomain).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Sam", Assert.Throws<ArgumentException>(() => new FileReview(new(2016, 9, 21), "I1", "Sam Smith", Sector.Health, "l")).Message, StringComparison.Ordinal);
    }

    private static ActivityDraft Of(string kind) => Drafts.Activities.Single(draft => draft.Kind == kind);
}
