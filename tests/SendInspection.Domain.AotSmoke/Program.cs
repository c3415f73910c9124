using System.Text.Json;
using SendInspection.Domain;
using SendInspection.Domain.Json;
using SendInspection.Domain.Validation;

// Compiled to native code and run in CI: what a host does with the library, without reflection or a compiler at run time.
WorkingDayCalendar calendar = WorkingDayCalendar.England;
bool failed = false;

InspectionTeam team = new(
    new Inspector("H1", "Jane Marsh", InspectorRole.Hmi, new(2016, 4, 12)),
    [new Inspector("C1", "Tom Field", InspectorRole.CqcInspector, new(2016, 4, 12)), new Inspector("O1", "Ann Brook", InspectorRole.OfstedInspector, new(2016, 4, 13))]);
ValueList<KeyLineOfEnquiry> keyLines = [new("How early are needs found, and what comes of it?", ["A", "B", "C"], [EvidenceSource.All[0]])];
InspectionEvent[] story =
[
    new InspectionPlanned(new(2016, 9, 5), LocalAuthorityCode.Parse("354"), Framework.Send2016, FirstDay: new(2016, 9, 19)),
    new LocalAreaNotified(new(2016, 9, 12)),
    new InspectionPrepared(new(2016, 9, 14), team, keyLines),
    new FieldworkStarted(new(2016, 9, 19)),
    new FieldworkEnded(new(2016, 9, 23)),
    new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: true),
    new LetterReceived(new(2016, 11, 9)),
];
Inspection inspection = Inspection.None;
List<InspectionEvent> events = [];
foreach (InspectionEvent fact in story)
{
    Decision decision = inspection.Decide(fact, calendar);
    events.Add(decision.Event!);
    inspection = decision.Inspection;
}

Check("working days are added", calendar.AddWorkingDays(new LocalDate(2016, 11, 9), 70) == new LocalDate(2017, 2, 20));
Check("an inspection is replayed", Inspection.Replay(events) == inspection && inspection.Stage == InspectionStage.StatementAwaited);
Check("a refusal tells its rule", inspection.Decide(new FieldworkEnded(new(2016, 12, 1)), calendar).Refusals is [{ Rule: var rule }, ..] && rule == Rules.OrderOfSteps);
Check("a picture of the process is drawn", InspectionProcess.Of(Framework.AreaSend2023).ToMermaid().Contains("StatementAwaited", StringComparison.Ordinal));

Inspection late = Inspection.Replay(events.Take(1)).Decide(new LocalAreaNotified(new(2016, 9, 13)) { Despite = "The letter was delayed in the post." }, calendar).Inspection;
Check("a breach stays visible", late.Breaches is [{ Rule: var broken }] && broken == Rules.Notice);
Inspection corrected = inspection.Decide(new RecordCorrected(new(2016, 12, 1), [new Correction(7, new LetterReceived(new(2016, 11, 11)))], "A slip."), calendar).Inspection;
Check("an entry is corrected", corrected.LetterReceivedOn == new LocalDate(2016, 11, 11));
InspectionEvent of2023 = new InspectionPlanned(new(2025, 9, 1), LocalAuthorityCode.Parse("307"), Framework.AreaSend2023, FirstDay: new(2025, 9, 18));
Check("an inspection of 2023 is planned", Inspection.None.Decide(of2023, calendar).Inspection.Stage == InspectionStage.Planned);

string json = SendInspectionJson.Write(events);
Check("events come back from JSON", SendInspectionJson.Parse<List<InspectionEvent>>(json).SequenceEqual(events) && SendInspectionJson.Write(events) == json);
Check("a decision is written", SendInspectionJson.Write(inspection.Decide(new FieldworkEnded(new(2016, 12, 1)), calendar)).Contains("process.order-of-steps", StringComparison.Ordinal));
Check("an event of a newer version is kept", StoredEvent.Parse("""{"type":"hearing-held", "number":8}""") is { Event: null, Json: """{"type":"hearing-held", "number":8}""" });
Check("a fault has its path", PathOfFault("""[{"type":"letter-received","number":7,"on":"9/11/2016"}]""") == "$[0].on");
Check("a schema is exported", SendInspectionJson.Schema<InspectionEvent>().ToJsonString().Contains("letter-received", StringComparison.Ordinal));

InspectionRecordDraft draft = SendInspectionJson.Parse<InspectionRecordDraft>(
    """
    {
      "framework": "send-2016", "areaCode": "354", "area": "Rochdale",
      "firstDay": {"on": "2016-09-19", "source": "report", "confidence": "quoted"},
      "lastDay": {"on": "2016-09-23", "source": "report", "confidence": "quoted"}
    }
    """);
const string Lines = """{"framework":"send-2016","keyLines":[{"text":"How early are needs found?","questions":["A","B","C"],"sources":["sen2"]}]}""";
Check("a draft with lists comes back from JSON", SendInspectionJson.Write(SendInspectionJson.Parse<KeyLinesDraft>(Lines)) == Lines);
Check("an activity comes back from JSON", IsReadAgain<FieldworkActivity>(new Discussion(new(2016, 9, 19), "H1", DiscussionPartner.ElectedMembers)));
Check("a draft is validated", new InspectionRecordDraftValidator().Validate(draft).IsValid);
Check("a faulty draft is told apart", !new InspectionRecordDraftValidator().Validate(draft with { AreaCode = "999" }).IsValid);
InspectionRecord record = draft.ToDomain();
Check("a record comes back from JSON", SendInspectionJson.Parse<InspectionRecord>(SendInspectionJson.Write(record)) == record);
Check("a table is read", InspectionRecordsJson.Read($"[{SendInspectionJson.Write(draft)}]").Records.Count == 1);
return failed ? 1 : 0;

void Check(string what, bool holds)
{
    failed |= !holds;
    Console.WriteLine($"{(holds ? "ok" : "FAILED")} {what}");
}

static bool IsReadAgain<T>(T value)
    where T : notnull => SendInspectionJson.Parse<T>(SendInspectionJson.Write(value)).Equals(value);

static string? PathOfFault(string json)
{
    try
    {
        SendInspectionJson.Parse<List<InspectionEvent>>(json);
        return null;
    }
    catch (JsonException fault)
    {
        return fault.Path;
    }
}
