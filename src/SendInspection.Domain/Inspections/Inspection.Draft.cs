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

        /// <summary>What it holds besides.</summary>
        internal ref Contents Contents => ref next.contents;

        /// <summary>The inspection begins: its area and its edition are set.</summary>
        internal void Begin(InspectionPlanned fact) => 
            Contents = Contents with { Area = fact.Area, Process = InspectionProcess.Of(fact.Framework), FirstPlanned = fact.On };

        /// <summary>An inspection that is put off starts again from its planning: what the area was told no longer holds.</summary>
        internal void TakeBackNotice(InspectionEvent fact)
        {
            ref InspectionDates dates = ref next.dates;
            dates.PlannedFirstDay = default;
            dates.Notified = default;
            dates.FirstDay = default;
            dates.OnSite = default;
            dates.LastDay = default;
            EndPause(fact);
        }

        /// <summary>Fieldwork was broken off.</summary>
        internal void BreakOff(InspectionEvent fact)
        {
            Contents = Contents with { BrokenOff = new(next.dates.FirstDay, fact.On, Contents.BrokenOff) };
            TakeBackNotice(fact);
        }

        /// <summary>Inspectors worked in the area.</summary>
        internal void Work(LocalDate day, string? despite)
        {
            if (string.IsNullOrWhiteSpace(despite) && next.dates.LatestWork.IsBefore(day))
            {
                next.dates.LatestWork = day;
            }
        }

        /// <summary>A team is in place; null where the record does not name it.</summary>
        internal void Join(InspectionTeam? team)
        {
            if (team is not null)
            {
                next.teams = new(team, next.teams);
            }
            else if (!next.WasPrepared)
            {
                Contents = Contents with { WasPreparedByTeamUnknown = true };
            }
        }

        /// <summary>The area was notified.</summary>
        internal void Notify(LocalDate on)
        {
            next.dates.Notified = on;
            next.wasNotified = true;
        }

        /// <summary>A pause ends with the inspection as it was planned; a suspension of the whole programme does not.</summary>
        internal void EndPause(InspectionEvent fact)
        {
            if (next.wasInterrupted)
            {
                next.dates.Suspended = next.IsPaused ? default : next.dates.Suspended;
                Interrupt(fact);
            }
        }

        /// <summary>The area is told the outcome, and whether a statement is required.</summary>
        internal void Conclude(bool statementRequired, int? outcome)
        {
            next.statementRequired = statementRequired;
            next.hasOutcome = outcome is not null;
            next.outcome = outcome ?? 0;
        }

        /// <summary>A statement was submitted; null where it is kept elsewhere, as it was before, if nothing is known of any.</summary>
        internal void Submit(LocalDate on, WrittenStatement? statement)
        {
            if (statement is not null || Contents.Statements is not null)
            {
                Contents = Contents with { Statements = new(on, statement, Contents.Statements) };
            }
        }

        /// <summary>The inspection is suspended or paused.</summary>
        internal void Suspend(InspectionEvent fact)
        {
            if (!next.wasInterrupted)
            {
                // What was recorded before ends a pause that is written down late.
                next.wasInterrupted = true;
                foreach (InspectionEvent ended in next.Only(each => each is InspectionDeferred or InspectionIncomplete or InspectionCancelled))
                {
                    Interrupt(ended);
                }
            }

            next.dates.Suspended = fact.On;
            Contents = Contents with { IsPause = fact is InspectionPaused };
            Interrupt(fact);
        }

        /// <summary>The inspection goes on.</summary>
        internal void Resume(InspectionEvent fact)
        {
            next.dates.Suspended = default;
            Interrupt(fact);
        }

        private void Interrupt(InspectionEvent fact) => Contents = Contents with { Interruptions = new(fact, Contents.Interruptions) };
    }
}
