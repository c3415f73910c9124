using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FluentValidation;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Inspections;
using SendInspection.Domain.Tests.Properties;
using SendInspection.Domain.Tests.Validation;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Conventions;

/// <summary>Whatever the library writes is the same, byte for byte, in every culture, negative numbers included.</summary>
public class CultureTests
{
    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    /// <summary>What is written in the invariant culture, by what writes it.</summary>
    private static readonly ConcurrentDictionary<string, string> Expected = new();

    public static TheoryData<string> Cultures => ["ar-SA", "fa-IR", "sv-SE", "th-TH", "tr-TR"];

    [Theory, MemberData(nameof(Cultures))]
    public void A_whole_inspection_of_each_edition_is_told_alike_in_every_culture(string culture) => IsAlike(culture, Inspections);

    [Theory, MemberData(nameof(Cultures))]
    public void Every_value_is_written_alike_in_every_culture(string culture) => IsAlike(culture, Values);

    [Theory, MemberData(nameof(Cultures))]
    public void Every_refusal_and_every_fault_of_a_draft_is_told_alike_in_every_culture(string culture) => IsAlike(culture, Refusals);

    [Theory, MemberData(nameof(Cultures))]
    public void Every_argument_error_is_told_alike_in_every_culture(string culture) => IsAlike(culture, ArgumentErrors);

    [Fact]
    public void The_cultures_write_negative_numbers_and_dates_in_their_own_ways()
    {
        Assert.True(Cultures.Select(each => (-5).ToString(new CultureInfo(each.Data))).Distinct().Count() >= 3);
        Assert.True(Cultures.Select(each => new LocalDate(2016, 9, 19).ToString("d", new CultureInfo(each.Data))).Distinct().Count() >= 4);
    }

