using System.Reflection;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Every rule that a command can break, broken.</summary>
public class RefusalTests
{
    private static readonly InspectionTeam Untrained = new(
        new Inspector("H1", "Jane Marsh", InspectorRole.Hmi, new(2016, 4, 12)),
        [
            new Inspector("C1", "Tom Field", InspectorRole.CqcInspector, new(2016, 9, 19)),
            new Inspector("O1", "Ann Brook", InspectorRole.OfstedInspector, trainedOn: null),
        ]);

    private static readonly InspectionTeam WithAFourth = new(Stories.Team.Lead, Stories.Team.Others.Add(new Inspector("C2", "Kit Hill", InspectorRole.CqcInspector, new(2016, 4, 12))));

    private static readonly InspectionCommand[] Visited =
        [.. Stories.Fieldwork, new RecordActivity(new(2016, 9, 20), new ProviderVisit(new(2016, 9, 20), "H1", new Provider("P1", "A school", ProviderKind.School)))];

    private static readonly InspectionCommand[] Concerned =
        [.. Stories.Fieldwork, new RecordConcern(new(2016, 9, 20), new SafeguardingConcern("S1", new(2016, 9, 20), "A door that did not lock."))];

    private static readonly SafeguardingAction Action = new("The head was told.", "H1", new(2016, 9, 21));
    private static readonly Finding Strength = Stories.Finding(FindingKind.Strength);
    private static readonly Finding Weakness = Stories.Finding(FindingKind.AreaForDevelopment, "Plans are late.");

    private static readonly InspectionCommand[] Reported =
        [.. Stories.FieldworkEnded, new AgreeFinding(new(2016, 9, 23), Strength), new AgreeFinding(new(2016, 9, 23), Weakness)];

