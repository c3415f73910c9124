using SendInspection.Domain.Tests.Findings;
using SendInspection.Domain.Validation;
using static SendInspection.Domain.Tests.Validation.FindingDrafts;

namespace SendInspection.Domain.Tests.Validation;

/// <summary>Validators and constructors agree, both ways, on drafts that are right and on drafts that are broken here and there; and on strange text.</summary>
public class FindingParityTests
{
    private const string Megabyte = "megabyte";
    private const string Half = "half \uD800 of a character";

    public static TheoryData<string> StrangeTexts =>
    [
        "\u202Eevods\u202C", "a\u200Bb\u200C\u200D\uFEFF", "e\u0301\u0327\u0315", "\0\u0001\u001B[31m", "👩‍👩‍👧", "ﷺ", "İıSS", Megabyte,
    ];

    [Property(MaxTest = 500)]
    public void A_finding_is_valid_as_a_draft_exactly_when_the_domain_takes_it(byte[] choices) =>
        Agree(FindingFrom(new Choices(choices)), draft => FindingValidator.Validate(draft), ReadFinding);

    [Property(MaxTest = 500)]
    public void A_letter_is_valid_as_a_draft_exactly_when_the_domain_takes_it(byte[] choices) =>
        Agree(LetterFrom(new Choices(choices)), draft => LetterValidator.Validate(draft), ReadLetter);

    [Property(MaxTest = 500)]
    public void A_statement_is_valid_as_a_draft_exactly_when_the_domain_finds_it_complete(byte[] choices) => Agree(
        StatementFrom(new Choices(choices)), draft => FitnessValidator.Validate(draft), draft => ReadStatement(draft).CheckFitness(Invented.Letter()));

    [Fact]
    public void The_drafts_compared_are_neither_all_right_nor_all_broken()
    {
        uint state = 1;
        byte NextByte() => (byte)((state = (state * 1664525) + 1013904223) >> 24);
        List<byte[]> samples = [.. Enumerable.Range(0, 400).Select(_ => Enumerable.Range(0, 60).Select(_ => NextByte()).ToArray())];
        Assert.InRange(samples.Count(bytes => FindingValidator.Validate(FindingFrom(new Choices(bytes))).IsValid), 40, 360);
        Assert.InRange(samples.Count(bytes => LetterValidator.Validate(LetterFrom(new Choices(bytes))).IsValid), 40, 360);
        Assert.InRange(samples.Count(bytes => FitnessValidator.Validate(StatementFrom(new Choices(bytes))).IsValid), 40, 360);
        Assert.True(samples.Count(bytes => HasHalf(FindingValidator.Validate(FindingFrom(new Choices(bytes))))) > 10);
        Assert.True(samples.Count(bytes => HasHalf(LetterValidator.Validate(LetterFrom(new Choices(bytes))))) > 10);
        Assert.True(samples.Count(bytes => HasHalf(FitnessValidator.Validate(StatementFrom(new Choices(bytes))))) > 10);

        static bool HasHalf(FluentValidation.Results.ValidationResult result) => result.Errors.Exists(fault => fault.ErrorCode == Rules.TextUnicode.Id);
    }

    [Theory, MemberData(nameof(StrangeTexts))]
    public void Strange_text_is_kept_exactly_and_breaks_nothing(string sample)
    {
        string text = sample == Megabyte ? new string('a', 1 << 20) + " is good" : sample + ".";
        FindingDraft finding = ValidFinding with { Narrative = text, District = text, Evidence = [.. ValidFinding.Evidence!, ValidEvidence with { Reference = text, Summary = text }] };
        Assert.Equal(text, finding.ToDomain(Invented.Team).Narrative);
        Assert.Equal(text, finding.ToDomain(Invented.Team).Evidence[3].Summary);

        ReportLetter letter = (ValidLetter with { Area = text, Opening = text, Ccgs = [text], Findings = [.. ValidLetter.Findings!, finding] }).ToDomain(Invented.Team);
        Assert.Equal((text, text, text), (letter.Area, letter.Opening, letter.Ccgs[0]));
        Assert.NotEmpty(letter.ToMarkdown());

        WrittenStatement statement = (ValidStatement with { Actions = [ValidAction with { Outcome = text, Owner = new() { Kind = "OtherPartner", Reference = text } }] }).ToDomain();
        Assert.Equal((text, text), (statement.Actions[0].Outcome, statement.Actions[0].Owner!.Reference));
    }