    private static void IsAlike(string culture, Func<string> write)
    {
        (CultureInfo before, CultureInfo ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
            string expected = Expected.GetOrAdd(write.Method.Name, _ => write());
            Assert.True(expected.Length > 10_000, $"Only {expected.Length} characters were written.");
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));
            Assert.Equal(expected.Split('\n'), write().Split('\n'));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }

    private static string Inspections()
    {
        StringBuilder text = new();
        foreach (InspectionEvent[] story in Stories.All.Concat(Stories.All2023))
        {
            Inspection inspection = Inspection.None;
            foreach (InspectionEvent fact in story)
            {
                Decision decision = inspection.Decide(fact, England);
                inspection = decision.Inspection;
                Write(text, decision, decision.Event, SendInspectionJson.Write(decision), inspection, inspection.Team, inspection.Facts, inspection.Breaches);
            }

            Timeline timeline = inspection.Timeline(England);
            Write(text, timeline.Title, timeline.Entries, timeline.ToMermaid());
            foreach (LocalDate day in new[] { inspection.FirstPlannedOn!.Value, inspection.LatestOn!.Value, new(2031, 5, 1) })
            {
                foreach (Obligation duty in inspection.Obligations(day, England))
                {
                    Write(text, duty, duty.Explain(), SendInspectionJson.Write(duty), duty.Due?.ToString(), duty.Due?.Latest.Explain());
                }
            }

            if (inspection.LastDay is not null)
            {
                InspectionRecord record = InspectionRecord.Of(inspection, Framework.Send2016.Citation);
                Programme programme = new(record.Framework, [record]);
                Write(text, record, SendInspectionJson.Write(record), programme, programme.FiguresOn(inspection.LatestOn!.Value), SendInspectionJson.Write(programme.FiguresOn(new(2031, 5, 1))));
                Write(text, [.. record.Obligations(new(2031, 5, 1), England).Select(duty => duty.Explain())]);
            }
        }

        foreach (Framework edition in Framework.All)
        {
            InspectionProcess process = InspectionProcess.Of(edition);
            Write(text, edition, process, process.ToMermaid(), process.ToDot(), process.ToBpmn(), LocalAreas.On(edition.InForceFrom));
        }

        Write(text, Findings.Invented.Letter().ToMarkdown(), Stories.Report(3).ToMarkdown(), Stories.Report(2).ToMarkdown(), England);
        return text.ToString();
    }

    /// <summary>A few of each type, by a seed, with negative numbers among them; and the numbers that no generator makes.</summary>
    private static string Values()
    {
        StringBuilder text = new();
        foreach ((Type type, Gen<object> values) in Generators.ByType.OrderBy(each => each.Key.FullName, StringComparer.Ordinal))
        {
            MethodInfo write = typeof(SendInspectionJson).GetMethod(nameof(SendInspectionJson.Write))!.MakeGenericMethod(type);
            foreach (object value in values.Sample(40, new Rnd(1, 1), 20))
            {
                // NodaTime writes its own dates in the culture of the reader.
                bool isWritten = type.Assembly == typeof(Inspection).Assembly;
                Write(text, isWritten ? value : null, write.Invoke(null, [value]));
            }
        }

        ValueList<int> numbers = [-3, -4];
        ValueList<LocalDate> days = [new(-44, 3, 15)];
        TimeLimit back = new(Rules.Notice, "it starts", -1234), months = TimeLimit.OfMonths(Rules.RevisitWithin, "it starts", 18);
        Deadline early = back.From(new LocalDate(2031, 1, 1), England);
        Write(text, numbers, days, back, months, early, early.Explain(), months.From(new LocalDate(2031, 1, 1), England).Explain(), early.ChangeFrom(early).Explain());
        Write(text, new KnownOutcome(-3, Framework.Send2016.Citation), new Tally(-3, -2), new Correction(-3, null), new ProgrammeFigures(new(-44, 3, 15), -152, new(-3, -2), new(-1, 0), new(0, 0)));
        Write(text, new LocalAreaPartnersDraft { ChildrenWithSend = -3 }, new ActionDraft { Concern = -3 }, new StatementAction(-3), new LocalAreaNotified(new(-44, 3, 15)) { Number = -3 });
        Write(text, new BankHoliday(new(-44, 3, 15), "The Ides", BankHolidayKind.Extra, Framework.Send2016.Citation), GradeWord.FindIn("The area is outstanding."), PersonalDataCheck.Find("jane@example.org"));
        return text.ToString();
    }

    private static string Refusals()
    {
        StringBuilder text = new();
        InspectionEvent[] facts = [.. Stories.All.Concat(Stories.All2023).SelectMany(story => story).DistinctBy(fact => fact.GetType()), .. Negative];
        foreach (Inspection inspection in Stories.AtEachStage.Values.Concat(Stories.AtEachStage2023.Values))
        {
            foreach (InspectionEvent fact in facts)
            {
                Decision decision = inspection.Decide(fact with { Number = 0 }, England);
                Write(text, [.. decision.Refusals, inspection.Decide(fact with { Number = -3 }, England)]);
            }
        }

        Write(text, new FindingDraftValidator(Findings.Invented.Team), FindingDrafts.ValidFinding with { AgreedBy = [], Evidence = [] });
        Write(text, new WrittenStatementDraftValidator(Findings.Invented.Letter()), FindingDrafts.ValidStatement with { Actions = [new() { Concern = -3 }, new() { Concern = 99 }] });
        Write(text, new LocalAreaPartnersDraftValidator(), new LocalAreaPartnersDraft { ChildrenWithSend = -3, Districts = ["A", "A"] });
        return text.ToString();
    }

    private static IEnumerable<InspectionEvent> Negative =>
    [
        new ChildrenTracked(new(2016, 9, 20), -3, -4),
        new FinalFeedbackGiven(new(2016, 9, 23), StatementRequired: false, Outcome: -3),
        new FinalFeedbackGiven(new(2023, 9, 29), StatementRequired: true, Outcome: -3),
        new MinisterDecided(new(2017, 5, 15), [(MinisterialOption)(-3)]),
        new RecordCorrected(new(2017, 5, 15), [new Correction(-3, null)], "A slip."),
        new LetterDrafted(new(2016, 10, 14), Stories.Letter(true, findings: [Stories.Finding(FindingKind.Strength), Stories.Finding(FindingKind.SignificantConcern)])),
        new LetterDrafted(new(2023, 11, 10), Stories.Report(3)),
    ];

    private static string ArgumentErrors()
    {
        StringBuilder text = new();
        foreach (PublicCall call in PublicCall.All)
        {
            for (int index = 0; index < call.Parameters.Length; index++)
            {
                foreach (object? value in BoundsTests.Extremes(call.Parameters[index].ParameterType))
                {
                    object?[] arguments = [.. call.Arguments];
                    arguments[index] = value;
                    try
                    {
                        call.Invoke(arguments);
                    }
                    catch (TargetInvocationException thrown)
                    {
                        Write(text, thrown.InnerException!.Message);
                    }
                }
            }
        }

        return text.ToString();
    }

    private static void Write<T>(StringBuilder text, AbstractValidator<T> validator, T draft) =>
        Write(text, [.. validator.Validate(draft).Errors.Select(fault => $"{fault.PropertyName}: {fault.ErrorMessage} [{fault.ErrorCode}; {fault.CustomState}]")]);

    private static void Write(StringBuilder text, params object?[] values) => text.AppendJoin('\n', values).Append('\n');
}
