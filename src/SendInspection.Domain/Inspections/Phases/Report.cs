using Stage = SendInspection.Domain.InspectionStage;
using Step = SendInspection.Domain.InspectionStep;

namespace SendInspection.Domain;

/// <summary>Reporting what was found: in 2016 a letter, in 2023 a report.</summary>
internal static class ReportPhase
{
    private static readonly Type[] Notes = [typeof(LetterDrafted), typeof(LetterPublished), typeof(ReportCopiesSent), typeof(ReportCopiesPublished)];

    /// <param name="from">Where the area has been told that no statement is required.</param>
    /// <param name="then">Where it stands when it has the report.</param>
    /// <param name="fromConcerns">Where the area has been told that a statement is required.</param>
    /// <param name="thenStatement">Where it stands when it has the report.</param>
    internal static Phase Of(Stage from, Stage then, Stage fromConcerns, Stage thenStatement) => new(
        "Report",
        machine =>
        {
            machine.Configure(from).Permit(Step.ReceiveLetter, then);
            machine.Configure(fromConcerns).Permit(Step.ReceiveLetter, thenStatement);
        },
        Notes,
        Owe);

    /// <summary>Follow-up though no statement is required.</summary>
    internal static Phase FollowUp(Stage from, Stage then) => new(
        "Follow-up", machine => machine.Configure(from).Permit(Step.FollowUp, then), []);

    private static void Owe(ref DutyList duties)
    {
        Inspection now = duties.Now;
        duties.OweBy(Duty.SendLetter, Party.LeadInspector, duties.Framework.Letter, Rules.ReportSent, now.LastDay, now.LetterReceivedOn ?? now.LetterPublishedOn);
        duties.Owe(Duty.PublishLetter, Party.OfstedAndCqc, Rules.LetterPublishedBeforeClosing, now.LetterReceivedOn ?? now.LetterPublishedOn, now.LetterPublishedOn);
        duties.Owe(Duty.SendCopies, Party.ChiefInspector, Rules.CopiesSent, now.LetterReceivedOn ?? now.CopiesSentOn, now.CopiesSentOn);
        duties.Owe(Duty.PublishCopies, Party.RecipientsOfReport, Rules.CopiesPublished, now.CopiesSentOn ?? now.CopiesPublishedOn, now.CopiesPublishedOn);
    }
}

