namespace SendInspection.Domain;

/// <summary>Something that somebody asks to be recorded of an inspection; <see cref="Inspection.Decide"/> accepts or refuses it.</summary>
public abstract record InspectionCommand
{
    private protected InspectionCommand(LocalDate on, InspectionStep step)
    {
        On = on;
        Step = step;
    }

    /// <summary>The day on which it happens.</summary>
    public LocalDate On { get; init; }

    /// <summary>The step of the process that is asked for.</summary>
    public InspectionStep Step { get; }

    /// <summary>The command and the day.</summary>
    public sealed override string ToString() => $"{GetType().Name} {On.Iso()}";
}

/// <summary>Plan an inspection of a local area.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Area">The local area, by its principal authority.</param>
/// <param name="Framework">The edition it is made under.</param>
/// <param name="FirstDay">The first day of fieldwork.</param>
public sealed record PlanInspection(LocalDate On, LocalAuthorityCode Area, Framework Framework, LocalDate FirstDay)
    : InspectionCommand(On, InspectionStep.Plan);

/// <summary>Set a new first day, before the area is notified or after a deferral.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="FirstDay">The new first day of fieldwork.</param>
public sealed record ReplanInspection(LocalDate On, LocalDate FirstDay)
    : InspectionCommand(On, InspectionStep.Replan);

/// <summary>Put an inspection off.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Reason">Why.</param>
public sealed record DeferInspection(LocalDate On, string Reason)
    : InspectionCommand(On, InspectionStep.Defer);

/// <summary>Let an inspection, or its monitoring, stand still with the whole programme.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Reason">Why.</param>
public sealed record SuspendInspection(LocalDate On, string Reason)
    : InspectionCommand(On, InspectionStep.Suspend);

/// <summary>Go on after a suspension: an inspection is then to be planned anew, a monitored one is monitored again.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record ResumeInspection(LocalDate On)
    : InspectionCommand(On, InspectionStep.Resume);

/// <summary>Call an inspection off.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Reason">Why.</param>
public sealed record CancelInspection(LocalDate On, string Reason)
    : InspectionCommand(On, InspectionStep.Cancel);

/// <summary>Notify the local area; the day of notification is not counted in the notice.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record NotifyLocalArea(LocalDate On)
    : InspectionCommand(On, InspectionStep.Notify);

/// <summary>Put the team and the key lines of enquiry in place.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Team">The team.</param>
/// <param name="KeyLines">The key lines of enquiry, which together cover every question.</param>
public sealed record PrepareInspection(LocalDate On, InspectionTeam Team, ValueList<KeyLineOfEnquiry> KeyLines)
    : InspectionCommand(On, InspectionStep.Prepare);

/// <summary>Start the fieldwork, on its first day.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record StartFieldwork(LocalDate On)
    : InspectionCommand(On, InspectionStep.StartFieldwork);

/// <summary>End the fieldwork, on its last day.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record EndFieldwork(LocalDate On)
    : InspectionCommand(On, InspectionStep.EndFieldwork);

/// <summary>Give the local area its final feedback.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="StatementRequired">Whether the local authority is told that a written statement of action is required.</param>
public sealed record GiveFinalFeedback(LocalDate On, bool StatementRequired)
    : InspectionCommand(On, StatementRequired ? InspectionStep.RequireStatement : InspectionStep.GiveFeedback)
{
    /// <summary>Whether the local authority is told that a written statement of action is required.</summary>
    public bool StatementRequired { get; } = StatementRequired;
}

/// <summary>Draft the report letter.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Letter">The letter; null where it is kept elsewhere.</param>
public sealed record DraftLetter(LocalDate On, ReportLetter? Letter = null)
    : InspectionCommand(On, InspectionStep.DraftLetter);

/// <summary>Record that the local area has received the report letter; the day is not counted in the statement's period.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record ReceiveLetter(LocalDate On)
    : InspectionCommand(On, InspectionStep.ReceiveLetter);

/// <summary>Publish the report letter.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="PersonalDataReason">
/// Why what looks like personal data in it may stand, in an inspector's words; null where nothing does.
/// </param>
public sealed record PublishLetter(LocalDate On, string? PersonalDataReason = null)
    : InspectionCommand(On, InspectionStep.PublishLetter);

/// <summary>Decide on follow-up though no statement is required.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Activity">What will be done.</param>
public sealed record DecideFollowUp(LocalDate On, string Activity)
    : InspectionCommand(On, InspectionStep.FollowUp);

/// <summary>Submit the written statement of action to Ofsted, on the day Ofsted receives it; later than due is recorded as late.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Statement">The statement; null where it is kept elsewhere.</param>
public sealed record SubmitStatement(LocalDate On, WrittenStatement? Statement = null)
    : InspectionCommand(On, InspectionStep.SubmitStatement);

/// <summary>Publish the written statement of action on the local area's websites.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="PersonalDataReason">
/// Why what looks like personal data in it may stand, in an inspector's words; null where nothing does.
/// </param>
public sealed record PublishStatement(LocalDate On, string? PersonalDataReason = null)
    : InspectionCommand(On, InspectionStep.PublishStatement);

/// <summary>Find the statement fit for purpose, on the day the local area is told.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record FindStatementFit(LocalDate On)
    : InspectionCommand(On, InspectionStep.FindFit);

