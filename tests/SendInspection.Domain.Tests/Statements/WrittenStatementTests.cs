using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Testing;
using SendInspection.Domain.Tests.Findings;

namespace SendInspection.Domain.Tests.Statements;

/// <summary>What a written statement of action lacks, what its review says, and what the Minister may decide.</summary>
public class WrittenStatementTests
{
    private static readonly StatementAction First = Invented.Action(1);

    private static readonly (Rule Rule, string? Field, WrittenStatement Statement)[] Unfit =
    [
        (Rules.StatementJoint, "SubmittedBy", new([Invented.Ccg], [First, Invented.Action(2)])),
        (Rules.StatementJoint, "SubmittedBy", new([Invented.Council], [First, Invented.Action(2)])),
        (Rules.StatementActions, "Actions", Invented.Statement(First)),
        (Rules.StatementActions, "Actions[2].Concern", Invented.Statement(First, Invented.Action(2), Invented.Action(3))),
        (Rules.StatementActions, "Actions[2].Concern", Invented.Statement(First, Invented.Action(2), Invented.Action(0))),
        (Rules.StatementActions, "Actions[2].Concern", Invented.Statement(First, Invented.Action(2), Invented.Action(null))),
        (Rules.StatementDescription, "Actions[1].Description", Invented.Statement(First, Invented.Action(2) with { Description = " " })),
        (Rules.StatementOwner, "Actions[1].Owner", Invented.Statement(First, Invented.Action(2) with { Owner = null })),
        (Rules.StatementCompletion, "Actions[1].CompleteBy", Invented.Statement(First, Invented.Action(2) with { CompleteBy = null })),
        (Rules.StatementOutcome, "Actions[1].Outcome", Invented.Statement(First, Invented.Action(2) with { Outcome = "" })),
        (Rules.StatementMeasure, "Actions[1].Measure", Invented.Statement(First, Invented.Action(2) with { Measure = null })),
    ];

    public static TheoryData<int> UnfitCases => [.. Enumerable.Range(0, Unfit.Length)];

    [Property(Arbitrary = [typeof(SendInspectionArbitraries)])]
    public Property What_a_statement_lacks_does_not_depend_on_the_order_of_its_actions_and_of_those_who_submit_it(InspectionReport report, LocalAreaPartners partners) => Prop.ForAll(
        (from statement in report.StatementRequired ? SendInspectionGen.UnfitStatement(report, partners).Select(nearly => nearly.Value) : SendInspectionGen.StatementFor(report, partners)
         from actions in Gen.Shuffle(statement.Actions.ToArray())
         select (statement, other: new WrittenStatement([.. statement.SubmittedBy.Reverse()], [.. actions]))).ToArbitrary(),
        both => Assert.Equal(Lacks(both.statement, report, partners), Lacks(both.other, report, partners)));

    [Property(Arbitrary = [typeof(SendInspectionArbitraries)])]
    public Property A_statement_that_leaves_a_concern_without_an_action_is_not_fit_for_purpose(InspectionReport report, LocalAreaPartners partners, byte place)
    {
        return Prop.ForAll(SendInspectionGen.StatementFor(report, partners).ToArbitrary(), statement =>
        {
            if (report.StatementRequired)
            {
                int left = 1 + (place % report.Concerns.Count);
                WrittenStatement fewer = new(statement.SubmittedBy, [.. statement.Actions.Where(action => action.Concern != left)]);
                Assert.Equal([Rules.StatementActions], fewer.CheckFitness(report, ResponsibleParty.Of(partners)).Select(refusal => refusal.Rule));
            }
        });
    }

    [Fact]
    public void A_complete_statement_lacks_nothing() =>
        Assert.Empty(Invented.Statement(First, Invented.Action(2), Invented.Action(2)).CheckFitness(Invented.Letter()));

    [Theory, MemberData(nameof(UnfitCases))]
    public void A_statement_that_lacks_one_thing_is_told_that(int index)
    {
        var (rule, field, statement) = Unfit[index];
        Refusal refusal = Assert.Single(statement.CheckFitness(Invented.Letter()));
        Assert.Equal((rule, field), (refusal.Rule, refusal.Field));
    }

