namespace SendInspection.Domain;

internal ref partial struct InspectionRules
{
    private readonly InspectionSubstance Substance => inspection.Substance;

    private void RefuseSubstance()
    {
        switch (command)
        {
            case GiveFinalFeedback feedback:
                RefuseUnreviewed();
                RefuseWithoutConcern(feedback.StatementRequired);
                break;
            case RecordActivity record:
                RefuseActivity(record.Activity);
                break;
            case RecordConcern record:
                RefuseConcern(record.Concern);
                break;
            case ActOnConcern act:
                RefuseAction(act);
                break;
            case RecordSelfEvaluation record:
                ArgumentNullException.ThrowIfNull(record.Claims);
                break;
            case AgreeFinding agree:
                RefuseFinding(agree.Finding);
                break;
            case DraftLetter { Letter: { } letter }:
                RefuseLetter(letter);
                break;
            case PublishLetter publish when Substance.Letter is { } letter:
                RefusePersonalData(letter.ToMarkdown(), publish.PersonalDataReason);
                break;
            case PublishStatement publish when Substance.Statement is { } statement:
                RefusePersonalData(statement.Prose, publish.PersonalDataReason);
                break;
            case FindStatementFit when Substance is { Letter: { } letter, Statement: { } statement }:
                Refuse(statement.CheckFitness(letter));
                break;
        }
    }

    private void RefuseKeyLines(ValueList<KeyLineOfEnquiry>? keyLines)
    {
        ArgumentNullException.ThrowIfNull(keyLines);
        if (inspection.Framework is { } framework)
        {
            Refuse(KeyLineOfEnquiry.CheckCoverage(framework, keyLines), nameof(InspectionSubstance.KeyLines));
        }
    }

    // A host that keeps the activities elsewhere records none here, and then there is nothing to check.
    private void RefuseUnsampled()
    {
        if (Substance.Activities.Count > 0)
        {
            Refuse(Fieldwork.Check(Substance.Activities), nameof(InspectionSubstance.Activities));
        }
    }

    private void RefuseUnreviewed()
    {
        if (Substance.SelfEvaluation.Count > 0)
        {
            Refuse(SelfEvaluationClaim.CheckReviewed(inspection.Framework!, Substance.SelfEvaluation), nameof(InspectionSubstance.SelfEvaluation));
        }
    }

    private void RefuseWithoutConcern(bool statementRequired)
    {
        if (statementRequired && Substance.Findings.Count > 0 && Substance.Findings.All(finding => finding.Kind != FindingKind.SignificantConcern))
        {
            Refuse(Rules.LetterKeyBullets, "None of the agreed findings is a significant concern.", "Agree the significant concerns, or require no statement.");
        }
    }

    private void RefuseActivity(FieldworkActivity? activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.On < inspection.FirstDay || activity.On > command.On)
        {
            Refuse(
                Rules.ActivityInFieldwork,
                $"{activity} is not between {inspection.FirstDay?.Iso() ?? "the first day"} and {command.On.Iso()}.",
                "Record what was done in the fieldwork, on the day or later.");
        }

        if (Substance.Inspectors.Count > 0)
        {
            Refuse(activity.CheckChooser(Substance.Inspectors));
        }
    }

    private void RefuseConcern(SafeguardingConcern? concern)
    {
        ArgumentNullException.ThrowIfNull(concern);
        if (concern.RecordedOn > command.On || Substance.Concerns.Any(known => known.Reference == concern.Reference))
        {
            Refuse(
                Rules.ConcernKnown,
                $"The concern {concern.Reference.Quoted()} of {concern.RecordedOn.Iso()} is recorded already, or is dated after {command.On.Iso()}.",
                "Give a new reference, and a day that has come.");
        }
    }

    private void RefuseAction(ActOnConcern act)
    {
        ArgumentNullException.ThrowIfNull(act.Reference);
        ArgumentNullException.ThrowIfNull(act.Action);
        SafeguardingConcern? concern = Substance.Concerns.FirstOrDefault(known => known.Reference == act.Reference);
        if (concern is not { Action: null } || act.Action.On > command.On || act.Action.On < concern.RecordedOn)
        {
            Refuse(
                Rules.ConcernKnown,
                $"{act.Reference.Quoted()} is no open concern, or {act.Action.On.Iso()} is before it was recorded or after {command.On.Iso()}.",
                "Give the reference of a concern that is not acted on, and the day of the action.");
        }
    }

    private void RefuseFinding(Finding? finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (inspection.Team is { } team)
        {
            Refuse(finding.CheckAgreement(team));
        }
    }

    private void RefuseLetter(ReportLetter letter)
    {
        if (inspection.FirstDay is { } firstDay && inspection.LastDay is { } lastDay && letter.Inspected != new DateInterval(firstDay, lastDay))
        {
            Refuse(
                Rules.LetterOfThisInspection,
                $"The letter reports {letter.Inspected.Iso()}, and the inspection was from {firstDay.Iso()} to {lastDay.Iso()}.",
                "Give the days of the inspection.",
                nameof(letter.Inspected));
        }

        if (letter.StatementRequired != inspection.StatementRequired)
        {
            Refuse(
                Rules.LetterOfThisInspection,
                $"The letter {(letter.StatementRequired ? "requires a statement" : "requires none")}, and at the final feedback the area was told otherwise.",
                "Say what the area was told.",
                nameof(letter.StatementRequired));
        }

        if (inspection.Team is { } team && letter.Lead.Reference != team.Lead.Reference)
        {
            Refuse(Rules.LetterOfThisInspection, $"{letter.Lead} does not lead this inspection.", $"Let {team.Lead} sign.", nameof(letter.Lead));
        }

        if (inspection.AreaName is { } area && letter.Area != area)
        {
            Refuse(Rules.LetterOfThisInspection, $"The letter is on {letter.Area.Quoted()}, and the inspection was of \"{area}\".", "Name the area as the register does.", nameof(letter.Area));
        }

        ValueList<Finding> agreed = Substance.Findings;
        if (agreed.Count > 0 && letter.Findings.FirstOrDefault(finding => !agreed.Contains(finding)) is { } stranger)
        {
            Refuse(
                Rules.LetterOfThisInspection,
                $"\"{stranger}\" is none of the findings that the team agreed.",
                "Draw on the agreed findings.",
                nameof(letter.Findings));
        }
    }

    private void RefusePersonalData(string prose, string? reason)
    {
        if (!string.IsNullOrWhiteSpace(reason))
        {
            return;
        }

        foreach (PersonalDataMatch match in PersonalDataCheck.Find(prose))
        {
            Refuse(
                match.Rule,
                FormattableString.Invariant($"At character {match.Start + 1} stand {match.Length} characters that look like personal data: {match.Kind}."),
                "Take them out, or let an inspector record why they may stand.");
        }
    }
}
