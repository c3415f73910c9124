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
            new InspectionPlanned(new(2016, 5, 2), LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2016, 5, 16)) { Number = 1 },
            new InspectionReplanned(new(2016, 5, 3), new(2016, 5, 23)) { Number = 2 },
            new InspectionDeferred(new(2016, 5, 4), "A serious incident in the area.") { Number = 3 },
            new InspectionSuspended(new(2016, 5, 5), "The whole programme stands still.") { Number = 4 },
            new InspectionResumed(new(2016, 9, 1)) { Number = 5 },
            new InspectionReplanned(new(2016, 9, 5), new(2016, 9, 19)) { Number = 6 },
            new LocalAreaNotified(new(2016, 9, 12)) { Number = 7 },
            new InspectionPrepared(new(2016, 9, 14),
                team,
                [new KeyLineOfEnquiry("How early are needs found, and what comes of it?", ["A", "B", "C"], [EvidenceSource.All[0]])]) { Number = 8 },
            new FieldworkStarted(new(2016, 9, 19)) { Number = 9 },
            new TeamChanged(new(2016, 9, 20), team, "An inspector fell ill and came back.") { Number = 10 },
            new FieldworkEnded(new(2016, 9, 23)) { Number = 11 },
            new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: true) { Number = 12 },
            new LetterReceived(new(2016, 11, 9)) { Number = 13 },
            new LetterPublished(new(2016, 11, 9)) { Number = 14 },
            new StatementSubmitted(new(2017, 2, 20)) { Number = 15 },
            new StatementFoundUnfit(new(2017, 3, 6), ["Two actions have no outcome."]) { Number = 16 },
            new StatementResubmitted(new(2017, 4, 3)) { Number = 17 },
            new StatementFoundFit(new(2017, 4, 19)) { Number = 18 },
            new StatementPublished(new(2017, 4, 20)) { Number = 19 },
            new RevisitNotified(new(2018, 11, 19), new(2018, 12, 3)) { Number = 20 },
            new RevisitStarted(new(2018, 12, 3)) { Number = 21 },
            new RevisitEnded(new(2018, 12, 5)) { Number = 22 },
            new ProgressJudged(new(2018, 12, 5), [new WeaknessProgress("Joint commissioning", true), new WeaknessProgress("Oversight", true)]) { Number = 23 },
            new RevisitReported(new(2019, 1, 24)) { Number = 24 },
            new InspectionClosed(new(2019, 1, 25)) { Number = 25 },
        ];
        return Inspection.Replay(history).Stage == InspectionStage.Closed ? history : throw new InvalidOperationException("The history is not whole.");
    }
}
