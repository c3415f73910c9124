namespace SendInspection.Domain;

/// <summary>The nine regions of England, in the order of their GSS codes.</summary>
/// <remarks>
/// As in the DfE's lists of local authorities. Ofsted groups areas by other regions, which are left out: no source here lists them.
/// </remarks>
public enum Region
{
    /// <summary>North East.</summary>
    NorthEast,

    /// <summary>North West.</summary>
    NorthWest,

    /// <summary>Yorkshire and The Humber.</summary>
    YorkshireAndTheHumber,

    /// <summary>East Midlands.</summary>
    EastMidlands,

    /// <summary>West Midlands.</summary>
    WestMidlands,

    /// <summary>East of England.</summary>
    EastOfEngland,

    /// <summary>London.</summary>
    London,

    /// <summary>South East.</summary>
    SouthEast,

    /// <summary>South West.</summary>
    SouthWest,
}

/// <summary>What official statistics call the regions.</summary>
public static class Regions
{
    /// <summary>The region's name for people, such as Yorkshire and The Humber.</summary>
    /// <param name="region">The region.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not one of the named values.</exception>
    public static string Name(this Region region) => Of(region).Name;

    /// <summary>The region's GSS code, such as E12000003.</summary>
    /// <param name="region">The region.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not one of the named values.</exception>
    public static GssCode GssCode(this Region region) => Domain.GssCode.Parse(Of(region).Code);

    private static (string Code, string Name) Of(Region region) => region switch
    {
        Region.NorthEast => ("E12000001", "North East"),
        Region.NorthWest => ("E12000002", "North West"),
        Region.YorkshireAndTheHumber => ("E12000003", "Yorkshire and The Humber"),
        Region.EastMidlands => ("E12000004", "East Midlands"),
        Region.WestMidlands => ("E12000005", "West Midlands"),
        Region.EastOfEngland => ("E12000006", "East of England"),
        Region.London => ("E12000007", "London"),
        Region.SouthEast => ("E12000008", "South East"),
        Region.SouthWest => ("E12000009", "South West"),
        _ => throw Require.NotNamed(region),
    };
}
