#!/usr/bin/env dotnet
#:package Spectre.Console
#:project ../../src/SendInspection.Domain/SendInspection.Domain.csproj

// The twenty inspections of 2016, or 23 of those made under the framework of 2023, as they stood on a day:
//   dotnet run docs/examples/programme-2016.cs -- --as-at 2016-11-08
//   dotnet run docs/examples/programme-2016.cs -- --framework area-send-2023 --as-at 2025-07-01
//   dotnet run docs/examples/programme-2016.cs -- --data another-table.json

using NodaTime;
using NodaTime.Text;
using SendInspection.Domain;
using SendInspection.Domain.Json;
using Spectre.Console;

string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
Edition[] editions =
[
    new(Framework.Send2016, "inspections-2016.json", new(2017, 1, 23), "written statements of action"), // the day of the slides
    new(Framework.AreaSend2023, "inspections-2023.json", new(2025, 9, 9), "priority action plans"), // the day of the latest report
];
Edition edition = editions[0];
LocalDate? day = null;
string? data = null;

for (int index = 0; index < args.Length; index += 2)
{
    string? value = index + 1 < args.Length ? args[index + 1] : null;
    switch (args[index])
    {
        case "--as-at" when value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true } parsed:
            day = parsed.Value;
            break;
        case "--as-at":
            return Fail($"--as-at: \"{value}\" is not a date. Enter a date as yyyy-MM-dd, for example 2017-01-23.");
        case "--framework" when editions.FirstOrDefault(each => each.Framework.Id == value) is { } named:
            edition = named;
            break;
        case "--framework":
            return Fail($"--framework: \"{value}\" is not a framework. Enter {string.Join(" or ", editions.Select(each => each.Framework.Id))}.");
        case "--data" when value is not null:
            data = value;
            break;
        default:
            return Fail($"{args[index]}: not understood. Enter --framework ID, --as-at yyyy-MM-dd, --data FILE, or nothing.");
    }
}

string file = data ?? Path.Combine(folder, "data", edition.File);
LocalDate asAt = day ?? edition.AsAt;
Framework framework = edition.Framework;
FrameworkWords words = framework.Words;

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

if (read.Records.FirstOrDefault(record => record.Framework.Id != framework.Id) is { } stranger)
{
    return Fail($"{file}: the inspection of {stranger.Area.Name} was made under {stranger.Framework.Id}, not {framework.Id}. Enter --framework {stranger.Framework.Id}.");
}

Programme programme = new(framework, read.Records.Select(ReceivedByPublication));
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 400; // rows stay whole when nobody's screen ends them
}

ProgrammeFigures figures = programme.FiguresOn(asAt);
Heading($"{framework.Name}, as at {LocalDatePattern.Iso.Format(asAt)}");
Console.WriteLine($"{figures.Areas} local areas in the programme");
Console.WriteLine($"{figures.Completed} inspections completed");
Console.WriteLine($"{figures.LettersPublished} {words.Report}s published");
foreach (var (outcome, count) in framework.Outcomes.Zip(figures.Outcomes))
{
    Console.WriteLine($"{count} with outcome {outcome}");
}

Console.WriteLine($"{figures.StatementsRequired} {edition.Statements} required");

// An edition that sets no target for the report shows how long the report took.
bool hasTarget = framework.Letter is not null;
bool hasOutcomes = framework.Outcomes.Count > 0;
Column[] columns =
[
    new("Area", record => record.Area.Name),
    new("Region", record => record.Area.Region.Name()),
    new(framework.OnSiteNotice is null ? "First day" : "First day on site", record => record.FirstDay.ToString()),
    new("Last day", record => record.LastDay.ToString()),
    new($"{Capital(words.Report)} target", record => Days(record.LetterTarget(calendar)?.DueOn), hasTarget),
    new($"{Capital(words.Report)} published", record => Days(record.LetterPublished?.Days)),
    new("Working days after the last day", WorkingDaysAfter, !hasTarget),
    new("Outcome", record => $"{record.Outcome?.Number}", hasOutcomes),
    new($"{Capital(words.StatementShort)} due", record => record.IsStatementRequired == true ? Days(record.StatementDue(calendar)?.DueOn) : "none required"),
    new($"{Capital(words.Return)} expected by", ReturnExpected, hasOutcomes),
    new("Overdue", Overdue),
];
columns = [.. columns.Where(column => column.IsShown)];

