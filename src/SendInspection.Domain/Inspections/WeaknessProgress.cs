namespace SendInspection.Domain;

/// <summary>Whether progress in one weakness is sufficient.</summary>
/// <param name="Weakness">The weakness, in the words of the report.</param>
/// <param name="IsSufficient">Whether it is.</param>
public sealed record WeaknessProgress(string Weakness, bool IsSufficient)
{
    internal static bool AllSufficient(ValueList<WeaknessProgress> weaknesses)
    {
        ArgumentNullException.ThrowIfNull(weaknesses);
        for (int index = 0; index < weaknesses.Count; index++)
        {
            if (weaknesses[index]?.IsSufficient == false)
            {
                return false;
            }
        }

        return true;
    }
}
