namespace SendInspection.Domain;

public sealed partial record Framework
{
    /// <summary>
    /// The framework of May 2016 to 2022: three questions, a narrative letter without grades, a written statement of action.
    /// </summary>
    public static Framework Send2016 { get; } = new()
    {
        Id = "send-2016",
        Name = "Local area SEND inspections, framework of 2016",
        InForceFrom = new LocalDate(2016, 5, 1),
        InForceTo = new LocalDate(2022, 12, 31),
        Citation = new Citation(Source.KeyMessages2017, "slide \"Since 1st April 2016\": inspections commenced in May 2016", Confidence.Quoted),
        Questions =
        [
            Question("A", "identify children and young people who have special educational needs and/or disabilities?"),
            Question("B", "assess and meet the needs of children and young people who have special educational needs and/or disabilities?"),
            Question("C", "improve outcomes for children and young people who have special educational needs and/or disabilities?"),
        ],
        Outcomes = [],
        Words = new FrameworkWords
        {
            LocalArea = "local area",
            HealthCommissioners = "clinical commissioning groups",
            HealthCommissionersShort = "CCGs",
            Report = "report letter",
            Statement = "written statement of action",
            StatementShort = "statement",
            Concern = "significant concern",
            Concerns = "significant concerns",
            Return = "revisit",
            Minister = "the Minister",
        },
        Roles = [InspectorRole.CqcInspector, InspectorRole.OfstedInspector],
        VisitsSampleSectors = true,
        Suspensions =
        [
            new NationalSuspension(
                new DateInterval(new LocalDate(2020, 3, 17), new LocalDate(2021, 5, 31)),
                new DateInterval(new LocalDate(2020, 3, 17), new LocalDate(2021, 3, 31)),
                new Citation(Source.GovUkSuspension, "suspended 17 March 2020; revisits from April 2021, full inspections from June 2021", Confidence.Quoted)),
        ],
        FitnessRules =
        [
            Rules.StatementRequired, Rules.StatementJoint, Rules.StatementActions, Rules.StatementOutcome, Rules.StatementMeasure, Rules.StatementNotOnlyProvision,
        ],
        Notice = new TimeLimit(Rules.Notice, "the local area was notified", 5),
        Length = new TimeLimit(Rules.Length, "the fieldwork starts", 4),
        Letter = new TimeLimit(Rules.LetterTarget, "the inspection ended", 33, TimeLimitKind.Target),
        Statement = new TimeLimit(Rules.StatementDue, "the final report was received", 70),
        Review = new TimeLimit(Rules.ReviewDue, "the statement was received", 10),
        Resubmission = new TimeLimit(Rules.ResubmissionDue, "the local area was told that the statement is not fit for purpose", 20),
        RevisitNotice = new TimeLimit(Rules.RevisitNotice, "the local area was notified of the revisit", 10),
        Revisit = TimeLimit.OfMonths(Rules.RevisitWithin, "the statement was accepted as fit for purpose", 18, TimeLimitKind.Expected),
        RevisitReport = new TimeLimit(Rules.RevisitReportTarget, "the revisit ended", 33, TimeLimitKind.Target),
        TeamSize = new TeamSize(Rules.TeamSizeSuggested, ccgsForSecondCqcInspector: 3, childrenForSecondOfstedInspector: 10_000),
    };

    private static EvaluationQuestion Question(string code, string text) => new(
        code,
        $"How effectively does the local area {text}",
        new Citation(Source.CouncilPages, $"question {code}", Confidence.Quoted));
}
