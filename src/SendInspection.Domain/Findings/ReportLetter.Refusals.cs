namespace SendInspection.Domain;

public sealed partial record ReportLetter
{
    internal static IEnumerable<Refusal> CheckAddressees(IReadOnlyCollection<string?> ccgs)
    {
        if (ccgs.Count == 0)
        {
            yield return new Refusal(Rules.LetterAddressed, "The letter is addressed to no clinical commissioning group.", "Add each of the area.", nameof(Ccgs));
        }
    }

    internal static IEnumerable<Refusal> CheckNarratives(IEnumerable<string?> questions)
    {
        ILookup<string, string> given = questions.OfType<string>().ToLookup(question => question, StringComparer.Ordinal);
        foreach (EvaluationQuestion question in Framework.Send2016.Questions)
        {
            int count = given[question.Code].Count();
            if (count != 1)
            {
                yield return new Refusal(
                    Rules.LetterNarratives,
                    count == 0 ? $"Question {question.Code} has no narrative." : FormattableString.Invariant($"Question {question.Code} has {count} narratives."),
                    "Write one for each question.",
                    nameof(Narratives));
            }
        }
    }

    internal static IEnumerable<Refusal> CheckFindings(IEnumerable<FindingKind> kinds)
    {
        List<FindingKind> given = [.. kinds];
        if (!given.Contains(FindingKind.Strength))
        {
            yield return new Refusal(Rules.LetterKeyFindings, "The letter names no strength.", "Add at least one that the team has agreed.", nameof(Findings));
        }

        if (given.TrueForAll(kind => kind == FindingKind.Strength))
        {
            yield return new Refusal(Rules.LetterKeyFindings, "The letter names no area for development.", "Add at least one that the team has agreed.", nameof(Findings));
        }
    }

    internal static IEnumerable<Refusal> CheckStatement(bool required, IEnumerable<FindingKind> kinds)
    {
        if (required && !kinds.Contains(FindingKind.SignificantConcern))
        {
            yield return new Refusal(
                Rules.LetterKeyBullets,
                "A written statement of action is required, and no significant concern says why.",
                "Add the significant concerns, or require none.",
                nameof(Findings));
        }
    }

    internal static IEnumerable<Refusal> CheckProse(string? opening, IEnumerable<string?> narratives, IEnumerable<string?> findings) =>
    [
        .. CheckGrades(Rules.LetterNoGrades, opening, nameof(Opening)),
        .. narratives.SelectMany((text, index) => CheckGrades(Rules.LetterNoGrades, text, FormattableString.Invariant($"{nameof(Narratives)}[{index}].Text"))),
        .. findings.SelectMany((text, index) => CheckGrades(Rules.LetterNoGrades, text, FormattableString.Invariant($"{nameof(Findings)}[{index}].Narrative"))),
    ];
}
