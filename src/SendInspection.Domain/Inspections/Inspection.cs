namespace SendInspection.Domain;

/// <summary>One inspection as far as it has come: the fold of its events, and nothing else.</summary>
/// <remarks>Immutable. Two inspections are equal when all that their events told is equal.</remarks>
public sealed partial record Inspection
{
    private Inspection()
    {
    }

    /// <summary>The inspection of which nothing is recorded: where every history starts.</summary>
    public static Inspection None { get; } = new();

    /// <summary>How far it has come.</summary>
    public InspectionStage Stage { get; private set; }

    /// <summary>How many events it is the fold of; for a host's optimistic concurrency.</summary>
    public int Version { get; private set; }

    /// <summary>The day of the latest event; null before the first.</summary>
    public LocalDate? LatestOn { get; private set; }

    /// <summary>The local area; null before it is planned.</summary>
    public LocalAuthorityCode? Area { get; private set; }

    /// <summary>The edition it is made under; null before it is planned.</summary>
    public Framework? Framework { get; private set; }

    /// <summary>The first day of fieldwork as planned.</summary>
    public LocalDate? PlannedFirstDay { get; private set; }

    /// <summary>The day the local area was notified.</summary>
    public LocalDate? NotifiedOn { get; private set; }

    /// <summary>The first day of fieldwork.</summary>
    public LocalDate? FirstDay { get; private set; }

    /// <summary>The last day of fieldwork.</summary>
    public LocalDate? LastDay { get; private set; }

    /// <summary>The day of the final feedback.</summary>
    public LocalDate? FeedbackOn { get; private set; }

    /// <summary>Whether a written statement of action is required; null before the final feedback.</summary>
    public bool? StatementRequired { get; private set; }

    /// <summary>The day the local area received the report letter.</summary>
    public LocalDate? LetterReceivedOn { get; private set; }

    /// <summary>The day the report letter was published.</summary>
    public LocalDate? LetterPublishedOn { get; private set; }

    /// <summary>The day the written statement of action was first submitted.</summary>
    public LocalDate? StatementSubmittedOn { get; private set; }

    /// <summary>The day the written statement of action was published.</summary>
    public LocalDate? StatementPublishedOn { get; private set; }

    /// <summary>The day the local area was first told that the statement is not fit for purpose.</summary>
    public LocalDate? FirstUnfitOn { get; private set; }

    /// <summary>The day the statement was submitted again.</summary>
    public LocalDate? StatementResubmittedOn { get; private set; }

    /// <summary>The day the local area was told a second time that the statement is not fit for purpose.</summary>
    public LocalDate? SecondUnfitOn { get; private set; }

    /// <summary>The day the statement was found fit for purpose.</summary>
    public LocalDate? StatementFitOn { get; private set; }

    /// <summary>The day advice was submitted to the Minister.</summary>
    public LocalDate? MinisterAdvisedOn { get; private set; }

    /// <summary>The day the inspection was closed.</summary>
    public LocalDate? ClosedOn { get; private set; }
}
