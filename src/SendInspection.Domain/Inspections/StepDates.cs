using System.Runtime.CompilerServices;

namespace SendInspection.Domain;

/// <summary>The day of each step, 4 bytes each, so that folding an event copies one small object.</summary>
[InlineArray(Length)]
internal struct StepDates : IEquatable<StepDates>
{
    internal const int Length = (int)InspectionStep.Close + 1;

    // The earliest date there is stands for a step that was not taken; events are refused on it.
    private LocalDate first;

    internal LocalDate? this[InspectionStep step]
    {
        readonly get => (uint)step < Length && this[(int)step] != default ? this[(int)step] : null;
        set
        {
            if ((uint)step < Length)
            {
                this[(int)step] = value ?? default;
            }
        }
    }

    public readonly bool Equals(StepDates other) => ((ReadOnlySpan<LocalDate>)this).SequenceEqual(other);

    public readonly override bool Equals(object? obj) => obj is StepDates other && Equals(other);

    public readonly override int GetHashCode() => HashCode.Combine(this[0], this[Length - 1]);
}
