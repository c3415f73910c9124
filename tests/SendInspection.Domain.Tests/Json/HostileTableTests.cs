using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Json;

/// <summary>Rows with more than one fault: each of them is told at once.</summary>
public class HostileTableTests
{
    private const string Known = "\"source\":\"A letter.\",\"confidence\":\"quoted\"";
    private const string FirstDay = $$"""{"on":"2016-09-19",{{Known}}}""";
    private const string LastDay = $$"""{"on":"2016-09-23",{{Known}}}""";
    private const string WithoutSource = """{"on":"2016-11-09","confidence":"quoted"}""";

    [Fact]
    public void An_area_that_is_not_in_the_register_is_told_also_where_another_field_is_wrong() =>
        Assert.Equal(["areaCode", "letterReceived.source"], Fields(Row("999", FirstDay, LastDay, WithoutSource)));

    [Fact]
    public void A_name_of_another_area_is_told_also_where_another_field_is_wrong() =>
        Assert.Equal(["area", "letterReceived.source"], Fields(Row("354\",\"area\":\"Leeds", FirstDay, LastDay, WithoutSource)));

    [Fact]
    public void Dates_that_run_backwards_are_told_also_where_another_field_is_wrong() =>
        Assert.Equal(["lastDay", "letterReceived.source"], Fields(Row("354", FirstDay, $$"""{"on":"2016-09-01",{{Known}}}""", WithoutSource)));

    [Fact]
    public void A_date_that_is_both_a_day_and_an_interval_is_told_with_what_is_wrong_in_the_interval() =>
        Assert.Equal(["firstDay.from", "firstDay.on"], Fields(Row("354", $$"""{"on":"2016-09-19","from":"soon","to":"2016-09-20",{{Known}}}""", LastDay)));

    [Fact]
    public void One_fault_that_is_not_listed_is_not_told_as_many()
    {
        RowFault last = InspectionRecordsJson.Read($"[{string.Join(",", Enumerable.Repeat("1", 1_001))}]").Faults[^1];
        Assert.StartsWith("There is 1 more fault, which is not listed.", last.Message, StringComparison.Ordinal);
    }

    private static string Row(string areaCode, string firstDay, string lastDay, string? letterReceived = null) =>
        $$"""[{"framework":"send-2016","areaCode":"{{areaCode}}","firstDay":{{firstDay}},"lastDay":{{lastDay}}{{(letterReceived is null ? "" : ",\"letterReceived\":" + letterReceived)}}}]""";

    private static IEnumerable<string?> Fields(string json) => InspectionRecordsJson.Read(json).Faults.Select(fault => fault.Field).Order(StringComparer.Ordinal);
}
