using System.Collections.Immutable;

namespace SendInspection.Domain;

/// <summary>One inspection as far as it has come: the fold of its facts, and nothing else.</summary>
/// <remarks>Immutable. Two inspections are equal when they are at the same version and their facts are equal.</remarks>
public sealed partial record Inspection
{
    // Set on a copy that nobody else has seen: by Take, and by the facts through a Draft.
    private InspectionDates dates;
    private History? history;
    private int outcome;
    private bool hasOutcome;
    private bool statementRequired;
    private bool wasInterrupted;
    private bool wasNotified;
    private Contents contents = Contents.None;
    private Series<InspectionTeam, ImmutableHashSet<string>>? teams;

    // Whoever brings it up to date at the same time writes the same; every later inspection goes on from it.
    private WorkDays? work;

    private Inspection()
    {
    }

    /// <summary>The inspection of which nothing is recorded: where every history starts.</summary>
    public static Inspection None { get; } = new();

    /// <summary>How far it has come.</summary>
    public InspectionStage Stage { get; private set; }

    /// <summary>The number of its latest entry, 0 before the first; for a host's optimistic concurrency.</summary>
    public int Version { get; private set; }

    /// <summary>The process that it goes through.</summary>
    internal InspectionProcess Process => contents.Process;

    /// <summary>The day of the latest step; the default date before the first.</summary>
    internal LocalDate Latest => dates.Latest;

    /// <summary>The day of the latest step; null before the first. Notes do not move it on.</summary>
    public LocalDate? LatestOn => Known(dates.Latest);

    /// <summary>The day on which the inspection was first planned; the default date before.</summary>
    internal LocalDate FirstPlanned => contents.FirstPlanned;

    /// <summary>The local area; null before it is planned.</summary>
    public LocalAuthorityCode? Area => Framework is null ? null : contents.Area;

    /// <summary>The edition it is made under; null before it is planned.</summary>
    public Framework? Framework => Process.Framework;

    /// <summary>The day on which the inspection was first planned.</summary>
    public LocalDate? FirstPlannedOn => Known(contents.FirstPlanned);

    /// <summary>The day on which the present first day was planned.</summary>
    public LocalDate? PlannedOn => Known(dates.Planned);

    /// <summary>The first day of fieldwork as planned last; null while none is set.</summary>
    public LocalDate? PlannedFirstDay => Known(dates.PlannedFirstDay);

    /// <summary>Since when the inspection has been suspended or paused; null when it is neither.</summary>
    public LocalDate? SuspendedSince => Known(dates.Suspended);

    /// <summary>The day the local area was notified.</summary>
    public LocalDate? NotifiedOn => Known(dates.Notified);

    /// <summary>The first day of fieldwork.</summary>
    public LocalDate? FirstDay => Known(dates.FirstDay);

    /// <summary>The first day on site, where the edition has fieldwork off site before it.</summary>
    public LocalDate? OnSiteFirstDay => Known(dates.OnSite);

    /// <summary>The last day of fieldwork.</summary>
    public LocalDate? LastDay => Known(dates.LastDay);

    /// <summary>The day of the final feedback.</summary>
    public LocalDate? FeedbackOn => Known(dates.Feedback);

    /// <summary>Whether a statement is required: in 2016 a written statement of action, in 2023 a priority action plan; null before the final feedback.</summary>
    public bool? StatementRequired => FeedbackOn is null ? null : statementRequired;

    /// <summary>The number of the outcome; null before the final feedback, and in an edition without outcomes.</summary>
    public int? Outcome => hasOutcome ? outcome : null;

    /// <summary>The day the local area received the final report.</summary>
    public LocalDate? LetterReceivedOn => Known(dates.LetterReceived);

    /// <summary>The day the report was published.</summary>
    public LocalDate? LetterPublishedOn => Known(dates.LetterPublished);

    /// <summary>The first day on which copies of the report were sent to those whom the regulations name.</summary>
    public LocalDate? CopiesSentOn => Known(contents.CopiesSent);

