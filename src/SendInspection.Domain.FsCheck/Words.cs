using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Testing;

/// <summary>English as people write it in an inspection: none of it is a grade, and none of it is about a real person.</summary>
internal static class Words
{
    private static readonly string[] Groups =
    [
        "children under five", "children with autism", "young people who leave school", "children looked after", "pupils on SEN support",
        "young people aged 19 to 25", "children placed out of the area", "pupils who are educated at home",
    ];

    private static readonly string[] Services =
    [
        "speech and language therapy", "occupational therapy", "support for their mental health", "an assessment for autism", "short breaks", "equipment", "transport to college",
    ];

    private static readonly string[] People =
        ["Leaders", "Parents and carers", "Schools", "Health visitors", "Social workers", "Early years settings", "Officers of the council", "The designated clinical officers"];

    internal static readonly Gen<string> Strength = Filled(
        "{0} know the needs of {1}, and plan for them together.",
        "{0} find the needs of {1} early.",
        "{0} tell us that {1} get {2} without delay.",
        "{0} speak well of the local offer, because {1} find {2} in it.");

    internal static readonly Gen<string> Weakness = Filled(
        "Too many of {1} wait more than a year for {2}.",
        "{0} do not know what difference {2} makes to {1}.",
        "The plans of {1} do not say what outcomes are expected.",
        "{0} and health services do not commission {2} together.",
        "{0} don’t share what they know of {1} (“we are never asked”).");

    /// <summary>A sentence or a few, now and then with the marks that people type, now and then longer than a column for short texts.</summary>
    internal static readonly Gen<string> Prose = Gen.Frequency(
        (8, Gen.OneOf(Strength, Weakness)),
        (2, Gen.Elements(
            "“Early help” isn’t early – families wait.", "Zoë & Siân’s group met\nat the library.", "Seen: 3 < 5 plans [draft], 60% late; cost £1.2m.", "C:\\plans\\{new}", "Tá fáilte romhat 🙂")),
        (2, from sentences in Gen.OneOf(Strength, Weakness).ListOf(3) select string.Join(' ', sentences)),
        (1, from sentences in Gen.OneOf(Strength, Weakness).ListOf(16) select string.Join(' ', sentences)));

    internal static readonly Gen<string> Reason = Gen.Elements(
        "Flooding closed the roads.", "There was a serious incident in the area.", "Two inspectors are ill.", "The council is to be merged with its neighbour.", "Snow closed the schools.",
        "The letter was delayed in the post.", "The area asked for it, and the lead inspector agreed.");

    internal static readonly Gen<string> UnfitReason = Gen.Elements(
        "Two actions have no outcome.", "One action has no owner.", "The milestones come after the end of the plan.", "It lists what is provided, and not what will change.");

    internal static readonly Gen<string> FollowUp = Gen.Elements(
        "An accelerated progress plan.", "A conversation in the summer term.", "An improvement adviser works with the area.", "A deep dive with NHS England.");

    internal static readonly Gen<string> Concern = Gen.Elements(
        "A door that did not lock.", "A child was left alone in a corridor.", "Medicine was kept in an open cupboard.", "Nobody knew whom to tell about a worry.");

    internal static readonly Gen<string> SafeguardingAction = Gen.Elements(
        "The head was told.", "It was referred to the local authority designated officer.", "The setting changed its practice that day.");

    internal static readonly Gen<string> PersonName =
        from first in Gen.Elements("Jane", "Tom", "Ann", "Priya", "Zoë", "Siân", "Owen", "Grace", "Femi", "Marek")
        from last in Gen.Elements("Marsh", "Field", "Brook", "O’Connor", "Okafor", "Hartley-Jones", "Lewis", "Nowak", "Shah", "D'Arcy")
        select $"{first} {last}";

    internal static readonly Gen<string> ParentGroup = Gen.Elements("Parent carer forum", "SENDIASS", "Families’ voice", "The Saturday club");
    internal static readonly Gen<string> District = Gen.Elements("North", "South", "The coast", "Castle ward", "St Mary’s");
    internal static readonly Gen<string> KeyLine = Gen.Elements(
        "How early are needs found, and what comes of it?", "Do plans say what they are meant to achieve?", "What happens at eighteen?", "Do families know where to turn?");

    internal static readonly Gen<string> Action = Filled("{0} open a second clinic for {1}.", "{0} agree one route to {2}.", "{0} check each plan of {1} twice a year.");
    internal static readonly Gen<string> Outcome = Filled("{1} wait no longer than twelve weeks for {2}.", "{1} take part in what they choose.", "{1} are in work or education a year later.");
    internal static readonly Gen<string> Measure = Gen.Elements("The median wait, each month.", "A sample of twenty plans, each term.", "What families say, twice a year.");

    /// <summary>The first sentence, which says as much in a failure as the whole.</summary>
    internal static IEnumerable<string> Shorter(string text)
    {
        int end = text.IndexOf(". ", StringComparison.Ordinal);
        if (end > 0)
        {
            yield return text[..(end + 1)];
        }
    }

    private static Gen<string> Filled(params string[] sentences) =>
        from sentence in Gen.Elements(sentences)
        from who in Gen.Elements(People)
        from whom in Gen.Elements(Groups)
        from what in Gen.Elements(Services)
        select Capital(sentence.Replace("{0}", who, StringComparison.Ordinal).Replace("{1}", whom, StringComparison.Ordinal).Replace("{2}", what, StringComparison.Ordinal));

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
