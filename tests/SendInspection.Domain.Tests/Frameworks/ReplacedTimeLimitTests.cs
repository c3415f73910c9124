using SendInspection.Domain.Tests.Inspections;

namespace SendInspection.Domain.Tests.Frameworks;

/// <summary>What may be replaced in an edition that an inspection is planned under: its time limits, within bounds, and nothing else.</summary>
public class ReplacedTimeLimitTests
{
    private static readonly Framework Edition = Framework.Send2016;

    private static readonly (string Case, Framework Framework, string? Fault)[] Cases =
    [
        ("the edition itself", Edition, null),
        ("a copy of it", Edition with { }, null),
        ("200 days of notice", Edition with { Notice = Days(200) }, null),
        ("201 days of notice", Edition with { Notice = Days(201) }, "The time limit \"notice\" is longer than 200 working days or 72 months."),
        ("a day of notice", Edition with { Notice = Days(1) }, null),
        ("no day of notice", Edition with { Notice = Days(0) }, "The time limit \"notice\" is not a number of working days after its start."),
        ("notice in months", Edition with { Notice = Months(1) }, "The time limit \"notice\" is not a number of working days after its start."),
        ("notice that is counted back", Edition with { Notice = Days(-1) }, "The time limit \"notice\" is not a number of working days after its start."),
        ("notice that is counted back far", Edition with { Notice = Days(-201) }, "The time limit \"notice\" is longer than 200 working days or 72 months."),
        ("201 days on site", Edition with { OnSiteNotice = Days(201) }, "The time limit \"onSiteNotice\" is longer than 200 working days or 72 months."),
        ("201 days of fieldwork", Edition with { Length = Days(201) }, "The time limit \"length\" is longer than 200 working days or 72 months."),
        ("a pause of 201 days", Edition with { Pause = Days(201) }, "The time limit \"pause\" is longer than 200 working days or 72 months."),
        ("201 days of notice of a revisit", Edition with { RevisitNotice = Days(201) }, "The time limit \"revisitNotice\" is longer than 200 working days or 72 months."),
        ("1500 days to the statement", Edition with { Statement = Days(1500) }, null),
        ("1501 days to the statement", Edition with { Statement = Days(1501) }, "The time limit \"statement\" is longer than 1500 working days or 72 months."),
        ("72 months to the statement", Edition with { Statement = Months(72) }, null),
        ("73 months to the statement", Edition with { Statement = Months(73) }, "The time limit \"statement\" is longer than 1500 working days or 72 months."),
        ("no day to the statement", Edition with { Statement = Days(0) }, "The time limit \"statement\" is not a number of working days or months after its start."),
        (
            "every time limit",
            Edition with
            {
                Notice = Days(2), OnSiteNotice = Days(2), Length = Days(2), Letter = Days(2), Statement = Days(2), StatementPublication = Days(2), Review = Days(2),
                Resubmission = Days(2), StrategicPlan = Days(2), Pause = Days(2), RevisitNotice = Days(2), Revisit = Months(2), RevisitReport = Days(2),
            },
            null),
        (
            "no time limit but those that each edition has",
            Edition with { Length = null, Letter = null, Review = null, Resubmission = null, RevisitNotice = null, Revisit = null, RevisitReport = null },
            null),
        ("another name", Edition with { Name = "Mine" }, "Something other than a time limit was replaced in it."),
        ("another name and another notice", Edition with { Name = "Mine", Notice = Days(2) }, "Something other than a time limit was replaced in it."),
    ];

    public static TheoryData<string> CaseNames => [.. Cases.Select(each => each.Case)];

    [Theory, MemberData(nameof(CaseNames))]
    public void An_inspection_is_planned_under_an_edition_with_other_time_limits_within_bounds(string name)
    {
        var (_, framework, fault) = Cases.Single(each => each.Case == name);
        Decision decision = Inspection.None.Decide(new InspectionPlanned(new(2016, 9, 1), LocalAuthorityCode.Parse("354"), framework, new(2016, 9, 19)), Stories.Calendar);
        Assert.Equal(fault is null ? [] : [(Rules.EditionKnown, fault)], decision.Refusals.Select(refusal => (refusal.Rule, refusal.Problem)));
    }

