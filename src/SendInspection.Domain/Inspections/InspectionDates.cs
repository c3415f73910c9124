namespace SendInspection.Domain;

/// <summary>
/// The days that an inspection keeps because they are asked for often, 4 bytes each, so that folding a fact copies one small object. The others
/// are read from its facts.
/// </summary>
/// <remarks>The default date, which no fact may have, stands for a day that is not known.</remarks>
internal struct InspectionDates
{
    // The latest milestone, and the latest of all facts.
    internal LocalDate Latest;
    internal LocalDate LatestOfAll;

    // The latest day on which inspectors worked in the area and gave no reason for it.
    internal LocalDate LatestWork;

    internal LocalDate Planned;
    internal LocalDate PlannedFirstDay;
    internal LocalDate Suspended;

    internal LocalDate Notified;
    internal LocalDate FirstDay;
    internal LocalDate OnSite;
    internal LocalDate LastDay;
    internal LocalDate Feedback;

    internal LocalDate LetterReceived;
    internal LocalDate LetterPublished;

    internal LocalDate StatementSubmitted;
    internal LocalDate StatementUnfit;
    internal LocalDate StatementResubmitted;
    internal LocalDate StatementUnfitAgain;
    internal LocalDate StatementFit;
    internal LocalDate StatementPublished;

    internal LocalDate RevisitPlannedFirstDay;
    internal LocalDate FirstRevisit;
    internal LocalDate RevisitFirstDay;
    internal LocalDate RevisitLastDay;
    internal LocalDate FirstReturnEnded;
    internal LocalDate RevisitJudged;
    internal LocalDate RevisitReported;
    internal LocalDate FollowUpDecided;
}