/// <summary>
/// Find the statement not fit for purpose, on the day the local area is told; that day is not counted in the period to submit it again.
/// </summary>
/// <param name="On">The day on which it happens.</param>
public sealed record FindStatementUnfit(LocalDate On)
    : InspectionCommand(On, InspectionStep.FindUnfit);

/// <summary>Submit the statement again, on the day Ofsted receives it; later than due is recorded as late.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Statement">The statement; null where it is kept elsewhere.</param>
public sealed record ResubmitStatement(LocalDate On, WrittenStatement? Statement = null)
    : InspectionCommand(On, InspectionStep.Resubmit);

/// <summary>Submit advice to the Minister, after a statement found unfit twice.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record AdviseMinister(LocalDate On)
    : InspectionCommand(On, InspectionStep.AdviseMinister);

/// <summary>Record what the Minister decides.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="NextSteps">One or several next steps.</param>
public sealed record RecordMinistersDecision(LocalDate On, ValueList<MinisterialOption> NextSteps)
    : InspectionCommand(On, InspectionStep.MinisterDecides);

/// <summary>Notify the local area of a revisit.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="FirstDay">The first day of the revisit.</param>
public sealed record NotifyRevisit(LocalDate On, LocalDate FirstDay)
    : InspectionCommand(On, InspectionStep.NotifyRevisit);

/// <summary>Start the revisit, on its first day.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record StartRevisit(LocalDate On)
    : InspectionCommand(On, InspectionStep.StartRevisit);

/// <summary>End the revisit, on its last day.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record EndRevisit(LocalDate On)
    : InspectionCommand(On, InspectionStep.EndRevisit);

/// <summary>Judge the progress made in each weakness.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Weaknesses">Each weakness of the letter, and whether progress in it is sufficient.</param>
public sealed record JudgeProgress(LocalDate On, ValueList<WeaknessProgress> Weaknesses)
    : InspectionCommand(On, WeaknessProgress.AllSufficient(Weaknesses) ? InspectionStep.FindSufficient : InspectionStep.FindInsufficient)
{
    /// <summary>Each weakness of the letter, and whether progress in it is sufficient.</summary>
    public ValueList<WeaknessProgress> Weaknesses { get; } = Weaknesses;
}

/// <summary>Publish the report on the revisit.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record ReportRevisit(LocalDate On)
    : InspectionCommand(On, InspectionStep.ReportRevisit);

/// <summary>Record what the Department for Education and NHS England decide after a revisit.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Outcome">What they decide: an accelerated progress plan, say.</param>
public sealed record DecideAfterRevisit(LocalDate On, string Outcome)
    : InspectionCommand(On, InspectionStep.DecideAfterRevisit);

/// <summary>Record that the Secretary of State directs the inspectors to return.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record DirectRevisit(LocalDate On)
    : InspectionCommand(On, InspectionStep.DirectRevisit);

/// <summary>Close the inspection.</summary>
/// <param name="On">The day on which it happens.</param>
public sealed record CloseInspection(LocalDate On)
    : InspectionCommand(On, InspectionStep.Close);

/// <summary>Change the team.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Team">The team from now on.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeTeam(LocalDate On, InspectionTeam Team, string Reason)
    : InspectionCommand(On, InspectionStep.ChangeTeam);

/// <summary>Put an earlier entry right; the entry itself stays in the history.</summary>
/// <param name="On">The day on which it happens.</param>
/// <param name="Entry">The entry as it should have been, with the number of the one it corrects.</param>
/// <param name="Reason">Why.</param>
public sealed record CorrectEntry(LocalDate On, InspectionEvent Entry, string Reason)
    : InspectionCommand(On, InspectionStep.Correct);

/// <summary>Record something that was done in fieldwork.</summary>
/// <param name="On">The day on which it is recorded.</param>
/// <param name="Activity">What was done.</param>
public sealed record RecordActivity(LocalDate On, FieldworkActivity Activity)
    : InspectionCommand(On, InspectionStep.RecordActivity);

/// <summary>Record a safeguarding concern.</summary>
/// <param name="On">The day on which it is recorded.</param>
/// <param name="Concern">The concern.</param>
public sealed record RecordConcern(LocalDate On, SafeguardingConcern Concern)
    : InspectionCommand(On, InspectionStep.RecordConcern);

/// <summary>Record what was done about a safeguarding concern.</summary>
/// <param name="On">The day on which it is recorded.</param>
/// <param name="Reference">What the team calls the concern.</param>
/// <param name="Action">What was done.</param>
public sealed record ActOnConcern(LocalDate On, string Reference, SafeguardingAction Action)
    : InspectionCommand(On, InspectionStep.ActOnConcern);

/// <summary>Record what the area says of itself, and what the team thinks of it; it takes the place of what was recorded before.</summary>
/// <param name="On">The day on which it is recorded.</param>
/// <param name="Claims">What the area claims on each question.</param>
public sealed record RecordSelfEvaluation(LocalDate On, ValueList<SelfEvaluationClaim> Claims)
    : InspectionCommand(On, InspectionStep.RecordSelfEvaluation);

/// <summary>Agree a finding, with the whole team.</summary>
/// <param name="On">The day on which it is recorded.</param>
/// <param name="Finding">The finding.</param>
public sealed record AgreeFinding(LocalDate On, Finding Finding)
    : InspectionCommand(On, InspectionStep.AgreeFinding);
