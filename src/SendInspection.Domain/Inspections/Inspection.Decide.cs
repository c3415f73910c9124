namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>Whether a fact may be recorded: then it is numbered and to be stored; else every rule that forbids it. Changes nothing.</summary>
    /// <remarks>
    /// A fact that breaks a rule that can be breached is recorded when it gives a reason (<see cref="InspectionEvent.Despite"/>), and then stays
    /// visible in <see cref="Breaches"/>. Nothing that breaks any other rule is recorded.
    /// </remarks>
    /// <param name="fact">
    /// What happened; its number is 0, or the next one of this inspection, which somebody who read an older version will not have.
    /// </param>
    /// <param name="calendar">The working days to count by.</param>
    /// <exception cref="ArgumentNullException">An argument, or a part of the fact that must not be null, is null.</exception>
    public Decision Decide(InspectionEvent fact, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(calendar);
        RuleCheck check = new(this, fact, calendar);
        int number = Version + 1;
        if (fact.Number != 0 && fact.Number != number)
        {
            check.Refuse(
                Rules.NextEntry,
                FormattableString.Invariant($"The fact is numbered {fact.Number}, and the next entry is number {number}: somebody else has recorded an entry meanwhile, or one is missing."),
                "Read the history again, and decide the fact again without a number.",
                nameof(fact.Number));
        }

        check.Ask();
        if (check.Refusals is { } refusals)
        {
            return new Decision(refusals.ToValueList());
        }

        InspectionEvent recorded = fact.Number == number ? fact : fact with { Number = number };
        if (recorded is RecordCorrected)
        {
            return new Decision(recorded, Evolve(recorded, calendar));
        }

        Inspection after = new(this);
        after.Take(recorded, check.Then, check.Breached);
        return new Decision(recorded, after);
    }
}
