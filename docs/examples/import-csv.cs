#!/usr/bin/env dotnet
#:package CsvHelper
#:project ../../src/SendInspection.Domain/SendInspection.Domain.csproj

// Reads a table of inspections from CSV, keeps the good rows and lists every fault with its place:
//   dotnet run docs/examples/import-csv.cs
//   dotnet run docs/examples/import-csv.cs -- docs/examples/data/inspections-2023.csv
//
// The file is UTF-8 with commas. A header names the columns in any order: framework, areaCode, firstDay, lastDay, source and confidence, and if
// they are known area, letterReceived, letterPublished, statementRequired (true or false), statementSubmitted and outcome (1, 2 or 3, in an
// edition that has outcomes).
// A date is 2016-09-19, or 2016-11 for some day of that month, or 2016-11-09..2016-12-12 for some day of these; empty is not known.
// The source and the confidence are those of all facts of the row: all their sources, and the weakest confidence. Revisits, and a source
// for each fact, are left to JSON.
// The exit code is 0, or 2 when there is any fault.

using System.Text;
using CsvHelper;
using FluentValidation.Results;
using NodaTime;
using NodaTime.Text;
using SendInspection.Domain;
using SendInspection.Domain.Validation;

string[] required = ["framework", "areaCode", "firstDay", "lastDay", "source", "confidence"];
string[] known = [.. required, "area", "letterReceived", "letterPublished", "statementRequired", "statementSubmitted", "outcome"];

string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
string file = args.Length > 0 ? args[0] : Path.Combine(folder, "data", "inspections-2016.csv");
List<Fault> faults = [];
List<InspectionRecord> records = Read();

foreach (InspectionRecord record in records)
{
    FrameworkWords words = record.Framework.Words;
    Console.WriteLine($"{record.Area.Name}, {record.Framework.Id}: first day {record.FirstDay}, last day {record.LastDay}"
        + (record.LetterPublished is { } published ? $", {words.Report} published {published}" : "")
        + (record.IsStatementRequired == true ? $", {words.Statement} required" : "")
        + (record.Outcome is { } outcome ? $", outcome {outcome.Number}" : ""));
}

Console.WriteLine($"{records.Count} rows are good.");
foreach (Fault fault in faults.Distinct().OrderBy(fault => fault.Line))
{
    Console.Error.WriteLine($"{file}: {fault}");
}

return faults.Count == 0 ? 0 : 2;

List<InspectionRecord> Read()
{
    List<InspectionRecord> good = [];
    if (ReadText() is not { } text)
    {
        return good;
    }

    if (string.IsNullOrWhiteSpace(text))
    {
        faults.Add(new(1, 1, null, "the file is empty; enter a header and a row for each inspection"));
        return good;
    }

    using CsvReader csv = CsvReader.FromText(text, new CsvReaderOptions
    {
        Separator = ',',
        TrackLineNumbers = true,
        // No cell of this table spans lines; so a quotation mark that is never closed costs one row and not the rest of the file.
        AllowLineBreaksInQuotes = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = broken => faults.Add(new((int)broken.LineNumber, 1, null, "the quotation marks do not match; write \"\" for one within a cell")),
    });
    csv.ReadHeader();
    string[] header = [.. csv.Headers];
    if (!IsHeader(header))
    {
        return good;
    }

    InspectionRecordDraftValidator validator = new();
    while (csv.Read())
    {
        if (csv.FieldCount != header.Length)
        {
            faults.Add(new((int)csv.LineNumber, 1, null, $"the header names {header.Length} columns, and this row has {csv.FieldCount} cells"));
            continue;
        }

        InspectionRecordDraft draft = DraftOf(name => Array.IndexOf(header, name) is >= 0 and var index && !csv.IsEmpty(index) ? csv.GetString(index) : null);
        ValidationResult result = validator.Validate(draft);
        faults.AddRange(result.Errors.Select(error => FaultOf(csv, header, error)));
        if (result.IsValid)
        {
            good.Add(draft.ToDomain());
        }
    }

    return good;
}

string? ReadText()
{
    try
    {
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF');
    }
    catch (DecoderFallbackException exception)
    {
        faults.Add(new(1, 1, null, $"byte {exception.Index + 1} is not UTF-8; save the table as UTF-8"));
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
    {
        faults.Add(new(1, 1, null, exception.Message));
    }

    return null;
}

bool IsHeader(string[] header)
{
    int before = faults.Count;
    int column = 1;
    for (int index = 0; index < header.Length; column += header[index].Length + 1, index++)
    {
        string name = header[index];
        if (!known.Contains(name))
        {
            faults.Add(new(1, column, name, $"no such column; the columns are {string.Join(", ", known)}"));
        }
        else if (Array.IndexOf(header, name) < index)
        {
            faults.Add(new(1, column, name, "the column is there twice"));
        }
    }

    faults.AddRange(required.Except(header).Select(name => new Fault(1, 1, name, "the column is missing")));
    return faults.Count == before;
}

static InspectionRecordDraft DraftOf(Func<string, string?> cell)
{
    string? source = cell("source");
    string? confidence = cell("confidence");
    return new()
    {
        Framework = cell("framework"),
        AreaCode = cell("areaCode"),
        Area = cell("area"),
        FirstDay = Date(cell("firstDay")),
        LastDay = Date(cell("lastDay")),
        LetterReceived = Date(cell("letterReceived")),
        LetterPublished = Date(cell("letterPublished")),
        Statement = cell("statementRequired") is not { } answer ? null
            : new() { Required = answer switch { "true" => true, "false" => false, _ => null }, Source = source, Confidence = confidence },
        StatementSubmitted = Date(cell("statementSubmitted")),
        Outcome = cell("outcome") is not { } outcome ? null
            : new() { Number = outcome switch { "1" => 1, "2" => 2, "3" => 3, _ => null }, Source = source, Confidence = confidence },
    };

    KnownDateDraft? Date(string? text)
    {
        if (text is null)
        {
            return null;
        }

        KnownDateDraft date = new() { Source = source, Confidence = confidence };
        return text.Split("..") is [var from, var to] ? date with { From = from, To = to }
            : YearMonthPattern.Iso.Parse(text) is { Success: true, Value: var month }
                ? date with { From = Iso(month.ToDateInterval().Start), To = Iso(month.ToDateInterval().End) }
            : date with { On = text };
    }
}

static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

// The validator names FirstDay.On where the table has firstDay, and LastDay.Source where it has one source for the row.
static Fault FaultOf(CsvReader csv, string[] header, ValidationFailure error)
{
    string[] path = error.PropertyName.Split('.');
    string name = path[^1] is "Source" or "Confidence" ? path[^1] : path[^1] == "Required" ? "StatementRequired" : path[0];
    string field = char.ToLowerInvariant(name[0]) + name[1..];
    int place = Array.IndexOf(header, field);
    int column = 1;
    for (int index = 0; index < place; index++)
    {
        column += Encoding.UTF8.GetCharCount(csv.GetRawSpan(index)) + 1;
    }

    // The validator sees a number or none, and the table has what somebody wrote.
    string message = error.PropertyName == "Outcome.Number" ? $"\"{csv.GetString(place)}\" is not an outcome. Enter 1, 2 or 3." : error.ErrorMessage;
    return new((int)csv.LineNumber, column, field, message);
}

internal sealed record Fault(int Line, int Column, string? Field, string Expected)
{
    public override string ToString() => $"line {Line}, column {Column}, {(Field is null ? "" : $"field {Field}: ")}{Expected}";
}
