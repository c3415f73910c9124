using System.Text.Json;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Findings;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Facts with values that nobody types by accident.</summary>
public class HostileFactTests
{
    private const int Readable = 1_000;
    private static readonly string Long = new('n', 10_000);

    [Fact]
    public void A_stored_plan_without_an_area_is_impossible() => Impossible(
        new InspectionPlanned(new(2016, 9, 1), default, Framework.Send2016, new(2016, 9, 19)));

    [Fact]
    public void A_stored_plan_whose_first_day_is_no_day_that_can_stand_in_a_history_is_impossible() => Impossible(
        new InspectionPlanned(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), Framework.Send2016, default));

    [Fact]
    public void A_negative_number_is_told_as_such_and_not_as_a_repeat() => Assert.Contains(
        "number -1, of 2016-09-01 cannot follow: the numbers of a history start at 1.",
        Assert.Throws<InvalidOperationException>(() => Inspection.Replay([new InspectionPlanned(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2016, 9, 19)) { Number = -1 }])).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(256)]
    [InlineData(int.MaxValue)]
    public void A_stored_outcome_is_told_as_it_was_stored_or_the_history_is_impossible(int outcome)
    {
        InspectionEvent[] facts = Stories.Numbered([.. Stories.FieldworkEnded2023, new FinalFeedbackGiven(new(2023, 9, 29), StatementRequired: false, outcome)]);
        try
        {
            Assert.Equal(outcome, Inspection.Replay(facts).Outcome);
        }
        catch (InvalidOperationException)
        {
            // Told, and so not lost in silence.
        }
    }

    [Fact]
    public void A_long_name_of_a_lead_is_cut_short_where_a_report_is_refused()
    {
        AreaReport report = new(
            "Rochdale", "Rochdale Borough Council", ["A board"], new DateInterval(new(2023, 9, 25), new(2023, 9, 29)), new(2023, 11, 10), 2, "x", "x", "x", "x", [], [new AreaForAction("Plan.")],
            new Inspector(Long, Long, InspectorRole.Hmi, null));
        Refused(Stories.Play(Stories.Outcome2[..^4]).Decide(new LetterDrafted(new(2023, 11, 10), report), Stories.Calendar), Rules.LetterOfThisInspection);
    }

    [Fact]
    public void A_long_name_of_a_partner_is_cut_short_where_a_statement_is_refused()
    {
        Inspection awaited = Stories.Play([Stories.Planned[0], new PartnersRecorded(new(2016, 9, 2), new LocalAreaPartners(LocalAuthorityCode.Parse("354"), [new HealthCommissioner("01D", "A group")], [], [], 1)), .. Stories.StatementAwaited[1..]]);
        WrittenStatement statement = new([Invented.Council, new ResponsibleParty(ResponsiblePartyKind.OtherPartner, Long)], []);
        Refused(awaited.Decide(new StatementSubmitted(new(2017, 2, 20), statement), Stories.Calendar), Rules.PartnersOfArea);
    }

    [Fact]
    public void A_long_identifier_of_an_edition_is_cut_short_where_a_plan_is_refused()
    {
        InspectionPlanned plan = (InspectionPlanned)Stories.Planned[0] with { Framework = Framework.Send2016 with { Id = Long } };
        Refused(Inspection.None.Decide(plan, Stories.Calendar), Rules.EditionKnown);
        Assert.InRange(Assert.Throws<InvalidOperationException>(() => Inspection.Replay([plan with { Number = 1 }])).Message.Length, 1, Readable);
    }

    [Fact]
    public void A_long_name_of_a_setting_is_cut_short_where_parents_are_met_without_a_visit() => Assert.All(
        Fieldwork.Check([new ParentsMeeting(new(2016, 9, 20), "H1", new Provider("P1", Long, ProviderKind.School))]), refusal => Assert.InRange(refusal.ToString().Length, 1, Readable));

    /// <summary>A reason without a view is refused; a blank one is dropped in silence.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_reason_of_a_claim_without_a_view_is_kept_or_refused(string reason)
    {
        string json = $$"""{"question":"A","claim":"We know our children.","reason":"{{reason}}"}""";
        try
        {
            Assert.Equal(json, SendInspectionJson.Write(SendInspectionJson.Parse<SelfEvaluationClaim>(json)));
        }
        catch (JsonException)
        {
            // Told, and so not lost in silence.
        }
    }

    private static void Impossible(InspectionEvent fact) => Assert.Throws<InvalidOperationException>(() => Inspection.Replay([fact with { Number = 1 }]));

    private static void Refused(Decision decision, Rule rule)
    {
        Assert.Contains(decision.Refusals, refusal => refusal.Rule == rule);
        Assert.All(decision.Refusals, refusal => Assert.InRange(refusal.ToString().Length, 1, Readable));
    }
}
