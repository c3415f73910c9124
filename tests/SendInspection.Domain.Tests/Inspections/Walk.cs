namespace SendInspection.Domain.Tests.Inspections;

/// <summary>What may be offered to an inspection, right and wrong, by chance: the same from the same seed.</summary>
internal sealed class Walk(int seed, Framework edition)
{
    private static readonly LocalDate[] Extremes =
    [
        default, new(1, 1, 1), new(1900, 1, 1), new(1977, 12, 31), new(1978, 1, 1), new(1978, 12, 31), new(1979, 1, 1), new(2093, 12, 31), new(2094, 1, 1), new(2150, 6, 1),
        new(9999, 12, 31), LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(2016, 9, 19, CalendarSystem.Julian), new(5777, 1, 1, CalendarSystem.HebrewCivil),
    ];

    private static readonly InspectionStep[] Detours = [InspectionStep.Cancel, InspectionStep.Close, InspectionStep.Defer, InspectionStep.BreakOff];
    private static readonly InspectionStep[] Steps = Enum.GetValues<InspectionStep>();

    private readonly Random random = new(seed);

    /// <summary>Where the walks start: SEND_SEED, so that a walk that failed can be repeated.</summary>
    internal static int FirstSeed { get; } = int.TryParse(Environment.GetEnvironmentVariable("SEND_SEED"), out int seed) ? seed : 20160919;

