using System.Text;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Programmes;

public class InspectionRecordsJsonTests
{
    private static readonly string Table = File.ReadAllText(Repository.PathOf("docs/examples/data/inspections-2016.json"));

    // Rochdale is row 9.
    [Theory]
    [InlineData("\"areaCode\": \"354\"", "\"areaCode\": \"999\"", "row 9, field areaCode: No local area has the code 999 on 2016-09-19.")]
    [InlineData("\"areaCode\": \"354\"", "\"areaCode\": \"35x\"", "row 9, field areaCode: \"35x\" is not the code of a local authority. Enter three digits, for example 354.")]
    [InlineData("\"areaCode\": \"354\",", "", "row 9, field areaCode: The code of the local authority is missing. Enter three digits, for example 354.")]
    [InlineData("\"areaCode\": \"354\"", "\"areaCode\": 354", "row 9, field areaCode: ")]
    [InlineData("\"areaCode\": \"354\"", "\"areaCode\": \"355\"", "row 9, field area: \"Rochdale\" is not the name of 355 in the register: that is \"Salford\".")]
    [InlineData("\"areaCode\": \"354\"", "\"areaCode\": \"354\", \"areaCode\": \"354\"", "row 9")]
    [InlineData("{\"on\": \"2016-09-19\"", "{\"on\": \"19/09/2016\"", "row 9, field firstDay.on: \"19/09/2016\" is not a date. Enter a date as yyyy-MM-dd, for example 2016-09-23.")]
    [InlineData("{\"on\": \"2016-09-19\"", "{\"on\": \"2016-09-31\"", "row 9, field firstDay.on: \"2016-09-31\" is not a date")]
    [InlineData("{\"on\": \"2016-09-19\"", "{\"on\": \"2016-09-26\"", "row 9, field lastDay: The last day is 2016-09-23, before the first day, 2016-09-26.")]
    [InlineData("{\"on\": \"2016-09-19\"", "{\"on\": \"1816-09-19\"", "row 9, field firstDay: 1816-09-19 is before ")]
    [InlineData("{\"on\": \"2016-09-19\", ", "{", "row 9, field firstDay.on: A date is either a day or an interval. Enter the day, as on, or the first and last possible day, as from and to.")]
    [InlineData("\"result\": \"sufficient progress in all\"", "\"result\": \" \"", "row 9, field revisit.result: The result of the revisit is missing.")]
    public void A_fault_is_named_by_row_and_field_and_the_other_rows_are_kept(string right, string wrong, string fault)
    {
        string table = Table.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Table, table);

        InspectionRecordsRead read = InspectionRecordsJson.Read(table);

