namespace SendInspection.Domain;

/// <summary>
/// Something that the team does in fieldwork to gather evidence. An inspector chooses it: there is no way to say that the local area does.
/// </summary>
public abstract record FieldworkActivity
{
    private protected FieldworkActivity(EvidenceKind kind, LocalDate on, string chosenBy, ValueList<CommunicationArrangement>? communication)
    {
        IsoDate.Require(on, nameof(On));
        Refusal.ThrowIfAny(CheckChooser(chosenBy), nameof(ChosenBy));
        Kind = kind;
        On = on;
        ChosenBy = chosenBy;
        Communication = Require.Items(communication ?? [], nameof(Communication));
    }

    /// <summary>The kind of evidence that it gives.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>The day on which it is done.</summary>
    public LocalDate On { get; }

    /// <summary>The reference of the inspector who chose it.</summary>
    public string ChosenBy { get; }

    /// <summary>The arrangements to communicate; empty where none is needed.</summary>
    public ValueList<CommunicationArrangement> Communication { get; }

    /// <summary>What it is and the day.</summary>
    public sealed override string ToString() => $"{GetType().Name} {On.Iso()}";

    /// <summary>Every rule that the choice breaks: whoever chose is one of the inspectors.</summary>
    /// <param name="inspectors">Everyone who was in the team of the inspection at any time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inspectors"/> is null.</exception>
    /// <exception cref="ArgumentException">An inspector is null.</exception>
    public ValueList<Refusal> CheckChooser(IEnumerable<Inspector> inspectors)
    {
        ArgumentNullException.ThrowIfNull(inspectors);
        return Require.Items(inspectors.ToValueList(), nameof(inspectors)).Any(inspector => inspector.Reference == ChosenBy)
            ? []
            : [new Refusal(Rules.ChosenByInspector, $"{Quotation.Quoted(ChosenBy)} is not an inspector of this team.", "An inspector of the team must choose.", nameof(ChosenBy))];
    }

    internal static IEnumerable<Refusal> CheckChooser(string? chosenBy)
    {
        if (string.IsNullOrWhiteSpace(chosenBy))
        {
            yield return new Refusal(
                Rules.ChosenByInspector, "No inspector chose it.", "Enter the reference of the inspector who chose.", nameof(ChosenBy));
        }
        else if (UnicodeText.Check(chosenBy, nameof(ChosenBy)) is { } fault)
        {
            yield return fault;
        }
    }
}

/// <summary>Whom inspectors hold a discussion with.</summary>
public enum DiscussionPartner
{
    /// <summary>Elected members of the council.</summary>
    ElectedMembers,

    /// <summary>Key officers for education.</summary>
    EducationOfficers,

    /// <summary>Key officers for health.</summary>
    HealthOfficers,

    /// <summary>Key officers for social care.</summary>
    SocialCareOfficers,
}

/// <summary>A discussion with elected members or with key officers of the local area.</summary>
/// <param name="On">The day.</param>
/// <param name="ChosenBy">The reference of the inspector who chose it.</param>
/// <param name="With">Whom it is held with.</param>
/// <param name="Communication">The arrangements to communicate, if any.</param>
/// <exception cref="ArgumentException">A text is null, empty, white space or not Unicode, or an arrangement is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar, or an enum is none of its named values.</exception>
public sealed record Discussion(LocalDate On, string ChosenBy, DiscussionPartner With, ValueList<CommunicationArrangement>? Communication = null)
    : FieldworkActivity(EvidenceKind.Discussion, On, ChosenBy, Communication)
{
    /// <summary>Whom it is held with.</summary>
    public DiscussionPartner With { get; } = Require.Named(With);
}

/// <summary>A meeting with leaders of settings or services of one kind.</summary>
/// <param name="On">The day.</param>
/// <param name="ChosenBy">The reference of the inspector who chose it.</param>
/// <param name="LeadersOf">What they lead.</param>
/// <param name="Communication">The arrangements to communicate, if any.</param>
/// <exception cref="ArgumentException">A text is null, empty, white space or not Unicode, or an arrangement is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar, or an enum is none of its named values.</exception>
public sealed record LeadersMeeting(LocalDate On, string ChosenBy, ProviderKind LeadersOf, ValueList<CommunicationArrangement>? Communication = null)
    : FieldworkActivity(EvidenceKind.LeadersMeeting, On, ChosenBy, Communication)
{
    /// <summary>What they lead.</summary>
    public ProviderKind LeadersOf { get; } = Require.Named(LeadersOf);
}