    internal static readonly (string Case, InspectionCommand[] Before, InspectionCommand Refused, Rule[] By)[] Cases =
    [
        ("a notification before any plan", [], new NotifyLocalArea(new(2016, 9, 12)), [Rules.OrderOfSteps]),
        ("a plan after the plan", Stories.Planned, Stories.Planned[0], [Rules.OrderOfSteps]),
        ("a letter published twice", Stories.Fit[..9], new PublishLetter(new(2017, 2, 20)), [Rules.Once]),
        ("a statement published twice", Stories.Fit, new PublishStatement(new(2017, 3, 9)), [Rules.Once]),
        ("a date before the latest one", Stories.Fieldwork, new EndFieldwork(new(2016, 9, 16)), [Rules.OrderOfDates]),
        ("a first day before the day of planning", [], Plan(new(2016, 9, 20), new(2016, 9, 19)), [Rules.OrderOfDates]),
        ("an area that does not exist", [], Plan(new(2016, 9, 1), new(2016, 9, 19), area: "999"), [Rules.AreaInRegister]),
        ("an area that exists only later", [], Plan(new(2016, 9, 1), new(2016, 9, 19), area: "942"), [Rules.AreaInRegister]),
        ("an area that exists no longer", [], Plan(new(2023, 9, 1), new(2023, 9, 18), area: "909"), [Rules.AreaInRegister]),
        ("a first day before the framework", [], Plan(new(2016, 4, 1), new(2016, 4, 25)), [Rules.EditionInForce]),
        ("an edition without a written statement", [], Plan(new(2023, 2, 1), new(2023, 3, 6), Framework.AreaSend2023), [Rules.EditionWithStatement]),
        ("a first day on a Saturday", [], Plan(new(2016, 9, 1), new(2016, 9, 17)), [Rules.FieldworkOnWorkingDays]),
        ("a first day on a bank holiday", [], Plan(new(2016, 5, 9), new(2016, 5, 30)), [Rules.FieldworkOnWorkingDays]),
        ("a last day on a Sunday", Stories.Fieldwork, new EndFieldwork(new(2016, 9, 25)), [Rules.FieldworkOnWorkingDays]),
        ("four working days' notice", Stories.Planned, new NotifyLocalArea(new(2016, 9, 13)), [Rules.Notice]),
        ("fieldwork before the day notified", Stories.Prepared, new StartFieldwork(new(2016, 9, 16)), [Rules.FirstDay]),
        ("closing without publication", [.. Stories.StatementAwaited, new SubmitStatement(new(2017, 2, 20)), new FindStatementFit(new(2017, 3, 6))],
            new CloseInspection(new(2017, 3, 7)), [Rules.LetterPublishedBeforeClosing, Rules.StatementPublishedBeforeClosing]),
        ("a plan that breaks every rule of a plan", [], Plan(new(2016, 9, 20), new(2016, 9, 17), Framework.AreaSend2023),
            [Rules.OrderOfDates, Rules.FieldworkOnWorkingDays, Rules.EditionWithStatement, Rules.EditionInForce]),
        ("a new first day on a Sunday", Stories.Planned, new ReplanInspection(new(2016, 9, 2), new(2016, 9, 25)), [Rules.FieldworkOnWorkingDays]),
        ("a deferral without a reason", Stories.Planned, new DeferInspection(new(2016, 9, 2), " "), [Rules.ReasonGiven]),
        ("a suspension without a reason", Stories.Planned, new SuspendInspection(new(2016, 9, 2), ""), [Rules.ReasonGiven]),
        ("a cancellation without a reason", Stories.Planned, new CancelInspection(new(2016, 9, 2), null!), [Rules.ReasonGiven]),
        ("a change of team without a reason", Stories.Fieldwork, new ChangeTeam(new(2016, 9, 20), Stories.Team, ""), [Rules.ReasonGiven]),
        ("a team that is not trained", Stories.Prepared[..2], new PrepareInspection(new(2016, 9, 14), Untrained, Stories.KeyLines), [Rules.TeamTrained, Rules.TeamTrained]),
        ("follow-up that is not named", Stories.WithoutConcerns[..9], new DecideFollowUp(new(2016, 11, 10), ""), [Rules.SubstanceGiven]),
        ("a correction of no entry", Stories.Planned, new CorrectEntry(new(2016, 9, 2), new LocalAreaNotified(7, new(2016, 9, 2)), "A slip."), [Rules.Correction]),
        ("a correction that changes the step", Stories.Fieldwork, new CorrectEntry(new(2016, 9, 20), new FieldworkStarted(2, new(2016, 9, 12)), "A slip."), [Rules.Correction]),
        ("a correction that would leave dates running backwards", Stories.Fieldwork,
            new CorrectEntry(new(2016, 9, 20), new LocalAreaNotified(2, new(2016, 9, 15)), "A slip."), [Rules.Correction]),
        ("a correction without a reason", Stories.Fieldwork, new CorrectEntry(new(2016, 9, 20), new LocalAreaNotified(2, new(2016, 9, 9)), ""), [Rules.ReasonGiven]),
        ("a Minister's decision without a next step", Stories.UnfitTwice[..^1], new RecordMinistersDecision(new(2017, 5, 15), []), [Rules.MinisterOptions]),
        ("a Minister's decision that names one twice", Stories.UnfitTwice[..^1],
            new RecordMinistersDecision(new(2017, 5, 15), [MinisterialOption.StatutoryDirection, MinisterialOption.StatutoryDirection]), [Rules.MinisterOptions]),
        ("fieldwork that starts on a Saturday", Stories.Prepared, new StartFieldwork(new(2016, 9, 24)), [Rules.FieldworkOnWorkingDays]),
        ("a change to a team that is not trained", Stories.Fieldwork, new ChangeTeam(new(2016, 9, 20), Untrained, "Illness."), [Rules.TeamTrained, Rules.TeamTrained]),
        ("a revisit announced for Christmas Day", Stories.Fit, new NotifyRevisit(new(2018, 11, 20), new(2018, 12, 25)), [Rules.FieldworkOnWorkingDays]),
        ("a revisit that starts on a Sunday", Stories.Revisited[..^2], new StartRevisit(new(2018, 12, 9)), [Rules.FieldworkOnWorkingDays]),
        ("a revisit that ends on a Saturday", Stories.Revisited[..^1], new EndRevisit(new(2018, 12, 8)), [Rules.FieldworkOnWorkingDays]),
        ("an activity on a day after it is recorded", Stories.Fieldwork,
            new RecordActivity(new(2016, 9, 20), new Discussion(new(2016, 9, 21), "H1", DiscussionPartner.ElectedMembers)), [Rules.ActivityInFieldwork]),
        ("an activity that somebody else than an inspector of the team chose", Stories.Fieldwork,
            new RecordActivity(new(2016, 9, 20), new Discussion(new(2016, 9, 20), "the council", DiscussionPartner.ElectedMembers)), [Rules.ChosenByInspector]),
        ("fieldwork that visited a school only", Visited, new EndFieldwork(new(2016, 9, 23)), [Rules.VisitsSampleSectors, Rules.VisitsSampleSectors]),
        ("a concern recorded twice", Concerned, new RecordConcern(new(2016, 9, 21), new SafeguardingConcern("S1", new(2016, 9, 21), "The same.")), [Rules.ConcernKnown]),
        ("an action on no concern", Concerned, new ActOnConcern(new(2016, 9, 21), "S2", Action), [Rules.ConcernKnown]),
        ("an action dated after it is recorded", Concerned, new ActOnConcern(new(2016, 9, 20), "S1", Action), [Rules.ConcernKnown]),
        ("closing with a concern that is not acted on",
            [.. Concerned, new EndFieldwork(new(2016, 9, 23)), .. Stories.WithoutConcerns[5..^1]], new CloseInspection(new(2017, 7, 10)), [Rules.ConcernActedOn]),
        ("key lines that leave a question out", Stories.Prepared[..2],
            new PrepareInspection(new(2016, 9, 14), Stories.Team, [new KeyLineOfEnquiry("How early?", ["A", "B"], [EvidenceSource.All[0]])]), [Rules.KeyLinesCover]),
        ("a finding that one of the team has not agreed",
            [.. Stories.Fieldwork, new ChangeTeam(new(2016, 9, 20), WithAFourth, "More files than foreseen.")],
            new AgreeFinding(new(2016, 9, 22), Stories.Finding(FindingKind.Strength)), [Rules.FindingAgreedByTeam]),
        ("a statement required without a significant concern", [.. Stories.FieldworkEnded, new AgreeFinding(new(2016, 9, 23), Stories.Finding(FindingKind.Strength))],
            new GiveFinalFeedback(new(2016, 9, 23), StatementRequired: true), [Rules.LetterKeyBullets]),
        ("a letter on other days, that requires a statement, with a finding nobody agreed", [.. Reported, .. Stories.WithoutConcerns[5..6]],
            new DraftLetter(new(2016, 10, 14), Stories.Letter(true, new DateInterval(new(2016, 9, 12), new(2016, 9, 16)), findings:
            [Strength, Weakness, Stories.Finding(FindingKind.SignificantConcern)])),
            [Rules.LetterOfThisInspection, Rules.LetterOfThisInspection, Rules.LetterOfThisInspection]),
        ("a letter with an NHS number published",
            [.. Reported, .. Stories.WithoutConcerns[5..6], new DraftLetter(new(2016, 10, 14), Stories.Letter(false, opening: "We saw the plan of 943 476 5919.", findings: [Strength, Weakness])),
                new ReceiveLetter(new(2016, 11, 4))],
            new PublishLetter(new(2016, 11, 9)), [Rules.NoNhsNumber]),
        ("nine working days' notice of a revisit", Stories.Fit, new NotifyRevisit(new(2018, 11, 20), new(2018, 12, 3)), [Rules.RevisitNotice]),
        ("a revisit before the day notified", Stories.Revisited[..^2], new StartRevisit(new(2018, 11, 30)), [Rules.FirstDay]),
        ("a revisit that judges nothing", Stories.Revisited, new JudgeProgress(new(2018, 12, 5), []), [Rules.ProgressByWeakness]),
        ("a decision after a revisit that is not named", Stories.InsufficientProgress[..^5], new DecideAfterRevisit(new(2019, 2, 11), ""), [Rules.SubstanceGiven]),
        ("closing before the report on the revisit", Stories.SufficientProgress[..^2], new CloseInspection(new(2019, 1, 25)), [Rules.ReportBeforeReturn]),
        ("a direction to return before the report on the revisit", Stories.InsufficientProgress[..^6], new DirectRevisit(new(2019, 1, 23)), [Rules.ReportBeforeReturn]),
        ("the report on a revisit published twice", Stories.SufficientProgress[..^1], new ReportRevisit(new(2019, 1, 25)), [Rules.Once]),
    ];

