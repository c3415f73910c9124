using System.Text.Json.Nodes;
using NodaTime.Text;
using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Cases;

public class CaseTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    public static TheoryData<string> Names => [.. CaseFile.Names];

    [Theory, MemberData(nameof(Names))]
    public void On_each_day_of_a_case_the_library_tells_the_stage_the_breaches_and_what_is_owed(string name)
    {
        CaseFile file = CaseFile.Read(name);
        Inspection inspection = file.NotKnown is null ? Decided(file.Events) : Inspection.Replay(file.Events.Select((fact, index) => fact with { Number = index + 1 }), England);
        Assert.NotEmpty(file.Days);
        Assert.All(file.Days, day =>
        {
            LocalDate on = LocalDatePattern.Iso.Parse(day.AsAt).Value;
            Inspection then = inspection.AsAt(on);
            Assert.Equal(day.Stage, NameOf(then.Stage));
            Assert.Equal(day.Breaches ?? [], then.Breaches.Select(breach => breach.Rule.Id));
            Assert.Equal(
                day.Owed.Select(duty => duty with { Because = null }).OrderBy(duty => duty.Duty, StringComparer.Ordinal),
                inspection.Obligations(on, England).Select(Told).OrderBy(duty => duty.Duty, StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Every_duty_with_a_day_says_how_the_day_was_counted() => Assert.All(
        CaseFile.Names.SelectMany(name => CaseFile.Read(name).Days).SelectMany(day => day.Owed),
        duty => Assert.Equal(duty.DueOn is null, duty.Because is null));

    private static Inspection Decided(IEnumerable<InspectionEvent> facts) => facts.Aggregate(Inspection.None, (inspection, fact) =>
    {
        Decision decision = inspection.Decide(fact, England);
        Assert.True(decision.IsAccepted, $"{fact}: {string.Join("\n", decision.Refusals)}");
        return decision.Inspection;
    });

    // As the library writes it for other programs.
    private static CaseDuty Told(Obligation obligation)
    {
        JsonNode json = JsonNode.Parse(SendInspectionJson.Write(obligation))!;
        return new CaseDuty(
            (string)json["duty"]!, (string)json["owedBy"]!, (string?)json["due"]?["latest"]!["dueOn"], (string)json["status"]!, (string)json["rule"]!["id"]!,
            WorkingDaysLate: (int)json["workingDaysLate"]!);
    }

    private static string NameOf(InspectionStage stage) => SendInspectionJson.Write(stage).Trim('"');
}