/// <summary>A meeting with the parent carer forum or another established group of parents and carers; it is open to all.</summary>
/// <remarks>"Meetings with PCFs and webinars are open to all" (slide "On inspection: myths"): there is no way to say otherwise.</remarks>
/// <param name="On">The day.</param>
/// <param name="ChosenBy">The reference of the inspector who chose it.</param>
/// <param name="Group">The forum or group.</param>
/// <param name="Communication">The arrangements to communicate, if any.</param>
/// <exception cref="ArgumentException">A text is null, empty, white space or not Unicode, or an arrangement is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
public sealed record ParentGroupMeeting(LocalDate On, string ChosenBy, string Group, ValueList<CommunicationArrangement>? Communication = null)
    : FieldworkActivity(EvidenceKind.Parents, On, ChosenBy, Communication)
{
    /// <summary>The forum or group.</summary>
    public string Group { get; } = Require.Text(Group);
}

/// <summary>
/// A meeting with a reference group that is established in the local area; counted with the views of parents and carers (Assumed).
/// </summary>
/// <param name="On">The day.</param>
/// <param name="ChosenBy">The reference of the inspector who chose it.</param>
/// <param name="Group">The group.</param>
/// <param name="Communication">The arrangements to communicate, if any.</param>
/// <exception cref="ArgumentException">A text is null, empty, white space or not Unicode, or an arrangement is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
public sealed record ReferenceGroupMeeting(LocalDate On, string ChosenBy, string Group, ValueList<CommunicationArrangement>? Communication = null)
    : FieldworkActivity(EvidenceKind.Parents, On, ChosenBy, Communication)
{
    /// <summary>The group.</summary>
    public string Group { get; } = Require.Text(Group);
}

/// <summary>A meeting with the parents and carers of children with SEND in a visited setting; all of them are invited.</summary>
/// <remarks>"Inspectors invite all parents and carers" (slide "On inspection: myths"): there is no way to say otherwise.</remarks>
/// <param name="On">The day.</param>
/// <param name="ChosenBy">The reference of the inspector who chose it.</param>
/// <param name="Provider">The visited setting.</param>
/// <param name="Communication">The arrangements to communicate, if any.</param>
/// <exception cref="ArgumentException">A text is null, empty, white space or not Unicode, or the provider or an arrangement is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
public sealed record ParentsMeeting(LocalDate On, string ChosenBy, Provider Provider, ValueList<CommunicationArrangement>? Communication = null)
    : FieldworkActivity(EvidenceKind.Parents, On, ChosenBy, Communication)
{
    /// <summary>The visited setting.</summary>
    public Provider Provider { get; } = Require.Given(Provider);
}

/// <summary>A meeting with children and young people.</summary>
/// <param name="On">The day.</param>
/// <param name="ChosenBy">The reference of the inspector who chose it.</param>
/// <param name="Group">What group they are, without a child's name.</param>
/// <param name="Communication">The arrangements to communicate, if any.</param>
/// <exception cref="ArgumentException">A text is null, empty, white space or not Unicode, or an arrangement is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
public sealed record YoungPeopleMeeting(LocalDate On, string ChosenBy, string Group, ValueList<CommunicationArrangement>? Communication = null)
    : FieldworkActivity(EvidenceKind.YoungPeople, On, ChosenBy, Communication)
{
    /// <summary>What group they are.</summary>
    public string Group { get; } = Require.Text(Group);
}

/// <summary>
/// A visit to a setting or service, for its understanding of, part in and impact on what the local area is responsible for.
/// </summary>
/// <remarks>
/// No judgement of the provider can be recorded: "We do not inspect those providers as they remain subject to separate inspection
/// arrangements" (slide "Key messages: inspection delivery").
/// </remarks>
/// <param name="On">The day.</param>
/// <param name="ChosenBy">The reference of the inspector who chose it.</param>
/// <param name="Provider">The setting or service.</param>
/// <param name="Communication">The arrangements to communicate, if any.</param>
/// <exception cref="ArgumentException">A text is null, empty, white space or not Unicode, or the provider or an arrangement is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
public sealed record ProviderVisit(LocalDate On, string ChosenBy, Provider Provider, ValueList<CommunicationArrangement>? Communication = null)
    : FieldworkActivity(EvidenceKind.Visit, On, ChosenBy, Communication)
{
    /// <summary>The setting or service.</summary>
    public Provider Provider { get; } = Require.Given(Provider);
}

