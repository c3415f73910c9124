namespace SendInspection.Domain.Tests.Areas;

public class LocalAreaPartnersTests
{
    private static readonly LocalAuthorityCode Rochdale = LocalAuthorityCode.Parse("354");
    private static readonly HealthCommissioner Ccg = new("01D", "NHS Heywood, Middleton and Rochdale CCG");
    private static readonly Provider School = new("100001", "An invented school", ProviderKind.School);

    [Fact]
    public void The_local_area_is_its_authority_its_health_commissioners_and_its_providers()
    {
        LocalAreaPartners area = new(Rochdale, [Ccg], [School], ["Heywood"], 6000);
        Assert.Equal([Ccg.Name, "NHS England"], area.HealthCommissioners);
        Assert.Equal((Rochdale, 1, 1, 1, 6000), (area.LocalAuthority, area.Commissioners.Count, area.Providers.Count, area.Districts.Count, area.ChildrenWithSend));
        Assert.Equal(area, new LocalAreaPartners(Rochdale, [Ccg with { }], [School with { }], ["Heywood"], 6000));
    }

    [Fact]
    public void The_partners_are_told_in_short()
    {
        Assert.Equal("354, NHS Heywood, Middleton and Rochdale CCG, NHS England", new LocalAreaPartners(Rochdale, [Ccg], [], [], 0).ToString());
        Assert.Equal("01D NHS Heywood, Middleton and Rochdale CCG", Ccg.ToString());
        Assert.Equal("An invented school (School)", School.ToString());
    }

    [Fact]
    public void An_area_may_have_no_children_with_special_educational_needs_and_a_code_of_digits_or_of_letters_alone()
    {
        Assert.Equal(0, new LocalAreaPartners(Rochdale, [Ccg], [], [], 0).ChildrenWithSend);
        Assert.Equal(("123", "QOP"), (new HealthCommissioner("123", "A name").Code, new HealthCommissioner("QOP", "A name").Code));
    }

    [Fact]
    public void Each_kind_of_provider_has_its_sector()
    {
        Assert.Equal(
            [Sector.Education, Sector.Education, Sector.Education, Sector.Education, Sector.Health, Sector.SocialCare],
            Enum.GetValues<ProviderKind>().Select(kind => new Provider("P", "A provider", kind).Sector));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ProviderKind)6).Sector());
    }

    [Fact]
    public void An_area_without_a_commissioning_group_is_refused_with_its_source() => Refused.By(() => new LocalAreaPartners(Rochdale, [], [], [], 0), Rules.AreaHealthCommissioners);

    [Fact]
    public void Nobody_is_named_twice()
    {
        Refused.By(() => new LocalAreaPartners(Rochdale, [Ccg, new("01D", "Another")], [], [], 0), Rules.AreaPartnerOnce);
        Refused.By(() => new LocalAreaPartners(Rochdale, [Ccg], [School, School], [], 0), Rules.AreaPartnerOnce);
        Refused.By(() => new LocalAreaPartners(Rochdale, [Ccg], [], ["Heywood", "Heywood"], 0), Rules.AreaPartnerOnce);
    }

    [Fact]
    public void A_negative_number_of_children_is_refused() => Refused.By(() => new LocalAreaPartners(Rochdale, [Ccg], [], [], -1), Rules.AreaChildren);

    [Fact]
    public void An_area_that_breaks_every_rule_is_refused_by_each() =>
        Refused.By(() => new LocalAreaPartners(Rochdale, [], [School, School], [], -1), Rules.AreaHealthCommissioners, Rules.AreaPartnerOnce, Rules.AreaChildren);

    [Fact]
    public void What_is_no_code_of_a_commissioning_group_is_refused()
    {
        foreach (string code in new[] { "", "01", "01d", "01DD", "0 D", "０１D", "\ud800DD", new('1', 1_000_000) })
        {
            Refused.By(() => new HealthCommissioner(code, "A CCG"), Rules.AreaCommissionerCode);
        }
    }

    [Fact]
    public void What_is_missing_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => new LocalAreaPartners(default, [Ccg], [], [], 0));
        Assert.Throws<ArgumentNullException>(() => new LocalAreaPartners(Rochdale, null!, [], [], 0));
        Assert.Throws<ArgumentNullException>(() => new LocalAreaPartners(Rochdale, [Ccg], null!, [], 0));
        Assert.Throws<ArgumentNullException>(() => new LocalAreaPartners(Rochdale, [Ccg], [], null!, 0));
        Assert.Throws<ArgumentException>(() => new LocalAreaPartners(Rochdale, [null!], [], [], 0));
        Assert.Throws<ArgumentException>("providers", () => new LocalAreaPartners(Rochdale, [Ccg], [null!], [], 0));
        Assert.Throws<ArgumentNullException>("districts", () => new LocalAreaPartners(Rochdale, [Ccg], [], [null!], 0));
        Assert.Throws<ArgumentException>(() => new LocalAreaPartners(Rochdale, [Ccg], [], [" "], 0));
        Assert.Throws<ArgumentNullException>(() => new HealthCommissioner(null!, "A CCG"));
        Assert.Throws<ArgumentException>(() => new HealthCommissioner("01D", ""));
        Assert.Throws<ArgumentException>(() => new Provider("", "A provider", ProviderKind.School));
        Assert.Throws<ArgumentException>(() => new Provider("P", " ", ProviderKind.School));
    }
}