    /// <summary>The day those who received a copy of the report had published it.</summary>
    public LocalDate? CopiesPublishedOn => History.LatestOf<ReportCopiesPublished>(history)?.On;

    /// <summary>The day the updated strategic plan was published.</summary>
    public LocalDate? StrategicPlanPublishedOn => History.LatestOf<StrategicPlanPublished>(history)?.On;

    /// <summary>The day the statement was first submitted.</summary>
    public LocalDate? StatementSubmittedOn => Known(dates.StatementSubmitted);

    /// <summary>The day the statement, as submitted last, was published.</summary>
    public LocalDate? StatementPublishedOn => Known(dates.StatementPublished);

    /// <summary>The day the local area was first told that the statement is not fit for purpose.</summary>
    public LocalDate? StatementUnfitOn => Known(dates.StatementUnfit);

    /// <summary>The day the statement was last submitted again.</summary>
    public LocalDate? StatementResubmittedOn => Known(dates.StatementResubmitted);

    /// <summary>The day the local area was last told again that the statement is not fit for purpose.</summary>
    public LocalDate? StatementUnfitAgainOn => Known(dates.StatementUnfitAgain);

    /// <summary>The day the statement was found fit for purpose.</summary>
    public LocalDate? StatementFitOn => Known(dates.StatementFit);

    /// <summary>The day advice was submitted to the Minister.</summary>
    public LocalDate? MinisterAdvisedOn => Known(contents.MinisterAdvised);

    /// <summary>The day the Minister decided.</summary>
    public LocalDate? MinisterDecidedOn => MinisterialDecision?.On;

    /// <summary>The day on which it was recorded that a statutory direction had been followed.</summary>
    public LocalDate? DirectionFollowedOn => History.LatestOf<DirectionFollowed>(history)?.On;

    /// <summary>The day the inspectors were last ordered to return.</summary>
    public LocalDate? ReturnOrderedOn => Known(contents.ReturnOrdered);

    /// <summary>The first day of the latest return, as notified.</summary>
    public LocalDate? RevisitPlannedFirstDay => Known(dates.RevisitPlannedFirstDay);

    /// <summary>The day the local area was notified of the latest return.</summary>
    public LocalDate? RevisitNotifiedOn => History.LatestOf<RevisitNotified>(history)?.On;

    /// <summary>The first day of the first return.</summary>
    public LocalDate? FirstRevisitOn => Known(dates.FirstRevisit);

    /// <summary>The first day of the latest return.</summary>
    public LocalDate? RevisitFirstDay => Known(dates.RevisitFirstDay);

    /// <summary>The last day of the latest return.</summary>
    public LocalDate? RevisitLastDay => Known(dates.RevisitLastDay);

    /// <summary>The day on which the latest return was judged.</summary>
    public LocalDate? RevisitJudgedOn => Known(dates.RevisitJudged);

    /// <summary>The day the report on the latest return was published.</summary>
    public LocalDate? RevisitReportedOn => Known(dates.RevisitReported);

    /// <summary>The day on which it was decided what follows the latest return.</summary>
    public LocalDate? RevisitFollowUpDecidedOn => Known(dates.FollowUpDecided);

    /// <summary>The day the inspection was closed.</summary>
    public LocalDate? ClosedOn => History.LatestOf<InspectionClosed>(history)?.On;

    /// <summary>Whether another inspection is at the same version and its facts are equal.</summary>
    public bool Equals(Inspection? other)
    {
        if (other is null || Version != other.Version)
        {
            return false;
        }

        History? left = history, right = other.history;
        for (; left is not null && right is not null && left != right; (left, right) = (left.Before, right.Before))
        {
            if (!left.Latest.Equals(right.Latest))
            {
                return false;
            }
        }

        return left == right;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Version, Stage, history?.Latest);

    /// <summary>The area, the stage and the number of the latest entry.</summary>
    public override string ToString() => FormattableString.Invariant($"{(Framework is null ? "Inspection" : contents.Area)}: {Stage.Name(Process.Words)}, version {Version}");

    private static LocalDate? Known(LocalDate date) => date == default ? null : date;
}
