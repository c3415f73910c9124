using System.Text.Json;

namespace SendInspection.Domain.Json;

/// <summary>How each value reads in JSON. Names are stored for ever: add to them, but change none.</summary>
internal static class ValueCodecs
{
    private const string IsoDays = "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}/-?[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    internal static readonly Codec<int> Int = new IntCodec();
    internal static readonly Codec<bool> Bool = new BoolCodec();
    internal static readonly Codec<string> Text = new TextCodec();
    internal static readonly Codec<LocalDate> Date = new DateCodec();
    internal static readonly Codec<DateInterval> Days = new FormCodec<DateInterval>("An interval", IsoDays, ParseDays, FormatDays);
    internal static readonly Codec<LocalAuthorityCode> AuthorityCode =
        new FormCodec<LocalAuthorityCode>("The code of a local authority", "^[0-9]{3}$", LocalAuthorityCode.Parse, code => code == default ? null : code.ToString());

    internal static readonly Codec<GssCode> Gss = new FormCodec<GssCode>("A GSS code", "^E[0-9]{8}$", GssCode.Parse, code => code == default ? null : code.ToString());

    internal static readonly Codec<Confidence> Confidence = new NameCodec<Confidence>(
        (Domain.Confidence.Quoted, "quoted"),
        (Domain.Confidence.Derived, "derived"),
        (Domain.Confidence.Remembered, "remembered"),
        (Domain.Confidence.Assumed, "assumed"));
    internal static readonly Codec<BankHolidayKind> BankHolidayKind = new NameCodec<BankHolidayKind>(
        (Domain.BankHolidayKind.Usual, "usual"),
        (Domain.BankHolidayKind.Substitute, "substitute"),
        (Domain.BankHolidayKind.Moved, "moved"),
        (Domain.BankHolidayKind.Extra, "extra"));
    internal static readonly Codec<Region> Region = new NameCodec<Region>(
        (Domain.Region.NorthEast, "north-east"),
        (Domain.Region.NorthWest, "north-west"),
        (Domain.Region.YorkshireAndTheHumber, "yorkshire-and-the-humber"),
        (Domain.Region.EastMidlands, "east-midlands"),
        (Domain.Region.WestMidlands, "west-midlands"),
        (Domain.Region.EastOfEngland, "east-of-england"),
        (Domain.Region.London, "london"),
        (Domain.Region.SouthEast, "south-east"),
        (Domain.Region.SouthWest, "south-west"));

    internal static readonly Codec<Sector> Sector = new NameCodec<Sector>(
        (Domain.Sector.Education, "education"),
        (Domain.Sector.Health, "health"),
        (Domain.Sector.SocialCare, "social-care"),
        (Domain.Sector.Joint, "joint"));
    internal static readonly Codec<EvidenceKind> EvidenceKind = new NameCodec<EvidenceKind>(
        (Domain.EvidenceKind.Information, "information"),
        (Domain.EvidenceKind.Discussion, "discussion"),
        (Domain.EvidenceKind.LeadersMeeting, "leaders-meeting"),
        (Domain.EvidenceKind.Visit, "visit"),
        (Domain.EvidenceKind.YoungPeople, "young-people"),
        (Domain.EvidenceKind.Parents, "parents"),
        (Domain.EvidenceKind.FileReview, "file-review"));

    internal static readonly Codec<InspectorRole> InspectorRole = new NameCodec<InspectorRole>(
        (Domain.InspectorRole.Hmi, "hmi"),
        (Domain.InspectorRole.OfstedInspector, "ofsted-inspector"),
        (Domain.InspectorRole.CqcInspector, "cqc-inspector"));

    internal static readonly Codec<Source> Source = new ObjectCodec<Source>("source", v => new(v.Text(), v.Text()))
        .With("key", Text, source => source.Key)
        .With("title", Text, source => source.Title);

    internal static readonly Codec<Citation> Citation = new ObjectCodec<Citation>("citation", v => new(v.Next<Source>(), v.Text(), v.Next<Confidence>()))
        .With("source", Source, citation => citation.Source)
        .With("clause", Text, citation => citation.Clause)
        .With("confidence", Confidence, citation => citation.Confidence);

