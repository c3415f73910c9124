using System.Reflection;

namespace SendInspection.Domain.Tests.Evidences;

public class FieldworkTests
{
    private static readonly LocalDate Day = new(2016, 9, 20);
    private static readonly Provider School = new("P1", "An invented school", ProviderKind.School);
    private static readonly Provider Clinic = new("P2", "An invented clinic", ProviderKind.HealthService);
    private static readonly Provider Home = new("P3", "An invented home", ProviderKind.SocialCareService);

    private static readonly FieldworkActivity[] All =
    [
        new Discussion(Day, "I1", DiscussionPartner.ElectedMembers),
        new LeadersMeeting(Day, "I1", ProviderKind.College),
        new ParentGroupMeeting(Day, "I1", "The parent carer forum"),
        new ReferenceGroupMeeting(Day, "I1", "The reference group"),
        new ParentsMeeting(Day, "I1", School),
        new YoungPeopleMeeting(Day, "I1", "The school council"),
        new ProviderVisit(Day, "I1", School),
        new ProviderVisit(Day, "I1", Clinic),
        new ProviderVisit(Day, "I1", Home),
        new FileReview(Day, "I1", "F07", Sector.Joint, "The plan names no outcome."),
        new Webinar(Day, "I1", Day.PlusDays(-6)),
    ];

    [Fact]
    public void Visits_sample_health_education_and_care()
    {
        Assert.Empty(Fieldwork.Check(All));
        foreach ((Provider provider, Sector sector) in new[] { (School, Sector.Education), (Clinic, Sector.Health), (Home, Sector.SocialCare) })
        {
            Refusal missing = Assert.Single(
                Fieldwork.Check([.. All.Where(activity => activity is not ProviderVisit visit || visit.Provider != provider)]),
                refusal => refusal.Rule == Rules.VisitsSampleSectors);
            Assert.Equal($"No visit to a provider of {(sector == Sector.SocialCare ? "social care" : sector.ToString().ToLowerInvariant())} is recorded.", missing.Problem);
        }

        Assert.Equal(3, Fieldwork.Check([]).Count);
        Assert.Throws<ArgumentNullException>(() => Fieldwork.Check(null!));
    }

    [Fact]
    public void Parents_are_met_in_settings_that_are_visited()
    {
        Refusal refusal = Assert.Single(Fieldwork.Check([.. All, new ParentsMeeting(Day, "I1", new("P4", "Another school", ProviderKind.School))]));
        Assert.Equal((Rules.ParentsWhereVisited, "[11].Provider"), (refusal.Rule, refusal.Field));
    }

    [Fact]
    public void Only_an_inspector_of_the_team_chooses()
    {
        Inspector inspector = new("I1", "Ann", InspectorRole.Hmi, null);
        Assert.All(All, activity => Assert.Empty(activity.CheckChooser([inspector])));
        Refusal refused = Assert.Single(new ParentGroupMeeting(Day, "The council", "A group").CheckChooser([inspector]));
        Assert.Equal((Rules.ChosenByInspector, "ChosenBy"), (refused.Rule, refused.Field));
        Assert.Throws<ArgumentNullException>(() => All[0].CheckChooser(null!));
        Refused.By(() => new ProviderVisit(Day, " ", School), Rules.ChosenByInspector);
        Refused.By(() => new Webinar(Day, null!, Day), Rules.ChosenByInspector);
    }

    [Fact]
    public void No_judgement_of_a_provider_and_no_childs_identity_has_a_place()
    {
        Assert.Equal(["Kind", "Name", "Reference", "Sector"], Properties(typeof(Provider)));
        Assert.Equal(["ChosenBy", "Communication", "Kind", "On", "Provider"], Properties(typeof(ProviderVisit)));
        Assert.Equal(["ChosenBy", "Communication", "File", "Kind", "Learnt", "On", "Sector"], Properties(typeof(FileReview)));

        static IEnumerable<string> Properties(Type type) =>
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void That_a_meeting_is_not_open_or_that_not_all_parents_are_invited_cannot_be_said()
    {
        Type[] types = [typeof(ParentGroupMeeting), typeof(Webinar), typeof(ParentsMeeting)];
        Assert.DoesNotContain(types.SelectMany(type => type.GetConstructors()).SelectMany(constructor => constructor.GetParameters()), parameter => parameter.ParameterType == typeof(bool));
    }

    [Fact]
    public void The_webinar_is_promoted_no_later_than_it_is_held()
    {
        Assert.Equal(Day, new Webinar(Day, "I1", Day).PromotedOn);
        Refused.By(() => new Webinar(Day, "I1", Day.PlusDays(1)), Rules.WebinarPromoted);
    }

    [Fact]
    public void Means_to_communicate_are_arranged_and_other_ones_described()
    {
        ValueList<CommunicationArrangement> arranged = [new(CommunicationMeans.Sign), new(CommunicationMeans.Symbols), new(CommunicationMeans.Interpreter, "Urdu"), new(CommunicationMeans.Other, "Eye gaze")];
        Assert.Equal(arranged, new YoungPeopleMeeting(Day, "I1", "The school council", arranged).Communication);
        Assert.Empty(All[0].Communication);
        Refused.By(() => new CommunicationArrangement(CommunicationMeans.Other), Rules.CommunicationDescribed);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CommunicationArrangement((CommunicationMeans)4));
        Assert.Throws<ArgumentException>(() => new Discussion(Day, "I1", DiscussionPartner.HealthOfficers, [null!]));
    }

