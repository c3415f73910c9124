namespace SendInspection.Domain;

/// <summary>How surely a source supports what is taken from it.</summary>
public enum Confidence
{
    /// <summary>The source says so in its own words.</summary>
    Quoted,

    /// <summary>It follows from quoted data by counting or comparing.</summary>
    Derived,

    /// <summary>It is remembered and was not checked against the source; shown as assumed.</summary>
    Remembered,

    /// <summary>The sources are silent: a default that the caller can replace.</summary>
    Assumed,
}
