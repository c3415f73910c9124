namespace SendInspection.Domain;

/// <summary>Whether a written statement of action is required, with the source that says so.</summary>
/// <param name="IsRequired">Whether it is.</param>
/// <param name="Citation">Where that is known from.</param>
/// <exception cref="ArgumentNullException"><paramref name="Citation"/> is null.</exception>
public sealed record StatementRequirement(bool IsRequired, Citation Citation)
{
    /// <summary>Where that is known from.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Citation Citation { get; init => field = Require.Given(value, nameof(Citation)); } = Require.Given(Citation);
}

/// <summary>The outcome of an inspection, with the source that says so.</summary>
/// <param name="Number">The number of the outcome in its edition.</param>
/// <param name="Citation">Where that is known from.</param>
/// <exception cref="ArgumentNullException"><paramref name="Citation"/> is null.</exception>
public sealed record KnownOutcome(int Number, Citation Citation)
{
    /// <summary>Where that is known from.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Citation Citation { get; init => field = Require.Given(value, nameof(Citation)); } = Require.Given(Citation);

    /// <summary>The number, and where it is known from.</summary>
    public override string ToString() => FormattableString.Invariant($"outcome {Number}: {Citation}");
}

/// <summary>What is publicly known of a revisit.</summary>
/// <param name="FirstDay">Its first day.</param>
/// <param name="LastDay">Its last day.</param>
/// <param name="Result">What it found, in the source's words.</param>
/// <exception cref="ArgumentNullException">A day is null.</exception>
/// <exception cref="ArgumentException"><paramref name="Result"/> is null, empty, white space or not Unicode.</exception>
public sealed record RevisitRecord(KnownDate FirstDay, KnownDate LastDay, string Result)
{
    /// <summary>Its first day.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public KnownDate FirstDay { get; init => field = Require.Given(value, nameof(FirstDay)); } = Require.Given(FirstDay);

    /// <summary>Its last day.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public KnownDate LastDay { get; init => field = Require.Given(value, nameof(LastDay)); } = Require.Given(LastDay);

    /// <summary>What it found, in the source's words.</summary>
    /// <exception cref="ArgumentException">The value is null, empty, white space or not Unicode.</exception>
    public string Result { get; init => field = Require.Text(value, nameof(Result)); } = Require.Text(Result);
}

/// <summary>The public facts of one inspection, each with its source, and each date exact or known as an interval.</summary>
/// <remarks>A fact that is null is not known; that does not say that it did not happen.</remarks>
public sealed partial record InspectionRecord
{
    /// <summary>Puts the known facts of an inspection together.</summary>
    /// <param name="framework">The edition it was made under.</param>
    /// <param name="area">The local area.</param>
    /// <param name="firstDay">The first day of fieldwork; where fieldwork begins off site, the first day on site.</param>
    /// <param name="lastDay">The last day of fieldwork.</param>
    /// <param name="letterReceived">When the local area received the report letter.</param>
    /// <param name="letterPublished">When the report letter was published.</param>
    /// <param name="statement">Whether a written statement of action is required.</param>
    /// <param name="statementSubmitted">When the statement was submitted.</param>
    /// <param name="revisit">The revisit.</param>
    /// <param name="outcome">The outcome, in an edition that has them.</param>
    /// <exception cref="ArgumentNullException">One of the first four arguments is null.</exception>
    /// <exception cref="ArgumentException">The dates cannot all be true; the message gives every contradiction.</exception>
    public InspectionRecord(
        Framework framework,
        LocalArea area,
        KnownDate firstDay,
        KnownDate lastDay,
        KnownDate? letterReceived = null,
        KnownDate? letterPublished = null,
        StatementRequirement? statement = null,
        KnownDate? statementSubmitted = null,
        RevisitRecord? revisit = null,
        KnownOutcome? outcome = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(firstDay);
        ArgumentNullException.ThrowIfNull(lastDay);
        Framework = framework;
        Area = area;
        FirstDay = firstDay;
        LastDay = lastDay;
        LetterReceived = letterReceived;
        LetterPublished = letterPublished;
        Statement = statement;
        StatementSubmitted = statementSubmitted;
        Revisit = revisit;
        Outcome = outcome;

        IEnumerable<string> outcomes = ContradictionsOf(framework, statement, outcome).Select(each => each.Message);
        string contradictions = string.Join(
            " ", Contradictions(firstDay, lastDay, letterReceived, letterPublished, statementSubmitted, revisit).Select(each => each.Message).Concat(outcomes));
        if (contradictions.Length > 0)
        {
            throw new ArgumentException(contradictions);
        }
    }

    /// <summary>The edition it was made under.</summary>
    public Framework Framework { get; }

    /// <summary>The local area.</summary>
    public LocalArea Area { get; }

    /// <summary>The first day of fieldwork.</summary>
    public KnownDate FirstDay { get; }

    /// <summary>The last day of fieldwork.</summary>
    public KnownDate LastDay { get; }

    /// <summary>When the local area received the report letter, or null.</summary>
    public KnownDate? LetterReceived { get; }

    /// <summary>When the report letter was published, or null.</summary>
    public KnownDate? LetterPublished { get; }

    /// <summary>Whether a written statement of action is required, or null.</summary>
    public StatementRequirement? Statement { get; }

