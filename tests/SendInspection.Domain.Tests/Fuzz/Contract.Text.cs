using System.Text;
using System.Text.Unicode;
using FluentValidation;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Fuzz;

internal static partial class Contract
{
    private static readonly Inspector Lead = new("H1", "Ann Ashworth", InspectorRole.Hmi, new(2016, 4, 20));
    private static readonly InspectionTeam Team = new(Lead, [new("C1", "Cat Clegg", InspectorRole.CqcInspector, new(2016, 4, 21)), new("O1", "Ben Booth", InspectorRole.OfstedInspector, new(2016, 4, 20))]);

    /// <summary>A list of bank holidays is refused by a FormatException, or gives a calendar, from text and from a stream the same.</summary>
    private static void Calendar(byte[] bytes)
    {
        string json = TextOf(bytes);
        WorkingDayCalendar? read = Unless<FormatException, WorkingDayCalendar>(() => Within(bytes.Length, () => WorkingDayCalendar.FromGovUkJson(json)));
        WorkingDayCalendar? streamed = Unless<FormatException, WorkingDayCalendar>(() => Within(bytes.Length, () => WorkingDayCalendar.FromGovUkJson(new MemoryStream(bytes))));
        Require(!Utf8.IsValid(bytes) || bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) || Equals(read, streamed), "Text and stream are not read alike.");
        _ = read?.ToString();
        _ = read?.AddWorkingDays(new LocalDate(2016, 11, 9), 70);
        _ = Unless<FormatException, WorkingDayCalendar>(() => WorkingDayCalendar.FromGovUkJson(json, "scotland"));
    }

    /// <summary>What is found in a text stands in it, in order, one after the other; a text is a code or it is not; a letter shows any text.</summary>
    private static void Text(byte[] bytes)
    {
        string text = TextOf(bytes);
        FollowOneAnother(text, Within(bytes.Length, () => PersonalDataCheck.Find(text)).Select(match => (match.Start, match.End)));
        ValueList<GradeWord> words = Within(bytes.Length, () => GradeWord.FindIn(text));
        FollowOneAnother(text, words.Select(word => (word.Start, word.Start + word.Text.Length)));
        Require(words.All(word => text.AsSpan(word.Start).StartsWith(word.Text, StringComparison.Ordinal)), "A grading word does not stand where it was found.");

        Require(LocalAuthorityCode.TryParse(text, out LocalAuthorityCode code) == Parses(() => LocalAuthorityCode.Parse(text)), "The code of an authority is tried and parsed differently.");
        Require(code == default || code.ToString() == text, "The code of an authority is not written as it was read.");
        Require(GssCode.TryParse(text, out GssCode gss) == Parses(() => GssCode.Parse(text)), "A GSS code is tried and parsed differently.");
        Require(gss == default || gss.ToString() == text, "A GSS code is not written as it was read.");
        _ = (Theme.FromId(text), PrimaryNeeds.FromCode(text));

        _ = Unless<ArgumentException, object>(() => new QuestionNarrative("A", text));
        if (Unless<ArgumentException, AreaReport>(() => Report(text)) is { } report)
        {
            _ = Within(bytes.Length, report.ToMarkdown);
            RoundTripsUnlessHalved(report, text);
        }
    }

    private static void FollowOneAnother(string text, IEnumerable<(int Start, int End)> passages)
    {
        int last = 0;
        foreach ((int start, int end) in passages)
        {
            Require(start >= last && end > start && end <= text.Length, $"A passage from {start} to {end} does not follow one that ends at {last}, in a text of {text.Length}.");
            last = end;
        }
    }

    private static bool Parses<T>(Func<T> parse)
        where T : struct => Unless<FormatException, object>(() => parse()) is not null;

    private static AreaReport Report(string text) => new(
        "Rochdale", text, ["NHS Greater Manchester"], new DateInterval(new(2023, 9, 25), new(2023, 9, 29)), new(2023, 11, 10), 2, text, text, text, text, [], [new AreaForAction(text)], Lead);

    // Half of a surrogate pair is kept in a value, and is not written to JSON.
    private static void RoundTripsUnlessHalved(AreaReport report, string text)
    {
        if (text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar))
        {
            RoundTrips(report, typeof(InspectionReport));
        }
    }

    /// <summary>A draft has faults, and then what it describes is a FormatException, or it has none; no other exception comes of it.</summary>
    private static void Judge(object value)
    {
        switch (value)
        {
            case InspectionTeamDraft draft:
                Judge(new InspectionTeamDraftValidator(), draft, draft.ToDomain, typeof(InspectionTeam));
                break;
            case InspectorDraft draft:
                Judge(new InspectorDraftValidator(), draft, draft.ToDomain, typeof(Inspector));
                break;
            case LocalAreaPartnersDraft draft:
                Judge(new LocalAreaPartnersDraftValidator(), draft, draft.ToDomain, typeof(LocalAreaPartners));
                break;
            case KeyLineDraft draft:
                Judge(new KeyLineDraftValidator(), draft, draft.ToDomain, typeof(KeyLineOfEnquiry));
                break;
            case KeyLinesDraft draft:
                Judge(new KeyLinesDraftValidator(), draft, draft.ToDomain, typeof(ValueList<KeyLineOfEnquiry>));
                break;
            case ActivityDraft draft:
                Judge(new ActivityDraftValidator(), draft, draft.ToDomain, typeof(FieldworkActivity));
                break;
            case SafeguardingConcernDraft draft:
                Judge(new SafeguardingConcernDraftValidator(), draft, draft.ToDomain, typeof(SafeguardingConcern));
                break;
            case SelfEvaluationClaimDraft draft:
                Judge(new SelfEvaluationClaimDraftValidator(), draft, draft.ToDomain, typeof(SelfEvaluationClaim));
                break;
            case EvidenceDraft draft:
                Judge(new EvidenceDraftValidator(), draft, draft.ToDomain, typeof(Evidence));
                break;
            case FindingDraft draft:
                Judge(new FindingDraftValidator(Team), draft, () => draft.ToDomain(Team), typeof(Finding));
                break;
            case ReportLetterDraft draft:
                Judge(new ReportLetterDraftValidator(Team), draft, () => draft.ToDomain(Team), typeof(InspectionReport));
                break;
            case WrittenStatementDraft draft:
                Judge(new WrittenStatementDraftValidator(), draft, draft.ToDomain, typeof(WrittenStatement));
                break;
            case InspectionRecordDraft draft:
                Judge(new InspectionRecordDraftValidator(), draft, draft.ToDomain, typeof(InspectionRecord));
                break;
            case InspectionReport report:
                _ = report.ToMarkdown();
                break;
            case InspectionRecord record:
                _ = Unless<ArgumentOutOfRangeException, object>(() => record.Obligations(Late, WorkingDayCalendar.England));
                break;
        }
    }

    private static void Judge<TDraft>(AbstractValidator<TDraft> validator, TDraft draft, Func<object> build, Type type)
    {
        bool isValid = validator.Validate(draft).IsValid;
        object? built = Unless<FormatException, object>(build);
        Require(isValid == (built is not null), "A draft without a fault cannot be built, or one with a fault can.");
        if (built is not null)
        {
            RoundTrips(built, type);
        }
    }
}
