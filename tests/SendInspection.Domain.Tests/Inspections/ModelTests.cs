using SendInspection.Domain.Json;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>
/// A hundred thousand facts offered by chance, right and wrong, and held against a model: the order of the steps by hand (<see cref="ProcessModel"/>),
/// the entries as a host would keep them, and a few rules counted day by day. SEND_SEED repeats a walk that failed.
/// </summary>
public class ModelTests
{
    private const int Offers = 50_000;
    private static readonly WorkingDayCalendar Calendar = Stories.Calendar;

    private static readonly HashSet<Type> Only2016 = [typeof(SelfEvaluationRecorded), typeof(FindingAgreed)];
    private static readonly HashSet<Type> Only2023 = [typeof(InspectionPaused), typeof(ChildrenTracked), typeof(EngagementMeetingHeld), typeof(ThematicVisitMade)];

    public static TheoryData<string> Editions => ProcessTests.Editions;

    [Theory, MemberData(nameof(Editions))]
    public void The_library_does_what_the_model_says_whatever_is_offered(string edition)
    {
        Tally tally = new();
        for (int seed = Walk.FirstSeed; tally.Offered < Offers; seed++)
        {
            Walk.Try(seed, () => new Run(new Walk(seed, Framework.All.Single(each => each.Id == edition)), tally).Go());
        }

        // The walks are worth something: they come everywhere, and every kind of step is among them.
        Assert.Equal(ProcessTests.Of(edition).Stages.Order(), tally.Stages.Order());
        Assert.True(tally is { Accepted: > Offers / 4, Refused: > Offers / 4, Corrections: > 200, Breaches: > 200, LateNotes: > 200, Ended: > 50 }, tally.ToString());
    }

    [Theory, MemberData(nameof(Editions))]
    public void The_process_is_the_one_in_the_model(string edition)
    {
        InspectionProcess process = ProcessTests.Of(edition);
        Assert.Equal(
            ProcessModel.Of(Framework.All.Single(each => each.Id == edition)).Rows.Order(),
            process.Stages.SelectMany(from => process.StepsFrom(from).Select(step => (from, step, process.After(from, step)!.Value))).Order());
    }

    private sealed record Tally
    {
        internal HashSet<InspectionStage> Stages { get; } = [InspectionStage.NotPlanned];

        public int Offered { get; set; }

        public int Accepted { get; set; }

        public int Refused { get; set; }

        public int Corrections { get; set; }

        public int Breaches { get; set; }

        public int LateNotes { get; set; }

        public int Ended { get; set; }
    }

    /// <summary>One walk: what a host has stored, and its entries as they stand.</summary>
    private sealed class Run(Walk walk, Tally tally)
    {
        private readonly List<InspectionEvent> stored = [];
        private readonly List<InspectionEvent?> standing = [];
        private Inspection now = Inspection.None;
        private bool anyReason;

        private IEnumerable<InspectionEvent> Standing => standing.OfType<InspectionEvent>();

        internal void Go()
        {
            for (int offers = 0, ended = 0; offers < 90 && ended < 8; offers++)
            {
                tally.Offered++;
                InspectionEvent fact = walk.Offer(now, standing);
                Inspection before = now with { };
                (InspectionStage, int, LocalDate?) held = (now.Stage, now.Version, now.LatestOn);
                Decision decision = now.Decide(fact, Calendar);

                Assert.Equal(held, (now.Stage, now.Version, now.LatestOn));
                Assert.Equal(before, now);
                Foreseen(fact, decision);
                if (decision.IsAccepted)
                {
                    Accepted(fact, decision);
                }
                else
                {
                    Refused(decision);
                }

                ended += now.Stage is InspectionStage.Closed or InspectionStage.Cancelled ? 1 : 0;
            }

            tally.Ended += now.Stage is InspectionStage.Closed or InspectionStage.Cancelled ? 1 : 0;
LocalDate day = walk.Day();
            Assert.Equal(Told.Of(now, [day]), Told.Of(Inspection.Replay(stored), [day]));
        }

