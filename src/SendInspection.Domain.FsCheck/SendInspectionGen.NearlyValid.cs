using FsCheck;
using FsCheck.Fluent;

namespace SendInspection.Domain.Testing;

public static partial class SendInspectionGen
{
    /// <summary>A fact that may not be recorded next in an inspection, because of one rule only.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="calendar">The working days of England to count by.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Gen<NearlyValid<InspectionEvent>> RefusedFact(Inspection inspection, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(calendar);
        return from next in NextFact(inspection, calendar)
               from days in Gen.Choose(1, 30)
               from other in OtherStep(inspection, calendar, next)
               from telling in Gen.Shuffle(Spoilt(inspection, next, days))
               from plain in Gen.Shuffle(
                   other, next with { On = new LocalDate(1900, 1, 1) }, next with { Despite = "half a character: \ud83d" }, next with { Number = inspection.Version + 2 })
               from isPlain in Gen.Choose(0, 3)
               select (isPlain == 0 ? plain.Concat(telling) : telling.Concat(plain)).Select(fact => Nearly(inspection, calendar, fact)).First(nearly => nearly is not null)!;
    }

    /// <summary>A statement that is not fit for purpose, because of one rule only.</summary>
    /// <param name="report">The report that requires it.</param>
    /// <param name="partners">The partners of the area.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The report requires no statement.</exception>
    public static Gen<NearlyValid<WrittenStatement>> UnfitStatement(InspectionReport report, LocalAreaPartners partners)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(partners);
        if (!report.StatementRequired)
        {
            throw new ArgumentException("The report requires no statement. Use one that does.", nameof(report));
        }

        return from statement in StatementFor(report, partners)
               from place in Gen.Choose(0, statement.Actions.Count - 1)
               from spoilt in Gen.Shuffle(Spoilt(statement, place, report.Concerns.Count))
               select spoilt.Select(each => Nearly(each, report, partners)).First(nearly => nearly is not null)!;
    }

    private static NearlyValid<InspectionEvent>? Nearly(Inspection now, WorkingDayCalendar calendar, InspectionEvent fact) =>
        now.Decide(fact, calendar).Refusals.Select(refusal => refusal.Rule).Distinct().ToArray() is [var only] ? new(fact, only) : null;

    private static NearlyValid<WrittenStatement>? Nearly(WrittenStatement statement, InspectionReport report, LocalAreaPartners partners) =>
        statement.CheckFitness(report, Domain.ResponsibleParty.Of(partners)).Select(refusal => refusal.Rule).Distinct().ToArray() is [var only] ? new(statement, only) : null;

    /// <summary>A step that may not follow here; the fact itself where every step may.</summary>
    private static Gen<InspectionEvent> OtherStep(Inspection now, WorkingDayCalendar calendar, InspectionEvent fact)
    {
        if (now.Stage == InspectionStage.NotPlanned)
        {
            return Gen.Constant(fact);
        }

        NextFacts next = new(now, calendar);
        return from step in Gen.Elements(Enum.GetValues<InspectionStep>().Except(InspectionProcess.Of(now.Framework!).StepsFrom(now.Stage))) from other in next.Of(step) select other;
    }

    private static IEnumerable<InspectionEvent> Spoilt(Inspection now, InspectionEvent fact, int days)
    {
        yield return fact with { On = fact.On.PlusDays(days) };
        yield return fact with { On = fact.On.PlusDays(-days) };
        yield return fact with { On = (fact is Milestone ? now.LatestOn ?? fact.On : now.FirstPlannedOn ?? fact.On).PlusDays(-days) };
        InspectionEvent? wordless = fact switch
        {
            InspectionPlanned plan => plan with { Area = LocalAuthorityCode.Parse("999") },
            InspectionReplanned plan => plan with { FirstDay = plan.FirstDay.PlusDays(6 - (int)plan.FirstDay.DayOfWeek) },
            InspectionDeferred each => each with { Reason = " " },
            InspectionCancelled each => each with { Reason = "" },
            InspectionIncomplete each => each with { Reason = "" },
            InspectionSuspended each => each with { Reason = "" },
            InspectionPaused each => each with { Reason = "" },
            TeamChanged each => each with { Reason = "" },
            RecordCorrected each => each with { Reason = "" },
            InspectionPrepared each => each with { Team = null },
            FinalFeedbackGiven each => each with { Outcome = 4 },
            FollowUpDecided each => each with { Activity = "" },
            StatementFoundUnfit each => each with { Reasons = [] },
            MinisterDecided each => each with { NextSteps = [] },
            RevisitFollowUpDecided each => each with { Outcome = "" },
            _ => null,
        };
        if (wordless is not null)
        {
            yield return wordless;
        }
    }

    private static IEnumerable<WrittenStatement> Spoilt(WrittenStatement statement, int place, int concerns)
    {
        yield return new WrittenStatement([.. statement.SubmittedBy.Where(party => party.Kind != ResponsiblePartyKind.LocalAuthority)], statement.Actions);
        yield return new WrittenStatement([.. statement.SubmittedBy.Where(party => party.Kind != ResponsiblePartyKind.HealthCommissioner)], statement.Actions);
        StatementAction[] actions = [.. statement.Actions];
        StatementAction action = actions[place];
        StatementAction[] spoilt =
        [
            action with { Description = null }, action with { Owner = null }, action with { CompleteBy = null }, action with { Outcome = "" }, action with { Measure = " " },
            action with { Owner = new ResponsibleParty(ResponsiblePartyKind.OtherPartner, "Nobody") }, action with { Concern = concerns + 1 },
        ];
        foreach (StatementAction each in spoilt)
        {
            yield return new WrittenStatement(statement.SubmittedBy, [.. actions[..place], each, .. actions.Skip(place + 1)]);
        }
    }
}
