namespace SendInspection.Domain;

/// <summary>What comes of a command: events to store, or refusals.</summary>
public readonly record struct Decision
{
    private readonly Inspection before;
    private readonly InspectionEvent? accepted;
    private readonly ValueList<Refusal>? refusals;

    internal Decision(Inspection before, InspectionEvent accepted)
    {
        this.before = before;
        this.accepted = accepted;
    }

    internal Decision(Inspection before, ValueList<Refusal> refusals)
    {
        this.before = before;
        this.refusals = refusals;
    }

    /// <summary>The events to store, in order; empty when the command is refused.</summary>
    public ValueList<InspectionEvent> Events => accepted is null ? [] : [accepted];

    /// <summary>Every rule that the command breaks; empty when it is accepted.</summary>
    public ValueList<Refusal> Refusals => refusals ?? [];

    /// <summary>Whether the command is accepted.</summary>
    public bool IsAccepted => accepted is not null;

    /// <summary>The inspection after the events.</summary>
    /// <exception cref="InvalidOperationException">The command is refused; the message gives every refusal.</exception>
    public Inspection Inspection => accepted is not null
        ? before.Accepted(accepted)
        : throw new InvalidOperationException("Refused: " + string.Join("\n", Refusals));
}
