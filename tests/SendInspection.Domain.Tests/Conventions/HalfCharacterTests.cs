using System.Reflection;
using System.Text;
using FluentValidation.Results;
using SendInspection.Domain.Tests.Validation;

namespace SendInspection.Domain.Tests.Conventions;

/// <summary>Half a character, a surrogate without its other half, is refused where it enters: nothing can hold it that could not be stored.</summary>
public class HalfCharacterTests
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void Every_constructor_and_settable_text_refuses_half_a_character()
    {
        int refused = 0;
        List<string> faults = [];
        foreach (PublicCall call in PublicCall.All.Where(call => call.Method is ConstructorInfo || call.Method.IsSpecialName))
        {
            for (int index = 0; index < call.Parameters.Length; index++)
            {
                foreach (object half in Halves(call.Parameters[index].ParameterType))
                {
                    object?[] arguments = [.. call.Arguments];
                    arguments[index] = half;
                    if (Record.Exception(() => call.Invoke(arguments)) is TargetInvocationException { InnerException: ArgumentException exception } && call.IsDocumented(exception))
                    {
                        refused++;
                    }
                    else if (call.Method.Name != "get_Item")
                    {
                        faults.Add($"{call.Method.DeclaringType!.Name}.{call.Method.Name}({call.Parameters[index].Name})");
                    }
                }
            }
        }

        Assert.Empty(faults.Distinct());
        Assert.InRange(refused, 300, 10_000);
    }

    [Fact]
    public void Every_text_of_every_draft_is_refused_at_its_field_when_it_holds_half_a_character()
    {
        int refused = 0;
        foreach (var (draft, validate, toDomain) in DraftWalk.Drafts)
        {
            Assert.True(validate(draft).IsValid);
            foreach ((string path, object spoilt) in DraftWalk.Spoilt(draft, value => value is string ? ["half \ud800 of a character"] : []))
            {
                ValidationFailure[] faults = [.. validate(spoilt).Errors];
                Assert.Contains(path, faults.Select(fault => fault.PropertyName));
                Assert.All(faults, fault => Assert.NotEmpty(StrictUtf8.GetBytes(fault.ErrorMessage)));
                Assert.Throws<FormatException>(() => toDomain(spoilt));
                refused++;
            }
        }

        Assert.InRange(refused, 150, 1000);
    }

    [Fact]
    public void What_half_a_text_needs_to_be_fit_is_not_said_beside_it() => Assert.Equal(
        ["Actions[0].Description process.text-unicode", "Actions[0].Outcome process.text-unicode", "Actions[0].Owner.Reference process.text-unicode"],
        FindingDrafts.Faults(FindingDrafts.FitnessValidator.Validate(FindingDrafts.ValidStatement with
        {
            Actions = [FindingDrafts.ValidAction with { Description = "\ud800", Outcome = "\ud800", Owner = new() { Kind = "OtherPartner", Reference = "\ud800" } }, FindingDrafts.ValidAction with { Concern = 2 }],
        })));

    /// <summary>Texts with half a character in them, also in a list, as values of a type that holds text.</summary>
    private static IEnumerable<object> Halves(Type type) =>
        type == typeof(string) ? Texts.Halves
        : Samples.ItemOf(type) == typeof(string) ? Texts.Halves.Select(half => Samples.List(typeof(string), "A", half))
        : [];
}
