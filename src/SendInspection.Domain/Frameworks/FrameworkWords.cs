namespace SendInspection.Domain;

/// <summary>What an edition calls the things that play the same part in every edition; people read these words, never another edition's.</summary>
public sealed record FrameworkWords
{
    /// <summary>Who is inspected, such as "local area".</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string LocalArea { get; init => field = Require.Text(value, nameof(LocalArea)); }

    /// <summary>Who commissions health services there, such as "clinical commissioning groups".</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string HealthCommissioners { get; init => field = Require.Text(value, nameof(HealthCommissioners)); }

    /// <summary>The same in short, such as "CCGs".</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string HealthCommissionersShort { get; init => field = Require.Text(value, nameof(HealthCommissionersShort)); }

    /// <summary>What reports the inspection, such as "report letter".</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string Report { get; init => field = Require.Text(value, nameof(Report)); }

    /// <summary>What answers a report with significant concerns, such as "written statement of action".</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string Statement { get; init => field = Require.Text(value, nameof(Statement)); }

    /// <summary>The same in short, such as "statement".</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string StatementShort { get; init => field = Require.Text(value, nameof(StatementShort)); }

    /// <summary>What the statement answers, one of them, such as "significant concern".</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string Concern { get; init => field = Require.Text(value, nameof(Concern)); }

    /// <summary>The same, several of them.</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string Concerns { get; init => field = Require.Text(value, nameof(Concerns)); }

    /// <summary>The inspection that follows up the statement, such as "revisit".</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string Return { get; init => field = Require.Text(value, nameof(Return)); }

    /// <summary>Who is advised when no statement is fit, such as "the Minister".</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public required string Minister { get; init => field = Require.Text(value, nameof(Minister)); }
}
