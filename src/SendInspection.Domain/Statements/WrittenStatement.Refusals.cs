namespace SendInspection.Domain;

public sealed partial record WrittenStatement
{
    internal static IEnumerable<Refusal> CheckRequired(bool required)
    {
        if (!required)
        {
            yield return new Refusal(Rules.StatementRequired, "The letter requires no written statement of action.", "Submit none.");
        }
    }

    internal static IEnumerable<Refusal> CheckJoint(IEnumerable<ResponsiblePartyKind> submittedBy)
    {
        List<ResponsiblePartyKind> kinds = [.. submittedBy];
        if (!kinds.Contains(ResponsiblePartyKind.LocalAuthority))
        {
            yield return new Refusal(Rules.StatementJoint, "The local authority does not submit the statement.", "Submit it jointly.", nameof(SubmittedBy));
        }

        if (!kinds.Contains(ResponsiblePartyKind.Ccg))
        {
            yield return new Refusal(Rules.StatementJoint, "No clinical commissioning group submits the statement.", "Submit it jointly.", nameof(SubmittedBy));
        }
    }

    internal static IEnumerable<Refusal> CheckConcerns(IReadOnlyList<int?> actions, ValueList<Finding> concerns)
    {
        for (int number = 1; number <= concerns.Count; number++)
        {
            if (!actions.Contains(number))
            {
                yield return new Refusal(
                    Rules.StatementActions,
                    FormattableString.Invariant($"No action is for significant concern {number}: {concerns[number - 1].Narrative.Quoted()}."),
                    "Add at least one.",
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
                        ? FormattableString.Invariant($"The letter has no significant concern {number}.")
                        : "The action is for none of the significant concerns.",
                    FormattableString.Invariant($"Give the number of one, from 1 to {concerns.Count}, as the letter counts them."),
                    FormattableString.Invariant($"{nameof(Actions)}[{index}].{nameof(StatementAction.Concern)}"));
            }
        }
    }

    internal static IEnumerable<Refusal> CheckProvision(IEnumerable<string?> outcomes)
    {
        List<string?> given = [.. outcomes];
        if (given.Count > 0 && given.TrueForAll(string.IsNullOrWhiteSpace))
        {
            yield return new Refusal(
                Rules.StatementNotOnlyProvision,
                "The statement only lists provision. The slides say of such plans: \"EHC plans focused on provision and interventions rather than what these are "
                + "meant to achieve - what outcomes are expected?\" and \"Insufficient focus on the impact of interventions and provision on outcomes\".",
                "Say of each action what outcome for children and young people it is meant to achieve.",
                nameof(Actions));
        }
    }

    internal static IEnumerable<Refusal> CheckAction(StatementAction action, string path, ValueList<ResponsibleParty>? partners = null)
    {
        if (string.IsNullOrWhiteSpace(action.Description))
        {
            yield return new Refusal(Rules.StatementDescription, "The action does not say what will be done.", "Say it.", $"{path}.{nameof(action.Description)}");
        }

        if (action.Owner is null)
        {
            yield return new Refusal(Rules.StatementOwner, "The action has no owner.", "Name one among the partners.", $"{path}.{nameof(action.Owner)}");
        }
        else if (partners is not null && !partners.Contains(action.Owner))
        {
            yield return new Refusal(
                Rules.StatementOwner, $"{action.Owner} is none of the partners.", $"Name one of {string.Join(", ", partners)}.", $"{path}.{nameof(action.Owner)}");
        }

        if (action.CompleteBy is null)
        {
            yield return new Refusal(Rules.StatementCompletion, "The action has no completion date.", "Give the day by which it will be complete.", $"{path}.{nameof(action.CompleteBy)}");
        }

        if (string.IsNullOrWhiteSpace(action.Outcome))
        {
            yield return new Refusal(
                Rules.StatementOutcome, "The action does not say what it is meant to achieve.", "Give the outcome for children and young people.", $"{path}.{nameof(action.Outcome)}");
        }

        if (string.IsNullOrWhiteSpace(action.Measure))
        {
            yield return new Refusal(
                Rules.StatementMeasure, "The action does not say how its outcome will be measured.", "Say how its impact will be monitored.", $"{path}.{nameof(action.Measure)}");
        }
    }
}
