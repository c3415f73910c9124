#!/usr/bin/env dotnet
#:project ../../src/SendInspection.Domain/SendInspection.Domain.csproj

// One invented inspection of a real local area, from the team to the letter and the written statement, and six attempts that the framework forbids:
//   dotnet run docs/examples/one-inspection.cs
//   dotnet run docs/examples/one-inspection.cs -- --data another-inspection.json

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using FluentValidation;
using FluentValidation.Results;
using NodaTime;
using NodaTime.Text;
using SendInspection.Domain;
using SendInspection.Domain.Json;
using SendInspection.Domain.Validation;

string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
string file = Path.Combine(folder, "data", "one-inspection.json");
if (args is ["--data", string other])
{
    file = other;
}
else if (args.Length > 0)
{
    return Fail([$"{args[0]}: not understood; give --data FILE, or nothing."]);
}

// 1. Read the file into loose drafts. Nothing is checked yet but that it is JSON and has only members that are known.
InspectionFile data;
try
{
    string text = File.ReadAllText(file);
    if (string.IsNullOrWhiteSpace(text))
    {
        return Fail([$"{file}: The file is empty. Enter an object with the members of data/one-inspection.json."]);
    }

    data = JsonSerializer.Deserialize<InspectionFile>(text, InspectionFile.Json) ?? new InspectionFile();
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    return Fail([$"{file}: {exception.Message}"]);
}
catch (JsonException exception)
{
    // System.Text.Json says where the library's value is in the file, and the library where in the value the fault is.
    string[] told = exception.Message.Split(" Path:")[0].Split(" In the value: ");
    string path = $"{exception.Path}.{told.ElementAtOrDefault(1)}".Trim('$', '.');
    string field = path.Length > 0 ? $"field {path}: " : "";
    string problem = told[0].StartsWith("The JSON value could not be converted", StringComparison.Ordinal)
        ? "This is another kind of value than is expected." // which would name a type of this script
        : told[0];
    return Fail([$"{file}: {field}{problem} (line {exception.LineNumber + 1})"]);
}

// 2. Validate them: every fault at once, each with the path of its field.
WorkingDayCalendar calendar = WorkingDayCalendar.England;
Days days = data.Days;
List<string> faults = [];
Check("area", new LocalAreaPartnersDraftValidator(), data.Area);
InspectionTeamDraft teamDraft = data.Team with { FirstDay = days.FirstDay };
bool teamIsGood = Check("team", new InspectionTeamDraftValidator(), teamDraft);
Check("keyLines", new KeyLinesDraftValidator(), data.KeyLines);
CheckEach("activities", new ActivityDraftValidator(), data.Activities);
CheckEach("selfEvaluation", new SelfEvaluationClaimDraftValidator(), data.SelfEvaluation);
CheckEach("concerns", new SafeguardingConcernDraftValidator(), data.Concerns);
if (teamIsGood)
{
    Check("letter", new ReportLetterDraftValidator(teamDraft.ToDomain()), data.Letter); // whose findings are those that this team agreed
}

Check("statement", new WrittenStatementDraftValidator(), data.Statement);
foreach (var (name, text) in days.All)
{
    if (LocalDatePattern.Iso.Parse(text ?? "") is not { Success: true } day || day.Value > calendar.ConfirmedThrough)
    {
        string last = LocalDatePattern.Iso.Format(calendar.ConfirmedThrough);
        faults.Add($"{file}: field days.{AsWritten(name)}: \"{text}\" is not a date that the calendar is sure of. Enter a date as yyyy-MM-dd, {last} or earlier.");
    }
}

if (faults.Count > 0)
{
    return Fail(faults);
}

// 3. Make them the library's own types, which hold the same rules by themselves.
LocalAreaPartners area = data.Area.ToDomain();
InspectionTeam team = teamDraft.ToDomain();
ReportLetter letter = data.Letter.ToDomain(team);
WrittenStatement statement = data.Statement.ToDomain();
SafeguardingConcern[] concerns = [.. data.Concerns.Select(draft => draft!.ToDomain())];