    internal static readonly Codec<Rule> Rule = new ObjectCodec<Rule>("rule", v => new(v.Text(), v.Text(), v.Next<Citation>(), v.Next<Citation?>(), v.Next<bool?>() ?? false))
        .With("id", Text, rule => rule.Id)
        .With("statement", Text, rule => rule.Statement)
        .With("citation", Citation, rule => rule.Citation)
        .Maybe("seeAlso", Citation, rule => rule.SeeAlso)
        .Maybe("canBeBreached", Bool, rule => rule.CanBeBreached ? true : null);

    internal static readonly Codec<Refusal> Refusal = new ObjectCodec<Refusal>("refusal", v => new(v.Next<Rule>(), v.Text(), v.Text(), v.Next<string?>()))
        .With("rule", Rule, refusal => refusal.Rule)
        .With("problem", Text, refusal => refusal.Problem)
        .With("remedy", Text, refusal => refusal.Remedy)
        .Maybe("field", Text, refusal => refusal.Field);

    internal static readonly Codec<TimeLimitKind> TimeLimitKind = new NameCodec<TimeLimitKind>(
        (Domain.TimeLimitKind.Duty, "duty"),
        (Domain.TimeLimitKind.Target, "target"),
        (Domain.TimeLimitKind.Expected, "expected"));

    internal static readonly Codec<TimeLimit> TimeLimit = new ObjectCodec<TimeLimit>("time-limit", MakeTimeLimit)
        .With("rule", Rule, limit => limit.Rule)
        .With("startsWith", Text, limit => limit.StartsWith)
        .Maybe("workingDays", Int, limit => limit.Months == 0 ? limit.WorkingDays : null)
        .Maybe("months", Int, limit => limit.Months == 0 ? null : limit.Months)
        .Maybe("kind", TimeLimitKind, limit => limit.Kind == Domain.TimeLimitKind.Duty ? null : limit.Kind);

    /// <summary>An edition by its identifier; one in which something was replaced says what.</summary>
    internal static readonly Codec<Framework> Framework = new FrameworkCodec();

    internal static readonly Codec<BankHoliday> BankHoliday = new ObjectCodec<BankHoliday>(
            "bank-holiday",
            v => new(
                v.Date(), v.Text(), v.Next<BankHolidayKind>(), v.Next<Citation>(), v.Next<LocalDate?>(), v.Next<Citation?>(), v.Next<LocalDate?>()))
        .With("date", Date, holiday => holiday.Date)
        .With("name", Text, holiday => holiday.Name)
        .With("kind", BankHolidayKind, holiday => holiday.Kind)
        .With("citation", Citation, holiday => holiday.Citation)
        .Maybe("announcedOn", Date, holiday => holiday.AnnouncedOn)
        .Maybe("announcement", Citation, holiday => holiday.Announcement)
        .Maybe("inPlaceOf", Date, holiday => holiday.InPlaceOf);

    internal static readonly Codec<EvaluationQuestion> Question = new ObjectCodec<EvaluationQuestion>(
            "evaluation-question", v => new(v.Text(), v.Text(), v.Next<Citation>()))
        .With("code", Text, question => question.Code)
        .With("text", Text, question => question.Text)
        .With("citation", Citation, question => question.Citation);

    internal static readonly Codec<Outcome> Outcome = new ObjectCodec<Outcome>("outcome", v => new(v.Int(), v.Text(), v.Text(), v.Next<Citation>(), v.Next<bool?>() ?? false, v.Next<TimeLimit?>()))
        .With("number", Int, outcome => outcome.Number)
        .With("text", Text, outcome => outcome.Text)
        .With("followUp", Text, outcome => outcome.FollowUp)
        .With("citation", Citation, outcome => outcome.Citation)
        .Maybe("requiresStatement", Bool, outcome => outcome.RequiresStatement ? true : null)
        .Maybe("nextInspection", TimeLimit, outcome => outcome.NextInspection);

