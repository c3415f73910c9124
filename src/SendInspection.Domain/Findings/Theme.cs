namespace SendInspection.Domain;

/// <summary>
/// One of the things that inspectors found again and again in the first twenty inspections, in the field's words: a closed taxonomy.
/// </summary>
/// <remarks>
/// Every bullet of the slides on strengths, weaknesses and health belongs to exactly one theme; docs/themes.md shows which.
/// </remarks>
public sealed partial record Theme
{
    private Theme(string id, string name, string? question, string slide)
    {
        Id = id;
        Name = name;
        Question = question;
        Citation = new Citation(Source.KeyMessages2017, $"slide \"{slide}\"", Confidence.Derived);
    }

    /// <summary>A stable identifier, such as <c>local-offer</c>.</summary>
    public string Id { get; }

    /// <summary>The name, in the field's words.</summary>
    public string Name { get; }

    /// <summary>The letter of the question that it usually answers; null when it bears on all three.</summary>
    public string? Question { get; }

    /// <summary>The slide that it is taken from: the first, where there are two.</summary>
    public Citation Citation { get; }

    /// <summary>The theme with an identifier; null when there is none, to the letter.</summary>
    /// <param name="id">The identifier.</param>
    public static Theme? FromId(string? id) => All.FirstOrDefault(theme => theme.Id == id);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
