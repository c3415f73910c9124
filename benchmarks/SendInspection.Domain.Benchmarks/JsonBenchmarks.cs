using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Benchmarks;

/// <summary>A history of 25 events against plain classes of the same shape, which check nothing, with System.Text.Json's own source generation.</summary>
[MemoryDiagnoser, SimpleJob(launchCount: 1, warmupCount: 6, iterationCount: 15)]
public class JsonBenchmarks
{
    private static readonly JsonTypeInfo<ValueList<InspectionEvent>> Info =
        (JsonTypeInfo<ValueList<InspectionEvent>>)SendInspectionJson.Options.GetTypeInfo(typeof(ValueList<InspectionEvent>));

    private readonly ValueList<InspectionEvent> events = History();
    private readonly byte[] json = JsonSerializer.SerializeToUtf8Bytes(History(), Info);
    private List<PlainEvent> plain = [];

    [GlobalSetup]
    public void ReadPlain()
    {
        plain = ParsePlain();
        if (events.Count != 25 || !json.AsSpan().SequenceEqual(WritePlain()))
        {
            throw new InvalidOperationException("The plain classes are of another shape.");
        }
    }

    [Benchmark]
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(events, Info);

    [Benchmark]
    public byte[] WritePlain() => JsonSerializer.SerializeToUtf8Bytes(plain, PlainContext.Default.ListPlainEvent);

    [Benchmark]
    public ValueList<InspectionEvent> Parse() => SendInspectionJson.Parse<ValueList<InspectionEvent>>(json);

    [Benchmark]
    public List<PlainEvent> ParsePlain() => JsonSerializer.Deserialize(json, PlainContext.Default.ListPlainEvent)!;

    internal static ValueList<InspectionEvent> History()
    {
        InspectionTeam team = new(
            new Inspector("H1", "Jane Marsh", InspectorRole.Hmi, new(2016, 4, 12)),
            [
                new Inspector("C1", "Tom Field", InspectorRole.CqcInspector, new(2016, 4, 12)),
                new Inspector("O1", "Ann Brook", InspectorRole.OfstedInspector, new(2016, 4, 13)),
            ]);
        ValueList<InspectionEvent> history =
        [
            new InspectionPlanned(1, new(2016, 5, 2), LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2016, 5, 16)),
            new InspectionReplanned(2, new(2016, 5, 3), new(2016, 5, 23)),
            new InspectionDeferred(3, new(2016, 5, 4), "A serious incident in the area."),
            new InspectionSuspended(4, new(2016, 5, 5), "The whole programme stands still."),
            new InspectionResumed(5, new(2016, 9, 1)),
            new InspectionReplanned(6, new(2016, 9, 5), new(2016, 9, 19)),
            new LocalAreaNotified(7, new(2016, 9, 12)),
            new InspectionPrepared(
                8,
                new(2016, 9, 14),
                team,
                [new KeyLineOfEnquiry("How early are needs found, and what comes of it?", ["A", "B", "C"], [EvidenceSource.All[0]])]),
            new FieldworkStarted(9, new(2016, 9, 19)),
            new TeamChanged(10, new(2016, 9, 20), team, "An inspector fell ill and came back."),
            new FieldworkEnded(11, new(2016, 9, 23)),
            new FinalFeedbackGiven(12, new(2016, 9, 23), StatementRequired: true),
            new LetterReceived(13, new(2016, 11, 9)),
            new LetterPublished(14, new(2016, 11, 9)),
            new StatementSubmitted(15, new(2017, 2, 20), new(2017, 2, 20)),
            new StatementFoundUnfit(16, new(2017, 3, 6), new(2017, 3, 6)),
            new StatementResubmitted(17, new(2017, 4, 3), new(2017, 4, 3)),
            new StatementFoundFit(18, new(2017, 4, 19), new(2017, 4, 19)),
            new StatementPublished(19, new(2017, 4, 20)),
            new RevisitNotified(20, new(2018, 11, 19), new(2018, 12, 3)),
            new RevisitStarted(21, new(2018, 12, 3)),
            new RevisitEnded(22, new(2018, 12, 5)),
            new ProgressJudged(23, new(2018, 12, 5), [new WeaknessProgress("Joint commissioning", true), new WeaknessProgress("Oversight", true)]),
            new RevisitReported(24, new(2019, 1, 24)),
            new InspectionClosed(25, new(2019, 1, 25)),
        ];
        return Inspection.Replay(history).Stage == InspectionStage.Closed ? history : throw new InvalidOperationException("The history is not whole.");
    }
}
