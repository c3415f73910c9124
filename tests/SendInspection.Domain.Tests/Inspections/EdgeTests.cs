using System.Text.RegularExpressions;
using SendInspection.Domain.Tests.Conventions;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Days at the edge of the calendar and beyond it: an answer, a refusal or a documented argument error.</summary>
public partial class EdgeTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;
    private static readonly LocalDate[] Days = [new(1978, 1, 1), new(2016, 11, 9), new(2031, 5, 1), new(2093, 12, 31), new(2099, 12, 31)];

    /// <summary>One fact of each type, to be decided after a history.</summary>
    private static readonly InspectionEvent[] Next = [.. ArgumentTests.Samples.Values.Select(facts => facts[0])];

    private static readonly InspectionStage[] NoteStages = [InspectionStage.Prepared, InspectionStage.FieldworkEnded, InspectionStage.StatementAwaited, InspectionStage.RevisitEnded];

    public static TheoryData<Type> Types => [.. ArgumentTests.Samples.Keys];

    public static TheoryData<int> StoryNumbers => [.. Enumerable.Range(0, Stories.All.Length + Stories.All2023.Length)];

    [Fact]
    public void A_time_limit_of_any_length_ends_on_a_day_of_the_calendar_or_is_an_argument_error_that_says_what_it_covers()
    {
        int[] numbers = [int.MinValue, int.MinValue + 1, -40_000, -1, 0, 1, 1_463, 1_464, 40_000, int.MaxValue - 1, int.MaxValue];
        TimeLimit[] limits =
        [
            .. numbers.Select(number => new TimeLimit(Rules.Notice, "it starts", number)),
            .. numbers.Where(number => number > 0).Select(number => TimeLimit.OfMonths(Rules.RevisitWithin, "it starts", number)),
        ];
        int answered = 0;
        foreach (TimeLimit limit in limits)
        {
            foreach (LocalDate day in Days)
            {
                if (Record.Exception(() => limit.From(day, England)) is { } exception)
                {
                    Assert.Contains("1978-01-01 to 2099-12-31", Assert.IsType<ArgumentOutOfRangeException>(exception).Message, StringComparison.Ordinal);
                }
                else
                {
                    Assert.Empty(Answers.Faults(limit.From(day, England)));
                    answered++;
                }
            }
        }

        Assert.InRange(answered, 10, limits.Length * Days.Length / 2);
        Assert.Equal(new LocalDate(2099, 12, 1), TimeLimit.OfMonths(Rules.RevisitWithin, "it starts", 1_463).From(new LocalDate(1978, 1, 1), England).DueOn);
    }

    [Theory, MemberData(nameof(Types))]
    public void What_follows_a_stored_history_that_no_rule_would_let_pass_is_decided_without_an_exception(Type type)
    {
        int decided = 0;
        foreach ((Inspection stored, InspectionEvent fact) in Stored(type))
        {
            foreach (InspectionEvent next in Next)
            {
                InspectionEvent today = stored.LatestOn is { Year: > 2012 and < 2030 } latest ? next with { On = latest } : next;
                Decision decision = stored.Decide(today, England);
                Assert.True(decision.IsAccepted || decision.Refusals.Count > 0, $"{today} after {fact}");
                decided++;
            }
        }

        Assert.True(decided > 100, $"{decided} decided");
    }

    [Theory, MemberData(nameof(Types))]
    public void What_is_asked_of_such_a_history_is_answered_or_an_argument_error_that_is_documented(Type type)
    {
        int asked = 0;
        HashSet<InspectionEvent> whole = [];
        foreach ((Inspection stored, InspectionEvent fact) in Stored(type))
        {
            // To ask everything takes long: once for each spoilt fact will do.
            Assert.Empty(whole.Add(fact) ? Answers.Faults(stored) : []);
            Assert.Empty(Ask(() => stored.Timeline(England)));
            Assert.All(Days, day => Assert.Empty(Ask(() => stored.Obligations(day, England))));
            Assert.All((LocalDate[])[.. Days, LocalDate.MinIsoValue, LocalDate.MaxIsoValue], day => Assert.NotNull(stored.AsAt(day)));
            asked++;
        }

        Assert.True(asked > 1, $"{asked} asked");
    }

    [Theory, MemberData(nameof(StoryNumbers))]
    public void An_inspection_in_the_last_year_that_can_be_planned_owes_nothing_beyond_the_calendar(int story)
    {
        InspectionEvent[] facts = Stories.All.Concat(Stories.All2023).ElementAt(story);
        int years = 2093 - facts.Max(fact => fact.On.Year);
        Inspection inspection = Stories.Play(facts), late = Inspection.Replay(Stories.Numbered(Moved(facts, years)));
        Assert.Equal(
            inspection.Obligations(England.Coverage.End.PlusYears(-years), England).Select(duty => duty.Duty).Order(),
            late.Obligations(England.Coverage.End, England).Select(duty => duty.Duty).Order());
        Assert.Equal(inspection.Timeline(England).Entries.Count, late.Timeline(England).Entries.Count);
    }

    [Fact]
    public void A_letter_received_on_the_last_day_of_the_calendar_or_in_9999_is_an_argument_error_when_what_follows_from_it_is_asked()
    {
        foreach (LocalDate day in new LocalDate[] { new(2099, 12, 31), new(9999, 12, 31), LocalDate.MaxIsoValue })
        {
            Inspection received = Inspection.Replay(Stories.Numbered([.. Stories.ConcernsReported, new LetterReceived(day)]));
            Assert.Equal(day, received.LetterReceivedOn);
            Assert.NotEmpty(received.Obligations(new(2099, 12, 30), England));
            Assert.Throws<ArgumentOutOfRangeException>(() => received.Obligations(day, England));
            Assert.Throws<ArgumentOutOfRangeException>(() => received.Timeline(England));
            Assert.Equal([Rules.DateCovered], received.Decide(new MinisterAdvised(day), England).Refusals.Select(refusal => refusal.Rule));
            Assert.Contains(Rules.DateCovered, received.Decide(new MinisterAdvised(new(2017, 3, 1)), England).Refusals.Select(refusal => refusal.Rule));
        }
    }

    [Fact]
    public void A_stored_first_day_that_is_not_given_or_of_another_calendar_makes_the_history_impossible()
    {
        Assert.All(Histories(default), history => Assert.Contains("it has no first day", MessageOf(history), StringComparison.Ordinal));
        Assert.All(Histories(new(2016, 9, 19, CalendarSystem.Julian)), history => Assert.Contains("not a date of the ISO calendar", MessageOf(history), StringComparison.Ordinal));

        static string MessageOf(InspectionEvent[] history) => Assert.Throws<InvalidOperationException>(() => Inspection.Replay(Stories.Numbered(history))).Message;

        static InspectionEvent[][] Histories(LocalDate day) =>
        [
            [((InspectionPlanned)Stories.Planned[0]) with { FirstDay = day }],
            [.. Stories.Planned, new InspectionReplanned(new(2016, 9, 2), day)],
            [.. Stories.Fit, new RevisitNotified(new(2018, 11, 19), day)],
        ];
    }

    [Fact]
    public void A_record_of_any_days_is_answered_or_an_argument_error_that_is_documented()
    {
        Citation citation = Framework.Send2016.Citation;
        LocalArea area = LocalAreas.On(new(2016, 9, 19))[LocalAuthorityCode.Parse("354")];
        LocalDate[] days = [LocalDate.MinIsoValue, .. Days, new(9999, 12, 31)];
        int asked = 0;
        foreach ((LocalDate first, LocalDate last) in days.SelectMany(first => days.Where(last => last >= first).Select(last => (first, last))))
        {
            KnownDate end = new(last, citation);
            InspectionRecord record = new(Framework.Send2016, area, new KnownDate(first, citation), end, end, end, new StatementRequirement(true, citation), end);
            Assert.Empty(Answers.Faults(record));
            Assert.Empty(Ask(() => record.LetterTarget(England)));
            Assert.Empty(Ask(() => record.StatementDue(England)));
            foreach (LocalDate asAt in days)
            {
                Assert.Empty(Ask(() => record.Obligations(asAt, England)));
                Assert.Empty(Ask(() => record.Replay(asAt, England)));
                asked++;
            }
        }

        Assert.True(asked > 100, $"{asked} asked");
    }

    [Fact]
    public void No_bar_of_a_timeline_ends_before_it_starts_also_not_of_a_second_return()
    {
        InspectionEvent[][] stories =
        [
            .. Stories.All, .. Stories.All2023,
            [.. Stories.InsufficientProgress, new RevisitNotified(new(2021, 4, 12), new(2021, 4, 26))],
            [.. Stories.InsufficientProgress, new RevisitNotified(new(2021, 4, 12), new(2021, 4, 26)), new RevisitStarted(new(2021, 4, 26))],
            [.. Stories.InsufficientProgress, new RevisitNotified(new(2021, 4, 12), new(2021, 4, 26)), new RevisitStarted(new(2021, 4, 26)), new RevisitEnded(new(2021, 4, 28))],
            [.. Stories.FeedbackGiven, new LetterPublished(new(2016, 10, 3)), new LetterReceived(new(2016, 11, 4)) { Despite = "It leaked." }],
        ];
        int bars = 0;
        foreach (InspectionEvent[] story in stories)
        {
            for (int length = 1; length <= story.Length; length++)
            {
                foreach (Match bar in Bar().Matches(Stories.Play(story.Take(length)).Timeline(England).ToMermaid()))
                {
                    Assert.True(string.CompareOrdinal(bar.Groups[1].Value, bar.Groups[2].Value) <= 0, bar.Value);
                    bars++;
                }
            }
        }

        Assert.True(bars > 500, $"{bars} bars");
    }

    /// <summary>Histories that were stored although a fact in them is spoilt.</summary>
    private static IEnumerable<(Inspection Stored, InspectionEvent Fact)> Stored(Type type)
    {
        foreach (InspectionEvent fact in ArgumentTests.Samples[type].Take(1).SelectMany(ArgumentTests.Spoilt))
        {
            // A note can be anywhere: a few stages will do.
            foreach (Inspection inspection in ArgumentTests.Everywhere.Where(each => fact is Milestone || NoteStages.Contains(each.Stage)))
            {
                Inspection? stored = null;
                try
                {
                    stored = inspection.Evolve(fact with { Number = inspection.Version + 1 });
                }
                catch (Exception impossible) when (impossible is ArgumentException or InvalidOperationException)
                {
                }

                if (stored is not null)
                {
                    yield return (stored, fact);
                }
            }
        }
    }

    /// <summary>What is wrong with an answer; nothing when there is none, because a day is out of range.</summary>
    private static List<string> Ask(Func<object?> ask)
    {
        try
        {
            return Answers.Faults(ask());
        }
        catch (ArgumentOutOfRangeException)
        {
            return [];
        }
    }

    private static IEnumerable<InspectionEvent> Moved(IEnumerable<InspectionEvent> facts, int years) => facts.Select(fact => fact switch
    {
        InspectionPlanned planned => planned with { FirstDay = planned.FirstDay.PlusYears(years) },
        InspectionReplanned planned => planned with { FirstDay = planned.FirstDay.PlusYears(years) },
        RevisitNotified notified => notified with { FirstDay = notified.FirstDay.PlusYears(years) },
        _ => fact,
    } with { On = fact.On.PlusYears(years) });

    [GeneratedRegex(@" : (?:[a-z]+, )*(\d{4}-\d\d-\d\d), (\d{4}-\d\d-\d\d)$", RegexOptions.Multiline)]
    private static partial Regex Bar();
}
