namespace SendInspection.Domain.Validation;

/// <summary>The public facts of an inspection as somebody wrote them down: nothing is checked yet.</summary>
public sealed record InspectionRecordDraft
{
    private static readonly string OneOfTheEditions = $"Enter one of: {string.Join(", ", Domain.Framework.All.Select(edition => edition.Id))}.";

    /// <summary>The identifier of the edition, such as <c>send-2016</c>.</summary>
    public string? Framework { get; init; }

    /// <summary>The three digits of the principal authority.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The name of the area, as the register has it.</summary>
    public string? Area { get; init; }

    /// <summary>The first day of fieldwork; where fieldwork begins off site, the first day on site.</summary>
    public KnownDateDraft? FirstDay { get; init; }

    /// <summary>The last day of fieldwork.</summary>
    public KnownDateDraft? LastDay { get; init; }

    /// <summary>When the local area received the report letter; absent when not known.</summary>
    public KnownDateDraft? LetterReceived { get; init; }

    /// <summary>When the report letter was published; absent when not known.</summary>
    public KnownDateDraft? LetterPublished { get; init; }

    /// <summary>Whether a written statement of action is required; absent when not known.</summary>
    public StatementRequirementDraft? Statement { get; init; }

    /// <summary>When the statement was submitted; absent when not known.</summary>
    public KnownDateDraft? StatementSubmitted { get; init; }

    /// <summary>The revisit; absent when none is known.</summary>
    public RevisitDraft? Revisit { get; init; }

    /// <summary>The outcome, in an edition that has them; absent when not known.</summary>
    public OutcomeDraft? Outcome { get; init; }

    /// <summary>The record that the draft describes.</summary>
    /// <exception cref="FormatException">
    /// The draft has faults; the message gives them all. See <see cref="InspectionRecordDraftValidator"/>.
    /// </exception>
    public InspectionRecord ToDomain()
    {
        List<Refusal> faults = [];
        return Read(faults) ?? throw new FormatException(string.Join(" ", faults.Select(fault => $"{fault.Field}: {fault.Problem} {fault.Remedy}")));
    }

    /// <summary>The record that the draft describes; null when it has faults, which are all added.</summary>
    internal InspectionRecord? Read(ICollection<Refusal> faults)
    {
        Framework? framework = Domain.Framework.All.FirstOrDefault(edition => edition.Id == Framework);
        if (framework is null)
        {
            faults.Add(new Refusal(
                Rules.DraftOneOf, Framework is null ? "The edition is missing." : $"{Framework.Quoted()} is not an edition.", OneOfTheEditions, nameof(Framework)));
        }

        if (!LocalAuthorityCode.TryParse(AreaCode, out LocalAuthorityCode code))
        {
            faults.Add(new Refusal(Rules.DraftCode, AreaCode is null ? "The code of the local authority is missing." : $"{AreaCode.Quoted()} is not the code of a local authority.", "Enter three digits, for example 354.", nameof(AreaCode)));
        }

        RequireDay(FirstDay, "The first day", nameof(FirstDay), faults);
        RequireDay(LastDay, "The last day", nameof(LastDay), faults);
        KnownDate? firstDay = FirstDay?.Read(nameof(FirstDay), faults);
        KnownDate? lastDay = LastDay?.Read(nameof(LastDay), faults);
        KnownDate? received = LetterReceived?.Read(nameof(LetterReceived), faults);
        KnownDate? published = LetterPublished?.Read(nameof(LetterPublished), faults);
        KnownDate? submitted = StatementSubmitted?.Read(nameof(StatementSubmitted), faults);
        StatementRequirement? statement = Statement?.Read(nameof(Statement), faults);
        RevisitRecord? revisit = Revisit?.Read(nameof(Revisit), faults);
        KnownOutcome? outcome = Outcome?.Read(nameof(Outcome), faults);
        LocalArea? area = code == default || firstDay is null ? null : FindArea(code, firstDay.Days.Start, faults);
        foreach ((string field, string message) in InspectionRecord.Contradictions(firstDay, lastDay, received, published, submitted, revisit))
        {
            faults.Add(new Refusal(Rules.OrderOfDates, message, "Correct one of the dates.", field));
        }

        foreach ((string field, string message) in framework is null ? [] : InspectionRecord.ContradictionsOf(framework, statement, outcome))
        {
            faults.Add(new Refusal(Rules.OutcomeOfEdition, message, "Correct one of them.", field));
        }

        return faults.Count > 0 ? null : new InspectionRecord(framework!, area!, firstDay!, lastDay!, received, published, statement, submitted, revisit, outcome);
    }

