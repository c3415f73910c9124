namespace SendInspection.Domain;

/// <summary>What comes of a command: events to store, or refusals.</summary>
public sealed record Decision
{
    private readonly Inspection before;

    internal Decision(Inspection before, InspectionEvent accepted)
    {
        this.before = before;
        Events = [accepted];
        Refusals = [];
    }

    internal Decision(Inspection before, ValueList<Refusal> refusals)
    {
        this.before = before;
        Events = [];
        Refusals = refusals;
    }

    /// <summary>The events to store, in order; empty when the command is refused.</summary>
    public ValueList<InspectionEvent> Events { get; }

    /// <summary>Every rule that the command breaks; empty when it is accepted.</summary>
    public ValueList<Refusal> Refusals { get; }

    /// <summary>Whether the command is accepted.</summary>
    public bool IsAccepted => Refusals.Count == 0;

    /// <summary>The inspection after the events.</summary>
    /// <exception cref="InvalidOperationException">The command is refused; the message gives every refusal.</exception>
    public Inspection Inspection => IsAccepted
        ? Events.Aggregate(before, (inspection, next) => inspection.Evolve(next))
        : throw new InvalidOperationException("Refused: " + string.Join("\n", Refusals));
}
