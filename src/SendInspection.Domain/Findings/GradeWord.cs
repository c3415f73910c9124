namespace SendInspection.Domain;

/// <summary>A grading word that a text uses as a judgement, and where. The reports of both frameworks have none.</summary>
/// <remarks>
/// It tells a grade by what links it to something ("is", "judged", "a rating of"), by what that thing is, and by whose grade it is. So it points at
/// "inspectors rated the service good" and "leadership gets a grade B", and leaves alone "good use of the local offer", "communication requires
/// improvement", "schools are rated good by Ofsted", "parents say that support is inadequate" and "three actions are outstanding". The text is read as
/// people see it: a soft hyphen within a word hides nothing. It looks at a few words around each grade, so that its time is in proportion to the text,
/// and it can be wrong: what it cannot tell it leaves to the reader of the report.
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
        return GradeReading.Judgements(prose)
            .Select(found => new GradeWord(found.Start, prose[found.Start..found.End]))
            .ToValueList();
    }

    /// <summary>The words and where they start.</summary>
    public override string ToString() => FormattableString.Invariant($"\"{Text}\" at {Start}");
}
