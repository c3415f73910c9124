using System.Text;
using System.Text.Json.Nodes;

namespace SendInspection.Domain.Tests.Calendars;

public class MalformedGovUkJsonTests
{
    private static string Fault(string json, string division = GoldenList.England) =>
        Assert.Throws<FormatException>(() => WorkingDayCalendar.FromGovUkJson(json, division)).Message;

    private static string Event(string fields) => "{\"england-and-wales\": {\"events\": [" + fields + "]}}";

    [Theory]
    [InlineData("", "england-and-wales: the list is empty. Enter the text of GOV.UK's list of bank holidays.")]
    [InlineData("{\n \"a\": tru }", "england-and-wales: not JSON, at line 2, byte 10: ")]
    [InlineData("[]", "england-and-wales: the list is an array. Use an object with a member for each division.")]
    [InlineData("{}", "england-and-wales: the list does not have this division. Use one that it has: none.")]
    [InlineData("""{"scotland": {}, "wales": {}}""", "england-and-wales: the list does not have this division. Use one that it has: scotland, wales.")]
    [InlineData("""{"england-and-wales": 7}""", "england-and-wales: the division is 7. Use an object with a member events.")]
    [InlineData("""{"england-and-wales": {}}""", "england-and-wales: events is missing. Add an array of events.")]
    [InlineData("""{"england-and-wales": {"events": {}}}""", "england-and-wales: events is an object. Use an array of events.")]
    [InlineData("""{"england-and-wales": {"events": []}}""", "england-and-wales: events is empty. Add at least one event.")]
    [InlineData("""{"england-and-wales": {"events": [null]}}""", "england-and-wales: event 1 is null. Use an object with title, date and notes.")]
    public void A_list_of_another_shape_is_refused(string json, string message) => Assert.StartsWith(message, Fault(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"date": "2027-07-02", "notes": ""}""", "event 1: title is missing. Enter the name of the bank holiday, for example \"Boxing Day\".")]
    [InlineData("""{"title": 1, "date": "2027-07-02", "notes": ""}""", "event 1: title is 1. Enter the name of the bank holiday, for example \"Boxing Day\".")]
    [InlineData("""{"title": " ", "date": "2027-07-02", "notes": ""}""", "event 1: title is empty. Enter the name of the bank holiday, for example \"Boxing Day\".")]
    [InlineData("""{"title": "A", "notes": ""}""", "event 1 \"A\": date is missing. Enter a date, for example \"2026-12-25\".")]
    [InlineData("""{"title": "A", "date": 20270702, "notes": ""}""", "event 1 \"A\": date is 20270702. Enter a date, for example \"2026-12-25\".")]
    [InlineData("""{"title": "A", "date": "2027-02-29", "notes": ""}""", "event 1 \"A\": date is \"2027-02-29\". Enter a date as yyyy-MM-dd, for example \"2026-12-25\".")]
    [InlineData("""{"title": "A", "date": "2/7/2027", "notes": ""}""", "event 1 \"A\": date is \"2/7/2027\". Enter a date as yyyy-MM-dd, for example \"2026-12-25\".")]
    [InlineData("""{"title": "A", "date": "1977-12-31", "notes": ""}""", "event 1 \"A\": date is 1977-12-31. Enter a day of 1978-01-01 to 2099-12-31.")]
    [InlineData("""{"title": "A", "date": "2100-01-01", "notes": ""}""", "event 1 \"A\": date is 2100-01-01. Enter a day of 1978-01-01 to 2099-12-31.")]
    [InlineData("""{"title": "A", "date": "2027-07-02"}""", "event 1 \"A\": notes is missing. Enter a text, empty if there is nothing to note.")]
    [InlineData("""{"title": "A", "date": "2027-07-02", "notes": null}""", "event 1 \"A\": notes is null. Enter a text, empty if there is nothing to note.")]
    public void A_faulty_event_is_named_with_its_field_its_value_and_what_would_be_right(string json, string message) =>
        Assert.Equal($"england-and-wales: {message}", Fault(Event(json)));

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        string message = Fault(GoldenList.Changed(events =>
        {
            events[0]!["title"] = null;
            events[1]!["date"] = "2012-04-31";
            events.Put("2028-12-26", "Boxing Day again");
        }));
        Assert.Equal(
            """
            england-and-wales: event 1: title is null. Enter the name of the bank holiday, for example "Boxing Day".
            england-and-wales: event 2 "Good Friday": date is "2012-04-31". Enter a date as yyyy-MM-dd, for example "2026-12-25".
            england-and-wales: event 141 "Boxing Day again": date is 2028-12-26, that of event 140 "Boxing Day" too: list each day once.
            """,
            message);
    }

    [Fact]
    public void A_message_stays_readable_whatever_the_list_holds()
    {
        string message = Fault(GoldenList.Changed(events =>
        {
            foreach (JsonNode? item in events)
            {
                item!["date"] = new string('9', 10_000) + "\n";
            }
        }));
        Assert.Equal(21, message.Split('\n').Length);
        Assert.EndsWith("england-and-wales: and 120 more", message, StringComparison.Ordinal);
        Assert.True(message.Length < 10_000);
    }

    [Theory]
    [InlineData(20, "event 20 \"A\"")]
    [InlineData(21, "and 1 more")]
    public void Twenty_faults_are_told_and_the_rest_counted(int faults, string last)
    {
        string[] lines = Fault(Event(string.Join(',', Enumerable.Repeat("""{"title": "A", "date": "?", "notes": ""}""", faults)))).Split('\n');
        Assert.StartsWith($"england-and-wales: {last}", lines[^1], StringComparison.Ordinal);
        Assert.Equal(faults, lines.Length);
    }

    [Fact]
    public void Twenty_divisions_are_named_and_no_more()
    {
        string message = Fault("{" + string.Join(',', Enumerable.Range(1, 21).Select(number => $"\"division {number}\": 0")) + "}");
        Assert.EndsWith("division 19, division 20.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "…")]
    public void Sixty_characters_of_a_value_are_shown(int length, string after)
    {
        string shown = new('x', 60);
        Assert.Contains($"date is \"{shown}{after}\".", Fault(Event($$"""{"title": "A", "date": "{{new string('x', length)}}", "notes": ""}""")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_a_text_is_shown_as_one_on_one_line() => Assert.StartsWith(
        "england-and-wales: the division is the text \"no  list\". Use an object", Fault("""{"england-and-wales": "no\n\tlist"}"""), StringComparison.Ordinal);

    [Fact]
    public void A_gap_is_told_only_of_a_list_that_has_no_other_fault() => Assert.Equal(
        "scotland: event 3: title is missing. Enter the name of the bank holiday, for example \"Boxing Day\".",
        Fault(
            """
            {"scotland": {"events": [
                {"title": "A", "date": "2012-01-02", "notes": ""},
                {"title": "A", "date": "2014-01-02", "notes": ""},
                {"date": "2014-01-03", "notes": ""}]}}
            """,
            "scotland"));

    [Fact]
    public void Another_nation_has_no_rule_for_a_year_that_is_left_out() => Assert.Equal(
        "scotland: events has no day between the years 2012 and 2014: list every year from the first to the last.",
        Fault(
            """
            {"scotland": {"events": [
                {"title": "A", "date": "2012-01-02", "notes": ""},
                {"title": "A", "date": "2014-01-02", "notes": ""}]}}
            """,
            "scotland"));

    [Fact]
    public void Text_that_is_not_Unicode_is_refused()
    {
        Assert.Contains("not valid Unicode", Fault(Event("{\"title\": \"\uD800\"}")), StringComparison.Ordinal);
        Assert.Contains("not valid Unicode", Fault(Event("""{"title": "\uD800", "date": "2027-07-02", "notes": ""}""")), StringComparison.Ordinal);
        using MemoryStream bytes = new([.. "{\"england-and-wales\": \""u8, 0xFF, 0xFE, .. "\"}"u8]);
        Assert.Throws<FormatException>(() => WorkingDayCalendar.FromGovUkJson(bytes));
    }

    [Fact]
    public void The_place_of_what_is_not_JSON_is_told_once() =>
        Assert.DoesNotContain("BytePositionInLine", Fault("{"), StringComparison.Ordinal);

    [Theory]
    [InlineData(16, "this division")]
    [InlineData(17, "not JSON")]
    public void A_list_is_sixteen_deep_at_most(int depth, string fault) => Assert.Contains(
        fault, Fault("{\"a\": " + new string('[', depth - 1) + new string(']', depth - 1) + "}"), StringComparison.Ordinal);

    [Fact]
    public void Depth_is_bounded() =>
        Assert.Contains("not JSON", Fault(new string('[', 100_000) + new string(']', 100_000)), StringComparison.Ordinal);

    [Fact]
    public void A_null_or_a_closed_stream_is_the_callers_bug()
    {
        Assert.Throws<ArgumentNullException>(() => WorkingDayCalendar.FromGovUkJson((string)null!));
        Assert.Throws<ArgumentNullException>(() => WorkingDayCalendar.FromGovUkJson((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => WorkingDayCalendar.FromGovUkJson(GoldenList.Text, null!));
        MemoryStream closed = new();
        closed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => WorkingDayCalendar.FromGovUkJson(closed));
    }

    /// <summary>Bytes and text of a short list, changed at random: either a calendar comes out or a <see cref="FormatException"/>.</summary>
    [Fact]
    public void Garbage_never_ends_in_anything_but_a_FormatException()
    {
        string whole = GoldenList.Changed(events => events.Drop(date => string.CompareOrdinal(date, "2027") < 0));
        byte[] golden = Encoding.UTF8.GetBytes(whole[..(whole.IndexOf("\"scotland\"", StringComparison.Ordinal) - 1)] + "}");
        string[] fragments =
        [
            "{", "}", "[", "]", "\"", ",", ":", "null", "1e999", "-0", "\\uD800", "\\u0000", "\"events\"", "\"title\":{}", "\"date\":[]",
            "\"notes\":1", "9999-99-99", "-0001-01-01", "2027-12-27", "\u202E", "\uFEFF", "//", "[[[[[[[[[[[[[[[[[[",
        ];
        Random random = new(20220919);
        int refused = 0;
        for (int round = 0; round < 3000; round++)
        {
            List<byte> bytes = [.. golden];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int place = random.Next(bytes.Count);
                switch (random.Next(5))
                {
                    case 0:
                        bytes[place] = (byte)random.Next(256);
                        break;
                    case 1:
                        bytes.RemoveRange(place, Math.Min(random.Next(1, 40), bytes.Count - place));
                        break;
                    case 2:
                        bytes.InsertRange(place, Encoding.UTF8.GetBytes(fragments[random.Next(fragments.Length)]));
                        break;
                    case 3:
                        bytes.InsertRange(place, bytes.GetRange(place, Math.Min(random.Next(1, 200), bytes.Count - place)));
                        break;
                    default:
                        bytes[place] = (byte)"0123456789"[random.Next(10)];
                        break;
                }
            }

            string division = random.Next(20) == 0 ? "scotland" : GoldenList.England;
            try
            {
                using MemoryStream stream = new([.. bytes]);
                _ = round % 2 == 0
                    ? WorkingDayCalendar.FromGovUkJson(stream, division)
                    : WorkingDayCalendar.FromGovUkJson(Encoding.Latin1.GetString([.. bytes]), division);
            }
            catch (FormatException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 500, 2999);
    }

    [Fact]
    public void A_date_with_more_after_a_NUL_is_not_a_date() =>
        Assert.Contains("Enter a date as yyyy-MM-dd", Fault(Event("""{"title": "A", "date": "2027-07-02\u0000 or so", "notes": ""}""")), StringComparison.Ordinal);
}
