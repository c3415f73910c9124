using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Random walks through the process, each step foretold by a small model that knows nothing of the library's table or rules.</summary>
public class ModelTests
{
    private const int StepsPerWalk = 120;

    private static readonly InspectionStep[] TakesAway =
        [InspectionStep.Defer, InspectionStep.Suspend, InspectionStep.Cancel, InspectionStep.Replan, InspectionStep.Correct];

    [Fact]
    public void Every_step_of_a_random_walk_goes_as_the_model_foretells_and_the_walks_reach_every_stage()
    {
        HashSet<InspectionStage> reached = [];
        int accepted = 0;

        // 1,000 walks of 120 steps: 120,000 steps.
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(
            Gen.Choose(0, int.MaxValue - 1).ArrayOf(StepsPerWalk).ToArbitrary(),
            choices =>
            {
                Inspection inspection = Inspection.None;
                List<InspectionEvent> history = [];
                ProcessModel model = new();
                foreach (int choice in choices)
                {
                    (inspection, model) = Take(choice, inspection, model, history);
                    reached.Add(inspection.Stage);
                }

                accepted += history.Count;
                Assert.Equal(inspection, Inspection.Replay(history));
            }));

        Assert.Equal(Enum.GetValues<InspectionStage>(), reached.Order());
        TestContext.Current.TestOutputHelper?.WriteLine($"{accepted} steps accepted");
        Assert.True(accepted > 10_000, $"Only {accepted} steps were accepted: the walks show too little.");
    }

    private static (Inspection Inspection, ProcessModel Model) Take(int choice, Inspection inspection, ProcessModel model, List<InspectionEvent> history)
    {
        Random random = new(choice);
        InspectionCommand command = model.Invent(random);
        bool foretold = model.Allows(command);
        Inspection before = inspection with { };

        Decision decision = inspection.Decide(command, WorkingDayCalendar.England);

        Assert.True(foretold == decision.IsAccepted, $"{inspection.Stage}, {command}: {string.Join("; ", decision.Refusals)}");
        Assert.Equal(before, inspection);
        if (!decision.IsAccepted)
        {
            Assert.Empty(decision.Events);
            Assert.NotEmpty(decision.Refusals);
            return (inspection, model);
        }

        Inspection after = decision.Inspection;
        ProcessModel next = model.After(command);
        history.AddRange(decision.Events);
        Assert.Equal((next.Stage, history.Count), (after.Stage.ToString(), after.Version));
        Machine_goes_the_same_way(inspection.Stage, decision.Events[0].Step, after.Stage);
        Invariants_hold(after);
        Obligations_stay_until_met(inspection, after, decision.Events[0].Step);
        return (after, next);
    }

    private static void Machine_goes_the_same_way(InspectionStage from, InspectionStep step, InspectionStage to)
    {
        // Costly, so on a sample of steps only; every pair is compared elsewhere.
        if (((int)from + (int)step) % 7 == 0)
        {
            var machine = InspectionProcess.Machine(from);
            machine.Fire(step);
            Assert.Equal(to, machine.State);
        }
    }

    private static void Invariants_hold(Inspection inspection)
    {
        LocalDate?[] inOrder = [inspection.NotifiedOn, inspection.FirstDay, inspection.LastDay, inspection.FeedbackOn, inspection.LetterReceivedOn,
            inspection.StatementSubmittedOn, inspection.StatementUnfitOn, inspection.StatementResubmittedOn, inspection.StatementUnfitAgainOn, inspection.MinisterAdvisedOn];
        LocalDate[] happened = [.. inOrder.OfType<LocalDate>()];
        Assert.Equal(happened.Order(), happened);
        Assert.True(inspection.StatementSubmittedOn is null || inspection.StatementRequired == true);
        Assert.True(inspection.LetterPublishedOn is not { } published || published >= inspection.LetterReceivedOn);
        Assert.True(inspection.StatementPublishedOn is not { } statement || statement >= inspection.StatementSubmittedOn);
        Assert.True(inspection.Stage != InspectionStage.Closed || inspection.LetterPublishedOn is not null);
        Assert.True(inspection.FirstDay is not { } first || WorkingDayCalendar.England.CountWorkingDays(inspection.NotifiedOn!.Value, first) >= 5);
    }

    private static void Obligations_stay_until_met(Inspection before, Inspection after, InspectionStep step)
    {
        if (TakesAway.Contains(step))
        {
            return;
        }

        LocalDate asAt = after.LatestOn!.Value;
        var owed = before.Obligations(asAt, WorkingDayCalendar.England).Where(duty => duty.Status != ObligationStatus.Met);
        var still = after.Obligations(asAt, WorkingDayCalendar.England).Select(duty => (duty.Duty, duty.StartedOn)).ToHashSet();
        Assert.All(owed, duty => Assert.Contains((duty.Duty, duty.StartedOn), still));
    }
}
