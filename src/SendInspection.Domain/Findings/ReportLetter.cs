namespace SendInspection.Domain;

/// <summary>What the letter says on one of the questions.</summary>
public sealed record QuestionNarrative
{
    /// <summary>Answers a question.</summary>
    /// <param name="question">The letter of the question, such as A.</param>
    /// <param name="text">The narrative; an empty line parts two paragraphs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The text is empty, white space or not Unicode, or the question is none of the framework's.</exception>
    public QuestionNarrative(string question, string text)
    {
        ArgumentNullException.ThrowIfNull(question);
        Require.Text(text);
        Refusal.ThrowIfAny(Finding.CheckQuestion(question));
        Question = question;
        Text = text;
    }

    /// <summary>The letter of the question.</summary>
    public string Question { get; }

    /// <summary>The narrative.</summary>
    public string Text { get; }
}

/// <summary>
/// The letter that reports an inspection under the framework of 2016: a narrative, strengths, areas for development, and no grade.
/// </summary>
public sealed partial record ReportLetter : InspectionReport
{
    private Kept<ValueList<string>> concerns;
    private Kept<HashSet<Finding>> drawnOn;

    /// <summary>Writes the letter.</summary>
    /// <param name="area">The name of the local area.</param>
    /// <param name="localAuthority">
    /// The local authority, as it is addressed; where a statement is required, the principal authority.
    /// </param>
    /// <param name="ccgs">The clinical commissioning groups, as they are addressed.</param>
    /// <param name="inspected">The days of the inspection, from the first to the last.</param>
    /// <param name="datedOn">The day that the letter is dated.</param>
    /// <param name="opening">The opening; an empty line parts two paragraphs.</param>
    /// <param name="narratives">One narrative for each question.</param>
    /// <param name="findings">The agreed findings that the letter reports; it need not comment on everything.</param>
    /// <param name="statementRequired">Whether a written statement of action is required.</param>
    /// <param name="lead">The lead inspector, an HMI, who signs.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text is empty, white space or not Unicode, an item is null, or the letter breaks a rule; the message gives every refusal.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is not in the ISO calendar.</exception>
    public ReportLetter(
        string area,
        string localAuthority,
        ValueList<string> ccgs,
        DateInterval inspected,
        LocalDate datedOn,
        string opening,
        ValueList<QuestionNarrative> narratives,
        ValueList<Finding> findings,
        bool statementRequired,
        Inspector lead)
        : base(area, localAuthority, inspected, datedOn, lead)
    {
        Require.Texts(ccgs);
        Require.Text(opening);
        Require.Items(narratives);
        Require.Items(findings);
        Refusal.ThrowIfAny(
        [
            .. CheckAddressees(ccgs),
            .. CheckDates(inspected.End, datedOn),
            .. CheckNarratives(narratives.Select(narrative => narrative.Question)),
            .. CheckFindings(findings.Select(finding => finding.Kind)),
            .. CheckStatement(statementRequired, findings.Select(finding => finding.Kind)),
            .. CheckLead(lead),
            .. CheckProse(opening, narratives.Select(narrative => narrative.Text), findings.Select(finding => finding.Narrative)),
        ]);
        Ccgs = ccgs;
        Opening = opening;
        Narratives = narratives;
        Findings = findings;
        StatementRequired = statementRequired;
    }

    /// <summary>The clinical commissioning groups, as they are addressed.</summary>
    public ValueList<string> Ccgs { get; }

    /// <summary>The opening.</summary>
    public string Opening { get; }

    /// <summary>One narrative for each question.</summary>
    public ValueList<QuestionNarrative> Narratives { get; }

    /// <summary>The agreed findings that the letter reports.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Whether a written statement of action is required.</summary>
    public override bool StatementRequired { get; }

    /// <summary>The key bullets in words.</summary>
    public override ValueList<string> Concerns => concerns.Value ??= KeyBullets.Select(finding => finding.Narrative).ToValueList();

    /// <summary>The key strengths.</summary>
    public ValueList<Finding> Strengths => Findings.Where(finding => finding.Kind == FindingKind.Strength).ToValueList();

    /// <summary>The areas for development; a significant concern is among them when it calls for no statement.</summary>
    public ValueList<Finding> AreasForDevelopment => Findings
        .Where(finding => finding.Kind == FindingKind.AreaForDevelopment || (finding.Kind == FindingKind.SignificantConcern && !StatementRequired))
        .ToValueList();

    /// <summary>
    /// The key bullets about why a written statement of action is required, numbered from 1 in this order; none when it is not.
    /// </summary>
    public ValueList<Finding> KeyBullets => Findings
        .Where(finding => finding.Kind == FindingKind.SignificantConcern && StatementRequired)
        .ToValueList();

    internal override Framework Edition => Framework.Send2016;

    /// <summary>The findings, each once, to look one up.</summary>
    internal HashSet<Finding> DrawnOn => drawnOn.Value ??= [.. Findings];


    internal override IEnumerable<(string Field, string Text)> Texts =>
    [
        (nameof(Area), Area),
        (nameof(LocalAuthority), LocalAuthority),
        .. Ccgs.Select((ccg, index) => (FormattableString.Invariant($"{nameof(Ccgs)}[{index}]"), ccg)),
        (nameof(Opening), Opening),
        .. Narratives.Select((narrative, index) => (FormattableString.Invariant($"{nameof(Narratives)}[{index}].Text"), narrative.Text)),
        .. Findings.Select((finding, index) => (FormattableString.Invariant($"{nameof(Findings)}[{index}].Narrative"), finding.Narrative)),
        ($"{nameof(Lead)}.Name", Lead.Name),
    ];
}
