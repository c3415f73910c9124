using FsCheck;
using FsCheck.Fluent;
using static SendInspection.Domain.Testing.SendInspectionGen;

namespace SendInspection.Domain.Testing;

internal sealed partial class NextFacts
{
    private static readonly ProviderKind[] Sampled = [ProviderKind.School, ProviderKind.HealthService, ProviderKind.SocialCareService];

    /// <summary>What is always possible once there is a plan.</summary>
    internal Gen<InspectionEvent> Always => from partners in PartnersOf(now.Area!.Value) select Fact(new PartnersRecorded(today, partners));

    /// <summary>What is still to be recorded before the inspection can go on, if anything.</summary>
    internal IEnumerable<Gen<InspectionEvent>> Needed()
    {
        if (now.SuspendedSince is not null)
        {
            yield return Resumed;
        }

        if (edition.VisitsSampleSectors && now.Stage == InspectionStage.Fieldwork && now.Activities.Count > 0)
        {
            Provider[] visited = [.. now.Activities.OfType<ProviderVisit>().Select(visit => visit.Provider)];
            foreach (ProviderKind kind in Sampled.Where(kind => visited.All(provider => provider.Sector != kind.Sector())))
            {
                yield return Done(day => VisitOn(day, Inspectors, kind));
            }

            foreach (Provider met in now.Activities.OfType<ParentsMeeting>().Select(meeting => meeting.Provider).Where(met => visited.All(provider => provider.Reference != met.Reference)))
            {
                yield return Done(day => VisitOn(day, Inspectors, met.Kind, met));
            }
        }

        if (now.Stage == InspectionStage.FieldworkEnded)
        {
            if (now.SelfEvaluation.Count > 0)
            {
                yield return SelfEvaluation(isReviewed: true);
            }

            if (now.Findings.Count > 0)
            {
                yield return Agreed(FindingKind.SignificantConcern);
            }
        }

        if (IsConcernOpen)
        {
            yield return ActedOn;
        }

        yield return PublishedLetter;
        yield return NoteOn(on => new StatementPublished(on));
        yield return NoteOn(on => new RevisitReported(on));
        yield return NoteOn(on => new DirectionFollowed(on));
    }

    /// <summary>The notes that may be written down at any time.</summary>
    internal IEnumerable<Gen<InspectionEvent>> Notes() =>
    [
        Always,
        from team in TeamFor(edition, now.FirstDay ?? now.PlannedFirstDay ?? today) from reason in Words.Reason from day in NoteDay select Fact(new TeamChanged(day, team, reason)),
        from reviewed in Bool from claims in SelfEvaluation(reviewed) select claims,
        Done(day => ActivityOn(day, Inspectors)),
        Done(day => ActivityOn(day, Inspectors)),
        Done(day => ActivityOn(day, Inspectors)),
        from summary in Words.Prose from day in InFieldwork select Fact(new InterimFeedbackGiven(day, summary)),
        from count in Gen.Choose(1, 12) from elsewhere in Gen.Choose(0, count) from day in NoteDay select Fact(new ChildrenTracked(day, count, elsewhere)),
        from kind in Any<FindingKind>() from finding in Agreed(kind) select finding,
        from kind in Any<FindingKind>() from finding in Agreed(kind) select finding,
        Drafted,
        PublishedLetter,
        from others in Gen.SubListOf("The council", "The health commissioners", "NHS England") from day in NoteDay select Fact(new ReportCopiesSent(day, ["The Secretary of State", .. others])),
        NoteOn(on => new ReportCopiesPublished(on)),
        NoteOn(on => new StatementPublished(on)),
        NoteOn(on => new RevisitReported(on)),
        NoteOn(on => new DirectionFollowed(on)),
        from concern in Concerned select concern,
        ActedOn,
        from reason in Words.Reason from day in NoteDay select Fact(new InspectionSuspended(day, reason)),
        from reason in Words.Reason from day in NoteDay select Fact(new InspectionPaused(day, reason)),
        Resumed,
        NoteOn(on => new EngagementMeetingHeld(on)),
        from theme in Gen.Elements("Alternative provision", "Preparation for adulthood", "Children not in school") from day in NoteDay select Fact(new ThematicVisitMade(day, theme)),
    ];

    /// <summary>An entry struck out, or as it should have been: on another day, or with other words.</summary>
    internal Gen<InspectionEvent> Corrected
    {
        get
        {
            InspectionEvent[] entries = [.. facts.Where(fact => fact is not RecordCorrected)];
            return from entry in Gen.Elements(entries.Length == 0 ? [facts[0]] : entries)
                   from days in Gen.Choose(-3, 3)
                   from strike in Gen.Choose(0, 2)
                   from reason in Gen.Elements("A slip of the pen.", "The entry was for another area.", "The day was read wrongly.")
                   select Fact(new RecordCorrected(today, [new Correction(entry.Number, strike == 0 ? null : entry with { Number = 0, On = entry.On.PlusDays(days) })], reason));
        }
    }

