using SendInspection.Domain.Tests.Inspections;
using static SendInspection.Domain.Tests.Growth.GrowthCase;

namespace SendInspection.Domain.Tests.Growth;

/// <summary>Histories and programmes that are very long.</summary>
internal static class HistoryShapes
{
    private const int Size = 250;
    private static readonly LocalDate Late = new(2019, 6, 3);
    private static readonly ActivityRecorded Activity = new(new(2016, 9, 20), new Discussion(new(2016, 9, 20), "H1", DiscussionPartner.ElectedMembers));

    private static readonly (string Shape, Func<int, InspectionEvent[]> Make)[] Histories =
    [
        ("many activities", count => After(Stories.Fieldwork, count, _ => [Activity])),
        ("as many activities as there are inspectors", count => After(LargeTeam(count), count, item => [ChosenBy(count - 1 - item)])),
        ("one correction of as many activities as there are inspectors", count => After([.. LargeTeam(count), .. Enumerable.Range(0, count).Select(ChosenBy)], 1, _ => [Corrected([.. Enumerable.Range(5, count)])])),
        ("many activities with reasons", count => After(Stories.Fieldwork, count, _ => [Activity with { Despite = "To be sure." }])),
        ("many concerns", count => After(Stories.Fieldwork, count, item => [Concern(item)])),
        ("many concerns that were acted on", count => After(Stories.Fieldwork, count, item => [Concern(item), Acted(item)])),
        ("one concern that was acted on again and again", count => After([.. Stories.Fieldwork, Concern(0)], count, _ => [Acted(0)])),
        ("many findings", count => After(Stories.Fieldwork, count, _ => [new FindingAgreed(new(2016, 9, 23), Stories.Finding(FindingKind.Strength))])),
        ("many changes of the team", count => After(Stories.Prepared, count, item => [new TeamChanged(new(2016, 9, 15), CheckShapes.Team(3, item * 3), "Illness.")])),
        ("many lists of partners", count => After(Stories.Planned, count, _ => [new PartnersRecorded(new(2016, 9, 2), CheckShapes.Partners(3))])),
        ("many drafts of a letter", count => After(Stories.FeedbackGiven, count, _ => [new LetterDrafted(new(2016, 10, 14))])),
        ("many suspensions", count => After(Stories.Fieldwork, count, item => [new InspectionSuspended(Day(item * 2), "Snow."), new InspectionResumed(Day((item * 2) + 1))])),
        ("many suspensions at once", count => After(Stories.Fieldwork, count, _ => [new InspectionSuspended(new(2016, 9, 20), "Snow.")])),
        ("many deferrals", count => After(Stories.Prepared, count, _ => [new InspectionDeferred(new(2016, 9, 15), "Snow."), new InspectionReplanned(new(2016, 9, 15), new(2016, 9, 19))])),
        ("many returns", count => After(Stories.Insufficient, count, _ =>
        [
            new RevisitReported(Late),
            new RevisitFollowUpDecided(Late, "A plan."),
            new RevisitDirected(Late),
            new RevisitNotified(Late, Late),
            new RevisitStarted(Late),
            new RevisitEnded(Late),
            new ProgressJudged(Late, [new WeaknessProgress("Oversight", false)]),
        ])),
        ("many lists of copies", count => After(Stories.LetterPublished, count, item => [new ReportCopiesSent(new(2016, 11, 7), [$"Council {item}"])])),
        ("many corrections", count => After([.. Stories.Fieldwork, Activity], count, _ => [Corrected(5)])),
        ("many corrections of different entries", count => After([.. Stories.Fieldwork, .. Enumerable.Repeat(Activity, count)], count, item => [Corrected(5 + item)])),
        ("one correction of many entries", count => After([.. Stories.Fieldwork, .. Enumerable.Repeat(Activity, count)], 1, _ => [Corrected([.. Enumerable.Range(5, count)])])),
        ("many entries that were struck out", count => After([.. Stories.Fieldwork, .. Enumerable.Repeat(Activity, count)], count, item => [new RecordCorrected(new(2016, 9, 21), [new Correction(5 + item, null)], "A slip.")])),
    ];