    [Theory, MemberData(nameof(StrangeTexts)), InlineData("\uD800"), InlineData("\uDC00 and \uD800")]
    public void Strange_text_where_a_name_or_a_date_belongs_is_refused(string sample)
    {
        string text = sample == Megabyte ? new string('a', 1 << 20) : sample;
        Assert.Equal(
            ["AgeBand", "AgreedBy", "Groups[0]", "Kind", "PrimaryNeeds[0]", "Question", "Sector", "Theme"],
            FindingValidator.Validate(ValidFinding with
            {
                Question = text, Kind = text, Theme = text, Sector = text, AgeBand = text, AgreedBy = ["H1", "C1"], Groups = [text], PrimaryNeeds = [text],
            }).Errors.Select(fault => fault.PropertyName).Distinct().Order(StringComparer.Ordinal));
        Assert.All(
            LetterValidator.Validate(ValidLetter with { FirstDay = text, LastDay = text, DatedOn = text }).Errors,
            fault => Assert.True(fault.ErrorMessage.Length < 1000));
        Assert.False(new WrittenStatementDraftValidator().Validate(ValidStatement with { Actions = [ValidAction with { CompleteBy = text }] }).IsValid);
    }

    private static void Agree<TDraft>(TDraft draft, Func<TDraft, FluentValidation.Results.ValidationResult> validate, Func<TDraft, ValueList<Refusal>> read)
    {
        IReadOnlyList<string> faults = Faults(validate(draft));
        HashSet<string> domain = [];
        bool readable = true;
        try
        {
            domain = [.. read(draft).Select(refusal => refusal.Rule.Id)];
        }
        catch (ArgumentException refused)
        {
            domain = [.. Invented.RulesIn(refused.Message)];
            readable = domain.Count > 0;
        }
        catch (UnreadableException)
        {
            readable = false;
        }

        if (readable)
        {
            HashSet<string> rules = [.. faults.Select(fault => fault[(fault.LastIndexOf(' ') + 1)..])];
            Assert.Equal(domain.Count == 0, rules.Count == 0);
            Assert.Subset(rules, domain);
        }
        else
        {
            Assert.NotEmpty(faults);
        }
    }

    private static ValueList<Refusal> ReadFinding(FindingDraft draft) => MakeFinding(draft).CheckAgreement(Invented.Team);

    private static Finding MakeFinding(FindingDraft? draft) => draft is null ? throw new UnreadableException() : new(
        draft.Question!,
        Read<FindingKind>(draft.Kind),
        Theme.All.FirstOrDefault(theme => theme.Id == draft.Theme) ?? throw new UnreadableException(),
        Read<Sector>(draft.Sector),
        Read<AgeBand>(draft.AgeBand),
        draft.Narrative!,
        (draft.Evidence ?? []).Select(MakeEvidence).ToValueList(),
        (draft.AgreedBy ?? []).Select(reference => Invented.Team.Inspectors.FirstOrDefault(each => each.Reference == reference) ?? throw new UnreadableException()).ToValueList(),
        (draft.Groups ?? []).Select(Read<FindingGroup>).ToValueList(),
        (draft.PrimaryNeeds ?? []).Select(code => PrimaryNeeds.FromCode(code) ?? throw new UnreadableException()).ToValueList(),
        draft.District);

    private static Evidence MakeEvidence(EvidenceDraft? draft) => draft is null ? throw new UnreadableException() : new(
        draft.Reference!, Read<EvidenceKind>(draft.Kind), Read<Sector>(draft.Sector), draft.Summary!, ReadDate(draft.GatheredOn));

