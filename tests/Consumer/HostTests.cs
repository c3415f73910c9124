using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using SendInspection.Domain;
using SendInspection.Domain.Json;
using SendInspection.Domain.Testing;
using Xunit;

namespace Consumer;

/// <summary>What a host tests with the packages alone.</summary>
[Properties(Arbitrary = [typeof(SendInspectionArbitraries)])]
public sealed class HostTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("send-inspection-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_files_keep_what_the_library_decides()
    {
        await HostChecks.RunAsync(() => new FileStore(folder), cases: 50);
        Assert.NotEmpty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_store_that_forgets_is_caught()
    {
        Exception caught = await Assert.ThrowsAnyAsync<Exception>(() => HostChecks.RunAsync(() => new FileStore(Directory.CreateDirectory(Path.Combine(folder, $"{Guid.NewGuid()}")).FullName)));
        Assert.Contains("The store holds 0 facts", caught.Message, StringComparison.Ordinal);
    }

    [Property]
    public void A_history_read_from_its_lines_is_the_same_inspection(InspectionHistory history)
    {
        string lines = string.Join('\n', history.Events.Select(fact => SendInspectionJson.Write(fact)));
        Inspection read = Inspection.Replay(lines.Split('\n').Select(SendInspectionJson.Parse<InspectionEvent>));
        Assert.Equal(history.Inspection, read);
    }

    [Property]
    public Property Whatever_comes_next_can_be_recorded(Inspection inspection, WorkingDayCalendar calendar) => Prop.ForAll(
        SendInspectionGen.NextFact(inspection, calendar).ToArbitrary(), fact => inspection.Decide(fact, calendar).IsAccepted);

    [Property]
    public bool A_statement_is_due_on_a_working_day(LocalDate received, WorkingDayCalendar calendar) =>
        calendar.IsWorkingDay(Framework.Send2016.StatementDue(received, calendar).DueOn);
}