    /// <summary>When the statement was submitted, or null.</summary>
    public KnownDate? StatementSubmitted { get; }

    /// <summary>The revisit, or null.</summary>
    public RevisitRecord? Revisit { get; }

    /// <summary>The outcome, or null.</summary>
    public KnownOutcome? Outcome { get; }

    /// <summary>Whether a statement is required, said so or by the outcome; null where neither is known.</summary>
    public bool? IsStatementRequired =>
        Statement?.IsRequired ?? Framework.Outcomes.FirstOrDefault(outcome => outcome.Number == Outcome?.Number)?.RequiresStatement;

    /// <summary>The target for the report letter; null when the edition has none.</summary>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A start or an end is outside the calendar's coverage.</exception>
    public DeadlineRange? LetterTarget(WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Framework.Letter?.From(LastDay.Days, calendar);
    }

    /// <summary>
    /// When the written statement of action is due; null when none is known to be required, or it is not known when the letter was
    /// received.
    /// </summary>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A start or an end is outside the calendar's coverage.</exception>
    public DeadlineRange? StatementDue(WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return IsStatementRequired == true && LetterReceived is { } received ? Framework.StatementDue(received.Days, calendar) : null;
    }

    /// <summary>The duties with a day that have begun by a day, as they stand at its end: to send the report, and to submit the statement.</summary>
    /// <remarks>
    /// They are what <see cref="Replay"/> owes on the same facts, but for one thing: a record may be silent about what was done, so that a duty it does not
    /// show as done is perhaps overdue, and not overdue.
    /// </remarks>
    /// <param name="asAt">The day.</param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day, a start or an end is outside the calendar's coverage.</exception>
    public ValueList<Obligation> Obligations(LocalDate asAt, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        calendar.RequireCovered(asAt);
        List<Obligation> obligations = [];
        Owe(Duty.SendLetter, Party.LeadInspector, LetterTarget(calendar), LetterReceived ?? LetterPublished);
        Owe(Duty.SubmitStatement, Party.LocalArea, StatementDue(calendar), StatementSubmitted);
        return Obligation.InOrder(obligations);

        void Owe(Duty duty, Party owedBy, DeadlineRange? due, KnownDate? met)
        {
            if (due is not null && due.Earliest.StartedOn <= asAt)
            {
                // What is dated after the day had certainly not been done.
                bool isLater = met?.Days.Start > asAt;
                obligations.Add(new Obligation(
                    Framework, Area.Code, duty, owedBy, due.Rule, due.Earliest.StartedOn, due, isLater ? null : met?.Days, asAt, isMetKnown: isLater));
            }
        }
    }

    /// <summary>The area and the first day.</summary>
    public override string ToString() => $"{Area}, {FirstDay}";

    /// <summary>Each pair of dates that cannot both be true, under the name of the later one; a date that is null is not known.</summary>
    internal static IEnumerable<(string Field, string Message)> Contradictions(
        KnownDate? firstDay,
        KnownDate? lastDay,
        KnownDate? letterReceived,
        KnownDate? letterPublished,
        KnownDate? statementSubmitted,
        RevisitRecord? revisit)
    {
        (string, string, KnownDate?) last = (nameof(LastDay), "last day", lastDay);
        return
        [
            .. Backwards(
                (nameof(FirstDay), "first day", firstDay),
                last,
                (nameof(LetterReceived), "day the report was received", letterReceived),
                (nameof(StatementSubmitted), "day the statement was submitted", statementSubmitted)),
            .. Backwards(last, (nameof(LetterPublished), "day the report was published", letterPublished)),
            .. Backwards(last, ("Revisit.FirstDay", "first day of the revisit", revisit?.FirstDay), ("Revisit.LastDay", "last day of the revisit", revisit?.LastDay)),
        ];
    }

    /// <summary>What an outcome contradicts: the edition, or what is known of the statement.</summary>
    internal static IEnumerable<(string Field, string Message)> ContradictionsOf(Framework framework, StatementRequirement? statement, KnownOutcome? outcome)
    {
        if (outcome is null)
        {
            yield break;
        }

        Outcome? known = framework.Outcomes.FirstOrDefault(each => each.Number == outcome.Number);
        if (known is null)
        {
            yield return (nameof(Outcome), FormattableString.Invariant($"{outcome.Number} is not an outcome of \"{framework}\"."));
        }
        else if (statement is not null && statement.IsRequired != known.RequiresStatement)
        {
            yield return (
                nameof(Outcome),
                FormattableString.Invariant($"Outcome {outcome.Number} {(known.RequiresStatement ? "requires" : "does not require")} a {framework.Words.Statement}, and the record says otherwise."));
        }
    }

    private static IEnumerable<(string Field, string Message)> Backwards(params (string Field, string Name, KnownDate? Date)[] inOrder)
    {
        (string Name, KnownDate Date)? before = null;
        foreach ((string field, string name, KnownDate? date) in inOrder)
        {
            if (date is null)
            {
                continue;
            }

            if (before is { } earlier && earlier.Date.Days.Start > date.Days.End)
            {
                yield return (field, $"The {name} is {date}, before the {earlier.Name}, {earlier.Date}.");
            }

            before = (name, date);
        }
    }
}
