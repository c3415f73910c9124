using System.Collections;
using System.Reflection;
using FluentValidation;
using SendInspection.Domain.Tests.Findings;
using SendInspection.Domain.Tests.Validation;
using SendInspection.Domain.Validation;

namespace SendInspection.Domain.Tests.Conventions;

/// <summary>Drafts with one part after the other spoilt.</summary>
internal static class DraftWalk
{
    /// <summary>A draft without a fault, how it is validated, and how it becomes what it describes.</summary>
    internal static readonly (object Draft, Func<object, FluentValidation.Results.ValidationResult> Validate, Func<object, object> ToDomain)[] Drafts =
    [
        Of(new InspectionTeamDraftValidator(), Validation.Drafts.Team with { Framework = "send-2016" }, draft => draft.ToDomain()),
        Of(new LocalAreaPartnersDraftValidator(), Validation.Drafts.Partners, draft => draft.ToDomain()),
        Of(new KeyLinesDraftValidator(), Validation.Drafts.KeyLines, draft => draft.ToDomain()),
        Of(new SafeguardingConcernDraftValidator(), Validation.Drafts.Concern, draft => draft.ToDomain()),
        Of(new SelfEvaluationClaimDraftValidator(), Validation.Drafts.Claim, draft => draft.ToDomain()),
        Of(FindingDrafts.FindingValidator, FindingDrafts.ValidFinding, draft => draft.ToDomain(Invented.Team)),
        Of(FindingDrafts.LetterValidator, FindingDrafts.ValidLetter, draft => draft.ToDomain(Invented.Team)),
        Of(new WrittenStatementDraftValidator(), FindingDrafts.ValidStatement, draft => draft.ToDomain()),
        .. Validation.Drafts.Activities.Select(activity => Of(new ActivityDraftValidator(), activity, draft => draft.ToDomain())),
    ];

    /// <summary>The draft with one part spoilt, for each part that can be, with the path of the part.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="spoil">What becomes of a text or a list; nothing when it is left alone.</param>
    internal static IEnumerable<(string Path, object Spoilt)> Spoilt(object draft, Func<object, IEnumerable<object?>> spoil)
    {
        foreach (PropertyInfo property in draft.GetType().GetProperties().Where(property => property.CanWrite && property.GetValue(draft) is not null))
        {
            foreach ((string path, object? spoilt) in Parts(property.GetValue(draft)!, spoil))
            {
                object copy = draft.GetType().GetMethod("<Clone>$")!.Invoke(draft, null)!;
                property.SetValue(copy, spoilt);
                yield return (property.Name + path, copy);
            }
        }
    }

    private static IEnumerable<(string Path, object? Spoilt)> Parts(object value, Func<object, IEnumerable<object?>> spoil)
    {
        IEnumerable<(string, object?)> below = value switch
        {
            IList list => Enumerable.Range(0, list.Count).SelectMany(index => Parts(list[index]!, spoil).Select(each => ($"[{index}]{each.Path}", (object?)Replaced(list, index, each.Spoilt)))),
            _ when value.GetType().Namespace == typeof(FindingDraft).Namespace => Spoilt(value, spoil).Select(each => ($".{each.Path}", (object?)each.Spoilt)),
            _ => [],
        };
        return [.. spoil(value).Select(spoilt => ("", spoilt)), .. below];
    }

    private static Array Replaced(IList list, int index, object? item)
    {
        Array copy = Array.CreateInstance(list[0]!.GetType(), list.Count);
        list.CopyTo(copy, 0);
        copy.SetValue(item, index);
        return copy;
    }

    private static (object, Func<object, FluentValidation.Results.ValidationResult>, Func<object, object>) Of<T>(AbstractValidator<T> validator, T draft, Func<T, object> toDomain)
        where T : notnull => (draft, each => validator.Validate((T)each), each => toDomain((T)each));
}
