using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Teams;

/// <summary>What is asked of a team when it is recorded in an inspection; fieldwork is planned for 19 September 2016.</summary>
public class RecordedTeamTests
{
    private static readonly LocalDate FirstDay = new(2016, 9, 19);
    private static readonly Inspector Hmi = new("I1", "Ann Lead", InspectorRole.Hmi, FirstDay.PlusDays(-1));
    private static readonly Inspector Cqc = new("I2", "Ben Care", InspectorRole.CqcInspector, FirstDay.PlusDays(-1));
    private static readonly Inspector Ofsted = new("I3", "Cyd School", InspectorRole.OfstedInspector, FirstDay.PlusDays(-1));

    private static readonly (string Case, InspectionTeam Team, string[] Rules)[] Cases =
    [
        ("everyone trained on the eve", new(Hmi, [Cqc, Ofsted]), []),
        ("the roles in another order", new(Hmi, [Ofsted, Cqc]), []),
        ("a lead trained on the first day", new(With(Hmi, FirstDay), [Cqc, Ofsted]), ["team.trained"]),
        ("a lead not trained", new(With(Hmi, null), [Cqc, Ofsted]), ["team.trained"]),
        ("the first of the others trained on the first day", new(Hmi, [With(Cqc, FirstDay), Ofsted]), ["team.trained"]),
        ("the last of the others trained on the first day", new(Hmi, [Cqc, With(Ofsted, FirstDay)]), ["team.trained"]),
        ("the last of the others not trained", new(Hmi, [Cqc, With(Ofsted, null)]), ["team.trained"]),
        ("no Ofsted Inspector", new(Hmi, [Cqc]), ["team.ofsted-inspector"]),
        ("no Ofsted Inspector among many", new(Hmi, [Cqc, new("I4", "Dee Care", InspectorRole.CqcInspector, FirstDay.PlusDays(-1))]), ["team.ofsted-inspector"]),
    ];

    public static TheoryData<string> CaseNames => [.. Cases.Select(each => each.Case)];

    [Theory, MemberData(nameof(CaseNames))]
    public void A_team_is_recorded_when_it_has_every_role_and_is_trained_before_the_first_day(string name)
    {
        var (_, team, rules) = Cases.Single(each => each.Case == name);
        Decision decision = Stories.Play(Stories.Notified).Decide(new InspectionPrepared(new(2016, 9, 14), team, Stories.KeyLines), Stories.Calendar);
        Assert.Equal(rules, decision.Refusals.Select(refusal => refusal.Rule.Id).Distinct());
    }

    [Theory]
    [InlineData("I1", true)]
    [InlineData("I2", true)]
    [InlineData("I3", true)]
    [InlineData("I4", false)]
    [InlineData("i1", false)]
    public void Only_an_inspector_of_the_team_chooses_whom_to_visit(string chosenBy, bool isInTeam)
    {
        Inspection inspection = Stories.Play([.. Stories.Notified, new InspectionPrepared(new(2016, 9, 14), new(Hmi, [Cqc, Ofsted]), Stories.KeyLines), new FieldworkStarted(FirstDay)]);
        Discussion discussion = new(FirstDay, chosenBy, DiscussionPartner.ElectedMembers);
        Assert.Equal(isInTeam ? [] : [Rules.ChosenByInspector], inspection.Decide(new ActivityRecorded(FirstDay, discussion), Stories.Calendar).Refusals.Select(refusal => refusal.Rule));
    }

    [Fact]
    public void Checking_a_complete_team_costs_no_more_memory_however_large_it_is()
    {
        InspectionTeam few = new(Hmi, [Cqc, Ofsted]);
        InspectionTeam many = new(Hmi, [Cqc, Ofsted, .. Enumerable.Range(4, 60).Select(number => new Inspector($"I{number}", "Dee Care", InspectorRole.CqcInspector, FirstDay.PlusDays(-1)))]);
        Inspection inspection = Stories.Play(Stories.Notified);
        Assert.Equal(Allocated(few), Allocated(many));

        // The least of five: the runtime itself now and then allocates on this thread.
        long Allocated(InspectionTeam team) => Enumerable.Range(0, 5).Min(_ =>
        {
            InspectionPrepared fact = new(new(2016, 9, 14), team, Stories.KeyLines);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(inspection.Decide(fact, Stories.Calendar).IsAccepted);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    private static Inspector With(Inspector inspector, LocalDate? trainedOn) => new(inspector.Reference, inspector.Name, inspector.Role, trainedOn);
}
