using System.Text;
using System.Text.Json;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Findings;
using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Json;

public class JsonFaultTests
{
    private const string Prepared =
        """{"type":"inspection-prepared","number":3,"on":"2016-09-14","team":{"lead":{"reference":"H1","name":"Jane Marsh","role":"hmi","trainedOn":"2016-04-12"},"others":[{"reference":"C1","name":"Tom Field","role":"cqc-inspector"},{"reference":"O1","name":"Ann Brook","role":"ofsted-inspector"}]},"keyLines":[]}""";

    [Theory]
    [InlineData("\"cqc-inspector\"", "\"CqcInspector\"", "$.team.others[0].role", "\"CqcInspector\" is not one of: hmi, ofsted-inspector, cqc-inspector.")]
    [InlineData("\"cqc-inspector\"", "2", "$.team.others[0].role", "a number is not one of: hmi, ofsted-inspector, cqc-inspector.")]
    [InlineData("\"cqc-inspector\"", "\"hmi\"", "$.team", "There is no CQC inspector in the team.")]
    [InlineData("\"Ann Brook\"", "\" \"", "$.team.others[1]", "empty string")]
    [InlineData("\"Ann Brook\"", "null", "$.team.others[1].name", "Text is expected, and this is null.")]
    [InlineData("\"Ann Brook\"", "\"\\uD800\"", "$.team.others[1].name", "not Unicode")]
    [InlineData("\"2016-04-12\"", "\"12/04/2016\"", "$.team.lead.trainedOn", "is not a date. Enter a date as yyyy-MM-dd")]
    [InlineData("\"2016-04-12\"", "\"2015-02-29\"", "$.team.lead.trainedOn", "is not a date")]
    [InlineData("\"2016-04-12\"", "20160412", "$.team.lead.trainedOn", "A date is expected, and this is a number.")]
    [InlineData("\"name\":\"Jane Marsh\",", "", "$.team.lead", "name is missing from inspector.")]
    [InlineData("\"name\":\"Jane Marsh\",", "\"name\":\"a\",\"name\":\"b\",", "$.team.lead.name", "name is in inspector twice.")]
    [InlineData("\"name\":\"Jane Marsh\",", "\"name\":\"a\",\"a b\":[],", "$.team.lead['a b']", "a b is not a member of inspector, which has reference, name, role, trainedOn.")]
    [InlineData("\"number\":3", "\"number\":3.5", "$.number", "A whole number is expected")]
    [InlineData("\"number\":3", "\"number\":99999999999999999999", "$.number", "A whole number is expected")]
    [InlineData("\"number\":3", "\"number\":\"3\"", "$.number", "A whole number is expected, and this is \"3\".")]
    [InlineData("\"type\":\"inspection-prepared\",", "", "$", "type is missing")]
    [InlineData("\"inspection-prepared\"", "\"InspectionPrepared\"", "$.type", "\"InspectionPrepared\", which is not a kind of event. Use one of: inspection-planned, ")]
    [InlineData("\"inspection-prepared\"", "7", "$.type", "a number, which is not a kind of event")]
    [InlineData("\"number\":3", "\"type\":\"inspection-prepared\",\"number\":3", "$.type", "type is in inspection-prepared twice.")]
    [InlineData("\"number\":3", "\"number\":3 4", "$.number", "'4' is invalid after a value")]
    public void A_fault_is_told_with_its_path(string right, string wrong, string path, string message)
    {
        string json = Prepared.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Prepared, json);
        JsonException fault = Assert.Throws<JsonException>(() => SendInspectionJson.Parse<InspectionEvent>(json));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal(path, fault.Path);