    [Fact]
    public void A_statement_that_lacks_everything_is_told_everything()
    {
        ValueList<Refusal> refusals = new WrittenStatement([], [new StatementAction()]).CheckFitness(Invented.Letter());
        Assert.Equal(
            Unfit.Select(each => each.Rule).Append(Rules.StatementNotOnlyProvision).Distinct().Select(rule => rule.Id).Order(StringComparer.Ordinal),
            refusals.Select(refusal => refusal.Rule.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            [Rules.StatementActions, Rules.StatementActions],
            new WrittenStatement([Invented.Council, Invented.Ccg], []).CheckFitness(Invented.Letter()).Select(refusal => refusal.Rule));
    }

    [Fact]
    public void A_statement_that_only_lists_provision_is_told_so_in_the_slides_own_terms()
    {
        ValueList<Refusal> refusals = Invented.Statement(First with { Outcome = null }, Invented.Action(2) with { Outcome = " " }).CheckFitness(Invented.Letter());
        Refusal whole = Assert.Single(refusals, refusal => refusal.Rule == Rules.StatementNotOnlyProvision);
        Assert.Contains("EHC plans focused on provision and interventions rather than what these are meant to achieve", whole.Problem, StringComparison.Ordinal);
        Assert.Contains("Insufficient focus on the impact", whole.Problem, StringComparison.Ordinal);
        Assert.Equal(Source.KeyMessages2017, whole.Citation.Source);
        Assert.Equal(2, refusals.Count(refusal => refusal.Rule == Rules.StatementOutcome));
    }

    [Fact]
    public void A_letter_without_a_statement_is_answered_by_none() => Assert.Contains(
        Rules.StatementRequired,
        Invented.Statement(First).CheckFitness(Invented.Letter(statementRequired: false)).Select(refusal => refusal.Rule));

    [Fact]
    public void An_owner_is_among_the_partners_when_these_are_given()
    {
        WrittenStatement statement = Invented.Statement(First, Invented.Action(2));
        Assert.Empty(statement.CheckFitness(Invented.Letter(), [Invented.Council, Invented.Ccg]));
        Assert.Equal(
            ["Actions[0].Owner", "Actions[1].Owner"],
            statement.CheckFitness(Invented.Letter(), [Invented.Council]).Where(refusal => refusal.Rule == Rules.StatementOwner).Select(refusal => refusal.Field));
    }

    [Fact]
    public void Statements_of_equal_parts_are_equal_and_hold_no_null()
    {
        Assert.Equal(Invented.Statement(First), Invented.Statement(First with { }));
        Assert.Throws<ArgumentException>(() => Invented.Statement(null!, First));
        Assert.Throws<ArgumentException>(() => new WrittenStatement([null!], []));
        Assert.Throws<ArgumentNullException>(() => Invented.Statement(First).CheckFitness(null!));
        Assert.Throws<ArgumentException>(() => new ResponsibleParty(ResponsiblePartyKind.HealthCommissioner, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResponsibleParty((ResponsiblePartyKind)7, "01D"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Invented.Statement(First with { CompleteBy = new LocalDate(2017, 9, 1).WithCalendar(CalendarSystem.Julian) }));
    }

    [Fact]
    public void Each_of_the_four_options_of_the_Minister_is_quoted() => Assert.All(Enum.GetValues<MinisterialOption>(), option =>
    {
        Assert.Equal((Source.KeyMessages2017, Confidence.Quoted), (option.Citation().Source, option.Citation().Confidence));
        Assert.Contains(option.Name(), option.Citation().Clause, StringComparison.Ordinal);
    });

    [Fact]
    public void An_option_without_a_name_is_the_callers_bug()
    {
        Assert.Throws<ArgumentOutOfRangeException>("option", () => ((MinisterialOption)4).Name());
        Assert.Equal(
            ["additional targeted support", "continuing to monitor progress", "statutory direction", "further inspection"],
            Enum.GetValues<MinisterialOption>().Select(option => option.Name()));
    }

    [Fact]
    public void The_parties_of_an_area_are_the_council_its_commissioners_NHS_England_and_its_providers()
    {
        LocalAreaPartners partners = new(LocalAuthorityCode.Parse("354"), [new HealthCommissioner("01D", "A CCG")], [new Provider("100001", "A school", ProviderKind.School)], [], 1);
        Assert.Equal(
            [Invented.Council, Invented.Ccg, new(ResponsiblePartyKind.OtherPartner, LocalAreaPartners.NhsEngland), new(ResponsiblePartyKind.OtherPartner, "100001")],
            ResponsibleParty.Of(partners));
        Assert.Throws<ArgumentNullException>("partners", () => ResponsibleParty.Of(null!));
        Assert.Equal("HealthCommissioner 01D", Invented.Ccg.ToString());
    }

    [Fact]
    public void The_parts_of_a_statement_are_never_null()
    {
        Assert.Throws<ArgumentNullException>("submittedBy", () => new WrittenStatement(null!, []));
        Assert.Throws<ArgumentNullException>("actions", () => new WrittenStatement([], null!));
        Assert.Throws<ArgumentException>("actions", () => new WrittenStatement([], [null!]));
        Assert.Throws<ArgumentNullException>("report", () => Invented.Statement(First).CheckFitness(null!));
        Assert.Throws<ArgumentNullException>("reference", () => new ResponsibleParty(ResponsiblePartyKind.LocalAuthority, null!));
    }

    [Fact]
    public void A_statement_and_its_actions_are_told_in_short()
    {
        Assert.Equal("2 actions by LocalAuthority 354, HealthCommissioner 01D", Invented.Statement(First, First).ToString());
        Assert.Equal("\"Open a second clinic.\" by HealthCommissioner 01D, 2017-09-01", First.ToString());
        Assert.Equal("Nothing by nobody, no day", new StatementAction().ToString());
    }

    [Fact]
    public void The_texts_that_a_statement_publishes_are_looked_through_for_personal_data_each_by_its_path()
    {
        const string Address = "ann@example.org";
        StatementAction named = First with { Description = Address, Owner = new(ResponsiblePartyKind.OtherPartner, Address), Outcome = Address, Measure = Address };
        InspectionEvent[] submitted = [.. Inspections.Stories.StatementAwaited, new StatementSubmitted(new(2017, 2, 20), Invented.Statement(First, named))];
        Decision decision = Inspections.Stories.Play(submitted).Decide(new StatementPublished(new(2017, 3, 7)), Inspections.Stories.Calendar);
        Assert.Equal(
            ["Actions[1].Description", "Actions[1].Owner.Reference", "Actions[1].Outcome", "Actions[1].Measure"],
            decision.Refusals.Select(refusal => refusal.Field));
    }

    private static IEnumerable<string> Lacks(WrittenStatement statement, InspectionReport report, LocalAreaPartners partners) =>
        statement.CheckFitness(report, ResponsibleParty.Of(partners)).Select(refusal => refusal.Rule.Id).Order(StringComparer.Ordinal);
}
