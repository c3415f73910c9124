namespace SendInspection.Domain.Tests.Inspections;

/// <summary>Standing still, from every stage that a suspension can meet.</summary>
public class SuspensionTests
{
    public static TheoryData<string, InspectionStage> Stages
    {
        get
        {
            TheoryData<string, InspectionStage> stages = [];
            foreach (Framework edition in Framework.All)
            {
                foreach (InspectionStage stage in At(edition.Id).Keys.Except([InspectionStage.NotPlanned, InspectionStage.Closed, InspectionStage.Cancelled]))
                {
                    stages.Add(edition.Id, stage);
                }
            }

            return stages;
        }
    }

    [Theory, MemberData(nameof(Stages))]
    public void It_resumes_where_it_stopped_with_everything_kept(string edition, InspectionStage stage)
    {
        Inspection before = AtWork(edition, stage);
        LocalDate day = before.LatestOn!.Value.PlusDays(800);
        Inspection suspended = before.Decide(new InspectionSuspended(day, "Everything stands still."), Stories.Calendar).Inspection;
        Inspection resumed = suspended.Decide(new InspectionResumed(day.PlusDays(300)), Stories.Calendar).Inspection;

        Assert.Equal(day, suspended.SuspendedSince);
        Assert.Null(resumed.SuspendedSince);
        Assert.Equal(Told(before), Told(suspended));
        Assert.Equal(Told(before), Told(resumed));
        Assert.Equal(before.Facts, resumed.Facts.Where(fact => fact.Number <= before.Version).ToValueList());
    }

    [Theory, MemberData(nameof(Stages))]
    public void Nothing_counts_as_overdue_while_it_lasts(string edition, InspectionStage stage)
    {
        Inspection before = AtWork(edition, stage);
        LocalDate day = before.LatestOn!.Value.PlusDays(800);
        Inspection suspended = before.Decide(new InspectionSuspended(day, "Everything stands still."), Stories.Calendar).Inspection;
        foreach (Obligation duty in suspended.Obligations(day.PlusDays(1200), Stories.Calendar))
        {
            Assert.Contains(duty.Status, new[] { ObligationStatus.Met, ObligationStatus.Suspended });
        }
    }

    [Fact]
    public void A_plan_inside_the_national_suspension_is_refused_until_full_inspections_resume()
    {
        InspectionPlanned plan = new(new(2020, 9, 1), LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2021, 5, 28));
        Refusal refusal = Assert.Single(Inspection.None.Decide(plan, Stories.Calendar).Refusals);
        Assert.Equal((Rules.OutsideSuspension, "Choose 2021-06-01 or a later date."), (refusal.Rule, refusal.Remedy));
        Assert.True(Inspection.None.Decide(plan with { FirstDay = new(2021, 6, 7) }, Stories.Calendar).IsAccepted);
    }

    [Fact]
    public void A_revisit_inside_the_national_suspension_is_refused_until_revisits_resume()
    {
        Inspection fit = Stories.Play(Stories.Fit);
        Assert.Equal(
            [Rules.OutsideSuspension],
            fit.Decide(new RevisitNotified(new(2020, 9, 1), new(2020, 10, 5)), Stories.Calendar).Refusals.Select(refusal => refusal.Rule));
        Assert.True(fit.Decide(new RevisitNotified(new(2021, 3, 29), new(2021, 4, 19)), Stories.Calendar).IsAccepted);
    }

    [Fact]
    public void What_was_planned_before_the_suspension_was_known_stands_and_fieldwork_in_it_does_not()
    {
        Inspection planned = Inspection.None
            .Decide(new InspectionPlanned(new(2020, 3, 2), LocalAuthorityCode.Parse("354"), Framework.Send2016, new(2020, 3, 23)), Stories.Calendar).Inspection
            .Decide(new LocalAreaNotified(new(2020, 3, 16)), Stories.Calendar).Inspection
            .Decide(new InspectionPrepared(new(2020, 3, 16), Stories.Team, Stories.KeyLines), Stories.Calendar).Inspection;
        Assert.Equal(
            [Rules.OutsideSuspension],
            planned.Decide(new FieldworkStarted(new(2020, 3, 23)), Stories.Calendar).Refusals.Select(refusal => refusal.Rule));
    }

    [Fact]
    public void A_suspension_written_down_late_counts_from_its_day()
    {
        Inspection late = Stories.Play(
            [.. Stories.StatementAwaited, new StatementSubmitted(new(2017, 2, 27)), new InspectionSuspended(new(2017, 2, 20), "Recorded late."), new InspectionResumed(new(2017, 2, 24))]);
        Assert.Equal(
            ObligationStatus.Suspended,
            late.Obligations(new(2017, 2, 22), Stories.Calendar).Single(duty => duty.Duty == Duty.SubmitStatement).Status);
    }

    private static (InspectionStage, LocalDate?, LocalDate?, LocalDate?, LocalDate?, LocalDate?, LocalDate?) Told(Inspection inspection) => (
        inspection.Stage, inspection.PlannedFirstDay, inspection.NotifiedOn, inspection.FirstDay, inspection.LetterReceivedOn, inspection.StatementFitOn, inspection.RevisitPlannedFirstDay);

    /// <summary>An inspection at a stage that does not stand still.</summary>
    private static Inspection AtWork(string edition, InspectionStage stage)
    {
        Inspection inspection = At(edition)[stage];
        return inspection.SuspendedSince is null ? inspection : inspection.Decide(new InspectionResumed(new(2021, 4, 1)), Stories.Calendar).Inspection;
    }

    private static Dictionary<InspectionStage, Inspection> At(string edition) => edition == Framework.Send2016.Id ? Stories.AtEachStage : Stories.AtEachStage2023;
}
