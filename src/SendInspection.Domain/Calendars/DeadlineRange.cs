namespace SendInspection.Domain;

/// <summary>A deadline whose start is known only as an interval: since a later start is never due earlier, so is its day.</summary>
public sealed record DeadlineRange
{
    internal DeadlineRange(Deadline earliest, Deadline latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The deadline if the period started on its first possible day.</summary>
    public Deadline Earliest { get; }

    /// <summary>The deadline if the period started on its last possible day.</summary>
    public Deadline Latest { get; }

    /// <summary>The days on which it can be due, both ends included.</summary>
    public DateInterval DueOn => new(Earliest.DueOn, Latest.DueOn);

    /// <summary>The rule that sets the deadline.</summary>
    public Rule Rule => Earliest.Rule;

    /// <summary>What it means when the day has passed: a duty, a target or an expected interval.</summary>
    public TimeLimitKind Kind => Earliest.Kind;

    /// <summary>Whether its day is known exactly.</summary>
    public bool IsExact => Earliest.DueOn == Latest.DueOn;

    /// <summary>Whether it was counted over bank holidays that are not yet published, so that it can still change.</summary>
    public bool IsProvisional => Latest.IsProvisional;

    /// <summary>Why the deadline falls where it does: one explanation when the start is known exactly, else one for each end.</summary>
    public string Explain() => Earliest.StartedOn == Latest.StartedOn
        ? Earliest.Explain()
        : $"{Lead} {DueOn.Iso()}. The start is known only as {new DateInterval(Earliest.StartedOn, Latest.StartedOn).Iso()}.\n"
            + $"At the earliest:\n{Earliest.Explain()}At the latest:\n{Latest.Explain()}";

    private string Lead => Kind switch
    {
        TimeLimitKind.Target => "Target:",
        TimeLimitKind.Expected => "Expected by",
        _ => "Due",
    };

    /// <summary>The possible days and the rule.</summary>
    public override string ToString() => $"{DueOn.Iso()} [{Rule.Tag}]";
}
