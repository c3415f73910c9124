namespace SendInspection.Domain;

/// <summary>The part of the local area that a provider, a source of evidence or a finding belongs to.</summary>
public enum Sector
{
    /// <summary>Early years settings, schools, colleges and the services for them.</summary>
    Education,

    /// <summary>Health services and those who commission them.</summary>
    Health,

    /// <summary>Social care.</summary>
    SocialCare,

    /// <summary>Two or more of them together.</summary>
    Joint,
}
