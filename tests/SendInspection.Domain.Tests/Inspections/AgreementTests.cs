using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Dates, findings and parties that have to agree with one another.</summary>
public class AgreementTests
{
    private static readonly Finding Strength = Stories.Finding(FindingKind.Strength);
    private static readonly Finding Weakness = Stories.Finding(FindingKind.AreaForDevelopment, "Plans are late.");
    private static readonly Finding Concern = Stories.Finding(FindingKind.SignificantConcern, "Nobody checks plans.");
    private static readonly Finding SecondConcern = Stories.Finding(FindingKind.SignificantConcern, "Leaders do not know what difference services make.");

    private static readonly InspectionEvent[] Agreed =
    [
        .. Stories.FieldworkEnded,
        .. new[] { Strength, Weakness, Concern, SecondConcern }.Select(finding => new FindingAgreed(new(2016, 9, 23), finding)),
        new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: true),
    ];

    private static readonly ReportLetter Whole = Stories.Letter(true, findings: [Strength, Weakness, Concern, SecondConcern]);

    [Fact]
    public void The_letter_is_not_dated_after_the_day_it_was_received()
    {
        Inspection drafted = Stories.Play([.. Agreed, new LetterDrafted(new(2016, 10, 14), Whole)]);
        Assert.Equal([Rules.LetterOfThisInspection], Refused(drafted, new LetterReceived(new(2016, 11, 3))));
        Assert.Empty(Refused(drafted, new LetterReceived(new(2016, 11, 4))));
    }

    [Fact]
    public void Evidence_is_gathered_by_the_day_the_finding_is_agreed_and_in_the_fieldwork()
    {
        Assert.Contains(Rules.EvidenceInTime, Refused(Stories.Play(Stories.Fieldwork), new FindingAgreed(new(2016, 9, 20), Strength)));
        Inspection later = Stories.Play([.. Stories.Prepared, new FieldworkStarted(new(2016, 9, 21))]);
        Assert.Contains(Rules.EvidenceInTime, Refused(later, new FindingAgreed(new(2016, 9, 22), Strength)));
        Assert.Empty(Refused(Stories.Play(Stories.Fieldwork), new FindingAgreed(new(2016, 9, 21), Strength)));
    }

    [Fact]
    public void A_significant_concern_that_the_team_agreed_is_not_missing_from_the_letter()
    {
        Refusal refusal = Assert.Single(
            Stories.Play(Agreed).Decide(new LetterDrafted(new(2016, 10, 14), Stories.Letter(true, findings: [Strength, Weakness, Concern])), Stories.Calendar).Refusals);
        Assert.Equal((Rules.LetterOfThisInspection, "Letter.Findings"), (refusal.Rule, refusal.Field));
        Assert.Contains("Leaders do not know what difference services make.", refusal.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revisit_judges_each_weakness_of_the_letter_once_and_no_other()
    {
        Inspection revisited = Stories.Play([.. Agreed, new LetterDrafted(new(2016, 10, 14), Whole), new LetterReceived(new(2016, 11, 9)), .. Stories.Revisited[7..]]);
        ValueList<string> concerns = Whole.Concerns;
        Assert.Equal(2, concerns.Count);
        WeaknessProgress first = new(concerns[0], true), second = new(concerns[1], false);
        Assert.Empty(Refused(revisited, new ProgressJudged(new(2018, 12, 5), [first, second])));
        Assert.Equal([Rules.WeaknessesOfReport], Refused(revisited, new ProgressJudged(new(2018, 12, 5), [first])));
        Assert.Equal([Rules.WeaknessesOfReport], Refused(revisited, new ProgressJudged(new(2018, 12, 5), [first, second, new("Another weakness.", true)])));
        Assert.Equal([Rules.ProgressByWeakness], Refused(revisited, new ProgressJudged(new(2018, 12, 5), [first, second, first])));
    }

    [Fact]
    public void A_statement_names_partners_of_the_area_only()
    {
        LocalAreaPartners partners = new(LocalAuthorityCode.Parse("354"), [new HealthCommissioner("01D", "NHS Heywood, Middleton and Rochdale CCG")], [], [], 0);
        Inspection awaited = Stories.Play([Stories.Planned[0], new PartnersRecorded(new(2016, 9, 2), partners), .. Stories.StatementAwaited[1..]]);
        ResponsibleParty council = new(ResponsiblePartyKind.LocalAuthority, "354"), own = new(ResponsiblePartyKind.HealthCommissioner, "01D"), other = new(ResponsiblePartyKind.HealthCommissioner, "02T");
        Assert.Equal(partners, awaited.Partners);
        Assert.Empty(Refused(awaited, new StatementSubmitted(new(2017, 2, 20), new WrittenStatement([council, own], []))));
        Refusal refusal = Assert.Single(awaited.Decide(new StatementSubmitted(new(2017, 2, 20), new WrittenStatement([council, other], [])), Stories.Calendar).Refusals);
        Assert.Equal((Rules.PartnersOfArea, "Statement.SubmittedBy[1]"), (refusal.Rule, refusal.Field));
    }

    [Fact]
    public void Fieldwork_that_starts_long_after_the_notified_day_needs_new_notice()
    {
        Inspection prepared = Stories.Play(Stories.Prepared);
        Assert.Empty(Refused(prepared, new FieldworkStarted(new(2016, 9, 23))));
        Assert.Equal([Rules.FirstDay], Refused(prepared, new FieldworkStarted(new(2016, 9, 26))));
        Assert.Equal([Rules.FirstDay], Refused(prepared, new FieldworkStarted(new(2017, 9, 18))));
    }

    [Fact]
    public void Unfit_has_its_reasons_and_they_can_be_read()
    {
        Assert.Equal<string>(["Two actions have no outcome."], Stories.Play(Stories.Unfit).UnfitReasons);
        Assert.Equal([Rules.ReviewReasons], Refused(Stories.Play(Stories.Unfit[..^1]), new StatementFoundUnfit(new(2017, 3, 6), [])));
        Assert.Equal([Rules.ReviewReasons], Refused(Stories.Play(Stories.Unfit[..^1]), new StatementFoundUnfit(new(2017, 3, 6), [" "])));
    }

    [Fact]
    public void Copies_of_the_report_are_owed_and_each_recipient_publishes()
    {
        Inspection sent = Stories.Play(
            [.. Stories.LetterPublished, new ReportCopiesSent(new(2016, 11, 7), ["The Secretary of State", "Rochdale Borough Council"])]);
        Dictionary<Duty, Obligation> owed = sent.Obligations(new(2016, 11, 10), Stories.Calendar).ToDictionary(duty => duty.Duty);
        Assert.Equal((Party.ChiefInspector, ObligationStatus.Met, Source.JointAreaReviewsRegulations2015), (owed[Duty.SendCopies].OwedBy, owed[Duty.SendCopies].Status, owed[Duty.SendCopies].Citation.Source));
        Assert.Equal((Party.RecipientsOfReport, ObligationStatus.Outstanding), (owed[Duty.PublishCopies].OwedBy, owed[Duty.PublishCopies].Status));
        Inspection published = sent.Decide(new ReportCopiesPublished(new(2016, 11, 9)), Stories.Calendar).Inspection;
        Assert.Equal(ObligationStatus.Met, published.Obligations(new(2016, 11, 10), Stories.Calendar).Single(duty => duty.Duty == Duty.PublishCopies).Status);
    }

    [Fact]
    public void Each_duty_with_or_without_a_day_carries_its_rule_and_its_source() => Assert.All(
        Stories.AtEachStage.Values.Concat(Stories.AtEachStage2023.Values)
            .Where(inspection => inspection.LatestOn is not null)
            .SelectMany(inspection => inspection.Obligations(inspection.LatestOn!.Value.PlusDays(30), Stories.Calendar)),
        duty =>
        {
            Assert.Contains(duty.Rule, Rules.All);
            Assert.Contains($"Source: {duty.Citation}", duty.Explain(), StringComparison.Ordinal);
            Assert.True(duty.Due is null || duty.Due.Rule == duty.Rule);
        });

    [Fact]
    public void An_edition_with_a_replaced_period_is_planned_stored_and_read_again_with_its_citation()
    {
        Rule own = new("our-letter", "The letter is sent within 40 working days.", new Citation(new Source("council", "An agreement of the council"), "clause 4", Confidence.Quoted));
        Framework edition = Framework.Send2016 with { Letter = new TimeLimit(own, "the inspection ended", 40, TimeLimitKind.Target) };
        InspectionEvent[] story = [((InspectionPlanned)Stories.Planned[0]) with { Framework = edition }, .. Stories.FeedbackGiven[1..]];
        InspectionEvent[] read = SendInspectionJson.Parse<InspectionEvent[]>(SendInspectionJson.Write(Stories.Events(story)));
        Inspection again = Inspection.Replay(read);
        Assert.Equal(Stories.Play(story), again);
        Assert.Equal(edition, again.Framework);
        Obligation letter = again.Obligations(new(2016, 10, 3), Stories.Calendar).Single(duty => duty.Duty == Duty.SendLetter);
        Assert.Equal((new LocalDate(2016, 11, 18), own.Citation), (letter.Due!.Latest.DueOn, letter.Citation));
    }

    private static IEnumerable<Rule> Refused(Inspection inspection, InspectionEvent fact) =>
        inspection.Decide(fact, Stories.Calendar).Refusals.Select(refusal => refusal.Rule).Distinct();
}
