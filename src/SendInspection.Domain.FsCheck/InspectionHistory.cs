using System.Text;

namespace SendInspection.Domain.Testing;

/// <summary>A whole history: what a host has stored of one inspection. Each of its facts was accepted, under the working days of England.</summary>
public sealed record InspectionHistory
{
    internal InspectionHistory(HistoryShape shape)
        : this(shape, [], Inspection.None)
    {
    }

    private InspectionHistory(HistoryShape shape, ValueList<InspectionEvent> events, Inspection inspection)
    {
        Shape = shape;
        Events = events;
        Inspection = inspection;
    }

    /// <summary>The facts of an inspection as they stand, without what was corrected.</summary>
    internal static InspectionHistory Of(Inspection inspection) =>
        new InspectionHistory(HistoryShape.Any, inspection.Facts.Where(fact => fact is not RecordCorrected).ToValueList(), inspection).Again(fact => fact);

    /// <summary>What it has in it.</summary>
    public HistoryShape Shape { get; }

    /// <summary>The facts as they are stored, numbered from 1: also those that were corrected later.</summary>
    public ValueList<InspectionEvent> Events { get; }

    /// <summary>The inspection after the latest of them.</summary>
    public Inspection Inspection { get; }

    /// <summary>The shape, and a line for each fact.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(Shape).Append(", ").Append(Inspection);
        foreach (InspectionEvent fact in Events)
        {
            text.Append("\n  ").Append(fact).Append(fact.Despite is null ? "" : $", despite: {fact.Despite}");
        }

        return text.ToString();
    }

    /// <summary>Whether it has in it what its shape says.</summary>
    internal bool KeepsItsShape => Shape switch
    {
        HistoryShape.FoundUnfitTwice => Inspection.Facts.Count(fact => fact is StatementFoundUnfit) >= 2,
        HistoryShape.Deferred => Inspection.Facts.Any(fact => fact is InspectionDeferred),
        HistoryShape.SuspendedInMarch2020 => IsSuspendedAndResumed,
        HistoryShape.IneffectiveAction => Inspection is { Outcome: 3 } && Inspection.Facts.Any(fact => fact is ActionJudged { IsEffective: false }),
        HistoryShape.Corrected => Events.Any(fact => fact is RecordCorrected),
        HistoryShape.WithBreach => Inspection.Breaches.Count > 0,
        _ => true,
    };

    private bool IsSuspendedAndResumed =>
        Inspection.Facts.Any(fact => fact is InspectionSuspended && fact.On == Suspension.Start) && Inspection.Facts.Any(fact => fact is InspectionResumed && fact.On > Suspension.End);

    /// <summary>The days on which nobody inspected or returned.</summary>
    internal static DateInterval Suspension => Framework.Send2016.Suspensions[0].Returns;

    /// <summary>The history with one fact more; null when the fact may not be recorded.</summary>
    internal InspectionHistory? With(InspectionEvent fact)
    {
        Decision decision = Inspection.Decide(fact with { Number = 0 }, WorkingDayCalendar.England);
        return decision.IsAccepted ? new InspectionHistory(Shape, Events.Add(decision.Event!), decision.Inspection) : null;
    }

    /// <summary>Only what had happened before a day.</summary>
    internal InspectionHistory Before(LocalDate day) => Again(fact => fact.On < day ? fact : null);

    /// <summary>Shorter histories of the same shape, the shortest first: some facts are left out, and the others decided again.</summary>
    internal IEnumerable<InspectionHistory> Smaller() =>
        Smaller(Events.Count).Where(history => history.Events.Count > 0 && history.KeepsItsShape);

    private IEnumerable<InspectionHistory> Smaller(int count)
    {
        for (int left = 1; left < count; left *= 2)
        {
            yield return Without(number => number > left);
        }

        for (int number = count; number > 0; number--)
        {
            yield return Without(each => each == number);
        }

        for (int number = 1; number <= count; number++)
        {
            if (Plainer(Events[number - 1]) is { } plainer && Again(fact => fact.Number == number ? plainer : fact) is var history && history.Events.Count == count)
            {
                yield return history;
            }
        }
    }

    private InspectionHistory Without(Predicate<int> isLeftOut) => Again(fact => isLeftOut(fact.Number) ? null : fact);

    /// <summary>Decides the facts again; what is refused now is left out too. A correction follows the entries that it corrects to their new numbers.</summary>
    private InspectionHistory Again(Func<InspectionEvent, InspectionEvent?> choose)
    {
        InspectionHistory history = new(Shape);
        Dictionary<int, int> numbers = [];
        foreach (InspectionEvent stored in Events)
        {
            InspectionEvent? fact = choose(stored);
            if (fact is RecordCorrected correction)
            {
                ValueList<Correction> left = correction.Corrections
                    .Where(each => numbers.ContainsKey(each.Number))
                    .Select(each => each with { Number = numbers[each.Number], Entry = each.Entry is null ? null : each.Entry with { Number = 0 } })
                    .ToValueList();
                fact = left.Count == 0 ? null : correction with { Corrections = left };
            }

            if (fact is not null && history.With(fact) is { } longer)
            {
                history = longer;
                numbers.Add(stored.Number, history.Events.Count);
            }
        }

        return history;
    }

    /// <summary>The same fact with less in it; null when there is nothing to leave out.</summary>
    private static InspectionEvent? Plainer(InspectionEvent fact) => fact switch
    {
        LetterDrafted { Letter: not null } drafted => drafted with { Letter = null },
        StatementSubmitted { Statement: not null } submitted => submitted with { Statement = null },
        StatementResubmitted { Statement: not null } submitted => submitted with { Statement = null },
        _ => null,
    };
}
