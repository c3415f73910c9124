namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>The fold of a whole history.</summary>
    /// <remarks>
    /// Rules are not asked again: what was stored stays as it is when a later version has other rules. Corrections are applied first, so that the
    /// time is linear in the number of facts, however many of them are corrections.
    /// </remarks>
    /// <param name="history">The facts in order, numbered from 1 without gaps or repeats.</param>
    /// <param name="calendar">
    /// The working days that <see cref="Breaches"/> are counted by; null for <see cref="WorkingDayCalendar.England"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> or a fact in it is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The history is impossible; the message gives the index, from 0, of the first fact that cannot be.
    /// </exception>
    public static Inspection Replay(IEnumerable<InspectionEvent> history, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        calendar ??= WorkingDayCalendar.England;
        Inspection inspection = new(None);
        Entries? entries = null;
        int count = 0;
        foreach (InspectionEvent next in history)
        {
            ArgumentNullException.ThrowIfNull(next, nameof(history));
            string? reason = WhyNotNumbered(next, count);
            if (reason is null && (entries is not null || next is RecordCorrected))
            {
                entries ??= new Entries(inspection.history);
                reason = entries.Add(next);
            }
            else
            {
                reason ??= inspection.Follow(next, calendar);
            }

            if (reason is not null)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"The history is impossible at index {count}: {Message(next, reason)}"));
            }

            count++;
        }

        return entries is null ? inspection : Fold(entries, count, calendar);
    }

    /// <summary>The inspection after one more fact.</summary>
    /// <param name="next">
    /// The fact: numbered one more than <see cref="Version"/>; a milestone is not before <see cref="LatestOn"/>, and a step that the process
    /// allows here.
    /// </param>
    /// <param name="calendar">
    /// The working days that <see cref="Breaches"/> are counted by; null for <see cref="WorkingDayCalendar.England"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The fact cannot follow; the message says why.</exception>
    public Inspection Evolve(InspectionEvent next, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(next);
        calendar ??= WorkingDayCalendar.England;
        string? reason = WhyNotNumbered(next, Version);
        if (reason is null && next is RecordCorrected)
        {
            Entries entries = new(history);
            reason = entries.Add(next);
            if (reason is null)
            {
                return Fold(entries, next.Number, calendar);
            }
        }

        Inspection after = new(this);
        reason ??= after.Follow(next, calendar);
        return reason is null ? after : throw new InvalidOperationException(Message(next, reason));
    }

    /// <summary>The inspection as it stood at the end of a day: the fold of the facts dated on or before it, whenever they were recorded.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar.</exception>
    public Inspection AsAt(LocalDate day)
    {
        IsoDate.Require(day);
        if (!day.IsBefore(dates.LatestOfAll))
        {
            return this;
        }

        Inspection inspection = new(None);
        foreach (History each in History.OldestFirst(history))
        {
            // A correction says what was so, whenever it was made; it is applied already.
            if (each.Latest is RecordCorrected ? inspection.Version > 0 : !day.IsBefore(each.Latest.HappenedOn))
            {
                inspection.Take(each.Latest, each.Latest.LeadsTo(inspection), (each as History.Breached)?.Rules);
            }
        }

        return inspection;
    }

    /// <summary>The steps that the process allows now, in the words of the edition.</summary>
    internal string AllowedSteps =>
        string.Join("; ", Process.StepsFrom(Stage).Select(step => step.Name(Process.Words)));

    /// <summary>Folds entries to which every correction has been applied.</summary>
    private static Inspection Fold(Entries entries, int version, WorkingDayCalendar calendar)
    {
        Inspection inspection = new(None);
        foreach (InspectionEvent fact in entries)
        {
            if (inspection.Follow(fact, calendar) is { } reason)
            {
                throw new InvalidOperationException($"The history is impossible once it is corrected: {Message(fact, reason)}");
            }
        }

        inspection.Version = version;
        return inspection;
    }

    private static string? WhyNotNumbered(InspectionEvent next, int version) => next.Number == version + 1 ? null
        : next.Number == 0 ? "it has no number: only Decide gives one"
        : next.Number < 0 ? "the numbers of a history start at 1"
        : next.Number <= version ? "that number is already in the history: a repeat"
        : FormattableString.Invariant($"number {version + 1} is missing");

    private static string Message(InspectionEvent next, string reason) =>
        FormattableString.Invariant($"{next.GetType().Name}, number {next.Number}, of {next.On.Iso()} cannot follow: {reason}.");

    /// <summary>Takes a stored fact; changes nothing and says why when it cannot follow.</summary>
    private string? Follow(InspectionEvent next, WorkingDayCalendar calendar)
    {
        if (next.On.Calendar != CalendarSystem.Iso || next.On == default)
        {
            return "its day is not a date of the ISO calendar that can stand in a history";
        }

        if (next.WhyNotAfter(this) is { } reason)
        {
            return reason;
        }

        List<Rule>? breached = null;
        if (!string.IsNullOrWhiteSpace(next.Despite) && next is not RecordCorrected)
        {
            RuleCheck check = new(this, next, calendar);
            check.Ask();
            breached = check.Breached;
        }

        Take(next, next.LeadsTo(this), breached);
        return null;
    }

    /// <summary>Takes a fact that can follow. Only ever called on a copy that nobody else has seen.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="then">The stage that it leads to; null when it leaves the inspection where it is.</param>
    /// <param name="breached">The rules that it is recorded despite; null when there is none.</param>
    private void Take(InspectionEvent fact, InspectionStage? then, List<Rule>? breached)
    {
        fact.Apply(new Draft(this));
        if (then is { } stage)
        {
            Stage = stage;
            dates.Latest = fact.On;
        }

        if (dates.LatestOfAll.IsBefore(fact.On))
        {
            dates.LatestOfAll = fact.On;
        }

        Version = fact.Number;
        history = breached is null ? new History(fact, history) : new History.Breached(fact, history, breached);
    }
}
