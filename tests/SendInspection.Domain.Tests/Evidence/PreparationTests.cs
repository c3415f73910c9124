namespace SendInspection.Domain.Tests.Evidences;

public class PreparationTests
{
    private static readonly EvidenceSource Sen2 = EvidenceSource.Of("sen2");

    [Fact]
    public void The_sources_are_those_of_the_slides()
    {
        Assert.Equal(
            [
                "LA RAISEonline", "LG Inform", "SEN report", "Parent views through webinar and emails", "Meetings with young people and families", "Local offer website",
                "School information reports", "DfE local area information", "SEN2 data set", "Young people's files", "Visits to providers", "EHC plans and evaluations",
                "The local area CQC briefing", "The local area's self-evaluation", "National data", "Inspection outcomes of CQC and Ofsted within the area",
            ],
            EvidenceSource.All.Select(source => source.Name));
        Assert.Equal(EvidenceSource.All.Count, EvidenceSource.All.Select(source => source.Id).Distinct().Count());
        Assert.All(EvidenceSource.All, source =>
        {
            Assert.Equal(Source.KeyMessages2017, source.Citation.Source);
            Assert.Equal(source, EvidenceSource.Of(source.Id));
        });
        Assert.Equal((Sector.Health, EvidenceKind.Information), (EvidenceSource.Of("cqc-briefing").UsualSector, EvidenceSource.Of("cqc-briefing").Kind));
        Assert.Throws<KeyNotFoundException>(() => EvidenceSource.Of("hearsay"));
        Assert.Throws<ArgumentNullException>(() => EvidenceSource.Of(null!));
    }

    [Fact]
    public void A_key_line_serves_questions_and_comes_from_sources()
    {
        KeyLineOfEnquiry line = new("Are needs found early?", ["A", "C"], [Sen2]);
        Assert.Equal(("Are needs found early?", "[A, C]", Sen2), (line.Text, line.Questions.ToString(), line.Sources[0]));
        Refused.By(() => new KeyLineOfEnquiry("t", [], [Sen2]), Rules.KeyLineQuestion);
        Refused.By(() => new KeyLineOfEnquiry("t", [" "], [Sen2]), Rules.KeyLineQuestion);
        Refused.By(() => new KeyLineOfEnquiry("t", ["A"], []), Rules.KeyLineSource);
        Refused.By(() => new KeyLineOfEnquiry("t", [], []), Rules.KeyLineQuestion, Rules.KeyLineSource);
        Assert.Throws<ArgumentException>(() => new KeyLineOfEnquiry(" ", ["A"], [Sen2]));
        Assert.Throws<ArgumentNullException>(() => new KeyLineOfEnquiry("t", null!, [Sen2]));
        Assert.Throws<ArgumentNullException>(() => new KeyLineOfEnquiry("t", ["A"], null!));
        Assert.Throws<ArgumentException>(() => new KeyLineOfEnquiry("t", [null!], [Sen2]));
    }

    [Fact]
    public void Key_lines_cover_the_whole_framework()
    {
        KeyLineOfEnquiry early = new("Early?", ["A"], [Sen2]);
        KeyLineOfEnquiry rest = new("Met, and to what end?", ["B", "C"], [Sen2]);
        Assert.Empty(KeyLineOfEnquiry.CheckCoverage(Framework.Send2016, [early, rest]));

        Refusal missing = Assert.Single(KeyLineOfEnquiry.CheckCoverage(Framework.Send2016, [rest]));
        Assert.Equal((Rules.KeyLinesCover, "No key line serves question A."), (missing.Rule, missing.Problem));
        Assert.Equal(3, KeyLineOfEnquiry.CheckCoverage(Framework.Send2016, []).Count);

        Refusal unknown = Assert.Single(KeyLineOfEnquiry.CheckCoverage(Framework.Send2016, [early, rest, new("?", ["A", "D"], [Sen2])]));
        Assert.Equal((Rules.KeyLineQuestion, "[2].Questions[1]"), (unknown.Rule, unknown.Field));
        Assert.Throws<ArgumentNullException>(() => KeyLineOfEnquiry.CheckCoverage(null!, []));
        Assert.Throws<ArgumentNullException>(() => KeyLineOfEnquiry.CheckCoverage(Framework.Send2016, null!));
    }

