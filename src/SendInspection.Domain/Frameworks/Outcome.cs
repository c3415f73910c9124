namespace SendInspection.Domain;

/// <summary>One of the outcomes that an edition lets an inspection end with, and what follows from it.</summary>
public sealed record Outcome
{
    /// <summary>States an outcome.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="text">What it says of the area.</param>
    /// <param name="followUp">What follows from it.</param>
    /// <param name="citation">Where it comes from.</param>
    /// <param name="requiresStatement">Whether the local area must submit a statement (in 2023 a priority action plan) after it.</param>
    /// <param name="nextInspection">When the next full inspection is expected; null where the sources are silent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    /// <exception cref="ArgumentException">A text is empty, white space or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    public Outcome(int number, string text, string followUp, Citation citation, bool requiresStatement = false, TimeLimit? nextInspection = null)
    {
        Require.AtLeast(number, 1);
        Require.Text(text);
        Require.Text(followUp);
        ArgumentNullException.ThrowIfNull(citation);
        Number = number;
        Text = text;
        FollowUp = followUp;
        Citation = citation;
        RequiresStatement = requiresStatement;
        NextInspection = nextInspection;
    }

    /// <summary>The number, from 1.</summary>
    public int Number { get; }

    /// <summary>What it says of the area.</summary>
    public string Text { get; }

    /// <summary>What follows from it.</summary>
    public string FollowUp { get; }

    /// <summary>Where it comes from.</summary>
    public Citation Citation { get; }

    /// <summary>Whether the local area must submit a statement (in 2023 a priority action plan) after it.</summary>
    public bool RequiresStatement { get; }

    /// <summary>When the next full inspection is expected; null where the sources are silent.</summary>
    public TimeLimit? NextInspection { get; }

    /// <summary>The number and what it says.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}. {Text}");
}
