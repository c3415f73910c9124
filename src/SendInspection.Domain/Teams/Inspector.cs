namespace SendInspection.Domain;

/// <summary>A person who inspects.</summary>
public sealed record Inspector
{
    /// <summary>Describes an inspector.</summary>
    /// <param name="reference">What tells this inspector from every other: a staff number, say.</param>
    /// <param name="name">The name, as it is signed.</param>
    /// <param name="role">What the inspector is.</param>
    /// <param name="trainedOn">The day on which the training for these inspections was complete; null when it is not.</param>
    /// <exception cref="ArgumentException">The reference or the name is empty, white space or not Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The role is not one of the named values, or the date is not in the ISO calendar.
    /// </exception>
    public Inspector(string reference, string name, InspectorRole role, LocalDate? trainedOn)
    {
        Require.Text(reference);
        Require.Text(name);
        Require.Named(role);

        IsoDate.Require(trainedOn);
        Reference = reference;
        Name = name;
        Role = role;
        TrainedOn = trainedOn;
    }

    /// <summary>What tells this inspector from every other.</summary>
    public string Reference { get; }

    /// <summary>The name, as it is signed.</summary>
    public string Name { get; }

    /// <summary>What the inspector is.</summary>
    public InspectorRole Role { get; }

    /// <summary>The day on which the training was complete, or null.</summary>
    public LocalDate? TrainedOn { get; }

    /// <summary>The name and the role.</summary>
    public override string ToString() => $"{Name} ({Role.Name()})";
}
