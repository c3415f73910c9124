namespace SendInspection.Domain;

/// <summary>The process of each edition that the library has; a new edition goes here, and into a file of its own.</summary>
internal static class Editions
{
    internal static readonly InspectionProcess[] All = [Send2016Edition.Process, AreaSend2023Edition.Process];

    /// <summary>The edition with an identifier; null when the library does not have it.</summary>
    internal static Framework? Find(string id)
    {
        foreach (InspectionProcess process in All)
        {
            if (process.Framework!.Id == id)
            {
                return process.Framework;
            }
        }

        return null;
    }
}
