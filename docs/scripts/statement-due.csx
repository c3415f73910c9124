#!/usr/bin/env dotnet-script
#r "nuget: SendInspection.Domain, 0.1.0"

// When is the written statement of action due, and why?
//   dotnet script docs/scripts/statement-due.csx -- 2016-11-09

using NodaTime;
using NodaTime.Text;
using SendInspection.Domain;

ParseResult<LocalDate> receivedOn = LocalDatePattern.Iso.Parse(Args.FirstOrDefault() ?? "");
if (!receivedOn.Success)
{
    Console.Error.WriteLine("Give the day on which the final report was received, as yyyy-MM-dd, such as 2016-11-09.");
    return 2;
}

try
{
    Console.Write(Framework.Send2016.StatementDue(receivedOn.Value, WorkingDayCalendar.England).Explain());
    return 0;
}
catch (ArgumentOutOfRangeException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
