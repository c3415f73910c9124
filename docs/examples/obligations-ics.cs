#!/usr/bin/env dotnet
#:package Ical.Net
#:project ../../src/SendInspection.Domain/SendInspection.Domain.csproj

// What is owed in the inspections of 2016, as an iCalendar file on standard output:
//   dotnet run docs/examples/obligations-ics.cs > obligations.ics
//   dotnet run docs/examples/obligations-ics.cs -- 2016-11-30
// Each duty with a deadline is a whole-day event on the day it is due, or on the days it may be; the explanation of the date is its description.

using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using NodaTime.Text;
using SendInspection.Domain;
using SendInspection.Domain.Json;

LocalDate asAt = new(2017, 1, 23);
if (args.Length > 0)
{
    if (LocalDatePattern.Iso.Parse(args[0]) is not { Success: true } parsed || !WorkingDayCalendar.England.Coverage.Contains(parsed.Value))
    {
        Console.Error.WriteLine($"\"{args[0]}\" is not a date that can be asked about. Enter a date as yyyy-MM-dd, for example 2017-01-23.");
        return 2;
    }

    asAt = parsed.Value;
}

string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
InspectionRecordsRead read = InspectionRecordsJson.Read(File.ReadAllText(Path.Combine(folder, "data", "inspections-2016.json")));
Programme programme = new(Framework.Send2016, read.Records);

Calendar calendar = new() { ProductId = "-//SendInspection.Domain//obligations//EN" };
foreach (Obligation duty in programme.Obligations(asAt, WorkingDayCalendar.England).Where(duty => duty.Due is not null && duty.Status != ObligationStatus.Met))
{
    // What is known only as an interval spans it; an iCalendar end is not included.
    DateInterval due = duty.Due!.DueOn;
    calendar.Events.Add(new CalendarEvent
    {
        // The same duty keeps its identity, so that importing again moves an event and does not double it.
        Uid = $"{duty.Area}-{duty.Duty}-{LocalDatePattern.Iso.Format(duty.StartedOn)}@send-inspection",
        DtStamp = new CalDateTime(asAt.Year, asAt.Month, asAt.Day, 0, 0, 0, "UTC"),
        Start = Day(due.Start),
        End = Day(due.End.PlusDays(1)),
        Summary = $"{programme.Areas[duty.Area].Name}: {duty.Who} to {duty.What} ({duty.Status})",
        Description = duty.Explain(),
    });
}

Console.Write(new CalendarSerializer().SerializeToString(calendar));
return 0;

static CalDateTime Day(LocalDate date) => new(date.Year, date.Month, date.Day);
