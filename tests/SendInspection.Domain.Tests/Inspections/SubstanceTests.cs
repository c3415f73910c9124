namespace SendInspection.Domain.Tests.Inspections;

public class SubstanceTests
{
    private static readonly Finding Strength = Stories.Finding(FindingKind.Strength);
    private static readonly Finding Concern = Stories.Finding(FindingKind.SignificantConcern, "Leaders do not know how well needs are met.");

    private static readonly ValueList<SelfEvaluationClaim> Claims =
    [
        .. new[] { "A", "B", "C" }.Select(question => new SelfEvaluationClaim(question, "We do this well.", ClaimAccuracy.PartlyAccurate, "Parents tell otherwise.")),
    ];

    private static readonly InspectionEvent[] Told =
    [
        .. Stories.Fieldwork,
        Visit("P1", ProviderKind.School),
        Visit("P2", ProviderKind.HealthService),
        Visit("P3", ProviderKind.SocialCareService),
        new ConcernRecorded(new(2016, 9, 20), new SafeguardingConcern("S1", new(2016, 9, 20), "A door that did not lock.")),
        new SelfEvaluationRecorded(new(2016, 9, 21), Claims),
        new SafeguardingActionTaken(new(2016, 9, 21), "S1", new SafeguardingAction("The head was told.", "H1", new(2016, 9, 21))),
        new FindingAgreed(new(2016, 9, 22), Strength),
        new FindingAgreed(new(2016, 9, 22), Concern),
        new FieldworkEnded(new(2016, 9, 23)),
        new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: true),
    ];

    [Fact]
    public void The_inspection_holds_what_it_is_made_of()
    {
        Inspection substance = Stories.Play(Told);
        Assert.Equal(Stories.KeyLines, substance.KeyLines);
        Assert.Equal(Stories.Team.Inspectors, substance.Inspectors);
        Assert.Equal(3, substance.Activities.Count);
        Assert.Equal("The head was told.", Assert.Single(substance.Concerns).Action!.What);
        Assert.Equal(Claims, substance.SelfEvaluation);
        Assert.Equal([Strength, Concern], substance.Findings);
    }

    [Fact]
    public void What_the_area_claims_is_reviewed_before_the_final_feedback()
    {
        Inspection inspection = Stories.Play([.. Stories.Fieldwork, new SelfEvaluationRecorded(new(2016, 9, 21), [new SelfEvaluationClaim("A", "We do this well.")]), new FieldworkEnded(new(2016, 9, 23))]);
        ValueList<Refusal> refusals = inspection.Decide(new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: false), Stories.Calendar).Refusals;
        Assert.All(refusals, refusal => Assert.Equal(Rules.SelfEvaluationReviewed, refusal.Rule));
        Assert.Equal("SelfEvaluation[0].Accuracy", refusals[0].Field);
        Assert.Equal(3, refusals.Count);
    }

    [Fact]
    public void A_letter_is_on_the_area_that_was_inspected_and_signed_by_who_led()
    {
        ReportLetter own = Stories.Letter(true, findings: [Strength, Concern]);
        ReportLetter other = new(
            "Bolton", own.LocalAuthority, own.Ccgs, own.Inspected, own.DatedOn, own.Opening, own.Narratives, own.Findings, own.StatementRequired,
            new Inspector("H9", "Lee Combe", InspectorRole.Hmi, new(2016, 4, 12)));
        Assert.Equal(
            ["Letter.Lead", "Letter.Area"],
            Stories.Play(Told).Decide(new LetterDrafted(new(2016, 10, 14), other), Stories.Calendar).Refusals.Select(refusal => refusal.Field));
    }

    [Fact]
    public void Whoever_left_the_team_may_have_chosen_an_activity()
    {
        InspectionTeam without = new(Stories.Team.Lead, [Stories.Team.Others[1], new Inspector("C2", "Kit Hill", InspectorRole.CqcInspector, new(2016, 4, 12))]);
        Inspection inspection = Stories.Play([.. Stories.Fieldwork, new TeamChanged(new(2016, 9, 21), without, "Illness.")]);
        ActivityRecorded chosenByTheOneWhoLeft = new(new(2016, 9, 21), new Discussion(new(2016, 9, 20), "C1", DiscussionPartner.ElectedMembers));
        Assert.True(inspection.Decide(chosenByTheOneWhoLeft, Stories.Calendar).IsAccepted);
    }

    [Fact]
    public void A_letter_with_personal_data_is_published_only_with_an_inspectors_reason()
    {
        ReportLetter letter = Stories.Letter(true, opening: "Write to the team at post@example.org.", findings: [Strength, Concern]);
        Inspection received = Stories.Play([.. Told, new LetterDrafted(new(2016, 10, 14), letter), new LetterReceived(new(2016, 11, 4))]);

        Refusal refusal = Assert.Single(received.Decide(new LetterPublished(new(2016, 11, 9)), Stories.Calendar).Refusals);
        Assert.Equal(Rules.NoEmailAddress, refusal.Rule);
        Assert.DoesNotContain("example.org", refusal.ToString(), StringComparison.Ordinal);

        LetterPublished withReason = new(new(2016, 11, 9), "The address is that of the inspectorate.");
        Assert.Equal("The address is that of the inspectorate.", Assert.IsType<LetterPublished>(received.Decide(withReason, Stories.Calendar).Event).PersonalDataReason);
    }

    [Fact]
    public void A_statement_that_lists_provision_only_is_received_but_not_found_fit()
    {
        WrittenStatement provision = new(
            [new ResponsibleParty(ResponsiblePartyKind.LocalAuthority, "354"), new ResponsibleParty(ResponsiblePartyKind.HealthCommissioner, "01D")],
            [new StatementAction(1, "Appoint a manager.", new ResponsibleParty(ResponsiblePartyKind.LocalAuthority, "354"), new LocalDate(2017, 9, 1))]);
        Inspection submitted = Stories.Play(
        [
            .. Told,
            new LetterDrafted(new(2016, 10, 14), Stories.Letter(true, findings: [Strength, Concern])),
            new LetterReceived(new(2016, 11, 4)),
            new StatementSubmitted(new(2017, 2, 15), provision),
        ]);
        Assert.Contains(submitted.Decide(new StatementFoundFit(new(2017, 3, 1)), Stories.Calendar).Refusals, refusal => refusal.Rule == Rules.StatementNotOnlyProvision);
        Assert.True(submitted.Decide(new StatementFoundUnfit(new(2017, 3, 1), ["No outcomes."]), Stories.Calendar).IsAccepted);
    }

    [Fact]
    public void A_statement_that_is_submitted_again_is_published_again()
    {
        Inspection fit = Stories.Play(
        [
            .. Stories.StatementAwaited,
            new LetterPublished(new(2016, 11, 9)),
            new StatementSubmitted(new(2017, 2, 20)),
            new StatementPublished(new(2017, 2, 21)),
            new StatementFoundUnfit(new(2017, 3, 6), ["No outcomes."]),
            new StatementResubmitted(new(2017, 4, 3)),
            new StatementFoundFit(new(2017, 4, 19)),
        ]);
        Assert.Equal(
            [Rules.StatementPublishedBeforeClosing],
            fit.Decide(new InspectionClosed(new(2017, 4, 20)), Stories.Calendar).Refusals.Select(refusal => refusal.Rule));
        Inspection published = fit.Decide(new StatementPublished(new(2017, 4, 20)), Stories.Calendar).Inspection;
        Assert.True(published.Decide(new InspectionClosed(new(2017, 4, 20)), Stories.Calendar).IsAccepted);
    }

    private static ActivityRecorded Visit(string reference, ProviderKind kind) =>
        new(new(2016, 9, 20), new ProviderVisit(new(2016, 9, 20), "H1", new Provider(reference, $"Provider {reference}", kind)));
}
