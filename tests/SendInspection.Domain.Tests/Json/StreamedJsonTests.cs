using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Json;

/// <summary>JSON that comes in piece by piece, as a web host reads a request: the reader does not know yet that no more follows.</summary>
public class StreamedJsonTests
{
    [Theory]
    [InlineData("""{"type":"fieldwork-ended","number":5,"on":"2016-09-23"}""")]
    [InlineData("""{"on":"2016-09-23","type":"fieldwork-ended","number":5}""")]
    public async Task An_event_from_a_pipe_is_read_whatever_the_order_of_its_members(string json) =>
        Assert.Equal(SendInspectionJson.Parse<InspectionEvent>(json), await FromPipe<InspectionEvent>(json));

    [Fact]
    public async Task A_stored_event_from_a_pipe_is_read_with_what_a_newer_version_added()
    {
        const string Newer = """{"type":"fieldwork-ended","number":5,"on":"2016-09-23","weather":{"rain":[1.50,null]}}""";
        Assert.Equal(StoredEvent.Parse(Newer), await FromPipe<StoredEvent>(Newer));
    }

    [Fact]
    public async Task A_stored_event_from_a_pipe_is_read_whose_case_is_not_known()
    {
        const string Newer = """{"type":"hearing-held","number":5,"on":"2026-09-23","room":"B"}""";
        Assert.Equal(StoredEvent.Parse(Newer), await FromPipe<StoredEvent>(Newer));
    }

    [Fact]
    public async Task A_long_stream_of_events_is_read_one_after_another_whatever_the_order_of_their_members()
    {
        const string Late = """{"number":5,"on":"2016-09-23","type":"fieldwork-ended"}""";
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(Late, 2_000))}]"));
        int count = 0;
        await foreach (InspectionEvent? each in JsonSerializer.DeserializeAsyncEnumerable<InspectionEvent>(stream, SendInspectionJson.Options, TestContext.Current.CancellationToken))
        {
            Assert.IsType<FieldworkEnded>(each);
            count++;
        }

        Assert.Equal(2_000, count);
    }

    private static async Task<T?> FromPipe<T>(string json)
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(json), TestContext.Current.CancellationToken);
        Task<T?> reading = JsonSerializer.DeserializeAsync<T>(pipe.Reader, SendInspectionJson.Options, TestContext.Current.CancellationToken).AsTask();
        await pipe.Writer.CompleteAsync();
        return await reading;
    }
}