        /// <summary>What must be refused, by what the model knows.</summary>
        private void Foreseen(InspectionEvent fact, Decision decision)
        {
            if (fact.Number != 0 && fact.Number != now.Version + 1)
            {
                Assert.Contains(Rules.NextEntry, decision.Refusals.Select(refusal => refusal.Rule));
            }

            if (fact.On.Calendar != CalendarSystem.Iso || fact.On < new LocalDate(1979, 1, 1) || fact.On > new LocalDate(2093, 12, 31))
            {
                Assert.Contains(Rules.DateCovered, decision.Refusals.Select(refusal => refusal.Rule));
                return;
            }

            if (Half(fact.Despite))
            {
                Assert.Contains(Rules.TextUnicode, decision.Refusals.Select(refusal => refusal.Rule));
                return;
            }

            Rule? broken = fact switch
            {
                Milestone milestone when ProcessModel.Of(now.Framework).After(now.Stage, milestone.Step) is null => Rules.OrderOfSteps,
                Milestone when fact.On < Standing.OfType<Milestone>().LastOrDefault()?.On => Rules.OrderOfDates,
                RecordCorrected when now.Version == 0 => Rules.OrderOfSteps,
                Note when now.Framework is null && fact is not RecordCorrected => Rules.OrderOfSteps,
                Note when (now.Framework?.Id == Framework.Send2016.Id ? Only2023 : Only2016).Contains(fact.GetType()) && now.Framework is not null => Rules.WhenNoted,
                Note when fact.On < Standing.OfType<InspectionPlanned>().FirstOrDefault()?.On => Rules.OrderOfDates,
                InspectionDeferred { Reason: null or "" } or InspectionCancelled { Reason: " " } or InspectionIncomplete { Reason: null } or InspectionSuspended { Reason: null } => Rules.ReasonGiven,
                RecordCorrected { Reason: null or " " } => Rules.ReasonGiven,
                _ => null,
            };
            if (broken is not null)
            {
                Assert.Contains(broken, decision.Refusals.Select(refusal => refusal.Rule));
            }
        }

        private void Refused(Decision decision)
        {
            tally.Refused++;
            Assert.NotEmpty(decision.Refusals);
            Assert.All(decision.Refusals, refusal => Assert.False(string.IsNullOrWhiteSpace(refusal.Problem) || string.IsNullOrWhiteSpace(refusal.Remedy), refusal.ToString()));
            Assert.Null(decision.Event);
        }

        private void Accepted(InspectionEvent fact, Decision decision)
        {
            tally.Accepted++;
            Assert.Equal(fact with { Number = now.Version + 1 }, decision.Event);
            tally.LateNotes += fact is Note && fact.On < now.LatestOn ? 1 : 0;
            anyReason |= !string.IsNullOrWhiteSpace(fact.Despite);
            anyReason |= fact is RecordCorrected rewriting && rewriting.Corrections.Any(each => !string.IsNullOrWhiteSpace(each.Entry?.Despite));
            Keep(decision.Event!);
            Counted(fact, decision);

            now = decision.Inspection;
            tally.Stages.Add(now.Stage);
            Assert.Equal(ProcessModel.StageAfter(Standing), now.Stage);
            Assert.Equal(Standing, now.Facts);
            Assert.Equal(stored.Count, now.Version);
            Assert.True(anyReason || now.Breaches.Count == 0, "There is a breach, and nobody has given a reason.");
            Assert.All(now.Breaches, breach => Assert.Equal(breach.Reason, standing[breach.Number - 1]?.Despite));
            tally.Breaches += now.Breaches.Any(breach => breach.Number == now.Version) ? 1 : 0;

            Inspection replayed = Inspection.Replay(stored);
            Assert.Equal(now, replayed);
            Assert.Equal((now.Stage, now.LatestOn, now.Breaches), (replayed.Stage, replayed.LatestOn, replayed.Breaches));
            if (stored.Count % 10 == 0)
            {
                InspectionEvent[] read = SendInspectionJson.Parse<InspectionEvent[]>(SendInspectionJson.Write(stored.ToArray()));
                Assert.Equal(stored, read);
                Assert.Equal(now, Inspection.Replay(read));
                Assert.Equal(Told.Of(now, [now.LatestOn ?? walk.Day()]), Told.Of(replayed, [now.LatestOn ?? walk.Day()]));
            }

            Asked();
        }

        /// <summary>Stores the fact, and puts right what it corrects, as a host would that keeps the entries itself.</summary>
        private void Keep(InspectionEvent recorded)
        {
            stored.Add(recorded);
            if (recorded is RecordCorrected correction)
            {
                tally.Corrections++;
                foreach (Correction each in correction.Corrections)
                {
                    bool takesReason = string.IsNullOrWhiteSpace(each.Entry?.Despite) && correction.Despite is not null;
                    standing[each.Number - 1] = each.Entry is null ? null : each.Entry with { Number = each.Number, Despite = takesReason ? correction.Despite : each.Entry.Despite };
                }
            }

            standing.Add(recorded);
        }

