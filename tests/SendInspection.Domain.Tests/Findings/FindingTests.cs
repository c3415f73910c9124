namespace SendInspection.Domain.Tests.Findings;

/// <summary>What a finding may not be.</summary>
public class FindingTests
{
    [Theory]
    [InlineData(FindingKind.Strength, 1, false)]
    [InlineData(FindingKind.Strength, 2, true)]
    [InlineData(FindingKind.AreaForDevelopment, 1, false)]
    [InlineData(FindingKind.AreaForDevelopment, 2, true)]
    [InlineData(FindingKind.SignificantConcern, 2, false)]
    [InlineData(FindingKind.SignificantConcern, 3, true)]
    public void Evidence_is_triangulated(FindingKind kind, int kinds, bool enough)
    {
        ValueList<Evidence> evidence = [.. Invented.ThreeKinds.Take(kinds), Invented.Piece("E9", EvidenceKind.Information)];
        if (enough)
        {
            Assert.Equal(evidence, Invented.Finding(kind, evidence: evidence).Evidence);
        }
        else
        {
            Assert.Equal([Rules.FindingTriangulated.Id], Refused(() => Invented.Finding(kind, evidence: evidence)));
        }
    }

    [Fact]
    public void The_numbers_of_triangulation_are_assumed_and_can_be_replaced()
    {
        Assert.True(Triangulation.Default.Citation.IsAssumed);
        Assert.Equal((2, 3), (Triangulation.Default.Kinds, Triangulation.Default.KindsForConcern));
        Triangulation strict = new(4, 5, new Citation(new Source("LOCAL", "An agreement"), "page 1", Confidence.Quoted));
        Assert.Equal([Rules.FindingTriangulated.Id], Refused(() => Invented.Finding(triangulation: strict)));
        Triangulation lax = new(1, 1, strict.Citation);
        Assert.Equal(lax, Invented.Finding(evidence: [Invented.Piece("E1", EvidenceKind.Visit)], triangulation: lax).Triangulation);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Triangulation(0, 3, strict.Citation));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Triangulation(3, 2, strict.Citation));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Triangulation(3, 8, strict.Citation));
    }

    [Theory]
    [InlineData("D")]
    [InlineData("a")]
    [InlineData("")]
    [InlineData("\uD800")]
    public void A_finding_answers_a_question_of_the_framework(string question) =>
        Assert.Equal([Rules.FindingQuestion.Id], Refused(() => Invented.Finding(question: question)));

    [Fact]
    public void Inspectors_of_both_inspectorates_agree_a_finding()
    {
        Assert.Equal([Rules.FindingBothInspectorates.Id], Refused(() => Invented.Finding(agreedBy: [Invented.Lead, Invented.Ofsted])));
        Assert.Equal([Rules.FindingBothInspectorates.Id], Refused(() => Invented.Finding(agreedBy: [Invented.Cqc])));
        Assert.NotNull(Invented.Finding(agreedBy: [Invented.Lead, Invented.Cqc]));
    }

    [Fact]
    public void A_finding_that_breaks_every_rule_is_told_them_all() => Assert.Equal(
        [Rules.FindingQuestion.Id, Rules.FindingTriangulated.Id, Rules.FindingBothInspectorates.Id],
        Refused(() => Invented.Finding(question: "X", evidence: [], agreedBy: [])));

    [Fact]
    public void The_whole_team_and_nobody_else_agrees_a_finding()
    {
        Assert.Empty(Invented.Finding().CheckAgreement(Invented.Team));

        Refusal absent = Assert.Single(Invented.Finding(agreedBy: [Invented.Lead, Invented.Cqc]).CheckAgreement(Invented.Team));
        Assert.Equal(Rules.FindingAgreedByTeam, absent.Rule);
        Assert.Equal("Ben Booth (Ofsted Inspector) has not agreed the finding.", absent.Problem);

        Inspector stranger = new("O7", "Di Dale", InspectorRole.OfstedInspector, null);
        Refusal outside = Assert.Single(Invented.Finding(agreedBy: [Invented.Lead, Invented.Ofsted, Invented.Cqc, stranger]).CheckAgreement(Invented.Team));
        Assert.Equal((Rules.FindingAgreedByTeam, "AgreedBy[3]"), (outside.Rule, outside.Field));
    }

    [Fact]
    public void Two_findings_of_equal_parts_are_equal()
    {
        Assert.Equal(Invented.Finding(), Invented.Finding());
        Assert.NotEqual(Invented.Finding(), Invented.Finding(narrative: "Another."));
    }

    [Fact]
    public void Parts_that_are_missing_or_unnamed_are_a_callers_error()
    {
        Assert.Throws<ArgumentNullException>(() => Invented.Finding(question: null!));
        Assert.Throws<ArgumentException>(() => Invented.Finding(narrative: " "));
        Assert.Throws<ArgumentException>(() => Invented.Finding(evidence: [null!]));
        Assert.Throws<ArgumentException>(() => Invented.Finding(agreedBy: [null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Invented.Finding((FindingKind)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Made([(FindingGroup)9], [], null));
        Assert.Throws<ArgumentOutOfRangeException>(() => Made([], [(PrimaryNeed)99], null));
        Assert.Throws<ArgumentException>(() => Made([], [], " "));
        Assert.Throws<ArgumentNullException>(() => Invented.Finding().CheckAgreement(null!));

        static Finding Made(ValueList<FindingGroup> groups, ValueList<PrimaryNeed> needs, string? district) => new(
            "A", FindingKind.Strength, Theme.Diagnosis, Sector.Health, AgeBand.Under5, "Text.", Invented.ThreeKinds, [Invented.Lead, Invented.Cqc], groups, needs, district);
    }

    [Fact]
    public void Primary_needs_are_the_codes_of_the_census()
    {
        Assert.Equal(
            ["SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "OTH", "NSA"],
            Enum.GetValues<PrimaryNeed>().Select(need => need.Code()));
        Assert.All(Enum.GetValues<PrimaryNeed>(), need => Assert.Equal(need, PrimaryNeeds.FromCode(need.Code())));
        Assert.Equal("Social, emotional and mental health", PrimaryNeed.SocialEmotionalAndMentalHealth.Name());
        Assert.Null(PrimaryNeeds.FromCode("semh"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PrimaryNeed)99).Code());
    }

    private static IEnumerable<string> Refused(Func<Finding> make) => Invented.RulesIn(Assert.Throws<ArgumentException>(make).Message);
}
