using SendInspection.Domain.Testing;

namespace SendInspection.Domain.Tests.Teams;

public class InspectionTeamTests
{
    private static readonly LocalDate FirstDay = new(2016, 9, 19);
    private static readonly Inspector Hmi = new("I1", "Ann Lead", InspectorRole.Hmi, FirstDay.PlusDays(-1));
    private static readonly Inspector Cqc = new("I2", "Ben Care", InspectorRole.CqcInspector, new(2016, 4, 20));
    private static readonly Inspector Ofsted = new("I3", "Cyd School", InspectorRole.OfstedInspector, new(2016, 4, 20));

    [Fact]
    public void An_HMI_leads_and_CQC_and_Ofsted_are_there()
    {
        InspectionTeam team = new(Hmi, [Cqc, Ofsted]);
        Assert.Equal([Hmi, Cqc, Ofsted], team.Inspectors);
        Assert.Equal(team, new InspectionTeam(Hmi, [Cqc, Ofsted]));
    }

    [Fact]
    public void Two_CQC_inspectors_and_more_may_be_there()
    {
        Inspector second = new("I4", "Dee Care", InspectorRole.CqcInspector, null);
        Inspector another = new("I5", "Eve Hmi", InspectorRole.Hmi, null);
        Assert.Equal(5, new InspectionTeam(Hmi, [Cqc, second, Ofsted, another]).Inspectors.Count());
    }

    [Property(Arbitrary = [typeof(SendInspectionArbitraries)])]
    public void The_rules_that_a_team_breaks_do_not_depend_on_the_order_of_its_inspectors(Inspector lead, Inspector[] others, Framework framework, LocalDate day)
    {
        Inspector hmi = new("L1", lead.Name, InspectorRole.Hmi, lead.TrainedOn);
        Inspector[] all = [.. others.Prepend(Cqc).DistinctBy(inspector => inspector.Reference)];
        InspectionTeam one = new(hmi, [.. all]), other = new(hmi, [.. all.Reverse()]);
        Assert.Equal(Broken(one), Broken(other));

        IEnumerable<string> Broken(InspectionTeam team) =>
            team.CheckRoles(framework).Concat(team.CheckTraining(day)).Select(refusal => $"{refusal.Rule.Id} {refusal.Problem}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void A_lead_who_is_no_HMI_is_refused() => Refused.By(() => new InspectionTeam(Ofsted, [Cqc, new("I4", "Dee", InspectorRole.OfstedInspector, null)]), Rules.TeamLead);

    [Fact]
    public void A_team_without_CQC_is_refused() => Refused.By(() => new InspectionTeam(Hmi, [Ofsted]), Rules.TeamCqc);

    [Fact]
    public void A_team_without_an_Ofsted_Inspector_lacks_a_role_of_2016_and_none_of_2023()
    {
        InspectionTeam team = new(Hmi, [Cqc]);
        Assert.Equal([(Rules.TeamOfsted, "Others")], team.CheckRoles(Framework.Send2016).Select(refusal => (refusal.Rule, refusal.Field!)));
        Assert.Empty(team.CheckRoles(Framework.AreaSend2023));
    }

    [Fact]
    public void Nobody_is_in_a_team_twice() => Refused.By(() => new InspectionTeam(Hmi, [Cqc, Ofsted, Hmi]), Rules.TeamNobodyTwice);

    [Fact]
    public void A_team_that_breaks_every_rule_is_refused_by_each() =>
        Refused.By(() => new InspectionTeam(Cqc, [Cqc with { }]), Rules.TeamLead, Rules.TeamNobodyTwice);

    [Fact]
    public void Everyone_is_trained_before_the_first_day()
    {
        Assert.Empty(new InspectionTeam(Hmi, [Cqc, Ofsted]).CheckTraining(FirstDay));
        InspectionTeam untrained = new(new("I1", "Ann", InspectorRole.Hmi, FirstDay), [Cqc, Ofsted, new("I4", "Dee", InspectorRole.CqcInspector, null)]);
        ValueList<Refusal> refusals = untrained.CheckTraining(FirstDay);
        Assert.Equal(["Lead.TrainedOn", "Others[2].TrainedOn"], refusals.Select(refusal => refusal.Field));
        Assert.All(refusals, refusal => Assert.Equal(Rules.TeamTrained, refusal.Rule));
        Assert.Equal("\"Ann\" completes the training on 2016-09-19, which is not before 2016-09-19. Complete the training before 2016-09-19.", $"{refusals[0].Problem} {refusals[0].Remedy}");
    }

    [Fact]
    public void Nobody_is_no_inspector()
    {
        Assert.Throws<ArgumentNullException>(() => new InspectionTeam(null!, []));
        Assert.Throws<ArgumentNullException>(() => new InspectionTeam(Hmi, null!));
        Assert.Throws<ArgumentException>(() => new InspectionTeam(Hmi, [Cqc, null!, Ofsted]));
        Assert.Throws<ArgumentException>(() => new Inspector(" ", "Ann", InspectorRole.Hmi, null));
        Assert.Throws<ArgumentNullException>(() => new Inspector("I1", null!, InspectorRole.Hmi, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Inspector("I1", "Ann", (InspectorRole)3, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Inspector("I1", "Ann", InspectorRole.Hmi, FirstDay.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void The_suggested_size_follows_the_area_and_is_assumed_and_can_be_replaced()
    {
        TeamSize size = Framework.Send2016.TeamSize!;
        Assert.Equal((1, 1, 3), (size.CqcInspectors(Area(2, 9_999)), size.OfstedInspectors(Area(2, 9_999)), size.Inspectors(Area(2, 9_999))));
        Assert.Equal((2, 2, 5), (size.CqcInspectors(Area(3, 10_000)), size.OfstedInspectors(Area(3, 10_000)), size.Inspectors(Area(3, 10_000))));
        Assert.True(size.Rule.IsAssumed);
        Assert.Null(Framework.AreaSend2023.TeamSize);

        Framework replaced = Framework.Send2016 with { TeamSize = new TeamSize(size.Rule, 1, 1) };
        Assert.Equal(5, replaced.TeamSize!.Inspectors(Area(1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TeamSize(size.Rule, 0, 1));
        Assert.Throws<ArgumentNullException>(() => new TeamSize(null!, 1, 1));
        Assert.Throws<ArgumentNullException>(() => size.Inspectors(null!));
    }

    [Fact]
    public void The_words_for_a_team_name_everyone_with_their_role_the_lead_first() =>
        Assert.Equal("Ann Lead (HMI), Ben Care (CQC inspector), Cyd School (Ofsted Inspector)", new InspectionTeam(Hmi, [Cqc, Ofsted]).ToString());

    [Fact]
    public void What_an_edition_asks_for_is_told_by_the_role_that_is_missing()
    {
        InspectionTeam team = new(Hmi, [Cqc]);
        Assert.Throws<ArgumentNullException>("framework", () => team.CheckRoles(null!));
        Assert.Empty(new InspectionTeam(Hmi, [Cqc, Ofsted]).CheckRoles(Framework.Send2016));
    }

    private static LocalAreaPartners Area(int ccgs, int children) => new(
        LocalAuthorityCode.Parse("354"), [.. Enumerable.Range(0, ccgs).Select(number => new HealthCommissioner($"0{number}D", "A CCG"))], [], [], children);
}
