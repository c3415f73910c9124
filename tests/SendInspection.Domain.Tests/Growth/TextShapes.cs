using System.Text;
using System.Text.Json;
using NodaTime.Text;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Findings;
using static SendInspection.Domain.Tests.Growth.GrowthCase;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>Texts, codes and lists of bank holidays that are made to hurt those who read them.</summary>
internal static class TextShapes
{
    /// <summary>Pieces of which each, again and again, begins something or almost is it.</summary>
    internal static readonly string[] Pieces =
    [
        "a", "0", " ", "\n", ".", "-", "(", "@", "a@", "@a.", "a.", "a@a.", "a@b.uk", "a@b.uk ", "+", "07", "0 7 ", "07700 900123 ", "07700900123", "(0", "+44 ", "0-",
        "943 476 5919 ", "943476591", "9434765919", "9 4 ", "B80120000500", "B801200005001 ", "M1 ", "M1 2W", "M1 2WD ", "OL16", "born ", "born on ", "born on 12 March ",
        "born 12/03/2009 ", "DOB ", "dob", "date of birth ", "d.o.b. ", "12/", "12/03/", "12 March ", "12th of March, ", "March ", "(12 March 2009, ", "2009-03-",
        "The local area is good. ", "good ", "is good", "outstanding, ", "requires improvement ", "requires ", "parents said ", "we judge ", "overall effectiveness ", "is ",
        "to be ", "local area ", "not ", "grade ", "\"good\" ", "é", "🏫", "\uD83C", "\u202E", "\u0301", "\u200B", "０７７００", "’", "*", "#", "1. ", "\\", "<", "|", "&", "\r\n\r\n", "\u2028",
    ];

    private const string England = "england-and-wales";

    internal static IEnumerable<GrowthCase> Cases =>
    [
        .. Pieces.Select(piece => Text("PersonalDataCheck.Find", piece, 2000, text => PersonalDataCheck.Find(text))),
        .. Pieces.Select(piece => Text("GradeWord.FindIn", piece, 500, text => GradeWord.FindIn(text))),
        With("PersonalDataCheck.Find", "a span of many at signs", 20_000, count => new string('@', count), text => PersonalDataCheck.Find(text.AsSpan())),

        .. Codes("LocalAuthorityCode.Parse", Refusing<string, FormatException>(text => LocalAuthorityCode.Parse(text))),
        .. Codes("LocalAuthorityCode.TryParse", text => _ = LocalAuthorityCode.TryParse(text, out _)),
        .. Codes("GssCode.Parse", Refusing<string, FormatException>(text => GssCode.Parse(text))),
        .. Codes("GssCode.TryParse", text => _ = GssCode.TryParse(text, out _)),
        .. Codes("PrimaryNeeds.FromCode", text => PrimaryNeeds.FromCode(text)),
        .. Codes("Theme.FromId", text => Theme.FromId(text)),
        .. Codes("EvidenceSource.Of", Refusing<string, KeyNotFoundException>(text => EvidenceSource.Of(text))),
        .. Codes("LocalAreas.TryFindByName", text => LocalAreas.On(new(2016, 9, 19)).TryFindByName(text, out _)),
        With("TimeLimit.OfMonths", "a long start", 20_000, count => new string('x', count), text => TimeLimit.OfMonths(Rules.Notice, text, 1)),
        With("DateInterval", "a text that goes on", 20_000, count => "\"2016-09-19/2016-09-23" + new string('0', count) + "\"", Refusing<string, JsonException>(text => SendInspectionJson.Parse<DateInterval>(text))),

        .. JsonShapes.Hostile.Select(each => GovUk(each.Shape, 2000, each.Make)),
        .. JsonShapes.Hostile.Select(each => GovUk($"a division that is {each.Shape}", 2000, count => $"{{\"{England}\":{each.Make(count)}}}")),
        .. JsonShapes.Hostile.Select(each => GovUk($"an event that is {each.Shape}", 2000, count => List(each.Make(count)))),
        GovUk("days that are named", 500, count => List(Each(count, item => Event(new LocalDate(1978, 1, 1).PlusDays(item)), ","))),
        GovUk("one day again and again", 500, count => List(Each(count, _ => Event(new(2026, 12, 25)), ","))),
        GovUk("days that are not dates", 500, count => List(Each(count, _ => """{"title":"a","date":"2026-99-99","notes":""}""", ","))),
        GovUk("days out of order", 2000, count => List(Each(count, item => Event(new LocalDate(1978, 1, 1).PlusDays((item * 7919) % 40_000)), ","))),
        GovUk("days outside what is covered", 500, count => List(Each(count, item => Event(new LocalDate(1, 1, 1).PlusDays(item)), ","))),
        GovUk("a long title", 20_000, count => List($$"""{"title":"{{new string('x', count)}}","date":"2026-12-25","notes":""}""")),
        GovUk("a long date", 20_000, count => List($$"""{"title":"a","date":"2026-12-25{{new string('0', count)}}","notes":""}""")),
        GovUk("many divisions", 2000, count => $"{{{Each(count, item => $"\"part-{item}\":{{}}", ",")}}}"),
        With("WorkingDayCalendar.FromGovUkJson", "a stream of days", 500, count => Encoding.UTF8.GetBytes(List(Each(count, item => Event(new LocalDate(1978, 1, 1).PlusDays(item)), ","))), bytes => WorkingDayCalendar.FromGovUkJson(new MemoryStream(bytes))),
        With("WorkingDayCalendar.FromGovUkJson", "a division with gaps", 500, count => List(Each(count, item => Event(new LocalDate(1, 1, 1).PlusDays(item * 370)), ","), "scotland"), Refusing<string, FormatException>(list => WorkingDayCalendar.FromGovUkJson(list, "scotland"))),

        // A letter with a grading word, or with half of a pair, is refused.
        .. Pieces.Select(piece => Text("ReportLetter.ToMarkdown", piece, 300, Refusing<string, ArgumentException>(text => Invented.Letter(opening: text).ToMarkdown()))),
    ];

    private static IEnumerable<GrowthCase> Codes(string of, Action<string> run) =>
    [
        With(of, "digits", 50_000, count => new string('3', count), run),
        With(of, "a code that goes on", 50_000, count => "E10000001" + new string('1', count), run),
        With(of, "white space", 50_000, count => new string(' ', count), run),
        With(of, "letters beyond the basic plane", 50_000, count => Repeat("🏫", count), run),
    ];

    private static GrowthCase Text(string of, string piece, int size, Action<string> run) =>
        With(of, $"\"{Shown(piece)}\" again and again", size, count => "x" + Repeat(piece, count) + "x", run);

    // So that names of tests tell the shapes apart and are plain text.
    private static string Shown(string piece) => string.Concat(piece.Select(each => each is >= ' ' and <= '~' ? $"{each}" : $"\\u{(int)each:X4}"));

    private static GrowthCase GovUk(string shape, int size, Func<int, string> make) =>
        With("WorkingDayCalendar.FromGovUkJson", shape, size, make, Refusing<string, FormatException>(list => WorkingDayCalendar.FromGovUkJson(list)));

    private static string List(string events, string division = England) => $$"""{"{{division}}": {"division":"{{division}}","events":[{{events}}]} }""";

    private static string Event(LocalDate date) => $$"""{"title":"Day","date":"{{LocalDatePattern.Iso.Format(date)}}","notes":"","bunting":true}""";
}