    internal static readonly Codec<Inspector> Inspector = new ObjectCodec<Inspector>(
            "inspector", v => new(v.Text(), v.Text(), v.Next<InspectorRole>(), v.Next<LocalDate?>()))
        .With("reference", Text, inspector => inspector.Reference)
        .With("name", Text, inspector => inspector.Name)
        .With("role", InspectorRole, inspector => inspector.Role)
        .Maybe("trainedOn", Date, inspector => inspector.TrainedOn);

    internal static readonly Codec<InspectionTeam> Team = new ObjectCodec<InspectionTeam>(
            "inspection-team", v => new(v.Next<Inspector>(), v.Next<ValueList<Inspector>>()))
        .With("lead", Inspector, team => team.Lead)
        .With("others", List(Inspector), team => team.Others);

    internal static readonly Codec<Evidence> Evidence = new ObjectCodec<Evidence>(
            "evidence", v => new(v.Text(), v.Next<EvidenceKind>(), v.Next<Sector>(), v.Text(), v.Date()))
        .With("reference", Text, evidence => evidence.Reference)
        .With("kind", EvidenceKind, evidence => evidence.Kind)
        .With("sector", Sector, evidence => evidence.Sector)
        .With("summary", Text, evidence => evidence.Summary)
        .With("gatheredOn", Date, evidence => evidence.GatheredOn);

    internal static readonly Codec<WeaknessProgress> Weakness = new ObjectCodec<WeaknessProgress>("weakness-progress", v => new(v.Text(), v.Bool()))
        .With("weakness", Text, progress => progress.Weakness)
        .With("isSufficient", Bool, progress => progress.IsSufficient);

    /// <summary>A local area of the register by its two codes, which no other area has together; the register itself tells the rest.</summary>
    internal static readonly Codec<LocalArea> Area = new ObjectCodec<LocalArea>(
            "local-area", v => FindArea(v.Next<LocalAuthorityCode>(), v.Next<GssCode>()))
        .With("code", AuthorityCode, area => area.Code)
        .With("gssCode", Gss, area => area.GssCode);

    internal static readonly Codec<KnownDate> KnownDate = new ObjectCodec<KnownDate>("known-date", v => new(v.Next<DateInterval>(), v.Next<Citation>()))
        .With("days", Days, date => date.Days)
        .With("citation", Citation, date => date.Citation);

    internal static readonly Codec<StatementRequirement> StatementRequirement = new ObjectCodec<StatementRequirement>(
            "statement-requirement", v => new(v.Bool(), v.Next<Citation>()))
        .With("isRequired", Bool, statement => statement.IsRequired)
        .With("citation", Citation, statement => statement.Citation);

    internal static readonly Codec<RevisitRecord> Revisit = new ObjectCodec<RevisitRecord>(
            "revisit-record", v => new(v.Next<KnownDate>(), v.Next<KnownDate>(), v.Text()))
        .With("firstDay", KnownDate, revisit => revisit.FirstDay)
        .With("lastDay", KnownDate, revisit => revisit.LastDay)
        .With("result", Text, revisit => revisit.Result);

    internal static readonly Codec<KnownOutcome> KnownOutcome = new ObjectCodec<KnownOutcome>("known-outcome", v => new(v.Int(), v.Next<Citation>()))
        .With("number", Int, outcome => outcome.Number)
        .With("citation", Citation, outcome => outcome.Citation);

    internal static readonly Codec<InspectionRecord> Record = new ObjectCodec<InspectionRecord>(
            "inspection-record",
            v => new(
                v.Next<Framework>(), v.Next<LocalArea>(), v.Next<KnownDate>(), v.Next<KnownDate>(), v.Next<KnownDate?>(), v.Next<KnownDate?>(),
                v.Next<StatementRequirement?>(), v.Next<KnownDate?>(), v.Next<RevisitRecord?>(), v.Next<KnownOutcome?>()))
        .With("framework", Framework, record => record.Framework)
        .With("area", Area, record => record.Area)
        .With("firstDay", KnownDate, record => record.FirstDay)
        .With("lastDay", KnownDate, record => record.LastDay)
        .Maybe("letterReceived", KnownDate, record => record.LetterReceived)
        .Maybe("letterPublished", KnownDate, record => record.LetterPublished)
        .Maybe("statement", StatementRequirement, record => record.Statement)
        .Maybe("statementSubmitted", KnownDate, record => record.StatementSubmitted)
        .Maybe("revisit", Revisit, record => record.Revisit)
        .Maybe("outcome", KnownOutcome, record => record.Outcome);