// 4. Tell the story as facts, each with the field that it comes from. They are sorted by day, and keep this order within one.
List<(string Field, InspectionEvent Fact)> story =
[
    ("days.plannedOn", new InspectionPlanned(On(days.PlannedOn), area.LocalAuthority, Framework.Send2016, On(days.FirstDay))),
    ("days.notifiedOn", new LocalAreaNotified(On(days.NotifiedOn))),
    ("days.preparedOn", new InspectionPrepared(On(days.PreparedOn), team, data.KeyLines.ToDomain())),
    ("days.firstDay", new FieldworkStarted(On(days.FirstDay))),
    .. data.Activities.Select((draft, index) => ($"activities[{index}]", (InspectionEvent)new ActivityRecorded(On(draft!.On), draft.ToDomain()))),
    .. concerns.Select((concern, index) =>
        ($"concerns[{index}]", (InspectionEvent)new ConcernRecorded(concern.RecordedOn, new(concern.Reference, concern.RecordedOn, concern.Summary)))),
    .. concerns.Index().Where(each => each.Item.Action is not null).Select(each =>
        ($"concerns[{each.Index}].action", (InspectionEvent)new SafeguardingActionTaken(each.Item.Action!.On, each.Item.Reference, each.Item.Action))),
    ("days.selfEvaluationOn", new SelfEvaluationRecorded(On(days.SelfEvaluationOn), [.. data.SelfEvaluation.Select(draft => draft!.ToDomain())])),
    .. letter.Findings.Select((finding, index) => ($"letter.findings[{index}]", (InspectionEvent)new FindingAgreed(On(days.LastDay), finding))),
    ("days.lastDay", new FieldworkEnded(On(days.LastDay))),
    ("days.feedbackOn", new FinalFeedbackGiven(On(days.FeedbackOn), letter.StatementRequired)),
    ("days.letterDraftedOn", new LetterDrafted(On(days.LetterDraftedOn), letter)),
    ("days.letterReceivedOn", new LetterReceived(On(days.LetterReceivedOn))),
    ("days.letterPublishedOn", new LetterPublished(On(days.LetterPublishedOn))),
    ("days.statementSubmittedOn", new StatementSubmitted(On(days.StatementSubmittedOn), statement)),
    ("days.statementFoundFitOn", new StatementFoundFit(On(days.StatementFoundFitOn))),
    ("days.statementPublishedOn", new StatementPublished(On(days.StatementPublishedOn))),
];
story = [.. story.OrderBy(step => step.Fact.On)];

List<InspectionEvent> history = [];
Inspection inspection = Inspection.None;
foreach (var (field, fact) in story)
{
    Decision decision = inspection.Decide(fact, calendar);
    if (!decision.IsAccepted)
    {
        return Fail(decision.Refusals.Select(refusal => $"{file}: field {field}: {refusal}"));
    }

    history.Add(decision.Event!);
    inspection = decision.Inspection;
}

// 5. Show what came of it.
TeamSize size = Framework.Send2016.TeamSize!;
Console.WriteLine(data.About);
Console.WriteLine($"\nThe team: {team}; {size.Inspectors(area)} inspectors are suggested for this area ({size.Rule.Citation}).");

Heading("The history");
foreach (InspectionEvent each in history)
{
    Console.WriteLine($"{each.Number,3}  {LocalDatePattern.Iso.Format(each.On)}  {Words(each.GetType().Name)}{Detail(each)}");
}

Heading("The letter");
Console.Write(letter.ToMarkdown());

Heading("The written statement of action");
foreach (var (index, action) in statement.Actions.Index())
{
    Console.WriteLine($"{index + 1}. For concern {action.Concern}: {action.Description}");
    Console.WriteLine($"   Owner: {NameOf(action.Owner)}, by {(action.CompleteBy is { } day ? LocalDatePattern.Iso.Format(day) : "no day")}");
    Console.WriteLine($"   Outcome: {action.Outcome}");
    Console.WriteLine($"   Measure: {action.Measure}");
}

ValueList<ResponsibleParty> partners =
[
    new(ResponsiblePartyKind.LocalAuthority, area.LocalAuthority.ToString()),
    .. area.Commissioners.Select(ccg => new ResponsibleParty(ResponsiblePartyKind.HealthCommissioner, ccg.Code)),
    new(ResponsiblePartyKind.OtherPartner, LocalAreaPartners.NhsEngland),
];
ValueList<Refusal> missing = statement.CheckFitness(letter, partners);
Console.WriteLine(missing.Count == 0
    ? "\nThe fitness check finds nothing missing: each significant concern has actions, and each action an owner, a date, an outcome and a measure."
    : "\nTo be fit for purpose it lacks:\n" + string.Join('\n', missing.Select(refusal => $"{refusal.Field}: {refusal}")));

