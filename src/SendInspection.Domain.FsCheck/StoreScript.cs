using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Testing;

/// <summary>What happens when a fact is stored.</summary>
internal enum Trouble
{
    None,
    DeliveredTwice,
    AnswerLost,
    DecidedOnAnOlderVersion,
    DecidedOnALaterVersion,
    Restart,
}

/// <summary>Some inspections, whose facts are stored in turn, and what goes wrong meanwhile; the troubles begin again when they are used up.</summary>
internal sealed record StoreScript(ValueList<InspectionHistory> Histories, ValueList<int> Turns, ValueList<Trouble> Troubles)
{
    internal static Arbitrary<StoreScript> Arbitrary { get; } = Arb.From(
        from histories in SendInspectionGen.Some(ShapedHistory, 1, 3)
        from turns in SendInspectionGen.Some(Gen.Choose(0, 2), 1, 8)
        from troubles in SendInspectionGen.Some(SendInspectionGen.Any<Trouble>(), 1, 8)
        select new StoreScript(histories, turns, troubles),
        script => script.Smaller());

    private static Gen<InspectionHistory> ShapedHistory =>
        from edition in SendInspectionGen.Framework
        from shape in Gen.Elements<HistoryShape>(SendInspectionGen.ShapesOf(edition))
        from history in SendInspectionGen.History(shape, edition)
        select history;

    public override string ToString() => $"{string.Join('\n', Histories)}\nin turns of {Turns}, with {Troubles}";

    private IEnumerable<StoreScript> Smaller() =>
    [
        .. Testing.Smaller.Fewer(Histories, least: 1).Select(fewer => this with { Histories = fewer }),
        .. Testing.Smaller.Fewer(Troubles, least: 1).Select(fewer => this with { Troubles = fewer }),
        .. Testing.Smaller.Fewer(Turns, least: 1).Select(fewer => this with { Turns = fewer }),
        .. Testing.Smaller.Of(Histories, history => history.Smaller()).Where(smaller => smaller.Count == Histories.Count).Select(smaller => this with { Histories = smaller }),
    ];
}
