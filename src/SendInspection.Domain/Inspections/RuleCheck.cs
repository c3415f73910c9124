namespace SendInspection.Domain;

/// <summary>What a fact is checked against; collects every rule that it breaks, and allocates nothing when there is none.</summary>
/// <param name="now">The inspection before the fact.</param>
/// <param name="fact">The fact.</param>
/// <param name="calendar">The working days to count by.</param>
/// <param name="stood">What stood before the fact until other entries were corrected; null where the fact is new or corrected itself.</param>
internal ref struct RuleCheck(Inspection now, InspectionEvent fact, WorkingDayCalendar calendar, Inspection? stood = null)
{
    // So that every deadline that can follow from a date can be counted; notice is counted back, in the year that is kept free at the beginning.
    private const int YearsKeptFree = 6;

    private readonly bool hasReason = !string.IsNullOrWhiteSpace(fact.Despite);
    private List<Refusal>? refusals;
    private List<Rule>? breached;

    /// <summary>The inspection before the fact.</summary>
    internal readonly Inspection Now => now;

    /// <summary>What stood before the fact until other entries were corrected; null where the fact is new or corrected itself.</summary>
    internal readonly Inspection? Stood => stood;

    /// <summary>The working days to count by.</summary>
    internal readonly WorkingDayCalendar Calendar => calendar;

    /// <summary>The edition that the inspection is made under.</summary>
    internal readonly Framework Framework => now.Process.Framework!;

    /// <summary>What the edition calls things.</summary>
    internal readonly FrameworkWords Words => Framework.Words;

    /// <summary>The stage that the fact leads to; null when it leaves the inspection where it is.</summary>
    internal InspectionStage? Then { get; set; }

    /// <summary>The rules that forbid the fact; null when there is none.</summary>
    internal readonly List<Refusal>? Refusals => refusals;

    /// <summary>The rules that the fact breaks and is recorded despite; null when there is none.</summary>
    internal readonly List<Rule>? Breached => breached;

    /// <summary>Asks every rule of the fact.</summary>
    internal void Ask()
    {
        if (!Covers(fact.On, nameof(fact.On)) | !IsText(fact.Despite, nameof(fact.Despite)))
        {
            return;
        }

        if (fact.CheckOrder(ref this))
        {
            fact.Check(ref this);
        }
    }

    /// <summary>Adds a rule that the fact breaks: a refusal, or a breach when the rule can be breached and the fact gives a reason.</summary>
    internal void Refuse(Rule rule, string problem, string remedy, string? field = null) => Refuse(new Refusal(rule, problem, remedy, field));

    /// <summary>Adds a rule that the fact breaks.</summary>
    internal void Refuse(Refusal refusal)
    {
        if (!TryBreach(refusal.Rule))
        {
            Forbid(refusal);
        }
    }

    /// <summary>Adds a rule that the fact breaks, if it is recorded despite it: then nobody asks how often, and why.</summary>
    internal bool TryBreach(Rule rule)
    {
        if (!hasReason || !rule.CanBeBreached)
        {
            return false;
        }

        breached ??= [];
        if (!breached.Contains(rule))
        {
            breached.Add(rule);
        }

        return true;
    }

    /// <summary>Adds a rule that something else breaks on account of the fact: the fact's reason is none for that.</summary>
    internal void Forbid(Refusal refusal) => (refusals ??= []).Add(refusal);

    /// <summary>Adds what the checks of a part say; their paths go on from the part's.</summary>
    internal void Refuse(IEnumerable<Refusal> more, string part = "")
    {
        foreach (Refusal refusal in more)
        {
            string separator = part.Length == 0 || refusal.Field is null or ['[', ..] ? "" : ".";
            Refuse(new Refusal(refusal.Rule, refusal.Problem, refusal.Remedy, part + separator + refusal.Field));
        }
    }

    /// <summary>A text that somebody has to give is given.</summary>
    internal void Requires(string? text, string what, Rule rule, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Refuse(rule, $"The {what} is missing.", $"Enter the {what}.", field);
        }
        else
        {
            IsText(text, field);
        }
    }

    /// <summary>A list that somebody has to give has at least one text, and no empty one. A null list counts as empty.</summary>
    internal void RequiresAll(ValueList<string>? texts, string what, Rule rule, string field)
    {
        if (texts is null || texts.Count == 0)
        {
            Refuse(rule, $"No {what} is given.", $"Enter at least one {what}.", field);
            return;
        }

        for (int index = 0; index < texts.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(texts[index]))
            {
                Refuse(rule, $"A {what} is empty.", $"Enter the {what}, or remove it.", FormattableString.Invariant($"{field}[{index}]"));
            }
            else if (!UnicodeText.IsWellFormed(texts[index]))
            {
                IsText(texts[index], FormattableString.Invariant($"{field}[{index}]"));
            }
        }
    }

    /// <summary>A text can be stored: no surrogate stands alone in it. Null is no text, and is let pass.</summary>
    internal bool IsText(string? text, string field)
    {
        if (UnicodeText.Check(text, field) is not { } fault)
        {
            return true;
        }

        Refuse(fault);
        return false;
    }

    /// <summary>A date is one that can be counted from.</summary>
    internal bool Covers(LocalDate date, string field)
    {
        if (calendar.Covers(date, YearsKeptFree))
        {
            return true;
        }

        RefuseDate(date, field);
        return false;
    }

    /// <summary>A date of an earlier entry is one that can be counted from: what was stored under other rules need not be.</summary>
    internal bool CanCountFrom(LocalDate recorded) => calendar.Covers(recorded, YearsKeptFree) || RefuseRecorded(recorded);

    /// <summary>The day that is a number of working days after one of an earlier entry; refuses the fact where the calendar does not reach so far.</summary>
    internal bool TryAdd(LocalDate recorded, int workingDays, out LocalDate result) =>
        calendar.TryAdd(recorded, workingDays, out result) || RefuseRecorded(recorded);

    /// <summary>When a time limit ends that started with an earlier entry; refuses the fact where the calendar does not reach so far.</summary>
    internal bool TryDueOn(TimeLimit limit, LocalDate recorded, out LocalDate dueOn) =>
        limit.TryDueOn(recorded, calendar, out dueOn) || RefuseRecorded(recorded);

    private bool RefuseRecorded(LocalDate recorded)
    {
        Refuse(
            Rules.DateCovered,
            $"The record has {recorded.Iso()}, and what follows from it is outside the calendar, which covers {calendar.Coverage.Iso()}.",
            "Correct the entry with that date first.");
        return false;
    }

    private void RefuseDate(LocalDate date, string field)
    {
        (int firstYear, int lastYear) = (calendar.Coverage.Start.Year + 1, calendar.Coverage.End.Year - YearsKeptFree);
        string written = date.Calendar == CalendarSystem.Iso ? date.Iso() : $"A date of the calendar {date.Calendar.Id}";
        Refuse(
            Rules.DateCovered,
            $"{written} is not a date that an inspection can have.",
            firstYear <= lastYear
                ? $"Enter a date from {new LocalDate(firstYear, 1, 1).Iso()} to {new LocalDate(lastYear, 12, 31).Iso()}."
                : $"Use a calendar that covers more years: this one covers {calendar.Coverage.Iso()}, and one year before a date and {YearsKeptFree} after it must be covered.",
            field);
    }

    /// <summary>Fieldwork starts or ends on a working day.</summary>
    internal void OnWorkingDay(LocalDate day, string field)
    {
        if (!calendar.IsWorkingDay(day))
        {
            RefuseClosedDay(day, field);
        }
    }

    private void RefuseClosedDay(LocalDate day, string field) => Refuse(
        Rules.FieldworkOnWorkingDays,
        $"{day.Iso()} is a {day.DayOfWeek}{(day.DayOfWeek < IsoDayOfWeek.Saturday ? " and a bank holiday" : "")}.",
        (calendar.TryAdd(day, -1, out LocalDate before), calendar.TryAdd(day, 1, out LocalDate after)) switch
        {
            (true, true) => $"Choose a working day, for example {before.Iso()} or {after.Iso()}.",
            (true, false) => $"Choose a working day, for example {before.Iso()}.",
            (false, true) => $"Choose a working day, for example {after.Iso()}.",
            _ => "Choose a working day.",
        },
        field);

    /// <summary>Notice is given in time for a first day.</summary>
    internal void InTime(LocalDate notifiedOn, LocalDate firstDay, TimeLimit notice)
    {
        if (!CanCountFrom(notifiedOn) || !CanCountFrom(firstDay))
        {
            return;
        }

        int given = calendar.CountWorkingDays(notifiedOn, firstDay);
        if (given < notice.WorkingDays)
        {
            RefuseNotice(notifiedOn, firstDay, notice, given);
        }
    }

    private void RefuseNotice(LocalDate notifiedOn, LocalDate firstDay, TimeLimit notice, int given) => Refuse(
        notice.Rule,
        notifiedOn >= firstDay
            ? FormattableString.Invariant($"{notifiedOn.Iso()} is not before the first day, {firstDay.Iso()}. At least {notice.WorkingDays} working days are needed.")
            : FormattableString.Invariant($"{notifiedOn.Iso()} is {Only(given)} before the first day, {firstDay.Iso()}. At least {notice.WorkingDays} are needed."),
        calendar.TryAdd(firstDay, -notice.WorkingDays, out LocalDate by) && calendar.TryAdd(notifiedOn, notice.WorkingDays, out LocalDate from)
            ? $"Notify by {by.Iso()}, or plan for {from.Iso()} or later."
            : "Plan under an edition whose notice can be given.");

    /// <summary>A first day is planned for a day that can be one.</summary>
    /// <returns>False when the date cannot be counted from.</returns>
    internal bool FirstDay(LocalDate firstDay)
    {
        const string Field = "FirstDay";
        if (!Covers(firstDay, Field))
        {
            return false;
        }

        if (firstDay.IsBefore(fact.On))
        {
            Refuse(
                Rules.OrderOfDates,
                $"The first day, {firstDay.Iso()}, is before {fact.On.Iso()}, the day it was planned.",
                $"Enter {fact.On.Iso()} or a later date.",
                Field);
        }

        OnWorkingDay(firstDay, Field);
        return true;
    }

    /// <summary>Nothing is planned for, or takes place in, a national suspension that has begun.</summary>
    internal void OutsideSuspensions(ValueList<NationalSuspension> suspensions, LocalDate day, bool isReturn, string field)
    {
        for (int index = 0; index < suspensions.Count; index++)
        {
            NationalSuspension suspension = suspensions[index];
            DateInterval days = isReturn ? suspension.Returns : suspension.Inspections;
            if (!fact.On.IsBefore(days.Start) && !day.IsBefore(days.Start) && !days.End.IsBefore(day))
            {
                Refuse(
                    Rules.OutsideSuspension,
                    $"{day.Iso()} is in the national suspension of {days.Iso()}.",
                    $"Choose {days.End.PlusDays(1).Iso()} or a later date.",
                    field);
            }
        }
    }

    /// <summary>Inspectors are at work only while the inspection is neither suspended nor paused.</summary>
    internal void NotSuspended() => NotSuspended(fact.On);

    /// <summary>Inspectors were at work on a day only if the inspection was neither suspended nor paused on it.</summary>
    internal void NotSuspended(LocalDate day)
    {
        if (now.SuspensionOn(day) is { } since)
        {
            Refuse(
                Rules.NotWhileSuspended,
                $"The inspection has been suspended or paused since {since.Iso()}.",
                "Record that it was resumed first.");
        }
    }

    /// <summary>A day is a day of the fieldwork.</summary>
    internal void InFieldwork(LocalDate day, string field)
    {
        if (!now.HasFieldwork)
        {
            Refuse(Rules.WhenNoted, "The fieldwork has not started.", "Record it once the fieldwork has started.");
        }
        else if (!now.WasFieldworkOn(day))
        {
            Refuse(Rules.ActivityInFieldwork, $"{day.Iso()} is not a day of the fieldwork.", "Enter a day of the fieldwork.", field);
        }
    }

    /// <summary>A return that has ended has been reported on before anything follows from it.</summary>
    internal void ReturnReported()
    {
        if (now.RevisitLastDay is not null && now.RevisitReportedOn is null)
        {
            Refuse(Rules.ReportBeforeReturn, $"The report on the {Words.Return} has not been published.", "Record its publication first.");
        }
    }

    /// <summary>What is published is not published already.</summary>
    internal void PublishedOnce(LocalDate? publishedOn, string what)
    {
        if (publishedOn is { } day)
        {
            Refuse(
                Rules.Once,
                $"The {what} was published on {day.Iso()}.",
                "There is nothing left to record. Correct the entry if its date is wrong.");
        }
    }

    /// <summary>What is published is not published before there is anything to publish.</summary>
    internal void PublishedAfter(LocalDate on, LocalDate? from, string what)
    {
        if (from is { } first && on.IsBefore(first))
        {
            Refuse(
                Rules.PublishedAfterReceipt,
                $"{on.Iso()} is before {first.Iso()}, when {what}.",
                $"Enter {first.Iso()} or a later date.",
                nameof(InspectionEvent.On));
        }
    }

    /// <summary>What will be published has nothing in it that looks like personal data, unless an inspector says why it may stand.</summary>
    internal void WithoutPersonalData(InspectionReport report, string? reason)
    {
        if (MustBeWithoutPersonalData(reason))
        {
            Refuse(report.PersonalData);
        }
    }

    /// <inheritdoc cref="WithoutPersonalData(InspectionReport, string?)"/>
    internal void WithoutPersonalData(WrittenStatement statement, string? reason)
    {
        if (MustBeWithoutPersonalData(reason))
        {
            Refuse(statement.PersonalData);
        }
    }

    private bool MustBeWithoutPersonalData(string? reason)
    {
        IsText(reason, "PersonalDataReason");
        return string.IsNullOrWhiteSpace(reason);
    }

    private void Refuse(PersonalDataFound found)
    {
        foreach (Refusal refusal in hasReason ? found.FirstOfEachRule : found.Refusals)
        {
            Refuse(refusal);
        }
    }

    private static string Only(int workingDays) => workingDays switch
    {
        0 => "less than 1 working day",
        1 => "only 1 working day",
        _ => FormattableString.Invariant($"only {workingDays} working days"),
    };
}