    private static TimeLimit Days(int workingDays) => new(Rules.Notice, "it started", workingDays);

    private static TimeLimit Months(int months) => TimeLimit.OfMonths(Rules.Notice, "it started", months);

    [Fact]
    public void Where_an_edition_sets_no_notice_the_team_comes_on_site_at_any_time_and_a_return_is_announced_for_the_next_day()
    {
        OnSiteStarted onSite = new(new(2023, 9, 22));
        Assert.Equal([Rules.OnSiteNotice2023], Refused(Framework.AreaSend2023, Stories.Fieldwork2023, onSite));
        Assert.Empty(Refused(Framework.AreaSend2023 with { OnSiteNotice = null }, Stories.Fieldwork2023, onSite));

        RevisitNotified announced = new(new(2018, 11, 19), new(2018, 11, 20));
        Assert.Equal([Rules.RevisitNotice], Refused(Edition, Stories.Fit, announced));
        Assert.Empty(Refused(Edition with { RevisitNotice = null }, Stories.Fit, announced));

        // It may start while there is no time for another notice of fieldwork: the 5 working days from the 20th, but the first.
        InspectionEvent[] facts = [.. Stories.Fit, announced];
        Assert.Empty(Refused(Edition with { RevisitNotice = null }, facts, new RevisitStarted(new(2018, 11, 26))));
        Assert.Equal([Rules.FirstDay], Refused(Edition with { RevisitNotice = null }, facts, new RevisitStarted(new(2018, 11, 27))));
    }

    [Fact]
    public void Where_an_edition_sets_no_time_limit_nothing_is_owed_by_a_day_and_a_pause_lasts_as_long_as_it_must()
    {
        InspectionEvent[] reported = [.. Stories.Outcome2[..^2]];
        Assert.Contains(Duty.UpdateStrategicPlan, Owed(Framework.AreaSend2023));
        Assert.DoesNotContain(Duty.UpdateStrategicPlan, Owed(Framework.AreaSend2023 with { StrategicPlan = null }));

        InspectionEvent[] paused =
        [
            new InspectionPlanned(new(2024, 4, 8), LocalAuthorityCode.Parse("354"), Framework.AreaSend2023, new(2024, 5, 9)),
            new LocalAreaNotified(new(2024, 4, 22)),
            new InspectionPaused(new(2024, 4, 24), "Flooding."),
        ];
        InspectionResumed resumed = new(new(2024, 9, 2));
        Assert.Equal([Rules.PauseAtMost], Refused(Framework.AreaSend2023, paused, resumed));
        Assert.Empty(Refused(Framework.AreaSend2023 with { Pause = null }, paused, resumed));

        IEnumerable<Duty> Owed(Framework edition) => Under(edition, reported).Obligations(new(2023, 12, 1), Stories.Calendar).Select(duty => duty.Duty);
    }

    [Fact]
    public void Where_an_edition_sets_no_length_the_last_day_is_not_planned()
    {
        Assert.Equal([new LocalDate(2016, 9, 23)], LastDays(Edition, Stories.Fieldwork));
        Assert.Equal([null], LastDays(Edition with { Length = null }, Stories.Fieldwork));
        Assert.Equal([null, new LocalDate(2023, 9, 29)], LastDays(Framework.AreaSend2023, Stories.FieldworkEnded2023));
        Assert.Equal([null, null], LastDays(Framework.AreaSend2023 with { Length = null }, Stories.FieldworkEnded2023));

        static IEnumerable<LocalDate?> LastDays(Framework edition, InspectionEvent[] facts) =>
            Under(edition, facts).Timeline(Stories.Calendar).Entries.Where(entry => entry.Name is "Fieldwork" or "On site").Select(entry => entry.PlannedTo);
    }

    private static Inspection Under(Framework edition, InspectionEvent[] facts) => Stories.Play([((InspectionPlanned)facts[0]) with { Framework = edition }, .. facts[1..]]);

    private static IEnumerable<Rule> Refused(Framework edition, InspectionEvent[] facts, InspectionEvent fact) =>
        Under(edition, facts).Decide(fact, Stories.Calendar).Refusals.Select(refusal => refusal.Rule);
}