Heading("The inspections");
Table table = new() { Border = Console.IsOutputRedirected ? TableBorder.None : TableBorder.Rounded };
table.AddColumns([.. columns.Select(column => column.Heading)]);
foreach (InspectionRecord record in programme.Records)
{
    table.AddRow([.. columns.Select(column => Markup.Escape(column.Cell(record)))]);
}

AnsiConsole.Write(table);

List<Inspection> replayed = [.. programme.Records.Select(record => record.Replay(asAt, calendar)).OfType<Inspection>()];
Console.WriteLine($"{replayed.Count} of {programme.Records.Count} rows have exact days and were replayed as events: "
    + string.Join("; ", replayed.GroupBy(inspection => inspection.Stage).OrderBy(group => group.Key).Select(group => $"{group.Count()} at \"{group.Key.Name(words)}\"")) + ".");
string[] inexact = [.. programme.Records.Where(record => record.Replay(asAt, calendar) is null).Select(record => record.Area.Name)];
if (inexact.Length > 0)
{
    Console.WriteLine($"Not exact: {string.Join(", ", inexact)}.");
}

Heading($"Owed on {LocalDatePattern.Iso.Format(asAt)}");
Obligation[] owed = [.. programme.Obligations(asAt, calendar).Where(duty => duty.Status != ObligationStatus.Met)];
Console.WriteLine(owed.Length == 0 ? "Nothing that the records tell." : string.Join('\n', owed.Select(duty => duty.ToString())));

InspectionRecord[] due = [.. programme.Records.Where(record => record.StatementDue(calendar) is not null).OrderByDescending(record => record.StatementDue(calendar)!.IsExact)];
if (due is [var first, ..])
{
    Heading($"Why that date? The {words.StatementShort} of {first.Area.Name}");
    Console.Write(first.StatementDue(calendar)!.Explain());
    Console.WriteLine($"The start is known from: {first.LetterReceived!.Citation}.");
}

Heading("The process");
Console.Write(InspectionProcess.Of(framework).ToMermaid());
return 0;

// No source says when a report of 2023 was received; but it was by the day it was published, and so the day on which the plan is due has a first and a last.
static InspectionRecord ReceivedByPublication(InspectionRecord record) =>
    record is not { IsStatementRequired: true, LetterReceived: null, LetterPublished: { } published } ? record : new(
        record.Framework,
        record.Area,
        record.FirstDay,
        record.LastDay,
        new KnownDate(new DateInterval(record.LastDay.Days.Start, published.Days.End), new(Source.OutsideData, "received from the last day to the day of publication", Confidence.Derived)),
        published,
        record.Statement,
        record.StatementSubmitted,
        record.Revisit,
        record.Outcome);

string WorkingDaysAfter(InspectionRecord record) =>
    record.LastDay.Exact is { } last && record.LetterPublished?.Exact is { } published ? $"{calendar.CountWorkingDays(last, published)}" : "";

string ReturnExpected(InspectionRecord record) =>
    record is { IsStatementRequired: true, LetterReceived: { } received } ? Days(framework.Revisit?.From(received.Days, calendar).DueOn) : "";

string Overdue(InspectionRecord record) => string.Join(", ", record.Obligations(asAt, calendar)
    .Where(duty => duty.Status is ObligationStatus.Overdue or ObligationStatus.PerhapsOverdue)
    .Select(duty => duty.What + (duty.Status == ObligationStatus.PerhapsOverdue ? " (perhaps)" : "")));

static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

static string Days(DateInterval? days) => days is null ? ""
    : days.Start == days.End ? LocalDatePattern.Iso.Format(days.Start)
    : $"{LocalDatePattern.Iso.Format(days.Start)} to {LocalDatePattern.Iso.Format(days.End)}";

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('-', text.Length)}");

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}

/// <summary>An edition with its data, the day to show it on, and what several of its statements are called.</summary>
internal sealed record Edition(Framework Framework, string File, LocalDate AsAt, string Statements);

/// <summary>A column of the table, and whether the edition has it.</summary>
internal sealed record Column(string Heading, Func<InspectionRecord, string> Cell, bool IsShown = true);
