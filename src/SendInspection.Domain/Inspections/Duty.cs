namespace SendInspection.Domain;

/// <summary>Who owes something in an inspection.</summary>
public enum Party
{
    /// <summary>The HMI who leads the inspection and writes the report.</summary>
    LeadInspector,

    /// <summary>Ofsted and CQC together.</summary>
    OfstedAndCqc,

    /// <summary>His Majesty's Chief Inspector.</summary>
    ChiefInspector,

    /// <summary>The local area: the local authority and the health commissioners together.</summary>
    LocalArea,

    /// <summary>Each local authority that received a copy of the report.</summary>
    RecipientsOfReport,

    /// <summary>The Minister, in 2023 the Secretary of State.</summary>
    Minister,

    /// <summary>The Department for Education and NHS England together.</summary>
    DfeAndNhsEngland,
}

/// <summary>What is owed in an inspection.</summary>
public enum Duty
{
    /// <summary>To notify the local area.</summary>
    NotifyLocalArea,

    /// <summary>To act on the safeguarding concerns.</summary>
    ActOnConcerns,

    /// <summary>To send the report to the local area.</summary>
    SendLetter,

    /// <summary>To publish the report.</summary>
    PublishLetter,

    /// <summary>To send copies of the report to those whom the regulations name.</summary>
    SendCopies,

    /// <summary>To publish a copy of the report that was received.</summary>
    PublishCopies,

    /// <summary>To update and publish the strategic plan.</summary>
    UpdateStrategicPlan,

    /// <summary>To submit the statement.</summary>
    SubmitStatement,

    /// <summary>To publish the statement.</summary>
    PublishStatement,

    /// <summary>To review the statement.</summary>
    ReviewStatement,

    /// <summary>To submit the statement again.</summary>
    ResubmitStatement,

    /// <summary>To review the statement that was submitted again.</summary>
    ReviewStatementAgain,

    /// <summary>To submit advice to the Minister.</summary>
    AdviseMinister,

    /// <summary>To decide on the next steps.</summary>
    DecideNextSteps,

    /// <summary>To follow a statutory direction.</summary>
    FollowDirection,

    /// <summary>To return to the local area, as is usual after a statement.</summary>
    Revisit,

    /// <summary>To return to the local area, as was ordered.</summary>
    ReturnAsOrdered,

    /// <summary>To publish the report on the return.</summary>
    ReportRevisit,

    /// <summary>To decide what follows when progress is not sufficient.</summary>
    DecideAfterRevisit,

    /// <summary>To inspect the local area again in full.</summary>
    NextInspection,
}

/// <summary>What duties and parties are called.</summary>
public static class Duties
{
    /// <summary>Each duty with its name in JSON, which never changes, and its name for people, in the words of an edition.</summary>
    internal static readonly (Duty Duty, string Json, Func<FrameworkWords, string> Words)[] All =
    [
        (Duty.NotifyLocalArea, "notify-local-area", words => $"notify the {words.LocalArea}"),
        (Duty.ActOnConcerns, "act-on-concerns", _ => "act on the safeguarding concerns"),
        (Duty.SendLetter, "send-letter", words => $"send the {words.Report}"),
        (Duty.PublishLetter, "publish-letter", words => $"publish the {words.Report}"),
        (Duty.SendCopies, "send-copies", words => $"send copies of the {words.Report}"),
        (Duty.PublishCopies, "publish-copies", words => $"publish the copy of the {words.Report}"),
        (Duty.UpdateStrategicPlan, "update-strategic-plan", _ => "update and publish the strategic plan"),
        (Duty.SubmitStatement, "submit-statement", words => $"submit the {words.Statement}"),
        (Duty.PublishStatement, "publish-statement", words => $"publish the {words.Statement}"),
        (Duty.ReviewStatement, "review-statement", words => $"review the {words.StatementShort}"),
        (Duty.ResubmitStatement, "resubmit-statement", words => $"submit the {words.StatementShort} again"),
        (Duty.ReviewStatementAgain, "review-statement-again", words => $"review the {words.StatementShort} again"),
        (Duty.AdviseMinister, "advise-minister", words => $"submit advice to {words.Minister}"),
        (Duty.DecideNextSteps, "decide-next-steps", _ => "decide on the next steps"),
        (Duty.FollowDirection, "follow-direction", _ => "follow the statutory direction"),
        (Duty.Revisit, "revisit", words => $"return to the {words.LocalArea} ({words.Return})"),
        (Duty.ReturnAsOrdered, "return-as-ordered", words => $"return to the {words.LocalArea} as ordered"),
        (Duty.ReportRevisit, "report-revisit", words => $"publish the report on the {words.Return}"),
        (Duty.DecideAfterRevisit, "decide-after-revisit", words => $"decide what follows the {words.Return}"),
        (Duty.NextInspection, "next-inspection", words => $"inspect the {words.LocalArea} again in full"),
    ];

    /// <summary>Each party with its name in JSON, which never changes, and its name for people, in the words of an edition.</summary>
    internal static readonly (Party Party, string Json, Func<FrameworkWords, string> Words)[] Parties =
    [
        (Party.LeadInspector, "lead-inspector", _ => "the lead inspector"),
        (Party.OfstedAndCqc, "ofsted-and-cqc", _ => "Ofsted and CQC"),
        (Party.ChiefInspector, "chief-inspector", _ => "the Chief Inspector"),
        (Party.LocalArea, "local-area", words => $"the local authority and the {words.HealthCommissionersShort}"),
        (Party.RecipientsOfReport, "recipients-of-report", _ => "each local authority that received a copy"),
        (Party.Minister, "minister", words => words.Minister),
        (Party.DfeAndNhsEngland, "dfe-and-nhs-england", _ => "the Department for Education and NHS England"),
    ];

    /// <summary>Where a duty stands in the list of them all: the order in which duties of the same days are told.</summary>
    internal static int Place(Duty duty)
    {
        int place = 0;
        while (All[place].Duty != duty)
        {
            place++;
        }

        return place;
    }

    /// <summary>The duty in the words of an edition, as an infinitive without "to": "submit the written statement of action".</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="words">The words of the edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The duty is not one of the named values.</exception>
    public static string Name(this Duty duty, FrameworkWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var each in All)
        {
            if (each.Duty == duty)
            {
                return each.Words(words);
            }
        }

        throw Require.NotNamed(duty);
    }

    /// <summary>Who owes it, in the words of an edition.</summary>
    /// <param name="party">The party.</param>
    /// <param name="words">The words of the edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The party is not one of the named values.</exception>
    public static string Name(this Party party, FrameworkWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var each in Parties)
        {
            if (each.Party == party)
            {
                return each.Words(words);
            }
        }

        throw Require.NotNamed(party);
    }
}
