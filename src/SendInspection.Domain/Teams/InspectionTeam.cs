namespace SendInspection.Domain;

/// <summary>The people who make an inspection together: one HMI who leads, and at least one inspector of CQC and one Ofsted Inspector.</summary>
public sealed record InspectionTeam
{
    /// <summary>Brings a team together.</summary>
    /// <param name="lead">The lead inspector, an HMI.</param>
    /// <param name="others">The other inspectors.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The team breaks a rule; the message gives every refusal.</exception>
    public InspectionTeam(Inspector lead, ValueList<Inspector> others)
    {
        ArgumentNullException.ThrowIfNull(lead);
        ArgumentNullException.ThrowIfNull(others);
        Refusal.ThrowIfAny(Check(lead, others));
        Lead = lead;
        Others = others;
    }

    /// <summary>The lead inspector.</summary>
    public Inspector Lead { get; }

    /// <summary>The other inspectors.</summary>
    public ValueList<Inspector> Others { get; }

    /// <summary>All of them, the lead first.</summary>
    public IEnumerable<Inspector> Inspectors => Others.Prepend(Lead);

    /// <summary>Every rule that the team breaks when fieldwork starts on a day: each inspector is trained before it.</summary>
    /// <param name="firstDay">The first day of fieldwork.</param>
    public ValueList<Refusal> CheckTraining(LocalDate firstDay) => Inspectors
        .Where(inspector => inspector.TrainedOn is not { } trained || trained >= firstDay)
        .Select(inspector => new Refusal(
            Rules.TeamTrained,
            inspector.TrainedOn is { } trained ? $"{inspector.Name} is trained on {trained.Iso()}." : $"{inspector.Name} is not trained.",
            $"Complete the training before {firstDay.Iso()}.",
            "TrainedOn"))
        .ToValueList();

    /// <summary>The names, the lead first.</summary>
    public override string ToString() => string.Join(", ", Inspectors);

    internal static IEnumerable<Refusal> Check(Inspector lead, ValueList<Inspector> others)
    {
        if (lead.Role != InspectorRole.Hmi)
        {
            yield return new Refusal(Rules.TeamLead, $"{lead} is no HMI.", "Let an HMI lead.", "Lead.Role");
        }

        if (others.All(inspector => inspector.Role != InspectorRole.CqcInspector))
        {
            yield return new Refusal(Rules.TeamCqc, "No inspector of CQC is in the team.", "Add at least one.", "Others");
        }

        if (others.All(inspector => inspector.Role != InspectorRole.OfstedInspector))
        {
            yield return new Refusal(Rules.TeamOfsted, "No Ofsted Inspector is in the team.", "Add at least one.", "Others");
        }

        HashSet<string> seen = [lead.Reference];
        for (int index = 0; index < others.Count; index++)
        {
            if (!seen.Add(others[index].Reference))
            {
                yield return new Refusal(
                    Rules.TeamNobodyTwice,
                    $"{others[index].Name} ({others[index].Reference}) is in the team already.",
                    "Name each inspector once.",
                    FormattableString.Invariant($"Others[{index}].Reference"));
            }
        }
    }
}