    internal static readonly Codec<Tally> Tally = new ObjectCodec<Tally>("tally", v => new(v.Int(), v.Int()))
        .With("certain", Int, tally => tally.Certain)
        .With("possible", Int, tally => tally.Possible);

    internal static readonly Codec<ProgrammeFigures> Figures = new ObjectCodec<ProgrammeFigures>(
            "programme-figures", v => new(v.Date(), v.Int(), v.Next<Tally>(), v.Next<Tally>(), v.Next<Tally>()) { Outcomes = v.Next<ValueList<Tally>>() })
        .With("asAt", Date, figures => figures.AsAt)
        .With("areas", Int, figures => figures.Areas)
        .With("completed", Tally, figures => figures.Completed)
        .With("lettersPublished", Tally, figures => figures.LettersPublished)
        .With("statementsRequired", Tally, figures => figures.StatementsRequired)
        .With("outcomes", List(Tally), figures => figures.Outcomes);

    internal static ICodec[] All =>
    [
        Date, Days, AuthorityCode, Gss, Framework, Confidence, BankHolidayKind, Region, Sector, EvidenceKind, InspectorRole, Source, Citation,
        Rule, Refusal, TimeLimitKind, TimeLimit, BankHoliday, Question, Outcome, Inspector, Team, Evidence, Weakness, Area, KnownDate, StatementRequirement, Revisit, KnownOutcome,
        Record, Tally, Figures, .. Lists(Record), .. Lists(Refusal), .. Lists(BankHoliday),
    ];

    internal static Codec<ValueList<T>> List<T>(Codec<T> item) => new ListCodec<ValueList<T>, T>(item, items => items.ToValueList());

    /// <summary>The lists that a host may hold of a type.</summary>
    internal static ICodec[] Lists<T>(Codec<T> item) =>
    [
        List(item),
        new ListCodec<List<T>, T>(item, items => items),
        new ListCodec<IReadOnlyList<T>, T>(item, items => items.ToValueList()),
        new ListCodec<T[], T>(item, items => [.. items]),
    ];

    private static DateInterval ParseDays(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0
            && IsoDate.Read(text[..slash]) is { } start
            && IsoDate.Read(text[(slash + 1)..]) is { } end
            && start <= end
                ? new DateInterval(start, end)
                : throw new FormatException($"{text.Quoted()} is not an interval. Enter its first day and then its last, for example \"2016-05-01/2016-05-03\".");
    }

    private static string? FormatDays(DateInterval days) => days.Start.Calendar == CalendarSystem.Iso ? $"{days.Start.Iso()}/{days.End.Iso()}" : null;

    private static LocalArea FindArea(LocalAuthorityCode code, GssCode gssCode) =>
        LocalAreaTable.All.FirstOrDefault(area => area.Code == code && area.GssCode == gssCode)
            ?? throw new JsonException($"No local area of the register has the codes {code} and {gssCode} together.");

    private static TimeLimit MakeTimeLimit(Members v) => (v.Next<Rule>(), v.Text(), v.Next<int?>(), v.Next<int?>(), v.Next<TimeLimitKind?>() ?? default) switch
    {
        (var rule, var startsWith, { } workingDays, null, var kind) => new TimeLimit(rule, startsWith, workingDays, kind),
        (var rule, var startsWith, null, { } months, var kind) => Domain.TimeLimit.OfMonths(rule, startsWith, months, kind),
        _ => throw new JsonException("A time limit has either workingDays or months."),
    };
}
