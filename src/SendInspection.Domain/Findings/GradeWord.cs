namespace SendInspection.Domain;

/// <summary>A grading word that a text uses as a judgement, and where: the letter of the framework of 2016 has none.</summary>
/// <remarks>
/// Ordinary uses are left alone: "good use of the local offer", "outstanding actions remain", "inadequate training". The check reads
/// English by simple signs, in time in proportion to the text; what it cannot tell it leaves to the reader of the letter.
/// </remarks>
public sealed record GradeWord
{
    internal GradeWord(int start, string text)
    {
        Start = start;
        Text = text;
    }

    /// <summary>Where it starts in the text, counted from 0 in UTF-16 characters.</summary>
    public int Start { get; }

    /// <summary>The words, as they stand in the text.</summary>
    public string Text { get; }

    /// <summary>Every grading word that a text uses as a judgement, in order.</summary>
    /// <param name="prose">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prose"/> is null.</exception>
    public static ValueList<GradeWord> FindIn(string prose)
    {
        ArgumentNullException.ThrowIfNull(prose);
        GradeReading reading = new(Prose.Read(prose));
        return reading.Judgements()
            .Select(found => new GradeWord(found.Start, prose[found.Start..found.End]))
            .ToValueList();
    }

    /// <summary>The words and where they start.</summary>
    public override string ToString() => FormattableString.Invariant($"\"{Text}\" at {Start}");
}
