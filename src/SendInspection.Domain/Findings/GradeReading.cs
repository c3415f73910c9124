namespace SendInspection.Domain;

/// <summary>Tells a grade from the same words in ordinary use, by the words around it in its sentence.</summary>
/// <remarks>
/// It asks four questions in turn: is it the name of a grade; what links it to something, such as a verb that grades, "is" or a colon; what
/// is that thing; and whose grade is it. What a word can be is looked up in a list (<see cref="Role"/>). It never looks further than
/// <see cref="Reach"/> words, so that the time is in proportion to the text.
/// </remarks>
internal sealed partial class GradeReading
{
    private const int Reach = 24;
    private const int Ahead = 2 * Reach;
    private const int Kept = 256;

    private static readonly Piece Outside = new(0, 0, ".", Role.Stop, false, false);

    private const Role EndOfPhrase =
        Role.Mark | Role.And | Role.Conjunction | Role.Preposition | Role.Is | Role.Auxiliary | Role.Which | Role.Article;

    private readonly Piece[] kept;
    private int read;

    // No text has more words than characters.
    private GradeReading(int length) => kept = new Piece[Math.Min(Kept, length)];

    /// <summary>Where each judgement in a text starts and ends.</summary>
    internal static List<(int Start, int End)> Judgements(string text)
    {
        List<(int Start, int End)> judgements = [];
        GradeReading reading = new(text.Length);
        Prose prose = new(text, stackalloc char[Prose.LongestWord]);
        bool more = true;
        for (int index = 0; more || index < reading.read; index++)
        {
            while (more && reading.read <= index + Ahead)
            {
                more = reading.ReadFrom(ref prose);
            }

            int last = reading.LastOfGrade(index);
            if (last >= 0)
            {
                if (reading.Judges(new Grade(index, last)))
                {
                    judgements.Add((reading[index].Start, reading[last].End));
                }

                index = last;
            }
        }

        return judgements;
    }

    private bool ReadFrom(ref Prose prose)
    {
        if (!prose.Read())
        {
            return false;
        }

        (string word, Role roles) = Meaning(prose.Word, prose.HasCapital, startsSentence: Is(read - 1, Role.Stop | Role.Colon));
        kept[read % kept.Length] = new Piece(prose.Start, prose.End, word, roles, prose.HasCapital, prose.StartsLine);
        read++;
        return true;
    }

    // Words that are far away, or that there are none of, are as good as the end of a sentence.
    private ref readonly Piece this[int index] => ref index >= 0 && index < read && index >= read - kept.Length ? ref kept[index % kept.Length] : ref Outside;

    private string At(int index) => this[index].Word;

    private bool Is(int index, Role roles) => (this[index].Roles & roles) != 0;

    /// <summary>The last word of the name of a grade that starts here, or -1.</summary>
    private int LastOfGrade(int index)
    {
        if (Is(index, Role.Grade))
        {
            return At(index) != "ri" || this[index].HasCapital ? index : -1;
        }

        if (Is(index, Role.Require) && At(index + 1) == "improvement")
        {
            return index + 1;
        }

        if (At(index) == "grade" && IsNumber(index + 1))
        {
            return index + 1;
        }

        return IsNumber(index) && FollowsGrading(index) ? index : -1;
    }

    /// <summary>"2" or "B", but not the "2" or the "4" of "2 to 4" nor of "two districts", nor "2's".</summary>
    private bool IsNumber(int index) =>
        Is(index, Role.Number)
        && (At(index) is [var only] ? char.IsAsciiDigit(only) || this[index].HasCapital : At(index).Length > 1)
        && (EndsPhrase(index) || Is(index + 1, Role.GradeNoun | Role.Graded) || (At(index - 1) == "of" && Is(index - 2, Role.GradeNoun)))
        && !(At(index + 1) is "to" or "and" or "or" or "," && IsFigure(index + 2))
        && !(At(index - 1) == "to" && IsFigure(index - 2) && At(index - 3) != "from");

    private bool IsFigure(int index) => Is(index, Role.Number | Role.Figure) || (this[index].End - this[index].Start == 1 && !Is(index, Role.Mark));