Heading("What is due");
foreach (LocalDate asAt in new[] { On(days.LetterPublishedOn), On(days.StatementPublishedOn) })
{
    foreach (Obligation duty in inspection.Obligations(asAt, calendar).Where(duty => duty.Status != ObligationStatus.Met))
    {
        Console.WriteLine(duty);
    }
}

// 6. Try what the framework forbids, each time with the same inspection and one thing wrong.
int attempts = 0;
Heading("Six attempts that the framework forbids");
InspectionTeamDraft ledByAnother = data.Team with { Lead = data.Team.Lead! with { Role = nameof(InspectorRole.OfstedInspector) } };
AttemptDraft("A team that an Ofsted Inspector leads", new InspectionTeamDraftValidator().Validate(ledByAnother));

LocalDate late = calendar.AddWorkingDays(On(days.FirstDay), 1 - Framework.Send2016.Notice.WorkingDays);
Attempt("Notice that is one working day short", UpTo<LocalAreaNotified>().Decide(new LocalAreaNotified(late), calendar));

ActivityDraft handpicked = new()
{
    Kind = nameof(ParentsMeeting),
    On = days.FirstDay,
    ChosenBy = team.Lead.Reference,
    Provider = data.Area.Providers is [var provider, ..] ? provider : null,
    AllParentsInvited = false,
};
AttemptDraft("A meeting with parents whom somebody picked", new ActivityDraftValidator().Validate(handpicked));

ReportLetterDraft graded = data.Letter with { Opening = data.Letter.Opening + "\n\nOverall, the local area is outstanding." };
AttemptDraft("A letter that grades the area", new ReportLetterDraftValidator(team).Validate(graded));

WrittenStatement provision = new(statement.SubmittedBy, [.. statement.Actions.Select(action => action with { Outcome = null })]);
Inspection submitted = UpTo<StatementSubmitted>().Decide(new StatementSubmitted(On(days.StatementSubmittedOn), provision), calendar).Inspection;
Attempt("A statement that only lists provision is found fit", submitted.Decide(new StatementFoundFit(On(days.StatementFoundFitOn)), calendar));

Inspection unsafeToClose = story.Where(step => step.Fact is not SafeguardingActionTaken).Aggregate(Inspection.None, Follow);
Attempt("An inspection is closed with a safeguarding concern that nobody acted on", unsafeToClose.Decide(new InspectionClosed(inspection.LatestOn!.Value), calendar));
return 0;

bool Check<T>(string path, AbstractValidator<T> validator, T draft)
{
    ValidationResult result = validator.Validate(draft);
    faults.AddRange(result.Errors.Select(fault => $"{file}: field {AsWritten($"{path}.{fault.PropertyName}").TrimEnd('.')}: {fault.ErrorMessage}"));
    return result.IsValid;
}

void CheckEach<T>(string path, AbstractValidator<T> validator, IReadOnlyList<T?> drafts)
    where T : new()
{
    foreach (var (index, draft) in drafts.Index())
    {
        Check($"{path}[{index}]", validator, draft ?? new T());
    }
}

Inspection Follow(Inspection now, (string Field, InspectionEvent Fact) step) => now.Decide(step.Fact, calendar).Inspection;

Inspection UpTo<TFact>() => story.TakeWhile(step => step.Fact is not TFact).Aggregate(Inspection.None, Follow);

string NameOf(ResponsibleParty? party) => party?.Kind switch
{
    null => "nobody",
    ResponsiblePartyKind.LocalAuthority => letter.LocalAuthority,
    _ => area.Commissioners.FirstOrDefault(ccg => ccg.Code == party.Reference)?.Name ?? party.Reference,
};

string Detail(InspectionEvent each) => each switch
{
    ActivityRecorded { Activity: var activity } => $": {Words(activity.GetType().Name).ToLowerInvariant()}, chosen by {activity.ChosenBy}",
    FindingAgreed { Finding: var finding } => $": {finding.Question}, {Words(finding.Kind.ToString()).ToLowerInvariant()}: {finding.Theme}",
    ConcernRecorded { Concern: var concern } => $": {concern.Reference}",
    SafeguardingActionTaken { Action: var action } => $": {action.What} Referred to: {action.ReferredTo ?? "nobody"}.",
    FinalFeedbackGiven { StatementRequired: true } => ": a written statement of action is required",
    StatementSubmitted => Due(Duty.SubmitStatement),
    StatementFoundFit => Due(Duty.ReviewStatement),
    _ => "",
};