    [Fact]
    public void A_sampled_file_has_a_reference_that_identifies_no_child()
    {
        foreach (string file in new[] { "F07", "1", "EHC-12-a" })
        {
            Assert.Equal(file, new FileReview(Day, "I1", file, Sector.Health, "l").File);
        }

        foreach (string file in new[] { "Sam", "Sam Smith 2", "H801200001001", "9434765919", "Ж1", "\ud8001", new('1', 1_000_000) })
        {
            Refused.By(() => new FileReview(Day, "I1", file, Sector.Health, "l"), Rules.FileReference);
        }
    }

    [Fact]
    public void Each_activity_gives_evidence_of_its_kind()
    {
        Assert.Equal(
            [
                EvidenceKind.Discussion, EvidenceKind.LeadersMeeting, EvidenceKind.Parents, EvidenceKind.Parents, EvidenceKind.Parents, EvidenceKind.YoungPeople,
                EvidenceKind.Visit, EvidenceKind.Visit, EvidenceKind.Visit, EvidenceKind.FileReview, EvidenceKind.Parents,
            ],
            All.Select(activity => activity.Kind));
        Assert.Equal(
            ["ElectedMembers", "EducationOfficers", "HealthOfficers", "SocialCareOfficers"], Enum.GetNames<DiscussionPartner>());
    }

    [Fact]
    public void Activities_are_equal_by_their_parts_and_change_only_through_their_constructors()
    {
        Assert.Equal(new ProviderVisit(Day, "I1", School, [new(CommunicationMeans.Sign)]), new ProviderVisit(Day, "I1", School with { }, [new(CommunicationMeans.Sign)]));
        Assert.NotEqual<FieldworkActivity>(new ParentsMeeting(Day, "I1", School), new ProviderVisit(Day, "I1", School));
        Assert.NotEqual<FieldworkActivity>(new ParentGroupMeeting(Day, "I1", "G"), new ReferenceGroupMeeting(Day, "I1", "G"));
        IEnumerable<Type> values = typeof(FieldworkActivity).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(FieldworkActivity)))
            .Concat([typeof(Provider), typeof(HealthCommissioner), typeof(LocalAreaPartners), typeof(KeyLineOfEnquiry), typeof(EvidenceSource), typeof(CommunicationArrangement),
                typeof(SafeguardingConcern), typeof(SafeguardingAction), typeof(SelfEvaluationClaim), typeof(Inspector), typeof(InspectionTeam), typeof(TeamSize)]);
        Assert.Empty(values.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is not null).Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void What_is_missing_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => new ProviderVisit(Day, "I1", null!));
        Assert.Throws<ArgumentNullException>(() => new ParentsMeeting(Day, "I1", null!));
        Assert.Throws<ArgumentException>(() => new ParentGroupMeeting(Day, "I1", " "));
        Assert.Throws<ArgumentException>(() => new ReferenceGroupMeeting(Day, "I1", ""));
        Assert.Throws<ArgumentNullException>(() => new YoungPeopleMeeting(Day, "I1", null!));
        Assert.Throws<ArgumentException>(() => new FileReview(Day, "I1", "", Sector.Health, "l"));
        Assert.Throws<ArgumentException>(() => new FileReview(Day, "I1", "F1", Sector.Health, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FileReview(Day, "I1", "F1", (Sector)4, "l"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Discussion(Day, "I1", (DiscussionPartner)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LeadersMeeting(Day, "I1", (ProviderKind)6));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Discussion(Day.WithCalendar(CalendarSystem.Julian), "I1", DiscussionPartner.ElectedMembers));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Webinar(Day, "I1", Day.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void An_arrangement_is_told_by_its_means_and_what_is_arranged()
    {
        Assert.Equal("Sign", new CommunicationArrangement(CommunicationMeans.Sign).ToString());
        Assert.Equal("Other: Eye gaze", new CommunicationArrangement(CommunicationMeans.Other, "Eye gaze").ToString());
    }
}
