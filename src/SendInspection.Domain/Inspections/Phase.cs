using Stateless;

namespace SendInspection.Domain;

/// <summary>A part of an edition's process, as the handbook names it: its steps, what may be noted in it, and what is owed in it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Steps">Adds its steps to the one configuration of the process.</param>
/// <param name="Notes">The notes that belong to it.</param>
/// <param name="Owe">Adds what is owed in it; null where nothing is.</param>
internal sealed record Phase(string Name, Action<StateMachine<InspectionStage, InspectionStep>> Steps, Type[] Notes, Owe? Owe = null)
{
    /// <summary>What it is called in the words of an edition, where these differ from its name.</summary>
    internal Func<FrameworkWords, string>? Words { get; init; }

    /// <summary>Whether what is owed in it is owed also when the inspection was cancelled.</summary>
    internal bool OutlivesCancelling { get; init; }

    /// <summary>What it is called in the words of an edition.</summary>
    internal string Title(FrameworkWords words) => Words is null ? Name : InspectionStages.Capital(Words(words));

    /// <summary>A phase without steps.</summary>
    internal static Phase OfNotes(string name, Type[] notes, Owe? owe = null) => new(name, _ => { }, notes, owe);
}

/// <summary>Adds what is owed in a phase.</summary>
internal delegate void Owe(ref DutyList duties);
