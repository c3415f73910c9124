namespace SendInspection.Domain;

/// <summary>
/// The people who make an inspection together: one HMI who leads, and at least one inspector of CQC. An edition may ask for more roles, which
/// <see cref="CheckRoles(Framework)"/> looks for.
/// </summary>
public sealed record InspectionTeam
{
    /// <summary>The references of all of them, so that an activity is not looked for among the whole team.</summary>
    private readonly HashSet<string> references;

    /// <summary>Brings a team together.</summary>
    /// <param name="lead">The lead inspector, an HMI.</param>
    /// <param name="others">The other inspectors.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An inspector is null, or the team breaks a rule; the message gives every refusal.</exception>
    public InspectionTeam(Inspector lead, ValueList<Inspector> others)
    {
        ArgumentNullException.ThrowIfNull(lead);
        Others = Require.Items(others);
        Refusal.ThrowIfAny(Check(Facts(lead), [.. others.Select(Facts)]));
        Lead = lead;
        references = new(Inspectors.Select(inspector => inspector.Reference), StringComparer.Ordinal);
    }

    /// <summary>The lead inspector.</summary>
    public Inspector Lead { get; }

    /// <summary>The other inspectors.</summary>
    public ValueList<Inspector> Others { get; }

    /// <summary>All of them, the lead first.</summary>
    public IEnumerable<Inspector> Inspectors => Others.Prepend(Lead);

    /// <summary>Every role that an edition asks for and that nobody in the team has.</summary>
    /// <param name="framework">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    public ValueList<Refusal> CheckRoles(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return CheckRoles(framework, Others.Select(inspector => (InspectorRole?)inspector.Role)).ToValueList();
    }

    /// <summary>Every rule that the team breaks when fieldwork starts on a day: each inspector is trained before it.</summary>
    /// <param name="firstDay">The first day of fieldwork.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the ISO calendar.</exception>
    public ValueList<Refusal> CheckTraining(LocalDate firstDay)
    {
        IsoDate.Require(firstDay);
        return
        [
            .. CheckTraining(Lead.Name, Lead.TrainedOn, firstDay, nameof(Lead)),
            .. Others.SelectMany((inspector, index) => CheckTraining(inspector.Name, inspector.TrainedOn, firstDay, Other(index))),
        ];
    }

    /// <summary>Whether the team has every role that an edition asks for, and all of it is trained before a day; allocates nothing.</summary>
    internal bool IsComplete(Framework framework, LocalDate firstDay)
    {
        if (Lead.TrainedOn is not { } leadTrained || !leadTrained.IsBefore(firstDay))
        {
            return false;
        }

        for (int index = 0; index < Others.Count; index++)
        {
            if (Others[index].TrainedOn is not { } trained || !trained.IsBefore(firstDay))
            {
                return false;
            }
        }

        for (int role = 0; role < framework.Roles.Count; role++)
        {
            int index = 0;
            while (index < Others.Count && Others[index].Role != framework.Roles[role])
            {
                index++;
            }

            if (index == Others.Count)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an inspector with a reference is in the team.</summary>
    internal bool Has(string reference) => references.Contains(reference);

    /// <summary>Whether the inspectors with these references are the whole team.</summary>
    internal bool Is(HashSet<string> inspectors) => inspectors.SetEquals(references);

    /// <summary>Whether it is the same team: the same lead, and the same others in the same order.</summary>
    /// <param name="other">The other team.</param>
    public bool Equals(InspectionTeam? other) => other is not null && Lead == other.Lead && Others == other.Others;

    /// <summary>A hash of the lead and the others.</summary>
    public override int GetHashCode() => HashCode.Combine(Lead, Others);

    /// <summary>The names, the lead first.</summary>
    public override string ToString() => string.Join(", ", Inspectors);

    internal static string Other(int index) => FormattableString.Invariant($"Others[{index}]");

    internal static IEnumerable<Refusal> CheckTraining(string? name, LocalDate? trainedOn, LocalDate firstDay, string path)
    {
        if (trainedOn is not { } trained || trained >= firstDay)
        {
            yield return new Refusal(
                Rules.TeamTrained,
                trainedOn is { } late ? $"{name.Quoted()} completes the training on {late.Iso()}, which is not before {firstDay.Iso()}." : $"{name.Quoted()} is not trained.",
                $"Complete the training before {firstDay.Iso()}.",
                $"{path}.TrainedOn");
        }
    }

    internal static IEnumerable<Refusal> CheckRoles(Framework framework, IEnumerable<InspectorRole?> others)
    {
        List<InspectorRole?> there = [.. others];
        foreach (InspectorRole role in framework.Roles.Where(role => !there.Contains(role) && !there.Contains(null)))
        {
            yield return new Refusal(
                role == InspectorRole.CqcInspector ? Rules.TeamCqc : Rules.TeamOfsted,
                $"There is no {role.Name()} in the team.",
                $"Add at least one {role.Name()}.",
                nameof(Others));
        }
    }

    /// <summary>What is not known of an inspector is null; nothing is refused that could still be right.</summary>
    internal static IEnumerable<Refusal> Check(
        (string? Reference, InspectorRole? Role) lead, IReadOnlyList<(string? Reference, InspectorRole? Role)> others)
    {
        if (lead.Role is { } role and not InspectorRole.Hmi)
        {
            yield return new Refusal(
                Rules.TeamLead,
                $"The lead inspector, {lead.Reference.Quoted()}, is {(role == InspectorRole.OfstedInspector ? "an" : "a")} {role.Name()}. The lead must be an HMI.",
                "Choose an HMI as the lead.",
                "Lead.Role");
        }

        if (others.All(inspector => inspector.Role is not (null or InspectorRole.CqcInspector)))
        {
            yield return new Refusal(Rules.TeamCqc, "There is no CQC inspector in the team.", "Add at least one CQC inspector.", nameof(Others));
        }

        HashSet<string?> seen = new(StringComparer.Ordinal) { lead.Reference };
        for (int index = 0; index < others.Count; index++)
        {
            if (!string.IsNullOrWhiteSpace(others[index].Reference) && !seen.Add(others[index].Reference))
            {
                yield return new Refusal(
                    Rules.TeamNobodyTwice, $"{Quotation.Quoted(others[index].Reference)} is already in the team.", "List each inspector once.", $"{Other(index)}.Reference");
            }
        }
    }

    private static (string? Reference, InspectorRole? Role) Facts(Inspector inspector) => (inspector.Reference, inspector.Role);
}
