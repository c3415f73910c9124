namespace SendInspection.Domain;

/// <summary>
/// A line that the team follows in this inspection, developed from information, in answer to one or more of the framework's questions.
/// </summary>
public sealed record KeyLineOfEnquiry
{
    /// <summary>Sets a key line of enquiry.</summary>
    /// <param name="text">What is to be found out.</param>
    /// <param name="questions">The letters of the questions it serves, such as A and C; at least one.</param>
    /// <param name="sources">The information it was developed from; at least one source.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The text is empty or white space, an item is null, or a rule is broken; the message gives every refusal.
    /// </exception>
    public KeyLineOfEnquiry(string text, ValueList<string> questions, ValueList<EvidenceSource> sources)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Questions = Require.Items(questions);
        Sources = Require.Items(sources);
        Refusal.ThrowIfAny(Check(questions, sources.Count));
        Text = text;
    }

    /// <summary>What is to be found out.</summary>
    public string Text { get; }

    /// <summary>The letters of the questions it serves.</summary>
    public ValueList<string> Questions { get; }

    /// <summary>The information it was developed from.</summary>
    public ValueList<EvidenceSource> Sources { get; }

    /// <summary>
    /// Every rule that the key lines of an inspection break together: they cover each question of the framework, and name no other.
    /// </summary>
    /// <param name="framework">The edition of the inspection.</param>
    /// <param name="lines">All the key lines of the inspection.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Refusal> CheckCoverage(Framework framework, IReadOnlyList<KeyLineOfEnquiry> lines)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(lines);
        return CheckCoverage(framework, [.. lines.Select(line => line.Questions)]).ToValueList();
    }

    /// <summary>The questions and the text.</summary>
    public override string ToString() => $"{string.Join(", ", Questions)}: {Text}";

    internal static IEnumerable<Refusal> Check(IReadOnlyList<string?> questions, int sources)
    {
        if (questions.Count == 0)
        {
            yield return new Refusal(
                Rules.KeyLineQuestion, "The key line serves no question.", "Bind it to at least one.", nameof(Questions));
        }

        for (int index = 0; index < questions.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(questions[index]))
            {
                yield return new Refusal(
                    Rules.KeyLineQuestion, "The letter of a question is empty.", "Give the letter.", FormattableString.Invariant($"Questions[{index}]"));
            }
        }

        if (sources == 0)
        {
            yield return new Refusal(
                Rules.KeyLineSource, "The key line comes from no information.", "Name at least one source.", nameof(Sources));
        }
    }

    internal static IEnumerable<Refusal> CheckCoverage(Framework framework, IReadOnlyList<IReadOnlyList<string?>> questionsOfLines)
    {
        string letters = string.Join(", ", framework.Questions.Select(question => question.Code));
        for (int line = 0; line < questionsOfLines.Count; line++)
        {
            for (int index = 0; index < questionsOfLines[line].Count; index++)
            {
                string? code = questionsOfLines[line][index];
                if (!string.IsNullOrWhiteSpace(code) && framework.Questions.All(question => question.Code != code))
                {
                    yield return new Refusal(
                        Rules.KeyLineQuestion,
                        $"{Quotation.Quoted(code)} is no question of \"{framework}\".",
                        letters.Length == 0 ? "The questions of this edition are not known here." : $"Give one of {letters}.",
                        FormattableString.Invariant($"[{line}].Questions[{index}]"));
                }
            }
        }

        foreach (EvaluationQuestion question in framework.Questions.Where(question => !questionsOfLines.Any(line => line.Contains(question.Code))))
        {
            yield return new Refusal(
                Rules.KeyLinesCover, $"No key line serves question {question.Code}.", $"Add one that asks: {question.Text}");
        }
    }
}
