namespace SendInspection.Domain;

/// <summary>What comes of a fact that is offered: the fact, numbered, to be stored; or refusals.</summary>
/// <remarks>A decision can be logged and serialized either way. <c>default</c> is a refusal without a reason.</remarks>
public readonly partial struct Decision : IEquatable<Decision>
{
    private readonly Inspection? after;
    private readonly ValueList<Refusal>? refusals;

    internal Decision(InspectionEvent recorded, Inspection after)
    {
        Event = recorded;
        this.after = after;
    }

    internal Decision(ValueList<Refusal> refusals) => this.refusals = refusals;

    /// <summary>Whether the fact may be recorded.</summary>
    public bool IsAccepted => Event is not null;

    /// <summary>The fact, numbered, to be stored; null when it is refused.</summary>
    public InspectionEvent? Event { get; }

    /// <summary>Every rule that forbids the fact; empty when it is accepted.</summary>
    public ValueList<Refusal> Refusals => refusals ?? [];

    /// <summary>What the fact breaks and is recorded despite, in a correction what the corrected entries break; empty when there is nothing, or it is refused.</summary>
    public ValueList<Breach> Breaches
    {
        get
        {
            if (Event is not { } recorded || after is null)
            {
                return [];
            }

            if (recorded is not RecordCorrected { Corrections: var corrections })
            {
                return after.LatestBreaches;
            }

            HashSet<int> corrected = [.. corrections.Select(each => each.Number)];
            return after.Breaches.Where(breach => corrected.Contains(breach.Number)).ToValueList();
        }
    }

    /// <summary>The inspection after the fact.</summary>
    /// <exception cref="InvalidOperationException">The fact is refused; the message gives every refusal.</exception>
    public Inspection Inspection => after ?? throw new InvalidOperationException(ToString());

    /// <summary>Whether two decisions are the same.</summary>
    public static bool operator ==(Decision left, Decision right) => left.Equals(right);

    /// <summary>Whether two decisions differ.</summary>
    public static bool operator !=(Decision left, Decision right) => !left.Equals(right);

    /// <summary>Whether another decision is the same: the same fact recorded after the same history, or the same refusals.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Decision other) => Event == other.Event && after == other.after && Refusals == other.Refusals;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Decision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Event, Refusals);

    /// <summary>The fact that is accepted, or every refusal.</summary>
    public override string ToString() => IsAccepted ? $"Accepted: {Event}" : $"Refused: {string.Join("\n", Refusals)}";
}
