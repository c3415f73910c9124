namespace SendInspection.Domain;

/// <summary>One of the actions of a written statement; what is missing is null or blank, and the statement's check says so.</summary>
/// <param name="Concern">Which of the report's concerns it is for, counted from 1.</param>
/// <param name="Description">What will be done.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="CompleteBy">The day by which it will be complete.</param>
/// <param name="Outcome">The outcome for children and young people that it is meant to achieve.</param>
/// <param name="Measure">How that outcome will be measured.</param>
/// <exception cref="ArgumentException">A text is not Unicode.</exception>
public sealed record StatementAction(
    int? Concern = null,
    string? Description = null,
    ResponsibleParty? Owner = null,
    LocalDate? CompleteBy = null,
    string? Outcome = null,
    string? Measure = null)
{
    /// <summary>What will be done.</summary>
    /// <exception cref="ArgumentException">The text is not Unicode.</exception>
    public string? Description { get; init => field = Require.Unicode(value, nameof(Description)); } = Require.Unicode(Description);

    /// <summary>The outcome for children and young people that it is meant to achieve.</summary>
    /// <exception cref="ArgumentException">The text is not Unicode.</exception>
    public string? Outcome { get; init => field = Require.Unicode(value, nameof(Outcome)); } = Require.Unicode(Outcome);

    /// <summary>How that outcome will be measured.</summary>
    /// <exception cref="ArgumentException">The text is not Unicode.</exception>
    public string? Measure { get; init => field = Require.Unicode(value, nameof(Measure)); } = Require.Unicode(Measure);

    /// <summary>What will be done, by whom and by when.</summary>
    public override string ToString() => $"{Description.Quoted()} by {Owner?.ToString() ?? "nobody"}, {CompleteBy?.Iso() ?? "no day"}";
}

/// <summary>
/// A written statement of action, in 2023 a priority action plan, as it was submitted; whether it is fit is another matter, which <see cref="CheckFitness"/> tells.
/// </summary>
/// <remarks>Unfit statements are submitted, and an inspection records them: so the constructor lets gaps pass.</remarks>
public sealed partial record WrittenStatement
{
    private Kept<PersonalDataFound> personalData;

    /// <summary>Holds a statement as it was submitted.</summary>
    /// <param name="submittedBy">Those who submit it jointly.</param>
    /// <param name="actions">The actions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is not in the ISO calendar.</exception>
    public WrittenStatement(ValueList<ResponsibleParty> submittedBy, ValueList<StatementAction> actions)
    {
        Require.Items(submittedBy);
        Require.Items(actions);
        foreach (StatementAction action in actions)
        {
            IsoDate.Require(action.CompleteBy);
        }

        SubmittedBy = submittedBy;
        Actions = actions;
    }

    /// <summary>Those who submit it jointly.</summary>
    public ValueList<ResponsibleParty> SubmittedBy { get; }

    /// <summary>The actions.</summary>
    public ValueList<StatementAction> Actions { get; }

    /// <summary>Everything that a statement in answer to a letter lacks to be fit for purpose; nothing when it is complete.</summary>
    /// <remarks>
    /// It finds what is missing. Whether what is there will do is for Ofsted and CQC to review.
    /// </remarks>
    /// <param name="report">The report that requires it.</param>
    /// <param name="partners">The partners of the local area, one of whom owns each action; null where any named party will do.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">A partner is null.</exception>
    public ValueList<Refusal> CheckFitness(InspectionReport report, ValueList<ResponsibleParty>? partners = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        Require.Items(partners ?? [], nameof(partners));
        return
        [
            .. CheckRequired(report.StatementRequired, report.Edition.Words),
            .. CheckJoint(SubmittedBy.Select(party => party.Kind), report.Edition.Words),
            .. CheckConcerns([.. Actions.Select(action => action.Concern)], report.Concerns, report.Edition.Words),
            .. CheckProvision(Actions.Select(action => action.Outcome), report.Edition.Words),
            .. CheckActions(Actions, partners).Select(each => each.Refusal),
        ];
    }

    /// <summary>All that will be published of it, each text with the path of its part.</summary>
    internal IEnumerable<(string Field, string Text)> Texts =>
    [
        .. SubmittedBy.Select((party, index) => (FormattableString.Invariant($"{nameof(SubmittedBy)}[{index}].{nameof(party.Reference)}"), party.Reference)),
        .. Actions.SelectMany((action, index) => new[]
        {
            (nameof(action.Description), action.Description),
            ($"{nameof(action.Owner)}.{nameof(ResponsibleParty.Reference)}", action.Owner?.Reference),
            (nameof(action.Outcome), action.Outcome),
            (nameof(action.Measure), action.Measure),
        }.Select(part => (FormattableString.Invariant($"{nameof(Actions)}[{index}].{part.Item1}"), part.Item2 ?? ""))),
    ];

    /// <summary>What in it looks like personal data.</summary>
    internal PersonalDataFound PersonalData => personalData.Value ??= new(Texts);

    /// <summary>How many actions there are, and by whom.</summary>
    public override string ToString() => FormattableString.Invariant($"{Actions.Count} actions by {string.Join(", ", SubmittedBy)}");
}
