using System.Text;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Fuzz;

namespace SendInspection.Domain.Tests.Json;

/// <summary>Golden documents, damaged in every way; <c>FUZZ=full</c> damages half a million, <c>SEND_FUZZ_SEED</c> in other ways. See also tests/fuzz.</summary>
public class FuzzTests
{
    private const int Seed = 20161109;
    private const int Short = 20_000;
    private const int Full = 500_000;

    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", "\"", ",", ":", "null", "true", "1e999", "-0", "0.5", "9223372036854775808", new('9', 400), "\\uD800", "\\uDC00x", "\\u0000", "\\",
        "\"type\":", "\"type\":\"event\",", "\"number\":1,", "\"on\":[]", "{}", "[[[[[[[[[[[[[[[[[[[[", "{\"entry\":{\"entry\":{\"entry\":{\"entry\":",
        "9999-99-99", "-0001-01-01", "2016-02-30", "2016-05-01/2016-04-01", "\u202E", "\uFEFF", "//", "/**/", "hmi", "entry-corrected", "\\u006e", " ", "\n",
    ];

    private static readonly string[] Names =
        ["\"type\"", "\"on\"", "\"number\"", "\"entry\"", "\"reason\"", "\"\"", "\"...\"", "\"a.b['c']\"", "\"\\u006fn\"", "\"\\uD83C\"", $"\"{new string('x', 200)}\"", "1"];

    private static readonly (string Name, Type Type, byte[] Json)[] Corpus =
        [.. GoldenJsonTests.All.Select(file => (file.Name, file.Type, Encoding.UTF8.GetBytes(file.Json))).Append(("history", typeof(ValueList<InspectionEvent>), History()))];

    /// <summary>Whatever is done to a document, the promises of SECURITY.md are kept; most of the documents are refused.</summary>
    [Fact]
    public void A_damaged_document_is_refused_with_a_path_or_is_a_value_that_can_be_written()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("SEND_FUZZ_SEED"), out int given) ? given : Seed;
        int documents = Environment.GetEnvironmentVariable("FUZZ") == "full" ? Full : Short;
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}, {documents} documents.");
        Random random = new(seed);
        int read = 0;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int number = 0; number < documents; number++)
        {
            (string name, Type type, byte[] json) = Corpus[random.Next(Corpus.Length)];
            byte[] damaged = Damage(random, json);
            try
            {
                Contract.Checks["event"](damaged);
                read += Contract.Value(damaged, random.Next(2) == 0 ? type : FamilyOf(type)) ? 1 : 0;
            }
            catch (Exception other)
            {
                Assert.Fail($"SEND_FUZZ_SEED={seed}, document {number}, from {name}: {other}\n{Convert.ToBase64String(damaged)}");
            }
        }

        Assert.InRange(read, 1, documents / 2);

        // Other tests run beside this one: what it might keep of its documents would be far more.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 256L * 1024 * 1024);
    }

    // An event, an activity or a report as one of its family.
    private static Type FamilyOf(Type type) =>
        type.IsSubclassOf(typeof(InspectionEvent)) ? typeof(InspectionEvent)
        : type.IsSubclassOf(typeof(FieldworkActivity)) ? typeof(FieldworkActivity)
        : type.IsSubclassOf(typeof(InspectionReport)) ? typeof(InspectionReport)
        : type;

    private static byte[] Damage(Random random, byte[] json)
    {
        List<byte> bytes = [.. json];
        for (int change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            int place = random.Next(bytes.Count);
            switch (random.Next(13))
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
                case 8:
                    Rename(random, bytes, place);
                    break;
                case 9:
                    Nest(random, bytes, place);
                    break;
                case 10:
                    SwapMembers(bytes, place);
                    break;
                case 11:
                    Splice(random, bytes, place);
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

    /// <summary>Gives a member another name: one of another document, or one made of dots or of halves of pairs.</summary>
    private static void Rename(Random random, List<byte> bytes, int place)
    {
        int colon = bytes.IndexOf((byte)':', place);
        int start = colon < 1 ? -1 : bytes.LastIndexOf((byte)'"', colon - 1);
        start = start < 1 ? -1 : bytes.LastIndexOf((byte)'"', start - 1);
        if (start >= 0)
        {
            bytes.RemoveRange(start, colon - start);
            bytes.InsertRange(start, Encoding.UTF8.GetBytes(Names[random.Next(Names.Length)]));
        }
    }

    /// <summary>Puts a value into objects or arrays, up to deeper than is allowed.</summary>
    private static void Nest(Random random, List<byte> bytes, int place)
    {
        int colon = bytes.IndexOf((byte)':', place);
        int end = colon < 0 ? -1 : bytes.FindIndex(colon, each => each is (byte)',' or (byte)'}');
        if (end >= 0)
        {
            int levels = random.Next(1, SendInspectionJson.MaxDepth + 2);
            bool inArrays = random.Next(2) == 0;
            bytes.InsertRange(end, Encoding.UTF8.GetBytes(new string(inArrays ? ']' : '}', levels)));
            bytes.InsertRange(colon + 1, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(inArrays ? "[" : "{\"entry\":", levels))));
        }
    }

    private static void SwapMembers(List<byte> bytes, int place)
    {
        int start = bytes.IndexOf((byte)'"', place);
        int middle = start < 0 ? -1 : bytes.IndexOf((byte)',', start);
        int end = middle < 0 ? -1 : bytes.FindIndex(middle + 1, each => each is (byte)',' or (byte)'}');
        if (end >= 0)
        {
            List<byte> first = bytes.GetRange(start, middle - start);
            bytes.RemoveRange(start, middle + 1 - start);
            bytes.InsertRange(end - first.Count - 1, [(byte)',', .. first]);
        }
    }

    /// <summary>Goes on as another document does from its first comma or later.</summary>
    private static void Splice(Random random, List<byte> bytes, int place)
    {
        byte[] other = Corpus[random.Next(Corpus.Length)].Json;
        int comma = Array.IndexOf(other, (byte)',', random.Next(other.Length));
        int cut = bytes.IndexOf((byte)',', place);
        if (comma >= 0 && cut >= 0)
        {
            bytes.RemoveRange(cut, bytes.Count - cut);
            bytes.AddRange(other[comma..]);
        }
    }

    private static byte[] History() =>
        Encoding.UTF8.GetBytes(SendInspectionJson.Write(Inspections.Stories.Events(Inspections.Stories.InsufficientProgress).ToValueList()));
}
