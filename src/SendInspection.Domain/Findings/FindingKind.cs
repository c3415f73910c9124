namespace SendInspection.Domain;

/// <summary>What a finding says of the local area; it is never a grade.</summary>
public enum FindingKind
{
    /// <summary>Something that works well.</summary>
    Strength,

    /// <summary>Something that needs to get better.</summary>
    AreaForDevelopment,

    /// <summary>A weakness so grave that a written statement of action may be required.</summary>
    SignificantConcern,
}

/// <summary>The ages of the children and young people that a finding is about.</summary>
public enum AgeBand
{
    /// <summary>Under 5: the early years.</summary>
    Under5,

    /// <summary>School age.</summary>
    SchoolAge,

    /// <summary>16 to 25.</summary>
    From16To25,

    /// <summary>19 to 25.</summary>
    From19To25,

    /// <summary>0 to 25: all of them.</summary>
    From0To25,
}

/// <summary>A group of children and young people that the slides name and that a finding can be about.</summary>
public enum FindingGroup
{
    /// <summary>Those who receive SEN support.</summary>
    SenSupport,

    /// <summary>Those who have an education, health and care plan.</summary>
    EhcPlan,

    /// <summary>Children looked after.</summary>
    ChildrenLookedAfter,

    /// <summary>Those placed outside the local area.</summary>
    PlacedOutOfArea,
}
