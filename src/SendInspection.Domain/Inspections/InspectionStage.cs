namespace SendInspection.Domain;

/// <summary>How far an inspection has come.</summary>
public enum InspectionStage
{
    /// <summary>Nothing is recorded yet.</summary>
    NotPlanned,

    /// <summary>The area and the first day are set; the area does not know.</summary>
    Planned,

    /// <summary>Put off: a new first day is to be set.</summary>
    Deferred,

    /// <summary>The local area has been notified.</summary>
    Notified,

    /// <summary>The team is in place.</summary>
    Prepared,

    /// <summary>The team is gathering evidence; off site, where the edition has fieldwork before the team is on site.</summary>
    Fieldwork,

    /// <summary>The team is on site, after fieldwork off site.</summary>
    OnSite,

    /// <summary>The fieldwork was broken off: the inspection is incomplete, and a new first day is to be set.</summary>
    Incomplete,

    /// <summary>The fieldwork is over; the final feedback is still to be given.</summary>
    FieldworkEnded,

    /// <summary>The final feedback was given, and no statement is required.</summary>
    FeedbackGiven,

    /// <summary>The final feedback was given, and the area was told that a statement is required.</summary>
    ConcernsReported,

    /// <summary>The report was received; no statement is required.</summary>
    LetterReceived,

    /// <summary>No statement is required, and follow-up was decided on.</summary>
    FollowUp,

    /// <summary>The report was received, and the updated strategic plan is awaited.</summary>
    StrategicPlanAwaited,

    /// <summary>The updated strategic plan was published.</summary>
    StrategicPlanPublished,

    /// <summary>The report was received, and the statement is awaited.</summary>
    StatementAwaited,

    /// <summary>The statement was submitted and is under review by Ofsted and CQC.</summary>
    StatementSubmitted,

    /// <summary>The statement was found not fit for purpose and is awaited again.</summary>
    StatementUnfit,

    /// <summary>The statement was submitted again and is under review.</summary>
    StatementResubmitted,

    /// <summary>The statement was found not fit for purpose a second time.</summary>
    StatementTwiceUnfit,

    /// <summary>Advice was submitted to the Minister.</summary>
    MinisterAdvised,

    /// <summary>Progress is monitored: the statement was found fit for purpose, or the Minister decided so.</summary>
    Monitored,

    /// <summary>The inspectors were ordered to return.</summary>
    RevisitDirected,

    /// <summary>The local area has been notified of a return.</summary>
    RevisitNotified,

    /// <summary>The team is back in the area.</summary>
    Revisit,

    /// <summary>The return is over; what it found is still to be judged.</summary>
    RevisitEnded,

    /// <summary>Progress is sufficient in all weaknesses: monitoring ceases.</summary>
    ProgressSufficient,

    /// <summary>Progress is not sufficient in all weaknesses: the Department for Education and NHS England decide.</summary>
    ProgressInsufficient,

    /// <summary>The partnership has taken effective action.</summary>
    ActionEffective,

    /// <summary>The partnership has not taken effective action.</summary>
    ActionIneffective,

    /// <summary>The Department for Education and NHS England decided what follows.</summary>
    RevisitFollowUp,

    /// <summary>Nothing more follows.</summary>
    Closed,

    /// <summary>The inspection was called off.</summary>
    Cancelled,
}

/// <summary>What the stages are called.</summary>
public static class InspectionStages
{
    /// <summary>Each stage with its name in JSON, which never changes, and its name for people, in the words of an edition.</summary>
    internal static readonly (InspectionStage Stage, string Json, Func<FrameworkWords, string> Words)[] All =
    [
        (InspectionStage.NotPlanned, "not-planned", _ => "Not planned"),
        (InspectionStage.Planned, "planned", _ => "Planned"),
        (InspectionStage.Deferred, "deferred", _ => "Deferred"),
        (InspectionStage.Notified, "notified", _ => "Notified"),
        (InspectionStage.Prepared, "prepared", _ => "Prepared"),
        (InspectionStage.Fieldwork, "fieldwork", _ => "Fieldwork"),
        (InspectionStage.OnSite, "on-site", _ => "On site"),
        (InspectionStage.Incomplete, "incomplete", _ => "Incomplete"),
        (InspectionStage.FieldworkEnded, "fieldwork-ended", _ => "Fieldwork ended"),
        (InspectionStage.FeedbackGiven, "feedback-given", words => $"Feedback given, no {words.Statement} required"),
        (InspectionStage.ConcernsReported, "concerns-reported", words => $"Feedback given, {words.Statement} required"),
        (InspectionStage.LetterReceived, "letter-received", words => $"{Capital(words.Report)} received"),
        (InspectionStage.FollowUp, "follow-up", _ => "Follow-up decided"),
        (InspectionStage.StrategicPlanAwaited, "strategic-plan-awaited", _ => "Strategic plan awaited"),
        (InspectionStage.StrategicPlanPublished, "strategic-plan-published", _ => "Strategic plan published"),
        (InspectionStage.StatementAwaited, "statement-awaited", words => $"{Capital(words.Statement)} awaited"),
        (InspectionStage.StatementSubmitted, "statement-submitted", words => $"{Capital(words.Statement)} submitted"),
        (InspectionStage.StatementUnfit, "statement-unfit", words => $"{Capital(words.Statement)} not fit for purpose"),
        (InspectionStage.StatementResubmitted, "statement-resubmitted", words => $"{Capital(words.Statement)} submitted again"),
        (InspectionStage.StatementTwiceUnfit, "statement-twice-unfit", words => $"{Capital(words.Statement)} not fit for purpose again"),
        (InspectionStage.MinisterAdvised, "minister-advised", words => $"{Capital(words.Minister)} advised"),
        (InspectionStage.Monitored, "monitored", _ => "Monitored"),
        (InspectionStage.RevisitDirected, "revisit-directed", _ => "Return ordered"),
        (InspectionStage.RevisitNotified, "revisit-notified", words => $"Notified of the {words.Return}"),
        (InspectionStage.Revisit, "revisit", words => Capital(words.Return)),
        (InspectionStage.RevisitEnded, "revisit-ended", words => $"{Capital(words.Return)} ended"),
        (InspectionStage.ProgressSufficient, "progress-sufficient", _ => "Progress sufficient"),
        (InspectionStage.ProgressInsufficient, "progress-insufficient", _ => "Progress not sufficient"),
        (InspectionStage.ActionEffective, "action-effective", _ => "Action effective"),
        (InspectionStage.ActionIneffective, "action-ineffective", _ => "Action ineffective"),
        (InspectionStage.RevisitFollowUp, "revisit-follow-up", words => $"Follow-up of the {words.Return} decided"),
        (InspectionStage.Closed, "closed", _ => "Closed"),
        (InspectionStage.Cancelled, "cancelled", _ => "Cancelled"),
    ];

    /// <summary>The stage in the words of an edition: "Priority action plan awaited".</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="words">The words of the edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not one of the named values.</exception>
    public static string Name(this InspectionStage stage, FrameworkWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var each in All)
        {
            if (each.Stage == stage)
            {
                return each.Words(words);
            }
        }

        throw Require.NotNamed(stage);
    }

    internal static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
