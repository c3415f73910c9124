namespace SendInspection.Domain.Tests.Inspections;

/// <summary>
/// Every combination of a stage and of what steers the rules, reached by facts that the library accepts: breadth first, from nothing, until there is
/// nothing new.
/// </summary>
public class ExplorationTests
{
    private static readonly Dictionary<(string Edition, Besides Besides), Exploration> Explorations = Framework.All
        .SelectMany(edition => Enum.GetValues<Besides>().Select(besides => (edition.Id, besides, Exploration: new Exploration(edition, besides))))
        .ToDictionary(each => (each.Id, each.besides), each => each.Exploration);

    /// <summary>What is explored besides the steps and what is published.</summary>
    public enum Besides
    {
        Nothing,
        Concerns,
        Standstills,
    }

    public static TheoryData<string, Besides> Cases
    {
        get
        {
            TheoryData<string, Besides> cases = [];
            foreach ((string edition, Besides besides) in Explorations.Keys)
            {
                cases.Add(edition, besides);
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Every_stage_of_the_edition_is_reached(string edition, Besides besides) => Assert.Equal(
        ProcessTests.Of(edition).Stages.Order(),
        Explorations[(edition, besides)].Reached.Values.Select(inspection => inspection.Stage).Distinct().Order());

    [Theory, MemberData(nameof(Cases))]
    public void Every_step_that_the_process_allows_at_a_stage_is_taken_from_it(string edition, Besides besides)
    {
        InspectionProcess process = ProcessTests.Of(edition);
        Exploration exploration = Explorations[(edition, besides)];
        Assert.Equal(
            process.Stages.SelectMany(stage => process.StepsFrom(stage).Select(step => (stage, step))).Order(),
            exploration.Taken.Concat(OnlyDespite(edition).Select(stage => (stage, InspectionStep.Close))).Order());

        // What is still open may be left open, if somebody says why; and that stays visible.
        Assert.All(OnlyDespite(edition), stage =>
        {
            Inspection open = exploration.Reached.Values.First(inspection => inspection.Stage == stage);
            Decision closed = open.Decide(new InspectionClosed(open.LatestOn!.Value) { Despite = "The area was abolished." }, Stories.Calendar);
            Assert.Equal(InspectionStage.Closed, closed.Inspection.Stage);
            Assert.Contains(closed.Inspection.Breaches, breach => breach.Rule == Rules.NothingOpen || breach.Rule == Rules.StrategicPlanUpdated);
        });
    }

    [Theory, MemberData(nameof(Cases))]
    public void Every_inspection_that_can_be_reached_can_be_closed_or_cancelled_without_breaking_a_rule(string edition, Besides besides)
    {
        Exploration exploration = Explorations[(edition, besides)];
        Assert.Equal(
            [],
            exploration.Reached.Where(each => !exploration.CanBeLeft(each.Value)).Select(each => $"{each.Key} after {string.Join("; ", each.Value.Facts)}").Take(5));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Nothing_but_late_notes_follows_the_end(string edition, Besides besides)
    {
        Inspection[] ended = [.. Explorations[(edition, besides)].Reached.Values.Where(IsEnded)];
        Assert.NotEmpty(ended);
        Assert.All(ended, inspection => Assert.All(
            Enum.GetValues<InspectionStep>().SelectMany(step => Possible.Milestones(step, inspection.LatestOn!.Value, inspection.Framework!)),
            fact => Assert.Contains(Rules.OrderOfSteps, inspection.Decide(fact, Stories.Calendar).Refusals.Select(refusal => refusal.Rule))));
    }

    /// <summary>The stages at which something is still to come, so that an inspection is closed there only by breaking a rule.</summary>
    private static InspectionStage[] OnlyDespite(string edition) =>
    [
        InspectionStage.MinisterAdvised, InspectionStage.RevisitDirected, InspectionStage.RevisitNotified,
        .. edition == Framework.Send2016.Id ? [InspectionStage.ProgressInsufficient] : new[] { InspectionStage.ActionIneffective, InspectionStage.StrategicPlanAwaited },
    ];

    private static bool IsEnded(Inspection inspection) => inspection.Stage is InspectionStage.Closed or InspectionStage.Cancelled;

    /// <summary>What steers the rules; two inspections that agree in it can do the same next.</summary>
    private sealed record State(
        InspectionStage Stage,
        bool? StatementRequired,
        int? Outcome,
        string Letter,
        string Statement,
        string Minister,
        string Return,
        string Besides)
    {
        internal static State Of(Inspection now)
        {
            bool awaitsLetter = now.Stage is InspectionStage.FeedbackGiven or InspectionStage.ConcernsReported;
            return new State(
                now.Stage,
                now.StatementRequired,
                now.Outcome,
                (awaitsLetter && now.FeedbackOn > now.LastDay ? "feedback after the last day, " : "")
                    + (now.LetterPublishedOn is not { } published ? "" : awaitsLetter && published < now.LatestOn ? "published before the latest step" : "published"),
                $"{Is(now.StatementSubmittedOn)}{Is(now.StatementPublishedOn)}{Is(now.StatementUnfitOn)}{Is(now.StatementFitOn)}",
                $"{Is(now.MinisterAdvisedOn)}{(now.MinisterialDecision is { } decided ? string.Join('+', decided.NextSteps) : "")}{Is(now.DirectionFollowedOn)}",
                $"{Is(now.ReturnOrderedOn)}{Is(now.FirstRevisitOn)}{Is(now.RevisitLastDay)}{Is(now.RevisitReportedOn)}",
                $"{string.Join(',', now.Concerns.Select(concern => concern.Action is null ? "open" : "acted on"))}{Standstill(now)}");
        }

        private static char Is(LocalDate? day) => day is null ? '0' : '1';

        private static string Standstill(Inspection now) => now.SuspendedSince is not { } since ? ""
            : (now.Facts.Last(fact => fact is InspectionSuspended or InspectionPaused) is InspectionPaused ? "paused" : "suspended") + (since > now.LatestOn ? " later" : "");
    }

    private sealed class Exploration
    {
        private readonly Framework edition;
        private readonly Besides besides;
        private readonly Dictionary<State, int> stepsToEnd = [];

        internal Exploration(Framework edition, Besides besides)
        {
            (this.edition, this.besides) = (edition, besides);
            Dictionary<State, HashSet<State>> before = [];
            Queue<State> next = [];
            Reached.Add(State.Of(Inspection.None), Inspection.None);
            next.Enqueue(State.Of(Inspection.None));
            while (next.TryDequeue(out State? from))
            {
                foreach (Decision decision in Accepted(Reached[from]))
                {
                    State to = State.Of(decision.Inspection);
                    if (decision.Event is Milestone milestone)
                    {
                        Taken.Add((from.Stage, milestone.Step));
                    }

                    if (Reached.TryAdd(to, decision.Inspection))
                    {
                        next.Enqueue(to);
                        before[to] = [];
                    }

                    if (to != from)
                    {
                        before.GetValueOrDefault(to)?.Add(from);
                    }
                }
            }

            foreach (State end in Reached.Where(each => IsEnded(each.Value)).Select(each => each.Key))
            {
                stepsToEnd[end] = 0;
                next.Enqueue(end);
            }

            while (next.TryDequeue(out State? to))
            {
                foreach (State from in before.GetValueOrDefault(to, []).Where(from => stepsToEnd.TryAdd(from, stepsToEnd[to] + 1)))
                {
                    next.Enqueue(from);
                }
            }
        }

        /// <summary>Each combination, with the first inspection that was found to have it.</summary>
        internal Dictionary<State, Inspection> Reached { get; } = [];

        /// <summary>Each step that was taken, with the stage it was taken from.</summary>
        internal HashSet<(InspectionStage Stage, InspectionStep Step)> Taken { get; } = [];

        /// <summary>Takes the inspection itself, with its own days, to its end: each fact leads nearer to it.</summary>
        internal bool CanBeLeft(Inspection inspection)
        {
            int left = stepsToEnd.GetValueOrDefault(State.Of(inspection), int.MaxValue);
            while (!IsEnded(inspection))
            {
                Decision nearer = Accepted(inspection).FirstOrDefault(decision => stepsToEnd.GetValueOrDefault(State.Of(decision.Inspection), int.MaxValue) < left);
                if (!nearer.IsAccepted)
                {
                    return false;
                }

                inspection = nearer.Inspection;
                left = stepsToEnd[State.Of(inspection)];
            }

            return inspection.Breaches.Count == 0;
        }

        private IEnumerable<Decision> Accepted(Inspection now) => Offers(now).Select(fact => now.Decide(fact, Stories.Calendar)).Where(decision => decision.IsAccepted);

        private IEnumerable<InspectionEvent> Offers(Inspection now)
        {
            if (now.Framework is null)
            {
                return [Possible.Plan(edition)];
            }

            IEnumerable<InspectionEvent> steps = Possible.Days(now)
                .SelectMany(day => ProcessModel.Of(edition).StepsFrom(now.Stage).SelectMany(step => Possible.Milestones(step, day, edition)));
            IEnumerable<InspectionEvent> notes = Possible.NoteDays(now).SelectMany(day => Possible.Publications(day)
                .Concat(besides == Besides.Concerns ? Possible.Concerns(day) : [])
                .Concat(besides == Besides.Standstills ? Possible.Standstills(day) : []));
            return steps.Concat(notes);
        }
    }
}
