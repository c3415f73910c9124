using System.Collections;

namespace SendInspection.Domain.Tests.Conventions;

/// <summary>Whatever a caller passes to anything public is answered, or is an argument error that is documented and comes at once.</summary>
public class BoundsTests
{
    private static readonly LocalDate[] Days =
    [
        LocalDate.MinIsoValue, new(-1, 6, 15), default, new(1977, 12, 31), new(1978, 1, 1), new(2099, 12, 31), new(2100, 1, 1), new(9999, 12, 31),
        new(2016, 9, 19, CalendarSystem.Julian), new LocalDate(2016, 9, 19).WithCalendar(CalendarSystem.IslamicBcl), new LocalDate(2016, 9, 19).WithCalendar(CalendarSystem.PersianArithmetic),
    ];

    private static readonly int[] Numbers = [int.MinValue, int.MinValue + 1, -1, 0, 1, 100_000, int.MaxValue - 1, int.MaxValue];

    [Fact]
    public void Every_call_is_right_before_an_argument_is_spoilt()
    {
        Assert.InRange(PublicCall.All.Length, 150, 2000);
        None(PublicCall.All.Select(call => call.Fault(0, call.Arguments[0], out _)).OfType<string>());
    }

    [Fact]
    public void A_list_that_is_null_or_holds_null_is_an_argument_error_that_names_it() => None(Faults(
        (call, index) => Samples.ItemOf(call.Parameters[index].ParameterType) is { } item
            ? [.. call.MayBeNull(index) ? Array.Empty<object?>() : [null], .. item.IsValueType ? [] : new[] { Samples.List(item, [null]), Samples.List(item, Samples.Of(item), null) }]
            : [],
        mustThrow: true));

    [Fact]
    public void What_must_not_be_null_is_an_argument_error_that_names_it_when_it_is() => None(Faults(
        (call, index) => call.Parameters[index].ParameterType is { IsValueType: false, IsByRef: false } && !call.MayBeNull(index) ? [null] : [], mustThrow: true));

    [Fact]
    public void An_enum_value_without_a_name_is_an_argument_error_that_names_it() => None(Faults(
        (call, index) => Unnamed(call.Parameters[index].ParameterType), mustThrow: true));

    [Fact]
    public void Any_day_is_answered_or_a_documented_argument_error_and_never_a_later_one() => None(Faults(
        (call, index) => DaysOf(call.Parameters[index].ParameterType)));

    [Fact]
    public void Any_number_is_answered_or_a_documented_argument_error_and_never_a_later_one() => None(Faults(
        (call, index) => NumbersOf(call.Parameters[index].ParameterType)));

    [Fact]
    public void A_list_of_a_draft_that_is_missing_or_holds_nothing_is_read_or_refused()
    {
        int spoilt = 0;
        foreach (var (draft, validate, toDomain) in DraftWalk.Drafts)
        {
            foreach ((string path, object each) in DraftWalk.Spoilt(draft, value => value is IList list ? [null, Array.CreateInstance(list[0]!.GetType(), 0), Array.CreateInstance(list[0]!.GetType(), 1)] : []))
            {
                Exception? exception = Record.Exception(() => toDomain(each));
                Assert.True(validate(each).IsValid ? exception is null : exception is FormatException, $"{draft.GetType().Name}.{path}: {exception}");
                spoilt++;
            }
        }

        Assert.InRange(spoilt, 50, 1000);
    }

    [Fact]
    public void The_default_of_every_struct_can_be_asked_everything() => None(
        typeof(Inspection).Assembly.GetExportedTypes().Where(type => type is { IsValueType: true, IsEnum: false })
            .SelectMany(type => Answers.Faults(Activator.CreateInstance(type))));

    [Fact]
    public void The_default_of_every_struct_is_answered_or_a_documented_argument_error_and_never_a_later_one() => None(Faults(
        (call, index) => call.Parameters[index].ParameterType is { IsValueType: true, IsEnum: false } type && type.Assembly == typeof(Inspection).Assembly
            ? [Activator.CreateInstance(type)]
            : []));

    /// <summary>The enum values without a name, the days and the numbers that are furthest from what is right.</summary>
    internal static IEnumerable<object?> Extremes(Type type) => [.. Unnamed(type), .. DaysOf(type), .. NumbersOf(type)];

    private static IEnumerable<object> Unnamed(Type type)
    {
        IEnumerable<object> Of(Type named) => Numbers.Where(number => !Enum.IsDefined(named, number)).Select(number => Enum.ToObject(named, number));
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum && type.Assembly == typeof(Inspection).Assembly ? Of(type)
            : Samples.ItemOf(type) is { IsEnum: true } item ? Of(item).Select(each => Samples.List(item, each))
            : [];
    }

    private static IEnumerable<object> DaysOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var day when day == typeof(LocalDate) => Days.Cast<object>(),
        var days when days == typeof(DateInterval) =>
            [.. Days.Select(day => new DateInterval(day, day)), new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), new DateInterval(new(1978, 1, 1), new(2099, 12, 31))],
        var month when month == typeof(YearMonth) => Days.Select(day => (object)day.ToYearMonth()),
        _ => [],
    };

    private static IEnumerable<object> NumbersOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(int) ? Numbers.Cast<object>() : [];

    private static void None(IEnumerable<string> faults) => Assert.True(!faults.Any(), string.Join('\n', faults.Distinct()));

    /// <summary>Every public call with one argument after the other spoilt; an answer is asked everything that it can be asked.</summary>
    private static List<string> Faults(Func<PublicCall, int, IEnumerable<object?>> spoil, bool mustThrow = false)
    {
        int spoilt = 0;
        List<string> faults = [];
        foreach (PublicCall call in PublicCall.All)
        {
            for (int index = 0; index < call.Parameters.Length; index++)
            {
                foreach (object? value in spoil(call, index))
                {
                    spoilt++;
                    if (call.Fault(index, value, out object? answer, mustThrow) is { } fault)
                    {
                        faults.Add(fault);
                    }

                    faults.AddRange(Answers.Faults(answer).Select(later => $"{call.Method.DeclaringType!.Name}.{call.Method.Name}({call.Parameters[index].Name} = {value}): {later}"));
                }
            }
        }

        Assert.True(spoilt > 0, "Nothing was spoilt.");
        return faults;
    }
}
