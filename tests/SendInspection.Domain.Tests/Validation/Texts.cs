namespace SendInspection.Domain.Tests.Validation;

/// <summary>Texts that people and machines get wrong.</summary>
internal static class Texts
{
    /// <summary>Texts that say something, however strange; they are kept exactly.</summary>
    internal static readonly string[] Strange =
    [
        "\u202eadvaneD", // right to left
        "\u200b", // zero-width space, which is no white space
        "e\u0301", // combining
        "\u00e9",
        "\0",
        "{PropertyName} {0}",
        "<script>&amp;|",
        "line\r\nbreak",
        "🏫" + new string('\u0301', 99),
        new string('x', 1_000_000),
        new string('x', 59) + "🏫" + new string('x', 1_000_000), // cut in the middle of a pair, it would be half of one
    ];

    /// <summary>Texts with half a character in them, which cannot be stored.</summary>
    internal static readonly string[] Halves = ["\ud800", "a\udfffb", "\udfeb\ud83c", "🏫\ud83c", new string('x', 59) + "\ud83c" + new string('x', 1000)];

    internal static readonly string[] Blank = ["", " ", "\t\r\n", "\u00a0\u3000\u2028", new(' ', 1_000_000)];

    internal static readonly string[] NotDates =
        ["today", "2016-9-19", "19/09/2016", "2016-02-30", "2016-13-01", "2016-09-19T00:00", " 2016-09-19", "٢٠١٦-٠٩-١٩", "２０１６-09-19", "2016-09-19\0", "\ud800", new string('2', 1_000_000)];

    internal static readonly string[] NotNames = ["0", "1", "-1", "99", "hmi,cqcInspector", " hmi", "HMİ", "hmı", "none", "\ud800", new string('h', 1_000_000)];
}
