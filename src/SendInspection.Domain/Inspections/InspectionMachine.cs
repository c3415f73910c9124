using Stateless;

namespace SendInspection.Domain;

/// <summary>A live Stateless machine of one inspection: a host adds entry actions and <c>OnTransitioned</c>, and fires commands.</summary>
/// <remarks>
/// It is guarded by the rules that <see cref="Inspection.Decide"/> applies: a bare step cannot be fired, only a command that is accepted.
/// Like every Stateless machine it is for one thread, and costs far more than <see cref="Inspection.Decide"/>; keep events, not machines.
/// </remarks>
public sealed class InspectionMachine : StateMachine<InspectionStage, InspectionStep>
{
    private readonly WorkingDayCalendar calendar;
    private readonly Holder holder;

    private InspectionMachine(Holder holder, WorkingDayCalendar calendar)
        : base(() => holder.Inspection.Stage, _ => holder.Move())
    {
        this.holder = holder;
        this.calendar = calendar;
        foreach (InspectionStage stage in Enum.GetValues<InspectionStage>())
        {
            foreach (InspectionStep step in InspectionProcess.StepsFrom(stage))
            {
                InspectionStage destination = InspectionProcess.After(stage, step)!.Value;
                if (destination == stage)
                {
                    Configure(stage).PermitReentryIf(step, () => holder.Accepts(step), "by a command that no rule refuses");
                }
                else
                {
                    Configure(stage).PermitIf(step, destination, () => holder.Accepts(step), "by a command that no rule refuses");
                }
            }
        }
    }

    /// <summary>The inspection as it stands.</summary>
    public Inspection Inspection => holder.Inspection;

    /// <summary>Decides a command and, if it is accepted, fires its step.</summary>
    /// <param name="command">What is asked.</param>
    /// <returns>The decision: events to store, or refusals; refused, nothing is fired.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="command"/>, or a part of it, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside the calendar's coverage or not in the ISO calendar.</exception>
    public Decision Fire(InspectionCommand command)
    {
        Decision decision = holder.Inspection.Decide(command, calendar);
        if (decision.IsAccepted)
        {
            holder.Pending = decision.Events[0];
            Fire(command.Step);
        }

        return decision;
    }

    internal static InspectionMachine Of(Inspection inspection, WorkingDayCalendar calendar) => new(new Holder { Inspection = inspection }, calendar);

    private sealed class Holder
    {
        internal required Inspection Inspection { get; set; }

        internal InspectionEvent? Pending { get; set; }

        internal bool Accepts(InspectionStep step) => Pending?.Step == step;

        internal void Move()
        {
            Inspection = Inspection.Evolve(Pending!);
            Pending = null;
        }
    }
}
