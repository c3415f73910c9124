namespace SendInspection.Domain;

/// <summary>
/// How many inspectors an edition suggests for a local area, by how large and how complex it is: a suggestion, which no team is refused by.
/// </summary>
public sealed record TeamSize
{
    /// <summary>States the suggestion.</summary>
    /// <param name="rule">The rule it rests on.</param>
    /// <param name="ccgsForSecondCqcInspector">From how many clinical commissioning groups on a second CQC inspector is suggested.</param>
    /// <param name="childrenForSecondOfstedInspector">
    /// From how many children and young people with SEND on a second Ofsted Inspector is suggested.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1.</exception>
    public TeamSize(Rule rule, int ccgsForSecondCqcInspector, int childrenForSecondOfstedInspector)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Require.AtLeast(ccgsForSecondCqcInspector, 1);
        Require.AtLeast(childrenForSecondOfstedInspector, 1);
        Rule = rule;
        CcgsForSecondCqcInspector = ccgsForSecondCqcInspector;
        ChildrenForSecondOfstedInspector = childrenForSecondOfstedInspector;
    }

    /// <summary>The rule it rests on.</summary>
    public Rule Rule { get; }

    /// <summary>From how many clinical commissioning groups on a second CQC inspector is suggested.</summary>
    public int CcgsForSecondCqcInspector { get; }

    /// <summary>From how many children and young people with SEND on a second Ofsted Inspector is suggested.</summary>
    public int ChildrenForSecondOfstedInspector { get; }

    /// <summary>How many CQC inspectors are suggested.</summary>
    /// <param name="area">The local area.</param>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public int CqcInspectors(LocalAreaPartners area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return area.Commissioners.Count < CcgsForSecondCqcInspector ? 1 : 2;
    }

    /// <summary>How many Ofsted Inspectors are suggested.</summary>
    /// <param name="area">The local area.</param>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public int OfstedInspectors(LocalAreaPartners area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return area.ChildrenWithSend < ChildrenForSecondOfstedInspector ? 1 : 2;
    }

    /// <summary>How many inspectors are suggested in all, the lead included.</summary>
    /// <param name="area">The local area.</param>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public int Inspectors(LocalAreaPartners area) => 1 + CqcInspectors(area) + OfstedInspectors(area);
}
