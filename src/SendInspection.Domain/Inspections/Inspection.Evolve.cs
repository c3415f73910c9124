using System.Diagnostics;

namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>The fold of a whole history.</summary>
    /// <param name="history">The events in order, numbered from 1 without gaps or repeats.</param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> or an event in it is null.</exception>
    /// <exception cref="InvalidOperationException">The history is impossible; the message gives the index, from 0, of the first event that cannot be.</exception>
    public static Inspection Replay(IEnumerable<InspectionEvent> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        Inspection inspection = None;
        int index = 0;
        foreach (InspectionEvent next in history)
        {
            inspection = inspection.WhyNot(next) is { } reason
                ? throw new InvalidOperationException($"The history is impossible at index {index}: {reason}")
                : inspection.Fold(next);
            index++;
        }

        return inspection;
    }

    /// <summary>The inspection after one more event.</summary>
    /// <param name="next">The event: numbered one more than <see cref="Version"/>, not before <see cref="LatestOn"/>, and a step that the process allows here.</param>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The event cannot follow; the message says why.</exception>
    public Inspection Evolve(InspectionEvent next) =>
        WhyNot(next) is { } reason ? throw new InvalidOperationException(reason) : Fold(next);

    private string? WhyNot(InspectionEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        IsoDate.Require(next.On, nameof(next));
        string? reason =
            next.Number <= Version ? "that number is already in the history: a repeat"
            : next.Number > Version + 1 ? $"number {Version + 1} is missing"
            : InspectionProcess.After(Stage, next.Step) is null ? $"the stage is {Stage}, where the process allows {AllowedSteps}"
            : next.On < LatestOn ? $"the event before it is of {LatestOn.Value.Iso()}"
            : HasHappened(next.Step) ? "it has happened before"
            : null;
        return reason is null
            ? null
            : $"{next.GetType().Name}, number {next.Number}, of {next.On.Iso()} cannot follow: {reason}.";
    }

    private string AllowedSteps => InspectionProcess.StepsFrom(Stage) is { Count: > 0 } steps ? string.Join(", ", steps) : "nothing more";

    /// <summary>Whether a step that leaves the stage as it is was taken already: each is taken once.</summary>
    private bool HasHappened(InspectionStep step) => step switch
    {
        InspectionStep.PublishLetter => LetterPublishedOn is not null,
        InspectionStep.PublishStatement => StatementPublishedOn is not null,
        _ => false,
    };

    private Inspection Fold(InspectionEvent next)
    {
        // The one place that sets anything, on a copy that nobody else has seen.
        Inspection after = this with { };
        after.Stage = InspectionProcess.After(Stage, next.Step)!.Value;
        after.Version = next.Number;
        after.LatestOn = next.On;
        switch (next)
        {
            case InspectionPlanned planned:
                after.Area = planned.Area;
                after.Framework = planned.Framework;
                after.PlannedFirstDay = planned.FirstDay;
                break;
            case LocalAreaNotified:
                after.NotifiedOn = next.On;
                break;
            case FieldworkStarted:
                after.FirstDay = next.On;
                break;
            case FieldworkEnded:
                after.LastDay = next.On;
                break;
            case FinalFeedbackGiven feedback:
                after.FeedbackOn = next.On;
                after.StatementRequired = feedback.StatementRequired;
                break;
            case LetterReceived:
                after.LetterReceivedOn = next.On;
                break;
            case LetterPublished:
                after.LetterPublishedOn = next.On;
                break;
            case StatementSubmitted:
                after.StatementSubmittedOn = next.On;
                break;
            case StatementPublished:
                after.StatementPublishedOn = next.On;
                break;
            case StatementFoundFit:
                after.StatementFitOn = next.On;
                break;
            case StatementFoundUnfit when FirstUnfitOn is null:
                after.FirstUnfitOn = next.On;
                break;
            case StatementFoundUnfit:
                after.SecondUnfitOn = next.On;
                break;
            case StatementResubmitted:
                after.StatementResubmittedOn = next.On;
                break;
            case MinisterAdvised:
                after.MinisterAdvisedOn = next.On;
                break;
            case InspectionClosed:
                after.ClosedOn = next.On;
                break;
            default:
                throw new UnreachableException($"{next.GetType().Name} is not folded.");
        }

        return after;
    }
}
