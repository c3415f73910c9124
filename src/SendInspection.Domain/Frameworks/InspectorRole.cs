namespace SendInspection.Domain;

/// <summary>What an inspector is.</summary>
public enum InspectorRole
{
    /// <summary>One of Her (now His) Majesty's Inspectors, of Ofsted.</summary>
    Hmi,

    /// <summary>An Ofsted Inspector.</summary>
    OfstedInspector,

    /// <summary>An inspector of the Care Quality Commission.</summary>
    CqcInspector,
}

/// <summary>What the roles are called.</summary>
public static class InspectorRoles
{
    /// <summary>The role in words: "HMI", "Ofsted Inspector", "CQC inspector".</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentOutOfRangeException">The role is not one of the named values.</exception>
    public static string Name(this InspectorRole role) => role switch
    {
        InspectorRole.Hmi => "HMI",
        InspectorRole.OfstedInspector => "Ofsted Inspector",
        InspectorRole.CqcInspector => "CQC inspector",
        _ => throw Require.NotNamed(role),
    };
}
