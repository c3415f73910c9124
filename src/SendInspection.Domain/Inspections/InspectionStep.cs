namespace SendInspection.Domain;

/// <summary>What takes an inspection from one stage to the next: each <see cref="Milestone"/> is one of these steps.</summary>
public enum InspectionStep
{
    /// <summary>The area and the first day are set.</summary>
    Plan,

    /// <summary>A new first day is set.</summary>
    Replan,

    /// <summary>The inspection is put off.</summary>
    Defer,

    /// <summary>The inspection is called off.</summary>
    Cancel,

    /// <summary>The local area is notified.</summary>
    Notify,

    /// <summary>The team is in place.</summary>
    Prepare,

    /// <summary>The fieldwork starts.</summary>
    StartFieldwork,

    /// <summary>The team comes on site, after fieldwork that was off site.</summary>
    StartOnSite,

    /// <summary>The fieldwork is broken off and cannot be completed.</summary>
    BreakOff,

    /// <summary>The fieldwork ends.</summary>
    EndFieldwork,

    /// <summary>The final feedback is given; no statement is required.</summary>
    GiveFeedback,

    /// <summary>The final feedback is given, and a statement is required.</summary>
    RequireStatement,

    /// <summary>The local area receives the final report.</summary>
    ReceiveLetter,

    /// <summary>Follow-up is decided on, though no statement is required.</summary>
    FollowUp,

    /// <summary>The updated strategic plan is published.</summary>
    PublishStrategicPlan,

    /// <summary>The statement is submitted.</summary>
    SubmitStatement,

    /// <summary>The statement is found fit for purpose.</summary>
    FindFit,

    /// <summary>The statement is found not fit for purpose.</summary>
    FindUnfit,

    /// <summary>The statement is submitted again.</summary>
    Resubmit,

    /// <summary>Advice is submitted to the Minister.</summary>
    AdviseMinister,

    /// <summary>The Minister decides on next steps other than further inspection.</summary>
    MinisterDecides,

    /// <summary>The Minister decides on further inspection.</summary>
    MinisterOrdersInspection,

    /// <summary>The Secretary of State directs the inspectors to return.</summary>
    DirectRevisit,

    /// <summary>The local area is notified of a return.</summary>
    NotifyRevisit,

    /// <summary>The return starts.</summary>
    StartRevisit,

    /// <summary>The return ends.</summary>
    EndRevisit,

    /// <summary>Progress is found sufficient in all weaknesses.</summary>
    FindSufficient,

    /// <summary>Progress is found not sufficient in all weaknesses.</summary>
    FindInsufficient,

    /// <summary>The action taken is found effective.</summary>
    FindEffective,

    /// <summary>The action taken is found ineffective.</summary>
    FindIneffective,

    /// <summary>The Department for Education and NHS England decide what follows.</summary>
    DecideAfterRevisit,

    /// <summary>The inspection is closed.</summary>
    Close,
}

/// <summary>What the steps are called.</summary>
public static class InspectionSteps
{
    /// <summary>Each step with its name in JSON, which never changes, and its name for people, in the words of an edition.</summary>
    internal static readonly (InspectionStep Step, string Json, Func<FrameworkWords, string> Words)[] All =
    [
        (InspectionStep.Plan, "plan", _ => "Plan the inspection"),
        (InspectionStep.Replan, "replan", _ => "Set a new first day"),
        (InspectionStep.Defer, "defer", _ => "Defer the inspection"),
        (InspectionStep.Cancel, "cancel", _ => "Cancel the inspection"),
        (InspectionStep.Notify, "notify", words => $"Notify the {words.LocalArea}"),
        (InspectionStep.Prepare, "prepare", _ => "Prepare"),
        (InspectionStep.StartFieldwork, "start-fieldwork", _ => "Start the fieldwork"),
        (InspectionStep.StartOnSite, "start-on-site", _ => "Come on site"),
        (InspectionStep.BreakOff, "break-off", _ => "Break off the fieldwork"),
        (InspectionStep.EndFieldwork, "end-fieldwork", _ => "End the fieldwork"),
        (InspectionStep.GiveFeedback, "give-feedback", words => $"Give final feedback, no {words.Statement} required"),
        (InspectionStep.RequireStatement, "require-statement", words => $"Give final feedback, {words.Statement} required"),
        (InspectionStep.ReceiveLetter, "receive-letter", words => $"Receive the {words.Report}"),
        (InspectionStep.FollowUp, "follow-up", _ => "Decide on follow-up"),
        (InspectionStep.PublishStrategicPlan, "publish-strategic-plan", _ => "Publish the updated strategic plan"),
        (InspectionStep.SubmitStatement, "submit-statement", words => $"Submit the {words.Statement}"),
        (InspectionStep.FindFit, "find-fit", words => $"Find the {words.StatementShort} fit for purpose"),
        (InspectionStep.FindUnfit, "find-unfit", words => $"Find the {words.StatementShort} not fit for purpose"),
        (InspectionStep.Resubmit, "resubmit", words => $"Submit the {words.StatementShort} again"),
        (InspectionStep.AdviseMinister, "advise-minister", words => $"Submit advice to {words.Minister}"),
        (InspectionStep.MinisterDecides, "minister-decides", words => $"Decide on next steps ({words.Minister})"),
        (InspectionStep.MinisterOrdersInspection, "minister-orders-inspection", words => $"Decide on further inspection ({words.Minister})"),
        (InspectionStep.DirectRevisit, "direct-revisit", _ => "Direct the inspectors to return"),
        (InspectionStep.NotifyRevisit, "notify-revisit", words => $"Notify of the {words.Return}"),
        (InspectionStep.StartRevisit, "start-revisit", words => $"Start the {words.Return}"),
        (InspectionStep.EndRevisit, "end-revisit", words => $"End the {words.Return}"),
        (InspectionStep.FindSufficient, "find-sufficient", _ => "Find progress sufficient"),
        (InspectionStep.FindInsufficient, "find-insufficient", _ => "Find progress not sufficient"),
        (InspectionStep.FindEffective, "find-effective", _ => "Find action effective"),
        (InspectionStep.FindIneffective, "find-ineffective", _ => "Find action ineffective"),
        (InspectionStep.DecideAfterRevisit, "decide-after-revisit", _ => "Decide what follows"),
        (InspectionStep.Close, "close", _ => "Close the inspection"),
    ];

    /// <summary>The step in the words of an edition, as an instruction: "Submit the priority action plan".</summary>
    /// <param name="step">The step.</param>
    /// <param name="words">The words of the edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The step is not one of the named values.</exception>
    public static string Name(this InspectionStep step, FrameworkWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var each in All)
        {
            if (each.Step == step)
            {
                return each.Words(words);
            }
        }

        throw Require.NotNamed(step);
    }
}