    private static ValueList<Refusal> ReadLetter(ReportLetterDraft draft)
    {
        ValueList<Finding> findings = (draft.Findings ?? []).Select(MakeFinding).ToValueList();
        _ = new ReportLetter(
            draft.Area!,
            draft.LocalAuthority!,
            (draft.Ccgs ?? []).Select(ccg => ccg!).ToValueList(),
            new DateInterval(ReadDate(draft.FirstDay), ReadDate(draft.LastDay)),
            ReadDate(draft.DatedOn),
            draft.Opening!,
            (draft.Narratives ?? []).Select(each => each is null ? throw new UnreadableException() : new QuestionNarrative(each.Question!, each.Text!)).ToValueList(),
            findings,
            draft.StatementRequired ?? throw new UnreadableException(),
            Invented.Lead);
        return [.. findings.SelectMany(finding => finding.CheckAgreement(Invented.Team))];
    }

    private static WrittenStatement ReadStatement(WrittenStatementDraft draft) => new(
        (draft.SubmittedBy ?? []).Select(party => MakeParty(party ?? throw new UnreadableException())!).ToValueList(),
        (draft.Actions ?? []).Select(action => action is null ? throw new UnreadableException() : new StatementAction(
            action.Concern,
            action.Description,
            MakeParty(action.Owner),
            string.IsNullOrWhiteSpace(action.CompleteBy) ? null : ReadDate(action.CompleteBy),
            action.Outcome,
            action.Measure)).ToValueList());

    private static ResponsibleParty? MakeParty(ResponsiblePartyDraft? draft) =>
        draft is null ? null : new(Read<ResponsiblePartyKind>(draft.Kind), draft.Reference!);