    public static TheoryData<string> CaseNames => [.. Cases.Select(each => each.Case)];

    [Theory, MemberData(nameof(CaseNames))]
    public void A_command_is_refused_by_every_rule_it_breaks_and_changes_nothing(string name)
    {
        var (_, before, refused, by) = Cases.Single(each => each.Case == name);
        Inspection inspection = Stories.Play(before);
        Inspection untouched = inspection with { };

        Decision decision = inspection.Decide(refused, Stories.Calendar);

        Assert.Equal(by, decision.Refusals.Select(refusal => refusal.Rule));
        Assert.Empty(decision.Events);
        Assert.Equal(untouched, inspection);
        Assert.All(decision.Refusals, refusal =>
        {
            Assert.NotEmpty(refusal.Fact);
            Assert.NotEmpty(refusal.Remedy);
            Assert.Contains(refusal.Citation.ToString(), refusal.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_rule_of_the_process_is_broken_by_a_case_here()
    {
        IEnumerable<Rule> all = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Rule)field.GetValue(null)!);
        IEnumerable<Rule> process = all.Where(rule => rule.Id.StartsWith("process.", StringComparison.Ordinal))
            .Concat([Rules.ChosenByInspector, Rules.VisitsSampleSectors, Rules.ConcernActedOn, Rules.KeyLinesCover, Rules.FindingAgreedByTeam,
                Rules.LetterKeyBullets, Rules.NoNhsNumber, Rules.Notice, Rules.RevisitNotice, Rules.MinisterOptions, Rules.ProgressByWeakness, Rules.ReportBeforeReturn, Rules.TeamTrained, Rules.FirstDay, Rules.FieldworkOnWorkingDays, Rules.LetterPublishedBeforeClosing, Rules.StatementPublishedBeforeClosing]);
        Assert.Equal(
            process.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            Cases.SelectMany(each => each.By).Distinct().Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_refusal_of_short_notice_tells_both_ways_out()
    {
        Refusal refusal = Assert.Single(Stories.Play(Stories.Planned).Decide(new NotifyLocalArea(new(2016, 9, 13)), Stories.Calendar).Refusals);
        Assert.Equal("From 2016-09-13 to the first day, 2016-09-19, are 4 working days, not 5.", refusal.Fact);
        Assert.Equal("Notify by 2016-09-12, or plan for 2016-09-20 or later.", refusal.Remedy);
    }

    private static PlanInspection Plan(LocalDate on, LocalDate firstDay, Framework? framework = null, string area = "354") =>
        new(on, LocalAuthorityCode.Parse(area), framework ?? Framework.Send2016, firstDay);
}