    /// <summary>The "2" of "graded as a 2", "the grade for leadership is 2" and "Leadership: 2", but not of "2 of 4" nor "in 2".</summary>
    private bool FollowsGrading(int index)
    {
        if (Is(index - 1, Role.Colon))
        {
            return IsLabel(index - 1)
                && (TakesNumber(index - 2) || TakesNumber(index - 3) || (Is(index - 2, Role.Graded) && Is(index + 1, Role.Stop)));
        }

        if (At(index + 1) == "of" || (Is(index - 1, Role.Preposition | Role.And | Role.Pause) && At(index - 1) is not ("as" or "at" or "of" or "to")))
        {
            return false;
        }

        if ((At(index - 1) == "a" && Is(index - 2, Role.Is | Role.Preposition)) || At(index - 1) == "effectiveness")
        {
            return true;
        }

        for (int before = index - 1; before > index - Reach && !Is(before, Role.Stop | Role.Colon); before--)
        {
            if (TakesNumber(before) || IsVerb(before, Role.Grades | Role.Finds | Role.Gives) || (Is(before, Role.Gets) && !Is(before, Role.Auxiliary)))
            {
                return At(index).Length == 1 || before == index - 1 || At(index - 1) is "as" or "a";
            }
        }

        return false;
    }

    private bool TakesNumber(int index) =>
        At(index) is "grade" or "graded" or "grading" or "rating" or "rated" or "score" or "judgement" or "judgment";

    private bool Judges(Grade grade)
    {
        if (IsIdiom(grade) || At(SentenceEnd(grade.Last)) == "?")
        {
            return false;
        }

        if (RequiresAsVerb(grade) is { } requires)
        {
            return requires;
        }

        bool named = At(grade.First - 1) == "of" && Is(grade.First - 2, Role.GradeNoun);
        return (named || EndsPhrase(grade.Last) ? IsSaidOfSomething(grade) : DescribesNoun(grade)) || IsNamedAfterwards(grade);
    }

    /// <summary>"good enough", "how good", "such as good", "for good reason", "good to see", "good at involving", "as good as".</summary>
    private bool IsIdiom(Grade grade)
    {
        int first = grade.First;
        while (Is(first - 1, Role.And | Role.Pause) && Is(first - 2, Role.Grade))
        {
            first -= 2;
        }

        string before = At(first - 1);
        string after = At(grade.Last + 1);
        if (after is "enough" or "will" || before is "how" or "what" or "like" || (before == "as" && At(first - 2) == "such"))
        {
            return true;
        }

        return At(grade.First) switch
        {
            "required" => true,
            "satisfactory" => after == "to",
            "good" => (after == "at" && At(grade.Last + 2) is not ("best" or "present"))
                || (before == "of" && At(first - 2) == "lot")
                || (before == "the" && after == "of")
                || before is "so" or "make" or "makes" or "made"
                || (before == "for" && !Is(grade.First - 2, Role.GradeNoun | Role.PartOf))
                || (after == "to" && Is(grade.First - 1, Role.Is))
                || (before == "as" && after == "as"),
            _ => false,
        };
    }

    /// <summary>Whether a phrase ends here, so that an adjective does not describe the next word.</summary>
    private bool EndsPhrase(int last)
    {
        int next = last + 1;
        while (next < last + 4 && Is(next, Role.Filler) && !Is(next, EndOfPhrase))
        {
            next++;
        }

        return Is(next, EndOfPhrase) || this[last + 1].StartsLine;
    }

    /// <summary>The same, and no second adjective follows as in "good, timely advice".</summary>
    private bool EndsFirmly(int last) => EndsPhrase(last) && (!Is(last + 1, Role.And | Role.Pause) || this[last + 2].Roles != Role.None);

    private readonly record struct Piece(int Start, int End, string Word, Role Roles, bool HasCapital, bool StartsLine);

    /// <summary>The name of a grade: its first and its last word.</summary>
    private readonly record struct Grade(int First, int Last);
}
