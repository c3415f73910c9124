namespace SendInspection.Domain;

/// <summary>What the Minister can decide after a statement that was found unfit twice.</summary>
public enum NextStep
{
    /// <summary>Additional targeted support.</summary>
    TargetedSupport,

    /// <summary>Progress goes on being monitored.</summary>
    ContinueMonitoring,

    /// <summary>A statutory direction.</summary>
    StatutoryDirection,

    /// <summary>Further inspection.</summary>
    FurtherInspection,
}