        /// <summary>A few rules counted once more, day by day: what breaks one is a breach, and was given a reason.</summary>
        private void Counted(InspectionEvent fact, Decision decision)
        {
            bool is2016 = now.Framework?.Id == Framework.Send2016.Id;
            List<Rule> broken = [];
            int notice = fact switch
            {
                LocalAreaNotified => WorkingDays(fact.On, now.PlannedFirstDay!.Value) - (is2016 ? 5 : 8),
                OnSiteStarted => WorkingDays(now.NotifiedOn!.Value, fact.On) - 10,
                RevisitNotified notified => WorkingDays(fact.On, notified.FirstDay) - 10,
                _ => 0,
            };
            if (notice < 0)
            {
                broken.Add(fact is OnSiteStarted ? Rules.OnSiteNotice2023 : fact is RevisitNotified ? (is2016 ? Rules.RevisitNotice : Rules.MonitoringNotice) : is2016 ? Rules.Notice : Rules.FieldworkNotice2023);
            }

            bool isWork = fact is FieldworkStarted or OnSiteStarted or FieldworkEnded or RevisitStarted or RevisitEnded;
            if (isWork && !Calendar.IsWorkingDay(fact.On))
            {
                broken.Add(Rules.FieldworkOnWorkingDays);
            }

            // The latest word by that day is that it stands still; a pause is over when the inspection is put off or broken off.
            InspectionEvent? word = null;
            foreach (InspectionEvent each in Standing.SkipLast(1).Where(each => each.On <= fact.On).OrderBy(each => each.On).ThenBy(each => each.Number))
            {
                word = each is InspectionSuspended or InspectionPaused ? each
                    : each is InspectionResumed || (word is InspectionPaused && (each is InspectionDeferred or InspectionIncomplete or InspectionCancelled)) ? null
                    : word;
            }

            if ((isWork || fact is LocalAreaNotified or RevisitNotified) && word is not null)
            {
                broken.Add(Rules.NotWhileSuspended);
            }

            if (fact is InspectionClosed && now.LetterPublishedOn is null)
            {
                broken.Add(Rules.LetterPublishedBeforeClosing);
            }

            Rule[] breaches = [.. decision.Inspection.Breaches.Where(breach => breach.Number == stored.Count).Select(breach => breach.Rule)];
            Assert.All(broken, rule => Assert.Contains(rule, breaches));
        }

        /// <summary>Whatever is asked is answered, and what was so on a day is what the facts of that day and before say.</summary>
        private void Asked()
        {
            Assert.All(now.Obligations(walk.Day(), Calendar), duty => Assert.NotEmpty(duty.Explain()));
            Assert.Equal(now.Breaches, now.Timeline(Calendar).Breaches);
            if (walk.Chance(4) == 0 && now.LatestOn is { } latest)
            {
                LocalDate day = walk.Chance(4) == 0 ? walk.Day() : latest.PlusDays(-walk.Chance(400));
                IEnumerable<InspectionEvent> until = Standing.Where(each => each is not RecordCorrected && DayOf(each) <= day).Select((each, index) => each with { Number = index + 1 });
                Assert.Equal(Told.Of(Inspection.Replay(until)), Told.Of(now.AsAt(day)));
            }
        }

        /// <summary>The day that a fact tells of: an activity, a concern or an action may be written down later.</summary>
        private static LocalDate DayOf(InspectionEvent fact) => fact switch
        {
            ActivityRecorded activity => activity.Activity.On,
            ConcernRecorded concern => concern.Concern.RecordedOn,
            SafeguardingActionTaken action => action.Action.On,
            _ => fact.On,
        };

        private static int WorkingDays(LocalDate after, LocalDate until)
        {
            int days = 0;
            for (LocalDate day = after.PlusDays(1); day <= until; day = day.PlusDays(1))
            {
                days += Calendar.IsWorkingDay(day) ? 1 : 0;
            }

            return days;
        }

        private static bool Half(string? text) => text?.Contains('\uD83D', StringComparison.Ordinal) == true;
    }
}
