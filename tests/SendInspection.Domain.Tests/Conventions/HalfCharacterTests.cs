using System.Collections;
using System.Reflection;
using System.Text;
using FluentValidation;
using FluentValidation.Results;
using SendInspection.Domain.Json;
using SendInspection.Domain.Tests.Findings;
using SendInspection.Domain.Tests.Validation;
using SendInspection.Domain.Validation;

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
        Refuses(new InspectionTeamDraftValidator(), Drafts.Team with { Framework = "send-2016" }, draft => draft.ToDomain());
        Refuses(new LocalAreaPartnersDraftValidator(), Drafts.Partners, draft => draft.ToDomain());
        Refuses(new KeyLinesDraftValidator(), Drafts.KeyLines, draft => draft.ToDomain());
        Refuses(new SafeguardingConcernDraftValidator(), Drafts.Concern, draft => draft.ToDomain());
        Refuses(new SelfEvaluationClaimDraftValidator(), Drafts.Claim, draft => draft.ToDomain());
        Refuses(FindingDrafts.FindingValidator, FindingDrafts.ValidFinding, draft => draft.ToDomain(Invented.Team));
        Refuses(FindingDrafts.LetterValidator, FindingDrafts.ValidLetter, draft => draft.ToDomain(Invented.Team));
        Refuses(new WrittenStatementDraftValidator(), FindingDrafts.ValidStatement, draft => draft.ToDomain());
        Refuses(FindingDrafts.FitnessValidator, FindingDrafts.ValidStatement, draft => draft.ToDomain());
        Refuses(new InspectionRecordDraftValidator(), Rochdale, draft => draft.ToDomain());
        Assert.All(Drafts.Activities, activity => Refuses(new ActivityDraftValidator(), activity, draft => draft.ToDomain()));
    }

    [Fact]
    public void What_half_a_text_needs_to_be_fit_is_not_said_beside_it() => Assert.Equal(
        ["Actions[0].Description process.text-unicode", "Actions[0].Outcome process.text-unicode", "Actions[0].Owner.Reference process.text-unicode"],
        FindingDrafts.Faults(FindingDrafts.FitnessValidator.Validate(FindingDrafts.ValidStatement with
        {
            Actions = [FindingDrafts.ValidAction with { Description = "\ud800", Outcome = "\ud800", Owner = new() { Kind = "OtherPartner", Reference = "\ud800" } }, FindingDrafts.ValidAction with { Concern = 2 }],
        })));

    private static InspectionRecordDraft Rochdale => SendInspectionJson.Parse<List<InspectionRecordDraft>>(
        File.ReadAllText(Repository.PathOf("docs/examples/data/inspections-2016.json"))).Single(record => record.Area == "Rochdale");

    /// <summary>Texts with half a character in them, also in a list, as values of a type that holds text.</summary>
    private static IEnumerable<object> Halves(Type type) =>
        type == typeof(string) ? Texts.Halves
        : Samples.ItemOf(type) == typeof(string) ? Texts.Halves.Select(half => Samples.List(typeof(string), "A", half))
        : [];

    private static void Refuses<T>(AbstractValidator<T> validator, T right, Func<T, object> toDomain)
        where T : notnull
    {
        Assert.True(validator.Validate(right).IsValid);
        int refused = 0;
        foreach ((string path, object spoilt) in Spoilt(right))
        {
            ValidationFailure[] faults = [.. validator.Validate((T)spoilt).Errors];
            Assert.Contains(path, faults.Select(fault => fault.PropertyName));
            Assert.All(faults, fault => Assert.NotEmpty(StrictUtf8.GetBytes(fault.ErrorMessage)));
            Assert.Throws<FormatException>(() => toDomain((T)spoilt));
            refused++;
        }

        Assert.True(refused > 3, $"{refused} refused");
    }

    /// <summary>The draft with one text after the other spoilt, each with the path of that text.</summary>
    private static IEnumerable<(string Path, object Spoilt)> Spoilt(object draft)
    {
        foreach (PropertyInfo property in draft.GetType().GetProperties().Where(property => property.CanWrite))
        {
            foreach ((string path, object spoilt) in property.GetValue(draft) switch
            {
                string => [(property.Name, "half \ud800 of a character")],
                IList list => Enumerable.Range(0, list.Count).SelectMany(index => Items(list, index)).Select(each => ($"{property.Name}{each.Path}", each.Spoilt)),
                { } part when part.GetType().Namespace == typeof(FindingDraft).Namespace => Spoilt(part).Select(each => ($"{property.Name}.{each.Path}", each.Spoilt)),
                _ => [],
            })
            {
                object copy = draft.GetType().GetMethod("<Clone>$")!.Invoke(draft, null)!;
                property.SetValue(copy, spoilt);
                yield return (path, copy);
            }
        }
    }

    private static IEnumerable<(string Path, object Spoilt)> Items(IList list, int index)
    {
        IEnumerable<(string Path, object Spoilt)> items = list[index] is string ? [("", "half \ud800 of a character")] : Spoilt(list[index]!).Select(each => ($".{each.Path}", each.Spoilt));
        foreach ((string path, object item) in items)
        {
            Array copy = Array.CreateInstance(item.GetType(), list.Count);
            list.CopyTo(copy, 0);
            copy.SetValue(item, index);
            yield return ($"[{index}]{path}", copy);
        }
    }
}
