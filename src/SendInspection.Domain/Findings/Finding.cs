namespace SendInspection.Domain;

/// <summary>
/// What the whole team holds to be so of the local area, on triangulated evidence: a corporate judgement of both inspectorates.
/// </summary>
/// <remarks>
/// Before the team agrees there is evidence, and no finding. The questions are those of the framework of 2016, whose letter has no grades.
/// </remarks>
public sealed record Finding
{
    /// <summary>Records a finding that the team has agreed.</summary>
    /// <param name="question">The letter of the question it answers, such as A.</param>
    /// <param name="kind">What it says of the local area.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="ageBand">The ages it is about.</param>
    /// <param name="narrative">The finding in words, as the letter gives it.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <param name="agreedBy">Who agreed it; see <see cref="CheckAgreement(InspectionTeam)"/>.</param>
    /// <param name="groups">The groups it is about; null or empty when it is about all.</param>
    /// <param name="primaryNeeds">The primary needs it is about; null or empty when it is about all.</param>
    /// <param name="district">The district it is about; null when it is about the whole area.</param>
    /// <param name="triangulation">How much evidence is enough; null for <see cref="Domain.Triangulation.Default"/>.</param>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text is empty, white space or not Unicode, an item is null, or the finding breaks a rule; the message gives every refusal.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum is none of its named values.</exception>
    public Finding(
        string question,
        FindingKind kind,
        Theme theme,
        Sector sector,
        AgeBand ageBand,
        string narrative,
        ValueList<Evidence> evidence,
        ValueList<Inspector> agreedBy,
        ValueList<FindingGroup>? groups = null,
        ValueList<PrimaryNeed>? primaryNeeds = null,
        string? district = null,
        Triangulation? triangulation = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        Require.Named(kind);
        ArgumentNullException.ThrowIfNull(theme);
        Require.Named(sector);
        Require.Named(ageBand);
        Require.Text(narrative);
        Require.Items(evidence);
        Require.Items(agreedBy);
        groups ??= [];
        primaryNeeds ??= [];
        triangulation ??= Triangulation.Default;
        Require.AllNamed(groups);
        Require.AllNamed(primaryNeeds);
        Require.TextOrNull(district);

        Refusal.ThrowIfAny(
        [
            .. CheckQuestion(question),
            .. triangulation.Check(kind, evidence.Select(piece => piece.Kind)),
            .. CheckInspectorates(agreedBy),
        ]);
        Question = question;
        Kind = kind;
        Theme = theme;
        Sector = sector;
        AgeBand = ageBand;
        Narrative = narrative;
        Evidence = evidence;
        AgreedBy = agreedBy;
        Groups = groups;
        PrimaryNeeds = primaryNeeds;
        District = district;
        Triangulation = triangulation;
    }

    /// <summary>The letter of the question it answers.</summary>
    public string Question { get; }

    /// <summary>What it says of the local area.</summary>
    public FindingKind Kind { get; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>The sector.</summary>
    public Sector Sector { get; }

    /// <summary>The ages it is about.</summary>
    public AgeBand AgeBand { get; }

    /// <summary>The finding in words.</summary>
    public string Narrative { get; }

    /// <summary>What it rests on.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>Who agreed it.</summary>
    public ValueList<Inspector> AgreedBy { get; }

    /// <summary>The groups it is about; empty when it is about all.</summary>
    public ValueList<FindingGroup> Groups { get; }

    /// <summary>The primary needs it is about; empty when it is about all.</summary>
    public ValueList<PrimaryNeed> PrimaryNeeds { get; }

    /// <summary>The district it is about; null when it is about the whole area.</summary>
    public string? District { get; }

    /// <summary>How much evidence was held to be enough.</summary>
    public Triangulation Triangulation { get; }

    /// <summary>
    /// What keeps the finding from being the corporate judgement of a team: who of the team has not agreed, and who agreed without being in
    /// it.
    /// </summary>
    /// <param name="team">The team as it is when the finding is agreed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="team"/> is null.</exception>
    public ValueList<Refusal> CheckAgreement(InspectionTeam team)
    {
        ArgumentNullException.ThrowIfNull(team);
        return CheckTeam([.. AgreedBy.Select(inspector => inspector.Reference)], team).ToValueList();
    }

    /// <summary>Whether all of a team, and nobody else, agreed it.</summary>
    internal bool IsAgreedBy(InspectionTeam team) => team.Is(AgreedBy.Select(inspector => inspector.Reference).ToHashSet(StringComparer.Ordinal));

    /// <summary>The question, the kind and the theme.</summary>
    public override string ToString() => $"{Question}, {Kind}: {Theme}";

    internal static IEnumerable<Refusal> CheckQuestion(string question, string field = "Question")
    {
        ValueList<EvaluationQuestion> questions = Framework.Send2016.Questions;
        if (questions.All(each => each.Code != question))
        {
            yield return new Refusal(
                Rules.FindingQuestion,
                $"{question.Quoted()} is not a question of the framework.",
                $"Enter one of: {string.Join(", ", questions.Select(each => each.Code))}.",
                field);
        }
    }

    internal static IEnumerable<Refusal> CheckInspectorates(IEnumerable<Inspector> agreedBy)
    {
        List<Inspector> inspectors = [.. agreedBy];
        if (inspectors.All(inspector => inspector.Role == InspectorRole.CqcInspector))
        {
            yield return new Refusal(Rules.FindingBothInspectorates, "Nobody of Ofsted agreed the finding.", "Agree it with the whole team.", "AgreedBy");
        }

        if (inspectors.All(inspector => inspector.Role != InspectorRole.CqcInspector))
        {
            yield return new Refusal(Rules.FindingBothInspectorates, "Nobody of CQC agreed the finding.", "Agree it with the whole team.", "AgreedBy");
        }
    }

    internal static IEnumerable<Refusal> CheckTeam(IReadOnlyList<string> references, InspectionTeam team)
    {
        HashSet<string> agreed = new(references, StringComparer.Ordinal);
        foreach (Inspector absent in team.Inspectors.Where(inspector => !agreed.Contains(inspector.Reference)))
        {
            yield return new Refusal(Rules.FindingAgreedByTeam, $"{absent.Name.Short()} ({absent.Role.Name()}) has not agreed the finding.", "Agree it with the whole team.", "AgreedBy");
        }

        for (int index = 0; index < references.Count; index++)
        {
            if (!team.Has(references[index]))
            {
                yield return new Refusal(
                    Rules.FindingAgreedByTeam,
                    $"{references[index].Quoted()} is nobody of the team.",
                    "Name the team's inspectors only.",
                    FormattableString.Invariant($"AgreedBy[{index}]"));
            }
        }
    }
}
