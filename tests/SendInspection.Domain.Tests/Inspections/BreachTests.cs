using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>What broke a rule and happened all the same is recorded with its reason, and stays visible.</summary>
public class BreachTests
{
    private static readonly LocalAreaNotified Late = new(new(2016, 9, 13)) { Despite = "The letter was delayed in the post." };

    [Fact]
    public void Four_days_notice_is_refused_and_with_a_reason_it_is_a_breach()
    {
        Inspection planned = Stories.Play(Stories.Planned);
        Assert.False(planned.Decide(Late with { Despite = null }, Stories.Calendar).IsAccepted);
        Assert.False(planned.Decide(Late with { Despite = "  " }, Stories.Calendar).IsAccepted);
        Decision decision = planned.Decide(Late, Stories.Calendar);
        Assert.Equal(Late with { Number = 2 }, decision.Event);
        Breach breach = Assert.Single(decision.Inspection.Breaches);
        Assert.Equal((Rules.Notice, 2, new LocalDate(2016, 9, 13), Late.Despite), (breach.Rule, breach.Number, breach.On, breach.Reason));
    }

    [Fact]
    public void A_replayed_breach_is_the_same_breach()
    {
        Decision decision = Stories.Play(Stories.Planned).Decide(Late, Stories.Calendar);
        Assert.Equal(decision.Inspection.Breaches, Inspection.Replay([.. Stories.Events(Stories.Planned), decision.Event!]).Breaches);
    }

    [Fact]
    public void A_reason_where_no_rule_is_broken_is_no_breach() => Assert.Empty(
        Stories.Play(Stories.Planned).Decide(new LocalAreaNotified(new(2016, 9, 12)) { Despite = "To be sure." }, Stories.Calendar).Inspection.Breaches);

    [Fact]
    public void Fieldwork_that_began_without_a_trained_inspector_can_be_told()
    {
        InspectionTeam untrained = new(Stories.Team.Lead, [Stories.Team.Others[0], new Inspector("O1", "Ann Brook", InspectorRole.OfstedInspector, trainedOn: null)]);
        Inspection prepared = Stories.Play(Stories.Notified)
            .Decide(new InspectionPrepared(new(2016, 9, 14), untrained, Stories.KeyLines) { Despite = "The trained inspector fell ill." }, Stories.Calendar).Inspection;
        Assert.Equal([Rules.TeamTrained], prepared.Breaches.Select(breach => breach.Rule));
        Assert.True(prepared.Decide(new FieldworkStarted(new(2016, 9, 19)), Stories.Calendar).IsAccepted);
    }

    [Fact]
    public void What_is_impossible_stays_impossible_whatever_the_reason()
    {
        const string Despite = "It happened.";
        Inspection planned = Stories.Play(Stories.Planned);
        (InspectionEvent Fact, Rule Rule)[] impossible =
        [
            (new FieldworkEnded(new(2016, 9, 23)) { Despite = Despite }, Rules.OrderOfSteps),
            (new LocalAreaNotified(new(2016, 8, 31)) { Despite = Despite }, Rules.OrderOfDates),
            (new LocalAreaNotified(new(9999, 12, 31)) { Despite = Despite }, Rules.DateCovered),
            (new InspectionDeferred(new(2016, 9, 2), "") { Despite = Despite }, Rules.ReasonGiven),
            (new ActivityRecorded(new(2016, 9, 2), new Discussion(new(2016, 9, 2), "H1", DiscussionPartner.ElectedMembers)) { Despite = Despite }, Rules.WhenNoted),
        ];
        Assert.All(impossible, each => Assert.Equal([each.Rule], planned.Decide(each.Fact, Stories.Calendar).Refusals.Select(refusal => refusal.Rule)));
        Assert.All(impossible, each => Assert.False(each.Rule.CanBeBreached));
        Assert.Equal(
            [Rules.AreaInRegister],
            Inspection.None.Decide(new InspectionPlanned(new(2016, 9, 1), LocalAuthorityCode.Parse("999"), Framework.Send2016, new(2016, 9, 19)) { Despite = Despite }, Stories.Calendar)
                .Refusals.Select(refusal => refusal.Rule));
    }

    [Fact]
    public void A_breach_is_in_JSON_with_its_rule_entry_day_and_reason()
    {
        Inspection breached = Stories.Play([.. Stories.Planned, Late]);
        string json = SendInspectionJson.Write(breached.Breaches);
        Assert.All(["send-2016.notice", "\"number\":2", "2016-09-13", "The letter was delayed in the post."], part => Assert.Contains(part, json, StringComparison.Ordinal));
    }

    [Fact]
    public void No_assumed_rule_overrules_a_statement_that_was_found_fit()
    {
        Finding concern = Stories.Finding(FindingKind.SignificantConcern, "Leaders do not know how well needs are met.");
        Finding[] findings = [Stories.Finding(FindingKind.Strength), Stories.Finding(FindingKind.AreaForDevelopment, "Plans are late."), concern];
        ReportLetter letter = Stories.Letter(true, findings: findings);
        WrittenStatement withoutDays = new(
            [new ResponsibleParty(ResponsiblePartyKind.LocalAuthority, "354"), new ResponsibleParty(ResponsiblePartyKind.HealthCommissioner, "01D")],
            [new StatementAction(1, "Measure outcomes.", Owner: null, CompleteBy: null, "Children read better.", "Reading ages each term.")]);
        Assert.All(Framework.All.SelectMany(edition => edition.FitnessRules), rule => Assert.False(rule.IsAssumed));
        Assert.Equal(
            [Rules.StatementOwner, Rules.StatementCompletion],
            withoutDays.CheckFitness(letter).Select(refusal => refusal.Rule).Where(rule => rule.IsAssumed));

        Inspection submitted = Stories.Play(
        [
            .. Stories.FieldworkEnded, .. findings.Select(finding => new FindingAgreed(new(2016, 9, 23), finding)),
            new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: true),
            new LetterDrafted(new(2016, 10, 14), letter),
            new LetterReceived(new(2016, 11, 9)),
            new StatementSubmitted(new(2017, 2, 20), withoutDays),
        ]);
        Decision fit = submitted.Decide(new StatementFoundFit(new(2017, 3, 6)), Stories.Calendar);
        Assert.True(fit.IsAccepted, fit.ToString());
        Assert.Empty(fit.Inspection.Breaches);
    }
}