    [Fact]
    public void The_team_reviews_what_the_area_says_of_itself_question_by_question()
    {
        SelfEvaluationClaim a = new("A", "We find needs early.", ClaimAccuracy.Accurate, "Health checks show it.");
        SelfEvaluationClaim b = new("B", "We meet them.", ClaimAccuracy.PartlyAccurate, "Not after 16.");
        SelfEvaluationClaim c = new("C", "Outcomes are good.", ClaimAccuracy.Inaccurate, "Nobody measures them.");
        Assert.Empty(SelfEvaluationClaim.CheckReviewed(Framework.Send2016, [c, a, b]));

        ValueList<Refusal> refusals = SelfEvaluationClaim.CheckReviewed(Framework.Send2016, [a, a, new("B", "We meet them."), new("D", "And more.", ClaimAccuracy.Accurate, "x")]);
        Assert.Equal(
            [
                (Rules.SelfEvaluationQuestion.Id, "[1].Question"), (Rules.SelfEvaluationReviewed.Id, "[2].Accuracy"),
                (Rules.SelfEvaluationQuestion.Id, "[3].Question"), (Rules.SelfEvaluationReviewed.Id, null),
            ],
            refusals.Select(refusal => (refusal.Rule.Id, refusal.Field)));
        Assert.Throws<ArgumentNullException>(() => SelfEvaluationClaim.CheckReviewed(null!, []));
        Assert.Throws<ArgumentNullException>(() => SelfEvaluationClaim.CheckReviewed(Framework.Send2016, null!));
    }

    [Fact]
    public void A_view_of_a_claim_has_a_reason()
    {
        Refused.By(() => new SelfEvaluationClaim("A", "c", ClaimAccuracy.Accurate), Rules.SelfEvaluationReason);
        Refused.By(() => new SelfEvaluationClaim("A", "c", ClaimAccuracy.Accurate, " "), Rules.SelfEvaluationReason);
        Refused.By(() => new SelfEvaluationClaim("A", "c", null, "r"), Rules.SelfEvaluationReason);
        Assert.Throws<ArgumentException>(() => new SelfEvaluationClaim("", "c"));
        Assert.Throws<ArgumentException>(() => new SelfEvaluationClaim("A", " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SelfEvaluationClaim("A", "c", (ClaimAccuracy)3, "r"));
    }

    // A machine word has 64 bits, one for each question.
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void Key_lines_cover_the_questions_of_an_edition_however_many_it_has(int count)
    {
        ValueList<string> codes = Enumerable.Range(1, count).Select(number => $"Q{number}").ToValueList();
        Framework edition = Framework.Send2016 with { Questions = codes.Select(code => new EvaluationQuestion(code, "What is done?", Framework.Send2016.Citation)).ToValueList() };
        Inspection notified = Inspection.Replay(Inspections.Stories.Numbered(
            [((InspectionPlanned)Inspections.Stories.Planned[0]) with { Framework = edition }, Inspections.Stories.Notified[1]]));
        Assert.Empty(Refusals(codes));
        Assert.Equal([Rules.KeyLineQuestion, Rules.KeyLinesCover], Refusals([.. codes.Skip(1), "Q"]));
        Assert.Equal(Enumerable.Repeat(Rules.KeyLinesCover, count - 1), Refusals([codes[0]]));

        IEnumerable<Rule> Refusals(ValueList<string> questions) => notified
            .Decide(new InspectionPrepared(new(2016, 9, 14), Inspections.Stories.Team, [new KeyLineOfEnquiry("Why?", questions, [EvidenceSource.All[0]])]), WorkingDayCalendar.England)
            .Refusals.Select(refusal => refusal.Rule);
    }
}
