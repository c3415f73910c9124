#!/usr/bin/env dotnet
#:package Spectre.Console
#:project ../../src/SendInspection.Domain/SendInspection.Domain.csproj

// The twenty inspections of 2016, as they stood on a day:
//   dotnet run docs/examples/programme-2016.cs -- --as-at 2016-11-08
//   dotnet run docs/examples/programme-2016.cs -- --data another-table.json

using NodaTime;
using NodaTime.Text;
using SendInspection.Domain;
using SendInspection.Domain.Json;
using Spectre.Console;

string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
string file = Path.Combine(folder, "data", "inspections-2016.json");
LocalDate asAt = new(2017, 1, 23); // the day of the slides

for (int index = 0; index < args.Length; index += 2)
{
    string? value = index + 1 < args.Length ? args[index + 1] : null;
    switch (args[index])
    {
        case "--as-at" when value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true } parsed:
            asAt = parsed.Value;
            break;
        case "--as-at":
            return Fail($"--as-at: \"{value}\" is not a date. Enter a date as yyyy-MM-dd, for example 2017-01-23.");
        case "--data" when value is not null:
            file = value;
            break;
        default:
            return Fail($"{args[index]}: not understood; give --as-at yyyy-MM-dd, --data FILE, or nothing.");
    }
}

WorkingDayCalendar calendar = WorkingDayCalendar.England;
if (!calendar.Coverage.Contains(asAt))
{
    return Fail($"--as-at: {LocalDatePattern.Iso.Format(asAt)} is outside the calendar, which covers {Days(calendar.Coverage)}.");
}

string json;
try
{
    json = File.ReadAllText(file);
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    return Fail($"{file}: {exception.Message}");
}

InspectionRecordsRead read = InspectionRecordsJson.Read(json);
if (read.Faults.Count > 0)
{
    return Fail(string.Join('\n', read.Faults.Select(fault => $"{file}: {fault}")));
}

Programme programme = new(Framework.Send2016, read.Records);
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 400; // rows stay whole when nobody's screen ends them
}

ProgrammeFigures figures = programme.FiguresOn(asAt);
Heading($"{programme.Framework.Name}, as at {LocalDatePattern.Iso.Format(asAt)}");
Console.WriteLine($"{figures.Areas} local areas in the programme");
Console.WriteLine($"{figures.Completed} inspections completed");
Console.WriteLine($"{figures.LettersPublished} report letters published");
Console.WriteLine($"{figures.StatementsRequired} written statements of action required");

Heading("The inspections");
Table table = new() { Border = Console.IsOutputRedirected ? TableBorder.None : TableBorder.Rounded };
table.AddColumns("Area", "Region", "First day", "Last day", "Letter target", "Letter published", "Statement due", "Overdue");
foreach (InspectionRecord record in programme.Records)
{
    IEnumerable<string> overdue = record.Obligations(asAt, calendar)
        .Where(duty => duty.Status is ObligationStatus.Overdue or ObligationStatus.PerhapsOverdue)
        .Select(duty => duty.What + (duty.Status == ObligationStatus.PerhapsOverdue ? " (perhaps)" : ""));
    table.AddRow(new[]
    {
        record.Area.Name,
        record.Area.Region.Name(),
        record.FirstDay.ToString(),
        record.LastDay.ToString(),
        Days(record.LetterTarget(calendar)?.DueOn),
        Days(record.LetterPublished?.Days),
        record.Statement is { IsRequired: true } ? Days(record.StatementDue(calendar)?.DueOn) : "none required",
        string.Join(", ", overdue),
    }.Select(Markup.Escape).ToArray());
}

AnsiConsole.Write(table);

List<Inspection> replayed = [.. programme.Records.Select(record => record.Replay(asAt, calendar)).OfType<Inspection>()];
Console.WriteLine($"{replayed.Count} of {programme.Records.Count} rows have exact days and were replayed as events: "
    + string.Join(", ", replayed.GroupBy(inspection => inspection.Stage).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key}")) + ".");

if (programme.Records.FirstOrDefault(record => record.StatementDue(calendar) is { IsExact: true }) is { } exact)
{
    Heading($"Why that date? The statement of {exact.Area.Name}");
    Console.Write(exact.StatementDue(calendar)!.Explain());
    Console.WriteLine($"The start is known from: {exact.LetterReceived!.Citation}.");
}

Heading("The process");
Console.Write(InspectionProcess.Of(programme.Framework).ToMermaid());
return 0;

static string Days(DateInterval? days) => days is null ? ""
    : days.Start == days.End ? LocalDatePattern.Iso.Format(days.Start)
    : $"{LocalDatePattern.Iso.Format(days.Start)} to {LocalDatePattern.Iso.Format(days.End)}";

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('-', text.Length)}");

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
