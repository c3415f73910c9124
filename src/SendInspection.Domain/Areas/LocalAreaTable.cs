using static SendInspection.Domain.Region;

namespace SendInspection.Domain;

/// <summary>A day on which the register changes, and where the change comes from.</summary>
internal sealed record LocalAreaChange(LocalDate On, Citation Citation);

/// <summary>Every local area since 2013-04-01, one row for each authority and GSS code, in order of code and then of time.</summary>
/// <remarks>
/// Source: the DfE's lists of local authorities of May 2016 and June 2026, derived in July 2026 from
/// dfe-analytical-services/dfe-published-data-qa (MIT). To add a reorganisation: name the change, end rows before it and say which codes
/// they are followed by, begin rows from it and say which codes they follow, and add the list that confirms it.
/// </remarks>
internal static class LocalAreaTable
{
    private static readonly (LocalDate On, string Name)[] Lists =
    [
        (new LocalDate(2016, 5, 1), "list of May 2016"),
        (new LocalDate(2026, 6, 1), "list of June 2026"),
    ];

    private static readonly LocalAreaChange April2009 = Listed(2009, 4, 1);
    private static readonly LocalAreaChange April2013 = Listed(2013, 4, 1);
    private static readonly LocalAreaChange Dorset2019 = Ordered(2019, 4, 1, "Bournemouth, Dorset and Poole", "2018/648", "articles 3 to 9");
    private static readonly LocalAreaChange Buckinghamshire2020 = Listed(2020, 4, 1);
    private static readonly LocalAreaChange Northamptonshire2021 = Ordered(2021, 4, 1, "Northamptonshire", "2020/156", "articles 3 and 4");
    private static readonly LocalAreaChange Cumbria2023 = Ordered(2023, 4, 1, "Cumbria", "2022/331", "articles 3 and 4");
    private static readonly LocalAreaChange NewCodes2023 = Listed(2023, 4, 1);

    // The boundary moved on 2025-04-01 (the Barnsley and Sheffield (Boundary Change) Order 2024, SI 2024/1328, article 1(3)); the lists give
    // the new GSS codes from a month later on.
    private static readonly LocalAreaChange SouthYorkshire2025 = Listed(2025, 5, 1);