    internal static void RequireDay(KnownDateDraft? day, string what, string field, ICollection<Refusal> faults)
    {
        if (day is null)
        {
            faults.Add(new Refusal(Rules.DraftRequired, $"{what} is missing.", "Enter a date, or the first and last possible one.", field));
        }
    }

    internal static bool IsText(string? text, string missing, string remedy, string field, ICollection<Refusal> faults)
    {
        Refusal? fault = string.IsNullOrWhiteSpace(text) ? new Refusal(Rules.DraftRequired, missing, remedy, field) : UnicodeText.Check(text, field);
        if (fault is not null)
        {
            faults.Add(fault);
        }

        return fault is null;
    }

    private LocalArea? FindArea(LocalAuthorityCode code, LocalDate on, ICollection<Refusal> faults)
    {
        if (on < LocalAreas.FirstDate)
        {
            faults.Add(new Refusal(
                Rules.AreaInRegister, $"{on.Iso()} is before {LocalAreas.FirstDate.Iso()}, when the register of local areas begins.", "Enter a later day.", nameof(FirstDay)));
            return null;
        }

        if (!LocalAreas.On(on).TryFind(code, out LocalArea? area))
        {
            faults.Add(new Refusal(Rules.AreaInRegister, $"No local area has the code {code} on {on.Iso()}.", "Enter a code that was in the register on that day.", nameof(AreaCode)));
        }
        else if (Area is not null && Area != area.Name)
        {
            faults.Add(new Refusal(
                Rules.AreaInRegister, $"{Area.Quoted()} is not the name of {code} in the register: that is \"{area.Name}\".", "Enter that name, or leave it out.", nameof(Area)));
        }

        return area;
    }
}

/// <summary>A fact's source as somebody wrote it down.</summary>
public abstract record SourcedDraft
{
    private static readonly string[] Confidences = [.. Enum.GetNames<Confidence>().Select(name => name.ToLowerInvariant())];
    private static readonly string OneOfTheConfidences = $"Enter one of: {string.Join(", ", Confidences)}.";
    private static readonly Citation Unread = new(Domain.Source.OutsideData, "not read", Domain.Confidence.Assumed);

    /// <summary>Where the fact is known from.</summary>
    public string? Source { get; init; }

    /// <summary>How surely: <c>quoted</c>, <c>derived</c>, <c>remembered</c> or <c>assumed</c>.</summary>
    public string? Confidence { get; init; }

    /// <summary>Where the fact is known from; where that cannot be read, a fault is added, and the fact can still be compared with the others.</summary>
    private protected Citation ReadCitation(string field, ICollection<Refusal> faults)
    {
        bool isSourced = InspectionRecordDraft.IsText(Source, "The source is missing.", "Say where the fact is known from.", $"{field}.{nameof(Source)}", faults);
        int confidence = Array.IndexOf(Confidences, Confidence);
        if (confidence < 0)
        {
            faults.Add(new Refusal(
                Rules.DraftOneOf, Confidence is null ? "The confidence is missing." : $"{Confidence.Quoted()} is not a confidence.", OneOfTheConfidences, $"{field}.{nameof(Confidence)}"));
        }

        return confidence < 0 || !isSourced ? Unread : new Citation(Domain.Source.OutsideData, Source!, Enum.GetValues<Confidence>()[confidence]);
    }
}

/// <summary>A date as somebody wrote it down: either <see cref="On"/>, or <see cref="From"/> and <see cref="To"/>.</summary>
public sealed record KnownDateDraft : SourcedDraft
{
    /// <summary>The day as <c>yyyy-MM-dd</c>, when it is known exactly.</summary>
    public string? On { get; init; }

    /// <summary>The first possible day as <c>yyyy-MM-dd</c>.</summary>
    public string? From { get; init; }

    /// <summary>The last possible day as <c>yyyy-MM-dd</c>.</summary>
    public string? To { get; init; }

