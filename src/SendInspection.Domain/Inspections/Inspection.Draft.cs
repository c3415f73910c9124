namespace SendInspection.Domain;

public sealed partial record Inspection
{
    /// <summary>
    /// An inspection that is being made, on a copy that nobody else has seen: the only way for a fact to change anything. It cannot be stored.
    /// </summary>
    /// <param name="next">The copy.</param>
    internal readonly ref struct Draft(Inspection next)
    {
        /// <summary>The days that the inspection keeps.</summary>
        internal ref InspectionDates Dates => ref next.dates;

        /// <summary>The inspection begins: its area and its edition are set.</summary>
        internal void Begin(InspectionPlanned fact) => next.plan = new Plan(fact.Area, InspectionProcess.Of(fact.Framework), fact.On);

        /// <summary>An inspection that is put off starts again from its planning: what the area was told no longer holds.</summary>
        internal void TakeBackNotice()
        {
            ref InspectionDates dates = ref next.dates;
            dates.PlannedFirstDay = default;
            dates.Notified = default;
            dates.FirstDay = default;
            dates.OnSite = default;
            dates.LastDay = default;
            EndPause();
        }

        /// <summary>Fieldwork was broken off.</summary>
        internal void BreakOff()
        {
            next.wasInterrupted = true;
            TakeBackNotice();
        }

        /// <summary>A pause ends with the inspection as it was planned; a suspension of the whole programme does not.</summary>
        internal void EndPause()
        {
            if (next.dates.Suspended != default && next.IsPaused)
            {
                next.dates.Suspended = default;
            }
        }

        /// <summary>A team is in place.</summary>
        internal void Join(InspectionTeam team) => next.team = team;

        /// <summary>The area is told the outcome, and whether a statement is required.</summary>
        internal void Conclude(bool statementRequired, int? outcome)
        {
            next.statementRequired = statementRequired;
            next.outcome = (byte)(outcome is > 0 and <= byte.MaxValue ? outcome.Value : 0);
        }

        /// <summary>A safeguarding concern has arisen.</summary>
        internal void Concern() => next.hasConcerns = true;

        /// <summary>The inspection is suspended or paused.</summary>
        internal void Suspend(LocalDate on)
        {
            next.dates.Suspended = on;
            next.wasInterrupted = true;
        }
    }
}
