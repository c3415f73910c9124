using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Properties;

namespace SendInspection.Domain.Tests.Inspections;

/// <summary>
/// Nothing that a program can put into a fact by mistake breaks the library: it is refused, or it is an argument error. Whatever is accepted can be
/// stored, read and replayed.
/// </summary>
public class ArgumentTests
{
    private const string Half = "half a character \uD83D";
    private static readonly WorkingDayCalendar Calendar = Stories.Calendar;

    /// <summary>An inspection at every stage of both editions, and where nothing is planned.</summary>
    internal static readonly Inspection[] Everywhere =
    [
        Inspection.None, .. Stories.AtEachStage.Values, .. Stories.AtEachStage2023.Values,
        Stories.Play([.. Stories.Fieldwork, new ConcernRecorded(new(2016, 9, 20), new SafeguardingConcern("S1", new(2016, 9, 20), "A door that did not lock."))]),
        Stories.Play([.. Stories.FeedbackGiven, new LetterDrafted(new(2016, 10, 14), Stories.Letter(false, findings: [Stories.Finding(FindingKind.Strength), Stories.Finding(FindingKind.AreaForDevelopment, "Plans are late.")]))]),
        Stories.Play([.. Stories.FieldworkEnded2023, new FinalFeedbackGiven(new(2023, 9, 29), true, 3), new LetterDrafted(new(2023, 11, 10), Stories.Report(3))]),
        Stories.Play([.. Stories.Planned, new InspectionSuspended(new(2016, 9, 5), "Everything stands still.")]),
    ];

    /// <summary>Facts of the stories, where what they say is possible, and a few of each type by chance.</summary>
    internal static readonly Dictionary<Type, InspectionEvent[]> Samples = FactGen.Facts.ToDictionary(
        each => each.Key,
        each => Stories.All.Concat(Stories.All2023).SelectMany(story => story).Where(fact => fact.GetType() == each.Key).Distinct().Take(4)
            .Concat(each.Value.Sample(3, new Rnd((ulong)Walk.FirstSeed, 1), 6).Select(fact => fact with { Number = 0, Despite = null })).ToArray());

    public static TheoryData<Type> Types => [.. FactGen.Facts.Keys];

