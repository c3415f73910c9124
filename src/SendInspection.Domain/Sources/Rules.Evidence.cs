namespace SendInspection.Domain;

public static partial class Rules
{
    private static Rule[] OfTheEvidence => [];
}