/// <summary>The report was drafted: in 2016 a letter.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Letter">The report; null where it is kept elsewhere.</param>
public sealed record LetterDrafted(LocalDate On, InspectionReport? Letter = null) : Note(On)
{
    internal override void Check(ref RuleCheck check)
    {
        Inspection now = check.Now;
        if (now.FeedbackOn is not { } feedbackOn || On.IsBefore(feedbackOn))
        {
            check.Refuse(Rules.WhenNoted, "The final feedback had not been given.", $"Draft the {check.Words.Report} after the final feedback.");
        }
        else if (Letter is not null)
        {
            CheckReport(Letter, nameof(Letter), ref check);
            if (now.LetterPublishedOn is not null)
            {
                check.WithoutPersonalData(Letter, reason: null);
            }
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        if (Letter is not null)
        {
            next.Contents = next.Contents with { Letter = Letter };
        }
    }

    private static void CheckReport(InspectionReport report, string part, ref RuleCheck check)
    {
        Inspection now = check.Now;
        (string words, string statement) = (check.Words.Report, check.Words.Statement);
        if (report.Edition.Id != check.Framework.Id)
        {
            check.Refuse(
                Rules.LetterOfThisInspection,
                $"The {words} is one under \"{report.Edition}\", and the inspection is made under \"{check.Framework}\".",
                "Use a report of this edition.",
                part);
            return;
        }

        DateInterval inspected = new((now.OnSiteFirstDay ?? now.FirstDay)!.Value, now.LastDay!.Value);
        if (report.Inspected != inspected)
        {
            check.Refuse(
                Rules.LetterOfThisInspection,
                $"The {words} is about {report.Inspected.Iso()}, and the inspection was from {inspected.Start.Iso()} to {inspected.End.Iso()}.",
                "Enter the days of the inspection.",
                $"{part}.{nameof(report.Inspected)}");
        }

        if (report.StatementRequired != now.StatementRequired || report.OutcomeNumber != now.Outcome)
        {
            check.Refuse(
                Rules.LetterOfThisInspection,
                FormattableString.Invariant($"The {words} {Said(report.StatementRequired, report.OutcomeNumber)}, and the area was told that the inspection {Said(now.StatementRequired == true, now.Outcome)}."),
                $"Make the {words} match, or correct the final feedback.",
                $"{part}.{(report.OutcomeNumber is null ? nameof(report.StatementRequired) : nameof(FinalFeedbackGiven.Outcome))}");
        }

        if (now.Team is { } team && report.Lead.Reference != team.Lead.Reference)
        {
            check.Refuse(Rules.LetterOfThisInspection, $"{report.Lead.ToString().Short()} does not lead this inspection.", $"{team.Lead.ToString().Short()} must sign the {words}.", $"{part}.{nameof(report.Lead)}");
        }

        if (now.AreaName is { } name && report.Area != name)
        {
            check.Refuse(
                Rules.LetterOfThisInspection,
                $"The {words} is about {report.Area.Quoted()}, and the inspection was of {name}.",
                $"Enter the area as the register names it: {name}.",
                $"{part}.{nameof(report.Area)}");
        }

        if (report.DatedOn > now.LetterReceivedOn)
        {
            check.Refuse(
                Rules.LetterOfThisInspection,
                $"The {words} is dated {report.DatedOn.Iso()}, after {now.LetterReceivedOn.Value.Iso()}, when it was received.",
                $"Enter {now.LetterReceivedOn.Value.Iso()} or an earlier date.",
                $"{part}.{nameof(report.DatedOn)}");
        }

        CheckFindings(report, part, ref check);

        string Said(bool required, int? outcome) =>
            FormattableString.Invariant($"{(required ? "requires" : "does not require")} a {statement}{(outcome is null ? "" : FormattableString.Invariant($" (outcome {outcome})"))}");
    }

    internal static void CheckFindings(InspectionReport report, string part, ref RuleCheck check)
    {
        if (check.Now.AgreedFindings is not { } agreed || report is not ReportLetter letter || agreed.Bear(letter) || check.TryBreach(Rules.LetterOfThisInspection))
        {
            return;
        }

        foreach (Finding unknown in letter.Findings.Where(finding => !agreed.All.Contains(finding)))
        {
            check.Refuse(
                Rules.LetterOfThisInspection,
                $"The team has not agreed the finding \"{unknown}\".",
                "Use agreed findings only.",
                $"{part}.{nameof(ReportLetter.Findings)}");
        }

        if (!letter.StatementRequired)
        {
            return;
        }

        foreach (Finding concern in agreed.Concerns.Where(finding => !letter.DrawnOn.Contains(finding)))
        {
            check.Refuse(
                Rules.LetterOfThisInspection,
                $"The significant concern {concern.Narrative.Quoted()} that the team agreed is missing.",
                "Add it to the findings.",
                $"{part}.{nameof(ReportLetter.Findings)}");
        }
    }
}

/// <summary>The local area received the final report; the day is not counted in the statement's period.</summary>
/// <param name="On">The day on which it happened.</param>
public sealed record LetterReceived(LocalDate On) : Milestone(On)
{
    internal override Step Taken => Step.ReceiveLetter;

    internal override void Check(ref RuleCheck check)
    {
        if (check.Now.LetterPublishedOn is { } publishedOn && publishedOn.IsBefore(On))
        {
            check.Refuse(
                Rules.PublishedAfterReceipt,
                $"The {check.Words.Report} was published on {publishedOn.Iso()}, before it was received on {On.Iso()}.",
                $"Enter {publishedOn.Iso()} or an earlier date.",
                nameof(On));
        }

        if (check.Now.Letter is { } letter && letter.DatedOn > On)
        {
            check.Refuse(
                Rules.LetterOfThisInspection,
                $"The {check.Words.Report} is dated {letter.DatedOn.Iso()}, after {On.Iso()}, when it was received.",
                $"Enter {letter.DatedOn.Iso()} or a later date.",
                nameof(On));
        }
    }

