namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Every rule that a fact can break under the framework of 2016, broken.</summary>
internal static class RefusalCases
{
    private static readonly InspectionTeam Untrained = new(
        new Inspector("H1", "Jane Marsh", InspectorRole.Hmi, new(2016, 4, 12)),
        [
            new Inspector("C1", "Tom Field", InspectorRole.CqcInspector, new(2016, 9, 19)),
            new Inspector("O1", "Ann Brook", InspectorRole.OfstedInspector, trainedOn: null),
        ]);

    private static readonly InspectionTeam WithAFourth = new(Stories.Team.Lead, Stories.Team.Others.Add(new Inspector("C2", "Kit Hill", InspectorRole.CqcInspector, new(2016, 4, 12))));

    private static readonly InspectionEvent[] Visited =
        [.. Stories.Fieldwork, new ActivityRecorded(new(2016, 9, 20), new ProviderVisit(new(2016, 9, 20), "H1", new Provider("P1", "A school", ProviderKind.School)))];

    private static readonly InspectionEvent[] Concerned =
        [.. Stories.Fieldwork, new ConcernRecorded(new(2016, 9, 20), new SafeguardingConcern("S1", new(2016, 9, 20), "A door that did not lock."))];

    private static readonly SafeguardingAction Action = new("The head was told.", "H1", new(2016, 9, 21));
    private static readonly Finding Strength = Stories.Finding(FindingKind.Strength);
    private static readonly Finding Weakness = Stories.Finding(FindingKind.AreaForDevelopment, "Plans are late.");

    private static readonly InspectionEvent[] Reported =
        [.. Stories.FieldworkEnded, new FindingAgreed(new(2016, 9, 23), Strength), new FindingAgreed(new(2016, 9, 23), Weakness)];

