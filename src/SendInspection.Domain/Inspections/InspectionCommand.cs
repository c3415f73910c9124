namespace SendInspection.Domain;

/// <summary>Something that somebody asks to be recorded of an inspection; <see cref="Inspection.Decide"/> accepts or refuses it.</summary>
public abstract record InspectionCommand
{
    private protected InspectionCommand(LocalDate on) => On = on;

    /// <summary>The day on which it happens.</summary>
    public LocalDate On { get; init; }
}

/// <summary>Plan an inspection of a local area.</summary>
/// <param name="On">The day on which it is planned.</param>
/// <param name="Area">The local area, by its principal authority.</param>
/// <param name="Framework">The edition it is made under.</param>
/// <param name="FirstDay">The first day of fieldwork.</param>
public sealed record PlanInspection(LocalDate On, LocalAuthorityCode Area, Framework Framework, LocalDate FirstDay) : InspectionCommand(On);

/// <summary>Notify the local area of the inspection.</summary>
/// <param name="On">The day of notification; not counted in the notice.</param>
public sealed record NotifyLocalArea(LocalDate On) : InspectionCommand(On);

/// <summary>Start the fieldwork.</summary>
/// <param name="On">The first day.</param>
public sealed record StartFieldwork(LocalDate On) : InspectionCommand(On);

/// <summary>End the fieldwork.</summary>
/// <param name="On">The last day.</param>
public sealed record EndFieldwork(LocalDate On) : InspectionCommand(On);

/// <summary>Give the local area its final feedback.</summary>
/// <param name="On">The day of the meeting.</param>
/// <param name="StatementRequired">Whether the local authority is told that a written statement of action is required.</param>
public sealed record GiveFinalFeedback(LocalDate On, bool StatementRequired) : InspectionCommand(On);

/// <summary>Record that the local area has received the report letter.</summary>
/// <param name="On">The day of receipt; not counted in the statement's 70 working days.</param>
public sealed record ReceiveLetter(LocalDate On) : InspectionCommand(On);

/// <summary>Publish the report letter.</summary>
/// <param name="On">The day of publication.</param>
public sealed record PublishLetter(LocalDate On) : InspectionCommand(On);

/// <summary>Submit the written statement of action to Ofsted.</summary>
/// <param name="On">The day Ofsted receives it; later than due is recorded as late.</param>
public sealed record SubmitStatement(LocalDate On) : InspectionCommand(On);

/// <summary>Publish the written statement of action on the local area's websites.</summary>
/// <param name="On">The day of publication.</param>
public sealed record PublishStatement(LocalDate On) : InspectionCommand(On);

/// <summary>Find the statement fit for purpose.</summary>
/// <param name="On">The day the local area is told.</param>
public sealed record FindStatementFit(LocalDate On) : InspectionCommand(On);

/// <summary>Find the statement not fit for purpose.</summary>
/// <param name="On">The day the local area is told; not counted in the 20 working days to submit it again.</param>
public sealed record FindStatementUnfit(LocalDate On) : InspectionCommand(On);

/// <summary>Submit the written statement of action again.</summary>
/// <param name="On">The day Ofsted receives it; later than due is recorded as late.</param>
public sealed record ResubmitStatement(LocalDate On) : InspectionCommand(On);

/// <summary>Submit advice to the Minister, after a statement found unfit twice.</summary>
/// <param name="On">The day it is submitted.</param>
public sealed record AdviseMinister(LocalDate On) : InspectionCommand(On);

/// <summary>Close the inspection.</summary>
/// <param name="On">The day it is closed.</param>
public sealed record CloseInspection(LocalDate On) : InspectionCommand(On);