    internal override void Apply(Inspection.Draft next) => next.Dates.LetterReceived = On;
}

/// <summary>The report was published.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="PersonalDataReason">
/// Why what looks like personal data in it may stand, in an inspector's words; null where nothing does.
/// </param>
public sealed record LetterPublished(LocalDate On, string? PersonalDataReason = null) : Note(On)
{
    internal override void Check(ref RuleCheck check)
    {
        Inspection now = check.Now;
        if (now.FeedbackOn is null)
        {
            check.Refuse(Rules.WhenNoted, "The final feedback has not been given.", $"Record the publication of the {check.Words.Report} after the final feedback.");
            return;
        }

        check.PublishedOnce(now.LetterPublishedOn, check.Words.Report);
        check.PublishedAfter(On, now.LetterReceivedOn ?? now.FeedbackOn, now.LetterReceivedOn is null ? "the final feedback was given" : "it was received");
        if (now.Letter is { } letter)
        {
            LetterDrafted.CheckFindings(letter, nameof(now.Letter), ref check);
            // The reason is for the letter that it was given for, not for another that a correction puts in its place.
            bool isAnother = check.Stood is { } stood && stood.Letter != letter;
            check.WithoutPersonalData(letter, isAnother ? null : PersonalDataReason);
        }
        else
        {
            check.IsText(PersonalDataReason, nameof(PersonalDataReason));
        }
    }

    internal override void Apply(Inspection.Draft next)
    {
        if (next.Dates.LetterPublished == default)
        {
            next.Dates.LetterPublished = On;
        }
    }
}

/// <summary>Copies of the report were sent to those whom the regulations name.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Recipients">To whom: the Secretary of State, each local authority, and others thought appropriate.</param>
public sealed record ReportCopiesSent(LocalDate On, ValueList<string> Recipients) : Note(On)
{
    internal override string? WhyNotAfter(Inspection now) => base.WhyNotAfter(now) ?? WhyNotWith(Recipients);

    internal override void Check(ref RuleCheck check)
    {
        if (check.Now.FeedbackOn is not { } feedbackOn || On.IsBefore(feedbackOn))
        {
            check.Refuse(Rules.WhenNoted, "There was no report to copy.", "Record copies once they are sent.");
        }

        check.RequiresAll(Recipients, "recipient", Rules.SubstanceGiven, nameof(Recipients));
    }

    internal override void Apply(Inspection.Draft next)
    {
        if (next.Contents.CopiesSent is var first && (first == default || On.IsBefore(first)))
        {
            next.Contents = next.Contents with { CopiesSent = On };
        }
    }
}

/// <summary>The local authorities that received a copy of the report had published it.</summary>
/// <param name="On">The day on which the last of them had.</param>
public sealed record ReportCopiesPublished(LocalDate On) : Note(On)
{
    internal override void Check(ref RuleCheck check)
    {
        if (check.Now.FeedbackOn is not { } feedbackOn || On.IsBefore(feedbackOn))
        {
            check.Refuse(Rules.WhenNoted, "There was no report to copy.", "Record the publication of copies once they are sent.");
        }
        else
        {
            check.PublishedAfter(On, check.Now.CopiesSentOn, "copies were sent");
        }
    }
}

/// <summary>Follow-up was decided on, though no statement is required.</summary>
/// <param name="On">The day on which it happened.</param>
/// <param name="Activity">What will be done.</param>
public sealed record FollowUpDecided(LocalDate On, string Activity) : Milestone(On)
{
    internal override Step Taken => Step.FollowUp;

    internal override void Check(ref RuleCheck check) => check.Requires(Activity, "follow-up", Rules.SubstanceGiven, nameof(Activity));
}