    /// <summary>Runs something with a seed; what fails says how to repeat it.</summary>
    internal static void Try(int seed, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Repeat it with SEND_SEED={seed}. {exception.Message}", exception);
        }
    }

    internal int Chance(int below) => random.Next(below);

    internal T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>A day of the years in which dates are asked for.</summary>
    internal LocalDate Day() => new LocalDate(1990, 1, 1).PlusDays(random.Next(36_800));

    /// <summary>A fact of any kind; corrections too when there are entries to correct.</summary>
    internal InspectionEvent Offer(Inspection now, IReadOnlyList<InspectionEvent?> standing) => random.Next(100) switch
    {
        < 52 => Step(now),
        < 60 => AnyStep(now),
        < 76 => Note(now),
        < 84 => Shifted(random.Next(2) == 0 ? Step(now) : Note(now)) with { Despite = "It happened all the same." },
        < 92 => Correction(now, standing),
        _ => Odd(now),
    };

    /// <summary>A step that may be taken, mostly onwards.</summary>
    internal InspectionEvent Step(Inspection now)
    {
        if (now.Framework is null)
        {
            LocalDate on = new LocalDate(edition == Framework.Send2016 ? 2016 : 2023, 5, 2).PlusDays(random.Next(1_800));
            return new InspectionPlanned(on, LocalAuthorityCode.Parse("354"), edition, Stories.Calendar.AddWorkingDays(on, 12 + random.Next(20)));
        }

        InspectionStep[] steps = [.. ProcessModel.Of(edition).StepsFrom(now.Stage)];
        InspectionStep[] onwards = random.Next(8) == 0 ? steps : [.. steps.Except(Detours)];
        return steps.Length == 0 ? AnyStep(now) : Any([.. Possible.Milestones(Any(onwards.Length == 0 ? steps : onwards), Any(Possible.Days(now)), edition)]);
    }

    internal InspectionEvent Note(Inspection now)
    {
        LocalDate on = now.Framework is null ? new(2017, 1, 9) : Any(Possible.NoteDays(now));
        InspectionEvent[] notes = random.Next(4) switch
        {
            0 => Possible.OtherNotes(on, now.Area ?? LocalAuthorityCode.Parse("354")),
            1 => [.. Possible.Concerns(on), .. Possible.Standstills(on)],
            _ => Possible.Publications(on),
        };
        return Any(notes);
    }

    /// <summary>The same on another day near it; what announces a day announces another one.</summary>
    internal InspectionEvent Shifted(InspectionEvent fact)
    {
        int days = random.Next(15) - 7;
        return fact switch
        {
            InspectionPlanned plan when random.Next(2) == 0 => plan with { FirstDay = plan.FirstDay.PlusDays(days) },
            InspectionReplanned plan when random.Next(2) == 0 => plan with { FirstDay = plan.FirstDay.PlusDays(days) },
            RevisitNotified notice when random.Next(2) == 0 => notice with { FirstDay = notice.FirstDay.PlusDays(days) },
            _ => fact with { On = fact.On.PlusDays(days) },
        };
    }

    /// <summary>Another version of an entry: on another day, with other contents, something else altogether; null strikes it out.</summary>
    internal InspectionEvent? Version(Inspection now, InspectionEvent entry) => random.Next(8) switch
    {
        0 => null,
        1 => Note(now),
        2 => Step(now),
        3 when entry is Milestone milestone => Any([.. Possible.Milestones(milestone.Step, milestone.On, edition)]),
        4 => Shifted(entry) with { Despite = "It happened all the same." },
        _ => Shifted(entry),
    };

    private Milestone AnyStep(Inspection now) =>
        Any([.. Possible.Milestones(Any(Steps), now.Framework is null ? new(2017, 1, 9) : Any(Possible.Days(now)), edition)]);

    private RecordCorrected Correction(Inspection now, IReadOnlyList<InspectionEvent?> standing)
    {
        LocalDate on = now.LatestOn ?? new(2017, 1, 9);
        if (standing.Count == 0)
        {
            return new RecordCorrected(on, [new Correction(1, null)], "A slip.");
        }

        List<Correction> corrections = [];
        for (int count = 1 + random.Next(3); count > 0; count--)
        {
            int number = 1 + random.Next(standing.Count);
            InspectionEvent entry = standing[number - 1] ?? Note(now);
            corrections.Add(new Correction(number, entry is RecordCorrected ? null : Version(now, entry)));
        }

        return new RecordCorrected(on, corrections.ToValueList(), random.Next(20) == 0 ? " " : "A slip.") { Despite = random.Next(4) == 0 ? "It is so." : null };
    }

    /// <summary>A fact with a day, a number or contents that nobody can mean.</summary>
    private InspectionEvent Odd(Inspection now)
    {
        LocalDate on = now.LatestOn ?? new(2017, 1, 9);
        LocalDate extreme = Any(Extremes);
        InspectionEvent fact = random.Next(3) == 0 ? Note(now) : Step(now);
        return random.Next(12) switch
        {
            0 => new InspectionPlanned(on, LocalAuthorityCode.Parse("354"), edition, extreme) { Despite = "Because." },
            1 => new InspectionPlanned(extreme, LocalAuthorityCode.Parse("354"), edition, Any(Extremes)) { Despite = "Because." },
            2 => new InspectionReplanned(on, extreme) { Despite = "Because." },
            3 => new RevisitNotified(on, extreme),
            4 => fact with { Number = Any([-1, 1, now.Version, now.Version + 1, now.Version + 2, int.MaxValue, int.MinValue]) },
            5 => Any<InspectionEvent>(
            [
                new InspectionDeferred(on, null!), new InspectionDeferred(on, ""), new InspectionCancelled(on, " "), new InspectionIncomplete(on, null!),
                new StatementFoundUnfit(on, []), new StatementFoundUnfit(on, null!), new StatementFoundUnfit(on, [""]), new StatementFoundUnfit(on, [null!]),
                new MinisterDecided(on, []), new MinisterDecided(on, null!), new MinisterDecided(on, [(MinisterialOption)99]), new ProgressJudged(on, []),
                new ProgressJudged(on, [new WeaknessProgress("", true)]), new ProgressJudged(on, [new WeaknessProgress(null!, true)]), new FollowUpDecided(on, null!),
                new RevisitFollowUpDecided(on, ""),
            ]),
            6 => Any<InspectionEvent>(
            [
                new InspectionSuspended(on, null!), new ReportCopiesSent(on, []), new ReportCopiesSent(on, null!), new ReportCopiesSent(on, [null!]), new LetterPublished(on, "Half \uD83D"),
                new ChildrenTracked(on, int.MaxValue, int.MinValue), new ThematicVisitMade(on, null!), new InterimFeedbackGiven(on, ""),
                new FinalFeedbackGiven(on, true, 259), new FinalFeedbackGiven(on, false, -1), new FinalFeedbackGiven(on, true, int.MaxValue) { Despite = "Because." },
            ]),
            7 => Any<InspectionEvent>(
            [
                new RecordCorrected(on, [], "A slip."), new RecordCorrected(on, [new Correction(0, null)], "A slip."), new RecordCorrected(on, [new Correction(int.MaxValue, fact)], "A slip."),
                new RecordCorrected(on, [new Correction(1, fact), new Correction(1, null)], "A slip."), new RecordCorrected(extreme, [new Correction(1, fact)], "A slip."),
                new RecordCorrected(on, [new Correction(1, new RecordCorrected(on, [], "A slip."))], "A slip."), new RecordCorrected(on, [new Correction(1, fact)], null!),
                new RecordCorrected(on, [new Correction(1, null)], "A slip."), new RecordCorrected(on, [new Correction(Math.Max(1, now.Version), fact with { On = extreme })], "A slip."),
            ]),
            8 => fact with { Despite = Any(["", " ", "\u0000", "Half \uD83D"]) },
            _ => fact with { On = extreme, Despite = random.Next(2) == 0 ? "Because." : null },
        };
    }
}