    private static readonly (string Of, Action<InspectionEvent[], Inspection> Run)[] Questions =
    [
        ("Inspection.Replay", (facts, _) => Inspection.Replay(facts)),
        ("Inspection.Evolve", (facts, inspection) => inspection.Evolve(Activity with { Number = facts.Length + 1 })),
        ("Inspection.Equals", (facts, inspection) => inspection.Equals(Inspection.Replay(facts))),
        ("Inspection.GetHashCode", (_, inspection) => inspection.GetHashCode()),
        ("Inspection.ToString", (_, inspection) => inspection.ToString()),
        ("Inspection.Facts", (_, inspection) => GC.KeepAlive(inspection.Facts)),
        ("Inspection.Breaches", (_, inspection) => GC.KeepAlive(inspection.Breaches)),
        ("Inspection.Concerns", (_, inspection) => GC.KeepAlive(inspection.Concerns)),
        ("Inspection.Inspectors", (_, inspection) => GC.KeepAlive(inspection.Inspectors)),
        ("Inspection.AsAt", (_, inspection) => inspection.AsAt(new(2016, 9, 30))),
        ("Inspection.Timeline", (_, inspection) => inspection.Timeline(Stories.Calendar).ToMermaid()),
        // A day after all of the facts, since what is asked for an earlier one is folded again up to it.
        ("Inspection.Obligations", (_, inspection) => inspection.Obligations(new(2040, 1, 1), Stories.Calendar)),
        ("Inspection.Decide on a correction", (_, inspection) => inspection.Decide(new RecordCorrected(new(2018, 6, 1), [new Correction(2, new LocalAreaNotified(new(2016, 9, 9)))], "A slip."), Stories.Calendar).ToString()),
        ("Inspection.Decide on a note", (_, inspection) => inspection.Decide(Activity, Stories.Calendar).ToString()),
        ("Inspection.Decide on the end", (_, inspection) => inspection.Decide(new InspectionClosed(Late), Stories.Calendar).ToString()),
    ];

    internal static IEnumerable<GrowthCase> Cases =>
    [
        .. from history in Histories
           from question in Questions
           select With(
               question.Of,
               history.Shape,
               Size,
               count =>
               {
                   InspectionEvent[] facts = history.Make(count);
                   return (Facts: facts, Inspection: Inspection.Replay(facts));
               },
               given => question.Run(given.Facts, given.Inspection)),
        .. CheckShapes.Cases,
    ];

    private static ConcernRecorded Concern(int item) => new(new(2016, 9, 21), new SafeguardingConcern($"S{item}", new(2016, 9, 20), "A door that did not lock."));

    private static SafeguardingActionTaken Acted(int item) => new(new(2016, 9, 21), $"S{item}", new SafeguardingAction("The head was told.", "H1", new(2016, 9, 21)));

    private static RecordCorrected Corrected(params int[] numbers) => new(new(2016, 9, 21), [.. numbers.Select(number => new Correction(number, Activity))], "A slip.");

    private static InspectionEvent[] LargeTeam(int count) =>
        [.. Stories.Notified, new InspectionPrepared(new(2016, 9, 14), CheckShapes.Team(count), Stories.KeyLines), new FieldworkStarted(new(2016, 9, 19))];

    private static ActivityRecorded ChosenBy(int inspector) =>
        new(new(2016, 9, 20), new Discussion(new(2016, 9, 20), $"O{inspector}", DiscussionPartner.ElectedMembers));

    private static LocalDate Day(int number) => new LocalDate(2016, 9, 19).PlusDays(number);

    private static InspectionEvent[] After(InspectionEvent[] story, int count, Func<int, InspectionEvent[]> next) =>
        Stories.Numbered([.. story, .. Enumerable.Range(0, count).SelectMany(next)]);
}