        JsonException inList = Assert.Throws<JsonException>(() => SendInspectionJson.Parse<ValueList<InspectionEvent>>($"[{Prepared},{json}]"));
        Assert.Equal("$[1]" + path[1..], inList.Path);
    }

    [Theory]
    [InlineData("""{"id":"send-2016","without":["letter","letter"]}""")]
    [InlineData("""{"id":"send-2016","letter":LIMIT,"without":["letter"]}""")]
    public void A_time_limit_is_replaced_or_left_out_and_not_both(string json)
    {
        string limit = SendInspectionJson.Write(new TimeLimit(Rules.LetterTarget, "it ended", 30));
        JsonException fault = Assert.Throws<JsonException>(() => SendInspectionJson.Parse<Framework>(json.Replace("LIMIT", limit, StringComparison.Ordinal)));
        Assert.StartsWith("The time limit \"letter\" is replaced and left out, or left out twice. Enter it once.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interval_that_ends_before_it_starts_is_told_in_plain_words() => Assert.StartsWith(
        "\"2016-05-03/2016-05-01\" is not an interval. Enter its first day and then its last, for example \"2016-05-01/2016-05-03\".",
        Assert.Throws<JsonException>(() => SendInspectionJson.Parse<DateInterval>("\"2016-05-03/2016-05-01\"")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Members_and_the_type_may_stand_in_any_order() => Assert.Equal(
        new FieldworkEnded(new LocalDate(2016, 9, 23)) { Number = 5 },
        SendInspectionJson.Parse<InspectionEvent>("""{ "on": "2016-09-23", "\u006eumber": 5, "type": "fieldwork-ended" }"""));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}x")]
    [InlineData("\uD800")]
    public void What_is_no_event_at_all_is_a_fault_of_the_whole(string json) =>
        Assert.Equal("$", Assert.Throws<JsonException>(() => SendInspectionJson.Parse<InspectionEvent>(json)).Path);

    [Fact]
    public void Null_is_no_item_of_a_list() =>
        Assert.Equal("$[0]", Assert.Throws<JsonException>(() => SendInspectionJson.Parse<List<InspectionEvent>>("[null]")).Path);

    [Fact]
    public void Depth_and_length_are_bounded_both_ways()
    {
        InspectionEvent entry = new FieldworkEnded(new LocalDate(2016, 9, 23)) { Number = 1 };
        for (int depth = 1; depth + 3 <= SendInspectionJson.MaxDepth; depth += 3)
        {
            entry = Corrected(entry);
        }

        Assert.Equal(entry, SendInspectionJson.Parse<InspectionEvent>(SendInspectionJson.Write(entry)));
        Assert.Throws<JsonException>(() => SendInspectionJson.Write(Corrected(entry)));
        Assert.NotNull(Assert.Throws<JsonException>(() => SendInspectionJson.Parse<InspectionEvent>(new string('[', 1000))).Path);

        string spaces = new(' ', SendInspectionJson.MaxLength);
        Assert.Contains("longer than", Assert.Throws<JsonException>(() => SendInspectionJson.Parse<InspectionEvent>(spaces + "{}")).Message, StringComparison.Ordinal);
        Assert.Contains("longer than", Assert.Throws<JsonException>(() => SendInspectionJson.Parse<InspectionEvent>(Encoding.UTF8.GetBytes(spaces + "{}"))).Message, StringComparison.Ordinal);
    }

    /// <summary>The deepest that a history holds, eight levels, is the source of the measure of a finding of a letter; a correction of it adds three.</summary>
    [Fact]
    public void A_letter_that_was_corrected_is_well_within_the_depth()
    {
        Triangulation stricter = new(3, 3, Triangulation.Default.Citation);
        Finding strength = Invented.Finding(triangulation: stricter);
        InspectionEvent entry = new LetterDrafted(new LocalDate(2016, 11, 9), Invented.Letter(findings: [strength, .. Invented.Findings])) { Number = 1 };
        for (int times = 0; times < (SendInspectionJson.MaxDepth - 8) / 3; times++)
        {
            entry = Corrected(entry);
        }

        ValueList<InspectionEvent> history = [entry];
        Assert.Equal(history, SendInspectionJson.Parse<ValueList<InspectionEvent>>(SendInspectionJson.Write(history)));
        ValueList<InspectionEvent> deeper = [Corrected(entry)];
        Assert.Throws<JsonException>(() => SendInspectionJson.Write(deeper));
    }

    [Fact]
    public void What_could_not_be_read_again_is_not_written()
    {
        LocalDate on = new(2016, 9, 1);
        LocalAuthorityCode rochdale = LocalAuthorityCode.Parse("354");
        Framework changed = Framework.Send2016 with { Name = "Another" };
        InspectionEvent[] lost =
        [
            new InspectionPlanned(on, rochdale, changed, on) { Number = 1 },
            new InspectionPlanned(on, rochdale, Framework.Send2016 with { Id = "send-2017" }, on) { Number = 1 },
            new InspectionPlanned(on, default, Framework.Send2016, on) { Number = 1 },
            new InspectionPlanned(on.WithCalendar(CalendarSystem.Julian), rochdale, Framework.Send2016, on) { Number = 1 },
            new InspectionDeferred(on, null!) { Number = 1 },
            new InspectionDeferred(on, "half a pair: \uD83D") { Number = 1 },
            new InspectionDeferred(on, "\uDE00 the other half") { Number = 1 },
            new MinisterDecided(on, null!) { Number = 1 },
            new MinisterDecided(on, [(MinisterialOption)99]) { Number = 1 },
            new RecordCorrected(on, null!, "Nothing") { Number = 1 },
        ];
        Assert.All(lost, each => Assert.Throws<JsonException>(() => SendInspectionJson.Write(each)));
        LocalDate julian = on.WithCalendar(CalendarSystem.Julian);
        Assert.Throws<JsonException>(() => SendInspectionJson.Write(new DateInterval(julian, julian)));
    }

    [Fact]
    public void What_is_null_where_it_may_not_be_is_named_and_not_written()
    {
        LocalDate on = new(2016, 9, 1);
        (string What, InspectionEvent Fact)[] incomplete =
        [
            ("framework", new InspectionPlanned(on, LocalAuthorityCode.Parse("354"), null!, on)),
            ("reason", new InspectionDeferred(on, null!)),
            ("reasons", new StatementFoundUnfit(on, null!)),
            ("A text", new StatementFoundUnfit(on, [null!])),
            ("finding", new FindingAgreed(on, null!)),
            ("activity", new ActivityRecorded(on, null!)),
            ("key-line-of-enquiry", new InspectionPrepared(on, Stories.Team, [null!])),
        ];
        Assert.All(incomplete, each => Assert.StartsWith(
            $"{each.What} is null, which is not written.",
            Assert.Throws<JsonException>(() => SendInspectionJson.Write(each.Fact with { Number = 1 })).Message,
            StringComparison.Ordinal));
        Assert.StartsWith(
            "event is null, which is not written.",
            Assert.Throws<JsonException>(() => SendInspectionJson.Write<ValueList<InspectionEvent>>([null!])).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "a number")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("[]", "an array")]
    [InlineData("{}", "an object")]
    public void What_is_no_date_is_told_what_it_is(string json, string what) => Assert.StartsWith(
        $"A date is expected, and this is {what}.", Assert.Throws<JsonException>(() => SendInspectionJson.Parse<LocalDate>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_date_that_is_no_text_at_all_is_a_fault_of_the_whole()
    {
        JsonException fault = Assert.Throws<JsonException>(() => SendInspectionJson.Parse<LocalDate>("\"\\uD800\""));
        Assert.StartsWith("The text is not Unicode: half of a character is missing", fault.Message, StringComparison.Ordinal);
        Assert.Equal("$", fault.Path);
    }

    [Fact]
    public void A_single_kind_of_event_has_a_type_too_and_what_is_no_kind_of_anything_has_none()
    {
        const string Ended = """{"type":"fieldwork-ended","number":5,"on":"2016-09-23"}""";
        Assert.Equal(new FieldworkEnded(new(2016, 9, 23)) { Number = 5 }, SendInspectionJson.Parse<FieldworkEnded>(Ended));
        Assert.StartsWith(
            "type is missing: \"fieldwork-ended\" is expected.",
            Assert.Throws<JsonException>(() => SendInspectionJson.Parse<FieldworkEnded>("""{"number":5,"on":"2016-09-23"}""")).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "type is not a member of inspector, which has reference, name, role, trainedOn.",
            Assert.Throws<JsonException>(() => SendInspectionJson.Parse<Inspector>("""{"reference":"H1","name":"Jane Marsh","role":"hmi","trainedOn":"2016-04-12","type":"inspector"}""")).Message,
            StringComparison.Ordinal);
    }

    private static RecordCorrected Corrected(InspectionEvent entry) =>
        new(new LocalDate(2016, 11, 9), [new Correction(1, entry)], "again") { Number = 1 };

    [Fact]
    public void The_same_edition_made_anew_is_written()
    {
        InspectionPlanned planned = new(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), Framework.Send2016 with { }, new(2016, 9, 19));
        Assert.Equal(planned, SendInspectionJson.Parse<InspectionEvent>(SendInspectionJson.Write<InspectionEvent>(planned)));
    }

    [Fact]
    public void In_a_document_of_the_hosts_own_System_Text_Json_adds_the_path()
    {
        JsonSerializerOptions options = new(SendInspectionJson.Options) { PropertyNamingPolicy = null, TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() };
        string document = $"{{\"Inspections\":{{\"a\":[{Prepared}]}}}}";
        string json = document.Replace("\"hmi\"", "\"HMI\"", StringComparison.Ordinal);
        JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HostsOwn>(json, options));
        Assert.StartsWith("$.Inspections.a", fault.Path, StringComparison.Ordinal);
        Assert.Contains("team.lead.role", fault.Message, StringComparison.Ordinal);
        Assert.Equal(document, JsonSerializer.Serialize(JsonSerializer.Deserialize<HostsOwn>(document, options), options));

        // The host's path leads to the value, and there is no more to say of a value without parts.
        JsonException date = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, LocalDate>>("""{"a":7}""", options));
        Assert.Equal(("$.a", "A date is expected, and this is a number."), (date.Path, date.Message));
    }

    [Fact]
    public void What_is_computed_is_written_and_never_read()
    {
        InspectionRecord record = Golden<InspectionRecord>("inspection-record");
        Obligation[] duties = [.. record.Obligations(new LocalDate(2017, 3, 1), WorkingDayCalendar.England)];
        string json = SendInspectionJson.Write(duties);
        Assert.NotEmpty(duties);
        Assert.Contains("\"duty\":\"", json, StringComparison.Ordinal);
        Assert.Contains("never read", Assert.Throws<JsonException>(() => SendInspectionJson.Parse<Obligation[]>(json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_is_not_known_is_the_callers_bug()
    {
        Assert.Throws<NotSupportedException>(() => SendInspectionJson.Parse<Inspection>("{}"));
        Assert.Throws<ArgumentNullException>(() => SendInspectionJson.Parse<InspectionEvent>((string)null!));
        Assert.Throws<ArgumentNullException>(() => SendInspectionJson.Write<InspectionEvent>(null!));
    }

    [Fact]
    public void Two_areas_of_the_register_never_have_the_same_two_codes() => Assert.All(
        Enumerable.Range(0, 14).SelectMany(year => LocalAreas.On(new LocalDate(2013 + year, 4, 1))).Distinct().GroupBy(area => (area.Code, area.GssCode)),
        group => Assert.Single(group));

    [Theory]
    [InlineData("\"2016-09-23\\u0000 or so\"")]
    [InlineData("\"2016-09-23\\u0000\"")]
    public void A_date_with_more_after_a_NUL_is_not_a_date(string json) => Assert.Throws<JsonException>(() => SendInspectionJson.Parse<LocalDate>(json));

    [Fact]
    public void An_interval_with_more_after_a_NUL_is_not_an_interval() =>
        Assert.Throws<JsonException>(() => SendInspectionJson.Parse<DateInterval>("\"2016-09-19\\u0000 or so/2016-09-23\\u0000 at the latest\""));

    [Fact]
    public void A_message_cuts_a_long_value_short()
    {
        string json = $"\"{new string('x', 100_000)}\"";
        Assert.All(
            new Action[] { () => SendInspectionJson.Parse<LocalAuthorityCode>(json), () => SendInspectionJson.Parse<GssCode>(json), () => SendInspectionJson.Parse<DateInterval>(json) },
            parse => Assert.InRange(Assert.Throws<JsonException>(parse).Message.Length, 1, 1_000));
    }

    [Fact]
    public void A_message_never_cuts_a_value_within_a_character()
    {
        string message = Assert.Throws<JsonException>(() => SendInspectionJson.Parse<LocalDate>($"\"{new string('a', 79)}🏫\"")).Message;
        Assert.Equal(message, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(message)));
    }

    private static T Golden<T>(string name)
        where T : notnull => SendInspectionJson.Parse<T>(GoldenJsonTests.All.First(file => Path.GetFileNameWithoutExtension(file.Name) == name).Json);

    private sealed record HostsOwn(Dictionary<string, List<InspectionEvent>> Inspections);
}