    /// <summary>A step on a day on which it breaks a rule, which happened all the same.</summary>
    internal Gen<InspectionEvent> Breaching(InspectionStep step) =>
        from fact in Of(step)
        from days in Gen.Choose(-6, 6)
        from reason in Words.Reason
        select fact with { On = LocalDate.Max(now.LatestOn ?? today, fact.On.PlusDays(days)), Despite = reason };

    private Gen<InspectionEvent> Resumed => from days in Gen.Choose(1, 12) select Fact(new InspectionResumed(WorkingDayFrom(now.SuspendedSince, days)));

    private Gen<InspectionEvent> PublishedLetter => from days in Gen.Choose(0, 10) select Fact(new LetterPublished(WorkingDayFrom(now.LetterReceivedOn, days)));

    /// <summary>Mostly now, sometimes some days ago.</summary>
    private Gen<LocalDate> NoteDay => Gen.Frequency((4, Gen.Choose(0, 3)), (1, Gen.Choose(-5, -1))).Select(today.PlusDays);

    private Gen<LocalDate> InFieldwork => FieldworkDays is { } days ? DateIn(days) : Gen.Constant(today);

    private Gen<InspectionEvent> Concerned =>
        from summary in Words.Concern
        from before in Gen.Choose(0, 3)
        from acted in Bool
        from action in SafeguardingActionOn(today, Inspectors[0])
        select Fact(new ConcernRecorded(
            today, new SafeguardingConcern(FormattableString.Invariant($"S{now.Concerns.Count + 1:00}"), today.PlusDays(-before), summary, acted ? action : null)));

    private Gen<InspectionEvent> ActedOn
    {
        get
        {
            string reference = now.Concerns.FirstOrDefault(concern => concern.Action is null)?.Reference ?? "S01";
            return from who in Gen.Elements<string>(Inspectors) from action in SafeguardingActionOn(today, who) select Fact(new SafeguardingActionTaken(today, reference, action));
        }
    }

    /// <summary>The report on this inspection, as its findings and its feedback want it; or only that there is one.</summary>
    private Gen<InspectionEvent> Drafted
    {
        get
        {
            DateInterval? inspected = (now.OnSiteFirstDay ?? now.FirstDay) is { } first && now.LastDay is { } last ? new DateInterval(first, last) : null;
            if (inspected is null || now.Team is not { } team || now.Area is not { } code || now.StatementRequired is not { } required
                || !LocalAreas.On(inspected.Start).TryFind(code, out LocalArea? area))
            {
                return NoteOn(on => new LetterDrafted(on));
            }

            Gen<LocalAreaPartners> partners = now.Partners is { } known ? Gen.Constant(known) : PartnersOf(code);
            LocalDate datedOn = LocalDate.Min(today, now.LetterReceivedOn ?? today);
            Gen<InspectionReport> report = now.Outcome is { } outcome
                ? from others in partners from each in AreaReportOn(area, others, team, inspected, datedOn, outcome) select (InspectionReport)each
                : from others in partners
                  from findings in IsEnough(now.Findings, required) ? Gen.Constant(now.Findings) : FindingsFor(required, team, inspected)
                  from each in LetterOn(area, others, team.Lead, inspected, datedOn, required, findings)
                  select (InspectionReport)each;
            return from each in report from isKept in Gen.Choose(0, 3) select Fact(new LetterDrafted(today, isKept == 0 ? null : each));
        }
    }

    private static bool IsEnough(ValueList<Finding> findings, bool isStatementRequired) =>
        findings.Any(finding => finding.Kind == FindingKind.Strength)
        && findings.Any(finding => finding.Kind != FindingKind.Strength)
        && (!isStatementRequired || findings.Any(finding => finding.Kind == FindingKind.SignificantConcern));

    private Gen<InspectionEvent> SelfEvaluation(bool isReviewed) =>
        from claims in Gen.CollectToArray(edition.Questions, question => ClaimOn(question.Code, isReviewed)) select Fact(new SelfEvaluationRecorded(today, claims.ToValueList()));

    private Gen<InspectionEvent> Agreed(FindingKind kind) => now.Team is { } team && FieldworkDays is { } days
        ? FindingOf(kind, team, days).Select(finding => Fact(new FindingAgreed(today, finding)))
        : Always;

    private Gen<InspectionEvent> Done(Func<LocalDate, Gen<FieldworkActivity>> activity) =>
        from day in InFieldwork from done in activity(day) select Fact(new ActivityRecorded(LocalDate.Max(today, day), done));

    private Gen<InspectionEvent> NoteOn(Func<LocalDate, InspectionEvent> note) => NoteDay.Select(note);
}
