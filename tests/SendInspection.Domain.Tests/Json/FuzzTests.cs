using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Json;

/// <summary>Golden documents, damaged in every way; FUZZ=full damages half a million.</summary>
public class FuzzTests
{
    private const int Seed = 20161109;
    private const int Short = 20_000;
    private const int Full = 500_000;
    private const long MostPerDocument = 2_000_000;

    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", "\"", ",", ":", "null", "true", "1e999", "-0", "0.5", "9223372036854775808", new('9', 400), "\\uD800", "\\uDC00x", "\\u0000", "\\",
        "\"type\":", "\"type\":\"event\",", "\"number\":1,", "\"on\":[]", "{}", "[[[[[[[[[[[[[[[[[[[[", "{\"entry\":{\"entry\":{\"entry\":{\"entry\":",
        "9999-99-99", "-0001-01-01", "2016-02-30", "2016-05-01/2016-04-01", "\u202E", "\uFEFF", "//", "/**/", "hmi", "entry-corrected", "\\u006e", " ", "\n",
    ];

    private static readonly (string Name, Type Type, byte[] Json)[] Corpus =
        [.. GoldenJsonTests.All.Select(file => (file.Name, file.Type, Encoding.UTF8.GetBytes(file.Json))).Append(("history", typeof(ValueList<InspectionEvent>), History()))];

    [Fact]
    public void A_damaged_document_is_refused_with_a_path_or_is_a_value_that_can_be_written()
    {
        int documents = Environment.GetEnvironmentVariable("FUZZ") == "full" ? Full : Short;
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {Seed}, {documents} documents.");
        Random random = new(Seed);
        int refused = 0;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long slowest = 0;
        for (int number = 0; number < documents; number++)
        {
            (string name, Type type, byte[] json) = Corpus[random.Next(Corpus.Length)];
            byte[] damaged = Damage(random, json);
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            try
            {
                refused += IsRefused(FamilyOf(type, random), damaged) ? 1 : 0;
            }
            catch (Exception other)
            {
                Assert.Fail($"Seed {Seed}, document {number}, from {name}: {other}\n{Convert.ToBase64String(damaged)}");
            }

            slowest = Math.Max(slowest, Stopwatch.GetTimestamp() - start);
            long used = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Assert.True(used < MostPerDocument, $"Seed {Seed}, document {number}, from {name}: {used} bytes were allocated.\n{Convert.ToBase64String(damaged)}");
        }

        Assert.InRange(refused, documents / 2, documents - 1);
        Assert.InRange(slowest / (double)Stopwatch.Frequency, 0, 10);

        // Other tests run beside this one: what it might keep of its documents would be far more.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 256L * 1024 * 1024);
    }

    // An event or an activity as one of its family, as itself, or as it is stored.
    private static Type FamilyOf(Type type, Random random) => random.Next(4) switch
    {
        0 => type,
        1 when type.IsSubclassOf(typeof(InspectionEvent)) => typeof(StoredEvent),
        _ => type.IsSubclassOf(typeof(InspectionEvent)) ? typeof(InspectionEvent)
            : type.IsSubclassOf(typeof(InspectionEvent)) ? typeof(InspectionEvent)
            : type.IsSubclassOf(typeof(FieldworkActivity)) ? typeof(FieldworkActivity)
            : type,
    };

    private static bool IsRefused(Type type, byte[] json)
    {
        JsonTypeInfo info = SendInspectionJson.Options.GetTypeInfo(type);
        object? value;
        try
        {
            value = JsonSerializer.Deserialize(json, info);
        }
        catch (JsonException fault)
        {
            Assert.StartsWith("$", fault.Path, StringComparison.Ordinal);
            return true;
        }

        if (value is not null)
        {
            byte[] written = JsonSerializer.SerializeToUtf8Bytes(value, info);
            object read = JsonSerializer.Deserialize(written, info)!;
            Assert.True(
                RoundTripTests.IsEqualByValue(type) ? value.Equals(read) : written.AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(read, info)),
                $"{value} is not read as the same.");
        }

        return false;
    }

    private static byte[] Damage(Random random, byte[] json)
    {
        List<byte> bytes = [.. json];
        for (int change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            int place = random.Next(bytes.Count);
            switch (random.Next(9))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[place] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(place, bytes.Count - place);
                    break;
                case 3:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 30), bytes.Count - place));
                    break;
                case 4:
                    bytes.InsertRange(place, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]));
                    break;
                case 5:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(random.Next(1, 200), bytes.Count - place)));
                    break;
                case 6:
                    ReplaceValue(random, bytes, place);
                    break;
                case 7:
                    RepeatMember(random, bytes, place);
                    break;
                default:
                    bytes[place] = (byte)"0123456789"[random.Next(10)];
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Puts something of another type in the place of a member's value.</summary>
    private static void ReplaceValue(Random random, List<byte> bytes, int place)
    {
        int colon = bytes.IndexOf((byte)':', place);
        if (colon >= 0)
        {
            int end = bytes.FindIndex(colon, each => each is (byte)',' or (byte)'}');
            bytes.RemoveRange(colon + 1, (end < 0 ? bytes.Count : end) - colon - 1);
            bytes.InsertRange(colon + 1, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]));
        }
    }

    private static void RepeatMember(Random random, List<byte> bytes, int place)
    {
        int start = bytes.IndexOf((byte)'"', place);
        int end = start < 0 ? -1 : bytes.IndexOf((byte)',', start);
        if (end >= 0)
        {
            bytes.InsertRange(random.Next(2) == 0 ? start : end + 1, bytes.GetRange(start, end - start + 1));
        }
    }

    private static byte[] History() =>
        Encoding.UTF8.GetBytes(SendInspectionJson.Write(Inspections.Stories.Events(Inspections.Stories.InsufficientProgress).ToValueList()));
}
