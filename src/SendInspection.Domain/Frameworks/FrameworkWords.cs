namespace SendInspection.Domain;

/// <summary>What an edition calls the things that play the same part in every edition; people read these words, never another edition's.</summary>
public sealed record FrameworkWords
{
    /// <summary>Who is inspected, such as "local area".</summary>
    public required string LocalArea { get; init; }

    /// <summary>Who commissions health services there, such as "clinical commissioning groups".</summary>
    public required string HealthCommissioners { get; init; }

    /// <summary>The same in short, such as "CCGs".</summary>
    public required string HealthCommissionersShort { get; init; }

    /// <summary>What reports the inspection, such as "report letter".</summary>
    public required string Report { get; init; }

    /// <summary>What answers a report with significant concerns, such as "written statement of action".</summary>
    public required string Statement { get; init; }

    /// <summary>The same in short, such as "statement".</summary>
    public required string StatementShort { get; init; }

    /// <summary>What the statement answers, one of them, such as "significant concern".</summary>
    public required string Concern { get; init; }

    /// <summary>The same, several of them.</summary>
    public required string Concerns { get; init; }

    /// <summary>The inspection that follows up the statement, such as "revisit".</summary>
    public required string Return { get; init; }

    /// <summary>Who is advised when no statement is fit, such as "the Minister".</summary>
    public required string Minister { get; init; }
}