    [Fact]
    public void Every_type_of_fact_is_here() => Assert.Equal(
        typeof(InspectionEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(InspectionEvent)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
        FactGen.Facts.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Types))]
    public void A_part_that_is_missing_empty_or_undefined_is_refused_or_an_argument_error(Type type)
    {
        int offered = 0;
        foreach (InspectionEvent fact in Samples[type].SelectMany(Spoilt))
        {
            foreach (Inspection inspection in Everywhere)
            {
                // On the day of the latest step, so that what is asked is not only the day.
                InspectionEvent today = fact.On.Calendar == CalendarSystem.Iso && fact.On.Year is > 2012 and < 2030 && inspection.LatestOn is { } latest ? fact with { On = latest } : fact;
                Offer(inspection, today);
                Offer(inspection, fact);
                if (today is not RecordCorrected && inspection.Version > 0)
                {
                    Offer(inspection, new RecordCorrected(inspection.LatestOn!.Value, [new Correction(inspection.Facts[^1].Number, today)], "A slip."));
                }

                offered++;
            }
        }

        Assert.True(offered > 100, $"{offered} offered");
    }

    [Theory, MemberData(nameof(Types))]
    public void A_history_with_such_a_part_is_replayed_or_impossible_or_an_argument_error(Type type)
    {
        int told = 0;
        foreach (InspectionEvent fact in Samples[type].SelectMany(Spoilt))
        {
            foreach (Inspection inspection in Everywhere)
            {
                InspectionEvent next = fact with { Number = inspection.Version + 1 };
                try
                {
                    Assert.Equal(inspection.Version + 1, inspection.Evolve(next).Version);
                    told++;
                }
                catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
                {
                    Assert.False(string.IsNullOrWhiteSpace(exception.Message));
                    told++;
                }
            }
        }

        Assert.True(told > 100, $"{told} told");
    }

    [Fact]
    public void A_null_fact_calendar_or_history_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>("fact", () => Inspection.None.Decide(null!, Calendar));
        Assert.Throws<ArgumentNullException>("calendar", () => Inspection.None.Decide(Stories.Planned[0], null!));
        Assert.Throws<ArgumentNullException>("history", () => Inspection.Replay(null!));
        Assert.Throws<ArgumentNullException>("history", () => Inspection.Replay([null!]));
        Assert.Throws<ArgumentNullException>("history", () => Inspection.Replay([.. Stories.Events(Stories.Planned), null!]));
        Assert.Throws<ArgumentNullException>("next", () => Inspection.None.Evolve(null!));
        Assert.Throws<ArgumentNullException>("calendar", () => Inspection.None.Obligations(new(2016, 9, 1), null!));
        Assert.Throws<ArgumentNullException>("calendar", () => Inspection.None.Timeline(null!));
    }

    [Fact]
    public void The_default_decision_is_a_refusal_without_a_reason()
    {
        Decision decision = default;
        Assert.False(decision.IsAccepted);
        Assert.Null(decision.Event);
        Assert.Empty(decision.Refusals);
        Assert.Throws<InvalidOperationException>(() => decision.Inspection);
        Assert.Equal(default, decision);
        Assert.Equal(default(Decision).GetHashCode(), decision.GetHashCode());
        Assert.NotEqual(default, Inspection.None.Decide(Stories.Planned[0], Calendar));
        Assert.NotEmpty(decision.ToString());
    }

    [Fact]
    public void A_day_of_another_calendar_is_an_argument_error_where_something_is_asked_about_a_day()
    {
        Inspection inspection = Stories.Play(Stories.Fit);
        LocalDate julian = new(2016, 9, 19, CalendarSystem.Julian);
        Assert.Throws<ArgumentOutOfRangeException>(() => inspection.Obligations(julian, Calendar));
        Assert.Throws<ArgumentOutOfRangeException>(() => inspection.AsAt(julian));
    }

    /// <summary>Either an answer or an argument error; and what is accepted can be stored, read and replayed.</summary>
    private static void Offer(Inspection inspection, InspectionEvent fact)
    {
        Decision decision;
        try
        {
            decision = inspection.Decide(fact, Calendar);
        }
        catch (ArgumentException exception)
        {
            Assert.False(exception is ArgumentOutOfRangeException, $"{fact} at {inspection}: {exception}");
            Assert.NotNull(exception.ParamName);
            return;
        }

        if (!decision.IsAccepted)
        {
            Assert.NotEmpty(decision.Refusals);
            Assert.NotEmpty(SendInspectionJson.Write(decision));
            return;
        }

        Assert.Equal(decision.Inspection, inspection.Evolve(decision.Event!));
        if (fact is not InspectionPlanned { Framework: var edition } || Framework.All.Contains(edition))
        {
            Assert.Equal(decision.Event, SendInspectionJson.Parse<InspectionEvent>(SendInspectionJson.Write(decision.Event!)));
        }
    }

    /// <summary>The fact with one part after the other spoilt in every way that its type allows.</summary>
    internal static IEnumerable<InspectionEvent> Spoilt(InspectionEvent fact)
    {
        ConstructorInfo constructor = fact.GetType().GetConstructors().Single();
        ParameterInfo[] parameters = constructor.GetParameters();
        object?[] arguments = [.. parameters.Select(parameter => fact.GetType().GetProperty(parameter.Name!)!.GetValue(fact))];
        for (int index = 0; index < parameters.Length; index++)
        {
            foreach (object? value in Bad(parameters[index].ParameterType))
            {
                object?[] spoilt = [.. arguments];
                spoilt[index] = value;
                yield return (InspectionEvent)constructor.Invoke(spoilt);
            }
        }

        foreach (string text in (string[])["", " ", "\0", Half])
        {
            yield return fact with { Despite = text };
        }

        foreach (int number in (int[])[-1, 1, int.MinValue, int.MaxValue])
        {
            yield return fact with { Number = number };
        }
    }

    private static IEnumerable<object?> Bad(Type type)
    {
        if (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null)
        {
            yield return null;
        }

        if (type == typeof(string))
        {
            foreach (string text in (string[])["", " ", "\0", Half])
            {
                yield return text;
            }
        }
        else if (type == typeof(LocalDate))
        {
            foreach (LocalDate day in (LocalDate[])[default, new(1900, 1, 1), new(1978, 1, 1), new(2150, 1, 1), new(9999, 12, 31), LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new(2016, 9, 19, CalendarSystem.Julian)])
            {
                yield return day;
            }
        }
        else if (type == typeof(int) || type == typeof(int?))
        {
            foreach (int number in (int[])[0, -1, 256, 259, int.MinValue, int.MaxValue])
            {
                yield return number;
            }
        }
        else if (type == typeof(LocalAuthorityCode))
        {
            yield return default(LocalAuthorityCode);
            yield return LocalAuthorityCode.Parse("000");
        }
        else if (type == typeof(Framework))
        {
            yield return Framework.Send2016 with { Id = "send-2017" };
            foreach (int number in (int[])[int.MinValue, -1, 0, 20_000, int.MaxValue])
            {
                TimeLimit limit = new(Rules.Notice, "it starts", number);
                yield return Framework.Send2016 with { Notice = limit, Statement = limit, Resubmission = limit, RevisitNotice = limit };
                yield return Framework.AreaSend2023 with { Notice = limit, OnSiteNotice = limit, Statement = limit, Length = limit, Pause = limit };
            }

            yield return Framework.Send2016 with { Statement = TimeLimit.OfMonths(Rules.StatementDue, "it starts", int.MaxValue) };
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            foreach (object list in Lists(type.GetGenericArguments()[0]))
            {
                yield return list;
            }
        }
    }

    /// <summary>A list of nothing, and lists of what an item can be by mistake.</summary>
    private static IEnumerable<object> Lists(Type item)
    {
        yield return List(item);
        yield return List(item, [item.IsValueType ? Activator.CreateInstance(item) : null]);
        yield return List(item, [null, null]);
        if (item == typeof(string))
        {
            yield return List(item, [""]);
            yield return List(item, [Half]);
        }
        else if (item.IsEnum)
        {
            yield return List(item, [Enum.ToObject(item, 99)]);
            yield return List(item, [Enum.ToObject(item, -1)]);
        }
        else if (item == typeof(WeaknessProgress))
        {
            yield return List(item, [new WeaknessProgress(null!, false)]);
            yield return List(item, [new WeaknessProgress(Half, true)]);
        }
        else if (item == typeof(Correction))
        {
            yield return List(item, [new Correction(int.MinValue, null)]);
            yield return List(item, [new Correction(1, new RecordCorrected(default, null!, null!))]);
            yield return List(item, [new Correction(1, new InspectionPlanned(new(2016, 9, 1), default, null!, default))]);
            yield return List(item, [new Correction(1, new ProgressJudged(new(2016, 9, 1), null!))]);
            yield return List(item, [new Correction(1, new MinisterDecided(new(2016, 9, 1), null!))]);
        }
    }

    private static object List(Type item, params object?[] items)
    {
        Array array = Array.CreateInstance(item, items.Length);
        for (int index = 0; index < items.Length; index++)
        {
            array.SetValue(items[index] ?? (item.IsValueType ? Activator.CreateInstance(item) : null), index);
        }

        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [array])!;
    }
}
