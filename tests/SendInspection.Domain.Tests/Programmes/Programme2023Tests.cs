using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Inspections;
using SendInspection.Domain.Tests.Validation;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Programmes;

/// <summary>Real inspections under the framework of 2023, from the example's data, beside the table that they were taken from.</summary>
public class Programme2023Tests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.England;
    private static readonly LocalDate AllPublished = new(2025, 9, 9);
    private static readonly InspectionRecordsRead Read =
        InspectionRecordsJson.Read(File.ReadAllText(Repository.PathOf("docs/examples/data/inspections-2023.json")));

    // la_code, on_site_first_day, on_site_last_day, report_published, outcome, source
    private static readonly string[][] Reference =
        [.. File.ReadLines(Repository.PathOf("tests/SendInspection.Domain.Tests/Golden/inspections_2023.csv")).Skip(1).Select(line => line.Split(','))];

    [Fact]
    public void The_data_has_the_23_inspections_of_the_table_with_the_days_and_outcomes_it_gives()
    {
        Assert.Empty(Read.Faults);
        Assert.Equal(23, Reference.Length);
        Assert.Equal(
            Reference.Select(row => (row[0], FirstOnSite(row), row[2], row[3], row[4], row[4] == "3")),
            Read.Records.Select(record => (
                record.Area.Code.ToString(),
                record.FirstDay.ToString(),
                record.LastDay.ToString(),
                record.LetterPublished!.ToString(),
                $"{record.Outcome!.Number}",
                record.Statement!.IsRequired)));
    }

    [Fact]
    public void Each_fact_names_the_report_it_comes_from_and_the_statement_follows_from_the_outcome()
    {
        foreach (var (row, record) in Reference.Zip(Read.Records))
        {
            Assert.All(
                [record.LastDay.Citation, record.LetterPublished!.Citation, record.Outcome!.Citation],
                citation => Assert.Equal(($"published report, {row[5]}", Confidence.Quoted), (citation.Clause, citation.Confidence)));
            Assert.StartsWith($"published report, {row[5]}", record.FirstDay.Citation.Clause, StringComparison.Ordinal);
            Assert.StartsWith($"outcome {row[4]} requires ", record.Statement!.Citation.Clause, StringComparison.Ordinal);
            Assert.Equal(Confidence.Derived, record.Statement.Citation.Confidence);
        }
    }

    [Fact]
    public void Two_reports_count_off_site_days_in_so_their_first_day_on_site_is_derived()
    {
        InspectionRecord[] derived = [.. Read.Records.Where(record => record.FirstDay.Citation.Confidence != Confidence.Quoted)];
        Assert.Equal(
            [("Greenwich", new LocalDate(2023, 5, 15), Confidence.Derived), ("Oxfordshire", new LocalDate(2023, 7, 17), Confidence.Derived)],
            derived.Select(record => (record.Area.Name, record.FirstDay.Exact!.Value, record.FirstDay.Citation.Confidence)));
        Assert.All(derived, record => Assert.Contains("off-site days counted in", record.FirstDay.Citation.Clause, StringComparison.Ordinal));
    }

    [Fact]
    public void The_off_site_days_that_two_reports_count_in_begin_on_the_day_that_a_replay_assumes()
    {
        // The notice of 10 working days before the team is on site, 8 before fieldwork begins, gives the Thursdays that the reports name.
        string[][] offSiteCounted = [.. Reference.Where(row => FirstOnSite(row) != row[1])];
        Assert.Equal(["203", "931"], offSiteCounted.Select(row => row[0]));
        Assert.Equal(offSiteCounted.Select(row => row[1]), offSiteCounted.Select(row => $"{Replayed(row[0]).FirstDay:uuuu-MM-dd}"));
    }

    [Fact]
    public void Every_inspection_was_on_site_from_a_Monday_to_the_Friday() => Assert.All(
        Read.Records,
        record => Assert.Equal(
            (IsoDayOfWeek.Monday, record.FirstDay.Exact!.Value.PlusDays(4)), (record.FirstDay.Exact.Value.DayOfWeek, record.LastDay.Exact!.Value)));

    [Fact]
    public void Every_inspection_is_exact_and_replays_to_its_outcome_and_its_other_facts()
    {
        Assert.Equal(23, Reference.Length);
        foreach (string[] row in Reference)
        {
            Inspection inspection = Replayed(row[0]);
            Assert.Equal(row[4], $"{inspection.Outcome}");
            Assert.Equal(row[4] == "3" ? InspectionStage.ConcernsReported : InspectionStage.FeedbackGiven, inspection.Stage);

            InspectionRecord record = Of(row[0]);
            InspectionRecord back = InspectionRecord.Of(inspection, new Citation(Source.OutsideData, "replayed", Confidence.Derived));
            Assert.Equal(Facts(record), Facts(back));
        }
    }

    [Fact]
    public void The_framework_refuses_nothing_of_a_real_inspection_once_it_has_a_team()
    {
        foreach (InspectionRecord record in Read.Records)
        {
            Inspection inspection = Inspection.None;
            foreach (InspectionEvent fact in record.Replay(AllPublished, Calendar)!.Facts)
            {
                // Who was in the team is not in the data, so an invented one stands in.
                Decision decision = inspection.Decide(fact is InspectionPrepared prepared ? prepared with { Number = 0, Team = Inspections.Stories.Team } : fact with { Number = 0 }, Calendar);
                Assert.True(decision.IsAccepted, $"{record}: {string.Join(" ", decision.Refusals.Select(refusal => refusal.Problem))}");
                inspection = decision.Inspection;
            }

            Assert.Equal((record.Outcome!.Number, record.LetterPublished!.Exact), (inspection.Outcome, inspection.LetterPublishedOn));
        }
    }

    [Fact]
    public void Five_inspections_ended_with_outcome_1_fourteen_with_2_and_four_with_3()
    {
        ProgrammeFigures figures = new Programme(Framework.AreaSend2023, Read.Records).FiguresOn(AllPublished);
        Assert.Equal([new Tally(5, 5), new Tally(14, 14), new Tally(4, 4)], figures.Outcomes);
        Assert.Equal((new Tally(23, 23), new Tally(23, 23), new Tally(4, 4)), (figures.Completed, figures.LettersPublished, figures.StatementsRequired));
    }

    [Fact]
    public void Before_its_report_is_published_an_inspection_counts_as_completed_and_its_outcome_does_not()
    {
        ProgrammeFigures figures = new Programme(Framework.AreaSend2023, Read.Records).FiguresOn(new LocalDate(2023, 5, 15));
        // Warrington's report came out on 2023-05-05, Nottinghamshire's on the next day; Southend and Enfield were inspected too.
        Assert.Equal((new Tally(4, 4), new Tally(1, 1)), (figures.Completed, figures.LettersPublished));
        Assert.Equal([new Tally(0, 0), new Tally(1, 1), new Tally(0, 0)], figures.Outcomes);
    }

    [Fact]
    public void When_the_report_was_received_is_not_known_so_no_plan_has_a_day_yet() => Assert.All(
        Read.Records,
        record =>
        {
            Assert.Null(record.LetterReceived);
            Assert.Null(record.StatementDue(Calendar));
        });

    private static InspectionRecord Of(string code) => Read.Records.Single(record => record.Area.Code == LocalAuthorityCode.Parse(code));

    private static Inspection Replayed(string code) => Of(code).Replay(AllPublished, Calendar)!;

    private static object Facts(InspectionRecord record) =>
        (record.Area, record.FirstDay.Exact, record.LastDay.Exact, record.LetterPublished?.Exact, record.Statement?.IsRequired, record.Outcome?.Number);

    // Two rows begin on a Thursday, off site; the team came on the Monday after.
    private static string FirstOnSite(string[] row) => row[1] switch
    {
        "2023-05-11" => "2023-05-15",
        "2023-07-13" => "2023-07-17",
        var day => day,
    };

    [Fact]
    public void An_outcome_contradicts_neither_its_edition_nor_what_is_known_of_the_statement()
    {
        InspectionRecord record = Read.Records.First(each => each.Outcome!.Number == 2);
        Citation citation = record.Outcome!.Citation;
        Assert.Equal($"4 is not an outcome of \"{record.Framework}\".", Refused(4, null));
        Assert.Equal("Outcome 3 requires a priority action plan, and the record says otherwise.", Refused(3, false));
        Assert.Equal("Outcome 2 does not require a priority action plan, and the record says otherwise.", Refused(2, true));
        Assert.False(Record(2, null).IsStatementRequired);
        Assert.True(Record(3, null).IsStatementRequired);

        string Refused(int number, bool? required) => Assert.Throws<ArgumentException>(() => Record(number, required)).Message;

        InspectionRecord Record(int number, bool? required) => new(
            record.Framework, record.Area, record.FirstDay, record.LastDay,
            statement: required is { } known ? new StatementRequirement(known, citation) : null, outcome: new KnownOutcome(number, citation));
    }

    [Fact]
    public void A_draft_whose_outcome_contradicts_the_statement_is_told_so_and_becomes_nothing()
    {
        KnownDateDraft day = new() { On = "2023-09-25", Source = "the report", Confidence = "quoted" };
        InspectionRecordDraft draft = new()
        {
            Framework = "area-send-2023",
            AreaCode = "354",
            FirstDay = day,
            LastDay = day with { On = "2023-09-29" },
            Statement = new() { Required = false, Source = "the report", Confidence = "quoted" },
            Outcome = new() { Number = 3, Source = "the report", Confidence = "quoted" },
        };
        Assert.Equal([$"Outcome {Rules.OutcomeOfEdition.Id}"], Faults.Of(new InspectionRecordDraftValidator(), draft));
        Assert.Equal(
            "Outcome: Outcome 3 requires a priority action plan, and the record says otherwise. Correct one of them.",
            Assert.Throws<FormatException>(draft.ToDomain).Message);
        Assert.Equal(3, (draft with { Statement = null }).ToDomain().Outcome!.Number);
    }

    [Fact]
    public void Before_the_final_feedback_the_record_of_an_inspection_does_not_say_whether_a_plan_is_required()
    {
        Citation citation = new(Source.OutsideData, "the host's events", Confidence.Derived);
        InspectionRecord ended = InspectionRecord.Of(Stories.Play(Stories.FieldworkEnded2023), citation), told = InspectionRecord.Of(Stories.Play(Stories.PlanAwaited), citation);
        Assert.Equal((null, null), (ended.Statement, ended.Outcome));
        Assert.Equal((new StatementRequirement(true, citation), new KnownOutcome(3, citation)), (told.Statement, told.Outcome));
    }
}
