namespace SendInspection.Domain;

/// <summary>One of the questions that an inspection answers.</summary>
public sealed record EvaluationQuestion
{
    /// <summary>States a question.</summary>
    /// <param name="code">Its letter, such as A.</param>
    /// <param name="text">The question in full.</param>
    /// <param name="citation">Where it comes from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    /// <exception cref="ArgumentException">The code or the text is empty, white space or not Unicode.</exception>
    public EvaluationQuestion(string code, string text, Citation citation)
    {
        Require.Text(code);
        Require.Text(text);
        ArgumentNullException.ThrowIfNull(citation);
        Code = code;
        Text = text;
        Citation = citation;
    }

    /// <summary>The letter, such as A.</summary>
    public string Code { get; }

    /// <summary>The question in full.</summary>
    public string Text { get; }

    /// <summary>Where it comes from.</summary>
    public Citation Citation { get; }

    /// <summary>The letter and the question.</summary>
    public override string ToString() => $"{Code}. {Text}";
}
