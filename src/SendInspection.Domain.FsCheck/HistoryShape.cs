namespace SendInspection.Domain.Testing;

/// <summary>What a history is to have in it.</summary>
public enum HistoryShape
{
    /// <summary>Anything that can be recorded, short or long: every stage of an edition is reached by at least one history in a hundred.</summary>
    Any,

    /// <summary>The statement was found not fit for purpose twice.</summary>
    FoundUnfitTwice,

    /// <summary>The inspection was put off.</summary>
    Deferred,

    /// <summary>The inspection was suspended with the whole programme on 17 March 2020, and resumed in 2021. Only in the edition of 2016.</summary>
    SuspendedInMarch2020,

    /// <summary>The outcome was 3, and a monitoring inspection found the action ineffective. Only in the edition of 2023.</summary>
    IneffectiveAction,

    /// <summary>An entry was put right or struck out.</summary>
    Corrected,

    /// <summary>A fact was recorded although it breaks a rule.</summary>
    WithBreach,
}
