namespace SendInspection.Domain;

/// <summary>Who owes something in an inspection.</summary>
public enum Party
{
    /// <summary>The HMI who leads the inspection and writes the letter.</summary>
    LeadInspector,

    /// <summary>Ofsted and CQC together.</summary>
    OfstedAndCqc,

    /// <summary>The local authority and the clinical commissioning groups together.</summary>
    LocalAuthorityAndCcgs,

    /// <summary>The Minister.</summary>
    Minister,

    /// <summary>The Department for Education and NHS England together.</summary>
    DfeAndNhsEngland,
}

/// <summary>What is owed in an inspection.</summary>
public enum Duty
{
    /// <summary>To notify the local area.</summary>
    NotifyLocalArea,

    /// <summary>To send the report letter to the local area.</summary>
    SendLetter,

    /// <summary>To publish the report letter.</summary>
    PublishLetter,

    /// <summary>To submit the written statement of action.</summary>
    SubmitStatement,

    /// <summary>To publish the written statement of action.</summary>
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

    /// <summary>To return to the local area.</summary>
    Revisit,

    /// <summary>To publish the report on the revisit.</summary>
    ReportRevisit,

    /// <summary>To decide what follows when progress is not sufficient.</summary>
    DecideAfterRevisit,
}

/// <summary>What duties and parties are called.</summary>
public static class Duties
{
    /// <summary>The duty in words, as an infinitive without "to": "submit the written statement of action".</summary>
    /// <param name="duty">The duty.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duty is none of the named values.</exception>
    public static string Name(this Duty duty) => duty switch
    {
        Duty.NotifyLocalArea => "notify the local area",
        Duty.SendLetter => "send the report letter",
        Duty.PublishLetter => "publish the report letter",
        Duty.SubmitStatement => "submit the written statement of action",
        Duty.PublishStatement => "publish the written statement of action",
        Duty.ReviewStatement => "review the statement",
        Duty.ResubmitStatement => "submit the statement again",
        Duty.ReviewStatementAgain => "review the statement again",
        Duty.AdviseMinister => "submit advice to the Minister",
        Duty.DecideNextSteps => "decide on the next steps",
        Duty.Revisit => "revisit the local area",
        Duty.ReportRevisit => "publish the report on the revisit",
        Duty.DecideAfterRevisit => "decide what follows the revisit",
        _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, "Not a duty: use one of the named values."),
    };

    /// <summary>Who owes it, in words.</summary>
    /// <param name="party">The party.</param>
    /// <exception cref="ArgumentOutOfRangeException">The party is none of the named values.</exception>
    public static string Name(this Party party) => party switch
    {
        Party.LeadInspector => "the lead inspector",
        Party.OfstedAndCqc => "Ofsted and CQC",
        Party.LocalAuthorityAndCcgs => "the local authority and the CCGs",
        Party.Minister => "the Minister",
        Party.DfeAndNhsEngland => "the Department for Education and NHS England",
        _ => throw new ArgumentOutOfRangeException(nameof(party), party, "Not a party: use one of the named values."),
    };
}