// What can be computed is not stored: it is asked for when it is shown.
string Due(Duty duty) => inspection.Obligations(inspection.LatestOn!.Value, calendar).Single(each => each.Duty == duty) is { Due: { } due }
    ? $", due {LocalDatePattern.Iso.Format(due.Latest.DueOn)}"
    : "";

void Attempt(string what, Decision decision) => Refused(what, decision.Refusals.Select(refusal => (
    refusal.Rule.Id, refusal.Field, $"{refusal.Problem} {refusal.Remedy}", refusal.Citation.ToString())));

// What a validator says of a rule: the message, its identifier as the code, its source as the state.
void AttemptDraft(string what, ValidationResult result) => Refused(what, result.Errors.Select(fault => (
    fault.ErrorCode, (string?)fault.PropertyName, fault.ErrorMessage, $"{fault.CustomState}")));

void Refused(string what, IEnumerable<(string Rule, string? Field, string Message, string Source)> refusals)
{
    attempts++;
    Console.WriteLine($"\n{attempts}. {what}");
    var byRule = refusals.GroupBy(refusal => refusal.Rule).ToList();
    if (byRule.Count == 0)
    {
        Console.WriteLine("   This file gives nothing to refuse here.");
    }

    foreach (var sameRule in byRule)
    {
        var (id, field, message, source) = sameRule.First();
        string more = sameRule.Count() == 1 ? "" : $" (and at {string.Join(", ", sameRule.Skip(1).Select(refusal => AsWritten(refusal.Field)))})";
        Console.WriteLine($"   Refused: {(string.IsNullOrEmpty(field) ? "" : $"{AsWritten(field)}: ")}{message}{more}");
        Console.WriteLine($"   Rule: {Rules.All.Single(rule => rule.Id == id).Statement} [{id}]");
        Console.WriteLine($"   Source: {source}");
    }
}

static LocalDate On(string? text) => LocalDatePattern.Iso.Parse(text!).Value;

static string AsWritten(string? path) => string.Join('.', (path ?? "").Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

static string Words(string name) => name[0] + Regex.Replace(name[1..], "[A-Z]", capital => " " + capital.Value.ToLowerInvariant());

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('-', text.Length)}");

static int Fail(IEnumerable<string> messages)
{
    Console.Error.WriteLine(string.Join('\n', messages));
    return 2;
}

/// <summary>What the file holds: what it is, the days, and the library's own drafts.</summary>
internal sealed record InspectionFile
{
    internal static readonly JsonSerializerOptions Json = new(SendInspectionJson.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    public string About { get; init; } = "";
    public Days Days { get; init; } = new();
    public LocalAreaPartnersDraft Area { get; init; } = new();
    public InspectionTeamDraft Team { get; init; } = new();
    public KeyLinesDraft KeyLines { get; init; } = new();
    public IReadOnlyList<ActivityDraft?> Activities { get; init; } = [];
    public IReadOnlyList<SelfEvaluationClaimDraft?> SelfEvaluation { get; init; } = [];
    public IReadOnlyList<SafeguardingConcernDraft?> Concerns { get; init; } = [];
    public ReportLetterDraft Letter { get; init; } = new();
    public WrittenStatementDraft Statement { get; init; } = new();
}

/// <summary>The days of the inspection, each as yyyy-MM-dd; the activities, the concerns and the letter have days of their own.</summary>
internal sealed record Days
{
    public string? PlannedOn { get; init; }
    public string? NotifiedOn { get; init; }
    public string? PreparedOn { get; init; }
    public string? FirstDay { get; init; }
    public string? SelfEvaluationOn { get; init; }
    public string? LastDay { get; init; }
    public string? FeedbackOn { get; init; }
    public string? LetterDraftedOn { get; init; }
    public string? LetterReceivedOn { get; init; }
    public string? LetterPublishedOn { get; init; }
    public string? StatementSubmittedOn { get; init; }
    public string? StatementFoundFitOn { get; init; }
    public string? StatementPublishedOn { get; init; }

    internal IEnumerable<(string Name, string? Text)> All =>
        typeof(Days).GetProperties().Select(property => (property.Name, (string?)property.GetValue(this)));
}
