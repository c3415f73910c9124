using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>
/// What may follow what, written down once more by hand from the words of the handbook and of the slides, and from nothing in the library: an
/// oracle for the order of the steps.
/// </summary>
internal sealed class ProcessModel
{
    private static readonly Stage[] BeforeFieldwork = [Stage.Planned, Stage.Notified, Stage.Prepared];

    private readonly Dictionary<(Stage From, Step Step), Stage> rows = [];

    private ProcessModel(bool is2016)
    {
        // An inspection is planned; until the area is notified, another first day can be set.
        Add(Stage.NotPlanned, Step.Plan, Stage.Planned);
        Add(Stage.Planned, Step.Replan, Stage.Planned);

        // Until the fieldwork starts it can be put off, and then starts again from its planning.
        foreach (Stage stage in BeforeFieldwork)
        {
            Add(stage, Step.Defer, Stage.Deferred);
        }

        Add(Stage.Deferred, Step.Replan, Stage.Planned);

        // Until the fieldwork has ended it can be called off.
        Stage[] duringFieldwork = is2016 ? [Stage.Fieldwork] : [Stage.Fieldwork, Stage.OnSite];
        foreach (Stage stage in BeforeFieldwork.Concat(duringFieldwork).Concat([Stage.Deferred, Stage.Incomplete]))
        {
            Add(stage, Step.Cancel, Stage.Cancelled);
        }

        Add(Stage.Planned, Step.Notify, Stage.Notified);
        Add(Stage.Notified, Step.Prepare, Stage.Prepared);
        Add(Stage.Prepared, Step.StartFieldwork, Stage.Fieldwork);

        // In 2023 the fieldwork begins off site.
        if (!is2016)
        {
            Add(Stage.Fieldwork, Step.StartOnSite, Stage.OnSite);
        }

        Add(is2016 ? Stage.Fieldwork : Stage.OnSite, Step.EndFieldwork, Stage.FieldworkEnded);
        foreach (Stage stage in duringFieldwork)
        {
            Add(stage, Step.BreakOff, Stage.Incomplete);
        }

        Add(Stage.Incomplete, Step.Replan, Stage.Planned);

        Add(Stage.FieldworkEnded, Step.GiveFeedback, Stage.FeedbackGiven);
        Add(Stage.FieldworkEnded, Step.RequireStatement, Stage.ConcernsReported);
        Add(Stage.FeedbackGiven, Step.ReceiveLetter, is2016 ? Stage.LetterReceived : Stage.StrategicPlanAwaited);
        Add(Stage.ConcernsReported, Step.ReceiveLetter, Stage.StatementAwaited);

        // Without concerns: in 2016 perhaps follow-up, in 2023 the strategic plan.
        if (is2016)
        {
            Add(Stage.LetterReceived, Step.FollowUp, Stage.FollowUp);
        }
        else
        {
            Add(Stage.StrategicPlanAwaited, Step.PublishStrategicPlan, Stage.StrategicPlanPublished);
        }

        // With concerns: a statement, a review, once more; in 2016 a second "not fit" is a stage of its own, in 2023 the plan is simply not fit.
        Add(Stage.StatementAwaited, Step.SubmitStatement, Stage.StatementSubmitted);
        Add(Stage.StatementSubmitted, Step.FindFit, Stage.Monitored);
        Add(Stage.StatementSubmitted, Step.FindUnfit, Stage.StatementUnfit);
        Add(Stage.StatementUnfit, Step.Resubmit, Stage.StatementResubmitted);
        Add(Stage.StatementResubmitted, Step.FindFit, Stage.Monitored);
        Add(Stage.StatementResubmitted, Step.FindUnfit, is2016 ? Stage.StatementTwiceUnfit : Stage.StatementUnfit);

        // Advice is given where a statement is missing or not fit; what comes late is still taken; the Minister decides.
        Add(Stage.StatementAwaited, Step.AdviseMinister, Stage.MinisterAdvised);
        Add(Stage.StatementUnfit, Step.AdviseMinister, Stage.MinisterAdvised);
        if (is2016)
        {
            Add(Stage.StatementTwiceUnfit, Step.AdviseMinister, Stage.MinisterAdvised);
        }

        Add(Stage.MinisterAdvised, Step.SubmitStatement, Stage.StatementSubmitted);
        Add(Stage.MinisterAdvised, Step.Resubmit, Stage.StatementResubmitted);
        Add(Stage.MinisterAdvised, Step.MinisterDecides, Stage.Monitored);
        Add(Stage.MinisterAdvised, Step.MinisterOrdersInspection, Stage.RevisitDirected);

        // The return: announced (and announced anew), started, ended, judged.
        (Step findGood, Stage good, Step findBad, Stage bad) = is2016
            ? (Step.FindSufficient, Stage.ProgressSufficient, Step.FindInsufficient, Stage.ProgressInsufficient)
            : (Step.FindEffective, Stage.ActionEffective, Step.FindIneffective, Stage.ActionIneffective);
        Add(Stage.Monitored, Step.NotifyRevisit, Stage.RevisitNotified);
        Add(Stage.RevisitDirected, Step.NotifyRevisit, Stage.RevisitNotified);
        Add(Stage.RevisitNotified, Step.NotifyRevisit, Stage.RevisitNotified);
        Add(Stage.RevisitNotified, Step.StartRevisit, Stage.Revisit);
        Add(Stage.Revisit, Step.EndRevisit, Stage.RevisitEnded);
        Add(Stage.RevisitEnded, findGood, good);
        Add(Stage.RevisitEnded, findBad, bad);

        // After a bad return it is decided what follows; the inspectors return again only when they are directed to.
        Add(bad, Step.DecideAfterRevisit, Stage.RevisitFollowUp);
        Add(Stage.RevisitFollowUp, Step.DecideAfterRevisit, Stage.RevisitFollowUp);
        foreach (Stage stage in new[] { Stage.Monitored, bad, Stage.RevisitFollowUp })
        {
            Add(stage, Step.DirectRevisit, Stage.RevisitDirected);
        }

        // It can be closed once the area has its report and nobody is at work or owes a statement or a review.
        foreach (Stage stage in new[] { Stage.MinisterAdvised, Stage.Monitored, Stage.RevisitDirected, Stage.RevisitNotified, good, bad, Stage.RevisitFollowUp }
            .Concat(is2016 ? [Stage.LetterReceived, Stage.FollowUp] : [Stage.StrategicPlanAwaited, Stage.StrategicPlanPublished]))
        {
            Add(stage, Step.Close, Stage.Closed);
        }
    }