    /// <summary>Every local area, in order of code and then of time.</summary>
    internal static readonly IReadOnlyList<LocalArea> All =
    [
        Row("201", "E09000001", "City of London", London),
        Row("202", "E09000007", "Camden", London),
        Row("203", "E09000011", "Greenwich", London),
        Row("204", "E09000012", "Hackney", London),
        Row("205", "E09000013", "Hammersmith and Fulham", London),
        Row("206", "E09000019", "Islington", London),
        Row("207", "E09000020", "Kensington and Chelsea", London),
        Row("208", "E09000022", "Lambeth", London),
        Row("209", "E09000023", "Lewisham", London),
        Row("210", "E09000028", "Southwark", London),
        Row("211", "E09000030", "Tower Hamlets", London),
        Row("212", "E09000032", "Wandsworth", London),
        Row("213", "E09000033", "Westminster", London),
        Row("301", "E09000002", "Barking and Dagenham", London),
        Row("302", "E09000003", "Barnet", London),
        Row("303", "E09000004", "Bexley", London),
        Row("304", "E09000005", "Brent", London),
        Row("305", "E09000006", "Bromley", London),
        Row("306", "E09000008", "Croydon", London),
        Row("307", "E09000009", "Ealing", London),
        Row("308", "E09000010", "Enfield", London),
        Row("309", "E09000014", "Haringey", London),
        Row("310", "E09000015", "Harrow", London),
        Row("311", "E09000016", "Havering", London),
        Row("312", "E09000017", "Hillingdon", London),
        Row("313", "E09000018", "Hounslow", London),
        Row("314", "E09000021", "Kingston upon Thames", London),
        Row("315", "E09000024", "Merton", London),
        Row("316", "E09000025", "Newham", London),
        Row("317", "E09000026", "Redbridge", London),
        Row("318", "E09000027", "Richmond upon Thames", London),
        Row("319", "E09000029", "Sutton", London),
        Row("320", "E09000031", "Waltham Forest", London),
        Row("330", "E08000025", "Birmingham", WestMidlands),
        Row("331", "E08000026", "Coventry", WestMidlands),
        Row("332", "E08000027", "Dudley", WestMidlands),
        Row("333", "E08000028", "Sandwell", WestMidlands),
        Row("334", "E08000029", "Solihull", WestMidlands),
        Row("335", "E08000030", "Walsall", WestMidlands),
        Row("336", "E08000031", "Wolverhampton", WestMidlands),
        Row("340", "E08000011", "Knowsley", NorthWest),
        Row("341", "E08000012", "Liverpool", NorthWest),
        Row("342", "E08000013", "St. Helens", NorthWest),
        Row("343", "E08000014", "Sefton", NorthWest),
        Row("344", "E08000015", "Wirral", NorthWest),
        Row("350", "E08000001", "Bolton", NorthWest),
        Row("351", "E08000002", "Bury", NorthWest),
        Row("352", "E08000003", "Manchester", NorthWest),
        Row("353", "E08000004", "Oldham", NorthWest),
        Row("354", "E08000005", "Rochdale", NorthWest),
        Row("355", "E08000006", "Salford", NorthWest),
        Row("356", "E08000007", "Stockport", NorthWest),
        Row("357", "E08000008", "Tameside", NorthWest),
        Row("358", "E08000009", "Trafford", NorthWest),
        Row("359", "E08000010", "Wigan", NorthWest),
        Row("370", "E08000016", "Barnsley", YorkshireAndTheHumber, before: SouthYorkshire2025),
        Row("370", "E08000038", "Barnsley", YorkshireAndTheHumber, from: SouthYorkshire2025),
        Row("371", "E08000017", "Doncaster", YorkshireAndTheHumber),
        Row("372", "E08000018", "Rotherham", YorkshireAndTheHumber),
        Row("373", "E08000019", "Sheffield", YorkshireAndTheHumber, before: SouthYorkshire2025),
        Row("373", "E08000039", "Sheffield", YorkshireAndTheHumber, from: SouthYorkshire2025),
        Row("380", "E08000032", "Bradford", YorkshireAndTheHumber),
        Row("381", "E08000033", "Calderdale", YorkshireAndTheHumber),
        Row("382", "E08000034", "Kirklees", YorkshireAndTheHumber),
        Row("383", "E08000035", "Leeds", YorkshireAndTheHumber),
        Row("384", "E08000036", "Wakefield", YorkshireAndTheHumber),
        Row("390", "E08000037", "Gateshead", NorthEast, from: April2013),
        Row("391", "E08000021", "Newcastle upon Tyne", NorthEast),
        Row("392", "E08000022", "North Tyneside", NorthEast),
        Row("393", "E08000023", "South Tyneside", NorthEast),
        Row("394", "E08000024", "Sunderland", NorthEast),
        Row("420", "E06000053", "Isles of Scilly", SouthWest, from: April2009),
        Row("800", "E06000022", "Bath and North East Somerset", SouthWest),
        Row("801", "E06000023", "Bristol, City of", SouthWest),
        Row("802", "E06000024", "North Somerset", SouthWest),
        Row("803", "E06000025", "South Gloucestershire", SouthWest),
        Row("805", "E06000001", "Hartlepool", NorthEast),
        Row("806", "E06000002", "Middlesbrough", NorthEast),
        Row("807", "E06000003", "Redcar and Cleveland", NorthEast),
        Row("808", "E06000004", "Stockton-on-Tees", NorthEast),
        Row("810", "E06000010", "Kingston upon Hull, City of", YorkshireAndTheHumber),
        Row("811", "E06000011", "East Riding of Yorkshire", YorkshireAndTheHumber),
        Row("812", "E06000012", "North East Lincolnshire", YorkshireAndTheHumber),
        Row("813", "E06000013", "North Lincolnshire", YorkshireAndTheHumber),
        Row("815", "E10000023", "North Yorkshire", YorkshireAndTheHumber, before: NewCodes2023),
        Row("815", "E06000065", "North Yorkshire", YorkshireAndTheHumber, from: NewCodes2023),
        Row("816", "E06000014", "York", YorkshireAndTheHumber),
        Row("821", "E06000032", "Luton", EastOfEngland),
        Row("822", "E06000055", "Bedford", EastOfEngland, from: April2009),
        Row("823", "E06000056", "Central Bedfordshire", EastOfEngland, from: April2009),
        Row("825", "E10000002", "Buckinghamshire", SouthEast, before: Buckinghamshire2020),
        Row("825", "E06000060", "Buckinghamshire", SouthEast, from: Buckinghamshire2020),
        Row("826", "E06000042", "Milton Keynes", SouthEast),
        Row("830", "E10000007", "Derbyshire", EastMidlands),
        Row("831", "E06000015", "Derby", EastMidlands),
        Row("835", "E10000009", "Dorset", SouthWest, before: Dorset2019, followedBy: ["838", "839"]),
        Row("836", "E06000029", "Poole", SouthWest, before: Dorset2019, followedBy: ["839"]),
        Row("837", "E06000028", "Bournemouth", SouthWest, before: Dorset2019, followedBy: ["839"]),
        Row("838", "E06000059", "Dorset", SouthWest, from: Dorset2019, follows: ["835"]),
        Row("839", "E06000058", "Bournemouth, Christchurch and Poole", SouthWest, from: Dorset2019, follows: ["835", "836", "837"]),
        Row("840", "E06000047", "County Durham", NorthEast, from: April2009),
        Row("841", "E06000005", "Darlington", NorthEast),
        Row("845", "E10000011", "East Sussex", SouthEast),
        Row("846", "E06000043", "Brighton and Hove", SouthEast),
        Row("850", "E10000014", "Hampshire", SouthEast),
        Row("851", "E06000044", "Portsmouth", SouthEast),
        Row("852", "E06000045", "Southampton", SouthEast),
        Row("855", "E10000018", "Leicestershire", EastMidlands),
        Row("856", "E06000016", "Leicester", EastMidlands),
        Row("857", "E06000017", "Rutland", EastMidlands),
        Row("860", "E10000028", "Staffordshire", WestMidlands),
        Row("861", "E06000021", "Stoke-on-Trent", WestMidlands),
        Row("865", "E06000054", "Wiltshire", SouthWest, from: April2009),
        Row("866", "E06000030", "Swindon", SouthWest),
        Row("867", "E06000036", "Bracknell Forest", SouthEast),
        Row("868", "E06000040", "Windsor and Maidenhead", SouthEast),
        Row("869", "E06000037", "West Berkshire", SouthEast),
        Row("870", "E06000038", "Reading", SouthEast),
        Row("871", "E06000039", "Slough", SouthEast),
        Row("872", "E06000041", "Wokingham", SouthEast),
        Row("873", "E10000003", "Cambridgeshire", EastOfEngland),
        Row("874", "E06000031", "Peterborough", EastOfEngland),
        Row("876", "E06000006", "Halton", NorthWest),
        Row("877", "E06000007", "Warrington", NorthWest),
        Row("878", "E10000008", "Devon", SouthWest),
        Row("879", "E06000026", "Plymouth", SouthWest),
        Row("880", "E06000027", "Torbay", SouthWest),
        Row("881", "E10000012", "Essex", EastOfEngland),
        Row("882", "E06000033", "Southend-on-Sea", EastOfEngland),
        Row("883", "E06000034", "Thurrock", EastOfEngland),
        Row("884", "E06000019", "Herefordshire, County of", WestMidlands),
        Row("885", "E10000034", "Worcestershire", WestMidlands),
        Row("886", "E10000016", "Kent", SouthEast),
        Row("887", "E06000035", "Medway", SouthEast),
        Row("888", "E10000017", "Lancashire", NorthWest),
        Row("889", "E06000008", "Blackburn with Darwen", NorthWest),
        Row("890", "E06000009", "Blackpool", NorthWest),
        Row("891", "E10000024", "Nottinghamshire", EastMidlands),
        Row("892", "E06000018", "Nottingham", EastMidlands),
        Row("893", "E06000051", "Shropshire", WestMidlands, from: April2009),
        Row("894", "E06000020", "Telford and Wrekin", WestMidlands),
        Row("895", "E06000049", "Cheshire East", NorthWest, from: April2009),
        Row("896", "E06000050", "Cheshire West and Chester", NorthWest, from: April2009),
        Row("908", "E06000052", "Cornwall", SouthWest, from: April2009),
        Row("909", "E10000006", "Cumbria", NorthWest, before: Cumbria2023, followedBy: ["942", "943"]),
        Row("916", "E10000013", "Gloucestershire", SouthWest),
        Row("919", "E10000015", "Hertfordshire", EastOfEngland),
        Row("921", "E06000046", "Isle of Wight", SouthEast),
        Row("925", "E10000019", "Lincolnshire", EastMidlands),
        Row("926", "E10000020", "Norfolk", EastOfEngland),
        Row("928", "E10000021", "Northamptonshire", EastMidlands, before: Northamptonshire2021, followedBy: ["940", "941"]),
        Row("929", "E06000057", "Northumberland", NorthEast, from: April2013),
        Row("931", "E10000025", "Oxfordshire", SouthEast),
        Row("933", "E10000027", "Somerset", SouthWest, before: NewCodes2023),
        Row("933", "E06000066", "Somerset", SouthWest, from: NewCodes2023),
        Row("935", "E10000029", "Suffolk", EastOfEngland),
        Row("936", "E10000030", "Surrey", SouthEast),
        Row("937", "E10000031", "Warwickshire", WestMidlands),
        Row("938", "E10000032", "West Sussex", SouthEast),
        Row("940", "E06000061", "North Northamptonshire", EastMidlands, from: Northamptonshire2021, follows: ["928"]),
        Row("941", "E06000062", "West Northamptonshire", EastMidlands, from: Northamptonshire2021, follows: ["928"]),
        Row("942", "E06000063", "Cumberland", NorthWest, from: Cumbria2023, follows: ["909"]),
        Row("943", "E06000064", "Westmorland and Furness", NorthWest, from: Cumbria2023, follows: ["909"]),
    ];