/// <summary>The review of one sampled file of a child or young person: a reference and what was learnt, never who the child is.</summary>
/// <param name="On">The day.</param>
/// <param name="ChosenBy">The reference of the inspector who chose it.</param>
/// <param name="File">The team's own reference of the file: at most eight letters, digits and hyphens, one of them a digit.</param>
/// <param name="Sector">The sector whose file it is.</param>
/// <param name="Learnt">What was learnt.</param>
/// <exception cref="ArgumentException">A text is null, empty, white space or not Unicode, or the reference may identify a child.</exception>
/// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar, or an enum is none of its named values.</exception>
public sealed record FileReview(LocalDate On, string ChosenBy, string File, Sector Sector, string Learnt)
    : FieldworkActivity(EvidenceKind.FileReview, On, ChosenBy, null)
{
    private const int LongestReference = 8;

    /// <summary>The team's own reference of the file.</summary>
    public string File { get; } = Unidentifying(File);

    /// <summary>The sector whose file it is.</summary>
    public Sector Sector { get; } = Require.Named(Sector);

    /// <summary>What was learnt.</summary>
    public string Learnt { get; } = Require.Text(Learnt);

    internal static IEnumerable<Refusal> Check(string file)
    {
        if (file.Length > LongestReference || !file.Any(char.IsAsciiDigit) || !file.All(character => char.IsAsciiLetterOrDigit(character) || character == '-'))
        {
            // The text is not repeated: it may be a child's name.
            yield return new Refusal(
                Rules.FileReference, "The file's reference may identify a child.", "Enter the team's own, for example F07: at most eight letters, digits and hyphens, one of them a digit.", nameof(File));
        }
    }

    private static string Unidentifying(string file)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file, nameof(File));
        Refusal.ThrowIfAny(Check(file));
        return file;
    }
}

/// <summary>A webinar for parents and carers during the inspection; it is open to all, and the local area promotes it.</summary>
/// <remarks>"Meetings with PCFs and webinars are open to all" (slide "On inspection: myths"): there is no way to say otherwise.</remarks>
/// <param name="On">The day.</param>
/// <param name="ChosenBy">The reference of the inspector who chose it.</param>
/// <param name="PromotedOn">The day from which on the local area promoted it; no later than the day it is held.</param>
/// <param name="Communication">The arrangements to communicate, if any.</param>
/// <exception cref="ArgumentException">A text is null, empty, white space or not Unicode, an arrangement is null, or the webinar is promoted after it is held.</exception>
/// <exception cref="ArgumentOutOfRangeException">A date is not in the ISO calendar.</exception>
public sealed record Webinar(LocalDate On, string ChosenBy, LocalDate PromotedOn, ValueList<CommunicationArrangement>? Communication = null)
    : FieldworkActivity(EvidenceKind.Parents, On, ChosenBy, Communication)
{
    /// <summary>The day from which on the local area promoted it.</summary>
    public LocalDate PromotedOn { get; } = InTime(On, PromotedOn);

    internal static IEnumerable<Refusal> Check(LocalDate? on, LocalDate? promotedOn)
    {
        if (promotedOn is not { } day)
        {
            yield return new Refusal(
                Rules.WebinarPromoted, "The webinar is not promoted.", "Let the local area promote it, and give the day.", nameof(PromotedOn));
        }
        else if (day > on)
        {
            yield return new Refusal(
                Rules.WebinarPromoted, $"The webinar is promoted on {day.Iso()}, after it is held.", $"Give {on.Value.Iso()} or an earlier day.", nameof(PromotedOn));
        }
    }

    private static LocalDate InTime(LocalDate on, LocalDate promotedOn)
    {
        IsoDate.Require(on, nameof(On));
        IsoDate.Require(promotedOn, nameof(PromotedOn));
        Refusal.ThrowIfAny(Check(on, promotedOn));
        return promotedOn;
    }
}