    private static readonly InspectionEvent[] LetterWithAConcern =
    [
        .. Stories.FieldworkEnded,
        new FindingAgreed(new(2016, 9, 23), Strength),
        new FindingAgreed(new(2016, 9, 23), Weakness),
        new FindingAgreed(new(2016, 9, 23), Stories.Finding(FindingKind.SignificantConcern, "Nobody checks plans.")),
        new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: true),
        new LetterDrafted(new(2016, 10, 14), Stories.Letter(true, findings: [Strength, Weakness, Stories.Finding(FindingKind.SignificantConcern, "Nobody checks plans.")])),
        new LetterReceived(new(2016, 11, 9)),
    ];

    private static readonly WrittenStatement OnlyProvision = new([new ResponsibleParty(ResponsiblePartyKind.LocalAuthority, "354")], [new StatementAction(1, "Appoint a manager.")]);

    private static readonly InspectionEvent[] RevisitOf = Stories.Revisited[7..];

    internal static readonly (string Case, InspectionEvent[] Before, InspectionEvent Refused, Rule[] By)[] Of2016 =
    [
        ("a notification before any plan", [], new LocalAreaNotified(new(2016, 9, 12)), [Rules.OrderOfSteps]),
        ("a plan after the plan", Stories.Planned, Stories.Planned[0], [Rules.OrderOfSteps]),
        ("a letter published twice", Stories.Fit[..9], new LetterPublished(new(2017, 2, 20)), [Rules.Once]),
        ("a statement published twice", Stories.Fit, new StatementPublished(new(2017, 3, 9)), [Rules.Once]),
        ("a date before the latest one", Stories.Fieldwork, new FieldworkEnded(new(2016, 9, 16)), [Rules.OrderOfDates]),
        ("a first day before the day of planning", [], Plan(new(2016, 9, 20), new(2016, 9, 19)), [Rules.OrderOfDates]),
        ("an area that does not exist", [], Plan(new(2016, 9, 1), new(2016, 9, 19), area: "999"), [Rules.AreaInRegister]),
        ("an area that exists only later", [], Plan(new(2016, 9, 1), new(2016, 9, 19), area: "942"), [Rules.AreaInRegister]),
        ("an area that exists no longer", [], Plan(new(2021, 9, 1), new(2021, 9, 20), area: "928"), [Rules.AreaInRegister]),
        ("a first day after the framework", [], Plan(new(2023, 1, 3), new(2023, 1, 16)), [Rules.EditionInForce]),
        ("an edition in which something other than a time limit is replaced", [], Plan(new(2016, 9, 1), new(2016, 9, 19), Framework.Send2016 with { Name = "A pilot" }), [Rules.EditionKnown]),
        ("a new first day in another edition's time", Stories.Planned, new InspectionReplanned(new(2023, 1, 3), new(2023, 1, 16)), [Rules.EditionInForce]),
        ("fieldwork broken off without a reason", Stories.Fieldwork, new InspectionIncomplete(new(2016, 9, 20), ""), [Rules.ReasonGiven]),
        ("a letter that is dated after it was received", LetterWithAConcern[..^1], new LetterReceived(new(2016, 11, 3)), [Rules.LetterOfThisInspection]),
        ("a statement found fit that names no outcome", [.. LetterWithAConcern, new StatementSubmitted(new(2017, 2, 20), OnlyProvision)], new StatementFoundFit(new(2017, 3, 6)),
            [Rules.StatementJoint, Rules.StatementNotOnlyProvision, Rules.StatementOutcome, Rules.StatementMeasure]),
        ("a first day before the framework", [], Plan(new(2016, 4, 1), new(2016, 4, 25)), [Rules.EditionInForce]),
        ("an edition that the library does not have", [], Plan(new(2016, 9, 1), new(2016, 9, 19), Framework.Send2016 with { Id = "send-2030" }), [Rules.EditionKnown]),
        ("a first day on a Saturday", [], Plan(new(2016, 9, 1), new(2016, 9, 17)), [Rules.FieldworkOnWorkingDays]),
        ("a first day on a bank holiday", [], Plan(new(2016, 5, 9), new(2016, 5, 30)), [Rules.FieldworkOnWorkingDays]),
        ("a last day on a Sunday", Stories.Fieldwork, new FieldworkEnded(new(2016, 9, 25)), [Rules.FieldworkOnWorkingDays]),
        ("four working days' notice", Stories.Planned, new LocalAreaNotified(new(2016, 9, 13)), [Rules.Notice]),
        ("fieldwork before the day notified", Stories.Prepared, new FieldworkStarted(new(2016, 9, 16)), [Rules.FirstDay]),
        ("closing without publication", [.. Stories.StatementAwaited, new StatementSubmitted(new(2017, 2, 20)), new StatementFoundFit(new(2017, 3, 6))],
            new InspectionClosed(new(2017, 3, 7)), [Rules.LetterPublishedBeforeClosing, Rules.StatementPublishedBeforeClosing]),
        ("a plan that breaks every rule of a plan", [], Plan(new(2016, 9, 20), new(2016, 9, 17), Framework.AreaSend2023),
            [Rules.OrderOfDates, Rules.FieldworkOnWorkingDays, Rules.EditionInForce]),
        ("a new first day on a Sunday", Stories.Planned, new InspectionReplanned(new(2016, 9, 2), new(2016, 9, 25)), [Rules.FieldworkOnWorkingDays]),
        ("a deferral without a reason", Stories.Planned, new InspectionDeferred(new(2016, 9, 2), " "), [Rules.ReasonGiven]),
        ("a suspension without a reason", Stories.Planned, new InspectionSuspended(new(2016, 9, 2), ""), [Rules.ReasonGiven]),
        ("a cancellation without a reason", Stories.Planned, new InspectionCancelled(new(2016, 9, 2), null!), [Rules.ReasonGiven]),
        ("a change of team without a reason", Stories.Fieldwork, new TeamChanged(new(2016, 9, 20), Stories.Team, ""), [Rules.ReasonGiven]),
        ("a team that is not trained", Stories.Prepared[..2], new InspectionPrepared(new(2016, 9, 14), Untrained, Stories.KeyLines), [Rules.TeamTrained, Rules.TeamTrained]),
        ("follow-up that is not named", Stories.WithoutConcerns[..9], new FollowUpDecided(new(2016, 11, 10), ""), [Rules.SubstanceGiven]),
        ("a correction of no entry", Stories.Planned, Corrected(7, new LocalAreaNotified(new(2016, 9, 2))), [Rules.Correction]),
        ("a correction that leaves an entry without the step before it", Stories.Fieldwork, Corrected(2, null), [Rules.OrderOfSteps, Rules.OrderOfSteps]),
        ("a correction that would leave dates running backwards", Stories.Fieldwork, Corrected(2, new LocalAreaNotified(new(2016, 9, 15))), [Rules.Notice, Rules.OrderOfDates, Rules.OrderOfSteps]),
        ("a correction without a reason", Stories.Fieldwork, Corrected(2, new LocalAreaNotified(new(2016, 9, 9)), reason: ""), [Rules.ReasonGiven]),
        ("a Minister's decision without a next step", Stories.UnfitTwice[..^1], new MinisterDecided(new(2017, 5, 15), []), [Rules.MinisterOptions]),
        ("a Minister's decision that names one twice", Stories.UnfitTwice[..^1],
            new MinisterDecided(new(2017, 5, 15), [MinisterialOption.StatutoryDirection, MinisterialOption.StatutoryDirection]), [Rules.MinisterOptions]),
        ("fieldwork that starts on a Saturday", Stories.Prepared, new FieldworkStarted(new(2016, 9, 24)), [Rules.FieldworkOnWorkingDays, Rules.FirstDay]),
        ("a change to a team that is not trained", Stories.Fieldwork, new TeamChanged(new(2016, 9, 20), Untrained, "Illness."), [Rules.TeamTrained, Rules.TeamTrained]),
        ("a revisit announced for Christmas Day", Stories.Fit, new RevisitNotified(new(2018, 11, 20), new(2018, 12, 25)), [Rules.FieldworkOnWorkingDays]),
        ("a revisit that starts on a Sunday", Stories.Revisited[..^2], new RevisitStarted(new(2018, 12, 9)), [Rules.FieldworkOnWorkingDays]),
        ("a revisit that ends on a Saturday", Stories.Revisited[..^1], new RevisitEnded(new(2018, 12, 8)), [Rules.FieldworkOnWorkingDays]),
        ("an activity on a day after it is recorded", Stories.Fieldwork,
            new ActivityRecorded(new(2016, 9, 20), new Discussion(new(2016, 9, 21), "H1", DiscussionPartner.ElectedMembers)), [Rules.OrderOfDates]),
        ("an activity on a day before the fieldwork", Stories.Fieldwork,
            new ActivityRecorded(new(2016, 9, 20), new Discussion(new(2016, 9, 16), "H1", DiscussionPartner.ElectedMembers)), [Rules.ActivityInFieldwork]),
        ("an activity that somebody else than an inspector of the team chose", Stories.Fieldwork,
            new ActivityRecorded(new(2016, 9, 20), new Discussion(new(2016, 9, 20), "the council", DiscussionPartner.ElectedMembers)), [Rules.ChosenByInspector]),
        ("fieldwork that visited a school only", Visited, new FieldworkEnded(new(2016, 9, 23)), [Rules.VisitsSampleSectors, Rules.VisitsSampleSectors]),
        ("a concern recorded twice", Concerned, new ConcernRecorded(new(2016, 9, 21), new SafeguardingConcern("S1", new(2016, 9, 21), "The same.")), [Rules.ConcernKnown]),
        ("an action on no concern", Concerned, new SafeguardingActionTaken(new(2016, 9, 21), "S2", Action), [Rules.ConcernKnown]),
        ("an action dated after it is recorded", Concerned, new SafeguardingActionTaken(new(2016, 9, 20), "S1", Action), [Rules.ConcernKnown]),
        ("closing with a concern that is not acted on",
            [.. Concerned, new FieldworkEnded(new(2016, 9, 23)), .. Stories.WithoutConcerns[5..^1]], new InspectionClosed(new(2017, 7, 10)), [Rules.ConcernActedOn]),
        ("key lines that leave a question out", Stories.Prepared[..2],
            new InspectionPrepared(new(2016, 9, 14), Stories.Team, [new KeyLineOfEnquiry("How early?", ["A", "B"], [EvidenceSource.All[0]])]), [Rules.KeyLinesCover]),
        ("a finding that one of the team has not agreed",
            [.. Stories.Fieldwork, new TeamChanged(new(2016, 9, 20), WithAFourth, "More files than foreseen.")],
            new FindingAgreed(new(2016, 9, 22), Stories.Finding(FindingKind.Strength)), [Rules.FindingAgreedByTeam]),
        ("a statement required without a significant concern", [.. Stories.FieldworkEnded, new FindingAgreed(new(2016, 9, 23), Stories.Finding(FindingKind.Strength))],
            new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: true), [Rules.LetterKeyBullets]),
        ("a letter on other days, that requires a statement, with a finding nobody agreed", [.. Reported, .. Stories.WithoutConcerns[5..6]],
            new LetterDrafted(new(2016, 10, 14), Stories.Letter(true, new DateInterval(new(2016, 9, 12), new(2016, 9, 16)), findings:
            [Strength, Weakness, Stories.Finding(FindingKind.SignificantConcern)])),
            [Rules.LetterOfThisInspection, Rules.LetterOfThisInspection, Rules.LetterOfThisInspection]),
        ("a letter with an NHS number published",
            [.. Reported, .. Stories.WithoutConcerns[5..6], new LetterDrafted(new(2016, 10, 14), Stories.Letter(false, opening: "We saw the plan of 943 476 5919.", findings: [Strength, Weakness])),
                new LetterReceived(new(2016, 11, 4))],
            new LetterPublished(new(2016, 11, 9)), [Rules.NoNhsNumber]),
        ("nine working days' notice of a revisit", Stories.Fit, new RevisitNotified(new(2018, 11, 20), new(2018, 12, 3)), [Rules.RevisitNotice]),
        ("a revisit before the day notified", Stories.Revisited[..^2], new RevisitStarted(new(2018, 11, 30)), [Rules.FirstDay]),
        ("a revisit that judges nothing", Stories.Revisited, new ProgressJudged(new(2018, 12, 5), []), [Rules.ProgressByWeakness]),
        ("a decision after a revisit that is not named", Stories.InsufficientProgress[..^5], new RevisitFollowUpDecided(new(2019, 2, 11), ""), [Rules.SubstanceGiven]),
        ("closing before the report on the revisit", Stories.SufficientProgress[..^2], new InspectionClosed(new(2019, 1, 25)), [Rules.ReportBeforeReturn]),
        ("a direction to return before the report on the revisit", Stories.InsufficientProgress[..^6], new RevisitDirected(new(2019, 1, 23)), [Rules.ReportBeforeReturn]),
        ("the report on a revisit published twice", Stories.SufficientProgress[..^1], new RevisitReported(new(2019, 1, 25)), [Rules.Once]),
        ("a fact that somebody else has recorded meanwhile", Stories.Planned, new LocalAreaNotified(new(2016, 9, 12)) { Number = 1 }, [Rules.NextEntry]),
        ("a note of what has not begun", Stories.Planned, new ActivityRecorded(new(2016, 9, 2), new Discussion(new(2016, 9, 2), "H1", DiscussionPartner.ElectedMembers)), [Rules.WhenNoted]),
        ("a note that the edition has no place for", Stories.Fieldwork, new ChildrenTracked(new(2016, 9, 20), 6, 1), [Rules.WhenNoted]),
        ("a day that nobody can mean", Stories.Planned, new LocalAreaNotified(default), [Rules.DateCovered]),
        ("a first day that nobody can mean", [], Plan(new(2016, 9, 1), new(9999, 12, 31)), [Rules.DateCovered]),
        ("a reason with half a character", Stories.Planned, new InspectionDeferred(new(2016, 9, 2), "Snow \uD83D"), [Rules.TextUnicode]),
        ("a plan inside the national suspension", [], Plan(new(2020, 4, 1), new(2020, 9, 21)), [Rules.OutsideSuspension]),
        ("notice while the inspection is suspended", [.. Stories.Planned, new InspectionSuspended(new(2016, 9, 5), "Everything stands still.")], new LocalAreaNotified(new(2016, 9, 12)), [Rules.NotWhileSuspended]),
        ("a suspension of what is suspended", [.. Stories.Planned, new InspectionSuspended(new(2016, 9, 5), "Everything stands still.")], new InspectionSuspended(new(2016, 9, 6), "Again."), [Rules.SuspendedOnce]),
        ("a letter published before it was received", Stories.WithoutConcerns[..8], new LetterPublished(new(2016, 11, 3)), [Rules.PublishedAfterReceipt]),
        ("closing while the Minister is still to decide", [.. Stories.MinisterAdvised, new LetterPublished(new(2017, 4, 21))], new InspectionClosed(new(2017, 4, 24)), [Rules.NothingOpen]),
        ("cancelling with an open concern that nobody takes over", Concerned, new InspectionCancelled(new(2016, 9, 21), "The areas are to be merged."), [Rules.ConcernsHandedOver]),
        ("an inspection prepared without a team", Stories.Notified, new InspectionPrepared(new(2016, 9, 14), null, Stories.KeyLines), [Rules.TeamNamed]),
        ("a revisit that judges a weakness that is not in the letter", [.. LetterWithAConcern, .. RevisitOf],
            new ProgressJudged(new(2018, 12, 5), [new WeaknessProgress("Nobody checks plans.", true), new WeaknessProgress("Joint commissioning", true)]), [Rules.WeaknessesOfReport]),
        ("advice to the Minister before the statement is overdue", Stories.StatementAwaited, new MinisterAdvised(new(2017, 2, 20)), [Rules.AdvisedWhenOverdue]),
        ("a revisit after a decision that was not for further inspection",
            [.. Stories.MinisterAdvised, new MinisterDecided(new(2017, 5, 15), [MinisterialOption.AdditionalTargetedSupport])],
            new RevisitNotified(new(2017, 6, 5), new(2017, 6, 19)), [Rules.ReturnOrdered]),
        ("a finding on evidence of a day before the fieldwork", [.. Stories.Prepared, new FieldworkStarted(new(2016, 9, 21))],
            new FindingAgreed(new(2016, 9, 22), Stories.Finding(FindingKind.Strength)), [Rules.EvidenceInTime, Rules.EvidenceInTime]),
        ("partners of another area", Stories.Planned, new PartnersRecorded(new(2016, 9, 2), new LocalAreaPartners(LocalAuthorityCode.Parse("381"), [new HealthCommissioner("02T", "NHS Calderdale CCG")], [], [], 0)), [Rules.PartnersOfArea]),
        ("an outcome under the framework of 2016", Stories.FieldworkEnded, new FinalFeedbackGiven(new(2016, 9, 23), false, Outcome: 1), [Rules.OutcomeOfEdition]),
        ("a statement found unfit without a reason", Stories.Unfit[..^1], new StatementFoundUnfit(new(2017, 3, 6), []), [Rules.ReviewReasons]),
        ("a team without an Ofsted Inspector", Stories.Notified, new InspectionPrepared(new(2016, 9, 14), new InspectionTeam(Stories.Team.Lead, [Stories.Team.Others[0]]), Stories.KeyLines), [Rules.TeamOfsted]),
    ];

    private static RecordCorrected Corrected(int number, InspectionEvent? entry, string reason = "A slip.") =>
        new(new(2016, 9, 20), [new Correction(number, entry)], reason);

    private static InspectionPlanned Plan(LocalDate on, LocalDate firstDay, Framework? framework = null, string area = "354") =>
        new(on, LocalAuthorityCode.Parse(area), framework ?? Framework.Send2016, firstDay);
}
