namespace SendInspection.Domain.Tests.Frameworks;

/// <summary>The numbers of each edition, as its sources give them; docs/framework-2016.md quotes them.</summary>
public class EditionTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Fact]
    public void The_periods_of_2016_are_5_days_of_notice_4_of_fieldwork_33_to_the_letter_and_70_to_the_statement()
    {
        Framework edition = Framework.Send2016;
        Assert.Equal(
            [
                (5, 0, TimeLimitKind.Duty), null, (4, 0, TimeLimitKind.Duty), (33, 0, TimeLimitKind.Target), (70, 0, TimeLimitKind.Duty), null, (10, 0, TimeLimitKind.Duty),
                (20, 0, TimeLimitKind.Duty), null, null, (10, 0, TimeLimitKind.Duty), (0, 18, TimeLimitKind.Expected), (33, 0, TimeLimitKind.Target),
            ],
            Periods(edition));
        Assert.Equal((new LocalDate(2016, 5, 1), new LocalDate(2022, 12, 31)), (edition.InForceFrom, edition.InForceTo));
        Assert.True(edition.VisitsSampleSectors);
        Assert.Equal((3, 10_000), (edition.TeamSize!.CcgsForSecondCqcInspector, edition.TeamSize.ChildrenForSecondOfstedInspector));
        NationalSuspension suspension = Assert.Single(edition.Suspensions);
        Assert.StartsWith("inspections 2020-03-17 to 2021-05-31, returns 2020-03-17 to 2021-03-31: ", suspension.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_periods_of_2023_are_8_days_of_notice_10_to_the_site_and_35_to_the_plan()
    {
        Framework edition = Framework.AreaSend2023;
        Assert.Equal(
            [
                (8, 0, TimeLimitKind.Duty), (10, 0, TimeLimitKind.Duty), (4, 0, TimeLimitKind.Duty), null, (35, 0, TimeLimitKind.Duty), (70, 0, TimeLimitKind.Duty), null,
                null, (30, 0, TimeLimitKind.Target), (15, 0, TimeLimitKind.Duty), (10, 0, TimeLimitKind.Duty), (0, 18, TimeLimitKind.Expected), null,
            ],
            Periods(edition));
        Assert.Equal((new LocalDate(2023, 1, 1), null, new LocalDate(2024, 4, 5)), (edition.InForceFrom, edition.InForceTo, edition.PauseLimitedFrom));
        Assert.False(edition.VisitsSampleSectors);
        Assert.Empty(edition.Suspensions);
    }

    [Fact]
    public void The_three_outcomes_of_2023_lead_to_an_inspection_after_five_three_and_three_years_and_only_the_third_to_a_plan() => Assert.Equal(
        [(1, 60, TimeLimitKind.Expected, false), (2, 36, TimeLimitKind.Expected, false), (3, 36, TimeLimitKind.Expected, true)],
        Framework.AreaSend2023.Outcomes.Select(outcome => (outcome.Number, outcome.NextInspection!.Months, outcome.NextInspection.Kind, outcome.RequiresStatement)));

    [Fact]
    public void An_edition_is_called_by_its_name_and_the_statement_is_due_by_its_own_period()
    {
        Assert.Equal([Framework.Send2016, Framework.AreaSend2023], Framework.All);
        Assert.Equal("Local area SEND inspections, framework of 2016", Framework.Send2016.ToString());
        Assert.Equal(new LocalDate(2017, 2, 20), Framework.Send2016.StatementDue(new LocalDate(2016, 11, 9), England).DueOn);
        DateInterval received = new(new LocalDate(2024, 1, 8), new LocalDate(2024, 1, 9));
        Assert.Equal(new DateInterval(new LocalDate(2024, 2, 26), new LocalDate(2024, 2, 27)), Framework.AreaSend2023.StatementDue(received, England).DueOn);
    }

    [Fact]
    public void What_an_edition_asks_and_ends_with_is_said_in_full_with_its_source()
    {
        Citation cited = Framework.Send2016.Citation;
        Assert.Throws<ArgumentException>("code", () => new EvaluationQuestion(" ", "Why?", cited));
        Assert.Throws<ArgumentException>("text", () => new EvaluationQuestion("A", " ", cited));
        Assert.Throws<ArgumentNullException>("citation", () => new EvaluationQuestion("A", "Why?", null!));
        Assert.Equal("A. Why?", new EvaluationQuestion("A", "Why?", cited).ToString());

        Assert.Throws<ArgumentOutOfRangeException>("number", () => new Outcome(0, "Well.", "Nothing.", cited));
        Assert.Throws<ArgumentException>("text", () => new Outcome(1, " ", "Nothing.", cited));
        Assert.Throws<ArgumentException>("followUp", () => new Outcome(1, "Well.", " ", cited));
        Assert.Throws<ArgumentNullException>("citation", () => new Outcome(1, "Well.", "Nothing.", null!));
        Outcome well = new(1, "Well.", "Nothing.", cited);
        Assert.Equal(("1. Well.", false, null), (well.ToString(), well.RequiresStatement, well.NextInspection));
    }

    [Fact]
    public void A_suspension_has_its_days_in_the_ISO_calendar_and_a_source()
    {
        Citation cited = Framework.Send2016.Citation;
        DateInterval days = new(new LocalDate(2020, 3, 17), new LocalDate(2021, 3, 31));
        DateInterval julian = new(days.Start.WithCalendar(CalendarSystem.Julian), days.End.WithCalendar(CalendarSystem.Julian));
        Assert.Throws<ArgumentNullException>("inspections", () => new NationalSuspension(null!, days, cited));
        Assert.Throws<ArgumentNullException>("returns", () => new NationalSuspension(days, null!, cited));
        Assert.Throws<ArgumentNullException>("citation", () => new NationalSuspension(days, days, null!));
        Assert.Throws<ArgumentOutOfRangeException>("inspections", () => new NationalSuspension(julian, days, cited));
        Assert.Throws<ArgumentOutOfRangeException>("returns", () => new NationalSuspension(days, julian, cited));
    }

    [Fact]
    public void A_suggested_size_has_a_rule_and_numbers_from_one()
    {
        TeamSize size = new(Rules.TeamSizeSuggested, 1, 1);
        Assert.Equal((1, 1), (size.CcgsForSecondCqcInspector, size.ChildrenForSecondOfstedInspector));
        Assert.Throws<ArgumentOutOfRangeException>("ccgsForSecondCqcInspector", () => new TeamSize(Rules.TeamSizeSuggested, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("childrenForSecondOfstedInspector", () => new TeamSize(Rules.TeamSizeSuggested, 1, 0));
        Assert.Throws<ArgumentNullException>("rule", () => new TeamSize(null!, 1, 1));
        Assert.Throws<ArgumentNullException>("area", () => size.CqcInspectors(null!));
        Assert.Throws<ArgumentNullException>("area", () => size.OfstedInspectors(null!));
    }

    [Fact]
    public void Each_role_has_a_name()
    {
        Assert.Equal(["HMI", "Ofsted Inspector", "CQC inspector"], Enum.GetValues<InspectorRole>().Select(role => role.Name()));
        Assert.Throws<ArgumentOutOfRangeException>("role", () => ((InspectorRole)3).Name());
    }

    private static IEnumerable<(int WorkingDays, int Months, TimeLimitKind Kind)?> Periods(Framework edition) => new[]
    {
        edition.Notice, edition.OnSiteNotice, edition.Length, edition.Letter, edition.Statement, edition.StatementPublication, edition.Review,
        edition.Resubmission, edition.StrategicPlan, edition.Pause, edition.RevisitNotice, edition.Revisit, edition.RevisitReport,
    }.Select(limit => limit is null ? ((int, int, TimeLimitKind)?)null : (limit.WorkingDays, limit.Months, limit.Kind));
}