    internal KnownDate? Read(string field, ICollection<Refusal> faults)
    {
        Citation citation = ReadCitation(field, faults);
        return ReadDays(field, faults) is { } days ? new KnownDate(days, citation) : null;
    }

    private DateInterval? ReadDays(string field, ICollection<Refusal> faults)
    {
        if ((On is null) == (From is null && To is null))
        {
            faults.Add(new Refusal(Rules.DraftRequired, "A date is either a day or an interval.", "Enter the day, as on, or the first and last possible day, as from and to.", $"{field}.{nameof(On)}"));
        }

        LocalDate? on = On is null ? null : ReadDate(On, $"{field}.{nameof(On)}", faults);
        if (From is null && To is null)
        {
            return on is { } day ? new DateInterval(day, day) : null;
        }

        LocalDate? from = ReadDate(From, $"{field}.{nameof(From)}", faults);
        LocalDate? to = ReadDate(To, $"{field}.{nameof(To)}", faults);
        if (from > to)
        {
            faults.Add(new Refusal(Rules.OrderOfDates, $"{To} is before {From}.", "Enter the first possible day as from, and the last as to.", $"{field}.{nameof(To)}"));
        }

        return from <= to ? new DateInterval(from.Value, to.Value) : null;
    }

    private static LocalDate? ReadDate(string? text, string field, ICollection<Refusal> faults)
    {
        LocalDate? date = DraftRules.DateOf(text);
        if (date is null)
        {
            faults.Add(new Refusal(Rules.DraftDate, text is null ? "The date is missing." : $"{text.Quoted()} is not a date.", "Enter a date as yyyy-MM-dd, for example 2016-09-23.", field));
        }

        return date;
    }
}

/// <summary>Whether a statement is required, as somebody wrote it down.</summary>
public sealed record StatementRequirementDraft : SourcedDraft
{
    /// <summary>Whether it is.</summary>
    public bool? Required { get; init; }

    internal StatementRequirement? Read(string field, ICollection<Refusal> faults)
    {
        Citation citation = ReadCitation(field, faults);
        if (Required is null)
        {
            faults.Add(new Refusal(Rules.DraftRequired, "It is not said whether the statement is required.", "Enter true or false.", $"{field}.{nameof(Required)}"));
        }

        return Required is { } required ? new StatementRequirement(required, citation) : null;
    }
}

/// <summary>An outcome as somebody wrote it down.</summary>
public sealed record OutcomeDraft : SourcedDraft
{
    /// <summary>The number of the outcome.</summary>
    public int? Number { get; init; }

    /// <summary>The number of the outcome, and where it is known from.</summary>
    public override string ToString() => FormattableString.Invariant($"outcome {Number}, {Source.Quoted()}");

    internal KnownOutcome? Read(string field, ICollection<Refusal> faults)
    {
        Citation citation = ReadCitation(field, faults);
        if (Number is null)
        {
            faults.Add(new Refusal(Rules.DraftRequired, "The number of the outcome is missing.", "Enter it.", $"{field}.{nameof(Number)}"));
        }

        return Number is { } number ? new KnownOutcome(number, citation) : null;
    }
}

/// <summary>A revisit as somebody wrote it down.</summary>
public sealed record RevisitDraft
{
    /// <summary>The first day.</summary>
    public KnownDateDraft? FirstDay { get; init; }

    /// <summary>The last day.</summary>
    public KnownDateDraft? LastDay { get; init; }

    /// <summary>What it found.</summary>
    public string? Result { get; init; }

    internal RevisitRecord? Read(string field, ICollection<Refusal> faults)
    {
        InspectionRecordDraft.RequireDay(FirstDay, "The first day of the revisit", $"{field}.{nameof(FirstDay)}", faults);
        InspectionRecordDraft.RequireDay(LastDay, "The last day of the revisit", $"{field}.{nameof(LastDay)}", faults);
        KnownDate? firstDay = FirstDay?.Read($"{field}.{nameof(FirstDay)}", faults);
        KnownDate? lastDay = LastDay?.Read($"{field}.{nameof(LastDay)}", faults);
        bool hasResult = InspectionRecordDraft.IsText(Result, "The result of the revisit is missing.", "Enter it.", $"{field}.{nameof(Result)}", faults);
        return firstDay is null || lastDay is null ? null : new RevisitRecord(firstDay, lastDay, hasResult ? Result! : "not read");
    }
}
