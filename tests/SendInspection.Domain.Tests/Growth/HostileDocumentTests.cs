using System.Text;
using System.Text.Json;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>Documents that were made to take more memory than SECURITY.md promises.</summary>
[Collection(nameof(GrowthCollection))]
public class HostileDocumentTests
{
    private const double MostForEachByte = 128;

    [Theory]
    [InlineData("x")]
    [InlineData("good")]
    public void A_letter_of_many_short_narratives_is_read_within_128_bytes_for_each_byte(string text)
    {
        string narrative = $$"""{"question":"A","text":"{{text}}"}""";
        string json =
            """{"type":"report-letter","area":"a","localAuthority":"b","ccgs":[],"inspected":"2016-09-19/2016-09-23","datedOn":"2016-10-01","opening":"o","narratives":["""
            + GrowthCase.Each(10_000, _ => narrative, ",")
            + """],"findings":[],"statementRequired":true,"lead":{"reference":"a","name":"a","role":"hmi"}}""";
        Assert.InRange(ForEachByte(json, () => Assert.Throws<JsonException>(() => SendInspectionJson.Parse<InspectionReport>(json))), 0, MostForEachByte);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_stored_event_of_a_hundred_names_that_are_not_known_is_read_within_128_bytes_for_each_byte(int depth)
    {
        string stored = $$"""{"type":"minister-decided","on":"2017-01-01","nextSteps":[{{GrowthCase.Each(100, _ => "\"\"", ",")}}]}""";
        for (int level = 0; level < depth; level++)
        {
            stored = $$"""{"type":"record-corrected","on":"2017-01-01","reason":"","corrections":[{"number":1,"entry":{{stored}}}]}""";
        }

        string json = $"[{GrowthCase.Each(100, _ => stored, ",")}]";
        Assert.InRange(ForEachByte(json, () => SendInspectionJson.Parse<ValueList<StoredEvent>>(json)), 0, MostForEachByte);
    }

    private static double ForEachByte(string json, Action read) => Exponent.Allocated(read) / (double)Encoding.UTF8.GetByteCount(json);
}
