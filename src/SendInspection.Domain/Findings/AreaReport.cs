namespace SendInspection.Domain;

/// <summary>Something that a partnership must put right or make better, as the report of 2023 names it.</summary>
public sealed record AreaForAction
{
    /// <summary>Names an area for priority action or for improvement.</summary>
    /// <param name="text">What must be done.</param>
    /// <param name="responsibleBody">The body responsible; null where the report names none.</param>
    /// <exception cref="ArgumentException">The text, or a body that is given, is empty, white space or not Unicode.</exception>
    public AreaForAction(string text, string? responsibleBody = null)
    {
        Require.Text(text);
        Require.TextOrNull(responsibleBody);

        Text = text;
        ResponsibleBody = responsibleBody;
    }

    /// <summary>What must be done.</summary>
    public string Text { get; }

    /// <summary>The body responsible, or null.</summary>
    public string? ResponsibleBody { get; }

    /// <summary>The body, where there is one, and what must be done.</summary>
    public override string ToString() => ResponsibleBody is null ? Text : $"{ResponsibleBody}: {Text}";
}

/// <summary>
/// The report of an inspection under the framework of 2023: an outcome, what it is like to be a child or young person with SEND in the area,
/// what is effective, what must be better. It has no grades and no questions A, B and C.
/// </summary>
public sealed partial record AreaReport : InspectionReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="area">The name of the local area.</param>
    /// <param name="localAuthority">The local authority, as it is named; where a plan is required, the principal authority.</param>
    /// <param name="icbs">The integrated care boards, as they are named.</param>
    /// <param name="inspected">The days on which the team was on site, from the first to the last.</param>
    /// <param name="datedOn">The day that the report is dated.</param>
    /// <param name="outcome">The number of the outcome, 1 to 3.</param>
    /// <param name="partnership">Information about the partnership.</param>
    /// <param name="experience">What it is like to be a child or young person with SEND in the area.</param>
    /// <param name="effective">What the partnership is doing that is effective.</param>
    /// <param name="better">What the partnership needs to do better.</param>
    /// <param name="priorityActions">The areas for priority action, each with the body responsible; none unless the outcome is 3.</param>
    /// <param name="improvements">The areas for improvement.</param>
    /// <param name="lead">The lead inspector, an HMI.</param>
    /// <param name="team">The inspection team; null where it is kept elsewhere.</param>
    /// <exception cref="ArgumentNullException">An argument other than the last is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text is empty, white space or not Unicode, an item is null, or the report breaks a rule; the message gives every refusal.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is not in the ISO calendar.</exception>
    public AreaReport(
        string area,
        string localAuthority,
        ValueList<string> icbs,
        DateInterval inspected,
        LocalDate datedOn,
        int outcome,
        string partnership,
        string experience,
        string effective,
        string better,
        ValueList<AreaForAction> priorityActions,
        ValueList<AreaForAction> improvements,
        Inspector lead,
        ValueList<Inspector>? team = null)
        : base(area, localAuthority, inspected, datedOn, lead)
    {
        Require.Texts(icbs);
        Require.Text(partnership);
        Require.Text(experience);
        Require.Text(effective);
        Require.Text(better);
        Require.Items(priorityActions);
        Require.Items(improvements);
        team ??= [];
        Require.Items(team);
        Refusal.ThrowIfAny(
        [
            .. CheckIcbs(icbs),
            .. CheckDates(inspected.End, datedOn),
            .. CheckOutcome(outcome, priorityActions),
            .. CheckImprovements(improvements.Count),
            .. CheckLead(lead),
            .. CheckGrades(Rules.ReportNoGrades, partnership, nameof(Partnership)),
            .. CheckGrades(Rules.ReportNoGrades, experience, nameof(Experience)),
            .. CheckGrades(Rules.ReportNoGrades, effective, nameof(Effective)),
            .. CheckGrades(Rules.ReportNoGrades, better, nameof(Better)),
            .. CheckGradesOf(priorityActions, nameof(PriorityActions)),
            .. CheckGradesOf(improvements, nameof(Improvements)),
        ]);
        Icbs = icbs;
        Outcome = outcome;
        Partnership = partnership;
        Experience = experience;
        Effective = effective;
        Better = better;
        PriorityActions = priorityActions;
        Improvements = improvements;
        Team = team;
    }

    /// <summary>The integrated care boards, as they are named.</summary>
    public ValueList<string> Icbs { get; }

    /// <summary>The number of the outcome, 1 to 3.</summary>
    public int Outcome { get; }

    /// <summary>Information about the partnership.</summary>
    public string Partnership { get; }

    /// <summary>What it is like to be a child or young person with SEND in the area.</summary>
    public string Experience { get; }

    /// <summary>What the partnership is doing that is effective.</summary>
    public string Effective { get; }

    /// <summary>What the partnership needs to do better.</summary>
    public string Better { get; }

    /// <summary>The areas for priority action, numbered from 1 in this order; empty unless the outcome is 3.</summary>
    public ValueList<AreaForAction> PriorityActions { get; }

    /// <summary>The areas for improvement.</summary>
    public ValueList<AreaForAction> Improvements { get; }

    /// <summary>The inspection team; empty where it is kept elsewhere.</summary>
    public ValueList<Inspector> Team { get; }

    /// <summary>Whether a priority action plan is required.</summary>
    public override bool StatementRequired => PriorityActions.Count > 0;

    /// <summary>The areas for priority action in words.</summary>
    public override ValueList<string> Concerns => PriorityActions.Select(action => action.Text).ToValueList();

    internal override Framework Edition => Framework.AreaSend2023;

    internal override int? OutcomeNumber => Outcome;

    internal override IEnumerable<(string Field, string Text)> Texts =>
    [
        (nameof(Area), Area),
        (nameof(LocalAuthority), LocalAuthority),
        .. Icbs.Select((icb, index) => (FormattableString.Invariant($"{nameof(Icbs)}[{index}]"), icb)),
        (nameof(Partnership), Partnership),
        (nameof(Experience), Experience),
        (nameof(Effective), Effective),
        (nameof(Better), Better),
        .. LinesOf(PriorityActions, nameof(PriorityActions)),
        .. LinesOf(Improvements, nameof(Improvements)),
        ($"{nameof(Lead)}.Name", Lead.Name),
        .. Team.Select((inspector, index) => (FormattableString.Invariant($"{nameof(Team)}[{index}].Name"), inspector.Name)),
    ];

    internal static IEnumerable<Refusal> CheckIcbs(IReadOnlyCollection<string?> icbs)
    {
        if (icbs.Count == 0)
        {
            yield return new Refusal(Rules.ReportParts, "The report names no integrated care board.", "Add each board of the partnership.", nameof(Icbs));
        }
    }

    internal static IEnumerable<Refusal> CheckOutcome(int? outcome, IReadOnlyList<AreaForAction> priorityActions)
    {
        Outcome? known = Framework.AreaSend2023.Outcomes.FirstOrDefault(each => each.Number == outcome);
        if (known is null)
        {
            yield return new Refusal(
                Rules.OutcomeOfEdition, FormattableString.Invariant($"{outcome} is not an outcome."), "Enter 1, 2 or 3.", nameof(Outcome));
        }
        else if (known.RequiresStatement != priorityActions.Count > 0)
        {
            yield return new Refusal(
                Rules.PriorityActions,
                known.RequiresStatement
                    ? FormattableString.Invariant($"The outcome is {outcome}, and there is no area for priority action.")
                    : FormattableString.Invariant($"The outcome is {outcome}, and there are areas for priority action."),
                known.RequiresStatement ? "Add the areas for priority action, or change the outcome." : "Remove the areas for priority action, or change the outcome.",
                nameof(PriorityActions));
        }

        for (int index = 0; index < priorityActions.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(priorityActions[index].ResponsibleBody))
            {
                yield return new Refusal(
                    Rules.PriorityActions,
                    FormattableString.Invariant($"Area for priority action {index + 1} names no responsible body."),
                    "Enter the body responsible.",
                    FormattableString.Invariant($"{nameof(PriorityActions)}[{index}].{nameof(AreaForAction.ResponsibleBody)}"));
            }
        }
    }

    internal static IEnumerable<Refusal> CheckImprovements(int count)
    {
        if (count == 0)
        {
            yield return new Refusal(Rules.ReportParts, "The report names no area for improvement.", "Add at least one.", nameof(Improvements));
        }
    }

    private static IEnumerable<Refusal> CheckGradesOf(ValueList<AreaForAction> areas, string list) => areas.SelectMany((area, index) =>
        CheckGrades(Rules.ReportNoGrades, area.Text, FormattableString.Invariant($"{list}[{index}].{nameof(area.Text)}")));

    /// <summary>The body and what it must do, as the one line that they are printed as.</summary>
    private static IEnumerable<(string Field, string Text)> LinesOf(ValueList<AreaForAction> areas, string list) =>
        areas.Select((area, index) => (FormattableString.Invariant($"{list}[{index}]"), area.ToString()));
}