    internal static ProcessModel Send2016 { get; } = new(is2016: true);

    internal static ProcessModel AreaSend2023 { get; } = new(is2016: false);

    internal static ProcessModel Of(Framework? edition) => edition?.Id == Framework.AreaSend2023.Id ? AreaSend2023 : Send2016;

    internal IEnumerable<(Stage From, Step Step, Stage To)> Rows => rows.Select(row => (row.Key.From, row.Key.Step, row.Value));

    internal IEnumerable<Step> StepsFrom(Stage stage) => rows.Keys.Where(row => row.From == stage).Select(row => row.Step);

    /// <summary>Where a step leads; null where it cannot be taken.</summary>
    internal Stage? After(Stage stage, Step step) => rows.TryGetValue((stage, step), out Stage to) ? to : null;

    /// <summary>Where the facts that are left after every correction lead, one after the other.</summary>
    internal static Stage StageAfter(IEnumerable<InspectionEvent> facts)
    {
        Stage stage = Stage.NotPlanned;
        Framework? edition = null;
        foreach (Milestone fact in facts.OfType<Milestone>())
        {
            edition = fact is InspectionPlanned plan ? plan.Framework : edition;
            stage = Of(edition).After(stage, fact.Step) ?? throw new InvalidOperationException($"{fact} cannot follow at {stage}.");
        }

        return stage;
    }

    private void Add(Stage from, Step step, Stage to) => rows.Add((from, step), to);
}
