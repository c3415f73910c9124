namespace SendInspection.Domain;

public sealed partial record WrittenStatement
{
    internal static IEnumerable<Refusal> CheckRequired(bool required, FrameworkWords words)
    {
        if (!required)
        {
            yield return new Refusal(Rules.StatementRequired, $"The {words.Report} does not require a {words.Statement}.", $"Do not submit a {words.Statement}.");
        }
    }

    internal static IEnumerable<Refusal> CheckJoint(IEnumerable<ResponsiblePartyKind> submittedBy, FrameworkWords words)
    {
        List<ResponsiblePartyKind> kinds = [.. submittedBy];
        if (!kinds.Contains(ResponsiblePartyKind.LocalAuthority))
        {
            yield return new Refusal(Rules.StatementJoint, $"The local authority does not submit the {words.StatementShort}.", $"Add the local authority: the {words.StatementShort} is submitted jointly.", nameof(SubmittedBy));
        }

        if (!kinds.Contains(ResponsiblePartyKind.HealthCommissioner))
        {
            yield return new Refusal(Rules.StatementJoint, $"No health commissioner submits the {words.StatementShort}.", $"Add the health commissioners: the {words.StatementShort} is submitted jointly.", nameof(SubmittedBy));
        }
    }

    internal static IEnumerable<Refusal> CheckConcerns(IReadOnlyList<int?> actions, ValueList<string> concerns, FrameworkWords words)
    {
        HashSet<int?> answered = [.. actions];
        for (int number = 1; number <= concerns.Count; number++)
        {
            if (!answered.Contains(number))
            {
                yield return new Refusal(
                    Rules.StatementActions,
                    FormattableString.Invariant($"There is no action for {words.Concern} {number} of the {words.Report}: {concerns[number - 1].Quoted()}."),
                    "Add at least one action.",
                    nameof(Actions));
            }
        }

        for (int index = 0; index < actions.Count; index++)
        {
            if (!(actions[index] >= 1 && actions[index] <= concerns.Count))
            {
                yield return new Refusal(
                    Rules.StatementActions,
                    actions[index] is { } number
                        ? FormattableString.Invariant($"The {words.Report} has no {words.Concern} {number}.")
                        : $"The action does not say which {words.Concern} it is for.",
                    FormattableString.Invariant($"Enter a number from 1 to {concerns.Count}, as the {words.Report} counts them."),
                    FormattableString.Invariant($"{nameof(Actions)}[{index}].{nameof(StatementAction.Concern)}"));
            }
        }
    }

    internal static IEnumerable<Refusal> CheckProvision(IEnumerable<string?> outcomes, FrameworkWords words)
    {
        List<string?> given = [.. outcomes];
        if (given.Count > 0 && given.TrueForAll(string.IsNullOrWhiteSpace))
        {
            yield return new Refusal(
                Rules.StatementNotOnlyProvision,
                $"The {words.StatementShort} only lists provision. The slides of 2017 say of such plans: \"EHC plans focused on provision and interventions rather than what these are "
                + "meant to achieve - what outcomes are expected?\" and \"Insufficient focus on the impact of interventions and provision on outcomes\".",
                "Say of each action what outcome for children and young people it is meant to achieve.",
                nameof(Actions));
        }
    }

    /// <summary>What each action lacks, with the place of the action.</summary>
    internal static IEnumerable<(int Index, Refusal Refusal)> CheckActions(IEnumerable<StatementAction> actions, ValueList<ResponsibleParty>? partners)
    {
        HashSet<ResponsibleParty>? owners = partners is null ? null : [.. partners];
        string nameOne = $"Name one of {(partners ?? []).Select(party => $"{party}".Short()).Listed()}.";
        return actions.SelectMany((action, index) =>
            CheckAction(action, FormattableString.Invariant($"{nameof(Actions)}[{index}]"), owners, nameOne).Select(refusal => (index, refusal)));
    }

    private static IEnumerable<Refusal> CheckAction(StatementAction action, string path, HashSet<ResponsibleParty>? owners, string nameOne)
    {
        if (string.IsNullOrWhiteSpace(action.Description))
        {
            yield return new Refusal(Rules.StatementDescription, "The action does not say what will be done.", "Say what will be done.", $"{path}.{nameof(action.Description)}");
        }

        if (action.Owner is null)
        {
            yield return new Refusal(Rules.StatementOwner, "The action has no owner.", "Name one of the partners.", $"{path}.{nameof(action.Owner)}");
        }
        else if (owners is not null && !owners.Contains(action.Owner))
        {
            yield return new Refusal(Rules.StatementOwner, $"{action.Owner.ToString().Short()} is not one of the partners.", nameOne, $"{path}.{nameof(action.Owner)}");
        }

        if (action.CompleteBy is null)
        {
            yield return new Refusal(Rules.StatementCompletion, "The action has no completion date.", "Enter the date by which it will be complete.", $"{path}.{nameof(action.CompleteBy)}");
        }

        if (string.IsNullOrWhiteSpace(action.Outcome))
        {
            yield return new Refusal(
                Rules.StatementOutcome, "The action does not say what it is meant to achieve.", "Enter the outcome for children and young people.", $"{path}.{nameof(action.Outcome)}");
        }

        if (string.IsNullOrWhiteSpace(action.Measure))
        {
            yield return new Refusal(
                Rules.StatementMeasure, "The action does not say how its outcome will be measured.", "Say how its impact will be monitored.", $"{path}.{nameof(action.Measure)}");
        }
    }
}