    /// <summary>The day from which on every area of the first list is in force, so that none is missing.</summary>
    internal static readonly LocalDate FirstDate = All.Where(area => area.IsInForceOn(Lists[0].On)).Max(area => area.InForceFrom)!.Value;

    /// <summary>The day of the last list.</summary>
    internal static readonly LocalDate ConfirmedThrough = Lists[^1].On;

    private static LocalArea Row(
        string code,
        string gssCode,
        string name,
        Region region,
        LocalAreaChange? from = null,
        LocalAreaChange? before = null,
        string[]? follows = null,
        string[]? followedBy = null) =>
        new(LocalAuthorityCode.Parse(code), GssCode.Parse(gssCode), name, region, from, before, Codes(follows), Codes(followedBy), Lists);

    private static ValueList<LocalAuthorityCode> Codes(string[]? codes) => [.. (codes ?? []).Select(LocalAuthorityCode.Parse)];

    private static LocalAreaChange Listed(int year, int month, int day) =>
        new(new LocalDate(year, month, day), new Citation(Source.DfeLocalAuthorities, "first and last day of operation", Confidence.Quoted));

    private static LocalAreaChange Ordered(int year, int month, int day, string place, string number, string articles) => new(
        new LocalDate(year, month, day),
        new Citation(
            new Source($"SI{number}", $"The {place} (Structural Changes) Order {number[..4]}, SI {number}"), articles, Confidence.Derived));
}
