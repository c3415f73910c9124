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
    /// The text is empty, white space or not Unicode, an item is null, or a rule is broken; the message gives every refusal.
    /// </exception>
    public KeyLineOfEnquiry(string text, ValueList<string> questions, ValueList<EvidenceSource> sources)
    {
        Require.Text(text);
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
    /// <exception cref="ArgumentException">A key line is null.</exception>
    public static ValueList<Refusal> CheckCoverage(Framework framework, IReadOnlyList<KeyLineOfEnquiry> lines)
    {
        ArgumentNullException.ThrowIfNull(framework);
        Require.Items(lines);
        return CheckCoverage(framework, [.. lines.Select(line => line.Questions)]).ToValueList();
    }

    /// <summary>Whether the key lines cover each question of the framework and name no other; allocates nothing.</summary>
    internal static bool Cover(Framework framework, ValueList<KeyLineOfEnquiry> lines)
    {
        ulong covered = 0;
        for (int line = 0; line < lines.Count; line++)
        {
            ValueList<string> questions = lines[line].Questions;
            for (int index = 0; index < questions.Count; index++)
            {
                int question = 0;
                while (question < framework.Questions.Count && framework.Questions[question].Code != questions[index])
                {
                    question++;
                }

                if (question == framework.Questions.Count || question >= sizeof(ulong) * 8)
                {
                    return false;
                }

                covered |= 1UL << question;
            }
        }

        return framework.Questions.Count < sizeof(ulong) * 8 && covered == (1UL << framework.Questions.Count) - 1;
    }

    /// <summary>The questions and the text.</summary>
    public override string ToString() => $"{string.Join(", ", Questions)}: {Text}";

    internal static IEnumerable<Refusal> Check(IReadOnlyList<string?> questions, int sources)
    {
        if (questions.Count == 0)
        {
            yield return new Refusal(
                Rules.KeyLineQuestion, "The key line serves no question.", "Enter at least one question.", nameof(Questions));
        }

        for (int index = 0; index < questions.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(questions[index]))
            {
                yield return new Refusal(
                    Rules.KeyLineQuestion, "The letter of a question is empty.", "Enter the letter.", FormattableString.Invariant($"Questions[{index}]"));
            }
            else if (UnicodeText.Check(questions[index], FormattableString.Invariant($"Questions[{index}]")) is { } fault)
            {
                yield return fault;
            }
        }

        if (sources == 0)
        {
            yield return new Refusal(
                Rules.KeyLineSource, "The key line has no source of information.", "Enter at least one source.", nameof(Sources));
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
                        $"{Quotation.Quoted(code)} is not a question of \"{framework}\".",
                        letters.Length == 0 ? "This edition has no questions: leave the key lines empty." : $"Use one of: {letters}.",
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
