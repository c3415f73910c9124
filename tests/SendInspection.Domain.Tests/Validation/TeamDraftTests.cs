using System.Text;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Validation;

public class TeamDraftTests
{
    private static readonly (string Case, Func<InspectionTeamDraft, InspectionTeamDraft> Break, string[] Faults)[] Cases =
    [
        ("nothing", team => team, []),
        ("no lead", team => team with { Lead = null }, ["Lead draft.required"]),
        ("a lead without a reference", team => team with { Lead = Drafts.Hmi with { Reference = " " } }, ["Lead.Reference draft.required"]),
        ("a lead without a name", team => team with { Lead = Drafts.Hmi with { Name = null } }, ["Lead.Name draft.required"]),
        ("a lead without a role", team => team with { Lead = Drafts.Hmi with { Role = "" } }, ["Lead.Role draft.required"]),
        ("a lead of an unknown role", team => team with { Lead = Drafts.Hmi with { Role = "0" } }, ["Lead.Role draft.one-of"]),
        ("a lead who is no HMI", team => team with { Lead = Drafts.Hmi with { Role = "ofstedinspector" } }, ["Lead.Role team.lead"]),
        ("a day of training that is none", team => team with { Others = [Drafts.Cqc, Drafts.Ofsted with { TrainedOn = "2016-02-30" }] }, ["Others[1].TrainedOn draft.date"]),
        ("an inspector trained on the first day", team => team with { Others = [Drafts.Cqc, Drafts.Ofsted with { TrainedOn = "2016-09-19" }] }, ["Others[1].TrainedOn team.trained"]),
        ("an inspector not trained", team => team with { Lead = Drafts.Hmi with { TrainedOn = null } }, ["Lead.TrainedOn team.trained"]),
        ("a first day that is none", team => team with { FirstDay = "Monday" }, ["FirstDay draft.date"]),
        ("nobody else", team => team with { Others = null }, ["Others team.cqc", "Others team.ofsted-inspector"]),
        ("nobody of CQC", team => team with { Others = [Drafts.Ofsted] }, ["Others team.cqc"]),
        ("no Ofsted Inspector", team => team with { Others = [Drafts.Cqc] }, ["Others team.ofsted-inspector"]),
        ("someone twice", team => team with { Others = [Drafts.Cqc, Drafts.Ofsted, Drafts.Cqc] }, ["Others[2].Reference team.nobody-twice"]),
        ("an item that is null", team => team with { Others = [Drafts.Cqc, Drafts.Ofsted, null!] }, ["Others[2] draft.required"]),
        (
            "all at once",
            _ => new() { Lead = new() { Reference = "I1", Role = "cqcInspector" }, Others = [new() { Reference = "I1", Name = "Ann", Role = "hmi", TrainedOn = "soon" }, new() { Role = "chief" }], FirstDay = "2016-09-19" },
            [
                "Lead.Name draft.required", "Lead.Role team.lead", "Lead.TrainedOn team.trained", "Others[0].Reference team.nobody-twice", "Others[0].TrainedOn draft.date",
                "Others[1].Name draft.required", "Others[1].Reference draft.required", "Others[1].Role draft.one-of", "Others[1].TrainedOn team.trained",
            ]),
    ];

    public static TheoryData<string> CaseNames => [.. Cases.Select(each => each.Case)];

    [Theory, MemberData(nameof(CaseNames))]
    public void A_team_is_told_every_fault_with_its_path_rule_and_source(string name)
    {
        var (_, breaks, faults) = Cases.Single(each => each.Case == name);
        InspectionTeamDraft draft = breaks(Drafts.Team);
        Faults.Are(new InspectionTeamDraftValidator(), draft, draft.ToDomain, faults);
    }

    [Fact]
    public void An_inspector_alone_is_told_every_fault_too()
    {
        Faults.Are(new InspectorDraftValidator(), Drafts.Hmi, Drafts.Hmi.ToDomain);
        InspectorDraft broken = new() { Role = "chief", TrainedOn = "never" };
        Faults.Are(new InspectorDraftValidator(), broken, broken.ToDomain, "Name draft.required", "Reference draft.required", "Role draft.one-of", "TrainedOn draft.date");
    }

    [Fact]
    public void A_team_is_built_as_it_was_written()
    {
        Inspector lead = new("I1", "Ann Lead", InspectorRole.Hmi, new(2016, 4, 20));
        Inspector cqc = new("I2", "Ben Care", InspectorRole.CqcInspector, new(2016, 4, 21));
        Inspector ofsted = new("I3", "Cyd School", InspectorRole.OfstedInspector, new(2016, 4, 22));
        Assert.Equal(new InspectionTeam(lead, [cqc, ofsted]), Drafts.Team.ToDomain());
        Assert.Equal(new InspectionTeam(lead, [cqc, ofsted]), (Drafts.Team with { FirstDay = " " }).ToDomain());
    }

    [Fact]
    public void Strange_text_is_kept_exactly_or_refused()
    {
        foreach (string text in Texts.Strange)
        {
            Inspector inspector = (Drafts.Hmi with { Reference = text, Name = text }).ToDomain();
            Assert.Equal((text, text), (inspector.Reference, inspector.Name));
            InspectionTeamDraft twice = Drafts.Team with { Others = [Drafts.Cqc with { Reference = text }, Drafts.Ofsted with { Reference = text }] };
            Faults.Are(new InspectionTeamDraftValidator(), twice, twice.ToDomain, "Others[1].Reference team.nobody-twice");
        }

        foreach (string text in Texts.Blank)
        {
            InspectorDraft blank = Drafts.Hmi with { Reference = text, Name = text, Role = text };
            Faults.Are(new InspectorDraftValidator(), blank, blank.ToDomain, "Reference draft.required", "Name draft.required", "Role draft.required");
            Assert.Null((Drafts.Hmi with { TrainedOn = text }).ToDomain().TrainedOn);
        }

        foreach (string text in Texts.NotDates)
        {
            InspectorDraft undated = Drafts.Hmi with { TrainedOn = text };
            Faults.Are(new InspectorDraftValidator(), undated, undated.ToDomain, "TrainedOn draft.date");
        }

        foreach (string text in Texts.NotNames)
        {
            InspectorDraft unnamed = Drafts.Hmi with { Role = text };
            Faults.Are(new InspectorDraftValidator(), unnamed, unnamed.ToDomain, "Role draft.one-of");
        }
    }

    [Fact]
    public void A_long_text_is_not_repeated_whole_nor_cut_within_a_character()
    {
        string text = new string('x', 59) + "🏫" + new string('x', 1_000_000);
        string message = Assert.Single(new InspectorDraftValidator().Validate(Drafts.Hmi with { Role = text }).Errors).ErrorMessage;
        Assert.True(message.Length < 300);
        Assert.DoesNotContain(message, char.IsSurrogate);
    }

    [Fact]
    public void A_fault_of_training_quotes_a_name_in_a_message_that_can_be_stored_and_is_short()
    {
        string[] names = ["half a pair: \uD83C", new('x', 100_000)];
        Assert.All(names, name =>
        {
            InspectionTeamDraft draft = new() { Lead = Drafts.Hmi with { Name = name, TrainedOn = null }, Others = [Drafts.Cqc, Drafts.Ofsted], FirstDay = "2016-09-19" };
            Assert.All(new InspectionTeamDraftValidator().Validate(draft).Errors, fault =>
            {
                Assert.Equal(fault.ErrorMessage, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(fault.ErrorMessage)));
                Assert.InRange(fault.ErrorMessage.Length, 1, 1_000);
            });
        });
    }
}
