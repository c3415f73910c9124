namespace SendInspection.Domain;

/// <summary>One inspection as far as it has come: the fold of its events, and nothing else.</summary>
/// <remarks>Immutable. Two inspections are equal when all that their events told is equal.</remarks>
public sealed partial record Inspection
{
    // Set by Fold only, on a copy that nobody else has seen. The default date, which no event may have, stands for none: that halves their size.
    private StepDates dates;
    private History? history;
    private LocalAuthorityCode area;
    private LocalDate latestOn;
    private LocalDate plannedFirstDay;
    private LocalDate statementUnfitAgainOn;
    private LocalDate revisitPlannedFirstDay;
    private LocalDate firstRevisitOn;

    private Inspection() => dates = default;

    /// <summary>The inspection of which nothing is recorded: where every history starts.</summary>
    public static Inspection None { get; } = new();

    /// <summary>How far it has come.</summary>
    public InspectionStage Stage { get; private set; }

    /// <summary>The number of its latest event; for a host's optimistic concurrency.</summary>
    public int Version { get; private set; }

    /// <summary>The day of the latest thing that happened in it; null before the first. A correction does not move it on.</summary>
    public LocalDate? LatestOn => Known(latestOn);

    /// <summary>The local area; null before it is planned.</summary>
    public LocalAuthorityCode? Area => Framework is null ? null : area;

    /// <summary>The edition it is made under; null before it is planned.</summary>
    public Framework? Framework { get; private set; }

    /// <summary>The first day of fieldwork as planned last; null while none is set.</summary>
    public LocalDate? PlannedFirstDay => Known(plannedFirstDay);

    /// <summary>The team; null before it is in place, or where the record does not tell it.</summary>
    public InspectionTeam? Team { get; private set; }

    /// <summary>What it holds besides its dates.</summary>
    public InspectionSubstance Substance { get; private set; } = InspectionSubstance.None;

    /// <summary>The day the local area was notified.</summary>
    public LocalDate? NotifiedOn => dates[InspectionStep.Notify];

    /// <summary>The first day of fieldwork.</summary>
    public LocalDate? FirstDay => dates[InspectionStep.StartFieldwork];

    /// <summary>The last day of fieldwork.</summary>
    public LocalDate? LastDay => dates[InspectionStep.EndFieldwork];

    /// <summary>The day of the final feedback.</summary>
    public LocalDate? FeedbackOn => dates[InspectionStep.RequireStatement] ?? dates[InspectionStep.GiveFeedback];

    /// <summary>Whether a written statement of action is required; null before the final feedback.</summary>
    public bool? StatementRequired => FeedbackOn is null ? null : dates[InspectionStep.RequireStatement] is not null;

    /// <summary>The day the local area received the report letter.</summary>
    public LocalDate? LetterReceivedOn => dates[InspectionStep.ReceiveLetter];

    /// <summary>The day the report letter was published.</summary>
    public LocalDate? LetterPublishedOn => dates[InspectionStep.PublishLetter];

    /// <summary>The day the written statement of action was first submitted.</summary>
    public LocalDate? StatementSubmittedOn => dates[InspectionStep.SubmitStatement];

    /// <summary>The day the written statement of action, as submitted last, was published.</summary>
    public LocalDate? StatementPublishedOn => dates[InspectionStep.PublishStatement];

    /// <summary>The day the local area was first told that the statement is not fit for purpose.</summary>
    public LocalDate? StatementUnfitOn => dates[InspectionStep.FindUnfit];

    /// <summary>The day the statement was submitted again.</summary>
    public LocalDate? StatementResubmittedOn => dates[InspectionStep.Resubmit];

    /// <summary>The day the local area was told a second time that the statement is not fit for purpose.</summary>
    public LocalDate? StatementUnfitAgainOn => Known(statementUnfitAgainOn);

    /// <summary>The day the statement was found fit for purpose.</summary>
    public LocalDate? StatementFitOn => dates[InspectionStep.FindFit];

    /// <summary>The day advice was submitted to the Minister.</summary>
    public LocalDate? MinisterAdvisedOn => dates[InspectionStep.AdviseMinister];

    /// <summary>The first day of the latest revisit, as notified.</summary>
    public LocalDate? RevisitPlannedFirstDay => Known(revisitPlannedFirstDay);

    /// <summary>The first day of the latest revisit.</summary>
    public LocalDate? RevisitFirstDay => dates[InspectionStep.StartRevisit];

    /// <summary>The last day of the latest revisit.</summary>
    public LocalDate? RevisitLastDay => dates[InspectionStep.EndRevisit];

    /// <summary>The progress in each weakness as the latest revisit judged it; null before.</summary>
    public ValueList<WeaknessProgress>? Progress { get; private set; }

    /// <summary>The day the inspection was closed.</summary>
    public LocalDate? ClosedOn => dates[InspectionStep.Close];

    /// <summary>
    /// The day on which a step was taken, the last time if more than once; null when it was not, or was undone by a deferral or a
    /// suspension.
    /// </summary>
    /// <param name="step">
    /// A step from <see cref="InspectionStep.Plan"/> to <see cref="InspectionStep.Close"/>; of the others only the events know the day.
    /// </param>
    public LocalDate? DateOf(InspectionStep step) => dates[step];

    /// <summary>The area, the stage and the number of the latest event.</summary>
    public override string ToString() => FormattableString.Invariant($"{Area?.ToString() ?? "Inspection"}: {Stage}, version {Version}");

    private static LocalDate? Known(LocalDate date) => date == default ? null : date;
}
