namespace SendInspection.Domain;

/// <summary>The kinds of source that evidence comes from; two pieces of different kinds are independent of one another.</summary>
public enum EvidenceKind
{
    /// <summary>Data and documents that were there before the inspection.</summary>
    Information,

    /// <summary>A discussion with elected members or officers.</summary>
    Discussion,

    /// <summary>A meeting with leaders of settings and services.</summary>
    LeadersMeeting,

    /// <summary>A visit to a setting or service.</summary>
    Visit,

    /// <summary>The views of children and young people.</summary>
    YoungPeople,

    /// <summary>The views of parents and carers, in a meeting or the webinar.</summary>
    Parents,

    /// <summary>The review of a sampled file.</summary>
    FileReview,
}

/// <summary>One piece of evidence: what was learnt, where, on what day.</summary>
public sealed record Evidence
{
    /// <summary>Describes a piece of evidence.</summary>
    /// <param name="reference">What the team calls it, such as E12; never a child's name.</param>
    /// <param name="kind">The kind of source it comes from.</param>
    /// <param name="sector">The sector it tells of.</param>
    /// <param name="summary">What was learnt.</param>
    /// <param name="gatheredOn">The day on which it was gathered.</param>
    /// <exception cref="ArgumentException">The reference or the summary is empty, white space or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An enum is none of its named values, or the date is not in the ISO calendar.
    /// </exception>
    public Evidence(string reference, EvidenceKind kind, Sector sector, string summary, LocalDate gatheredOn)
    {
        Require.Text(reference);
        Require.Text(summary);
        Require.Named(kind);
        Require.Named(sector);
        IsoDate.Require(gatheredOn);
        Reference = reference;
        Kind = kind;
        Sector = sector;
        Summary = summary;
        GatheredOn = gatheredOn;
    }

    /// <summary>What the team calls it.</summary>
    public string Reference { get; }

    /// <summary>The kind of source it comes from.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>The sector it tells of.</summary>
    public Sector Sector { get; }

    /// <summary>What was learnt.</summary>
    public string Summary { get; }

    /// <summary>The day on which it was gathered.</summary>
    public LocalDate GatheredOn { get; }

    /// <summary>The reference and the kind.</summary>
    public override string ToString() => $"{Reference} ({Kind})";
}
