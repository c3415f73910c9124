using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Validation;

public class LocalAreaPartnersDraftTests
{
    private static readonly HealthCommissionerDraft Ccg = new() { Code = "01D", Name = "NHS Heywood, Middleton and Rochdale CCG" };

    private static readonly (string Case, Func<LocalAreaPartnersDraft, LocalAreaPartnersDraft> Break, string[] Faults)[] Cases =
    [
        ("nothing", area => area, []),
        ("no local authority", area => area with { LocalAuthority = null }, ["LocalAuthority draft.required"]),
        ("a code that is none", area => area with { LocalAuthority = "35" }, ["LocalAuthority draft.code"]),
        ("no CCG", area => area with { Commissioners = [] }, ["Commissioners area.health-commissioners"]),
        ("no list of CCGs", area => area with { Commissioners = null }, ["Commissioners area.health-commissioners"]),
        ("a CCG without a code", area => area with { Commissioners = [Ccg with { Code = " " }] }, ["Commissioners[0].Code draft.required"]),
        ("a CCG with a code that is none", area => area with { Commissioners = [Ccg with { Code = "01d" }] }, ["Commissioners[0].Code area.commissioner-code"]),
        ("a CCG without a name", area => area with { Commissioners = [Ccg with { Name = null }] }, ["Commissioners[0].Name draft.required"]),
        ("a CCG twice", area => area with { Commissioners = [Ccg, Ccg with { Name = "Another" }] }, ["Commissioners[1].Code area.partner-once"]),
        ("a CCG that is null", area => area with { Commissioners = [Ccg, null!] }, ["Commissioners[1] draft.required"]),
        ("a provider without a reference", area => area with { Providers = [Drafts.School with { Reference = "" }] }, ["Providers[0].Reference draft.required"]),
        ("a provider without a name", area => area with { Providers = [Drafts.School with { Name = "" }] }, ["Providers[0].Name draft.required"]),
        ("a provider of no kind", area => area with { Providers = [Drafts.School with { Kind = "" }] }, ["Providers[0].Kind draft.required"]),
        ("a provider of an unknown kind", area => area with { Providers = [Drafts.School with { Kind = "prison" }] }, ["Providers[0].Kind draft.one-of"]),
        ("a provider twice", area => area with { Providers = [Drafts.School, Drafts.School] }, ["Providers[1].Reference area.partner-once"]),
        ("a district without a name", area => area with { Districts = ["Heywood", " "] }, ["Districts[1] draft.required"]),
        ("a district twice", area => area with { Districts = ["Heywood", "Heywood"] }, ["Districts[1] area.partner-once"]),
        ("no number of children", area => area with { ChildrenWithSend = null }, ["ChildrenWithSend draft.required"]),
        ("a negative number of children", area => area with { ChildrenWithSend = -1 }, ["ChildrenWithSend area.children"]),
        (
            "all at once",
            _ => new()
            {
                LocalAuthority = "E08000005",
                Commissioners = [new() { Code = "1" }, new() { Code = "1", Name = "N" }, null!],
                Providers = [new() { Reference = "P" }, new() { Reference = "P", Name = "N", Kind = "1" }],
                Districts = ["D", "D", null!],
                ChildrenWithSend = int.MinValue,
            },
            [
                "LocalAuthority draft.code", "Commissioners[0].Code area.commissioner-code", "Commissioners[0].Name draft.required", "Commissioners[1].Code area.commissioner-code", "Commissioners[1].Code area.partner-once",
                "Commissioners[2] draft.required", "Providers[0].Name draft.required", "Providers[0].Kind draft.required", "Providers[1].Reference area.partner-once",
                "Providers[1].Kind draft.one-of", "Districts[1] area.partner-once", "Districts[2] draft.required", "ChildrenWithSend area.children",
            ]),
    ];

    public static TheoryData<string> CaseNames => [.. Cases.Select(each => each.Case)];

    [Theory, MemberData(nameof(CaseNames))]
    public void The_partners_are_told_every_fault_with_its_path_rule_and_source(string name)
    {
        var (_, breaks, faults) = Cases.Single(each => each.Case == name);
        LocalAreaPartnersDraft draft = breaks(Drafts.Partners);
        Faults.Are(new LocalAreaPartnersDraftValidator(), draft, draft.ToDomain, faults);
    }

    [Fact]
    public void The_partners_are_built_as_they_were_written()
    {
        LocalAreaPartners expected = new(
            LocalAuthorityCode.Parse("354"),
            [new HealthCommissioner("01D", "NHS Heywood, Middleton and Rochdale CCG")],
            [new Provider("100001", "An invented school", ProviderKind.School), new Provider("H1", "An invented clinic", ProviderKind.HealthService)],
            ["Heywood", "Middleton", "Rochdale"],
            6000);
        Assert.Equal(expected, Drafts.Partners.ToDomain());
        Assert.Equal(expected.GetHashCode(), Drafts.Partners.ToDomain().GetHashCode());
    }

    [Fact]
    public void Strange_text_is_kept_exactly_or_refused()
    {
        foreach (string text in Texts.Strange)
        {
            LocalAreaPartners area = (Drafts.Partners with { Districts = [text], Providers = [Drafts.School with { Name = text, Reference = text }] }).ToDomain();
            Assert.Equal((text, text, text), (area.Districts[0], area.Providers[0].Name, area.Providers[0].Reference));
            LocalAreaPartnersDraft coded = Drafts.Partners with { LocalAuthority = text, Commissioners = [Ccg with { Code = text }] };
            Faults.Are(new LocalAreaPartnersDraftValidator(), coded, coded.ToDomain, "LocalAuthority draft.code", "Commissioners[0].Code area.commissioner-code");
        }
    }
}