        Assert.StartsWith(fault, Assert.Single(read.Faults).ToString(), StringComparison.Ordinal);
        Assert.Equal(19, read.Records.Count);
    }

    [Theory]
    [InlineData(9, "areaCode", 3, "row 9, field areaCode: Wrong. (line 3, column 7)")]
    [InlineData(9, null, 3, "row 9: Wrong. (line 3, column 7)")]
    [InlineData(null, "areaCode", 3, "field areaCode: Wrong. (line 3, column 7)")]
    [InlineData(null, null, 3, "Wrong. (line 3, column 7)")]
    [InlineData(9, "areaCode", null, "row 9, field areaCode: Wrong.")]
    public void A_fault_is_told_with_as_much_of_its_place_as_there_is(int? row, string? field, int? line, string told) =>
        Assert.Equal(told, new RowFault(row, field, "Wrong.", line, line is null ? null : 7).ToString());

    [Fact]
    public void All_faults_are_told_at_once()
    {
        InspectionRecordsRead read = InspectionRecordsJson.Read("""
            [
              { "framework": "send-2017", "areaCode": "1", "firstDay": { "from": "2016-05-02", "to": "2016-05-01" }, "statement": {} },
              null,
              7
            ]
            """);
        Assert.Empty(read.Records);
        Assert.Equal(
            [
                (1, "framework"), (1, "areaCode"), (1, "lastDay"), (1, "firstDay.source"), (1, "firstDay.confidence"), (1, "firstDay.to"),
                (1, "statement.source"), (1, "statement.confidence"), (1, "statement.required"), (2, null), (3, null),
            ],
            read.Faults.Select(fault => (fault.Row ?? 0, fault.Field)));
    }

    [Fact]
    public void A_row_with_values_of_another_kind_is_told_all_of_its_faults_and_no_name_of_a_type()
    {
        InspectionRecordsRead read = InspectionRecordsJson.Read("""
            [{
              "framework": 2016, "areaCode": "354", "areaKode": "354", "area": ["Rochdale"], "areaCode": "355",
              "firstDay": "2016-09-19", "lastDay": { "on": 20160923, "source": "letter", "confidence": "sure" },
              "letterReceived": { "from": true, "source": {}, "confidence": null }, "statement": { "required": "yes", "source": "letter", "confidence": "quoted" },
              "outcome": { "number": 1.5, "source": "letter", "confidence": "\ud83d" }, "\ud83d": 1
            }]
            """);
        Assert.Empty(read.Records);
        Assert.Equal(
            [
                "framework: Text is expected, and this is a number.",
                "areaKode: areaKode is not a member of inspection record, which has framework, areaCode, area, firstDay, lastDay, letterReceived, letterPublished, statement, statementSubmitted, revisit, outcome.",
                "area: Text is expected, and this is an array.",
                "areaCode: areaCode is in inspection record twice.",
                "firstDay: An object (date) is expected, and this is \"2016-09-19\".",
                "lastDay.on: Text is expected, and this is a number.",
                "letterReceived.from: Text is expected, and this is true.",
                "letterReceived.source: Text is expected, and this is an object.",
                "statement.required: true or false is expected, and this is \"yes\".",
                "outcome.number: A whole number is expected, and this is a number that has a fraction or is too large.",
                "outcome.confidence: The text is not Unicode: half of a character is missing, or a byte is not UTF-8.",
                "['?']: ? is not a member of inspection record, which has framework, areaCode, area, firstDay, lastDay, letterReceived, letterPublished, statement, statementSubmitted, revisit, outcome.",
                "lastDay.confidence: \"sure\" is not a confidence. Enter one of: quoted, derived, remembered, assumed.",
                "letterReceived.confidence: The confidence is missing. Enter one of: quoted, derived, remembered, assumed.",
                "letterReceived.to: The date is missing. Enter a date as yyyy-MM-dd, for example 2016-09-23.",
            ],
            read.Faults.Select(fault => $"{fault.Field}: {fault.Message}"));
        Assert.All(read.Faults, fault => Assert.True(fault is { Row: 1, Line: >= 1, Column: > 1 }));
    }

    [Fact]
    public void A_misspelt_member_is_told_beside_what_is_missing_for_it() => Assert.Equal(
        ["areaKode", "areaCode"],
        InspectionRecordsJson.Read(Table.Replace("\"areaCode\": \"354\"", "\"areaKode\": \"354\"", StringComparison.Ordinal)).Faults.Select(fault => fault.Field));

    [Fact]
    public void A_table_is_no_longer_than_any_other_document()
    {
        string row = Table[Table.IndexOf('{', StringComparison.Ordinal)..(Table.IndexOf("},\n  {", StringComparison.Ordinal) + 1)];
        string full = $"[{row}{new string(' ', SendInspectionJson.MaxLength - row.Length - 2)}]";
        Assert.Single(InspectionRecordsJson.Read(full).Records);
        foreach (string longer in new[] { full + " ", "[\"" + new string('é', SendInspectionJson.MaxLength / 2) + "\"]" })
        {
            Assert.Equal(
                new RowFault(null, null, "The table is longer than 4194304 bytes. Split it into shorter ones; no row was read."),
                Assert.Single(InspectionRecordsJson.Read(longer).Faults));
        }
    }

    [Fact]
    public void A_thousand_faults_are_listed_and_the_others_counted()
    {
        InspectionRecordsRead rows = InspectionRecordsJson.Read("[" + string.Join(',', Enumerable.Repeat("7", 1_500)) + "]");
        Assert.Equal(1_001, rows.Faults.Count);
        Assert.Equal(new RowFault(null, null, "There are 500 more faults, which are not listed. Put these right and read the table again."), rows.Faults[^1]);

        InspectionRecordsRead members = InspectionRecordsJson.Read("[{" + string.Join(',', Enumerable.Repeat("\"x\":0", 1_500)) + "}, 7]");
        Assert.Equal(1_001, members.Faults.Count);

        // The row lacks its edition, its area and both of its days, and the next one is no row.
        Assert.StartsWith("There are 505 more faults", members.Faults[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_that_are_only_counted_are_not_counted_once_more_as_missing()
    {
        // The edition is there, as a number; that it is missing as well must not be counted.
        InspectionRecordsRead read = InspectionRecordsJson.Read("[{" + string.Join(',', Enumerable.Repeat("\"x\":0", 1_000)) + ", \"framework\": 7}]");
        Assert.StartsWith("There are at least 1 more faults", read.Faults[^1].Message, StringComparison.Ordinal);
        Assert.Empty(read.Records);
    }

    [Theory]
    [InlineData("", "The table is empty. Enter an array of rows; no row was read.")]
    [InlineData(" \n\t", "The table is empty.")]
    [InlineData("{}", "An array of rows is expected")]
    [InlineData("[", "Not JSON")]
    [InlineData("null", "An array of rows is expected, and this is null; no row was read.")]
    public void What_is_no_table_at_all_is_told_so(string json, string fault)
    {
        InspectionRecordsRead read = InspectionRecordsJson.Read(json);
        Assert.Contains(fault, Assert.Single(read.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_text_stops_being_JSON_the_line_the_row_and_the_field_are_told()
    {
        string broken = Table.Replace("\"areaCode\": \"354\",", "\"areaCode\": 35 4,", StringComparison.Ordinal);
        string fault = Assert.Single(InspectionRecordsJson.Read(broken).Faults).ToString();
        int line = Table[..Table.IndexOf("\"areaCode\": \"354\"", StringComparison.Ordinal)].Count(character => character == '\n') + 1;
        Assert.StartsWith("row 9, field areaCode: Not JSON", fault, StringComparison.Ordinal);
        Assert.Contains($"line {line}", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_cut_off_anywhere_gives_a_fault_and_nothing_else()
    {
        for (int length = 0; length < Table.Length - 2; length += 97)
        {
            Assert.NotEmpty(InspectionRecordsJson.Read(Table[..length]).Faults);
        }
    }

    [Theory]
    [InlineData("\"35x\"", "areaCode", "\"35x\"")]
    [InlineData("354", "areaCode", "354")]
    [InlineData("{ \"on\": 1 }", "areaCode", "{ \"on\"")]
    [InlineData("\"354\", \"letterPublished\": { \"on\": \"soon\", \"source\": \"é👶\", \"confidence\": \"quoted\" }", "letterPublished.on", "\"soon\"")]
    [InlineData("\"354\", \"letterPublished\": { \"on\": \"2016-11-09\", \"confidence\": \"quoted\" }", "letterPublished.source", "{ \"on\": \"2016-11-09\"")]
    [InlineData("\"354\", \"statement\": { \"source\": \"é👶\", \"confidence\": \"sure\", \"required\": true }", "statement.confidence", "\"sure\"")]
    [InlineData("\"354\", \"colour\": \"blue\"", "colour", "\"blue\"")]
    public void A_fault_is_placed_by_line_and_column_of_its_value_or_of_what_lacks_it(string areaCode, string field, string placed)
    {
        string json = $$"""
            [
              { "framework": "send-2016",
                "area": "Rochdale", "areaCode": {{areaCode}},
                "firstDay": { "on": "2016-09-19", "source": "s", "confidence": "quoted" },
                "lastDay": { "on": "2016-09-23", "source": "s", "confidence": "quoted" } }
            ]
            """;
        foreach (string lineEnd in new[] { "\n", "\r\n" })
        {
            RowFault fault = Assert.Single(InspectionRecordsJson.Read(json.ReplaceLineEndings(lineEnd)).Faults);
            int column = json.Split('\n')[2].IndexOf(placed, StringComparison.Ordinal) + 1;
            Assert.Equal((1, field, 3, column), (fault.Row, fault.Field, fault.Line, fault.Column));
            Assert.EndsWith($" (line 3, column {column})", fault.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("[", 1, 2)]
    [InlineData("[]\n\n  x", 3, 3)]
    [InlineData("[ \"é👶\" x", 1, 9)]
    public void Where_the_text_stops_being_JSON_is_placed(string json, int line, int column)
    {
        RowFault fault = Assert.Single(InspectionRecordsJson.Read(json).Faults);
        Assert.Equal((line, column), (fault.Line, fault.Column));
    }

    [Fact]
    public void Half_of_a_pair_is_placed_and_not_replaced_in_silence()
    {
        RowFault fault = Assert.Single(InspectionRecordsJson.Read($"[\n{{ \"area\": \"é{'\uD83D'}\" }}]").Faults);
        Assert.Equal((2, 13), (fault.Line, fault.Column));
    }

    [Fact]
    public void Text_nested_too_deep_is_a_fault_and_not_a_stack_overflow()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 1_000_000));
        RowFault fault = Assert.Single(InspectionRecordsJson.Read(deep).Faults);
        Assert.Equal((1, 17), (fault.Line, fault.Column));
        Assert.Contains("nested more than 16 deep", fault.Message, StringComparison.Ordinal);
        Assert.Single(InspectionRecordsJson.Read("[{\"firstDay\":" + string.Concat(Enumerable.Repeat("{\"on\":", 1_000_000))).Faults);
    }

    [Fact]
    public void A_table_with_any_characters_changed_gives_rows_and_placed_faults_and_nothing_else()
    {
        Random random = new(6);
        string[] strange = ["\"", "{", "}", "[", "]", ",", ":", "\\", "\\uD83D", "\uDFFF", "null", "1e999", "\0", "é", "\n", "\"on\": 1,"];
        for (int round = 0; round < 2_000; round++)
        {
            string table = Table;
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(table.Length);
                table = table[..at] + strange[random.Next(strange.Length)] + table[Math.Min(table.Length, at + random.Next(3))..];
            }

            InspectionRecordsRead read = InspectionRecordsJson.Read(table);
            Assert.All(read.Faults, fault => Assert.True(fault is { Line: > 0, Column: > 0 } || fault.Row is null, fault.ToString()));
        }
    }

    [Theory]
    [InlineData("\"number\":1.5", "3", "outcome.number")]
    [InlineData("\"number\":3", "\"yes\"", "statement.required")]
    public void What_cannot_be_read_is_not_said_to_contradict_the_rest_as_well(string number, string required, string field)
    {
        string json = Row($$""","outcome":{{{number}},"source":"s","confidence":"quoted"},"statement":{"required":{{(required == "3" ? "true" : required)}},"source":"s","confidence":"quoted"}""");
        Assert.Equal(field, Assert.Single(InspectionRecordsJson.Read(json).Faults).Field);
    }

    [Fact]
    public void A_name_that_is_empty_hides_no_fault_beside_it()
    {
        string json = Row(""","letterReceived":{"":1,"on":"nonsense","source":"s","confidence":"sure"}""");
        string?[] fields = [.. InspectionRecordsJson.Read(json).Faults.Select(fault => fault.Field)];
        Assert.Contains("letterReceived.on", fields);
        Assert.Contains("letterReceived.confidence", fields);
    }

    [Fact]
    public void A_field_that_is_there_twice_hides_no_fault_of_the_first()
    {
        string json = Row(""","letterReceived":{"on":"nonsense","source":"s","confidence":"quoted"},"letterReceived":{"on":"2023-10-10","source":"s","confidence":"quoted"}""");
        string?[] fields = [.. InspectionRecordsJson.Read(json).Faults.Select(fault => fault.Field)];
        Assert.Contains("letterReceived", fields);
        Assert.Contains("letterReceived.on", fields);
    }

    [Fact]
    public void A_value_whose_name_is_written_with_an_escape_is_placed_where_it_is()
    {
        string json = Row("").Replace("\"framework\":\"area-send-2023\"", "\n\"framew\\u006frk\":\"nonsense\"", StringComparison.Ordinal);
        RowFault fault = Assert.Single(InspectionRecordsJson.Read(json).Faults);
        Assert.Equal(("framework", 2, 18), (fault.Field, fault.Line, fault.Column));
    }

    [Fact]
    public void A_long_name_is_never_cut_within_a_character() =>
        Assert.All(InspectionRecordsJson.Read(Row($",\"{new string('a', 79)}🏫\":1")).Faults, fault => Assert.Equal(fault.ToString(), Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(fault.ToString()))));

    private static string Row(string more) =>
        $$"""[{"framework":"area-send-2023","areaCode":"354","firstDay":{"on":"2023-09-19","source":"s","confidence":"quoted"},"lastDay":{"on":"2023-09-23","source":"s","confidence":"quoted"}{{more}}}]""";
}