    private static TEnum Read<TEnum>(string? text)
        where TEnum : struct, Enum =>
        text is not null && text.Length > 0 && char.IsLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out TEnum value) && Enum.IsDefined(value)
            ? value
            : throw new UnreadableException();

    private static LocalDate ReadDate(string? text) =>
        text is { Length: 10 } && DateOnly.TryParseExact(text, "yyyy-MM-dd", out DateOnly day) ? LocalDate.FromDateOnly(day) : throw new UnreadableException();

    private static EvidenceDraft? EvidenceFrom(Choices choose) => choose.Rarely<EvidenceDraft?>(null) ?? new EvidenceDraft
    {
        Reference = choose.From("E1", null, "", Half),
        Kind = choose.From(choose.Of("Information", "parents", "FILEREVIEW", "Visit"), null, "Rumour", "1"),
        Sector = choose.From("Health", null, "x"),
        Summary = choose.From("Text.", " ", null, Half),
        GatheredOn = choose.From("2016-09-20", "2016-9-20", null, "2016-02-30"),
    };

    private static FindingDraft FindingFrom(Choices choose) => new()
    {
        Question = choose.From(choose.Of("A", "B", "C"), "D", null, "a", Half),
        Kind = choose.From(choose.Of("Strength", "areafordevelopment", "SignificantConcern"), null, "Good"),
        Theme = choose.From(choose.Of("diagnosis", "local-offer"), "x", null),
        Sector = choose.From("Joint", null, "x"),
        AgeBand = choose.From("Under5", "", "5"),
        Narrative = choose.From("Waiting lists are long.", null, " ", "The local area is good.", Half),
        Evidence = choose.From<IReadOnlyList<EvidenceDraft?>?>([.. ValidFinding.Evidence!, EvidenceFrom(choose)], null, [], [EvidenceFrom(choose), EvidenceFrom(choose)]),
        AgreedBy = choose.From<IReadOnlyList<string?>?>(["C1", "H1", "O1"], null, ["H1", "O1"], ["H1", "C1"], ["H1", "O1", "C1", "Z"], ["H1", "O1", "C1", null]),
        Groups = choose.From<IReadOnlyList<string?>?>(choose.Of<IReadOnlyList<string?>?>(null, ["SenSupport"]), [null], ["x"]),
        PrimaryNeeds = choose.From<IReadOnlyList<string?>?>(choose.Of<IReadOnlyList<string?>?>(null, ["ASD"]), [null], ["asd"]),
        District = choose.From<string?>(choose.Of<string?>(null, "North"), " ", Half),
    };

    private static ReportLetterDraft LetterFrom(Choices choose) => new()
    {
        Area = choose.From("Rochdale", null, "", Half),
        LocalAuthority = choose.From<string?>("The council", null, "", Half),
        Ccgs = choose.From<IReadOnlyList<string?>?>(["A CCG"], null, [], [null], [Half]),
        FirstDay = choose.From("2016-09-19", null, "x"),
        LastDay = choose.From("2016-09-23", null, "2016-09-18"),
        DatedOn = choose.From("2016-11-09", "2016-09-22", null),
        Opening = choose.From("We met many people.", null, "Overall effectiveness: good", Half),
        Narratives = choose.From<IReadOnlyList<QuestionNarrativeDraft?>?>(
            ValidLetter.Narratives, null, [.. ValidLetter.Narratives!.Skip(1)], [.. ValidLetter.Narratives!, ValidLetter.Narratives![0]], [.. ValidLetter.Narratives!, null],
            [.. ValidLetter.Narratives!, new() { Question = "D", Text = "Text." }], [.. ValidLetter.Narratives!.Skip(1), new() { Question = "A", Text = Half }]),
        Findings = choose.From<IReadOnlyList<FindingDraft?>?>(
            [.. ValidLetter.Findings!, choose.Rarely(FindingFrom(choose)) ?? ValidFinding], null, [ValidFinding], [.. ValidLetter.Findings!.Skip(1)], [.. ValidLetter.Findings!.Take(2)], [null]),
        StatementRequired = choose.From<bool?>(choose.Of<bool?>(true, false), [null]),
    };

    private static WrittenStatementDraft StatementFrom(Choices choose) => new()
    {
        SubmittedBy = choose.From<IReadOnlyList<ResponsiblePartyDraft?>?>(
            ValidStatement.SubmittedBy, null, [.. ValidStatement.SubmittedBy!.Take(1)], [.. ValidStatement.SubmittedBy!, null], [new() { Kind = "x", Reference = "x" }], [.. ValidStatement.SubmittedBy!, new() { Kind = "OtherPartner", Reference = Half }]),
        Actions = choose.From<IReadOnlyList<ActionDraft?>?>(
            [.. ValidStatement.Actions!, ActionFrom(choose)], null, [], [ActionFrom(choose), null], [ActionFrom(choose), ActionFrom(choose)]),
    };

    private static ActionDraft ActionFrom(Choices choose) => new()
    {
        Concern = choose.From<int?>(choose.Of<int?>(1, 2), null, 0, 3),
        Description = choose.From("Do it.", null, " ", Half),
        Owner = choose.From<ResponsiblePartyDraft?>(ValidAction.Owner, null, new() { Kind = "HealthCommissioner" }, new() { Kind = "x", Reference = "x" }, new() { Kind = "HealthCommissioner", Reference = Half }),
        CompleteBy = choose.From("2017-09-01", null, "", "soon"),
        Outcome = choose.From("Shorter waits.", null, "", Half),
        Measure = choose.From("Median wait.", null, " ", Half),
    };

    /// <summary>Decisions read from random bytes: zero and most others choose what is right.</summary>
    private sealed class Choices(byte[] bytes)
    {
        private int next;

        internal T From<T>(T right, params T[] wrong) => Next() is var choice && choice < 240 ? right : wrong[choice % wrong.Length];

        internal T Of<T>(params T[] right) => right[Next() % right.Length];

        internal T? Rarely<T>(T? value)
            where T : class? => Next() >= 240 ? value : null;

        private int Next() => bytes.Length == 0 ? 0 : bytes[next++ % bytes.Length];
    }

    private sealed class UnreadableException : Exception;
}
