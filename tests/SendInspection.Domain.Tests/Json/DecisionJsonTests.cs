using System.Text.Json;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Json;

/// <summary>A decision can be logged and serialized, accepted or refused, by the library and by the host's own options.</summary>
public class DecisionJsonTests
{
    private static readonly Inspection Planned = Stories.Play(Stories.Planned);
    private static readonly Decision Accepted = Planned.Decide(new LocalAreaNotified(new(2016, 9, 12)), Stories.Calendar);
    private static readonly Decision Refused = Planned.Decide(new LocalAreaNotified(new(2016, 9, 13)), Stories.Calendar);

    [Fact]
    public void An_accepted_decision_is_written_with_its_fact() => Assert.Equal(
        """{"isAccepted":true,"event":{"type":"local-area-notified","number":2,"on":"2016-09-12"},"refusals":[]}""", SendInspectionJson.Write(Accepted));

    [Fact]
    public void A_refused_decision_is_written_with_every_refusal() => Assert.StartsWith(
        """{"isAccepted":false,"refusals":[{"rule":{"id":"send-2016.notice",""", SendInspectionJson.Write(Refused), StringComparison.Ordinal);

    [Fact]
    public void A_breach_is_written_with_the_decision_that_records_it()
    {
        Decision breach = Planned.Decide(new LocalAreaNotified(new(2016, 9, 13)) { Despite = "Post." }, Stories.Calendar);
        Assert.Equal(Rules.Notice, Assert.Single(breach.Breaches).Rule);
        Assert.Contains("""
            "refusals":[],"breaches":[{"number":2,"on":"2016-09-13","rule":{"id":"send-2016.notice",
            """.Trim(), SendInspectionJson.Write(breach), StringComparison.Ordinal);
        Assert.Empty(Accepted.Breaches);
        Assert.Empty(Refused.Breaches);
        Assert.Empty(default(Decision).Breaches);
        Decision corrected = breach.Inspection.Decide(new RecordCorrected(new(2016, 9, 14), [new Correction(2, new LocalAreaNotified(new(2016, 9, 14)))], "A slip.") { Despite = "Post." }, Stories.Calendar);
        Assert.Equal(2, Assert.Single(corrected.Breaches).Number);
    }

    [Fact]
    public void A_host_without_our_options_writes_the_same()
    {
        Assert.All([Accepted, Refused, default], decision => Assert.Equal(SendInspectionJson.Write(decision), JsonSerializer.Serialize(decision)));
        Assert.Equal(SendInspectionJson.Write(Accepted.Event!), JsonSerializer.Serialize(Accepted.Event));
        Assert.Equal(Accepted.Event, JsonSerializer.Deserialize<InspectionEvent>(JsonSerializer.Serialize(Accepted.Event)));
        Inspection breached = Planned.Decide(new LocalAreaNotified(new(2016, 9, 13)) { Despite = "Post." }, Stories.Calendar).Inspection;
        Assert.Equal(SendInspectionJson.Write(breached.Breaches[0]), JsonSerializer.Serialize(breached.Breaches[0]));
        Obligation duty = breached.Obligations(new(2016, 9, 14), Stories.Calendar)[0];
        Assert.Equal(SendInspectionJson.Write(duty), JsonSerializer.Serialize(duty));
    }

    [Fact]
    public void A_decision_can_be_logged_either_way()
    {
        Assert.Equal("Accepted: 2 LocalAreaNotified 2016-09-12", $"{Accepted}");
        Assert.StartsWith("Refused: 2016-09-13 is only 4 working days before the first day", $"{Refused}", StringComparison.Ordinal);
        Assert.Equal("Refused: ", $"{default(Decision)}");
        Assert.Equal(Accepted, Planned.Decide(new LocalAreaNotified(new(2016, 9, 12)), Stories.Calendar));
        Assert.NotEqual(Accepted, Refused);
    }
}
